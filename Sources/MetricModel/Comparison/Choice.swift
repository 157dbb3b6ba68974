/// Which fact of a place answers a question.
extension MetricsModel {
    /// A fact of a place that fits the question, with how its metric is defined.
    typealias Defined = (fact: Observation, definition: Definition)

    /// A fact by its number, as it is weighed.
    typealias Numbered = (number: UInt32, fact: Candidate)

    /// Every fact about a place and a metric, in the order of the reports.
    func candidates(place: String, metric: String) -> [Numbered] {
        store.facts(place: place, metric: metric).map { ($0, store.candidate($0)) }
    }

    /// - Parameter all: the candidates of the place and the query's metric.
    func cell(
        place: String, _ query: ComparisonQuery, _ column: ComparisonQuery.Column, _ focus: Focus,
        of all: [Numbered]
    ) -> Cell {
        guard knows(place) else { return .missing(.noReport) }
        var best: (number: UInt32, merit: Merit)?
        var hasActual = false
        for (number, fact) in all where fact.measure == query.measure && focus.admits(fact.period) {
            if fact.status == .actual { hasActual = true }
            guard column.admits(fact.status) else { continue }
            let merit = Merit(fact, focus)
            if best.map({ $0.merit < merit }) ?? true { best = (number, merit) }
        }
        // What can be worked out from what was reached says more than a target.
        if column != .target, query.derived, !hasActual,
            let derived = Derivations(self).best(place: place, query, focus)
        {
            return .observed(derived)
        }
        if let best { return .observed(store.observation(best.number)) }
        return .missing(missing(place, query, column, all.map(\.fact)))
    }

    private func missing(
        _ place: String, _ query: ComparisonQuery, _ column: ComparisonQuery.Column, _ all: [Candidate]
    ) -> MissingReason {
        guard !all.isEmpty else {
            let near = NearMetrics.of(query.metric).filter { near in
                candidates(place: place, metric: near).contains { $0.fact.measure == query.measure }
            }
            return near.isEmpty ? .notPublished : .otherMetric(near)
        }
        let measured = all.filter { $0.measure == query.measure }
        guard !measured.isEmpty else {
            // A target for its growth publishes nothing of a metric.
            let reached = all.filter { $0.status == .actual }
            let measures = Measure.allCases.filter { m in reached.contains { $0.measure == m } }
            return measures.isEmpty ? .notPublished : .otherMeasure(measures)
        }
        let fitting = measured.filter { column.admits($0.status) }
        if fitting.isEmpty { return .otherStatus(measured.first?.status ?? .actual) }
        return .otherPeriod(Set(fitting.compactMap(\.period)).sorted())
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
    init(
        _ periods: ComparisonQuery.Periods, of rows: @autoclosure () -> [[Candidate]], measure: Measure
    ) {
        if measure == .rank || measure == .change {
            for facts in rows() {
                for universe in Set(facts.map(\.universe)) { universes[universe, default: 0] += 1 }
            }
        }
        switch periods {
        case .latest: break
        case .year(let asked): year = asked
        case .same:
            // Of what was reached, if two places share a period of it.
            let rows = rows()
            let reached = Self.common(rows) { $0.status == .actual }
            let shared = reached.flatMap { $0.places > 1 ? $0 : nil } ?? Self.common(rows) { _ in true }
            // Without any, no period fits.
            period = shared?.period ?? Period(year: 1900)
        }
    }

    /// The period of most places; of equals a whole year, then the latest.
    private static func common(
        _ rows: [[Candidate]], where counts: (Candidate) -> Bool
    ) -> (period: Period, places: Int)? {
        var found: [Period: (places: Int, last: Int)] = [:]
        for (row, facts) in rows.enumerated() {
            for fact in facts where counts(fact) {
                guard let period = fact.period, !period.isSeveralYears else { continue }
                let known = found[period] ?? (0, -1)
                if known.last != row { found[period] = (known.places + 1, row) }
            }
        }
        return found.max { a, b in
            (a.value.places, a.key.isPartOfYear ? 0 : 1, a.key)
                < (b.value.places, b.key.isPartOfYear ? 0 : 1, b.key)
        }.map { ($0.key, $0.value.places) }
    }
}
