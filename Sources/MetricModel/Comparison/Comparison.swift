/// What is asked: one metric and measure over some places.
public struct ComparisonQuery: Sendable, Hashable, Codable {
    /// A canonical name, or a metric's own name where it has none.
    public var metric: String
    public var measure: Measure
    /// In the order they are to be shown where the values don't order them; empty means all that the model knows.
    public var places: [String]
    public var columns: [Column]
    public var periods: Periods
    /// Whether a value that no report gives may be worked out from others of the same reports.
    public var derived: Bool

    /// Which time is asked for.
    public enum Periods: Sendable, Hashable {
        /// For each place the latest that it has.
        case latest
        /// For all the one that most of them have.
        case same
        /// A year; a part of it where a place has no more.
        case year(Int)
    }

    /// Which observation of a place a column holds.
    public enum Column: String, Sendable, Hashable, Codable, CaseIterable {
        /// The actual where there is one, else the target.
        case best
        case actual
        case target
    }

    public init(
        metric: String, measure: Measure, places: [String] = [], columns: [Column] = [.best],
        periods: Periods = .latest, derived: Bool = true
    ) {
        self.metric = metric
        self.measure = measure
        self.places = places
        self.columns = columns
        self.periods = periods
        self.derived = derived
    }
}

/// Why a place has no observation.
public enum MissingReason: Sendable, Hashable {
    /// No report about this place was read.
    case noReport
    /// Its reports don't give this metric.
    case notPublished
    /// They give the metric, but only in these measures.
    case otherMeasure([Measure])
    /// They give it, but not with this column's status.
    case otherStatus(Status)
    /// They give only these metrics, which are near to it but not the same: 地方财政收入 for 一般公共预算收入.
    case otherMetric([String])
    /// They give it, but for other periods than the one that is asked for; earliest first.
    case otherPeriod([Period])
}

public enum Cell: Sendable, Hashable {
    case observed(Observation)
    case missing(MissingReason)

    public var observation: Observation? {
        if case .observed(let observation) = self { return observation }
        return nil
    }

    package var missing: MissingReason? {
        if case .missing(let reason) = self { return reason }
        return nil
    }
}

/// One metric and measure over places, and whether they may be compared.
public struct Comparison: Sendable, Hashable, Codable {
    public struct Row: Sendable, Hashable, Codable {
        public var place: String
        /// One for each of the query's columns.
        public var cells: [Cell]
        /// The place's rank among those shown by its first column, ties by competition ranking.
        public var rank: Int?
        /// Why it has no rank; `nil` where it has one.
        public var unranked: Unranked?
        /// Where a bound or a contradiction leaves its rank open: between which ranks it lies.
        public var rankSpan: RankSpan?
        /// What else the reports say of this metric and measure, in their order; empty until they are asked for
        /// (`MetricsModel.addOthers`).
        public var others: [Observation] = []
        /// The ranks that the reports claim; never mixed with `rank`, which is computed.
        public var claims: [Claim]

        public init(
            place: String, cells: [Cell], rank: Int? = nil, unranked: Unranked? = nil,
            rankSpan: RankSpan? = nil, claims: [Claim] = []
        ) {
            self.place = place
            self.cells = cells
            self.rank = rank
            self.unranked = unranked
            self.rankSpan = rankSpan
            self.claims = claims
        }
    }

    /// A rank that a report claims, among whom its `scope` says.
    public struct Claim: Sendable, Hashable, Codable {
        public var observation: Observation
        /// What it is by: the growth or the level; `nil` where the words don't say.
        public var basis: Measure?

        public init(observation: Observation, basis: Measure?) {
            self.observation = observation
            self.basis = basis
        }
    }

    /// Why a row has no rank.
    public enum Unranked: String, Sendable, Hashable, Codable {
        case missing
        /// The places can't be compared at all, or the values are ranks that the reports claim.
        case incomparable
        /// The values are defined differently, or cover different parts of their places.
        case definition
        /// A target beside what was reached.
        case target
        /// No other value can be ranked beside it.
        case alone
        /// A bound, its own or another place's, leaves open which is larger.
        case bound
        /// Another value that the reports give of it, or of another place, leaves that open.
        case contradicted
        /// Some cover another part of the year than the others.
        case partOfYear
        /// The values are of different years.
        case years
        /// A city beside counties, or another level of government.
        case tier
    }

    public var query: ComparisonQuery
    /// The base unit that its quantities share, or that most of them have.
    public var unit: String
    /// Observed rows from the largest value down (ranks: from the first), then the missing ones in the
    /// query's order.
    public var rows: [Row]
    /// Means that follow from what the rows' reports say: 全市 from 高于全市6.5个百分点.
    public var references: [Observation]
    public var verdict: Verdict
    /// What would make it comparable; empty until they are asked for (`MetricsModel.remedies`).
    public var remedies: [Remedy] = []

    public init(
        query: ComparisonQuery, unit: String, rows: [Row], references: [Observation] = [], verdict: Verdict
    ) {
        self.query = query
        self.unit = unit
        self.rows = rows
        self.references = references
        self.verdict = verdict
    }

    /// Every observation in it, row by row.
    public var observations: [Observation] { rows.flatMap { $0.cells.compactMap(\.observation) } }

    /// The unit in which all of its numbers are shown.
    public var format: QuantityFormat { QuantityFormat(observations, base: unit) }
}

/// Between which ranks a place lies.
public struct RankSpan: Sendable, Hashable, Codable {
    public var best: Int
    public var worst: Int

    public init(best: Int, worst: Int) {
        self.best = best
        self.worst = worst
    }
}

/// Whether a comparison may be drawn as one.
public enum Verdict: Sendable, Hashable {
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
