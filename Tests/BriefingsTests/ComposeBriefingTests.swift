import Charting
import MetricModel
import SceneModel
import Testing

@testable import Briefings

@Suite("The briefing's contents")
struct ComposeBriefingTests {
    private static func document(
        _ language: Language = .zh, findings: [MetricModel.Finding] = [],
        parts: [BriefingPlan.Part] = BriefingPlan.Part.allCases, texts: [OwnText] = []
    ) -> BriefingDocument {
        let charts = ChartComposer(language: language, reportTitles: Sample.titles)
        let comparisons = [
            Sample.comparison("地区生产总值"), Sample.comparison("一般公共预算收入"), Sample.comparison("固定资产投资", .growth),
            Sample.comparison("重点项目完成投资", .level, [.actual, .target]), Sample.comparison("旅游收入"),
        ]
        let plan = BriefingPlan(
            title: "三地对照", author: "示例办公室",
            parts: parts,
            charts: comparisons.map {
                BriefingPlan.Chart(
                    name: $0.query.metric, comparison: $0,
                    spec: charts.chart($0, kind: ChartComposer.usualKind(for: $0.query)))
            }, model: Sample.model, findings: findings, texts: texts)
        return BriefingComposer(reports: Sample.reports, charts: charts).document(plan) { _ in
            BriefingComposer.Frame(size: Size(width: 400, height: 240), nodes: [])
        }
    }

    /// Without the marks of sources.
    private static func text(_ inlines: [BriefingDocument.Inline]) -> String {
        inlines.filter { !$0.isMark }.map(\.text).joined()
    }

    private static func inlines(_ document: BriefingDocument) -> [BriefingDocument.Inline] {
        document.blocks.flatMap { block -> [BriefingDocument.Inline] in
            switch block {
            case .paragraph(let inlines): inlines
            case .figure(let figure): figure.caption
            case .table(let table): table.rows.flatMap { $0.flatMap(\.self) }
            case .heading, .pageBreak, .pageBreakIfFilled, .contents, .signature: []
            }
        }
    }

    @Test("each mark of a chart leads to its number in the annex, over the mark's own place")
    func markLinks() {
        let charts = ChartComposer(reportTitles: Sample.titles)
        let comparison = Sample.comparison("地区生产总值")
        let chart = charts.chart(comparison, kind: .ranking)
        let section = BriefingPlan.Chart(comparison: comparison, spec: chart)
        let mark = Rect(x: 10, y: 20, width: 30, height: 8)
        let document = BriefingComposer(reports: Sample.reports, charts: charts).document(
            BriefingPlan(title: "对照", charts: [section], model: Sample.model)
        ) { spec in
            let marks = spec.data.filter { !$0.source.isEmpty }.map { datum in
                Node.group(Group(source: datum.source, nodes: [.path(PathNode(.rect(mark)))]))
            }
            return BriefingComposer.Frame(
                size: Size(width: 400, height: 240), nodes: [.group(Group(nodes: marks))])
        }
        let anchors = Set(Self.inlines(document).compactMap(\.anchor))
        var areas: [Rect] = []
        for case .figure(let figure) in document.blocks {
            for case .group(let group) in figure.nodes {
                for case .link(let link) in group.nodes {
                    #expect(anchors.contains(link.destination))
                    areas.append(link.area)
                }
            }
        }
        #expect(areas.count == comparison.observations.count)
        #expect(areas.allSatisfy { $0 == mark })
    }

