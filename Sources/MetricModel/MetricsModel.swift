/// The facts of some reports: units folded, repeats merged with all their places, found by place and metric.
public struct MetricsModel: Sendable {
    /// In the order of the reports, each once.
    public let facts: [Observation]
    /// The places that the reports are about, in the order of the reports.
    public let places: [String]
    /// Facts of one place, metric and period that can't all be true; each stays a fact.
    public let conflicts: [Conflict]

    /// How the metric of each fact is defined.
    private let definitions: [Definition]
    private let index: [Key: [Int]]
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
        var wordings = Wordings()
        self.init(
            facts: Self.merged(indicators, &wordings), places: Self.places(of: indicators, known: places),
            &wordings)
    }

    private init(facts: [Observation], places: [String], _ wordings: inout Wordings) {
        self.facts = facts
        self.places = places
        var index: [Key: [Int]] = [:]
        var names: [String: String] = [:]
        for (number, fact) in facts.enumerated() {
            index[Key(place: fact.place, metric: fact.metric), default: []].append(number)
            names[fact.metric] = fact.metric
        }
        for fact in facts {
            for indicator in fact.indicators {
                let plain = wordings.reading(of: indicator).plain
                if names[plain] == nil { names[plain] = fact.metric }
            }
        }
        self.index = index
        self.names = names
        known = Set(facts.lazy.map(\.place)).union(places)
        universes = Dictionary(
            grouping: facts.lazy.filter { !$0.scope.isEmpty && $0.place.hasSuffix("市") }, by: \.place
        ).mapValues { Array(Set($0.map(\.scope))).sorted() }
        definitions = facts.map { wordings.definition(of: $0) }
        conflicts = Conflict.all(in: facts, definitions)
        var contradictions: [Key: [Int]] = [:]
        for (number, conflict) in conflicts.enumerated() {
            guard let first = conflict.observations.first else { continue }
            contradictions[Key(place: first.place, metric: first.metric), default: []].append(number)
        }
        self.contradictions = contradictions
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
        (index[Key(place: place, metric: metric)] ?? []).map { facts[$0] }
    }

    /// The same with how the metric of each is defined.
    func defined(place: String, metric: String) -> [(fact: Observation, definition: Definition)] {
        (index[Key(place: place, metric: metric)] ?? []).map { (facts[$0], definitions[$0]) }
    }

    /// The facts that can't be true beside this one.
    func contradicting(_ fact: Observation) -> [Observation] {
        (contradictions[Key(place: fact.place, metric: fact.metric)] ?? [])
            .map { conflicts[$0].observations }
            .filter { $0.contains(fact) }
            .flatMap { $0.filter { !Conflict.agree($0, fact) } }
    }

    /// Whether anything is known about the place.
    func knows(_ place: String) -> Bool { known.contains(place) }

    private struct Identity: Hashable {
        var place: String
        var metric: String
        var definition: Definition
        var measure: Measure
        var status: Status
        var period: Period?
        var bound: Bound
        var scope: String
        var quantity: Quantity
    }

    private static func merged(_ indicators: [Indicator], _ wordings: inout Wordings) -> [Observation] {
        var facts: [Observation] = []
        var known: [Identity: Int] = [:]
        for indicator in indicators where !indicator.isOptional {
            guard let quantity = Quantity(indicator.value, written: indicator.unit) else { continue }
            let reading = wordings.reading(of: indicator)
            let identity = Identity(
                place: indicator.subject, metric: reading.metric, definition: reading.definition,
                measure: indicator.measure, status: indicator.status, period: indicator.period,
                bound: indicator.bound, scope: indicator.scope, quantity: quantity)
            if let number = known[identity] {
                facts[number].indicators.append(indicator)
                continue
            }
            known[identity] = facts.count
            facts.append(
                Observation(
                    place: indicator.subject, metric: reading.metric, quantity: quantity,
                    measure: indicator.measure, status: indicator.status, period: indicator.period,
                    bound: indicator.bound, scope: indicator.scope, indicators: [indicator]))
        }
        return facts
    }

    private static let placeEndings: Set<Character> = ["县", "区", "市", "州", "盟", "旗", "省", "乡", "镇"]

    private static func places(of indicators: [Indicator], known: [String: String]) -> [String] {
        var docs: [String] = []
        var counts: [String: [(place: String, count: Int)]] = [:]
        for indicator in indicators {
            if counts[indicator.doc] == nil {
                docs.append(indicator.doc)
                counts[indicator.doc] = []
            }
            guard let last = indicator.subject.last, placeEndings.contains(last) else { continue }
            let known = counts[indicator.doc]?.firstIndex { $0.place == indicator.subject }
            if let known {
                counts[indicator.doc]?[known].count += 1
            } else {
                counts[indicator.doc]?.append((indicator.subject, 1))
            }
        }
        var places: [String] = []
        var seen: Set<String> = [""]
        for doc in docs {
            var most = (place: "", count: 0)
            for candidate in counts[doc] ?? [] where candidate.count > most.count { most = candidate }
            let place = known[doc] ?? most.place
            if seen.insert(place).inserted { places.append(place) }
        }
        // A report without a single record still makes its place known.
        for doc in known.keys.sorted() {
            if let place = known[doc], seen.insert(place).inserted { places.append(place) }
        }
        return places
    }
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
        var wordings = Wordings()
        self.init(
            facts: try container.decode([Observation].self, forKey: .facts),
            places: try container.decode([String].self, forKey: .places), &wordings)
    }
}
