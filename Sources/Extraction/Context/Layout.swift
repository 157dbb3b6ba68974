/// A run of lines that belong together: a heading, a paragraph, or what is no prose at all.
struct Block: Sendable {
    enum Kind: Sendable { case title, heading, paragraph, furniture, table }

    var kind: Kind
    var range: Range<Int>
    /// 一、 in 一、二、三、 or 【路径四】: which series a heading counts in, and its number.
    var series: HeadingSeries?
}

struct HeadingSeries: Sendable, Hashable {
    let family: String
    let number: Int
}

/// Lines → blocks. A line that a column broke is joined with the next.
struct Layout {
    private let text: ScalarText
    private let lexicon: Lexicon
    private var column: ColumnWidth?
    /// The last line of prose.
    private var lastLine: Range<Int>?
    /// Among the lines of a table of contents.
    private var isInContents = false
    private(set) var blocks: [Block] = []
    /// The first block of the report itself.
    private(set) var opening = 0
    /// Those of the `.table` blocks, in order.
    let tables: [Table]

    let landmarks: Landmarks

    init(_ text: ScalarText, landmarks: Landmarks, lexicon: Lexicon) {
        self.text = text
        self.lexicon = lexicon
        self.landmarks = landmarks
        tables = TableFinder(text, landmarks.lines, lexicon: lexicon).tables
        var coming = tables[...]
        let lines = landmarks.lines.map { trimmed($0.range) }
        column = ColumnWidth(lines, in: text)
        for line in lines {
            if let table = coming.first, !line.isEmpty, table.range.upperBound <= line.lowerBound {
                coming = coming.dropFirst()
            }
            if let table = coming.first, !line.isEmpty, table.range.overlaps(line) {
                if blocks.last?.range != table.range {
                    blocks.append(Block(kind: .table, range: table.range))
                }
            } else {
                add(line)
            }
        }
        markTitle()
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high, isBlank(text[low]) { low += 1 }
        while high > low, isBlank(text[high - 1]) { high -= 1 }
        return low..<high
    }

    private func isBlank(_ unit: UInt16) -> Bool {
        lexicon.kind(of: unit).contains(.space) && unit != 0x23
    }

    private mutating func add(_ line: Range<Int>) {
        var line = line
        // One credit after another, as pages of pictures have them.
        while !line.isEmpty, let rest = afterCredit(line) { line = rest }
        guard !line.isEmpty else { return }
        isInContents = isContents(line)
        let before = lastLine
        lastLine = line
        // Without a copy of its series, which most lines have no use for.
        let last = blocks.indices.last.map {
            (kind: blocks[$0].kind, range: blocks[$0].range, isNumbered: blocks[$0].series != nil)
        }
        if isFurniture(line) {
            blocks.append(Block(kind: .furniture, range: line))
        } else if let before, goesOn(before), let last,
            last.range.upperBound == before.upperBound,
            last.kind == .paragraph || last.kind == .heading, !beginsNew(line)
        {
            blocks[blocks.count - 1] = Block(kind: .paragraph, range: last.range.lowerBound..<line.upperBound)
        } else if let series = HeadingMarks.series(of: line, in: text), line.count <= 60, !endsSentence(line)
        {
            blocks.append(Block(kind: .heading, range: line, series: series))
        } else if let last, last.kind == .paragraph, isOpen(last.range), !beginsNew(line),
            !line.contains(where: { text[$0] == Self.pipe }),
            !last.range.contains(where: { text[$0] == Self.pipe })
        {
            blocks[blocks.count - 1].range = last.range.lowerBound..<line.upperBound
        } else if let last, last.kind == .heading, !last.isNumbered,
            wasBroken(last.range, before: line)
        {
            blocks[blocks.count - 1] = Block(kind: .paragraph, range: last.range.lowerBound..<line.upperBound)
        } else if isHeading(line) {
            blocks.append(Block(kind: .heading, range: line))
        } else {
            blocks.append(Block(kind: .paragraph, range: line))
        }
    }

    private static let pipe: UInt16 = 0x7C

    /// ■张三 摄 and then more on the same line: what follows the credit.
    private func afterCredit(_ line: Range<Int>) -> Range<Int>? {
        guard text[line.lowerBound] == 0x25A0,
            let end = line.prefix(16).first(where: { text[$0] == 0x6444 })  // 摄
        else { return nil }
        let rest = trimmed(end + 1..<line.upperBound)
        return rest.isEmpty ? nil : rest
    }

