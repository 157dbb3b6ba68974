/// What would make a comparison comparable, or more so.
public enum Remedy: Sendable, Hashable {
    /// All these places give a value of one period: ask for it.
    case samePeriod(Period, places: [String], ask: ComparisonQuery.Periods)
    /// A place gives a value elsewhere that doesn't differ so.
    case elsewhere(Observation, against: Reason.Kind)
    /// Others of one level of government remain without these.
    case without([String])
    /// No report that was read gives it.
    case wanted(Want)

    /// A value that is wanted of a place.
    public struct Want: Sendable, Hashable, Codable {
        public var place: String
        public var period: Period?
        /// An exact value, where only a bound is given.
        public var isExact: Bool
        /// What was reached, where only a target is given.
        public var isActual: Bool
        /// How the others define it or which part they cover: 占财政总支出, 县城.
        public var like: String
    }
}

extension MetricsModel {
    /// What would take away the reasons of a comparison: first what the reports hold, then what is wanting.
    public func remedies(for comparison: Comparison) -> [Remedy] {
        let kinds = Set(comparison.verdict.reasons.map(\.kind))
        if kinds.isEmpty { return [] }
        var remedies: [Remedy] = []
        if !kinds.isDisjoint(with: [.yearsDiffer, .partOfYear]), let same = samePeriod(comparison) {
            remedies.append(same)
        }
        if let tiers = comparison.verdict.reasons.first(where: { $0.kind == .tierDiffers }) {
            let apart = tiers.evidence.filter(\.isApart).map(\.place)
            if Set(tiers.evidence.map(\.place)).count - Set(apart).count > 1 {
                remedies.append(.without(apart))
            }
        }
        if let part = comparison.verdict.reasons.first(where: { $0.kind == .partOfYear }), remedies.isEmpty {
            remedies += wholeYears(part, comparison)
        }
        for reason in comparison.verdict.reasons {
            guard reason.kind == .definitionDiffers || reason.kind == .extentDiffers else { continue }
            remedies += alike(reason, comparison)
        }
        let wants = Wants(comparison) { others($0, comparison.query) }
        return remedies + wants.all.map { .wanted($0) }
    }

    /// The same question asked of one period, where more places than one answer it alike.
    private func samePeriod(_ comparison: Comparison) -> Remedy? {
        guard comparison.query.periods != .same else { return nil }
        var query = comparison.query
        query.periods = .same
        let other = compare(query)
        let isOfTargets = other.verdict.reasons.contains { $0.kind == .status }
        if isOfTargets, !comparison.verdict.reasons.contains(where: { $0.kind == .status }) { return nil }
        let periods = Set(other.observations.map(\.period))
        guard periods.count == 1, let period = periods.first.flatMap(\.self), other.observations.count > 1
        else {
            return nil
        }
        let places = other.rows.filter { $0.cells.contains { $0.observation != nil } }.map(\.place)
        guard places.count > 1 else { return nil }
        let isYear = period.isFullYears && !period.isSeveralYears
        return .samePeriod(period, places: places, ask: isYear ? .year(period.end.year) : .same)
    }

    private func others(of place: String, in comparison: Comparison) -> [Observation] {
        comparison.rows.first { $0.place == place }.map { others($0, comparison.query) } ?? []
    }

    /// For each place that shows a part of a year a whole one that it gives elsewhere.
    private func wholeYears(_ reason: Reason, _ comparison: Comparison) -> [Remedy] {
        reason.evidence.filter { $0.indicator?.period?.isPartOfYear == true }.compactMap { item in
            others(of: item.place, in: comparison).last { other in
                other.status == .actual && other.period?.isPartOfYear == false
                    && other.period?.isSeveralYears == false
            }.map { .elsewhere($0, against: .partOfYear) }
        }
    }

