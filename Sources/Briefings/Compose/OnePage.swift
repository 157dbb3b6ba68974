import Charting
import MetricModel
import SceneModel

/// How much a briefing of one page holds.
public struct OnePage: Sendable, Hashable {
    public var sentences: Int
    /// Never more than sentences: each is told in one.
    public var charts: Int
    /// Of the table.
    public var rows: Int

    public init(sentences: Int, charts: Int, rows: Int) {
        self.sentences = sentences
        self.charts = min(charts, sentences)
        self.rows = rows
    }

    public static let empty = OnePage(sentences: 0, charts: 0, rows: 0)
    /// More than a page that one reads at a glance holds.
    public static let full = OnePage(sentences: 6, charts: 4, rows: 8)

    /// What is added one after another, as long as there is room: what matters most first.
    public static let steps: [Step] = [
        .sentences(1), .sentences(2), .sentences(4), .charts(2), .rows(2), .rows(3), .sentences(5),
        .sentences(6),
        .charts(4), .rows(5), .rows(8),
    ]

    public enum Step: Sendable, Hashable {
        case sentences(Int)
        case charts(Int)
        case rows(Int)
    }

    public func with(_ step: Step) -> OnePage {
        switch step {
        case .sentences(let count): OnePage(sentences: count, charts: charts, rows: rows)
        case .charts(let count): OnePage(sentences: sentences, charts: count, rows: rows)
        case .rows(let count): OnePage(sentences: sentences, charts: charts, rows: count)
        }
    }

    /// What there was no room for, against the fullest that the plan gives.
    public struct Omitted: Sendable, Hashable {
        public var sentences: Int
        public var charts: Int
        public var rows: Int

        public var isEmpty: Bool { sentences + charts + rows == 0 }
    }
}

/// A briefing for those who read one page: what matters most in sentences, small charts, one table, the sources.
public struct OnePageWriter: Sendable {
    private let plan: BriefingPlan
    private let composer: BriefingComposer
    /// What can be put in an order first, then as the plan has it.
    private let charts: [BriefingPlan.Chart]
    private let others: [Comparison]

    typealias Inline = BriefingDocument.Inline

    public init(_ plan: BriefingPlan, _ composer: BriefingComposer) {
        self.plan = plan
        self.composer = composer
        let main = plan.mainCharts.filter { chart in
            chart.comparison.rows.count { $0.cells.contains { $0.observation != nil } } > 1
        }
        charts = main.enumerated().sorted { a, b in
            let (x, y) = (Self.isOrdered(a.element) ? 0 : 1, Self.isOrdered(b.element) ? 0 : 1)
            return (x, a.offset) < (y, b.offset)
        }.map(\.element)
        let told = Set(charts.map { Asked($0.comparison.query) })
        others = plan.model.coverage().prefix(60).filter {
            $0.placeCount > 1 && $0.measure != .rank && $0.measure != .change
                && BriefingTheme.isStandard($0.metric)
                && !told.contains(Asked(ComparisonQuery(metric: $0.metric, measure: $0.measure)))
        }.map {
            plan.model.compare(
                ComparisonQuery(metric: $0.metric, measure: $0.measure, places: plan.places))
        }.filter { $0.observations.count > 1 }
    }

    private struct Asked: Hashable {
        var metric: String
        var measure: Measure

        init(_ query: ComparisonQuery) {
            metric = query.metric
            measure = query.measure
        }
    }

    private static func isOrdered(_ chart: BriefingPlan.Chart) -> Bool {
        chart.comparison.rows.count { $0.rank != nil } > 1
    }

    /// The charts that may stand on the page, the most important first.
    public var candidates: [ChartSpec] {
        charts.prefix(OnePage.full.charts).map { chart in
            var spec = chart.spec
            // The page names them all, once.
            spec.source = ""
            return spec
        }
    }

