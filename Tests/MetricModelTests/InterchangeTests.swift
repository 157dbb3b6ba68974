import MetricModel
import TestSupport
import Testing

@Suite("Records as lines and tables")
struct InterchangeTests {
    private static let awkward = [
        "", "青石县", "a,b", "“引号”\"x\"", "行一\n行二\r\n三", "=1+1", "'=x", "''", "-", "-5.20", "+3", "@a", "\ttab",
        "\u{1}\u{1F}",
        "\\", "𠮷\u{1F600}", "'-7", "\u{FEFF}x",
    ]

    /// Records with every awkward text in every text field.
    private static func records() -> [Indicator] {
        var generator = SeededGenerator(state: 6)
        func text() -> String { awkward.randomElement(using: &generator) ?? "" }
        return (0..<600).map { number in
            Indicator(
                doc: text(), span: TextSpan(start: number, end: number * 2), raw: text(),
                value: ExactDecimal.random(using: &generator), unit: text(), metric: text(),
                canonical: [nil, "地区生产总值"].randomElement(using: &generator) ?? nil, subject: text(),
                measure: Measure.allCases.randomElement(using: &generator) ?? .level,
                status: Status.allCases.randomElement(using: &generator) ?? .actual,
                period: [nil, Period("2022"), Period("2023-01/2023-09")].randomElement(using: &generator)
                    ?? nil,
                bound: Bound.allCases.randomElement(using: &generator) ?? .exact, scope: text(),
                isOptional: Bool.random(using: &generator), isRepeat: Bool.random(using: &generator),
                rule: text())
        }
    }

    @Test("lines come back as they were, to the last digit")
    func lines() throws {
        let records = Self.records()
        let read = try IndicatorLines.read(IndicatorLines.write(records))
        #expect(read == records)
        #expect(read.map(\.value.description) == records.map(\.value.description))
    }

    @Test("tables come back as they were, to the last digit")
    func tables() throws {
        let records = Self.records()
        let read = try IndicatorTable.read(IndicatorTable.write(records))
        #expect(read == records)
        #expect(read.map(\.value.description) == records.map(\.value.description))
    }

    @Test("a line has the guide's fields in the guide's order")
    func lineGolden() {
        let one = record("青石县", "GDP", "200.0", "亿元", canonical: "地区生产总值", bound: .more, at: 7)
        #expect(
            String(decoding: IndicatorLines.write([one]), as: UTF8.self)
                == #"{"doc": "青石县.txt", "start": 7, "end": 12, "raw": "200.0", "value": 200.0, "unit": "亿元", "metric": "GDP", "canonical": "地区生产总值", "subject": "青石县", "measure": "level", "status": "actual", "period": "2022", "bound": ">", "scope": "", "optional": false, "rule": "sample"}"#
                + "\n")
    }

    @Test("a table has a mark, the fields as header, and nothing that a spreadsheet would run")
    func tableGolden() {
        var one = record("青石县", "GDP, 现价", "-20.0", "%", .growth, at: 7)
        one.rule = "=cmd"
        #expect(
            String(decoding: IndicatorTable.write([one]), as: UTF8.self)
                == "\u{FEFF}doc,start,end,raw,value,unit,metric,canonical,subject,measure,status,period,bound,scope,optional,repeat,rule,review\r\n"
                + "青石县.txt,7,12,20.0,-20.0,%,\"GDP, 现价\",,青石县,growth,actual,2022,,,false,,'=cmd,\r\n")
    }

    @Test(
        "records of other hands are read: other order, unknown fields, defaults, escapes, strings for numbers"
    )
    func leniency() throws {
        let text =
            "\u{FEFF}\n"
            + #"{"x": [1, {"y": null}], "value": "1.50", "subject": "青\u77f3县", "metric": "\ud842\udfb7", "unit": "", "#
            + #""measure": "level", "status": "actual", "period": null, "raw": "1.50", "end": 4, "start": 1, "doc": "a", "canonical": null}"#
            + "\r\n   \n"
        let read = try IndicatorLines.read([UInt8](text.utf8))
        #expect(read.count == 1)
        #expect(read.first?.subject == "青石县" && read.first?.metric == "𠮷")
        #expect(read.first?.value.description == "1.50" && read.first?.bound == .exact)
    }

    @Test(
        "what is wrong is told with its line",
        arguments: [
            ("{}\n", 1, RecordError.Problem.missing(field: "start")),
            ("\n\nx", 3, .notJSON(column: 1)),
            (#"{"doc": "a""#, 1, .notJSON(column: 12)),
            (#"{"doc": 00x}"#, 1, .notJSON(column: 9)),
            (#"{"start": -1}"#, 1, .wrong(field: "start", text: "-1")),
            (#"{"start": 1, "end": 0}"#, 1, .wrong(field: "end", text: "0")),
            (#"{"start": 1, "end": 2, "value": "zwölf"}"#, 1, .wrong(field: "value", text: "zwölf")),
            (#"{"start": 1, "end": 2, "value": 3, "period": "22"}"#, 1, .wrong(field: "period", text: "22")),
            (
                #"{"start": 1, "end": 2, "value": 3, "measure": "size"}"#, 1,
                .wrong(field: "measure", text: "size")
            ),
            (#"[1]"#, 1, .notJSON(column: 1)),
        ])
    func lineErrors(text: String, line: Int, problem: RecordError.Problem) {
        #expect(throws: RecordError(line: line, problem: problem)) {
            try IndicatorLines.read([UInt8](text.utf8))
        }
    }

    @Test("bytes cut or changed anywhere are read or refused, never trapped on")
    func damage() {
        let lines = IndicatorLines.write(Array(Self.records().prefix(3)))
        let table = IndicatorTable.write(Array(Self.records().prefix(3)))
        var generator = SeededGenerator(state: 7)
        for _ in 0..<3_000 {
            for bytes in [lines, table] {
                var damaged = bytes
                damaged[Int.random(in: 0..<damaged.count, using: &generator)] = UInt8.random(
                    in: 0...255, using: &generator)
                damaged.removeLast(Int.random(in: 0..<damaged.count, using: &generator))
                _ = try? IndicatorLines.read(damaged)
                _ = try? IndicatorTable.read(damaged)
            }
        }
        #expect(throws: RecordError(line: 1, problem: .noHeader)) { try IndicatorTable.read([]) }
        #expect(throws: RecordError(line: 2, problem: .cells(found: 1, expected: 2))) {
            try IndicatorTable.read([UInt8]("doc,value\nx\n".utf8))
        }
        #expect(throws: RecordError(line: 2, problem: .openQuote)) {
            try IndicatorTable.read([UInt8]("doc,value\n\"x,1\n".utf8))
        }
    }
}
