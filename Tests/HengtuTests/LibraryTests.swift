import Hengtu
import Testing

/// What a Swift program that imports Hengtu writes; the README shows these lines.
@Suite("Hengtu as a library")
struct LibraryTests {
    @Test("a chart from one's own rows, without any report")
    func ownRows() throws {
        let rows = [("青禾县", 128.5), ("白石县", 96.2), ("临江区", 71.0)]
        let chart = ChartSpec(
            kind: .ranking, title: "粮食总产量", subtitle: "2023年，单位：万吨",
            categories: rows.map { ChartSpec.Category(name: $0.0) },
            data: rows.enumerated().map { ChartSpec.Datum(category: $0, value: $1.1, label: "\($1.1)") },
            source: "资料来源：示例")
        let press = Press(style: try Style.named("slides-light"))
        let svg = try press.render(try press.layOut(chart), as: .svg)
        #expect(String(decoding: svg, as: UTF8.self).contains("<title"))
    }

    @Test("from reports to a comparison and its chart")
    func fromReports() throws {
        let reports = [
            Report(name: "qinghe.txt", text: "青禾县2022年工作回顾\n2022年，全县地区生产总值突破120亿元。"),
            Report(name: "baishi.txt", text: "白石县2022年工作回顾\n2022年，全县地区生产总值为98.6亿元。"),
        ]
        let extractor = Extractor()
        let model = MetricsModel(indicators: reports.flatMap { extractor.extract($0) })
        let comparison = model.compare(ComparisonQuery(metric: "地区生产总值", measure: .level))
        #expect(comparison.verdict.reasons.map(\.kind) == [.bound])
        let chart = ChartComposer().chart(comparison, kind: .ranking)
        #expect(chart.data.map(\.label) == ["≥120", "98.6"])
    }
}
