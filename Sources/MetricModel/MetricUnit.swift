/// A unit folded to its base: 亿元 is 10^8 元, 万亩 is 10^4 亩.
public struct MetricUnit: Sendable, Hashable, Codable {
    /// `元`, `亩`, `%`, `百分点`, `元/人`; a unit of no table is its own base.
    public let base: String
    /// What one written unit is worth in the base.
    public let factor: ExactDecimal

    public init(base: String, factor: ExactDecimal = ExactDecimal(1)) {
        self.base = base
        self.factor = factor
    }
}

/// A number in a base unit.
public struct Quantity: Sendable, Hashable, Codable {
    public let value: ExactDecimal
    public let unit: String

    public init(value: ExactDecimal, unit: String) {
        self.value = value
        self.unit = unit
    }
}
