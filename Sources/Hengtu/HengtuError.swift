import Briefings
import CairoRendering
import Charting
import MetricModel
import SceneModel
import Styling
import Typesetting

/// What can go wrong for a person, as facts; the words are made in `Messages/`.
public enum HengtuError: Error, Sendable, Hashable {
    // Files
    case missingFile(String)
    case isDirectory(String)
    case unreadable(String, reason: String)
    case unwritable(String, reason: String)
    case alreadyThere(String)
    /// It was read, so it isn't written over.
    case isInput(String)
    /// Two outputs would have one name.
    case twiceWritten(String)
    case interrupted(signal: Int32)
    case emptyFile(String)
    /// Longer than any report can be.
    case tooLong(String)
    case binaryFile(String, BinaryKind)
    case notText(String, BytePlace)
    case unknownFormat(String)

    // What was asked
    case noReports(String)
    case projectAmongReports(String)
    case badIndicators(String, RecordError)
    /// A table of one's own rows.
    case badTable(String, TableError)
    /// A name that none of a table's rows has.
    case notInTable(String, name: String, nearest: String?)
    /// One file for a table of several charts.
    case severalCharts(String, count: Int)
    case noSuchLine(String, line: Int, of: Int)
    case unknownMetric(String, nearest: String?, at: Position?)
    /// None of the places has what is asked of the metric, each for its own reason.
    case nothingToShow(metric: String, measure: Measure, missing: [Missing], at: Position?)
    /// A bar as long as a rank is low says the opposite.
    case ranksAsBars(String)
    case unknownPlace(String, nearest: String?, at: Position?)
    case unknownStyle(String, nearest: String?, at: Position?)
    case sameChartName(String, at: Position?)
    /// A wording that a project gives to one metric or place and that another has already.
    case takenWord(String, by: String, at: Position?)
    /// A number that a text of the briefing asks for and that can't be filled in.
    case placeholder(PlaceholderError.Kind, at: Position?)
    /// Not even the head of a briefing finds room on one page.
    case noSinglePage
    /// Not comparable at all, or not plainly so where only that is wanted.
    case refused(metric: String, reasons: [Reason], isStrict: Bool)
    /// Panels that shall have one scale, but not one unit.
    case mixedUnits([String], at: Position?)

    /// What a chart is to say beside its marks.
    case annotation(AnnotationRefusal, at: Position)

    // From the rooms
    case configuration(ConfigurationError)
    case font(FontError)
    case chart(ChartError, name: String)
    case page(PageError)
    case scene(SceneError)
    case cairo(CairoError)
    /// What no room declares; its own words.
    case unforeseen(String)
    case notEncodable(String)
    /// SQLite's own words.
    case database(String)

    /// A byte that belongs to no encoding hengtu reads.
    public struct BytePlace: Sendable, Hashable {
        public let byte: UInt8
        /// From 0.
        public let offset: Int
        public let line: Int
        public let column: Int
    }

    /// A place in a project file or a table, line and column from 1.
    public struct Position: Sendable, Hashable {
        public let file: String
        public let line: Int
        public let column: Int

        /// `file:line:column`
        var text: String { "\(file):\(line):\(column)" }
    }

    /// Why a place has nothing to show.
    public struct Missing: Sendable, Hashable {
        public let place: String
        public let reason: MissingReason
    }

    /// Whether it keeps a chart from being drawn, not a file from being read.
    package var isOfChart: Bool {
        switch self {
        case .refused, .annotation, .chart, .font, .scene, .cairo, .unforeseen: true
        default: false
        }
    }

    /// 2 where hengtu refuses to compare, 128 and the signal where it was interrupted, else 1.
    public var exitStatus: Int32 {
        switch self {
        case .refused: 2
        case .annotation(let refusal, _): refusal.isOfFacts ? 2 : 1
        case .interrupted(let signal): 128 + signal
        default: 1
        }
    }
}

extension [HengtuError.Missing] {
    /// The key of a chart that, said otherwise, would have something to show; `nil` where that is the metric itself.
    var changed: String? {
        let keys = Set(
            map { missing in
                switch missing.reason {
                case .otherMeasure: "measure"
                case .otherPeriod: "periods"
                case .otherStatus: "columns"
                case .noReport, .notPublished, .otherMetric: ""
                }
            })
        return ["measure", "periods", "columns"].first(where: keys.contains)
    }
}
