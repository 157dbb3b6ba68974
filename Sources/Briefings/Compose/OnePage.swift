import Charting
import MetricModel
import SceneModel

/// How much a briefing of one page holds.
public struct OnePage: Sendable, Hashable {
    /// Of each content, from the most important on.
    private var counts: [Content: Int] = [:]

    public enum Content: Sendable, Hashable, CaseIterable {
        /// The user's own.
        case texts
        case sentences
        /// Never more than sentences: each is told in one.
        case charts
        /// Of the table.
        case rows
    }

    public init() {}

    public subscript(content: Content) -> Int {
        get {
            let count = counts[content] ?? 0
            return content == .charts ? min(count, self[.sentences]) : count
        }
        set { counts[content] = newValue }
    }

    /// What is added one after another, as long as there is room: what matters most first.
    ///
    /// - Parameter texts: how many there are.
    public static func steps(texts: Int) -> [(content: Content, count: Int)] {
        let own = (0..<texts).map { (content: Content.texts, count: $0 + 1) }
        return [(.sentences, 1)] + own + [
            (.sentences, 2), (.sentences, 3), (.sentences, 4), (.charts, 2), (.rows, 2), (.rows, 3),
            (.sentences, 5), (.sentences, 6), (.charts, 4), (.rows, 5), (.rows, 8),
        ]
    }

    /// What of the plan isn't on the page.
    public struct Omitted: Sendable, Hashable {
        public var texts: Int
        public var sentences: Int
        /// With those of several metrics.
        public var charts: Int
        public var rows: Int
        public var findings: Int
        /// Those that one page never has.
        public var parts: [BriefingPlan.Part]

        public var isEmpty: Bool { texts + sentences + charts + rows + findings == 0 && parts.isEmpty }
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

    private static let chartsAtMost = 4

    /// The charts that may stand on the page, the most important first.
    public var candidates: [ChartSpec] {
        charts.prefix(Self.chartsAtMost).map { chart in
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
        let tables = BriefingTables(language: language, charts: composer.charts, reports: composer.reports)
        let told = charts.prefix(size[.sentences])
        if !told.isEmpty {
            blocks.append(.heading(level: 2, text: BriefingPlan.Part.keypoints.title(language)))
        }
        // The user's words stand behind the sentence of their chart, all others behind the last.
        var texts = plan.texts.prefix(size[.texts])
        for chart in told {
            blocks.append(.paragraph(narrative.headline(chart.comparison, &index)))
            let own = texts.filter { $0.place == .chart(chart.name) }
            texts.removeAll { $0.place == .chart(chart.name) }
            blocks += own.map { .paragraph(tables.headed(of: $0, &index)) }
        }
        blocks += texts.map { .paragraph(tables.headed(of: $0, &index)) }
        if let figure = grid(size, frames, width: width) { blocks.append(.figure(figure)) }
        let rows = tableRows(size)
        if !rows.isEmpty {
            let title = language == .zh ? "其他主要指标" : "Other main metrics"
            blocks.append(
                .table(
                    plan.places.count > plan.placesSideBySide
                        ? tables.extremes(rows, title: title, &index)
                        : tables.matrix(rows, places: plan.places, title: title, isCompact: true, &index)))
        }
        if let sources = sources(index) { blocks.append(.paragraph(sources)) }
        if !blocks.isEmpty { blocks.append(.signature) }
        return composer.document(plan, titles: plan.charts.map(\.spec.title), blocks: blocks)
    }

    public func omitted(
        from size: OnePage, frames: [BriefingComposer.Frame], width: Double
    ) -> OnePage.Omitted {
        OnePage.Omitted(
            texts: max(0, plan.texts.count - size[.texts]),
            sentences: max(0, charts.count - size[.sentences]),
            charts: plan.mainCharts.count + plan.sheets.count - shown(size, frames, width: width).count,
            rows: max(0, charts.count + others.count - size[.sentences] - tableRows(size).count),
            findings: plan.findings.count,
            parts: plan.parts.filter { [.profiles, .plans, .method].contains($0) })
    }

    /// Of what no sentence tells that which needs the fewest words beside it.
    private func tableRows(_ size: OnePage) -> [Comparison] {
        let untold = charts.dropFirst(size[.sentences]).map(\.comparison) + others
        return untold.enumerated().sorted { a, b in
            let (x, y) = (a.element, b.element)
            return (x.verdict.reasons.count, BriefingTheme.order(of: x.query.metric), a.offset)
                < (y.verdict.reasons.count, BriefingTheme.order(of: y.query.metric), b.offset)
        }.prefix(size[.rows]).map(\.element)
    }

    // MARK: Charts side by side

    /// Between two charts, in points.
    private static let gap = 22.0

    /// Of one of the two columns, in points.
    public static func columnWidth(of width: Double) -> Double { (width - gap) / 2 }

    private func shown(
        _ size: OnePage, _ frames: [BriefingComposer.Frame], width: Double
    ) -> [(ChartSpec, BriefingComposer.Frame)] {
        let column = Self.columnWidth(of: width)
        return Array(
            zip(candidates, frames).filter { $0.1.size.width <= column + 0.01 }.prefix(size[.charts]))
    }

    private func grid(
        _ size: OnePage, _ frames: [BriefingComposer.Frame], width: Double
    ) -> BriefingDocument.Figure? {
        let column = Self.columnWidth(of: width)
        let shown = shown(size, frames, width: width)
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
        var text =
            isChinese
            ? "资料来源：\(titles.joined(separator: "；"))。数后方括号里是报告序号和行号；未公布的不当作零。"
            : "Sources: \(titles.joined(separator: "; ")). In the brackets: report and line. What isn't published isn't zero."
        let findings = plan.findings.count
        if findings > 0 {
            text +=
                isChinese
                ? "报告里有矛盾和疑点\(findings)处，见完整的简报。"
                : " Contradictions and doubts in the reports: \(findings), in the whole briefing."
        }
        return [Inline(text, isMuted: true)]
    }
}
