import MetricModel

/// What the project file knows of a report beyond its text.
public struct ReportHints: Sendable, Hashable {
    /// The place it is about, in full: `衡山县`.
    public var place: String?
    /// The year it looks back on.
    public var year: Int?

    public init(place: String? = nil, year: Int? = nil) {
        self.place = place
        self.year = year
    }
}

/// Reads reports: text → indicators. Immutable; one extractor serves any number of tasks.
public struct Extractor: Sendable {
    public init() {}

    /// The report's indicators in the order of the text.
    public func extract(_ report: Report, hints: ReportHints = ReportHints()) -> [Indicator] {
        []
    }
}
