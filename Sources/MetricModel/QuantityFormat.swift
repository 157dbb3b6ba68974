/// One display unit for a set of quantities: every value in it has exactly the digits that its report gives,
/// so two different values never look equal and none looks more precise than it is.
public struct QuantityFormat: Sendable, Hashable {
    /// `亿元`, `%`, `元/人`; empty for ranks.
    public let unit: String
    private let base: String
    private let factor: ExactDecimal

    /// Takes the largest unit that the reports themselves write: a 4035万元 beside a 1.2亿元 is 0.4035亿元,
    /// since the other way round would give 1.2亿元 digits that nobody counted.
    /// Percentages stay `%`; a unit that would cut a value (公顷 for 亩) gives way to the next or to the base.
    public init(_ observations: [Observation], base: String) {
        let quantities = observations.map(\.quantity).filter { $0.unit == base }
        var candidates: [(unit: String, factor: ExactDecimal)] = []
        for observation in observations where observation.quantity.unit == base && base != "%" {
            guard let written = Self.record(observation).map({ MetricUnit.plain($0.unit) }) else {
                continue
            }
            let folded = MetricUnit(written: written)
            if folded.base == base, !candidates.contains(where: { $0.unit == written }) {
                candidates.append((written, folded.factor))
            }
        }
        candidates.sort { ($1.factor, $0.unit) < ($0.factor, $1.unit) }
        let chosen = candidates.first { candidate in
            quantities.allSatisfy { $0.value.dividedExactly(by: candidate.factor) != nil }
        }
        self.base = base
        unit = chosen?.unit ?? base
        factor = chosen?.factor ?? ExactDecimal(1)
    }

    /// In a unit that the language has: what Chinese counts in 亿 and 万, English in billions, millions, thousands.
    package func spoken(in language: Language) -> QuantityFormat {
        guard language == .en, let first = unit.first, first == "亿" || first == "万" else { return self }
        let counted = String(unit.dropFirst())
        let isMoney = counted == "元" || counted == "美元"
        let (power, exponent) = first == "亿" ? ("十亿", 9) : isMoney ? ("百万", 6) : ("千", 3)
        // 万元/人 stands as it is.
        guard MetricUnit(written: unit).base == base, !counted.contains("/") else { return self }
        return QuantityFormat(
            unit: power + counted, base: base,
            factor: MetricUnit(written: counted).factor.multiplied(by: ExactDecimal(1, exponent: exponent))
                ?? factor)
    }

    private init(unit: String, base: String, factor: ExactDecimal) {
        (self.unit, self.base, self.factor) = (unit, base, factor)
    }

    /// The number in `unit`; `nil` for a quantity of another base.
    public func number(_ quantity: Quantity) -> ExactDecimal? {
        quantity.unit == base ? quantity.value.dividedExactly(by: factor) : nil
    }

    /// The number without unit, or in the report's own unit where it isn't one of the set's.
    public func text(_ observation: Observation, _ language: Language = .zh) -> String {
        guard let number = shown(observation) else { return Self.asWritten(observation) }
        return language == .zh ? number.description : MetricNames.grouped(number)
    }

    /// Number and unit: `255.92亿元` or `25.592 billion yuan`, `5.7%`.
    public func full(_ observation: Observation, _ language: Language = .zh) -> String {
        let unit = MetricUnit.plain(unit)
        switch language {
        case .zh: return shown(observation).map { "\($0)\(self.unit)" } ?? Self.asWritten(observation)
        case .en:
            if let number = shown(observation) {
                return MetricNames.englishAmount(number, unit, of: observation.metric)
            }
            let (number, own) =
                Self.record(observation).map { ($0.value, $0.unit) }
                ?? (observation.quantity.value, observation.quantity.unit)
            return MetricNames.englishAmount(number, MetricUnit.plain(own), of: observation.metric)
        }
    }

    /// A whole number that is brought to a larger unit drops the zeros it ended on: 5000万元 is 0.5亿元.
    private func shown(_ observation: Observation) -> ExactDecimal? {
        guard let number = number(observation.quantity) else { return nil }
        guard let record = Self.record(observation), MetricUnit.plain(record.unit) != unit,
            record.value.fractionDigits == 0
        else { return number }
        return number.normalized
    }

    /// The record that gives the value: a derived one has none.
    private static func record(_ observation: Observation) -> Indicator? {
        observation.derivation == nil ? observation.indicators.first : nil
    }

    private static func asWritten(_ observation: Observation) -> String {
        guard let record = record(observation) else {
            return "\(observation.quantity.value)\(observation.quantity.unit)"
        }
        return "\(record.value)\(MetricUnit.plain(record.unit))"
    }
}
