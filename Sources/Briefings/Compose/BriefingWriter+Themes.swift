import Charting
import MetricModel

extension BriefingWriter {
    mutating func keypoints() {
        let charts = plan.mainCharts.prefix(Self.keypointsTold)
        if charts.isEmpty { return }
        heading(title(.keypoints))
        for chart in charts { paragraph(narrative.headline(chart.comparison, &index)) }
    }

    private static let keypointsTold = 8

    /// Charts of several metrics, which belong to no one theme.
    private mutating func sheets<Failure: Error>(_ hand: Receiver<Failure>) throws(Failure) {
        if plan.sheets.isEmpty { return }
        chapter(words("总览", "Overview"))
        for (number, chart) in plan.sheets.enumerated() {
            heading(words("（\(Self.numeral(number + 1))）\(chart.spec.title)", chart.spec.title), level: 2)
            paragraph(
                chart.valued.isEmpty
                    ? narrative.coverage(chart.comparisons)
                    : narrative.orders(
                        chart.valued, notedIn: nextFigure(of: plan.charts.count + number)))
            sheet(number)
            if !chart.name.isEmpty { ownTexts(at: .chart(chart.name)) }
            try handOver(hand)
        }
    }

    /// A section a theme: its charts with a paragraph each, then what else of it several places published.
    mutating func themes<Failure: Error>(_ hand: Receiver<Failure>) throws(Failure) {
        try sheets(hand)
        var turn = 0
        for theme in plan.themes.isEmpty ? BriefingTheme.allCases : plan.themes {
            let numbers = plan.charts.indices.filter {
                BriefingTheme.of(plan.charts[$0].query.metric) == theme
            }
            let others = others(of: theme)
            let texts = plan.texts.contains { $0.place == .theme(theme) }
            guard !numbers.isEmpty || !others.isEmpty || texts else { continue }
            chapter(theme.title(language))
            ownTexts(at: .theme(theme))
            for (order, number) in numbers.enumerated() {
                section(number, order: order + 1, turn: turn)
                turn += 1
                try handOver(hand)
            }
            table(overview(others, of: theme))
            try handOver(hand)
        }
    }

    private mutating func section(_ number: Int, order: Int, turn: Int) {
        let chart = plan.charts[number]
        let comparison = chart.comparison
        let title = chart.heading ?? title(ofChart: number)
        heading(words("（\(Self.numeral(order))）\(title)", title), level: 2)
        let hasGrowthChart = plan.charts.contains {
            $0.query.metric == chart.query.metric && $0.query.measure == .growth
        }
        paragraph(
            narrative.paragraph(
                comparison, turn: turn, tellsGrowth: !hasGrowthChart,
                notedIn: nextFigure(of: number), &index)
                + narrative.references(chart.references, &index))
        figure(number, comparison)
        if !chart.name.isEmpty { ownTexts(at: .chart(chart.name)) }
    }

    /// Comparisons of a theme that have no chart: of many places each is made again when it is asked for, so that one
    /// at a time takes room.
    private func others(of theme: BriefingTheme) -> [() -> Comparison] {
        let charted = Set(
            plan.charts.map { ComparisonQuery(metric: $0.query.metric, measure: $0.query.measure) })
        var found: [() -> Comparison] = []
        for line in coverage where found.count < Self.metricsInTable {
            var query = ComparisonQuery(metric: line.metric, measure: line.measure)
            guard line.placeCount > 1, line.measure != .rank, line.measure != .change,
                !charted.contains(query), BriefingTheme.of(line.metric) == theme
            else { continue }
            query.places = plan.places
            let comparison = plan.model.compare(query)
            guard comparison.rows.count(where: { $0.cells.contains { $0.observation != nil } }) > 1 else {
                continue
            }
            found.append(
                isSideBySide ? { comparison } : { [model = plan.model, query] in model.compare(query) })
        }
        return found
    }

    private static let metricsInTable = 14

    private var isSideBySide: Bool { plan.places.count <= plan.placesSideBySide }

    private mutating func overview(_ comparisons: [() -> Comparison], of theme: BriefingTheme) -> Table? {
        guard !comparisons.isEmpty else { return nil }
        let title = words("\(theme.title(.zh))：其他指标", "\(theme.title(.en)): other metrics")
        return isSideBySide
            ? tables.matrix(comparisons.map { $0() }, places: plan.places, title: title, &index)
            : tables.extremes(comparisons.lazy.map { $0() }, title: title, &index)
    }

    mutating func values() {
        guard !plan.charts.isEmpty else { return }
        chapter(title(.values))
        let charts = plan.mainCharts
        var values = tables.values(count: charts.count, &index) { charts[$0].comparison }
        values.name = title(.values)
        table(values)
    }
}
