import MetricModel
import Testing

@Suite("A person's review holds over later runs")
struct ReviewTests {
    private static let text = "全县粮食总产量12万吨，增长3%。接待游客86万人次，增长3%。完成投资5亿元。"

    private static func record(
        _ metric: String, _ raw: String, _ unit: String, after words: String, in text: String
    )
        -> Indicator
    {
        let whole = Array(text.unicodeScalars)
        let mark = Array((words + raw).unicodeScalars)
        let start =
            (0...whole.count - mark.count).first { whole[$0..<$0 + mark.count].elementsEqual(mark) } ?? 0
        let from = start + words.unicodeScalars.count
        return Indicator(
            doc: "a.txt", span: TextSpan(start: from, end: from + raw.unicodeScalars.count), raw: raw,
            value: ExactDecimal(raw) ?? .zero, unit: unit, metric: metric, subject: "清河县",
            measure: unit == "%" ? .growth : .level, period: Period(year: 2023), rule: "level")
    }

    private static func records(in text: String) -> [Indicator] {
        [
            record("粮食总产量", "12", "万吨", after: "粮食总产量", in: text),
            record("粮食总产量", "3", "%", after: "万吨，增长", in: text),
            record("接待游客", "86", "万人次", after: "接待游客", in: text),
            record("接待游客", "3", "%", after: "万人次，增长", in: text),
            record("完成投资", "5", "亿元", after: "完成投资", in: text),
        ]
    }

    /// The table as a person leaves it: the row of a line gets a word in its last column, and other cells may change.
    private static func table(_ changes: [Int: (inout [String]) -> Void]) -> [UInt8] {
        let written = String(decoding: IndicatorTable.write(records(in: text)), as: UTF8.self)
        var lines = written.split(separator: "\r\n", omittingEmptySubsequences: true).map(String.init)
        for (line, change) in changes {
            var cells = lines[line].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            change(&cells)
            lines[line] = cells.joined(separator: ",")
        }
        return Array((lines.joined(separator: "\r\n") + "\r\n").utf8)
    }

    private static let (value, canonical, review) = (4, 7, 17)

    private func applied(_ table: [UInt8], to text: String = Self.text) throws -> (
        [Indicator], [Review.Stale]
    ) {
        let result = try Review(table).applied(
            to: Self.records(in: text), reports: [Report(name: "a.txt", text: text)])
        return (result.records, result.stale)
    }

    @Test("A table that nobody touched changes nothing")
    func untouched() throws {
        let (records, stale) = try applied(Self.table([:]))
        #expect(records == Self.records(in: Self.text) && stale.isEmpty)
    }

    @Test("A value put right, a record rejected, a standard name given")
    func edits() throws {
        let (records, stale) = try applied(
            Self.table([
                1: {
                    $0[Self.value] = "12.4"
                    $0[Self.review] = "改"
                },
                2: { $0[Self.review] = "reject" },
                5: {
                    $0[Self.canonical] = "重点项目完成投资"
                    $0[Self.review] = "edit"
                },
            ]))
        #expect(
            records.map { "\($0.metric) \($0.value)\($0.unit) \($0.rule)" } == [
                "粮食总产量 12.4万吨 review", "接待游客 86万人次 level", "接待游客 3% level", "完成投资 5亿元 review",
            ])
        #expect(records.last?.canonical == "重点项目完成投资")
        #expect(stale.isEmpty)
    }

    @Test("Edits follow their numbers when the report grows around them")
    func changedReport() throws {
        let grown = "清河县2023年工作回顾。全县粮食总产量12万吨，增长3%。其中秋粮好于夏粮。接待游客86万人次，增长3%。完成投资5亿元。"
        let table = Self.table([
            4: {
                $0[Self.value] = "3.5"
                $0[Self.review] = "改"
            }
        ])
        let (records, stale) = try applied(table, to: grown)
        #expect(stale.isEmpty)
        let edited = try #require(records.first { $0.rule == "review" })
        #expect(edited.metric == "接待游客" && edited.value == ExactDecimal("3.5"))
        #expect(
            Report(name: "a.txt", text: grown).words(around: edited.span, width: 6).before.hasSuffix("万人次，增长")
        )
    }

    @Test("What no longer fits is listed by its line, and the rest holds")
    func stale() throws {
        let shorter = "全县粮食总产量12万吨，增长3%。接待游客86万人次，增长3%。完成投资7亿元。"
        let table = Self.table([
            1: { $0[Self.review] = "删" },
            5: {
                $0[Self.value] = "6"
                $0[Self.review] = "改"
            },
        ])
        let records = Self.records(in: shorter).dropLast()
        let result = try Review(table).applied(
            to: Array(records), reports: [Report(name: "a.txt", text: shorter)])
        #expect(result.stale.map(\.line) == [6])
        #expect(result.stale.map(\.raw) == ["5"])
        #expect(result.records.count == 3)
    }

    @Test("A record added stands where its number stands, and nowhere else")
    func added() throws {
        let row = { (cells: inout [String]) in
            cells[3] = "86"
            cells[6] = "游客"
            cells[1] = "900"
            cells[2] = "902"
            cells[Self.review] = "增"
        }
        let (records, stale) = try applied(Self.table([5: row]))
        let added = try #require(records.first { $0.rule == "review" })
        #expect(stale.isEmpty)
        #expect(Report(name: "a.txt", text: Self.text).text(at: added.span) == "86")
        let (_, lost) = try applied(
            Self.table([
                5: {
                    $0[3] = "77"
                    $0[Self.review] = "add"
                }
            ]))
        #expect(lost.map(\.action) == ["add"])
    }

    @Test("A word that is no action is an error with its line")
    func unknownWord() {
        #expect(throws: RecordError(line: 3, problem: .wrong(field: "review", text: "maybe"))) {
            try Review(Self.table([2: { $0[Self.review] = "maybe" }]))
        }
    }
}