    /// A short line that only looked like a heading: the next goes on with a number.
    private func wasBroken(_ heading: Range<Int>, before line: Range<Int>) -> Bool {
        text[heading.lowerBound] != 0x23 && digitValue(text[line.lowerBound]) != nil && hasClauseMark(heading)
            && (endsSentence(line) || line.contains { lexicon.kind(of: text[$0]).contains(.clauseEnd) })
    }

    /// A full line of a column that ends amid a sentence.
    private func goesOn(_ line: Range<Int>) -> Bool {
        guard let column, column.isFull(line, in: text) else { return false }
        let last = text[text.endWithoutCitation(of: line) - 1]
        return text[line.lowerBound] != 0x23  // #
            && !lexicon.kind(of: last).contains(.sentenceEnd) && !lexicon.kind(of: last).contains(.colon)
            && !line.contains { text[$0] == Self.pipe || text[$0] == 0x09 }
    }

    private func endsSentence(_ line: Range<Int>) -> Bool {
        let last = text[text.endWithoutCitation(of: line) - 1]
        return lexicon.kind(of: last).contains(.sentenceEnd) || last == 0xFF1B || last == 0x3B
            || last == 0xFF0C
    }

    /// Broken off amid a sentence: long, and no mark at its end.
    private func isOpen(_ range: Range<Int>) -> Bool {
        guard range.count >= 14 else { return false }
        let last = text[text.endWithoutCitation(of: range) - 1]
        if last == 0xFF0C || last == 0x3001 { return true }  // ，、
        let ends: [UInt16] = [
            0x3002, 0xFF01, 0xFF1F, 0xFF1B, 0x3B, 0xFF1A, 0x3A, 0x2026, 0x2014, 0x201D, 0xFF09, 0x29, 0x300B,
            0x3011,
        ]
        // （场馆）⏎达55座: a bracket ends a line of a column, not the sentence.
        let isClosed = ends.contains(last) && !(Self.closers.contains(last) && isFull(range))
        return !isClosed && hasClauseMark(range)
    }

    private static let closers = UnitSet("”）)》")

    /// Whether a paragraph's last line is as long as the one before it: so wide is the column.
    private func isFull(_ range: Range<Int>) -> Bool {
        var breaks: [Int] = []
        var offset = range.upperBound - 1
        while offset >= range.lowerBound, range.upperBound - offset < 200, breaks.count < 2 {
            if text[offset] == 0x0A { breaks.append(offset) }
            offset -= 1
        }
        guard let last = breaks.first else { return false }
        let before = breaks.count == 2 ? breaks[1] + 1 : max(range.lowerBound, offset + 1)
        let width = last - before
        return width >= 14 && range.upperBound - last - 1 >= width - 3
    }

    /// Marks that begin something new, whatever stood before: ■, （二）.
    private func beginsNew(_ line: Range<Int>) -> Bool {
        Self.openers.contains(text[line.lowerBound]) || HeadingMarks.series(of: line, in: text) != nil
            || isYears(line)
    }

    /// 2005年, 1980—1990年, 1990年代: all that a line of a chronicle says before what happened then.
    private func isYears(_ line: Range<Int>) -> Bool {
        guard (4...12).contains(line.count), digitValue(text[line.lowerBound]) != nil else { return false }
        let end = text[line.upperBound - 1]
        return (end == 0x5E74 || end == 0x4EE3)  // 年代
            && line.allSatisfy {
                digitValue(text[$0]) != nil || text[$0] == 0x5E74 || text[$0] == 0x4EE3
                    || lexicon.kind(of: text[$0]).contains(.rangeMark)
            }
    }

    private static let openers = UnitSet("■●◆▲▶►▪◎○★☆◇□△√【#—|")

    private func hasClauseMark(_ range: Range<Int>) -> Bool {
        let tail = max(range.lowerBound, range.upperBound - 200)..<range.upperBound
        return tail.contains { lexicon.kind(of: text[$0]).contains(.clauseEnd) || text[$0] == 0x3001 }
    }

    private func isHeading(_ line: Range<Int>) -> Bool {
        if text[line.lowerBound] == 0x23 { return true }  // #
        guard line.count <= 36 else { return false }
        let last = text[line.upperBound - 1]
        if lexicon.kind(of: last).contains(.sentenceEnd) || last == 0xFF1B || last == 0x3B || last == 0x2026 {
            return false
        }
        let figures = line.count { digitValue(text[$0]) != nil }
        return figures <= 8
    }