    /// For each place apart a value that is defined as most others' are.
    private func alike(_ reason: Reason, _ comparison: Comparison) -> [Remedy] {
        guard let usual = reason.evidence.first(where: { !$0.isApart }) ?? reason.evidence.first,
            let model = usual.indicator
        else { return [] }
        var wordings = Wordings()
        let wanted = wordings.reading(of: model).definition
        return reason.evidence.compactMap { item in
            guard item.place != usual.place else { return nil }
            let found = others(of: item.place, in: comparison).first { other in
                wordings.definition(of: other) == wanted
                    && other.universe == (model.scope.isEmpty ? "" : other.universe)
                    && other.status == .actual
            }
            return found.map { .elsewhere($0, against: reason.kind) }
        }
    }
}

/// What no report that was read gives.
private struct Wants {
    private(set) var all: [Remedy.Want] = []

    init(_ comparison: Comparison, others: (Comparison.Row) -> [Observation]) {
        let reasons = comparison.verdict.reasons
        let isOfTime = reasons.contains { $0.kind == .yearsDiffer || $0.kind == .partOfYear }
        let usual = isOfTime ? Self.usualPeriod(comparison) : nil
        // Nothing that a city publishes makes it a county.
        let apart = Set(
            reasons.filter { $0.kind == .tierDiffers }.flatMap { $0.evidence.filter(\.isApart).map(\.place) })
        for row in comparison.rows where !apart.contains(row.place) {
            guard let own = row.cells.compactMap(\.observation).first else { continue }
            var want = Remedy.Want(
                place: row.place, period: nil, isExact: false, isActual: own.status == .target, like: "")
            if let usual, own.period != usual, !others(row).contains(where: { $0.period == usual }) {
                want.period = usual
            }
            for reason in reasons {
                guard let item = reason.evidence.first(where: { $0.place == row.place && $0.isApart }) else {
                    continue
                }
                switch reason.kind {
                case .bound:
                    want.isExact =
                        item.indicator?.bound.isLower == true || item.indicator?.bound.isUpper == true
                case .definitionDiffers, .extentDiffers:
                    let others = Set(reason.evidence.filter { !$0.isApart }.map(\.words))
                    if others.count == 1, let words = others.first, !words.isEmpty { want.like = words }
                default: break
                }
            }
            if want.period != nil || want.isExact || want.isActual || !want.like.isEmpty {
                if want.period == nil { want.period = usual ?? own.period }
                all.append(want)
            }
        }
    }

    /// The whole year that most have, or the period that most have where no one has a whole year.
    private static func usualPeriod(_ comparison: Comparison) -> Period? {
        let periods = comparison.rows.compactMap { row in
            row.cells.compactMap(\.observation).first.flatMap { $0.status == .actual ? $0.period : nil }
        }.filter { !$0.isSeveralYears }
        let whole = periods.filter { !$0.isPartOfYear }
        let counts = Dictionary((whole.isEmpty ? periods : whole).map { ($0, 1) }, uniquingKeysWith: +)
        return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    }
}

extension Remedy: Codable {
    private enum CodingKeys: String, CodingKey {
        case samePeriod, places, ask, elsewhere, against, without, wanted
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .samePeriod(let period, let places, let ask):
            try container.encode(period, forKey: .samePeriod)
            try container.encode(places, forKey: .places)
            try container.encode(ask, forKey: .ask)
        case .elsewhere(let observation, let kind):
            try container.encode(observation, forKey: .elsewhere)
            try container.encode(kind, forKey: .against)
        case .without(let places): try container.encode(places, forKey: .without)
        case .wanted(let want): try container.encode(want, forKey: .wanted)
        }
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let period = try container.decodeIfPresent(Period.self, forKey: .samePeriod) {
            self = .samePeriod(
                period, places: try container.decode([String].self, forKey: .places),
                ask: try container.decode(ComparisonQuery.Periods.self, forKey: .ask))
        } else if let observation = try container.decodeIfPresent(Observation.self, forKey: .elsewhere) {
            self = .elsewhere(
                observation, against: try container.decode(Reason.Kind.self, forKey: .against))
        } else if let places = try container.decodeIfPresent([String].self, forKey: .without) {
            self = .without(places)
        } else {
            self = .wanted(try container.decode(Want.self, forKey: .wanted))
        }
    }
}
