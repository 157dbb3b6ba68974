import Foundation
import MetricModel
import Testing

@Suite("MetricsModel")
struct MetricsModelTests {
    @Test("one fact told several times, in any unit or wording, keeps all its places")
    func merging() {
        let model = MetricsModel(indicators: [
            record("青石县", "GDP", "210.4", "亿元", canonical: "地区生产总值", at: 10),
            record("青石县", "地区生产总值", "2104000", "万元", canonical: "地区生产总值", at: 90),
            record("青石县", "GDP", "210.4", "亿元", canonical: "地区生产总值", at: 300, isRepeat: true),
            record("青石县", "GDP", "210.4", "亿元", canonical: "地区生产总值", doc: "统计公报.txt", at: 5),
            record("青石县", "GDP", "210.4", "亿元", canonical: "地区生产总值", period: "2021", at: 400),
        ])
        #expect(model.facts.count == 2)
        #expect(model.facts.first?.indicators.map(\.span.start) == [10, 90, 300, 5])
        #expect(model.conflicts.isEmpty)
    }

    @Test("records that two readers could disagree about take no part")
    func optional() {
        let model = MetricsModel(indicators: [record("青石县", "项目", "3", "个", optional: true)])
        #expect(model.facts.isEmpty)
        #expect(model.places == ["青石县"])
    }

    @Test("facts that can't all be true stay apart and are reported; rounded and bounded ones agree")
    func conflicts() {
        func gdp(_ value: String, _ bound: Bound = .exact, at start: Int) -> Indicator {
            record("青石县", "GDP", value, "亿元", canonical: "地区生产总值", bound: bound, at: start)
        }
        let agreeing = MetricsModel(indicators: [
            gdp("210.42", at: 1), gdp("210.4", at: 2), gdp("210", .more, at: 3), gdp("210", .about, at: 4),
        ])
        #expect(agreeing.facts.count == 4 && agreeing.conflicts.isEmpty)

        let contradicting = MetricsModel(indicators: [
            gdp("210.42", at: 1), gdp("211.4", at: 2), gdp("200", .more, at: 3), gdp("205", .less, at: 4),
        ])
        #expect(
            contradicting.conflicts.map { $0.observations.map(\.written) } == [
                ["210.42亿元", "211.4亿元", "205亿元"]
            ])

        let differentThings = MetricsModel(indicators: [
            record("青石县", "开工重点项目", "79", "个", canonical: "重点项目数", at: 1),
            record("青石县", "市重点项目", "22", "个", canonical: "重点项目数", at: 2),
            record("青石县", "项目", "3", "个", at: 3), record("青石县", "项目", "5", "个", at: 4),
        ])
        #expect(differentThings.conflicts.isEmpty)
    }

    @Test("a place and its money are the same in either script")
    func scripts() {
        let model = MetricsModel(indicators: [
            record("坪山區", "生產總值", "9100000", "萬元", canonical: "地区生产总值", doc: "a.txt", at: 1),
            record("坪山区", "生产总值", "910", "亿元", canonical: "地区生产总值", doc: "b.txt", at: 1),
        ])
        #expect(model.places == ["坪山区"])
        #expect(model.facts.count == 1 && model.conflicts.isEmpty)
        #expect(TraditionalScript.simplified("乾县") == "乾县")
    }

    @Test("places are those that most of a report's records are about, or that the caller names")
    func places() {
        let records = [
            record("东湖电子", "产值", "3", "亿元", doc: "a.txt", at: 1),
            record("东湖电子", "税收", "1", "亿元", doc: "a.txt", at: 2),
            record("青石县", "GDP", "210", "亿元", doc: "a.txt", at: 3),
            record("云溪县", "GDP", "99", "亿元", doc: "b.txt", at: 4),
        ]
        #expect(MetricsModel(indicators: records).places == ["青石县", "云溪县"])
        let named = MetricsModel(indicators: records, places: ["b.txt": "东湖市", "empty.txt": "南岭区"])
        #expect(named.places == ["青石县", "东湖市", "南岭区"])
        #expect(named.place(named: "东湖") == "东湖市")
        #expect(named.place(named: "云溪县") == "云溪县")
        #expect(named.place(named: "") == nil && named.place(named: "北") == nil)
    }

    @Test("a metric is found by any wording that a report uses for it")
    func names() {
        let model = MetricsModel(indicators: [
            record("青石县", "GDP", "210", "亿元", canonical: "地区生产总值"),
            record("青石县", "“清风”行动的案件", "7", "件"),
        ])
        #expect(model.metric(named: "GDP") == "地区生产总值")
        #expect(model.metric(named: "地区生产总值") == "地区生产总值")
        #expect(model.metric(named: "清风行动案件") == "清风行动案件")
        #expect(model.metric(named: "失业率") == nil)
    }

    @Test("coverage tells who published what, and for when")
    func coverage() {
        let model = MetricsModel(indicators: [
            record("青石县", "粮食总产量", "48", "万吨", canonical: "粮食总产量"),
            record("青石县", "GDP", "210", "亿元", canonical: "地区生产总值", period: "2021"),
            record("青石县", "GDP", "230", "亿元", canonical: "地区生产总值"),
            record("青石县", "GDP", "250", "亿元", canonical: "地区生产总值", period: "2023", status: .target),
            record("云溪县", "GDP", "99", "亿元", canonical: "地区生产总值"),
        ])
        let lines = model.coverage().map { line in
            line.metric + " "
                + line.publications.map {
                    "\($0.place) \($0.status) \($0.periods.map(\.description).joined(separator: ","))"
                }
                .joined(separator: "; ")
        }
        #expect(
            lines == [
                "地区生产总值 青石县 actual 2021,2022; 青石县 target 2023; 云溪县 actual 2022", "粮食总产量 青石县 actual 2022",
            ])
    }

    @Test("is the same after JSON, and makes the same JSON each time")
    func json() throws {
        let model = MetricsModel(indicators: [
            record("青石县", "GDP", "210.40", "亿元", canonical: "地区生产总值", at: 1),
            record("青石县", "GDP", "211", "亿元", canonical: "地区生产总值", at: 2),
            record("云溪县", "GDP", "99", "亿元", canonical: "地区生产总值"),
        ])
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let json = try encoder.encode(model)
        let read = try JSONDecoder().decode(MetricsModel.self, from: json)
        #expect(try encoder.encode(read) == json)
        let query = ComparisonQuery(metric: "GDP", measure: .level)
        #expect(read.compare(query) == model.compare(query))
        #expect(
            try JSONDecoder().decode(Comparison.self, from: encoder.encode(model.compare(query)))
                == model.compare(query))
    }
}
