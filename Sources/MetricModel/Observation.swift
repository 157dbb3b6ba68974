/// One fact about one place, with every record that tells it.
public struct Observation: Sendable, Hashable, Codable {
    public var place: String
    /// The canonical name, or the metric's own name where it has none.
    public var metric: String
    /// In the base unit.
    public var quantity: Quantity
    public var measure: Measure
    public var status: Status
    public var period: Period?
    public var bound: Bound
    /// For a rank or a comparison, among whom; else empty.
    public var scope: String
    /// Every place in the reports that states this fact; the first is the one quoted.
    public var indicators: [Indicator]
    /// How it was worked out; `nil` for what a report says. Its `indicators` are then what it was worked out from.
    public var derivation: Derivation?

    public init(
        place: String, metric: String, quantity: Quantity, measure: Measure, status: Status,
        period: Period?, bound: Bound = .exact, scope: String = "", indicators: [Indicator],
        derivation: Derivation? = nil
    ) {
        self.place = place
        self.metric = metric
        self.quantity = quantity
        self.measure = measure
        self.status = status
        self.period = period
        self.bound = bound
        self.scope = scope
        self.indicators = indicators
        self.derivation = derivation
    }

    /// The bound on the signed value: 下降20%以上 is written `>=` and means at most -20.
    public var signedBound: Bound { quantity.value.isNegative ? bound.mirrored : bound }

    /// The wording of the report that is quoted.
    public var wording: String { indicators.first?.metric ?? metric }

    var universe: String { Self.universe(of: scope) }

    /// 全市 and 全市各县（市、区） are the same places.
    static func universe(of scope: String) -> String {
        if scope.isEmpty { return "" }
        var words = MetricUnit.plain(scope)
        for ending in ["各县(市、区)", "各县(市区)", "各县市区", "各县(市)区", "各县区"] where words.hasSuffix(ending) {
            words.removeLast(ending.count)
            return words.isEmpty ? "全市" : words
        }
        return words
    }
}
