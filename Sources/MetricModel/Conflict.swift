/// What the reports say of one place, metric and period, and what can't all be true.
public struct Conflict: Sendable, Hashable, Codable {
    /// Two or more, in the order of the reports.
    public var observations: [Observation]

    /// What two facts of a place and a metric answer alike.
    private struct Question: Hashable {
        var definition: UInt32
        var period: UInt32
        var scope: UInt32
        var base: UInt32
        var measure: Measure
        var status: Status
    }

    /// Metrics whose one statement is several numbers.
    private static let manyValued: Set<String> = ["三次产业结构"]

    static func all(in store: FactStore) -> [Conflict] {
        var found: [(first: UInt32, conflict: Conflict)] = []
        for group in store.allGroups where group.count > 1 {
            for facts in alike(group, in: store) {
                let told = facts.map { store.observation($0) }
                let odd = told.filter { fact in told.contains { !agree(fact, $0) } }
                if !odd.isEmpty, let first = facts.first {
                    found.append((first, Conflict(observations: odd)))
                }
            }
        }
        return found.sorted { $0.first < $1.first }.map(\.conflict)
    }

    /// The facts that answer one question, where there are several.
    private static func alike(_ group: ArraySlice<UInt32>, in store: FactStore) -> [[UInt32]] {
        var questions: [Question: [UInt32]] = [:]
        for fact in group {
            let record = store.first(of: fact)
            let wording = store.store.wording(of: record)
            // Without a time, two values may both be right; and a name that is in no list (项目, 活动) may
            // count different things in every paragraph.
            guard store.store.period(of: record) != nil, wording.canonical != nil,
                !manyValued.contains(store.store.texts[wording.name])
            else { continue }
            let question = Question(
                definition: wording.definition, period: record.period, scope: record.scope,
                base: store.store.quantity(of: record)?.base ?? 0, measure: record.measure,
                status: record.status)
            questions[question, default: []].append(fact)
        }
        return questions.values.filter { $0.count > 1 }
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
