import Briefings
import Charting
import MetricModel
import Styling

/// A file of a build: its path from the output folder, and its bytes.
public struct Product: Sendable {
    public var path: String
    public var bytes: [UInt8]
}

extension Workspace {
    /// Everything that a build writes, in the order in which it is told. A chart that can't be drawn honestly is
    /// left out and becomes one of `problems`; the rest goes on.
    ///
    /// - Parameters:
    ///   - name: a style of hengtu's or a file that ends in `.toml`; `nil` for the project's.
    ///   - isStrict: whatever isn't plainly comparable is refused.
    ///   - isOnePage: the briefing is one page; what it had no room for is in `omitted`.
    public mutating func products(
        style name: String? = nil, options: Press.Options = Press.Options(), isStrict: Bool = false,
        isOnePage: Bool = false
    ) async throws(HengtuError) -> [Product] {
        try await products(
            style: name, options: options, isStrict: isStrict, isOnePage: isOnePage,
            progress: Progress(isTerminal: false))
    }

    package mutating func products(
        style name: String?, options: Press.Options, isStrict: Bool, isOnePage: Bool = false,
        progress: Progress
    ) async throws(HengtuError) -> [Product] {
        draftCharts()
        // A mistake in a text is told before anything is drawn.
        _ = try ownTexts()
        let style = try self.style(named: name)
        let charts = try plannedCharts(style: style, isStrict: isStrict)
        // One page has no room for them.
        if !isOnePage { warnings += textWarnings(charts) }
        let drawn = await draw(
            charts, style: style, options: options, hasBriefing: !isOnePage, progress: progress)
        progress.finish()
        var products = [
            Product(path: "indicators.jsonl", bytes: IndicatorLines.write(indicators)),
            Product(path: "indicators.csv", bytes: IndicatorTable.write(indicators)),
        ]
        for result in drawn.dropFirst(isOnePage ? 0 : 1) { products += try result.get() }
        if isOnePage {
            products.append(try onePage(of: charts, style: style, options: options))
        } else if let briefing = drawn.first {
            products += try briefing.get()
        }
        return products
    }

    /// The briefing alone, a PDF.
    package mutating func briefing(
        style name: String?, options: Press.Options, isOnePage: Bool = false, write: OutputWriter.PieceWriter
    ) throws(HengtuError) {
        draftCharts()
        let style = try self.style(named: name)
        let charts = try plannedCharts(style: style, isStrict: false)
        if !isOnePage { warnings += textWarnings(charts) }
        if isOnePage {
            try write(try onePage(of: charts, style: style, options: options).bytes, true)
        } else {
            try briefing(of: charts, style: style, options: options, write: write)
        }
    }

    /// The project's charts; one that is refused becomes a problem, and the others go on.
    private mutating func plannedCharts(
        style: Style, isStrict: Bool
    ) throws(HengtuError) -> [PlannedChart] {
        var charts: [PlannedChart] = []
        for entry in project.charts {
            do {
                let chart = try planned(entry, style: style, isStrict: isStrict)
                warnings += chart.warnings
                charts.append(chart)
            } catch .refused(let metric, let reasons, let isStrict) {
                problems.append(.refused(metric: metric, reasons: reasons, isStrict: isStrict))
            } catch .annotation(let refusal, let position) where refusal.isOfFacts {
                problems.append(.annotation(refusal, at: position))
            }
        }
        return charts
    }

    /// One chart, with its data and not laid out.
    package func planned(
        _ entry: Project.ChartEntry, style: Style, isStrict: Bool
    ) throws(HengtuError) -> PlannedChart {
        var highlight = entry.highlight
        if let place = highlight { highlight = try checked(place: place, at: entry.positions["highlight"]) }
        if entry.isOfSeveral {
            let (comparisons, warnings) = try comparisons(for: entry, isStrict: isStrict)
            if let annotation = entry.annotations.first {
                throw .chart(.badAnnotation(index: 0, .notOfKind), name: annotation.position.text)
            }
            let besides = besides(comparisons, for: entry.kind)
            var chart = MetricsChart(
                kind: entry.kind, panels: entry.panels, scale: entry.scale, title: entry.title,
                subtitle: entry.subtitle, source: entry.source, notes: entry.notes, highlight: highlight,
                size: entry.size?.size(in: style))
            chart.isOfRanks = entry.isOfRanks
            let spec = composer.chart(comparisons, besides: besides, chart)
            return PlannedChart(
                name: entry.name, place: entry.place, comparisons: comparisons, besides: besides, spec: spec,
                references: [],
                warnings: warnings)
        }
        let comparison = try drawable(entry.query, for: entry, isStrict: isStrict)
        let plain = composer.chart(
            comparison, kind: entry.kind, title: entry.title, subtitle: entry.subtitle, highlight: highlight,
            source: entry.source, notes: entry.notes, size: entry.size?.size(in: style))
        let (spec, references) = try annotated(plain, of: comparison, entry, by: composer)
        return PlannedChart(
            name: entry.name, place: entry.place, comparisons: [comparison], spec: spec,
            references: references,
            warnings: ChartWarning.all(of: spec, named: entry.name, at: entry.positions["name"]))
    }

