import Briefings
import Charting
import MetricModel
import Testing

@Suite("Charts of several metrics")
struct ComposeMetricsTests {
    private let composer = ChartComposer(reportTitles: Sample.titles)

    /// The sample's records and others made from one of them.
    private func model(adding changes: [(inout Indicator) -> Void]) throws -> MetricsModel {
        let records = Sample.model.facts.flatMap(\.indicators)
        let revenue = try #require(records.first { $0.canonical == "一般公共预算收入" })
        return MetricsModel(
            indicators: records
                + changes.enumerated().map { number, change in
                    var record = revenue
                    record.span = TextSpan(start: 900 + number, end: 902 + number)
                    change(&record)
                    return record
                })
    }

    private func growth(_ value: String, in period: String) -> (inout Indicator) -> Void {
        { record in
            (record.measure, record.unit) = (.growth, "%")
            record.value = ExactDecimal(value) ?? .zero
            record.period = Period(period)
        }
    }

    private func compare(_ model: MetricsModel, _ queries: [(String, Measure)]) -> [Comparison] {
        queries.map { metric, measure in
            var comparison = model.compare(ComparisonQuery(metric: metric, measure: measure))
            model.addOthers(to: &comparison)
            return comparison
        }
    }

    @Test("a table ranks by its first metric, and keeps unit and period in the heads")
    func table() {
        let comparisons = compare(Sample.model, [("一般公共预算收入", .level), ("空气质量优良率", .ratio)])
        let chart = composer.chart(comparisons, MetricsChart(kind: .table, highlight: "东湖区"))
        #expect(chart.subtitle == "名次按一般公共预算收入，只在所列可排的2地之间")
        #expect(chart.categories.map(\.name) == ["青石县", "东湖区", "云溪县"])
        #expect(chart.categories.map(\.rank) == ["1", "2", ""])
        #expect(chart.categories.map(\.isHighlighted) == [false, true, false])
        #expect(chart.series.map(\.name) == ["一般公共预算收入", "空气质量优良率"])
        #expect(chart.series.map(\.detail) == ["2022年，亿元", "%"])
        #expect(chart.data.map(\.label) == ["10.94", "4.05", "未公布", "90.1", "未公布", "96.1"])
        #expect(chart.categories.map(\.tag) == ["2022年", "2022年", "2023年"])
        #expect(chart.data.allSatisfy { $0.tag.isEmpty })
        #expect(chart.legend.isEmpty)
    }

    @Test("the notes of all metrics are numbered once, each with whom it is about")
    func notes() {
        let comparisons = compare(Sample.model, [("地区生产总值", .level), ("空气质量优良率", .ratio)])
        for kind in [ChartSpec.Kind.table, .grid] {
            let chart = composer.chart(comparisons, MetricsChart(kind: kind))
            let single = comparisons.map { composer.chart($0, kind: .ranking).notes }
            #expect(chart.notes.count == single.joined().count)
            #expect(chart.notes.first == "地区生产总值：" + single[0][0])
            #expect(chart.notes.last == "空气质量优良率：" + (single[1].last ?? ""))
            let used = (chart.data + chart.panels.flatMap(\.data)).flatMap(\.notes)
            #expect(Set(used) == Set(1...chart.notes.count))
        }
    }

    @Test("what two metrics' notes say alike is said once")
    func sameNotes() {
        let comparisons = compare(Sample.model, [("地区生产总值", .level), ("地区生产总值", .level)])
        let chart = composer.chart(comparisons, MetricsChart(kind: .table))
        #expect(chart.notes == composer.chart(comparisons[0], kind: .ranking).notes)
    }

    @Test("growth stands beside a value only where the report gives it for that very period")
    func changes() throws {
        for (period, expected) in [("2022", -8.1 as Double?), ("2021", nil)] {
            let model = try model(adding: [growth("-8.1", in: period)])
            let comparisons = compare(model, [("一般公共预算收入", .level)])
            let besides = compare(model, [("一般公共预算收入", .growth)])
            let chart = composer.chart(comparisons, besides: besides, MetricsChart(kind: .table))
            #expect(chart.data.map(\.change?.value) == [expected, nil, nil])
            #expect(chart.data[0].change?.label == (expected == nil ? nil : "8.1"))
            #expect(chart.data[0].change?.source == (expected == nil ? nil : "青石县2022.txt#900-902"))
            #expect(chart.series[0].changeDetail == (expected == nil ? "" : "增速，%"))
        }
    }

    @Test("of two growths that differ neither stands beside the value")
    func contradictingChanges() throws {
        let model = try model(adding: [growth("8.1", in: "2022"), growth("9", in: "2022")])
        let chart = composer.chart(
            compare(model, [("一般公共预算收入", .level)]), besides: compare(model, [("一般公共预算收入", .growth)]),
            MetricsChart(kind: .table))
        #expect(chart.data.allSatisfy { $0.change == nil })
    }

    @Test("without ranks a table says why")
    func unranked() {
        let chart = composer.chart(compare(Sample.model, [("地区生产总值", .level)]), MetricsChart(kind: .table))
        #expect(chart.categories.allSatisfy { $0.rank.isEmpty })
        #expect(chart.subtitle == "按地区生产总值从大到小；时段不同，不排名次")
    }

