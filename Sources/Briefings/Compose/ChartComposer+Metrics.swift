import Charting
import MetricModel
import SceneModel

/// What a chart of several metrics is to be, beside its comparisons.
public struct MetricsChart: Sendable {
    /// A table, a matrix, a grid; or a kind whose series they are, all of one unit.
    public var kind: ChartSpec.Kind
    /// Of a grid; `nil` for what suits each metric.
    public var panels: ChartSpec.Kind?
    public var scale: ChartSpec.PanelScale
    /// Of a slope: the ranks among the places shown in place of the values.
    public var isOfRanks = false
    /// In place of what hengtu says.
    public var title: String?
    public var subtitle: String?
    public var source: String?
    /// As in a chart of one metric.
    public var notes: [String]
    /// The full name of a place.
    public var highlight: String?
    public var size: Size?

    public init(
        kind: ChartSpec.Kind, panels: ChartSpec.Kind? = nil, scale: ChartSpec.PanelScale = .own,
        title: String? = nil, subtitle: String? = nil, source: String? = nil, notes: [String] = [],
        highlight: String? = nil, size: Size? = nil
    ) {
        self.kind = kind
        self.panels = panels
        self.scale = scale
        self.title = title
        self.subtitle = subtitle
        self.source = source
        self.notes = notes
        self.highlight = highlight
        self.size = size
    }
}

extension ChartComposer {
    /// Several metrics of the same places in one chart; the first gives the order.
    ///
    /// - Parameter besides: for each comparison another one of its metric: for a table the growth (of a ratio the
    ///   change) that stands beside its values, its `others` included, for a matrix of ranks one whose claims say what they are by.
    public func chart(_ comparisons: [Comparison], besides: [Comparison?] = [], _ chart: MetricsChart)
        -> ChartSpec
    {
        let sheet = MetricsSheet(
            comparisons: comparisons, besides: besides, chart: chart, composer: self, language: language)
        var spec =
            switch chart.kind {
            case .table: sheet.table
            case .matrix: sheet.isOfRanks ? sheet.ranks : sheet.coverage
            case .grid: sheet.grid
            default: sheet.seriesChart
            }
        if let title = chart.title == Self.finding ? sheet.finding : chart.title { spec.title = title }
        if let subtitle = chart.subtitle { spec.subtitle = subtitle }
        spec.size = chart.size
        spec.source = chart.source ?? source(of: comparisons.flatMap(\.observations))
        spec.notes = Self.reworded(spec.notes, by: chart.notes)
        let told = comparisons.map { comparison in
            let words = ComparisonWords(comparison, language)
            return description(words.title, comparison.rows, words, [])
        }
        let stop = language == .zh ? "。" : ". "
        spec.description = ([spec.title + stop] + told + spec.notes).joined()
        return spec
    }
}

/// The comparisons of one chart with their words and notes.
struct MetricsSheet {
    var comparisons: [Comparison]
    let besides: [Comparison?]
    let chart: MetricsChart
    let composer: ChartComposer
    let language: Language

    var words: [ComparisonWords] { comparisons.map { ComparisonWords($0, language) } }
    var isOfRanks: Bool { comparisons.allSatisfy { $0.query.measure == .rank } }

    func notes(kinds: Set<Reason.Kind>? = nil) -> [ChartNotes] {
        comparisons.map { ChartNotes($0, language, kinds: kinds) }
    }

    func shared(_ notes: [ChartNotes]) -> SharedNotes {
        SharedNotes(notes, titles: words.map(\.phrase), language)
    }

    /// A spec with what all kinds have alike.
    func spec(
        _ title: (zh: String, en: String), subtitle: String = "", categories: [ChartSpec.Category],
        series: [ChartSpec.Series] = [ChartSpec.Series(name: "")], data: [ChartSpec.Datum],
        notes: [String], legend: [ChartSpec.LegendEntry]
    ) -> ChartSpec {
        ChartSpec(
            kind: chart.kind, title: language == .zh ? title.zh : title.en, subtitle: subtitle,
            categories: categories, series: series, data: data, notes: notes, legend: legend,
            missingWord: language == .zh ? "未公布" : "not published",
            language: language == .zh ? "zh-CN" : "en")
    }

    /// - Parameter tags: by place.
    func categories(_ rows: [Comparison.Row], tags: [String: String] = [:]) -> [ChartSpec.Category] {
        rows.map {
            ChartSpec.Category(
                name: $0.place, tag: tags[$0.place] ?? "", isHighlighted: $0.place == chart.highlight)
        }
    }

    /// The period of a place all of whose numbers are of one, where the metrics have no common ones: it stands once,
    /// under the name.
    var nameTags: [String: String] {
        guard words.contains(where: { !$0.hasCommonPeriods }), let first = words.first else { return [:] }
        let observed = Dictionary(grouping: comparisons.flatMap(\.observations), by: \.place)
        return observed.compactMapValues { Set($0.map(\.period)).count == 1 ? first.periodTag($0[0]) : nil }
    }

