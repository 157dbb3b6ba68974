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
        var frames: [Frame?] = []
        for chart in plan.charts { frames.append(try layOut(chart.spec)) }
        for sheet in plan.sheets { frames.append(try layOut(sheet.spec)) }
        var writer = BriefingWriter(plan, frames: frames, charts: charts, reports: reports)
        writer.write()
        return document(plan, blocks: writer.blocks)
    }

    func document(_ plan: BriefingPlan, blocks: [BriefingDocument.Block]) -> BriefingDocument {
        var document = BriefingDocument(
            title: plan.title, subtitle: plan.subtitle, author: plan.author,
            language: language == .zh ? "zh-CN" : "en",
            description: (plan.sheets.map(\.spec) + plan.charts.map(\.spec)).map(\.title)
                .joined(separator: language == .zh ? "、" : ", "),
            blocks: blocks.isEmpty || blocks.contains(.signature) ? blocks : blocks + [.signature])
        document.date = plan.date
        return document
    }
}
