import Charting
import MetricModel
import SceneModel
import Synchronization
import Testing

@testable import Briefings

/// What is made when its place on the pages comes, and not kept.
@Suite("A briefing written while its pages are made")
struct ManuscriptTests {
    private static let charts = ChartComposer(reportTitles: Sample.titles)
    private static let composer = BriefingComposer(reports: Sample.reports, charts: charts)
    private static let queries = [
        Sample.comparison("地区生产总值").query, Sample.comparison("一般公共预算收入").query,
        Sample.comparison("重点项目完成投资", .level, [.actual, .target]).query,
    ]

    private static func chart(_ query: ComparisonQuery, isGiven: Bool) -> BriefingPlan.Chart {
        let draw = { @Sendable in charts.chart($0, kind: ChartComposer.usualKind(for: query)) }
        let comparison = Sample.model.compare(query)
        return isGiven
            ? BriefingPlan.Chart(comparison: comparison, spec: draw(comparison))
            : BriefingPlan.Chart(query: query, compare: { Sample.model.compare(query) }, draw: draw)
    }

    private static func plan(isGiven: Bool, texts: [OwnText] = []) -> BriefingPlan {
        BriefingPlan(
            title: "对照", charts: queries.map { chart($0, isGiven: isGiven) }, model: Sample.model,
            texts: texts)
    }

    /// The first chart stands on no page.
    private static func frame(_ spec: ChartSpec) -> BriefingComposer.Frame? {
        if spec.title == "地区生产总值" { return nil }
        let marks = spec.data.map { datum in
            Node.group(
                Group(
                    source: datum.source,
                    nodes: [.path(PathNode(.rect(Rect(x: 0, y: 0, width: 9, height: 9))))]))
        }
        return BriefingComposer.Frame(size: Size(width: 400, height: 240), nodes: marks)
    }

    @Test("charts that are made anew say and show the same as given ones")
    func made() {
        let given = Self.composer.document(Self.plan(isGiven: true), layOut: Self.frame)
        let made = Self.composer.document(Self.plan(isGiven: false), layOut: Self.frame)
        #expect(given == made)
        #expect(given.blocks.contains { if case .figure = $0 { true } else { false } })
    }

    @Test("its headings and its table of contents are known before its blocks")
    func skeleton() {
        let manuscript = Self.composer.manuscript(Self.plan(isGiven: false), layOut: Self.frame)
        let whole = Self.composer.document(Self.plan(isGiven: false), layOut: Self.frame)
        #expect(
            manuscript.document.blocks
                == whole.blocks.filter {
                    switch $0 {
                    case .heading, .contents: true
                    default: false
                    }
                })
        #expect(manuscript.document.description == whole.description)
    }

    @Test("a number that only a text behind the annex tells stands in the annex, too")
    func textInAnnex() throws {
        let text = try OwnText(at: .part(.annex), text: "另有{青石县.固定资产投资}。", model: Sample.model)
        let document = Self.composer.document(
            BriefingPlan(
                title: "对照", parts: [.keypoints, .annex],
                charts: [Self.chart(Self.queries[1], isGiven: false)], model: Sample.model, texts: [text]),
            layOut: Self.frame)
        var links: Set<String> = []
        var anchors: Set<String> = []
        for block in document.blocks {
            let inlines: [BriefingDocument.Inline] =
                switch block {
                case .paragraph(let inlines): inlines
                case .table(let table): table.rows.flatMap { $0.flatMap(\.self) }
                default: []
                }
            links.formUnion(inlines.compactMap(\.link))
            anchors.formUnion(inlines.compactMap(\.anchor))
        }
        #expect(links.isSubset(of: anchors))
    }

    @Test("rows that are made group by group come in order, each group made once")
    func groups() {
        let made = Mutex<[Int]>([])
        let counts = [2, 0, 3, 1, 0]
        let row = { @Sendable (group: Int, number: Int) in [[BriefingDocument.Inline("\(group).\(number)")]] }
        let rows = BriefingDocument.Table.Rows(counts: counts) { group in
            made.withLock { $0.append(group) }
            return (0..<counts[group]).map { row(group, $0) }
        }
        let all = counts.indices.flatMap { group in (0..<counts[group]).map { row(group, $0) } }
        var taken: [BriefingDocument.Table.Rows.Row] = []
        for row in rows { taken.append(row) }
        #expect(taken == all)
        #expect(made.withLock { $0 } == Array(counts.indices))
        #expect(rows.indices.map { rows[$0] } == all)
        #expect(rows.count == 6)
    }
}
