/// Works out what no report gives from what the reports of one place give.
///
/// Every input is an exact actual value of the same time; the result keeps no digit that the inputs' own rounding
/// leaves open.
struct Derivations {
    private let model: MetricsModel

    init(_ model: MetricsModel) {
        self.model = model
    }

    private typealias Defined = MetricsModel.Defined

    /// The best value for a place that has no reported one.
    func best(place: String, _ query: ComparisonQuery, _ focus: Focus) -> Observation? {
        let found = candidates(place: place, query.metric, query.measure).filter { focus.admits($0.period) }
        if found.isEmpty { return nil }
        var wordings = Wordings()
        let merits = found.map { Merit(Candidate($0, wordings.definition(of: $0)), focus) }
        // The first of equals.
        return zip(found, merits).reduce(nil as (fact: Observation, merit: Merit)?) { best, next in
            best.map { $0.merit < next.1 } ?? true ? next : best
        }?.fact
    }

    func candidates(place: String, _ metric: String, _ measure: Measure) -> [Observation] {
        switch measure {
        case .ratio: shares(place, metric) + rateOfDays(place, metric)
        case .growth: growth(place, metric)
        case .level: perHead(place, metric)
        case .change, .rank: []
        }
    }

    // MARK: Shares

    private func shares(_ place: String, _ metric: String) -> [Observation] {
        guard let (share, partName, wholeName) = Shares.all.first(where: { $0.share == metric }) else {
            return []
        }
        let wholes = levels(place, wholeName)
        return levels(place, partName).compactMap { defined in
            let part = defined.fact
            guard let whole = wholes.first(where: { Self.areOfOne($0, defined) })?.fact,
                part.quantity.unit == whole.quantity.unit, part.quantity.value < whole.quantity.value,
                let value = Quotient(part.quantity.value, whole.quantity.value, times: 100)?
                    .rounded(atMost: 1)
            else { return nil }
            return Observation(
                place: place, metric: share, quantity: Quantity(value: value, unit: "%"), measure: .ratio,
                status: .actual, period: part.period, indicators: Self.quoted(part, whole),
                derivation: Derivation(
                    rule: .shareOfParts, working: "\(part.told) ÷ \(whole.told) ≈ \(value)%"))
        }
    }

    /// Days without a valid measurement count in 365 but not in the reports' own rates: the rate is this or more.
    private func rateOfDays(_ place: String, _ metric: String) -> [Observation] {
        guard metric == "空气质量优良率" else { return [] }
        return levels(place, "空气质量优良天数").map(\.fact).compactMap { days in
            guard days.quantity.unit == "天", let all = days.period?.dayCount,
                days.quantity.value <= ExactDecimal(Int64(all)),
                let value = days.quantity.value.multiplied(by: ExactDecimal(100))?
                    .divided(by: ExactDecimal(Int64(all)), fractionDigits: 1)
            else { return nil }
            return Observation(
                place: place, metric: metric, quantity: Quantity(value: value, unit: "%"), measure: .ratio,
                status: .actual, period: days.period, bound: .atLeast, indicators: Self.quoted(days),
                derivation: Derivation(
                    rule: .rateOfDays,
                    working: "\(days.told) ÷ \(all)天 ≈ \(value)%"))
        }
    }

    // MARK: Growth

    /// Growth of these is reported at constant prices; from two levels it would be another growth.
    private static let isAtConstantPrices = ["生产总值", "增加值", "总产值"]

    private func growth(_ place: String, _ metric: String) -> [Observation] {
        if Self.isAtConstantPrices.contains(where: metric.contains) { return [] }
        let levels = levels(place, metric)
        return levels.compactMap { later, definition in
            guard let before = later.period?.aYearEarlier,
                let earlier = levels.first(where: {
                    $0.fact.period == before && $0.fact.quantity.unit == later.quantity.unit
                        && $0.definition == definition
                })?.fact,
                let value = Quotient(later.quantity.value, earlier.quantity.value, times: 100, minus: 100)?
                    .rounded(atMost: 1)
            else { return nil }
            return Observation(
                place: place, metric: metric, quantity: Quantity(value: value, unit: "%"), measure: .growth,
                status: .actual, period: later.period, indicators: Self.quoted(later, earlier),
                derivation: Derivation(
                    rule: .growthOfLevels, working: "\(later.told) ÷ \(earlier.told) − 1 ≈ \(value)%"))
        }
    }

    // MARK: A head

    private func perHead(_ place: String, _ metric: String) -> [Observation] {
        guard metric == "人均地区生产总值" else { return [] }
        let people = levels(place, "常住人口")
        return levels(place, "地区生产总值").compactMap { defined in
            let product = defined.fact
            guard product.period?.isPartOfYear == false, product.quantity.unit == "元",
                let heads = people.first(where: { Self.areOfOne($0, defined) })?.fact,
                heads.quantity.unit == "人",
                let value = Quotient(product.quantity.value, heads.quantity.value, times: 1)?
                    .rounded(atMost: 0)
            else { return nil }
            // Reports divide by the mean of two years' ends.
            return Observation(
                place: place, metric: metric, quantity: Quantity(value: value, unit: "元"), measure: .level,
                status: .actual, period: product.period, bound: .about,
                indicators: Self.quoted(product, heads),
                derivation: Derivation(
                    rule: .perHead, working: "\(product.told) ÷ \(heads.told) ≈ \(value)元"))
        }
    }

