import Testing

@testable import MetricModel

@Suite("Records by number")
struct RecordTableTests {
    private static func record(_ number: Int, metric: String = "粮食总产量", subject: String = "青石县") -> Indicator
    {
        Indicator(
            doc: "\(number % 7).txt", span: TextSpan(start: number * 10, end: number * 10 + 4),
            raw: "\(number)", value: ExactDecimal(Int64(number)), unit: "吨", metric: metric, subject: subject,
            measure: .level, period: Period("2022"), rule: "level")
    }

    @Test("each has one number, in the order of appearance, and comes back as it was")
    func numbers() {
        var table = RecordTable()
        let records = (0..<3_000).map { Self.record($0) }
        for (order, record) in records.enumerated() {
            #expect(table.number(of: record) == (order, true))
        }
        for (order, record) in records.enumerated() {
            #expect(table.number(of: record) == (order, false))
            #expect(table[order] == record)
        }
    }

    @Test("two metrics or two subjects of one place in the text are two records")
    func samePlace() {
        var table = RecordTable()
        let records = [
            Self.record(1), Self.record(1, metric: "油料总产量"), Self.record(1, subject: "东湖区"),
        ]
        #expect(records.map { table.number(of: $0).number } == [0, 1, 2])
        #expect(records.map { table.number(of: $0).number } == [0, 1, 2])
    }
}