    @Test("a matrix tells each standing by a mark, and explains only the marks it has")
    func coverage() {
        let comparisons = compare(
            Sample.model, [("地区生产总值", .level), ("一般公共预算收入", .level), ("重点项目完成投资", .level)])
        let chart = composer.chart(comparisons, MetricsChart(kind: .matrix))
        #expect(chart.title == "各地公布情况")
        #expect(chart.categories.map(\.name) == ["青石县", "云溪县", "东湖区"])
        let gdp = chart.data.filter { $0.series == 0 }
        #expect(gdp.map(\.openEnd) == [.lower, .none, .none])
        #expect(gdp.map(\.form) == [.solid, .hatched, .solid])
        #expect(gdp.map { $0.value == nil } == [false, false, true])
        #expect(chart.data.filter { $0.series == 2 }.map(\.form) == [.solid, .solid, .outlined])
        #expect(chart.data.allSatisfy { $0.label.isEmpty })
        #expect(chart.legend.map(\.text) == ["已公布", "不足全年", "只有目标", "只有下限", "未公布"])
    }

    @Test("a column of targets says so in its head")
    func targets() {
        let comparisons = [ComparisonQuery.Column.actual, .target].map {
            Sample.comparison("重点项目完成投资", .level, [$0])
        }
        let chart = composer.chart(comparisons, MetricsChart(kind: .table))
        #expect(chart.series.map(\.name) == ["重点项目完成投资", "重点项目完成投资目标"])
        #expect(chart.data.filter { $0.series == 1 && $0.value != nil }.allSatisfy { $0.form == .outlined })
    }

    @Test("a place without a report isn't one that didn't publish")
    func noReport() {
        let model = Sample.model
        let query = ComparisonQuery(metric: "一般公共预算收入", measure: .level, places: ["青石县", "无名县"])
        let chart = composer.chart([model.compare(query)], MetricsChart(kind: .matrix))
        #expect(chart.data.map(\.label) == ["", "无报告"])
    }

    @Test("claimed ranks keep among whom and by what they are")
    func ranks() throws {
        func rank(_ scope: String, _ wording: String, _ bound: Bound) -> (inout Indicator) -> Void {
            { record in
                (record.measure, record.unit, record.scope, record.metric) = (.rank, "", scope, wording)
                record.value = ExactDecimal(3)
                record.bound = bound
            }
        }
        let model = try model(adding: [
            rank("全市", "一般公共预算收入增速", .exact),
            { record in
                rank("全省", "一般公共预算收入", .atMost)(&record)
                (record.subject, record.doc) = ("东湖区", "东湖区2022.txt")
            },
        ])
        let chart = composer.chart(
            compare(model, [("一般公共预算收入", .rank)]), besides: compare(model, [("一般公共预算收入", .level)]),
            MetricsChart(kind: .matrix))
        #expect(chart.title == "报告自称的位次")
        #expect(chart.data.map(\.label) == ["3", "", "前3"])
        #expect(chart.data.map(\.notes) == [[1], [], [2]])
        #expect(chart.notes == ["在全市，按增速。", "在全省，未注明按什么排。"])
    }

    @Test(
        "panels show the places in one order, with their periods behind the values, so that names can stand once"
    )
    func grid() {
        let comparisons = compare(Sample.model, [("一般公共预算收入", .level), ("固定资产投资", .growth)])
        let chart = composer.chart(comparisons, MetricsChart(kind: .grid))
        #expect(chart.panels.map(\.title) == ["一般公共预算收入", "固定资产投资增速"])
        #expect(chart.panels.map(\.kind) == [.bar, .diverging])
        #expect(
            chart.panels.map { $0.categories.map(\.name) }
                == .init(repeating: ["青石县", "东湖区", "云溪县"], count: 2))
        #expect(chart.panels[1].data.map(\.label) == ["−2.5%", "10.1%", "11.5%"])
        #expect(chart.panels[1].categories.map(\.tag) == ["2022年", "2022年", "2023年1—11月"])
        #expect(chart.panels.allSatisfy { $0.notes.isEmpty && $0.source.isEmpty })
        #expect(chart.legend.map(\.text) == ["不足全年"])
        let own = composer.chart(comparisons, MetricsChart(kind: .grid, panels: .ranking))
        #expect(own.panels[1].categories.map(\.name) == ["云溪县", "东湖区", "青石县"])
    }

    @Test("every number of a chart of several metrics leads to the characters of its report")
    func sources() throws {
        let comparisons = compare(Sample.model, [("地区生产总值", .level), ("固定资产投资", .growth)])
        for kind in [ChartSpec.Kind.table, .matrix, .grid] {
            let chart = composer.chart(comparisons, MetricsChart(kind: kind))
            let drawn = (chart.data + chart.panels.flatMap(\.data)).filter { $0.value != nil }
            #expect(drawn.count == 5)
            for datum in drawn {
                let parts = datum.source.split(whereSeparator: { "#-".contains($0) })
                let report = try #require(Sample.reports.first { $0.name == String(parts[0]) })
                let span = TextSpan(start: try #require(Int(parts[1])), end: try #require(Int(parts[2])))
                #expect(Double(report.text(at: span)) == abs(datum.value ?? 0))
            }
        }
    }

    @Test("the charts speak English where asked")
    func english() {
        let chart = ChartComposer(language: .en).chart(
            compare(Sample.model, [("一般公共预算收入", .level), ("固定资产投资", .growth)]), MetricsChart(kind: .table))
        #expect(chart.title == "Main indicators")
        #expect(
            chart.subtitle
                == "Ranks are among the 2 places shown that can be ranked, by general public budget revenue")
        #expect(chart.series[0].detail == "2022, billion yuan")
    }
}
