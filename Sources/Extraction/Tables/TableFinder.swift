/// Finds the tables of a text: lines that stand in columns under a head.
///
/// One pass: a line is looked at once for each of the three ways to write a table, and lines that made no
/// table aren't looked at again.
struct TableFinder {
    let text: ScalarText
    let line: TableLine
    private(set) var lines: [Line] = []
    /// Up to here a stack of lines holds no number.
    var headEnd = 0
    /// In the order of the text; no two overlap.
    var tables: [Table] = []

    struct Line {
        var range: Range<Int>
        /// Blank lines before it.
        let gap: Int
        /// Holds a pipe, a tab or two blanks side by side: only then it can hold cells.
        let isParted: Bool
        /// How many blanks stand inside.
        let blanks: Int
    }

    init(_ text: ScalarText, _ landmarks: [Landmarks.Line], lexicon: Lexicon) {
        self.text = text
        line = TableLine(text: text, lexicon: lexicon)
        read(landmarks)
        var index = 0
        while index < lines.count {
            let end =
                works(from: index) ?? run(from: index) ?? worded(from: index) ?? stackedSides(from: index)
                ?? stacked(from: index)
            index = max(end ?? index, index + 1)
        }
        lines = []
    }

    private mutating func read(_ landmarks: [Landmarks.Line]) {
        var gap = 0
        for found in landmarks {
            let (start, end) = (found.range.lowerBound, found.range.upperBound)
            let range = line.trimmed(found.range)
            if range.isEmpty {
                // The \n of a \r\n is no line of its own.
                if text[end] != 0x0A || text[end - 1] != 0x0D { gap += 1 }
                continue
            }
            // A leading tab is an empty first cell.
            let opens = text[start] == 0x09 ? start : range.lowerBound
            add(
                Line(
                    range: opens..<range.upperBound, gap: gap, isParted: found.isParted, blanks: found.blanks)
            )
            gap = 0
        }
    }

    private mutating func add(_ read: Line) {
        var read = read
        // A pipe in a line of its own parts the cells around it.
        if read.range.count == 1, let only = read.range.first, line.isPipe(text[only]) { return }
        if let cell = line.onlyCell(of: read.range) {
            // 指标 | 2022年 | 增幅⏎(%) |: the line was broken inside its last cell.
            if read.gap == 0, let last = lines.last, last.isParted, line.isOpenRow(last.range), isUnit(cell) {
                lines[lines.count - 1].range = last.range.lowerBound..<read.range.upperBound
                return
            }
            read.range = cell
        }
        lines.append(read)
    }

    private func isUnit(_ cell: Range<Int>) -> Bool {
        let head = HeadReader(text: text, lexicon: line.lexicon).read(cell)
        return head.isAspect && !head.units.isEmpty
    }

    // MARK: Ways to write a table

    /// Lines with `|`, tabs or wide blanks between the cells.
    private mutating func run(from first: Int) -> Int? {
        guard lines[first].isParted, let opening = cells(of: lines[first].range) else { return nil }
        var rows = [TableRow(line: lines[first].range, cells: opening.cells)]
        var index = first + 1
        while index < lines.count, lines[index].gap <= 1 {
            let range = lines[index].range
            if line.isRule(range) {
                index += 1
            } else if let next = cells(of: range), next.style == opening.style {
                rows.append(TableRow(line: range, cells: next.cells))
                index += 1
            } else if opening.style == .piped, let row = brokenRow(from: index, below: rows) {
                rows.append(row)
                index += row.cells.count
            } else if opening.style == .gapped, isGroup(range), index + 1 < lines.count,
                lines[index + 1].gap <= 1,
                let next = line.cells(of: lines[index + 1].range), next.style == .gapped,
                next.cells.contains(where: { line.kind(of: $0) == .number })
            {
                rows.append(TableRow(line: range, cells: [range]))
                index += 1
            } else {
                break
            }
        }
        if add(rows, from: first, to: index) { return afterNotes(index) }
        // 指　　标 alone in its line may head a stack.
        return rows.count > 1 ? index : nil
    }

    /// `表2  2023年主要指标` looks like two cells and is a title.
    private func cells(of range: Range<Int>) -> (style: TableLine.Style, cells: [Range<Int>])? {
        guard let found = line.cells(of: range), found.style == .piped || !Caption.isNumbered(range, in: text)
        else { return nil }
        return found
    }

    /// 一、综合 between the rows.
    private func isGroup(_ range: Range<Int>) -> Bool {
        range.count <= 16 && !Caption.isNumbered(range, in: text)
            && !range.contains { line.lexicon.kind(of: text[$0]).contains(.sentenceEnd) }
    }

    /// Cells with one blank between them, under a head that begins as heads do.
    private mutating func worded(from first: Int) -> Int? {
        guard lines[first].blanks > 0 else { return nil }
        let head = line.words(of: lines[first].range)
        guard (2...12).contains(head.count), HeadWords.isCorner(text.units[head[0]]),
            head.allSatisfy({ line.kind(of: $0) != .number })
        else { return nil }
        var rows = [TableRow(line: lines[first].range, cells: head)]
        var index = first + 1
        if let years = yearsBelow(first) {
            rows.append(years)
            index += 1
        }
        while index < lines.count, lines[index].gap <= 1 {
            let cells = line.words(of: lines[index].range)
            // A number that lost its label.
            if cells.count == 1, line.kind(of: cells[0]) == .number {
                index += 1
                continue
            }
            guard cells.count >= 2, cells.dropFirst().contains(where: { line.kind(of: $0) == .number }) else {
                break
            }
            rows.append(TableRow(line: lines[index].range, cells: cells))
            index += 1
        }
        guard rows.count > (head.count == 2 ? 3 : 1) else { return nil }
        return add(rows, from: first, to: index) ? afterNotes(index) : index
    }

