import SceneModel

/// A chart as data, before layout: rows and channels, no county in it.
public struct ChartSpec: Sendable, Hashable, Codable {
    public var kind: Kind
    public var title: String
    /// What is measured, for when, in which unit.
    public var subtitle: String
    public var categories: [Category]
    public var series: [Series]
    public var data: [Datum]
    /// Drawn numbered from 1 below the chart; `Datum.notes` refer to them.
    public var notes: [String]
    /// What is said beside the marks, in the order of drawing.
    public var annotations: [Annotation]
    /// The line that names the reports.
    public var source: String
    /// The data in words: alternative text.
    public var description: String
    /// The frame; `nil` for the style's.
    public var size: Size?
    /// What the marks of form mean, only those this chart has.
    public var legend: [LegendEntry]
    /// Words that stand where a value is missing and its label is empty: 未公布.
    public var missingWord: String
    /// Of its words, as SVG and PDF name it: `zh-CN`, `en`.
    public var language: String
    /// Of a grid, in reading order. Their notes are numbers of the grid's own.
    public var panels: [ChartSpec]
    /// Whether the panels of a grid have one scale.
    public var scale: PanelScale
    /// Of a slope whose values are ranks: the first stands on top.
    public var isOfRanks = false

    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        case ranking
        case bar
        case diverging
        case dot
        /// Dots at equal distances for equal ratios, where one value dwarfs the others.
        case logDot = "log-dot"
        /// Two values of each on one line, joined.
        case range
        case slope
        case bullet
        /// Parts of a whole, one behind another, and the same with each whole as 100 %.
        case stacked
        case share
        case table
        case matrix
        case grid
    }

    public enum PanelScale: String, Sendable, Hashable, Codable, CaseIterable {
        /// A length means the same in every panel.
        case shared
        case own
    }

    public struct Category: Sendable, Hashable, Codable {
        public var name: String
        /// Under the name: a period that differs from the others'. Empty for none.
        public var tag: String
        public var isHighlighted: Bool
        /// Behind a stack: its whole. Empty for none.
        public var total = ""
        /// In a table before the name: `1`, `2–3` where a bound leaves it open. Empty for none.
        public var rank: String

        public init(name: String, tag: String = "", isHighlighted: Bool = false, rank: String = "") {
            self.name = name
            self.tag = tag
            self.isHighlighted = isHighlighted
            self.rank = rank
        }
    }

    public struct Series: Sendable, Hashable, Codable {
        public var name: String
        /// Under the name where that is a column's head: period and unit.
        public var detail: String
        /// What the column's changes are, in which unit: 比上年，%.
        public var changeDetail: String

        public init(name: String, detail: String = "", changeDetail: String = "") {
            self.name = name
            self.detail = detail
            self.changeDetail = changeDetail
        }
    }

    /// How a mark says what its number is.
    public enum Form: String, Sendable, Hashable, Codable, CaseIterable {
        case solid
        /// Only part of a year.
        case hatched
        /// A target, not reached yet.
        case outlined
    }

    /// A value that is only a bound: the bar's end stays open.
    public enum OpenEnd: String, Sendable, Hashable, Codable, CaseIterable {
        case none
        /// At least this value: a bar below zero may be shorter.
        case lower
        /// At most this value: a bar below zero may be longer.
        case upper
    }

    public struct LegendEntry: Sendable, Hashable, Codable {
        /// A series' index for its colour; `nil` where only the form is explained.
        public var series: Int?
        public var form: Form
        public var openEnd: OpenEnd
        /// Only a matrix has marks for these two; elsewhere words say it.
        public var isDerived: Bool
        public var isMissing: Bool
        public var text: String

        public init(
            series: Int? = nil, form: Form = .solid, openEnd: OpenEnd = .none, isDerived: Bool = false,
            isMissing: Bool = false, text: String
        ) {
            self.series = series
            self.form = form
            self.openEnd = openEnd
            self.isDerived = isDerived
            self.isMissing = isMissing
            self.text = text
        }
    }

    public struct Datum: Sendable, Hashable, Codable {
        /// Indices into `categories` and `series`.
        public var category: Int
        public var series: Int
        /// For geometry; `nil` where missing.
        public var value: Double?
        /// What stands at the mark: `≥200`, `255.92`, `—`.
        public var label: String
        public var form: Form
        public var openEnd: OpenEnd
        /// Numbers of `notes`, from 1, set raised behind the label.
        public var notes: [Int]
        /// What a pointer on the mark shows.
        public var title: String
        /// `REPORT#start-end`, or empty.
        public var source: String
        /// Worked out from other numbers; a matrix has a mark for it.
        public var isDerived: Bool
        /// Under the number in a cell, elsewhere behind it: a period that differs from others'. Empty for none.
        public var tag: String
        /// Beside the number in a table's cell.
        public var change: Change?

        public init(
            category: Int, series: Int = 0, value: Double?, label: String, form: Form = .solid,
            openEnd: OpenEnd = .none, notes: [Int] = [], title: String = "", source: String = "",
            isDerived: Bool = false, tag: String = "", change: Change? = nil
        ) {
            self.category = category
            self.series = series
            self.value = value
            self.label = label
            self.form = form
            self.openEnd = openEnd
            self.notes = notes
            self.title = title
            self.source = source
            self.isDerived = isDerived
            self.tag = tag
            self.change = change
        }
    }

    /// How a value changed, which a small ▲ or ▼ before a number says.
    public struct Change: Sendable, Hashable, Codable {
        /// Its sign is the mark's direction; 0 has a dash.
        public var value: Double
        /// How much, without sign: `5.7`.
        public var label: String
        /// What a pointer on it shows.
        public var title: String
        /// `REPORT#start-end`, or empty.
        public var source: String

        public init(value: Double, label: String, title: String = "", source: String = "") {
            self.value = value
            self.label = label
            self.title = title
            self.source = source
        }
    }

    public init(
        kind: Kind, title: String, subtitle: String = "", categories: [Category],
        series: [Series] = [Series(name: "")], data: [Datum], notes: [String] = [], source: String = "",
        description: String = "", size: Size? = nil, legend: [LegendEntry] = [], missingWord: String = "未公布",
        language: String = "zh-CN", annotations: [Annotation] = [], panels: [ChartSpec] = [],
        scale: PanelScale = .own
    ) {
        self.kind = kind
        self.title = title
        self.subtitle = subtitle
        self.categories = categories
        self.series = series
        self.data = data
        self.notes = notes
        self.annotations = annotations
        self.source = source
        self.description = description
        self.size = size
        self.legend = legend
        self.missingWord = missingWord
        self.language = language
        self.panels = panels
        self.scale = scale
    }
}