    /// - Parameters:
    ///   - frames: of the candidates, each laid out for `columnWidth`; one that is wider is left out.
    ///   - width: of the page's text, in points.
    public func document(
        _ size: OnePage, frames: [BriefingComposer.Frame], width: Double
    ) -> BriefingDocument {
        var index = EvidenceIndex(.lines(composer.reports))
        let language = composer.language
        let narrative = Narrative(language: language, model: plan.model, reports: composer.reports)
        var blocks: [BriefingDocument.Block] = []
        if size.sentences > 0, !charts.isEmpty {
            blocks.append(.heading(level: 2, text: language == .zh ? "要点" : "In brief"))
        }
        for chart in charts.prefix(size.sentences) {
            blocks.append(.paragraph(narrative.headline(chart.comparison, &index)))
        }
        if let figure = grid(size, frames, width: width) { blocks.append(.figure(figure)) }
        let rows = tableRows(size)
        if !rows.isEmpty {
            let tables = BriefingTables(
                language: language, charts: composer.charts, reports: composer.reports)
            let title = language == .zh ? "其他主要指标" : "Other main metrics"
            blocks.append(
                .table(
                    plan.places.count > plan.placesSideBySide
                        ? tables.extremes(rows, title: title, &index)
                        : tables.matrix(rows, places: plan.places, title: title, isCompact: true, &index)))
        }
        if let sources = sources(index) { blocks.append(.paragraph(sources)) }
        return composer.document(plan, blocks: blocks)
    }

    public func omitted(from size: OnePage) -> OnePage.Omitted {
        func rows(_ size: OnePage) -> Int { tableRows(size).count }
        let full = OnePage.full
        return OnePage.Omitted(
            sentences: min(full.sentences, charts.count) - min(size.sentences, charts.count),
            charts: min(full.charts, charts.count) - min(size.charts, charts.count),
            rows: max(0, min(full.rows, charts.count - size.sentences + others.count) - rows(size)))
    }

    /// Of what no sentence tells that which needs the fewest words beside it.
    private func tableRows(_ size: OnePage) -> [Comparison] {
        let untold = charts.dropFirst(size.sentences).map(\.comparison) + others
        return untold.enumerated().sorted { a, b in
            let (x, y) = (a.element, b.element)
            return (x.verdict.reasons.count, BriefingTheme.order(of: x.query.metric), a.offset)
                < (y.verdict.reasons.count, BriefingTheme.order(of: y.query.metric), b.offset)
        }.prefix(size.rows).map(\.element)
    }

    // MARK: Charts side by side

    /// Between two charts, in points.
    private static let gap = 22.0

    /// Of one of the two columns, in points.
    public static func columnWidth(of width: Double) -> Double { (width - gap) / 2 }

    private func grid(
        _ size: OnePage, _ frames: [BriefingComposer.Frame], width: Double
    ) -> BriefingDocument.Figure? {
        let column = Self.columnWidth(of: width)
        let shown = zip(candidates, frames).filter { $0.1.size.width <= column + 0.01 }.prefix(size.charts)
        guard !shown.isEmpty else { return nil }
        var nodes: [Node] = []
        var (top, height) = (0.0, 0.0)
        for (number, (_, frame)) in shown.enumerated() {
            if number > 0, number % 2 == 0 {
                top += height + Self.gap / 2
                height = 0
            }
            let left = number % 2 == 0 ? 0 : column + Self.gap
            nodes.append(.group(Group(offset: Point(x: left, y: top), nodes: frame.nodes)))
            height = max(height, frame.size.height)
        }
        return BriefingDocument.Figure(
            size: Size(width: width, height: top + height), nodes: nodes,
            alt: shown.map { $0.0.description }.joined(separator: composer.language == .zh ? "" : " "),
            caption: [])
    }

    // MARK: Sources

    private func sources(_ index: EvidenceIndex) -> [Inline]? {
        guard !index.docs.isEmpty else { return nil }
        let isChinese = composer.language == .zh
        let titles = index.docs.enumerated().map { number, doc in
            isChinese
                ? "[\(number + 1)]\(composer.charts.reportTitle(doc))"
                : "[\(number + 1)] \(composer.charts.reportTitle(doc))"
        }
        let text =
            isChinese
            ? "资料来源：\(titles.joined(separator: "；"))。数后方括号里是报告序号和行号；未公布的不当作零。"
            : "Sources: \(titles.joined(separator: "; ")). In the brackets: report and line. What isn't published isn't zero."
        return [Inline(text, isMuted: true)]
    }
}
