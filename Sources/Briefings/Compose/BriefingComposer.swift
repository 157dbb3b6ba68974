import Charting
import MetricModel
import SceneModel

/// What a briefing is to hold, in order.
public struct BriefingPlan: Sendable {
    public var title: String
    public var subtitle: String
    /// The office that publishes it.
    public var author: String
    public var sections: [Section]
    /// Facts of the reports that contradict each other; told before the annex.
    public var conflicts: [Conflict]

    /// A comparison with its chart.
    public struct Section: Sendable {
        public var comparison: Comparison
        public var chart: ChartSpec
        /// In place of the chart's title.
        public var heading: String?
        /// What the chart shows beside the comparison's values.
        public var references: [Observation]

        public init(
            comparison: Comparison, chart: ChartSpec, heading: String? = nil, references: [Observation] = []
        ) {
            self.references = references
            self.comparison = comparison
            self.chart = chart
            self.heading = heading
        }
    }

    public init(
        title: String, subtitle: String = "", author: String = "", sections: [Section],
        conflicts: [Conflict] = []
    ) {
        self.title = title
        self.subtitle = subtitle
        self.author = author
        self.sections = sections
        self.conflicts = conflicts
    }
}

/// Writes a briefing: summary sentences, a section for each chart, a table of all compared values, and the annex
/// that leads every printed number back to its report.
public struct BriefingComposer: Sendable {
    private let language: Language
    private let reports: [String: Report]
    private let charts: ChartComposer

    /// - Parameters:
    ///   - reports: those that the comparisons' records come from, for lines and words of the annex.
    ///   - charts: the composer of the plan's charts, whose language and report titles the text shares.
    public init(reports: [Report], charts: ChartComposer) {
        language = charts.language
        self.reports = Dictionary(reports.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        self.charts = charts
    }

    /// A chart laid out.
    public struct Frame: Sendable {
        public var size: Size
        public var nodes: [Node]

        public init(size: Size, nodes: [Node]) {
            self.size = size
            self.nodes = nodes
        }
    }

    /// - Parameter layOut: lays a chart out at the size that its page leaves, with the measurer of the whole
    ///   document, so that its font numbers fit.
    public func document<Failure: Error>(
        _ plan: BriefingPlan, layOut: (ChartSpec) throws(Failure) -> Frame
    ) throws(Failure) -> BriefingDocument {
        var index = EvidenceIndex()
        let narrative = Narrative(language: language)
        let tables = BriefingTables(language: language, charts: charts, reports: reports)
        var blocks: [BriefingDocument.Block] = []

        if !plan.sections.isEmpty {
            blocks.append(.heading(level: 1, text: language == .zh ? "要点" : "In brief"))
            for section in plan.sections {
                blocks.append(.paragraph(narrative.headline(section.comparison, &index)))
            }
        }
        for (number, section) in plan.sections.enumerated() {
            let heading = section.heading ?? section.chart.title
            blocks.append(.heading(level: 1, text: Self.ordinal(number + 1, language) + heading))
            blocks.append(
                .paragraph(
                    narrative.paragraph(section.comparison, &index)
                        + narrative.references(section.references, &index)))
            blocks.append(.figure(try figure(section, number: number + 1, layOut)))
        }
        if !plan.sections.isEmpty {
            blocks.append(.heading(level: 1, text: language == .zh ? "对照数值一览" : "All compared values"))
            blocks.append(.table(tables.values(plan.sections.map(\.comparison), &index)))
        }
        if !plan.conflicts.isEmpty {
            blocks.append(.heading(level: 1, text: language == .zh ? "前后不一的数据" : "Contradicting figures"))
            for conflict in plan.conflicts {
                blocks.append(.paragraph(narrative.conflict(conflict, &index)))
            }
        }
        if !index.indicators.isEmpty {
            blocks.append(.pageBreak)
            blocks.append(
                .heading(level: 1, text: language == .zh ? "附录：数据出处" : "Annex: where each number stands"))
            blocks.append(.paragraph([BriefingDocument.Inline(annexWords, isMuted: true)]))
            for report in tables.reportList(index) { blocks.append(.paragraph(report)) }
            blocks.append(.table(tables.annex(index)))
        }
        return BriefingDocument(
            title: plan.title, subtitle: plan.subtitle, author: plan.author,
            language: language == .zh ? "zh-CN" : "en",
            description: plan.sections.map { $0.chart.title }.joined(separator: language == .zh ? "、" : ", "),
            blocks: linked(blocks, index))
    }

    /// Once every number has its place in the annex, the figures' marks lead there too.
    private func linked(
        _ blocks: [BriefingDocument.Block], _ index: EvidenceIndex
    ) -> [BriefingDocument.Block] {
        let links = FigureLinks(index)
        return blocks.map { block in
            guard case .figure(var figure) = block else { return block }
            figure.nodes = links.linked(figure.nodes)
            return .figure(figure)
        }
    }

    private var annexWords: String {
        language == .zh
            ? "文中、表中的每一个数都在下面列出所在的报告、行和前后原文；点击数值回到它首次出现的地方。"
            : "Every number of the text and tables with its report, line and the words around it; a click on the value leads back to where it is first printed."
    }

    private func figure<Failure: Error>(
        _ section: BriefingPlan.Section, number: Int, _ layOut: (ChartSpec) throws(Failure) -> Frame
    ) throws(Failure) -> BriefingDocument.Figure {
        let frame = try layOut(section.chart)
        let verdict = section.comparison.verdict
        let isTooFew = verdict.reasons.contains { $0.kind == .tooFew }
        let caveat = verdict == .comparable || isTooFew ? "" : verdict.summary(language)
        let caption: String
        switch language {
        case .zh: caption = "图\(number)　\(section.chart.title)" + (caveat.isEmpty ? "" : "（\(caveat)，见图注）")
        case .en:
            caption =
                "Figure \(number). \(section.chart.title)" + (caveat.isEmpty ? "" : " (\(caveat), see notes)")
        }
        return BriefingDocument.Figure(
            size: frame.size, nodes: frame.nodes, alt: section.chart.description,
            caption: [BriefingDocument.Inline(caption)])
    }

    /// 一、 to 九十九、 as official papers number their headings.
    static func ordinal(_ number: Int, _ language: Language) -> String {
        guard language == .zh, (1...99).contains(number) else { return "\(number). " }
        let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
        let tens = number / 10
        return (tens > 1 ? digits[tens] : "") + (tens > 0 ? "十" : "") + digits[number % 10] + "、"
    }
}