    /// Lines about the paper rather than the place: addresses, telephones, authors, photographers.
    private func isFurniture(_ line: Range<Int>) -> Bool {
        guard line.count <= 400 else { return false }
        // ■张三 摄 is a credit; with a full stop it is an item of a list.
        if text[line.lowerBound] == 0x25A0 && !endsSentence(line) || isCaption(line) || isInContents {
            return true
        }
        if line.count <= Furniture.longestStamp, isStamp(line) { return true }
        // （通讯员 张三）全县… is a dispatch: only a line that holds no sentence is all credit.
        let isCredit = line.count <= Furniture.longestCredit
        var offset = lexicon.next(.furniture, text, from: line.lowerBound, before: line.upperBound)
        while offset < line.upperBound {
            if isCredit, let label = Furniture.dates.begins(text, at: offset),
                text.arabicNumeral(at: text.skipSpaces(from: offset + label.count))?.range.count == 4
            {
                return true
            }
            if let found = Furniture.words.match(text, at: offset, before: line.upperBound),
                found.id == Furniture.mark || isCredit
            {
                return true
            }
            offset = lexicon.next(.furniture, text, from: offset + 1, before: line.upperBound)
        }
        return false
    }

    /// 2021-07-27 17:14:09, whatever stands beside it: when the page was put up.
    private func isStamp(_ line: Range<Int>) -> Bool {
        line.contains { stands("dd:dd", at: $0) }
            && line.contains { stands("dddd-d", at: $0) || stands("dddd/d", at: $0) }
    }

    /// Whether a mark stands between digits as in a pattern.
    private func stands(_ pattern: StaticString, at start: Int) -> Bool {
        (0..<pattern.utf8CodeUnitCount).allSatisfy { index in
            let unit = UInt16(pattern.utf8Start[index])
            return unit == 0x64 ? digitValue(text[start + index]) != nil : text[start + index] == unit  // d
        }
    }

    /// 目　录, and below it what ends in a page's number.
    private func isContents(_ line: Range<Int>) -> Bool {
        if text[line.lowerBound] == 0x76EE, text[line.upperBound - 1] == 0x5F55,  // 目录
            line.dropFirst().dropLast().allSatisfy({ isBlank(text[$0]) })
        {
            return true
        }
        guard isInContents else { return false }
        var end = line.upperBound
        while end > line.lowerBound, digitValue(text[end - 1]) != nil { end -= 1 }
        return (1...3).contains(line.upperBound - end) && end > line.lowerBound
    }

    /// 图 1 2019—2023年地区生产总值: the caption of a picture, whose numbers are not in the text.
    private func isCaption(_ line: Range<Int>) -> Bool {
        let isFigure = text[line.lowerBound] == 0x56FE  // 图
        guard isFigure, line.count <= 60, !endsSentence(line) else { return false }
        let word = text[line.lowerBound + 1] == 0x8868 ? 2 : 1  // 图表
        let number = text[text.skipSpaces(from: line.lowerBound + word)]
        return digitValue(number) != nil || word == 2 && ChineseDigit.of(number) != nil
    }

    /// What stands before the first paragraph is the title; an editor's word before it, without a number, is none.
    /// Where no title follows such words, they are the report's own.
    private mutating func markTitle() {
        opening = blocks.firstIndex { $0.kind != .furniture && !isForeword($0) } ?? 0
        if blocks.indices.contains(opening), blocks[opening].kind == .paragraph {
            opening = blocks.firstIndex { $0.kind != .furniture } ?? 0
        }
        // With the first of several years begins a chronicle.
        let isChronicle = blocks.count { isYears($0.range) } > 1
        for index in blocks.indices.dropFirst(opening) {
            if blocks[index].kind == .paragraph || blocks[index].kind == .table { break }
            if isChronicle, isYears(blocks[index].range) { break }
            if blocks[index].kind == .heading, blocks[index].series == nil, index < opening + 6 {
                blocks[index].kind = .title
            }
        }
    }

    private func isForeword(_ block: Block) -> Bool {
        block.kind == .paragraph && !block.range.contains { digitValue(text[$0]) != nil }
    }
}
