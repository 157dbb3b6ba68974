/// What the reports say of one place, metric and period, and what can't all be true.
public struct Conflict: Sendable, Hashable, Codable {
    /// Two or more, in the order of the reports.
    public var observations: [Observation]

    private struct Question: Hashable {
        var place: String
        var metric: String
        var definition: Definition
        var measure: Measure
        var status: Status
        var period: Period
        var scope: String
        var unit: String
    }

    /// Metrics whose one statement is several numbers.
    private static let manyValued: Set<String> = ["三次产业结构"]

    static func all(in facts: [Observation], _ definitions: [Definition]) -> [Conflict] {
        var groups: [Question: [Int]] = [:]
        var order: [Question] = []
        for (number, fact) in facts.enumerated() {
            // Without a time, two values may both be right; and a name that is in no list (项目, 活动) may
            // count different things in every paragraph.
            guard let period = fact.period, fact.indicators.first?.canonical != nil,
                !manyValued.contains(fact.metric)
            else { continue }
            let question = Question(
                place: fact.place, metric: fact.metric, definition: definitions[number],
                measure: fact.measure, status: fact.status, period: period, scope: fact.scope,
                unit: fact.quantity.unit)
            if groups[question] == nil { order.append(question) }
            groups[question, default: []].append(number)
        }
        return order.compactMap { question in
            let members = groups[question] ?? []
            guard members.count > 1 else { return nil }
            let told = members.map { facts[$0] }
            let odd = told.filter { fact in told.contains { !agree(fact, $0) } }
            return odd.isEmpty ? nil : Conflict(observations: odd)
        }
    }

    /// Both can be true: one is the other rounded, or lies where the other's bound allows.
    static func agree(_ a: Observation, _ b: Observation) -> Bool {
        if a.bound == .exact, b.bound == .exact {
            let (x, y) = (a.quantity.value, b.quantity.value)
            if x == y { return true }
            let coarse = x.exponent > y.exponent ? x : y
            let fine = x.exponent > y.exponent ? y : x
            return fine.rounded(toFractionDigits: -coarse.exponent) == coarse
        }
        return !Interval(a).isBelow(Interval(b)) && !Interval(b).isBelow(Interval(a))
    }
}
