import MetricModel
import TestSupport

/// A record of an invented report.
func record(
    _ place: String, _ metric: String, _ value: String, _ unit: String, canonical: String? = nil,
    _ measure: Measure = .level, period: String? = "2022", bound: Bound = .exact, status: Status = .actual,
    scope: String = "", doc: String? = nil, at start: Int = 10, optional: Bool = false, isRepeat: Bool = false
) -> Indicator {
    let number = ExactDecimal(value) ?? .zero
    return Indicator(
        doc: doc ?? "\(place).txt", span: TextSpan(start: start, end: start + value.unicodeScalars.count),
        raw: measure == .rank ? "第\(value)" : number.magnitude.description, value: number, unit: unit,
        metric: metric, canonical: canonical, subject: place, measure: measure, status: status,
        period: period.flatMap { Period($0) }, bound: bound, scope: scope, isOptional: optional,
        isRepeat: isRepeat, rule: "sample")
}

extension ExactDecimal {
    /// A number of up to 18 digits with its point anywhere near them.
    static func random(using generator: inout SeededGenerator) -> ExactDecimal {
        let digits = Int.random(in: 0...18, using: &generator)
        var limit: Int64 = 1
        for _ in 0..<digits { limit *= 10 }
        return ExactDecimal(
            Int64.random(in: -limit...limit, using: &generator),
            exponent: Int.random(in: -20...12, using: &generator))
    }
}