    /// 2020年 2010年 below 地区 人口数 比重: the second row of a head.
    private func yearsBelow(_ first: Int) -> TableRow? {
        guard first + 1 < lines.count, lines[first + 1].gap == 0 else { return nil }
        let range = lines[first + 1].range
        let cells = line.words(of: range)
        let reader = HeadReader(text: text, lexicon: line.lexicon)
        let isOfYears = cells.allSatisfy { cell in
            let read = reader.read(cell)
            return read.isAspect && read.senses.isEmpty && !read.times.isEmpty
        }
        return cells.count > 1 && isOfYears ? TableRow(line: range, cells: cells) : nil
    }

    // MARK: From rows to tables

    /// Adds the tables that rows make: a second head begins a second table.
    mutating func add(_ all: [TableRow], from first: Int, to end: Int) -> Bool {
        // 表1 | |, 单位:吨 | |: a title or units in a row of their own.
        let titles = all.prefix { row in
            row.cells.filter { line.kind(of: $0) != .empty }.count == 1
                && row.cells.allSatisfy { line.kind(of: $0) != .number }
        }
        let rows = all.dropFirst(titles.count)
        let inside = titles.flatMap { $0.cells.filter { line.kind(of: $0) != .empty } }
        var parts: [(head: [TableRow], body: [TableRow])] = []
        for row in rows {
            let kinds = row.cells.map { line.kind(of: $0) }
            let isFigured = kinds.contains(.number)
            let filled = kinds.filter { $0 != .empty }.count
            let hasYearHead = !isFigured && kinds.contains(.year)
            let isHead = !isFigured && !kinds.contains(.missing) && filled >= 2
            if isHead, let last = parts.last, !last.body.isEmpty, !hasYearHead || kinds.first == .words {
                parts.append(([row], []))
            } else if isHead, parts.last?.body.isEmpty ?? true {
                if parts.isEmpty { parts.append(([], [])) }
                parts[parts.count - 1].head.append(row)
            } else {
                if parts.isEmpty { parts.append(([], [])) }
                parts[parts.count - 1].body.append(row)
            }
        }
        for index in parts.indices { parts[index].head = whole(parts[index].head, over: parts[index].body) }
        let opening = captions(before: first) + inside
        let hasUnits = opening.contains(where: isUnits)
        parts.removeAll { !isTable(head: $0.head, body: $0.body, hasUnits: hasUnits) }
        guard !parts.isEmpty else { return false }
        var start = opening.first?.lowerBound ?? lines[first].range.lowerBound
        for (index, part) in parts.enumerated() {
            let isLast = index == parts.count - 1
            let until = isLast ? noteEnd(end) : part.body.last?.line.upperBound ?? start
            tables.append(
                Table(
                    range: start..<until, captions: index == 0 ? opening : Array(opening.filter(isUnits)),
                    head: part.head.suffix(4), body: part.body))
            start = until
        }
        return true
    }

    /// 品名 | 播种面积⏎（亩） | 增减: a head that two lines hold one half each, told by the cells of the rows below.
    private func whole(_ head: [TableRow], over body: [TableRow]) -> [TableRow] {
        guard head.count == 2, let width = body.first?.cells.count,
            head[0].cells.count + head[1].cells.count == width, head[0].cells.count < width - 1 || width == 3
        else { return head }
        let line = head[0].line.lowerBound..<head[1].line.upperBound
        return [TableRow(line: line, cells: head[0].cells + head[1].cells)]
    }

    /// Numbers under a head; without one, at least two rows whose numbers carry units, or whose unit stands above.
    private func isTable(head: [TableRow], body: [TableRow], hasUnits: Bool) -> Bool {
        let figured = body.filter { row in row.cells.dropFirst().contains { line.kind(of: $0) == .number } }
        let labelled = figured.filter { row in row.cells.first.map { line.kind(of: $0) != .number } ?? false }
        if !head.isEmpty {
            return !figured.isEmpty && (labelled.count * 2 >= figured.count || isNumbered(body))
        }
        guard labelled.count >= 2, labelled.count == body.count else { return false }
        return hasUnits
            || labelled.allSatisfy { row in
                row.cells.dropFirst().contains {
                    HeadUnit.kind(of: text.units[$0], lexicon: line.lexicon) != nil
                        || CellNumber($0, in: text, lexicon: line.lexicon).map { !$0.unit.isEmpty } ?? false
                }
            }
    }

    /// 1, 2, 3 down the first column.
    private func isNumbered(_ body: [TableRow]) -> Bool {
        body.contains { row in
            row.cells.count >= 3 && line.kind(of: row.cells[1]) == .words
        }
    }

    // MARK: Around a table

    /// The numbered title and the line of units above, nearest last.
    private func captions(before first: Int) -> [Range<Int>] {
        var found: [Range<Int>] = []
        let floor = tables.last?.range.upperBound ?? 0
        var index = first - 1
        while index >= 0, found.count < 3, lines[index].range.lowerBound >= floor, lines[index + 1].gap <= 2 {
            let range = lines[index].range
            guard Caption.isNumbered(range, in: text) || isUnits(range) else { break }
            found.insert(range, at: 0)
            if Caption.isNumbered(range, in: text) { break }
            index -= 1
        }
        return found
    }

    private func isUnits(_ range: Range<Int>) -> Bool { Caption.isUnits(range, in: text) }

    /// The first line after a table's notes.
    func afterNotes(_ index: Int) -> Int {
        var index = index
        while index < lines.count, lines[index].gap <= 1, Caption.isNote(lines[index].range, in: text) {
            index += 1
        }
        return index
    }

    private func noteEnd(_ index: Int) -> Int { lines[afterNotes(index) - 1].range.upperBound }
}
