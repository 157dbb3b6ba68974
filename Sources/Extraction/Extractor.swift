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
    private let lexicon: Lexicon

    /// - Parameter words: what a project adds to the words that hengtu knows.
    public init(words: ExtraWords = ExtraWords()) {
        lexicon = words.isEmpty ? .shared : Lexicon(words)
    }

    /// How many bytes a report may have: more can't be told apart by the places of its words. Of a longer one nothing is
    /// read.
    public static let longest = Int(Int32.max)

    /// The report's indicators in the order of the text.
    public func extract(_ report: Report, hints: ReportHints = ReportHints()) -> [Indicator] {
        read(report, hints, explains: false).indicators
    }

    /// What was made of each number of the report, in the order of the text.
    public func explain(_ report: Report, hints: ReportHints = ReportHints()) -> [Explanation] {
        read(report, hints, explains: true).explanations.sorted { $0.span < $1.span }
    }

    private func read(_ report: Report, _ hints: ReportHints, explains: Bool) -> Findings {
        guard report.text.utf8.count <= Self.longest else {
            return Findings(ScalarText(""), explains: explains)
        }
        var reader = BlockReader(report, hints: hints, lexicon: lexicon, explains: explains)
        reader.readBlocks()
        return reader.findings
    }
}
