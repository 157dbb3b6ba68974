/// A table that a copy left without line breaks: 表1 主要产品产量 产品名称 | 产量（吨） | 增长（%） | 粮食 | 3062 | 3.2 | 油料 | ….
/// Where its rows begin is told by what stands in the cells: a head without a number, then rows of a label and numbers.
struct RunOnTable {
    private let text: ScalarText
    private let line: TableLine
    private static let (mostColumns, fewestPipes) = (10, 8)

    /// Gives such tables their lines back: the blanks before a row become line breaks, and no offset moves.
    ///
    /// - Returns: whether there were any.
    static func breakLines(of text: inout ScalarText, _ lines: [Landmarks.Line], lexicon: Lexicon) -> Bool {
        // Lines with so many pipes that they hold several rows.
        let long = lines.filter { $0.pipes >= fewestPipes }.map(\.range)
        guard !long.isEmpty else { return false }
        // All are found before one is made: to change a text that a table still reads would copy it for every line.
        let table = RunOnTable(text: text, line: TableLine(text: text, lexicon: lexicon))
        let breaks = long.flatMap(table.breaks)
        for offset in breaks { text.breakLine(at: offset) }
        return !breaks.isEmpty
    }

    /// Where the lines of a line's tables begin and the last one ends.
    private func breaks(in range: Range<Int>) -> [Int] {
        let cells = cells(of: range)
        var found: [Int] = []
        var index = 0
        while index < cells.count {
            guard let corner = corner(in: cells[index]), let table = rows(of: cells, from: index) else {
                index += 1
                continue
            }
            found += captions(before: corner.lowerBound, from: cells[index].lowerBound) + [corner.lowerBound]
            found += table.starts.map { cells[$0].lowerBound }
            index = table.end
            if index < cells.count { found.append(cells[index].lowerBound) }
        }
        return found.filter { $0 > range.lowerBound }
    }

    private func cells(of range: Range<Int>) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var start = range.lowerBound
        for offset in range where line.isPipe(text[offset]) {
            cells.append(line.trimmed(start..<offset))
            start = offset + 1
        }
        let rest = line.trimmed(start..<range.upperBound)
        return rest.isEmpty ? cells : cells + [rest]
    }

    /// 产品名称, the last word of a cell: what stands before it is prose and the table's caption.
    private func corner(in cell: Range<Int>) -> Range<Int>? {
        let start = cell.last { line.isBlank(text[$0]) }.map { $0 + 1 } ?? cell.lowerBound
        return HeadWords.isCorner(text.units[start..<cell.upperBound]) ? start..<cell.upperBound : nil
    }

    /// The first cells of the rows below a head, and the cell behind the last row; `nil` for less than two rows.
    private func rows(of cells: [Range<Int>], from head: Int) -> (starts: [Int], end: Int)? {
        guard
            let number = cells[head...].prefix(Self.mostColumns + 2).firstIndex(where: {
                line.kind(of: $0) == .number
            })
        else { return nil }
        // The first row's label stands before its number, and a unit may stand between.
        var best: (starts: [Int], end: Int) = ([], head)
        for width in [number - head - 1, number - head - 2] where width >= 2 {
            var start = head + width
            var starts: [Int] = []
            while start + width <= cells.count, isRow(cells[start..<start + width]) {
                starts.append(start)
                start += width
            }
            if starts.count > best.starts.count { best = (starts, start) }
        }
        return best.starts.count > 1 ? best : nil
    }

    private func isRow(_ cells: ArraySlice<Range<Int>>) -> Bool {
        let kinds = cells.map { line.kind(of: $0) }
        guard kinds.first == .words, kinds.contains(.number) || kinds.contains(.missing) else { return false }
        return zip(cells, kinds).dropFirst().allSatisfy { cell, kind in
            kind != .words || HeadUnit.kind(of: text.units[cell], lexicon: line.lexicon) != nil
        }
    }

    /// 表1 …, 单位：亿元 between the prose and the head.
    private func captions(before corner: Int, from start: Int) -> [Int] {
        let opening = max(start, corner - 60)..<corner
        return opening.filter { offset in
            offset == start || line.isBlank(text[offset - 1])
        }.filter { offset in
            Caption.isNumbered(offset..<corner, in: text)
                || Caption.isUnits(line.trimmed(offset..<corner), in: text)
        }
    }
}
