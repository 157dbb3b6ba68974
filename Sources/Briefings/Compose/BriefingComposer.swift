import Charting
import MetricModel
import SceneModel

/// Writes a briefing by its plan: sentences, charts, tables, and the annex that leads every printed number back to
/// its report.
public struct BriefingComposer: Sendable {
    let reports: [String: Report]
    let charts: ChartComposer

    var language: Language { charts.language }

    /// - Parameters:
    ///   - reports: those that the plan's records come from, for lines and words of the annex.
    ///   - charts: the composer of the plan's charts, whose language and report titles the text shares.
    public init(reports: [Report], charts: ChartComposer) {
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
    ///   document, so that its font numbers fit; `nil` for one that no page holds, whose values are then a table.
    public func document<Failure: Error>(
        _ plan: BriefingPlan, layOut: (ChartSpec) throws(Failure) -> Frame?
    ) throws(Failure) -> BriefingDocument {
        let manuscript = try manuscript(plan, layOut: layOut)
        var document = manuscript.document
        document.blocks = []
        try manuscript.write(layOut: layOut) { (block) throws(Failure) in document.blocks.append(block) }
        return document
    }

    /// The same to be written while its pages are made.
    public func manuscript<Failure: Error>(
        _ plan: BriefingPlan, layOut: (ChartSpec) throws(Failure) -> Frame?
    ) throws(Failure) -> BriefingManuscript {
        var looks: [BriefingWriter.FirstLook] = []
        func look(at spec: ChartSpec) throws(Failure) {
            looks.append(
                BriefingWriter.FirstLook(
                    title: spec.title, hasNotes: !spec.notes.isEmpty, isOnPage: try layOut(spec) != nil))
        }
        var plan = plan
        var room = Self.rowsKept
        for number in plan.charts.indices {
            let comparison = plan.charts[number].comparison
            let spec = plan.charts[number].spec(of: comparison)
            try look(at: spec)
            room -= comparison.rows.count
            if room >= 0 { plan.charts[number].keep(comparison, spec) }
        }
        for sheet in plan.sheets { try look(at: sheet.spec) }
        return BriefingManuscript(plan, self, looks)
    }

    /// Of comparisons that aren't made again each time that they are told of: a short briefing has no more, in a long one
    /// they take a megabyte.
    private static let rowsKept = 1_000

    /// - Parameter titles: of the plan's charts.
    func document(
        _ plan: BriefingPlan, titles: [String], blocks: [BriefingDocument.Block]
    ) -> BriefingDocument {
        var document = BriefingDocument(
            title: plan.title, subtitle: plan.subtitle, author: plan.author,
            language: language == .zh ? "zh-CN" : "en",
            description: (plan.sheets.map(\.spec.title) + titles)
                .joined(separator: language == .zh ? "、" : ", "),
            blocks: blocks)
        document.date = plan.date
        return document
    }
}
