/// Who published a metric in a measure, and for when.
public struct Coverage: Sendable, Hashable, Codable {
    public var metric: String
    public var measure: Measure
    /// In the order of the model's places.
    public var publications: [Publication]

    public struct Publication: Sendable, Hashable, Codable {
        public var place: String
        public var status: Status
        /// Earliest first; records without a time aren't in it.
        public var periods: [Period]
    }

    /// How many places published it.
    public var placeCount: Int { Set(publications.map(\.place)).count }
}

extension MetricsModel {
    /// What the model's places published: the metrics of most places first, equals in the reports' order.
    public func coverage() -> [Coverage] {
        struct Line: Hashable {
            var metric: UInt32
            var measure: Measure
        }
        struct Publisher: Hashable {
            var place: Int
            var isTarget: Bool
        }
        let texts = store.store.texts
        let ordinals = Dictionary(
            places.enumerated().compactMap { order, place in texts.known(place).map { ($0, order) } },
            uniquingKeysWith: { first, _ in first })
        var order: [Line] = []
        var lines: [Line: [Publisher: Set<Period>]] = [:]
        for number in 0..<UInt32(truncatingIfNeeded: store.count) {
            let fact = store.first(of: number)
            guard let place = ordinals[fact.subject] else { continue }
            let line = Line(metric: store.store.name(of: fact), measure: fact.measure)
            if lines[line] == nil { order.append(line) }
            let publisher = Publisher(place: place, isTarget: fact.status == .target)
            lines[line, default: [:]][publisher, default: []].formUnion(
                store.store.period(of: fact).map { [$0] } ?? [])
        }
        // Most places publish a metric for the same periods: they share one list.
        var lists: [Set<Period>: [Period]] = [:]
        func list(_ periods: Set<Period>) -> [Period] {
            if let list = lists[periods] { return list }
            let list = periods.sorted()
            lists[periods] = list
            return list
        }
        let coverage = order.map { line in
            let published = (lines[line] ?? [:]).sorted {
                ($0.key.place, $0.key.isTarget ? 1 : 0) < ($1.key.place, $1.key.isTarget ? 1 : 0)
            }
            return Coverage(
                metric: texts[line.metric], measure: line.measure,
                publications: published.map { publisher, periods in
                    Coverage.Publication(
                        place: places[publisher.place], status: publisher.isTarget ? .target : .actual,
                        periods: list(periods))
                })
        }
        return coverage.enumerated().sorted {
            ($1.element.placeCount, $0.offset) < ($0.element.placeCount, $1.offset)
        }.map(\.element)
    }
}