    /// Calls back for the cell of each place and metric; a place is found in every comparison.
    func cells(
        in places: [String],
        _ body: (_ metric: Int, _ place: Int, _ row: Comparison.Row, _ cell: Cell) -> Void
    ) {
        for (metric, comparison) in comparisons.enumerated() {
            let rows = Dictionary(
                comparison.rows.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
            for (index, place) in places.enumerated() {
                guard let row = rows[place], let cell = row.cells.first else { continue }
                body(metric, index, row, cell)
            }
        }
    }
}

// MARK: Finding

extension MetricsSheet {
    /// Of a table what its first metric shows, by which it is ordered; of a slope between two periods how many rose.
    /// Several metrics beside one another have no one finding: `nil`.
    var finding: String? {
        guard let first = comparisons.first else { return nil }
        switch chart.kind {
        case .table: return Finding(first, ComparisonWords(first, language)).title
        case .slope where isOfOneMetric && comparisons.count == 2: return movement(of: words[0].title)
        default: return nil
        }
    }

    /// Only plain numbers of what was reached have a direction that is known.
    private func movement(of title: String) -> String? {
        func values(_ comparison: Comparison) -> [String: ExactDecimal] {
            let plain = comparison.observations.filter { observation in
                observation.bound == .exact && observation.status == .actual
                    && observation.period?.isPartOfYear == false
                    && observation.quantity.unit == comparison.unit
            }
            return Dictionary(
                plain.map { ($0.place, $0.quantity.value) }, uniquingKeysWith: { first, _ in first })
        }
        let (before, after) = (values(comparisons[0]), values(comparisons[1]))
        let pairs = before.compactMap { place, value in after[place].map { (value, $0) } }
        guard pairs.count > 1, comparisons[0].unit == comparisons[1].unit else { return nil }
        let (up, down) = (pairs.count { $0 < $1 }, pairs.count { $0 > $1 })
        let same = pairs.count - up - down
        let zh = language == .zh
        let told = [
            (up, zh ? "\(up)地上升" : "up in \(up)"), (down, zh ? "\(down)地下降" : "down in \(down)"),
            (same, zh ? "\(same)地持平" : "level in \(same)"),
        ].filter { $0.0 > 0 }.map(\.1)
        return title + (zh ? "：" : ": ") + told.joined(separator: zh ? "，" : ", ")
    }
}

// MARK: Grid

extension MetricsSheet {
    /// A panel for each metric. All show the places in one order, so that names stand once; only rankings have each
    /// their own.
    var grid: ChartSpec {
        let notes = notes()
        let shared = shared(notes)
        let places = comparisons.first?.rows.map(\.place) ?? []
        let tags = nameTags
        let panels = comparisons.indices.map { index in
            panel(index, places: places, tags: tags, notes: notes[index], shared)
        }
        var spec = spec(
            ("主要指标对比", "Main indicators"), categories: panels.first?.categories ?? [], data: [],
            notes: shared.sentences, legend: legend(panels))
        spec.panels = panels
        spec.scale = chart.scale
        spec.series = panels.first?.series ?? spec.series
        return spec
    }

    private func legend(_ panels: [ChartSpec]) -> [ChartSpec.LegendEntry] {
        let series = panels.first?.legend.filter { $0.series != nil } ?? []
        return series + composer.formLegend(panels.flatMap(\.data), hasTargets: !series.isEmpty)
    }

    private func panel(
        _ index: Int, places: [String], tags: [String: String], notes: ChartNotes, _ shared: SharedNotes
    ) -> ChartSpec {
        var comparison = comparisons[index]
        let usual = ChartComposer.usualKind(for: comparison.query)
        let kind = chart.panels ?? (usual == .ranking ? .bar : usual)
        if kind != .ranking {
            let order = Dictionary(
                places.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
            comparison.rows.sort { (order[$0.place] ?? .max) < (order[$1.place] ?? .max) }
            comparison.query.places = places
        }
        let words = words[index]
        var panel = composer.chart(comparison, kind: kind, highlight: chart.highlight)
        panel.subtitle = words.detail
        panel.source = ""
        panel.notes = []
        for (number, datum) in panel.data.enumerated() {
            panel.data[number].notes = shared.numbers(datum.notes, of: index)
        }
        for (category, row) in comparison.rows.enumerated() where row.cells.count == 1 {
            panel.categories[category].tag = tags[row.place] ?? ""
            guard let observation = row.cells[0].observation, category < panel.data.count else { continue }
            panel.data[category].label =
                words.number(observation)
                + (words.format.unit == "%" && words.isCounted(observation) ? "%" : "")
            panel.data[category].tag = words.cellTag(observation, hasPeriod: tags[row.place] == nil)
        }
        return panel
    }
}
