/// The plain facts of one place and one time, as a check looks them up: actual, exact, under the metric's own
/// definition. What is told of a part of the place (县城) is held against what is told of that part.
struct Ledger {
    struct Page: Hashable {
        let place: String
        /// 县城, 城区; empty for the whole place.
        var extent = ""
        let period: Period
    }

    private struct Key: Hashable {
        let page: Page
        let metric: String
        let measure: Measure
    }

    /// In the order of the reports.
    let pages: [Page]
    private let facts: [Key: [Observation]]

    init(_ all: some Sequence<Observation>) {
        var pages: [Page] = []
        var seen: Set<Page> = []
        var facts: [Key: [Observation]] = [:]
        for fact in all {
            guard let period = fact.period, fact.status == .actual, fact.bound == .exact, fact.scope.isEmpty,
                let record = fact.indicators.first, record.canonical != nil
            else { continue }
            let definition = Definition(wording: record.metric, canonical: record.canonical)
            guard definition.qualifiers.isEmpty else { continue }
            let page = Page(place: fact.place, extent: definition.extent, period: period)
            if seen.insert(page).inserted { pages.append(page) }
            facts[Key(page: page, metric: fact.metric, measure: fact.measure), default: []].append(fact)
        }
        self.pages = pages
        self.facts = facts
    }

    /// Every value that the reports give; more than one is a finding of its own.
    func all(_ metric: String, _ measure: Measure, on page: Page) -> [Observation] {
        facts[Key(page: page, metric: metric, measure: measure)] ?? []
    }

    /// The value, where the reports give just one.
    func one(_ metric: String, _ measure: Measure, on page: Page) -> Observation? {
        let all = all(metric, measure, on: page)
        return all.count == 1 ? all.first : nil
    }
}

/// Where the true value of a printed one lies: half a step of its last digit to either side.
struct Span {
    let low: Double
    let high: Double

    init(low: Double, high: Double) {
        self.low = low
        self.high = high
    }

    init(_ fact: Observation) {
        let half = ExactDecimal(5, exponent: fact.quantity.value.exponent - 1).doubleValue
        let value = fact.quantity.value.doubleValue
        self.init(low: value - half, high: value + half)
    }

    static func + (a: Span, b: Span) -> Span { Span(low: a.low + b.low, high: a.high + b.high) }

    /// Of two that are positive.
    static func / (a: Span, b: Span) -> Span? {
        b.low > 0 && a.low >= 0 ? Span(low: a.low / b.high, high: a.high / b.low) : nil
    }

    func scaled(by factor: Double, plus offset: Double = 0) -> Span {
        Span(low: low * factor + offset, high: high * factor + offset)
    }

    /// Farther apart than what one allows beside the rounding.
    func isApart(from other: Span, by slack: Double) -> Bool {
        low > other.high + slack || other.low > high + slack
    }
}
