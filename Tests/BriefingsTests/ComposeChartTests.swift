import Charting
import MetricModel
import Testing

@testable import Briefings

@Suite("Charts from comparisons")
struct ComposeChartTests {
    private let composer = ChartComposer(reportTitles: Sample.titles)

    @Test("a comparison without caveat is plain: common period above, no tags, notes or legend")
    func plain() {
        let chart = composer.chart(Sample.comparison("一般公共预算收入"), kind: .ranking, highlight: "东湖区")
        #expect(chart.title == "一般公共预算收入")
        #expect(chart.subtitle == "2022年，单位：亿元")
        #expect(chart.categories.map(\.name) == ["青石县", "东湖区", "云溪县"])
        #expect(chart.categories.map(\.tag) == ["", "", ""])
        #expect(chart.categories.map(\.isHighlighted) == [false, true, false])
        #expect(chart.data.map(\.label) == ["10.94", "4.05", "未公布"])
        #expect(chart.data.map(\.value) == [10.94, 4.05, nil])
        #expect(chart.data.allSatisfy { $0.form == .solid && $0.openEnd == .none && $0.notes.isEmpty })
        #expect(chart.notes.isEmpty && chart.legend.isEmpty)
        #expect(chart.source == "资料来源：青石县政府工作报告、东湖区2022")
        #expect(chart.data[0].title == "青石县2022年一般公共预算收入10.94亿元")
        #expect(chart.data[2].title == "云溪县的报告没有公布这项指标")
        #expect(chart.description == "一般公共预算收入（2022年，单位：亿元）：青石县10.94亿元；东湖区4.05亿元；云溪县未公布。")
    }

    @Test("every mark leads to the characters of its report")
    func sources() throws {
        for (metric, measure) in [("地区生产总值", Measure.level), ("固定资产投资", .growth), ("空气质量优良率", .ratio)] {
            let comparison = Sample.comparison(metric, measure)
            for datum in composer.chart(comparison, kind: .ranking).data where datum.value != nil {
                let parts = datum.source.split(whereSeparator: { "#-".contains($0) })
                let report = try #require(Sample.reports.first { $0.name == String(parts[0]) })
                let span = TextSpan(start: try #require(Int(parts[1])), end: try #require(Int(parts[2])))
                let digits = datum.label.filter { $0.isNumber || $0 == "." }
                #expect(report.text(at: span) == digits)
            }
        }
    }

    @Test(
        "part of a year is hatched, a lower bound open, each with its note, and the legend says what occurs")
    func caveats() {
        let chart = composer.chart(Sample.comparison("GDP"), kind: .ranking)
        #expect(chart.subtitle == "年份见地名下方，单位：亿元")
        #expect(chart.categories.map(\.tag) == ["2023年前三季度", "2022年", ""])
        #expect(chart.data.map(\.label) == ["255.92", "≥200", "未公布"])
        #expect(chart.data.map(\.form) == [.hatched, .solid, .solid])
        #expect(chart.data.map(\.openEnd) == [.none, .lower, .none])
        #expect(chart.data.map(\.notes) == [[1, 2], [1, 3], []])
        #expect(
            chart.notes == [
                "年份不同：青石县2022年，云溪县2023年前三季度。", "云溪县为前三季度数，青石县为全年数。", "青石县只给了下限（超过200亿元），实际值可能更高。",
            ])
        #expect(chart.legend.map(\.text) == ["不足全年", "下限，可能更高"])
    }

    @Test("growth is shown around zero with a true minus")
    func growth() {
        let comparison = Sample.comparison("固定资产投资", .growth)
        #expect(ChartComposer.usualKind(for: comparison.query) == .diverging)
        let chart = composer.chart(comparison, kind: .diverging)
        #expect(chart.title == "固定资产投资增速")
        #expect(chart.data.map(\.label) == ["11.5%", "10.1%", "−2.5%"])
        #expect(chart.data.map(\.value) == [11.5, 10.1, -2.5])
        #expect(chart.data[2].title == "青石县2022年固定资产投资下降2.5%")
        #expect(chart.categories.map(\.tag) == ["2023年1—11月", "2022年", "2022年"])
    }

    @Test("actual and target are two series, in the order asked for, each year told")
    func targets() {
        let comparison = Sample.comparison("重点项目完成投资", .level, [.actual, .target])
        #expect(ChartComposer.usualKind(for: comparison.query) == .bar)
        let chart = composer.chart(comparison, kind: .bar)
        #expect(chart.series.map(\.name) == ["实际", "目标"])
        #expect(chart.categories.map(\.name) == ["青石县", "云溪县", "东湖区"])
        #expect(chart.categories.map(\.tag) == ["2022年", "2023年", "2023年"])
        #expect(chart.data.map(\.label) == ["55.35", "无目标", "83.4", "无目标", "只有目标", "73.13"])
        #expect(chart.data.map(\.form) == [.solid, .solid, .solid, .solid, .solid, .outlined])
        #expect(chart.legend.map(\.text) == ["实际", "目标"] && chart.legend.map(\.form) == [.solid, .outlined])

        let both = MetricsModel(
            indicators: Sample.model.facts.flatMap(\.indicators).map { indicator in
                var indicator = indicator
                indicator.period = Period(year: indicator.status == .target ? 2023 : 2022)
                return indicator
            })
        let common = composer.chart(both.compare(comparison.query), kind: .bar)
        #expect(common.subtitle == "实际2022年、目标2023年，单位：亿元")
        #expect(common.categories.map(\.tag) == ["", "", ""])
    }

    @Test("a value in another unit isn't drawn on the axis, but told")
    func units() {
        var records = Sample.model.facts.flatMap(\.indicators).filter { $0.canonical == "一般公共预算收入" }
        records[1].unit = "亿美元"
        let chart = composer.chart(
            MetricsModel(indicators: records).compare(ComparisonQuery(metric: "一般公共预算收入", measure: .level)),
            kind: .ranking)
        #expect(chart.data.map(\.value) == [10.94, nil])
        #expect(chart.data.map(\.label) == ["10.94", "4.05亿美元"])
        #expect(chart.notes.count == 1)
    }

    @Test("a chart speaks English where asked, and takes title and subtitle of the caller")
    func english() {
        let chart = ChartComposer(language: .en).chart(
            Sample.comparison("GDP"), kind: .ranking, title: "Output", subtitle: "by county")
        #expect(chart.title == "Output" && chart.subtitle == "by county")
        #expect(chart.source == "Sources: 云溪县2023, 青石县2022")
        #expect(chart.missingWord == "not published")
        #expect(chart.legend.map(\.text) == ["Part of a year", "At least"])
    }

    @Test("a place that no report is about, or that gives only something near, is noted")
    func missingNotes() {
        let chart = composer.chart(
            Sample.comparison("一般公共预算收入", .growth, places: ["青石县", "无名县"]), kind: .ranking)
        #expect(chart.data.map(\.label) == ["未公布", "无报告"])
        #expect(chart.notes == ["所列各地都没有这样的数。", "青石县只公布了总量。", "没有读到无名县的报告。"])
        #expect(chart.data.map(\.notes) == [[2], [3]])
    }

    @Test("name a report by its title without the colon that it ends on")
    func colon() {
        let composer = ChartComposer(reportTitles: ["a.txt": "上篇 回首2020：", "b.txt": "："])
        #expect(["a.txt", "b.txt", "c.txt"].map(composer.reportTitle) == ["上篇 回首2020", "b", "c"])
    }
}
