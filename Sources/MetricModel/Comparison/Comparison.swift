/// What is asked: one metric and measure over some places.
public struct ComparisonQuery: Sendable, Hashable, Codable {
    /// A canonical name, or a metric's own name where it has none.
    public var metric: String
    public var measure: Measure
    /// In the order they are to be shown where the values don't order them; empty means all that the model knows.
    public var places: [String]
    public var columns: [Column]

    /// Which observation of a place a column holds.
    public enum Column: String, Sendable, Hashable, Codable {
        /// The actual where there is one, else the target.
        case best
        case actual
        case target
    }

    public init(metric: String, measure: Measure, places: [String] = [], columns: [Column] = [.best]) {
        self.metric = metric
        self.measure = measure
        self.places = places
        self.columns = columns
    }
}

/// One fact about one place, with every record that tells it.
public struct Observation: Sendable, Hashable, Codable {
    public var place: String
    /// In the base unit.
    public var quantity: Quantity
    public var measure: Measure
    public var status: Status
    public var period: Period?
    public var bound: Bound
    /// Every place in the reports that states this fact; the first is the one quoted.
    public var indicators: [Indicator]

    public init(
        place: String, quantity: Quantity, measure: Measure, status: Status, period: Period?, bound: Bound,
        indicators: [Indicator]
    ) {
        self.place = place
        self.quantity = quantity
        self.measure = measure
        self.status = status
        self.period = period
        self.bound = bound
        self.indicators = indicators
    }
}

/// Why a place has no observation.
public enum MissingReason: Sendable, Hashable, Codable {
    /// No report about this place was read.
    case noReport
    /// Its reports don't give this metric.
    case notPublished
    /// They give the metric, but only in these measures.
    case otherMeasure([Measure])
    /// They give it, but not with this column's status.
    case otherStatus(Status)
}

public enum Cell: Sendable, Hashable, Codable {
    case observed(Observation)
    case missing(MissingReason)

    public var observation: Observation? {
        if case .observed(let observation) = self { return observation }
        return nil
    }
}

/// One metric and measure over places, and whether they may be compared.
public struct Comparison: Sendable, Hashable, Codable {
    public struct Row: Sendable, Hashable, Codable {
        public var place: String
        /// One for each of the query's columns.
        public var cells: [Cell]
        /// The place's rank among those shown, ties by competition ranking; `nil` where the value can't be
        /// ranked (missing, or a bound that reaches over another value).
        public var rank: Int?

        public init(place: String, cells: [Cell], rank: Int? = nil) {
            self.place = place
            self.cells = cells
            self.rank = rank
        }
    }

    public var query: ComparisonQuery
    /// The base unit of every quantity in it.
    public var unit: String
    /// Observed rows from the largest value down, then the missing ones in the query's order.
    public var rows: [Row]
    public var verdict: Verdict

    public init(query: ComparisonQuery, unit: String, rows: [Row], verdict: Verdict) {
        self.query = query
        self.unit = unit
        self.rows = rows
        self.verdict = verdict
    }
}

/// Whether a comparison may be drawn as one.
public enum Verdict: Sendable, Hashable, Codable {
    case comparable
    case caveat([Reason])
    case incomparable([Reason])

    public var reasons: [Reason] {
        switch self {
        case .comparable: []
        case .caveat(let reasons), .incomparable(let reasons): reasons
        }
    }
}

/// Why a comparison needs a caveat, or can't be made.
public struct Reason: Sendable, Hashable, Codable {
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        case yearsDiffer
        case partOfYear
        case definitionDiffers
        case extentDiffers
        case bound
        case status
        case unitOrMeasure
    }

    public var kind: Kind
    /// The places it concerns, with the words of their reports (or the period) that show it.
    public var evidence: [Evidence]

    public struct Evidence: Sendable, Hashable, Codable {
        public var place: String
        public var words: String

        public init(place: String, words: String) {
            self.place = place
            self.words = words
        }
    }

    public init(kind: Kind, evidence: [Evidence]) {
        self.kind = kind
        self.evidence = evidence
    }
}
