import Briefings
import Charting
import MetricModel
import Styling

extension Workspace {
    /// The project's charts; one that is refused becomes a problem, and the others go on.
    mutating func plannedCharts(
        style: Style, isStrict: Bool
    ) throws(HengtuError) -> [PlannedChart] {
        var charts: [PlannedChart] = []
        let composer = composer
        for entry in project.charts {
            do {
                let chart = try planned(entry, by: composer, style: style, isStrict: isStrict)
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
        try planned(entry, by: composer, style: style, isStrict: isStrict)
    }

    private func planned(
        _ entry: Project.ChartEntry, by composer: ChartComposer, style: Style, isStrict: Bool
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
            let content: PlannedChart.Content =
                if !spec.kind.isOfMetrics, comparisons.count == 1, let comparison = comparisons.first {
                    .chart(BriefingPlan.Chart(name: entry.name, comparison: comparison, spec: spec))
                } else {
                    .sheet(
                        BriefingPlan.Sheet(
                            name: entry.name, comparisons: comparisons, besides: besides, spec: spec))
                }
            return PlannedChart(name: entry.name, place: entry.place, content: content, warnings: warnings)
        }
        let comparison = try drawable(entry.query, for: entry, isStrict: isStrict)
        // No whole entry is kept for it.
        let draw = {
            @Sendable [
                highlight, kind = entry.kind, title = entry.title, subtitle = entry.subtitle,
                source = entry.source, notes = entry.notes, size = entry.size?.size(in: style)
            ] (comparison: Comparison) in
            composer.chart(
                comparison, kind: kind, title: title, subtitle: subtitle, highlight: highlight,
                source: source, notes: notes, size: size)
        }
        let (spec, references) = try annotated(draw(comparison), of: comparison, entry, by: composer)
        let query = comparison.query
        let chart =
            entry.annotations.isEmpty
            ? BriefingPlan.Chart(
                name: entry.name, query: query, compare: { [model] in model.compare(query) }, draw: draw)
            : BriefingPlan.Chart(
                name: entry.name, comparison: comparison, spec: spec, references: references)
        return PlannedChart(
            name: entry.name, place: entry.place, content: .chart(chart),
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
        var content: Content
        package var warnings: [ChartWarning]

        enum Content: Sendable {
            case chart(BriefingPlan.Chart)
            /// Shows several comparisons, which no one theme is of.
            indirect case sheet(BriefingPlan.Sheet)
        }

        package var spec: ChartSpec {
            switch content {
            case .chart(let chart): chart.spec
            case .sheet(let sheet): sheet.spec
            }
        }

        var chart: BriefingPlan.Chart? {
            if case .chart(let chart) = content { chart } else { nil }
        }

        var sheet: BriefingPlan.Sheet? {
            if case .sheet(let sheet) = content { sheet } else { nil }
        }
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
}

extension Report {
    /// The first line that says something: a report's own title.
    var title: String {
        let words = text.drop { $0 == "#" || $0 == "*" || $0 == "\u{FEFF}" || $0.isWhitespace }
        let title = words.prefix { !$0.isNewline }
        return title.isEmpty ? name : String(title.prefix(60))
    }
}