    @Test("begins with one sentence a comparison, none of which says more than its verdict")
    func headlines() {
        let paragraphs = Self.document().blocks.compactMap { block -> String? in
            if case .paragraph(let inlines) = block { return Self.text(inlines) }
            return nil
        }
        #expect(
            paragraphs.prefix(5) == [
                "地区生产总值：云溪县255.92亿元（2023年前三季度），青石县超过200亿元（2022年）；东湖区未公布；可以对照，但年份、时段不同，有的只给了下限。",
                "一般公共预算收入：2022年青石县10.94亿元，东湖区4.05亿元，青石县比东湖区多6.89亿元；云溪县未公布。",
                "固定资产投资增速：云溪县增长11.5%（2023年1—11月），东湖区增长10.1%（2022年），青石县下降2.5%（2022年）；可以对照，但年份、时段不同。",
                "重点项目完成投资：云溪县83.4亿元（2023年），青石县55.35亿元（2022年），东湖区目标73.13亿元（2023年）；可以对照，但口径、年份不同。",
                "旅游收入：所列各地都没有公布。",
            ])
    }

    @Test("one place alone is said to be alone")
    func alone() {
        var index = EvidenceIndex()
        let headline = Narrative(language: .zh).headline(
            Sample.comparison("地区生产总值", places: ["青石县", "东湖区"]), &index)
        #expect(Self.text(headline) == "地区生产总值：只有青石县公布：超过200亿元（2022年）；东湖区未公布。")
    }

    @Test("says the same in English")
    func english() {
        var index = EvidenceIndex()
        let narrative = Narrative(language: .en)
        #expect(
            Self.text(narrative.headline(Sample.comparison("一般公共预算收入"), &index))
                == "General public budget revenue: 2022: 青石县 1.094 billion yuan, 东湖区 405 million yuan; 青石县 leads 东湖区 by 689 million yuan; not published by 云溪县."
        )
    }

    @Test("has a heading, a paragraph with every caveat, and a figure for each chart")
    func sections() {
        let blocks = Self.document().blocks
        let headings = blocks.compactMap { block -> String? in
            if case .heading(_, let text) = block { return text }
            return nil
        }
        #expect(
            headings == [
                "要点", "一、经济总量", "（一）地区生产总值", "（二）旅游收入", "二、财政金融", "（一）一般公共预算收入", "三、投资项目",
                "（一）固定资产投资增速", "（二）重点项目完成投资", "四、生态环境", "五、各地概况", "青石县", "云溪县", "东湖区", "六、目标和完成情况",
                "七、对照数值一览", "八、方法和说明", "附录：数据出处",
            ])
        let captions = blocks.compactMap { block -> String? in
            if case .figure(let figure) = block { return Self.text(figure.caption) }
            return nil
        }
        #expect(captions.prefix(3) == ["图1　地区生产总值（3点须注意，见图注）", "图2　旅游收入", "图3　一般公共预算收入"])
    }

    @Test("opens a place's profile with where it stands and what it means to reach next")
    func profiles() throws {
        func opening(_ place: String, _ language: Language = .zh) throws -> String {
            let blocks = Self.document(language).blocks
            let heading = try #require(blocks.lastIndex(of: .heading(level: 2, text: place)))
            guard case .paragraph(let inlines) = blocks[heading + 1] else { return "" }
            return Self.text(inlines)
        }
        let (lake, lakeInEnglish) = (try opening("东湖区"), try opening("东湖区", .en))
        #expect(
            lake
                == "东湖区一般公共预算收入少于青石县。2023年的主要目标是重点项目完成投资73.13亿元。以下数字据《东湖区2022》。"
        )
        #expect(
            lakeInEnglish
                == "东湖区 stands below 青石县 in general public budget revenue. Main targets for 2023: investment made in key projects 7.313 billion yuan. What follows is from 东湖区2022."
        )
        let stream = try opening("云溪县")
        #expect(stream == "云溪县没有能与别处排先后的数。以下数字据《云溪县2023》。")
    }

    @Test(
        "every printed number leads to its annex entry and every entry back to a printing",
        arguments: Language.allCases)
    func links(language: Language) {
        let inlines = Self.inlines(Self.document(language))
        let anchors = inlines.compactMap(\.anchor)
        #expect(Set(anchors).count == anchors.count)
        #expect(Set(inlines.compactMap(\.link)) == Set(anchors))
        // Each of the sample's twelve facts, and the difference that the first key point tells.
        #expect(anchors.count { $0.hasPrefix("i-") } == 13)
        #expect(anchors.count { $0.hasPrefix("p-") } == 13)
    }

    @Test("the annex gives report, line and the words around each number")
    func annex() {
        let tables = Self.document().blocks.compactMap { block -> BriefingDocument.Table? in
            if case .table(let table) = block { return table }
            return nil
        }
        let rows = tables.last?.rows.map { row in row.map(Self.text).joined(separator: "|") } ?? []
        #expect(
            rows.prefix(2) == [
                "1|云溪县|地区生产总值|255.92亿元|报告1 第2行\n规则：sample|前三季度，地区生产总值255.92亿元；1—11月，固定资产投资增…",
                "2|青石县|GDP|≥200亿元|报告2 第2行\n规则：sample|全年GDP突破200亿元，一般公共预算收入…",
            ])
        #expect(tables.allSatisfy { table in table.rows.allSatisfy { $0.count == table.columns.count } })
    }

    @Test("the table of values marks what sets a number apart and names what is missing")
    func values() {
        guard
            case .table(let table)? = Self.document(parts: [.keypoints, .values, .annex]).blocks.first(
                where: {
                    if case .table = $0 { return true }
                    return false
                })
        else {
            Issue.record("no table")
            return
        }
        let rows = table.rows.map { row in row.map(Self.text).joined(separator: "|") }
        #expect(
            rows.prefix(6) == [
                "地区生产总值|云溪县|255.92亿元|2023年前三季度|不足全年|1", "|青石县|≥200亿元|2022年|下限|2", "|东湖区|未公布|||",
                "一般公共预算收入|青石县|10.94亿元|2022年||3", "|东湖区|4.05亿元|2022年||4", "|云溪县|未公布|||",
            ])
        #expect(
            rows.contains("重点项目完成投资|云溪县|83.4亿元|2023年|“省、市重点项目完成投资”|9")
        )
    }

    @Test("contradicting facts are told with both numbers")
    func conflicts() throws {
        var records = Sample.model.facts.flatMap(\.indicators).filter { $0.canonical == "一般公共预算收入" }
        var other = try #require(records.first)
        other.value = ExactDecimal(1195, exponent: -2)
        other.span = TextSpan(start: 0, end: 3)
        records.append(other)
        let findings = SelfCheck.findings(in: MetricsModel(indicators: records))
        let blocks = Self.document(findings: findings, parts: [.findings, .annex]).blocks
        let told = blocks.compactMap { block -> [BriefingDocument.Inline]? in
            if case .paragraph(let inlines) = block { return inlines }
            return nil
        }
        #expect(told.first.map(Self.text) == "1. 提示：青石县2022年一般公共预算收入有不同的数：10.94亿元、11.95亿元。")
        #expect(told.first?.compactMap(\.link).count == 4)
    }

    @Test("headings count as official papers do")
    func ordinals() {
        #expect(
            [1, 10, 11, 20, 35, 99, 100].map { BriefingWriter.ordinal($0, .zh) } == [
                "一、", "十、", "十一、", "二十、", "三十五、", "九十九、", "100. ",
            ])
    }

    @Test("a plan without sections is a document without blocks")
    func empty() {
        let composer = BriefingComposer(reports: [], charts: ChartComposer())
        let document = composer.document(
            BriefingPlan(
                title: "空", parts: [.keypoints, .themes, .annex], charts: [],
                model: MetricsModel(indicators: []))
        ) { _ in
            BriefingComposer.Frame(size: Size(width: 1, height: 1), nodes: [])
        }
        #expect(document.blocks.isEmpty && document.title == "空")
    }
}