    /// A comparison that may be drawn.
    func drawable(
        _ query: ComparisonQuery, for entry: Project.ChartEntry, isStrict: Bool
    ) throws(HengtuError) -> Comparison {
        if query.measure == .rank { throw .ranksAsBars(query.metric) }
        let comparison = try compare(query, chart: entry, isStrict: isStrict)
        if case .incomparable(let reasons) = comparison.verdict,
            reasons.contains(where: { $0.kind != .tooFew })
        {
            throw .refused(metric: comparison.query.metric, reasons: reasons, isStrict: false)
        }
        return comparison
    }

    /// A chart of the project with its data.
    package struct PlannedChart: Sendable {
        package var name: String
        /// Where messages say that it is.
        package var place: String
        /// One, or those of several metrics.
        package var comparisons: [Comparison]
        /// What stands beside their values, as in `ChartComposer.chart`.
        package var besides: [Comparison?] = []
        package var spec: ChartSpec
        /// What it shows beside the comparison's values.
        package var references: [Observation]
        package var warnings: [ChartWarning]

        /// Whether it shows several comparisons, which no one theme is of.
        var isSheet: Bool { spec.kind.isOfMetrics || comparisons.count > 1 }
    }

    var composer: ChartComposer {
        ChartComposer(
            language: project.language,
            reportTitles: Dictionary(
                reports.map { ($0.name, $0.title) }, uniquingKeysWith: { first, _ in first }))
    }

    /// A style that keeps the names of this project's people and places whole.
    package func style(named name: String?) throws(HengtuError) -> Style {
        var style = try plainStyle(named: name)
        style.lines.names += project.names + model.places
        return style
    }

    private func plainStyle(named name: String?) throws(HengtuError) -> Style {
        if let name { return try Style.resolve(name) }
        // A project's own style file lies beside it.
        let own = FileSystem.ending(of: project.style) == "toml"
        return try Style.resolve(
            own ? FileSystem.join(project.folder, project.style) : project.style,
            at: project.positions["style"])
    }

    /// The briefing first, since it takes longest, then each chart as SVG and PNG: in parallel, each task with a
    /// press of its own.
    private func draw(
        _ charts: [PlannedChart], style: Style, options: Press.Options, hasBriefing: Bool,
        progress: Progress
    ) async -> [Result<[Product], HengtuError>] {
        let jobs: [PlannedChart?] = (hasBriefing ? [nil] : []) + charts
        return await Parallel.map(
            jobs, with: { Press(style: style, options: options) },
            { press, job in
                defer { progress.step(job?.name ?? "briefing", of: jobs.count) }
                return Result { () throws(HengtuError) in
                    guard let job else {
                        return [try briefing(of: charts, style: style, options: options)]
                    }
                    return try files(of: job, by: press)
                }
            })
    }

    private func files(of chart: PlannedChart, by press: Press) throws(HengtuError) -> [Product] {
        let scene = try press.layOut(chart.spec, named: chart.place)
        return [
            Product(path: "charts/\(chart.name).svg", bytes: try press.render(scene, as: .svg)),
            Product(path: "charts/\(chart.name).png", bytes: try press.render(scene, as: .png)),
        ]
    }

    private func briefing(
        of charts: [PlannedChart], style: Style, options: Press.Options
    ) throws(HengtuError) -> Product {
        var bytes: [UInt8] = []
        try briefing(of: charts, style: style, options: options) { piece, begins in
            if begins { bytes = [] }
            bytes += piece
        }
        return Product(path: "briefing.pdf", bytes: bytes)
    }

    private func briefing(
        of charts: [PlannedChart], style: Style, options: Press.Options, write: OutputWriter.PieceWriter
    ) throws(HengtuError) {
        let press = try paperPress(style, options)
        var plan = try plan(of: charts)
        plan.rowsOfProfile = min(plan.rowsOfProfile, try press.rowsOfProfile)
        while true {
            let document = try BriefingComposer(reports: reports, charts: composer).document(plan) {
                (spec: ChartSpec) throws(HengtuError) in try press.figureOnPage(spec)
            }
            do {
                var begins = true
                return try press.briefing(document) { piece in
                    try write(piece, begins)
                    begins = false
                }
            } catch .page(.tableTooWide) where plan.placesSideBySide > 0 {
                // Wide type leaves room for fewer places beside one another.
                plan.placesSideBySide = min(plan.placesSideBySide, plan.places.count) - 1
            }
        }
    }

    private mutating func onePage(
        of charts: [PlannedChart], style: Style, options: Press.Options
    ) throws(HengtuError) -> Product {
        let press = try paperPress(style, options)
        let page = try onePage(of: try plan(of: charts), by: press)
        omitted = page.omitted
        return Product(path: "briefing.pdf", bytes: try press.render(page.scene, as: .pdf))
    }

    /// Paper has its own style: slides lend a briefing nothing but their name.
    private func paperPress(_ style: Style, _ options: Press.Options) throws(HengtuError) -> Press {
        var paper = style.medium == .slides ? try Style.resolve("briefing") : style
        paper.lines = style.lines
        return Press(style: paper, options: options)
    }
}

extension Report {
    /// The first line that says something: a report's own title.
    var title: String {
        let words = text.drop { $0 == "#" || $0 == "*" || $0 == "\u{FEFF}" || $0.isWhitespace }
        let title = words.prefix { !$0.isNewline }
        return title.isEmpty ? name : String(title.prefix(60))
    }
}
