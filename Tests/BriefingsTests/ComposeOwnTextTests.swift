import Charting
import MetricModel
import SceneModel
import Testing

@testable import Briefings

/// Numbers that a person's own words ask for.
@Suite("A text with places for numbers")
struct ComposeOwnTextTests {
    private static func filled(_ text: String) throws(PlaceholderError) -> String {
        let own = try OwnText(at: .part(.keypoints), text: text, model: model)
        let tables = BriefingTables(language: .zh, charts: ChartComposer(), reports: [:])
        return own.pieces.map { piece in
            switch piece {
            case .words(let words): words
            case .value(let observation, let isBySize):
                isBySize ? observation.bound.sign + observation.written : tables.printed(observation)
            }
        }.joined()
    }

    private static func failure(_ text: String) -> PlaceholderError? {
        do throws(PlaceholderError) {
            _ = try filled(text)
            return nil
        } catch {
            return error
        }
    }

    private static let model = MetricsModel(
        indicators: Sample.model.facts.flatMap(\.indicators) + [
            record("一般公共预算收入", "31", "%", .growth, start: 900),
            record("一般公共预算收入", "8.35", "亿元", period: "2021", start: 910),
            record("一般公共预算收入", "12", "亿元", period: "2023", status: .target, start: 920),
            record("工业用电量", "9", "亿千瓦时", start: 940),
            record("工业用电量", "2.5", "亿千瓦时", period: "2022-10/2022-12", start: 950),
            record("县本级税收", "3", "亿元", start: 930), record("县本级税收", "4", "亿元", start: 990),
        ])

    private static func record(
        _ metric: String, _ raw: String, _ unit: String, _ measure: Measure = .level, period: String = "2022",
        status: Status = .actual, start: Int
    ) -> Indicator {
        Indicator(
            doc: "青石县2022.txt", span: TextSpan(start: start, end: start + 2), raw: raw,
            value: ExactDecimal(raw) ?? .zero, unit: unit, metric: metric,
            canonical: metric == "县本级税收" ? nil : metric, subject: "青石县", measure: measure, status: status,
            period: Period(period), rule: "sample")
    }

    @Test(
        "prints the latest that was reached, and what is asked for more closely",
        arguments: [
            ("青石县收入{青石县.一般公共预算收入}，增长{青石县.一般公共预算收入.growth}。", "青石县收入10.94亿元，增长31%。"),
            ("{ 青石 . 一般公共预算收入 . 2021 }", "8.35亿元"), ("{青石县.一般公共预算收入.2021年}", "8.35亿元"),
            ("{青石县.一般公共预算收入.2023.target}", "12亿元"), ("{青石县.一般公共预算收入.目标}", "12亿元"),
            ("{青石县.一般公共预算收入.增速.2022}", "31%"), ("{青石县.GDP}", "≥200亿元"),
            ("{青石县.固定资产投资}", "−2.5%"), ("{东湖区.重点项目完成投资.target}", "73.13亿元"),
            ("增速{青石县.固定资产投资.growth}", "增速−2.5%"), ("下降了{青石县.固定资产投资.growth}", "下降了2.5%"),
            ("{青石县.工业用电量}", "9亿千瓦时"),
            ("{{不是占位}}，{云溪县.地区生产总值}", "{不是占位}，255.92亿元"),
        ])
    func prints(text: String, told: String) throws {
        #expect(try Self.filled(text) == told)
    }

    @Test("says what can't be filled in, where, and what there is instead")
    func fails() {
        func expect(_ text: String, _ offset: Int, _ kind: PlaceholderError.Kind) {
            #expect(Self.failure(text) == PlaceholderError(offset: offset, kind: kind), "\(text)")
        }
        expect("收入{青石县.一般公共预算收入", 2, .unclosed)
        expect("收入}", 2, .unopened)
        expect("{青石县}", 0, .malformed("青石县"))
        expect("{青石县..growth}", 0, .malformed("青石县..growth"))
        expect("甲{青山县.一般公共预算收入}", 1, .unknownPlace("青山县", nearest: "青石县"))
        expect("{青石县.一般公共预算收人}", 0, .unknownMetric("一般公共预算收人", nearest: "一般公共预算收入"))
        expect("{云溪县.一般公共预算收入}", 0, .notPublished(place: "云溪县", metric: "一般公共预算收入"))
        expect(
            "{青石县.一般公共预算收入.2020}", 0,
            .noSuchFact(
                place: "青石县", metric: "一般公共预算收入", asked: "2020",
                given: ["level.2022", "growth.2022", "level.2021", "level.2023.target"]))
        // A target isn't printed for what was reached.
        expect(
            "完成{东湖区.重点项目完成投资}", 2,
            .noSuchFact(place: "东湖区", metric: "重点项目完成投资", asked: "", given: ["level.2023.target"]))
        expect("增长{青石县.固定资产投资.growth}", 2, .wrongDirection(word: "增长", value: "下降2.5%"))
        expect("下降{云溪县.固定资产投资.growth}", 2, .wrongDirection(word: "下降", value: "增长11.5%"))
        expect(
            "{青石县.县本级税收}", 0,
            .ambiguous(place: "青石县", metric: "县本级税收", values: ["3亿元（“县本级税收”，2022）", "4亿元（“县本级税收”，2022）"]))
    }

    @Test("stands where it is to stand, its numbers marked and in the annex")
    func stands() throws {
        let charts = ChartComposer(reportTitles: Sample.titles)
        let comparison = Sample.comparison("一般公共预算收入")
        let chart = BriefingPlan.Chart(
            name: "revenue", comparison: comparison, spec: charts.chart(comparison, kind: .ranking))
        let texts = try [OwnText.Place.part(.keypoints), .theme(.money), .chart("revenue")].map {
            try OwnText(
                at: $0, heading: $0 == .theme(.money) ? "增收" : "", text: "收入{青石县.一般公共预算收入}。",
                model: Sample.model)
        }
        let plan = BriefingPlan(
            title: "对照", parts: [.keypoints, .themes, .annex], charts: [chart], model: Sample.model,
            texts: texts)
        let document = BriefingComposer(reports: Sample.reports, charts: charts).document(plan) { _ in
            BriefingComposer.Frame(size: Size(width: 0, height: 0), nodes: [])
        }
        let own = document.blocks.enumerated().compactMap { number, block -> Int? in
            guard case .paragraph(let inlines) = block, inlines.first?.text == "收入" else { return nil }
            #expect(inlines.map(\.text) == ["收入", "10.94亿元", "[1]", "。"])
            #expect(inlines[1].link == "i-1" && inlines[2].isMark)
            return number
        }
        #expect(own.count == 3)
        // 要点, sentence, text; 财政金融's text stands before its chart under its own heading, the chart's own behind its
        // figure.
        guard own.count == 3, case .heading(level: 3, "1. 增收") = document.blocks[own[1] - 1],
            case .figure = document.blocks[own[2] - 1]
        else {
            Issue.record("\(own)")
            return
        }
    }
}
