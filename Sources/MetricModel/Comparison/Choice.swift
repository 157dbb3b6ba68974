/// Which fact of a place answers a question.
extension MetricsModel {
    /// A fact of a place that fits the question, with how its metric is defined.
    typealias Defined = (fact: Observation, definition: Definition)

    func cell(
        place: String, _ query: ComparisonQuery, _ column: ComparisonQuery.Column, _ focus: Focus
    ) -> Cell {
        guard knows(place) else { return .missing(.noReport) }
        let all = defined(place: place, metric: query.metric)
        let measured = all.filter { $0.fact.measure == query.measure }
        let timely = measured.filter { focus.admits($0.fact.period) }
        let actual = timely.filter { $0.fact.status == .actual }
        // What can be worked out from what was reached says more than a target.
        if column != .target, query.derived, actual.isEmpty,
            let derived = Derivations(self).best(place: place, query, focus)
        {
            return .observed(derived)
        }
        if let best = Self.best(timely.filter { column.admits($0.fact.status) }, focus) {
            return .observed(best)
        }
        return .missing(missing(place, query, column, all: all, measured: measured))
    }

    private func missing(
        _ place: String, _ query: ComparisonQuery, _ column: ComparisonQuery.Column, all: [Defined],
        measured: [Defined]
    ) -> MissingReason {
        guard !all.isEmpty else {
            let near = NearMetrics.of(query.metric).filter { near in
                facts(place: place, metric: near).contains { $0.measure == query.measure }
            }
            return near.isEmpty ? .notPublished : .otherMetric(near)
        }
        guard !measured.isEmpty else {
            // A target for its growth publishes nothing of a metric.
            let reached = all.filter { $0.fact.status == .actual }
            let measures = Measure.allCases.filter { m in reached.contains { $0.fact.measure == m } }
            return measures.isEmpty ? .notPublished : .otherMeasure(measures)
        }
        let fitting = measured.filter { column.admits($0.fact.status) }
        if fitting.isEmpty { return .otherStatus(measured.first?.fact.status ?? .actual) }
        return .otherPeriod(Set(fitting.compactMap(\.fact.period)).sorted())
    }

    /// The best of some facts, the first of equals.
    static func best(_ facts: [Defined], _ focus: Focus) -> Observation? {
        guard let first = facts.first else { return nil }
        var best = (fact: first.fact, merit: Merit(first.fact, first.definition, focus))
        for (fact, definition) in facts.dropFirst() {
            let merit = Merit(fact, definition, focus)
            if best.merit < merit { best = (fact, merit) }
        }
        return best.fact
    }
}

extension ComparisonQuery.Column {
    func admits(_ status: Status) -> Bool {
        switch self {
        case .best: true
        case .actual: status == .actual
        case .target: status == .target
        }
    }
}

/// What all places of a column are asked for alike.
struct Focus {
    /// The one period; `nil` for each place's latest.
    var period: Period?
    /// Any period in it, whole before part.
    var year: Int?
    /// Among how many places each universe is used, for ranks and differences from a mean.
    var universes: [String: Int] = [:]

    func admits(_ other: Period?) -> Bool {
        if let period { return other == period }
        guard let year else { return true }
        return other.map { $0.start.year == year && $0.end.year == year } ?? false
    }

    /// - Parameter rows: for each place the facts that the column admits.
    init(_ periods: ComparisonQuery.Periods, of rows: [[Observation]], measure: Measure) {
        if measure == .rank || measure == .change {
            for facts in rows {
                for universe in Set(facts.map(\.universe)) { universes[universe, default: 0] += 1 }
            }
        }
        switch periods {
        case .latest: break
        case .year(let asked): year = asked
        case .same:
            // Of what was reached, if two places share a period of it.
            let actual = rows.map { $0.filter { $0.status == .actual } }
            let reached = Self.common(actual)
            let shared = reached.flatMap { $0.places > 1 ? $0 : nil } ?? Self.common(rows) ?? reached
            // Without any, no period fits.
            period = shared?.period ?? Period(year: 1900)
        }
    }

    /// The period of most places; of equals a whole year, then the latest.
    private static func common(_ rows: [[Observation]]) -> (period: Period, places: Int)? {
        var counts: [Period: Int] = [:]
        for facts in rows {
            for period in Set(facts.compactMap(\.period)) where !period.isSeveralYears {
                counts[period, default: 0] += 1
            }
        }
        return counts.max { a, b in
            (a.value, a.key.isPartOfYear ? 0 : 1, a.key) < (b.value, b.key.isPartOfYear ? 0 : 1, b.key)
        }.map { ($0.key, $0.value) }
    }
}

/// What makes one fact a better answer than another, the weightiest first; equals keep the reports' order.
private struct Merit: Comparable {
    private let weights: [Int]

    init(_ fact: Observation, _ definition: Definition, _ focus: Focus) {
        weights = [
            fact.status == .actual ? 1 : 0,
            // A whole year where a year is asked for; else what is newest.
            focus.year != nil && fact.period?.isPartOfYear == true ? 0 : 1,
            fact.period.map { $0.isSeveralYears ? 1 : 2 } ?? 0,
            fact.period.map(Self.freshness) ?? 0,
            focus.universes[fact.universe] ?? 0,
            // Of another thing an exact value says less than a bound of the thing itself.
            -definition.narrowness,
            fact.bound == .exact ? 2 : fact.bound == .about ? 1 : 0,
            // 10.94 before the same rounded to 10.9.
            -fact.quantity.value.exponent,
        ]
    }

    /// A whole year stands before a part of the next year, but not before a part of a later one: nine months
    /// of this year say more than a whole year long past.
    private static func freshness(_ period: Period) -> Int {
        let months = period.end.year * 12 + period.end.month
        return period.isPartOfYear ? months - 13 : months
    }

    static func < (a: Merit, b: Merit) -> Bool { a.weights.lexicographicallyPrecedes(b.weights) }
}
