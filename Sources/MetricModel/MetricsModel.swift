/// The facts of some reports: units folded, repeats merged with all their places, found by place and metric.
public struct MetricsModel: Sendable {
    /// The places that the reports are about, in the order of the reports.
    public let places: [String]
    /// Facts of one place, metric and period that can't all be true; each stays a fact.
    public let conflicts: [Conflict]

    let store: FactStore
    /// The numbers of the conflicts.
    private let contradictions: [Key: [Int]]
    /// What each wording of a metric stands for.
    private let names: [String: String]
    /// Every subject of a fact and every place of a report.
    private let known: Set<String>
    /// Among whom the reports rank or compare a city; other places' names say of which tier they are.
    let universes: [String: [String]]

    private struct Key: Hashable {
        var place: String
        var metric: String
    }

    /// - Parameters:
    ///   - indicators: optional ones are left out: two careful readers could disagree about them.
    ///   - places: the place of a report by its file name; else the place that most of its records are about.
    public init(indicators: [Indicator], places: [String: String] = [:]) {
        var builder = Builder(expecting: indicators.count)
        for indicator in indicators { builder.append(indicator) }
        self.init(builder, places: places)
    }

    /// Takes records one by one, for models too large to hold their records twice.
    public struct Builder: Sendable {
        fileprivate var store = FactStore()
        fileprivate var places = ReportPlaces()

        /// - Parameter count: of records, if one knows; more may come.
        public init(expecting count: Int = 0) { store.reserve(count) }

        /// Leaves out optional records: two careful readers could disagree about them.
        public mutating func append(_ indicator: Indicator) {
            // 坪山區 and 坪山区 are one place, 生產總值 and 生产总值 one name.
            var indicator = indicator
            indicator.subject = TraditionalScript.simplified(indicator.subject)
            indicator.metric = TraditionalScript.simplified(indicator.metric)
            places.append(indicator)
            if !indicator.isOptional { store.append(indicator) }
        }
    }

    /// - Parameter places: the place of a report by its file name; else the place that most of its records are about.
    public init(_ builder: consuming Builder, places: [String: String] = [:]) {
        let reportPlaces = builder.places.places(known: places)
        var store = builder.store
        // The only one who holds it may change it in place.
        builder.store = FactStore()
        self.init(&store, places: reportPlaces)
    }

    private init(_ store: inout FactStore, places: [String]) {
        store.finish()
        self.store = store
        self.places = places
        var names: [String: String] = [:]
        for wording in store.store.wordings {
            let name = store.store.texts[wording.name]
            names[name] = name
        }
        for wording in store.store.wordings where names[wording.plain] == nil {
            names[wording.plain] = store.store.texts[wording.name]
        }
        self.names = names
        known = Set(Set(store.store.records.lazy.map(\.subject)).map { store.store.texts[$0] }).union(places)
        let texts = store.store.texts
        universes = Dictionary(
            grouping: store.store.records.lazy.filter {
                !texts[$0.scope].isEmpty && texts[$0.subject].hasSuffix("市")
            }, by: { texts[$0.subject] }
        ).mapValues { Array(Set($0.map { texts[$0.scope] })).sorted() }
        conflicts = Conflict.all(in: store)
        var contradictions: [Key: [Int]] = [:]
        for (number, conflict) in conflicts.enumerated() {
            guard let first = conflict.observations.first else { continue }
            contradictions[Key(place: first.place, metric: first.metric), default: []].append(number)
        }
        self.contradictions = contradictions
    }

    /// In the order of the reports, each once; made anew each time, all of them.
    public var facts: [Observation] { Array(eachFact) }

    /// The same one by one, none of them kept.
    var eachFact: some Sequence<Observation> {
        (0..<UInt32(truncatingIfNeeded: store.count)).lazy.map { store.observation($0) }
    }

    /// The name that facts are kept under, for any wording a report uses: GDP gives 地区生产总值.
    /// `nil` where no report has the metric.
    public func metric(named name: String) -> String? { names[name] ?? names[Wordings.plain(name)] }

    /// The full name of a place, for its full name or the beginning of only one that is known.
    public func place(named name: String) -> String? {
        if known.contains(name) { return name }
        let longer = places.filter { $0.hasPrefix(name) && !name.isEmpty }
        return longer.count == 1 ? longer.first : nil
    }

    /// Every fact about a place and a metric, in the order of the reports.
    public func facts(place: String, metric: String) -> [Observation] {
        store.facts(place: place, metric: metric).map { store.observation($0) }
    }

    /// The same with how the metric of each is defined.
    func defined(place: String, metric: String) -> [(fact: Observation, definition: Definition)] {
        store.facts(place: place, metric: metric).map { (store.observation($0), store.definition(of: $0)) }
    }

    /// The facts that can't be true beside this one.
    func contradicting(_ fact: Observation) -> [Observation] {
        if contradictions.isEmpty { return [] }
        return (contradictions[Key(place: fact.place, metric: fact.metric)] ?? [])
            .map { conflicts[$0].observations }
            .filter { $0.contains(fact) }
            .flatMap { $0.filter { !Conflict.agree($0, fact) } }
    }

    /// Whether anything is known about the place.
    func knows(_ place: String) -> Bool { known.contains(place) }
}

extension MetricsModel: Codable {
    enum CodingKeys: String, CodingKey {
        case places, facts, conflicts
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(places, forKey: .places)
        try container.encode(facts, forKey: .facts)
        try container.encode(conflicts, forKey: .conflicts)
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let facts = try container.decode([Observation].self, forKey: .facts)
        var store = FactStore()
        for fact in facts { for indicator in fact.indicators { store.append(indicator) } }
        self.init(&store, places: try container.decode([String].self, forKey: .places))
    }
}
