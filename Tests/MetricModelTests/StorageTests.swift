import MetricModel
import TestSupport
import Testing

@Suite("A model keeps its records whole")
struct StorageTests {
    @Test("every record comes back as it was: digits, spans of any size, odd texts")
    func whole() {
        var generator = SeededGenerator(state: 21)
        let records = (0..<2_000).map { number in
            let value = ExactDecimal.random(using: &generator)
            let texts = [value.magnitude.description, "\(value)", "０.5", "近三成", ""]
            let start = [number, Int(UInt32.max) + number, Int.max - 5].randomElement(using: &generator) ?? 0
            return Indicator(
                doc: "\(number % 9).txt", span: TextSpan(start: start, end: start + 3),
                raw: texts.randomElement(using: &generator) ?? "", value: value,
                unit: ["亿元", "%", "", "万亩"].randomElement(using: &generator) ?? "",
                metric: ["GDP", "“GDP”", "茶叶产量"].randomElement(using: &generator) ?? "",
                canonical: [nil, "地区生产总值"].randomElement(using: &generator) ?? nil,
                subject: ["青石县", "白河县", ""].randomElement(using: &generator) ?? "",
                measure: Measure.allCases.randomElement(using: &generator) ?? .level,
                status: Status.allCases.randomElement(using: &generator) ?? .actual,
                period: [nil, Period("2022"), Period("2023-01/2023-09")].randomElement(using: &generator)
                    ?? nil,
                bound: Bound.allCases.randomElement(using: &generator) ?? .exact,
                scope: ["", "全市"].randomElement(using: &generator) ?? "",
                isRepeat: Bool.random(using: &generator), rule: "sample")
        }
        let folding = records.filter { Quantity($0.value, written: $0.unit) != nil }
        let kept = MetricsModel(indicators: records).facts.flatMap(\.indicators)
        #expect(kept.count == folding.count)
        #expect(Set(kept) == Set(folding))
        #expect(
            Set(kept.map { "\($0.raw) \($0.value) \($0.span.start)" })
                == Set(folding.map { "\($0.raw) \($0.value) \($0.span.start)" }))
    }

    @Test("a model built record by record is the one built at once, and the one read back")
    func builder() throws {
        let records = ["2020", "2021", "2021", "2022"].map { record("青石县", "GDP", "20.0", "亿元", period: $0) }
        var builder = MetricsModel.Builder()
        for record in records { builder.append(record) }
        let model = MetricsModel(builder)
        #expect(model.facts == MetricsModel(indicators: records).facts)
        #expect(model.facts.map(\.indicators.count) == [1, 2, 1])
        #expect(model.places == ["青石县"])
    }
}