    // MARK: The mean of all

    /// What the reports say of the mean of a universe, from a place shown and how far it lies above: 全市 5.0%.
    func references(_ query: ComparisonQuery, _ rows: [Comparison.Row]) -> [Observation] {
        guard query.measure == .growth || query.measure == .ratio else { return [] }
        var references: [Observation] = []
        for own in rows.flatMap({ $0.cells.compactMap(\.observation) }) {
            guard own.bound == .exact, own.derivation == nil, own.quantity.unit == "%" else { continue }
            for gap in model.facts(place: own.place, metric: query.metric)
            where gap.measure == .change && gap.quantity.unit == "百分点" && gap.bound == .exact
                && !gap.scope.isEmpty && gap.period == own.period && gap.status == own.status
                && isUnmistakable(gap, for: query)
            {
                guard let value = own.quantity.value.subtracting(gap.quantity.value) else { continue }
                let sign = gap.quantity.value.isNegative ? " + " : " − "
                references.append(
                    Observation(
                        place: gap.scope, metric: query.metric, quantity: Quantity(value: value, unit: "%"),
                        measure: query.measure, status: own.status, period: own.period,
                        indicators: Self.quoted(own, gap),
                        derivation: Derivation(
                            rule: .meanFromGap,
                            working:
                                "\(own.place)\(own.told)\(sign)\(gap.quantity.value.magnitude)个百分点 = \(value)%"
                        )
                    ))
            }
        }
        return references
    }

    /// Where a place gives both a growth and a ratio of a metric, a gap could be of either.
    private func isUnmistakable(_ gap: Observation, for query: ComparisonQuery) -> Bool {
        model.facts(place: gap.place, metric: gap.metric).allSatisfy { other in
            other.period != gap.period || other.quantity.unit != "%" || other.measure == query.measure
        }
    }

    // MARK: Inputs

    /// Exact actual levels of a standard metric of one time.
    private func levels(_ place: String, _ metric: String) -> [Defined] {
        model.defined(place: place, metric: metric).filter { fact, _ in
            fact.measure == .level && fact.status == .actual && fact.bound == .exact
                && fact.period?.isSeveralYears == false && fact.indicators.first?.canonical != nil
                && !fact.quantity.value.isNegative
        }
    }

    /// Of one time and of the same part of the place, and of nothing narrower.
    private static func areOfOne(_ a: Defined, _ b: Defined) -> Bool {
        a.fact.period == b.fact.period && a.definition.extent == b.definition.extent
            && a.definition.qualifiers.isEmpty && b.definition.qualifiers.isEmpty
    }

    private static func quoted(_ inputs: Observation...) -> [Indicator] {
        inputs.compactMap(\.indicators.first)
    }
}

/// A quotient of two rounded values, and how far their rounding lets it lie from the true one.
package struct Quotient {
    private let top: ExactDecimal
    private let bottom: ExactDecimal
    private let factor: ExactDecimal
    private let offset: ExactDecimal

    package init?(_ top: ExactDecimal, _ bottom: ExactDecimal, times factor: Int64, minus offset: Int64 = 0) {
        guard !bottom.isZero, !bottom.isNegative else { return nil }
        self.top = top
        self.bottom = bottom
        self.factor = ExactDecimal(factor)
        self.offset = ExactDecimal(offset)
    }

    /// Rounded once, to the last digit that the inputs settle to one step, and no finer than asked.
    package func rounded(atMost most: Int) -> ExactDecimal? {
        let (h, k) = (Self.half(top), Self.half(bottom))
        guard let low = value(top.subtracting(h), bottom.adding(k), digits: 12),
            let high = value(top.adding(h), bottom.subtracting(k), digits: 12),
            let spread = high.subtracting(low)
        else { return nil }
        var digits = most
        while spread > ExactDecimal(1, exponent: -digits), digits > -6 { digits -= 1 }
        return value(top, bottom, digits: digits)
    }

    private func value(_ top: ExactDecimal?, _ bottom: ExactDecimal?, digits: Int) -> ExactDecimal? {
        guard let top, let bottom, let scaled = top.multiplied(by: factor),
            let shifted = offset.multiplied(by: bottom).flatMap({ scaled.subtracting($0) })
        else { return nil }
        return shifted.divided(by: bottom, fractionDigits: digits)
    }

    private static func half(_ value: ExactDecimal) -> ExactDecimal {
        ExactDecimal(5, exponent: value.exponent - 1)
    }
}

extension Observation {
    /// As its report writes it, a fall with its sign: `11.5%`, `315天`.
    fileprivate var told: String {
        indicators.first.map { "\($0.value)\(MetricUnit.plain($0.unit))" } ?? written
    }
}
