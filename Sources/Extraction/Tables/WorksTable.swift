import MetricModel

/// What the head of a list of works says of its columns: `序号 | 项目名称 | 目标任务 | 进展情况`.
struct WorksHead: Sendable {
    /// For each column what stands in it: a plan, what was reached, or neither.
    let columns: [Status?]
    private let isNamed: [Bool]
    private let isNumbered: Bool

    private static let timed = Phrases("时间 时限 期限")
    private static let offices = Phrases("牵头单位 责任单位 牵头部门 责任部门 承办单位 实施单位")
    private static let marks = UnitSet("；;。，,")
    private static let planned = Phrases("内容 目标 任务 计划")
    private static let reached = Phrases("进展 完成情况 落实情况 进度")
    private static let named = Phrases("名称 项目 事项")
    private static let longest = 12

    /// `nil` where the cells head no such list.
    init?(_ cells: [Range<Int>], in text: ScalarText) {
        guard cells.count > 1, cells.allSatisfy({ $0.count <= Self.longest }) else { return nil }
        // 项 目 内 容: print sets blanks between.
        let words = cells.map { ScalarText(units: HeadWords.plain(text.units[$0])) }
        columns = words.map { cell in
            if Self.timed.ends(cell, at: cell.count) != nil { return nil }
            if Self.reached.stand(in: 0..<cell.count, of: cell) { return .actual }
            return Self.planned.stand(in: 0..<cell.count, of: cell) ? .target : nil
        }
        isNamed = words.map { Self.named.stand(in: 0..<$0.count, of: $0) }
        isNumbered = cells.first.map { HeadWords.isNumbering(HeadWords.plain(text.units[$0])) } ?? false
        // 项目名称 | 工作任务 | 完成时限 | 牵头单位: a list of what is to be done.
        let isOfTasks = words.contains { Self.offices.ends($0, at: $0.count) != nil }
        guard
            columns.contains(.actual) && (columns.contains(.target) || isNamed.contains(true))
                || isOfTasks && columns.contains(.target) && isNamed.contains(true)
        else { return nil }
    }

    /// The column of each of a row's cells; a row without its number, or without the name that it shares with the rows
    /// before, begins where the works do.
    func columns(of row: [Range<Int>], in text: ScalarText) -> [(cell: Range<Int>, column: Int)] {
        let first = row.first.map { text.skipSpaces(from: $0.lowerBound) } ?? 0
        let hasNumber = digitValue(text[first]) != nil && (row.first?.count ?? 0) <= 4
        // 新建公园2处； in the first cell: a further task of the work above.
        let goesOn = row.first.map { cell in cell.contains { Self.marks.contains(text[$0]) } } ?? false
        let opensWithTask = isNumbered ? !hasNumber : goesOn && isNamed.first == true
        let skipped = opensWithTask ? columns.firstIndex(of: .target) ?? 0 : 0
        return row.enumerated().map { ($1, $0 + skipped) }.filter { columns.indices.contains($0.column) }
    }

    /// Whether a column's cell is a work's name, told before what is planned and what was reached.
    func isName(_ column: Int) -> Bool { columns[column] == nil && isNamed[column] }
}

/// Reads a list of works cell by cell, as prose: what is to be done, and how far it is.
struct WorksReader {
    let table: Table
    let head: WorksHead
    let text: ScalarText
    let lexicon: Lexicon
    let outline: Outline
    let section: Section

    func read(with reader: inout SentenceReader, into findings: inout Findings) {
        for row in table.body {
            let state = ParagraphState()
            for (cell, column) in head.columns(of: row.cells, in: text) where !isNumber(cell) {
                if head.isName(column) { reader.name(cell, state: state) }
                // A number in a work's name is of what was planned.
                let status = head.columns[column] ?? (head.isName(column) ? .target : nil)
                let section = section.standing(status, in: outline)
                for sentence in SentenceSplitter.sentences(in: cell, of: text, lexicon: lexicon) {
                    reader.read(sentence, section: section, state: state, into: &findings)
                }
            }
        }
    }

