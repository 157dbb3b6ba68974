import Charting
import MetricModel

/// What a briefing is to hold.
public struct BriefingPlan: Sendable {
    public var title: String
    public var subtitle: String
    /// The office that publishes it.
    public var author: String
    /// When that did, as it is printed; empty where nothing is said.
    public var date = ""
    /// The parts, in order.
    public var parts: [Part]
    /// In order; empty for all that have anything to show.
    public var themes: [BriefingTheme]
    public var charts: [Chart]
    /// Charts of several metrics, before the themes.
    public var sheets: [Sheet]
    /// All facts, for what stands beside the compared values.
    public var model: MetricsModel
    /// Whom it is about; empty for the model's places.
    public var places: [String]
    /// What can't be right in the reports.
    public var findings: [MetricModel.Finding]
    /// Paragraphs in the user's own words.
    public var texts: [OwnText]
    /// How many places a table sets side by side at most; more are told in lines, or by their highest and lowest.
    public var placesSideBySide = 5
    /// How many main indicators a place's page lists at most: as many as stand on one (`PageComposer.rowsOfProfile`).
    public var rowsOfProfile = 24

    public enum Part: String, Sendable, Hashable, CaseIterable {
        /// The headings with their pages.
        case contents
        /// A sentence for each chart.
        case keypoints
        /// A section a theme, with its charts and tables.
        case themes
        /// A page a place.
        case profiles
        /// Targets, and what became of the last ones.
        case plans
        /// Every compared value.
        case values
        /// How it was made, and what is to be minded of each comparison.
        case method
        /// Where the reports contradict themselves or each other.
        case findings
        /// Where every printed number stands.
        case annex

        /// Its heading.
        public func title(_ language: Language) -> String {
            let (zh, en) =
                switch self {
                case .contents: ("目录", "Contents")
                case .keypoints: ("要点", "In brief")
                case .themes: ("各主题", "Themes")
                case .profiles: ("各地概况", "Profiles of the places")
                case .plans: ("目标和完成情况", "Targets")
                case .values: ("对照数值一览", "All compared values")
                case .method: ("方法和说明", "Method")
                case .findings: ("报告里的矛盾和疑点", "Contradictions and doubts in the reports")
                case .annex: ("附录：数据出处", "Annex: where each number stands")
                }
            return language == .zh ? zh : en
        }
    }

    /// A comparison with its chart.
    public struct Chart: Sendable {
        /// What the user's texts call it.
        public var name: String
        public let query: ComparisonQuery
        /// In place of the chart's title.
        public var heading: String?
        /// What the chart shows beside the comparison's values.
        public var references: [Observation]
        private var source: Source

        private enum Source: Sendable {
            indirect case given(Comparison, ChartSpec)
            case made(@Sendable () -> Comparison, @Sendable (Comparison) -> ChartSpec)
        }

        public init(
            name: String = "", comparison: Comparison, spec: ChartSpec, heading: String? = nil,
            references: [Observation] = []
        ) {
            self.references = references
            self.name = name
            query = comparison.query
            source = .given(comparison, spec)
            self.heading = heading
        }

        /// Made each time that it is asked for, so that of hundreds one at a time takes room.
        ///
        /// - Parameters:
        ///   - compare: answers the query, always the same.
        ///   - draw: makes the chart of it.
        public init(
            name: String = "", query: ComparisonQuery, compare: @escaping @Sendable () -> Comparison,
            draw: @escaping @Sendable (Comparison) -> ChartSpec
        ) {
            self.name = name
            self.query = query
            references = []
            source = .made(compare, draw)
        }

        public var comparison: Comparison {
            switch source {
            case .given(let comparison, _): comparison
            case .made(let compare, _): compare()
            }
        }

        public var spec: ChartSpec { spec(of: comparison) }

        /// Is not made again.
        mutating func keep(_ comparison: Comparison, _ spec: ChartSpec) { source = .given(comparison, spec) }

        /// - Parameter comparison: its own.
        func spec(of comparison: Comparison) -> ChartSpec {
            switch source {
            case .given(_, let spec): spec
            case .made(_, let draw): draw(comparison)
            }
        }
    }

    /// Comparisons of several metrics with the one chart of them.
    public struct Sheet: Sendable {
        /// What the user's texts call it.
        public var name: String
        public var comparisons: [Comparison]
        public var spec: ChartSpec
        /// What the chart shows beside the comparisons' values.
        var references: [Observation]

        /// - Parameter besides: as in `ChartComposer.chart`.
        public init(
            name: String = "", comparisons: [Comparison], besides: [Comparison?] = [], spec: ChartSpec
        ) {
            self.name = name
            self.comparisons = comparisons
            self.spec = spec
            let drawn = Set(spec.data.compactMap { $0.change?.source })
            references = besides.compactMap(\.self).flatMap(\.rows)
                .flatMap { $0.cells.compactMap(\.observation) + $0.others }
                .filter { drawn.contains($0.source) }
        }

        /// Whose values it shows: a matrix of who published what shows none.
        var valued: [Comparison] {
            spec.kind == .matrix ? comparisons.filter { $0.query.measure == .rank } : comparisons
        }
    }

    /// Those that somebody chose: a chart without a name stands where a theme had none.
    var mainCharts: [Chart] {
        let named = charts.filter { !$0.name.isEmpty }
        return named.isEmpty ? charts : named
    }

    public init(
        title: String, subtitle: String = "", author: String = "", parts: [Part] = Part.allCases,
        themes: [BriefingTheme] = [], charts: [Chart], sheets: [Sheet] = [], model: MetricsModel,
        places: [String] = [],
        findings: [MetricModel.Finding] = [], texts: [OwnText] = []
    ) {
        self.title = title
        self.subtitle = subtitle
        self.author = author
        self.parts = parts
        self.themes = themes
        self.charts = charts
        self.sheets = sheets
        self.model = model
        self.places = places.isEmpty ? model.places : places
        self.findings = findings
        self.texts = texts
    }
}