@Suite("A comparison as text")
struct ComposeTextTests {
    @Test("is aligned by terminal columns: whether, the values, why")
    func golden() {
        #expect(
            ComparisonText.render(Sample.comparison("GDP"), reports: Sample.reports, language: .zh) == """
                地区生产总值：可以对照，但有3点须注意

                  云溪县  255.92亿元  2023年前三季度  云溪县2023.txt:2  [1][2]
                  青石县    ≥200亿元  2022年          青石县2022.txt:2  [1][3]
                  东湖区      未公布

                [1] 年份不同：青石县2022年，云溪县2023年前三季度。
                [2] 云溪县为前三季度数，青石县为全年数。
                [3] 青石县只给了下限（超过200亿元），实际值可能更高。

                不排名次：
                  云溪县、青石县：时段不同

                原文：
                  云溪县  “前三季度，地区生产总值255.92亿元”                云溪县2023.txt:2
                  青石县  “全年GDP突破200亿元，一般公共预算收入10.94亿元…”  青石县2022.txt:2

                """)
        #expect(
            ComparisonText.render(Sample.comparison("一般公共预算收入"), language: .en) == """
                General public budget revenue: Comparable

                  青石县  1      10.94亿元  2022  青石县2022.txt
                  东湖区  2       4.05亿元  2022  东湖区2022.txt
                  云溪县  –  not published

                """)
    }

    @Test("Han and full-width signs take two columns, combining marks none")
    func widths() {
        #expect(ComparisonText.width(of: "衡山 a％") == 8)
        #expect(ComparisonText.width(of: "e\u{301}𠮷—") == 4)
    }
}
