import MetricModel

/// Reads a table: each number with the metric, time, place and unit of its row, its column and its caption.
struct TableReader {
    private let table: Table
    private let text: ScalarText
    private let lexicon: Lexicon
    private let outline: Outline
    private let section: Section
    private let doc: String
    private let grid: TableGrid
    private let captions: [HeadCell]
    private let naming: TableNaming
    private let timing: TableTiming

    init(_ table: Table, text: ScalarText, lexicon: Lexicon, outline: Outline, section: Section, doc: String)
    {
        self.table = table
        self.text = text
        self.lexicon = lexicon
        self.outline = outline
        self.section = section
        self.doc = doc
        grid = TableGrid(table, text: text, lexicon: lexicon)
        let reader = HeadReader(text: text, lexicon: lexicon)
        captions = table.captions.map { reader.read(Caption.title(of: $0, in: text)) }
        // 地区生产总值（亿元） in the line above: a heading that names what the table measures.
        let heading = section.heading.flatMap { heading in
            text.skipSpaces(from: heading.upperBound) >= table.range.lowerBound ? reader.read(heading) : nil
        }
        naming = TableNaming(
            grid: grid, captions: captions, heading: heading, lexicon: lexicon, outline: outline)
        timing = TableTiming(grid: grid, captions: captions, section: section, outline: outline)
    }

    func read(into findings: inout Findings) {
        if grid.isUnreadable { return findings.leaveOutNumbers(of: table.range, .noMetric) }
        explainTimes(into: &findings)
        for row in grid.rows.indices {
            for column in grid.columns.indices where grid.roles[column] == .value {
                guard let number = CellNumber(grid.rows[row].cells[column], in: text, lexicon: lexicon) else {
                    continue
                }
                add(number, row, column, to: &findings)
            }
        }
    }

    /// The dates and figures of heads and labels, left out with their reason.
    private func explainTimes(into findings: inout Findings) {
        var tokenizer = Tokenizer(text, lexicon: lexicon)
        func leaveOut(in range: Range<Int>) {
            guard range.contains(where: { digitValue(text[$0]) != nil }) else { return }
            tokenizer.read(range)
            for token in tokenizer.tokens where digitValue(text[token.start]) != nil {
                if token.kind == .time {
                    findings.leaveOut(token.range, .date)
                } else if token.kind == .figure {
                    findings.leaveOut(tokenizer.figures[token.index].range, .name)
                }
            }
        }
        for caption in table.captions { leaveOut(in: caption) }
        for cell in table.head.flatMap(\.cells) { leaveOut(in: cell) }
        for row in grid.rows {
            for (column, cell) in row.cells.enumerated() where grid.roles[column] != .value {
                leaveOut(in: cell)
            }
        }
    }

    /// 居民消费价格指数: its number has no unit.
    private static let index = Phrases("指数")

    private func add(_ number: CellNumber, _ row: Int, _ column: Int, to findings: inout Findings) {
        guard let reading = naming.reading(of: number, written: text.units[number.unit], row, column) else {
            return findings.leaveOut(number.range, .noMetric)
        }
        let needsNone =
            reading.measure == .rank
            || Self.index.ends(ScalarText(units: reading.name), at: reading.name.count) != nil
        guard !reading.unit.isEmpty || needsNone else {
            return findings.leaveOut(number.range, .noUnit)
        }
        let planned = naming.isPlanned(row, column)
        let (period, periodSource) = timing.period(row, column, isPlanned: planned)
        let (status, statusSource) = timing.status(period, isPlanned: planned)
        let (subject, subjectSource) = naming.subject(row, column)
        let span = TextSpan(start: number.range.lowerBound, end: number.range.upperBound)
        let raw = text.written(number.range)
        let record = Indicator(
            doc: doc, span: span, raw: raw,
            value: reading.isFall && !number.value.isNegative ? number.value.negated : number.value,
            unit: reading.unit, metric: String(scalars: reading.name), canonical: reading.canonical,
            subject: subject, measure: reading.measure, status: status, period: period,
            scope: reading.scope, rule: "table")
        let mark = findings.mark
        findings.add(record)
        findings.explain(since: mark, period: periodSource, subject: subjectSource, status: statusSource)
    }
}
