import Briefings
import Charting
import Extraction
import MetricModel

/// What `hengtu build` makes: the reports, the charts, the briefing. Read from `hengtu.toml`, or made from a
/// folder of reports.
package struct Project: Sendable, Hashable {
    /// The project file; `nil` for a folder of reports.
    package var file: String?
    /// Where the reports' paths start; empty for the working folder.
    package var folder: String
    package var title: String
    package var author: String
    package var language: Language
    package var style: String
    package var reports: [ReportEntry]
    /// The places to compare, in full, in the order they are shown; empty for those the reports are about.
    package var places: [String]
    /// Never parted by a line's end, beside those of places.
    package var names: [String] = []
    package var charts: [ChartEntry]
    package var briefing: BriefingEntry
    /// Metrics, units and places of the project's own.
    package var words = ExtraWords()
    /// Where its keys stand in its file, for errors that show only once the reports are read.
    package var positions: [String: HengtuError.Position] = [:]

    package struct ReportEntry: Sendable, Hashable {
        package var file: String
        package var place: String?
        package var year: Int?

        package init(file: String, place: String? = nil, year: Int? = nil) {
            self.file = file
            self.place = place
            self.year = year
        }
    }

    package struct ChartEntry: Sendable, Hashable {
        /// The files' name: `charts/NAME.svg`.
        package var name: String
        package var kind: ChartSpec.Kind
        package var query: ComparisonQuery
        /// Of a chart of several, in their order, a measure's word behind the name where it isn't the usual one:
        /// 固定资产投资增速. Empty for the query's alone.
        package var metrics: [String] = []
        /// Of one metric, a series each; empty for the query's alone.
        package var periods: [ComparisonQuery.Periods] = []
        /// Of a slope: ranks in place of values.
        package var isOfRanks = false
        /// In which all of its metrics are asked for; `nil` for each metric's own.
        package var measure: Measure?
        /// Of a grid.
        package var panels: ChartSpec.Kind?
        package var scale = ChartSpec.PanelScale.own
        package var highlight: String?
        package var title: String?
        package var subtitle: String?
        /// Words in place of hengtu's own, as in `ChartComposer.chart`.
        package var source: String?
        package var notes: [String] = []
        package var annotations: [AnnotationEntry] = []
        package var size: FrameSize?
        package var positions: [String: HengtuError.Position] = [:]
        /// Why a draft has it: comments of its file.
        package var remarks: [String] = []

        /// Where messages say that it is: where its file names it, else its name.
        var place: String { positions["name"]?.text ?? name }

        /// Whether it asks several questions.
        package var isOfSeveral: Bool { kind.isOfMetrics || metrics.count > 1 || periods.count > 1 }

        package init(
            name: String, kind: ChartSpec.Kind, query: ComparisonQuery, highlight: String? = nil,
            title: String? = nil,
            subtitle: String? = nil, size: FrameSize? = nil
        ) {
            self.name = name
            self.kind = kind
            self.query = query
            self.highlight = highlight
            self.title = title
            self.subtitle = subtitle
            self.size = size
        }
    }

    package struct BriefingEntry: Sendable, Hashable {
        package var title: String?
        package var subtitle: String?
        /// Of its signature, as it is printed.
        package var date: String?
        /// In order; `nil` for all.
        package var parts: [BriefingPlan.Part]?
        /// In order; empty for all that have anything to show.
        package var themes: [BriefingTheme] = []
        package var texts: [TextEntry] = []

        package init(title: String? = nil, subtitle: String? = nil, date: String? = nil) {
            self.title = title
            self.subtitle = subtitle
            self.date = date
        }
    }

    /// A paragraph of the user's own, with places for numbers.
    package struct TextEntry: Sendable, Hashable {
        package var place: OwnText.Place
        package var heading: String
        package var text: String
        /// Of each place for a number, by its offset in the text.
        package var positions: [Int: HengtuError.Position]
        /// Where the text begins.
        package var start: HengtuError.Position
    }

    package init(
        file: String? = nil, folder: String = "", title: String, author: String = "", language: Language,
        style: String = "briefing",
        reports: [ReportEntry], places: [String] = [], charts: [ChartEntry] = [],
        briefing: BriefingEntry = BriefingEntry()
    ) {
        self.file = file
        self.folder = folder
        self.title = title
        self.author = author
        self.language = language
        self.style = style
        self.reports = reports
        self.places = places
        self.charts = charts
        self.briefing = briefing
    }

    /// The project file and the reports.
    var files: [String] {
        [file].compactMap(\.self) + reports.map { FileSystem.join(folder, $0.file) }
    }

    /// Each report once, with the name that its records call it.
    var namedReports: [(name: String, entry: ReportEntry)] {
        var seen: Set<String> = []
        let reports = reports.filter { seen.insert($0.file).inserted }
        return Array(zip(FileSystem.names(of: reports.map(\.file)), reports))
    }

    /// The place of a report, by its name, where the project says it.
    var namedPlaces: [String: String] {
        var places: [String: String] = [:]
        for (name, report) in namedReports {
            if let place = report.place { places[name] = place }
        }
        return places
    }
}
