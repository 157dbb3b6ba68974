import Charting
import MetricModel

/// A briefing that was written once, to know its headings, its numbers and which charts a page holds; its blocks are
/// written again one by one, where pages take them, so that a long one is never there as a whole.
public struct BriefingManuscript: Sendable {
    /// Of its blocks the headings and tables of contents alone.
    public let document: BriefingDocument

    private let plan: BriefingPlan
    private let composer: BriefingComposer
    private let looks: [BriefingWriter.FirstLook]
    private let depth: Int
    private let index: EvidenceIndex

    /// Chapters and sections in the table of contents, so that it is no page of its own; of more the chapters alone.
    private static let linesOfContents = 20

    /// - Parameter looks: at each chart and then at each sheet.
    init(_ plan: BriefingPlan, _ composer: BriefingComposer, _ looks: [BriefingWriter.FirstLook]) {
        (self.plan, self.composer, self.looks) = (plan, composer, looks)
        let index = EvidenceIndex(plan.parts.contains(.annex) ? .annex : .lines(composer.reports))
        var writer = BriefingWriter(
            plan, looks: looks, depth: 1, index: index, charts: composer.charts,
            reports: composer.reports)
        var blocks: [BriefingDocument.Block] = []
        var sections = 0
        writer.write { draft, _ in
            switch draft {
            case .block(.heading(let level, let text)):
                blocks.append(.heading(level: level, text: text))
                if level <= 2 { sections += 1 }
            case .block(.contents(let title, let depth)):
                blocks.append(.contents(title: title, depth: depth))
            case .block, .figure: break
            }
        }
        let depth = sections <= Self.linesOfContents ? 2 : 1
        self.depth = depth
        self.index = writer.index.rewound
        document = composer.document(
            plan, titles: looks.prefix(plan.charts.count).map(\.title),
            blocks: blocks.map { block in
                guard case .contents(let title, _) = block else { return block }
                return .contents(title: title, depth: depth)
            })
    }

    /// Hands over all blocks, each as soon as it is written.
    ///
    /// - Parameter layOut: as it was when the manuscript was made.
    public func write<Failure: Error>(
        layOut: (ChartSpec) throws(Failure) -> BriefingComposer.Frame?,
        to take: (BriefingDocument.Block) throws(Failure) -> Void
    ) throws(Failure) {
        var writer = BriefingWriter(
            plan, looks: looks, depth: depth, index: index, charts: composer.charts,
            reports: composer.reports)
        let links = plan.parts.contains(.annex) ? FigureLinks(index) : nil
        try writer.write { (draft, index) throws(Failure) in
            switch draft {
            case .block(let block): try take(block)
            case .figure(let spec, let caption):
                let spec = spec()
                guard let frame = try layOut(spec) else { return }
                try take(
                    .figure(
                        BriefingDocument.Figure(
                            size: frame.size, nodes: links?.linked(frame.nodes, &index) ?? frame.nodes,
                            alt: spec.description, caption: caption)))
            }
        }
    }
}
