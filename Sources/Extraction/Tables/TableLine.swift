import MetricModel

/// Cuts a line into cells.
struct TableLine {
    let text: ScalarText
    let lexicon: Lexicon

    /// Longer lines are prose, whatever stands in them.
    private static let longest = 2000
    private static let mostCells = 64
    private static let longestLabel = 40

    enum Style: Sendable { case piped, gapped }

    func isBlank(_ unit: UInt16) -> Bool {
        unit == 0x20 || unit == 0x09 || unit == 0x3000 || unit == 0xA0 || unit == 0x2003 || unit == 0x2002
    }

    func isPipe(_ unit: UInt16) -> Bool {
        ScalarText.pipes.contains(unit)
    }

    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high, isBlank(text[low]) { low += 1 }
        while high > low, isBlank(text[high - 1]) { high -= 1 }
        return low..<high
    }

    /// The cells of a line that has at least two; `nil` for any other line.
    func cells(of line: Range<Int>) -> (style: Style, cells: [Range<Int>])? {
        guard line.count <= Self.longest else { return nil }
        if line.contains(where: { isPipe(text[$0]) }) {
            let cells = piped(line)
            return (2...Self.mostCells).contains(cells.count) ? (.piped, cells) : nil
        }
        let cells =
            line.contains { text[$0] == 0x09 } ? parted(line, byTabs: true) : parted(line, byTabs: false)
        guard (2...Self.mostCells).contains(cells.count), cells.allSatisfy(isShort) else { return nil }
        return (.gapped, cells)
    }

    /// What pipes or tabs part, however long; `nil` for a line that has neither.
    func parts(of line: Range<Int>) -> [Range<Int>]? {
        guard line.count <= Self.longest else { return nil }
        let hasPipe = line.contains { isPipe(text[$0]) }
        guard hasPipe || line.contains(where: { text[$0] == 0x09 }) else { return nil }
        let cells = hasPipe ? piped(line) : parted(line, byTabs: true)
        return (2...Self.mostCells).contains(cells.count) ? cells : nil
    }

    /// `第一产业 |`: the one cell of a line that holds no more, without its pipe.
    func onlyCell(of line: Range<Int>) -> Range<Int>? {
        guard line.count > 1, line.count <= Self.longestLabel, isPipe(text[line.upperBound - 1]),
            !line.dropLast().contains(where: { isPipe(text[$0]) })
        else { return nil }
        return trimmed(line.dropLast())
    }

    /// A row of piped cells whose last one goes on in the next line.
    func isOpenRow(_ line: Range<Int>) -> Bool {
        line.count <= Self.longest && !isPipe(text[line.upperBound - 1])
            && line.contains { isPipe(text[$0]) }
    }

    /// `---|:--:|` or a drawn rule.
    func isRule(_ line: Range<Int>) -> Bool {
        line.count <= Self.longest && line.count >= 3
            && line.allSatisfy { offset in
                let unit = text[offset]
                return isBlank(unit) || isPipe(unit) || (0x2500...0x257F).contains(unit) || unit == 0x2D
                    || unit == 0x3A || unit == 0x2B || unit == 0x3D || unit == 0x2014
            }
    }

    private func isShort(_ cell: Range<Int>) -> Bool {
        cell.count <= Self.longestLabel
            && !cell.contains {
                lexicon.kind(of: text[$0]).contains(.sentenceEnd) || text[$0] == 0xFF0C || text[$0] == 0xFF1B
            }
    }

    private func piped(_ line: Range<Int>) -> [Range<Int>] {
        var inner = line
        if let first = inner.first, isPipe(text[first]) { inner = inner.dropFirst() }
        if let last = inner.last, isPipe(text[last]) { inner = inner.dropLast() }
        var cells: [Range<Int>] = []
        var start = inner.lowerBound
        for offset in inner where isPipe(text[offset]) {
            cells.append(emphasis(trimmed(start..<offset)))
            start = offset + 1
        }
        cells.append(emphasis(trimmed(start..<inner.upperBound)))
        return cells
    }

    /// Without the `**` around it.
    private func emphasis(_ cell: Range<Int>) -> Range<Int> {
        var cell = cell
        while let first = cell.first, let last = cell.last, first < last, text[first] == 0x2A,
            text[last] == 0x2A
        {
            cell = cell.dropFirst().dropLast()
        }
        return cell
    }

    /// By tabs each, or by two blanks and more.
    private func parted(_ line: Range<Int>, byTabs: Bool) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var start = line.lowerBound
        var offset = start
        while offset < line.upperBound {
            var end = offset
            if byTabs {
                if text[offset] == 0x09 { end += 1 }
            } else {
                while end < line.upperBound, isBlank(text[end]) { end += 1 }
                if end - offset < 2 { end = offset }
            }
            if end > offset {
                cells.append(trimmed(start..<offset))
                start = end
                offset = end
            } else {
                offset += 1
            }
        }
        cells.append(trimmed(start..<line.upperBound))
        return cells
    }

    /// By single blanks: 地区生产总值 亿元 286.3 5.1.
    func words(of line: Range<Int>) -> [Range<Int>] {
        guard line.count <= 200 else { return [] }
        var cells: [Range<Int>] = []
        var start = line.lowerBound
        for offset in line where isBlank(text[offset]) {
            if start < offset { cells.append(start..<offset) }
            start = offset + 1
        }
        if start < line.upperBound { cells.append(start..<line.upperBound) }
        return cells.allSatisfy(isShort) ? spacedOut(cells) : []
    }

    /// 地 区 and 全 县, whose two characters a blank sets apart, are one cell; 男 女 are two.
    private func spacedOut(_ cells: [Range<Int>]) -> [Range<Int>] {
        var joined: [Range<Int>] = []
        for cell in cells {
            if let last = joined.last, last.count == 1, cell.count == 1,
                HeadWords.isSpacedOut(text.units[last.lowerBound..<cell.upperBound])
            {
                joined[joined.count - 1] = last.lowerBound..<cell.upperBound
            } else {
                joined.append(cell)
            }
        }
        return joined
    }

    func kind(of cell: Range<Int>) -> CellKind {
        guard let first = cell.first else { return .empty }
        if let number = CellNumber(cell, in: text, lexicon: lexicon) {
            let isYear =
                cell.count == 4 && number.isPlain && number.value >= ExactDecimal(1978)
                && number.value <= ExactDecimal(2060)
            return isYear ? .year : .number
        }
        let dashes: [UInt16] = [0x2D, 0x2014, 0x2013, 0x2015, 0xFF0D, 0x2F, 0x2026, 0x2E, 0x2212]
        return cell.count <= 3 && dashes.contains(text[first])
            && cell.allSatisfy({ dashes.contains(text[$0]) })
            ? .missing : .words
    }
}
