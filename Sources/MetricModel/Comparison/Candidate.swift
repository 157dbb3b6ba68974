/// What choosing looks at in a fact: no records and, but for its universe, no texts. A comparison weighs every
/// fact of its places, and makes observations of the few that it shows.
struct Candidate {
    var measure: Measure
    var status: Status
    var period: Period?
    var bound: Bound
    var scope: String
    /// Of its value: the smaller, the more digits it gives.
    var exponent: Int
    var narrowness: Int
}

extension Candidate {
    init(_ fact: Observation, _ definition: Definition) {
        measure = fact.measure
        status = fact.status
        period = fact.period
        bound = fact.bound
        scope = fact.scope
        exponent = fact.quantity.value.exponent
        narrowness = definition.narrowness
    }

    var universe: String { Observation.universe(of: scope) }
}

extension FactStore {
    /// - Returns: a fact of this number as it is weighed.
    func candidate(_ fact: UInt32) -> Candidate {
        let record = first(of: fact)
        return Candidate(
            measure: record.measure, status: record.status, period: store.period(of: record),
            bound: record.bound, scope: store.texts[record.scope],
            exponent: Int(record.exponent) + store.units[Int(record.unit)].factor.exponent,
            narrowness: store.definitions[Int(store.definition(of: record))].narrowness)
    }
}

/// What makes one fact a better answer than another, the weightiest first; equals keep the reports' order.
struct Merit: Comparable {
    private let time: (Int, Int, Int, Int)
    private let thing: (Int, Int, Int, Int)

    init(_ fact: Candidate, _ focus: Focus) {
        time = (
            fact.status == .actual ? 1 : 0,
            // A whole year where a year is asked for; else what is newest.
            focus.year != nil && fact.period?.isPartOfYear == true ? 0 : 1,
            fact.period.map { $0.isSeveralYears ? 1 : 2 } ?? 0,
            fact.period.map(Self.freshness) ?? 0
        )
        thing = (
            focus.universes.isEmpty ? 0 : focus.universes[fact.universe] ?? 0,
            // Of another thing an exact value says less than a bound of the thing itself.
            -fact.narrowness,
            fact.bound == .exact ? 2 : fact.bound == .about ? 1 : 0,
            // 10.94 before the same rounded to 10.9.
            -fact.exponent
        )
    }

    /// A whole year stands before a part of the next year, but not before a part of a later one: nine months
    /// of this year say more than a whole year long past.
    private static func freshness(_ period: Period) -> Int {
        let months = period.end.year * 12 + period.end.month
        return period.isPartOfYear ? months - 13 : months
    }

    static func == (a: Merit, b: Merit) -> Bool { a.time == b.time && a.thing == b.thing }

    static func < (a: Merit, b: Merit) -> Bool { a.time == b.time ? a.thing < b.thing : a.time < b.time }
}
