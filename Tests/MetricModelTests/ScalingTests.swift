import MetricModel
import TestSupport
import Testing

@Suite("Numbers of a set in one unit")
struct ScalingTests {
    private static let units = ["元", "万元", "百万元", "亿元"]

    /// A value as a county would write it, in any of the units, with up to four digits behind the point.
    private func random(_ place: Int, _ unit: String, using generator: inout SeededGenerator) -> Indicator {
        let fraction = Int.random(in: 0...4, using: &generator)
        // Few digits, so that equal values in other units turn up.
        let digits = Int.random(in: 0...3, using: &generator) == 0 ? 99 : 9_999_999
        let value = ExactDecimal(Int64.random(in: 1...Int64(digits), using: &generator), exponent: -fraction)
        return record("\(place)县", "某指标", value.description, unit, canonical: "某指标")
    }

    private func significant(_ text: String) -> Int {
        text.filter(\.isNumber).drop { $0 == "0" }.count
    }

    @Test("different values never look equal, and no digit is shown that the report didn't give")
    func scaling() {
        var generator = SeededGenerator(state: 10_000)
        var wrong: [String] = []
        for _ in 0..<50_000 {
            let records = (0..<Int.random(in: 1...6, using: &generator)).map {
                random($0, Self.units[Int.random(in: 0...3, using: &generator)], using: &generator)
            }
            let observations = records.compactMap { record -> Observation? in
                Quantity(record.value, written: record.unit).map {
                    Observation(
                        place: record.subject, metric: "某指标", quantity: $0, measure: .level, status: .actual,
                        period: nil, indicators: [record])
                }
            }
            let format = QuantityFormat(observations, base: "元")
            let factor = MetricUnit(written: format.unit).factor
            var worth: [String: ExactDecimal] = [:]
            for (observation, record) in zip(observations, records) {
                let text = format.text(observation)
                let read = ExactDecimal(text)?.multiplied(by: factor)
                if read != observation.quantity.value {
                    wrong.append("\(text) isn't \(record.raw)\(record.unit)")
                }
                if let other = worth[text], other != observation.quantity.value {
                    wrong.append("two are \(text)")
                }
                worth[text] = observation.quantity.value
                if significant(text) > significant(record.value.description) {
                    wrong.append("\(text) has more digits than \(record.value)\(record.unit)")
                }
            }
        }
        #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    }

    @Test("per cent and percentage points are never one unit")
    func points() {
        let share = record("青石县", "税收占比", "68", "%", canonical: "税收占比", .ratio)
        let gain = record("云溪县", "税收占比", "2.1", "个百分点", canonical: "税收占比", .ratio)
        let comparison = MetricsModel(indicators: [share, gain]).compare(
            ComparisonQuery(metric: "税收占比", measure: .ratio))
        #expect(comparison.verdict.reasons.map(\.kind) == [.unitOrMeasure])
        #expect(comparison.observations.map { comparison.format.full($0) } == ["68%", "2.1个百分点"])
        #expect(MetricUnit(written: "百分点").base == MetricUnit(written: "个百分点").base)
        #expect(MetricUnit(written: "％").base == "%")
    }
}