    /// 1, 12: a row's own number.
    private func isNumber(_ cell: Range<Int>) -> Bool {
        cell.count <= 3 && cell.allSatisfy { digitValue(text[$0]) != nil }
    }
}

extension TableFinder {
    /// The rows of a list of works that a line heads, whose cells hold sentences; `nil` where no such list begins.
    mutating func works(from first: Int) -> Int? {
        partedWorks(from: first) ?? wordedWorks(from: first) ?? stackedWorks(from: first)
    }

    private mutating func partedWorks(from first: Int) -> Int? {
        guard lines[first].isParted, let head = line.parts(of: lines[first].range),
            let works = WorksHead(head, in: text)
        else { return nil }
        var rows: [TableRow] = []
        var index = first + 1
        while index < lines.count, lines[index].gap <= 1 {
            let range = lines[index].range
            if !line.isRule(range) {
                guard lines[index].isParted, let cells = line.parts(of: range),
                    WorksHead(cells, in: text) == nil
                else { break }
                rows.append(TableRow(line: range, cells: cells))
            }
            index += 1
        }
        return addWorks(works, head: TableRow(line: lines[first].range, cells: head), rows) ? index : nil
    }

    /// One blank between the cells, each row begun by its number and as long as the head.
    private mutating func wordedWorks(from first: Int) -> Int? {
        guard !lines[first].isParted, lines[first].blanks > 1 else { return nil }
        let head = line.words(of: lines[first].range)
        guard let corner = head.first, HeadWords.isNumbering(HeadWords.plain(text.units[corner])),
            let works = WorksHead(head, in: text)
        else { return nil }
        var rows: [TableRow] = []
        var index = first + 1
        while index < lines.count, lines[index].gap <= 1 {
            let cells = line.words(of: lines[index].range)
            guard cells.count == head.count, isNumber(cells[0], rows.count + 1) else { break }
            rows.append(TableRow(line: lines[index].range, cells: cells))
            index += 1
        }
        return addWorks(works, head: TableRow(line: lines[first].range, cells: head), rows) ? index : nil
    }

    private func isNumber(_ cell: Range<Int>, _ number: Int) -> Bool {
        CellNumber(cell, in: text, lexicon: line.lexicon)?.value == ExactDecimal(Int64(number))
    }

    /// A cell a line, each row under its number.
    private mutating func stackedWorks(from first: Int) -> Int? {
        guard lines[first].range.count <= 10,
            HeadWords.isNumbering(HeadWords.plain(text.units[lines[first].range]))
        else { return nil }
        let heads = lines[first...].prefix(8).prefix {
            $0.range.count <= 12 && line.kind(of: $0.range) == .words
        }
        let width = heads.count
        let cells = heads.map(\.range)
        guard let works = WorksHead(cells, in: text) else { return nil }
        var rows: [TableRow] = []
        var index = first + width
        while index + width <= lines.count, isNumber(lines[index].range, rows.count + 1) {
            rows.append(stackedRow(width, at: index))
            index += width
        }
        return addWorks(works, head: stackedRow(width, at: first), rows) ? index : nil
    }

    private mutating func addWorks(_ works: WorksHead, head: TableRow, _ rows: [TableRow]) -> Bool {
        guard let last = rows.last, rows.contains(where: { tells($0, works) }) else { return false }
        tables.append(
            Table(
                range: head.line.lowerBound..<last.line.upperBound, captions: [], head: [head], body: rows,
                works: works))
        return true
    }

    /// Whether a row's plan or outcome is more than one number.
    private func tells(_ row: TableRow, _ works: WorksHead) -> Bool {
        works.columns(of: row.cells, in: text).contains { cell, column in
            works.columns[column] != nil && line.kind(of: cell) == .words
                && cell.contains { digitValue(text[$0]) != nil }
        }
    }
}
