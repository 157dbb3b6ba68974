/// Words that a project adds to those hengtu knows.
public struct ExtraWords: Sendable, Hashable {
    /// A metric of the user's own: its standard name and the wordings that mean it.
    public struct Metric: Sendable, Hashable {
        public var name: String
        public var aliases: [String]

        public init(name: String, aliases: [String] = []) {
            self.name = name
            self.aliases = aliases
        }
    }

    /// A place and the names that reports give it for short.
    public struct Place: Sendable, Hashable {
        /// In full: `青禾县`.
        public var name: String
        public var aliases: [String]

        public init(name: String, aliases: [String] = []) {
            self.name = name
            self.aliases = aliases
        }
    }

    public var metrics: [Metric]
    /// As they stand after a number; each is its own base.
    public var units: [String]
    public var places: [Place]

    public init(metrics: [Metric] = [], units: [String] = [], places: [Place] = []) {
        self.metrics = metrics
        self.units = units
        self.places = places
    }

    public var isEmpty: Bool { metrics.isEmpty && units.isEmpty && places.isEmpty }

    /// The standard metric that a wording means already without extra words, or `nil`.
    package static func knownMetric(_ wording: String) -> String? { metricByWording[wording] }

    private static let metricByWording = Dictionary(
        MetricName.table.filter { !$0.name.isEmpty }.flatMap { metric in
            ([metric.name] + metric.wordings.split(separator: " ").map { String($0.drop { $0 == "^" }) })
                .map { ($0, metric.name) }
        }, uniquingKeysWith: { first, _ in first })

    /// Whether a unit is one that every report may use.
    package static func isKnownUnit(_ unit: String) -> Bool {
        UnitTable.table.contains { kind, list in
            kind != .name && list.split(separator: " ").contains { $0 == unit }
        }
    }
}
