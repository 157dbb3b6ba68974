import MetricModel
import Testing

@testable import Briefings

@Suite("Where a place stands")
struct StandingsTests {
    /// Of the first places in order, as `value` or with a bound.
    private func comparison(_ metric: String, _ unit: String, _ values: [(String, Bound)]) -> Comparison {
        let places = ["青石县", "云溪县", "东湖区", "南岭县", "白石县", "青禾县", "沙洲县"]
        let measure = unit == "%" ? Measure.ratio : .level
        let records = zip(places, values).map { place, value in
            Indicator(
                doc: "\(place).txt", span: TextSpan(start: 10, end: 12), raw: value.0,
                value: ExactDecimal(value.0) ?? .zero, unit: unit, metric: metric, canonical: metric,
                subject: place, measure: measure, period: Period("2022"), bound: value.1, rule: "sample")
        }
        return MetricsModel(indicators: records).compare(ComparisonQuery(metric: metric, measure: measure))
    }

    private func exact(_ values: String...) -> [(String, Bound)] { values.map { ($0, .exact) } }

    private var four: [Comparison] {
        [
            comparison("一般公共预算收入", "亿元", exact("10.9", "4", "7")),
            comparison("老旧小区改造", "个", exact("5", "9", "7", "8")),
            comparison("粮食总产量", "万吨", exact("40", "20")),
            comparison("空气质量优良率", "%", exact("90", "96")),
            comparison("新增公办学位", "个", exact("800", "200")),
        ]
    }

    @Test("is said by what it has most of, least, and between, those alike together")
    func sentence() {
        let standings = Standings(four, .zh)
        #expect(
            standings.sentence(of: "青石县")
                == "青石县一般公共预算收入在3地中最高，粮食总产量、新增公办学位多于云溪县，老旧小区改造在4地中最少，空气质量优良率低于云溪县")
        #expect(standings.sentence(of: "东湖区") == "东湖区一般公共预算收入列3地中第2，老旧小区改造列4地中第3")
        #expect(
            Standings(four, .en).sentence(of: "青石县")
                == "青石县 stands first of 3 in general public budget revenue; above 云溪县 in grain output and new public school places; last of 4 in old estates renovated; below 云溪县 in share of days with good air"
        )
    }

    @Test("isn't said where a bound leaves it open, nor of a place that no comparison orders")
    func open() {
        let bounded = comparison("地区生产总值", "亿元", [("200", .more), ("255.9", .exact)])
        #expect(Standings([bounded], .zh).sentence(of: "青石县") == nil)
        #expect(Standings(four, .zh).sentence(of: "西河县") == nil)
    }

    @Test("is told of no more than a sentence holds")
    func many() {
        // Second to sixth of seven, and last.
        let lower = (2...7).map { rank in
            comparison(
                "指标\(rank)", "个", [("50", .exact)] + (1...6).map { ("\($0 < rank ? 60 + $0 : $0)", .exact) })
        }
        #expect(
            Standings(lower, .zh).sentence(of: "青石县")
                == "青石县指标2列7地中第2，指标3列7地中第3，指标4列7地中第4，指标7在7地中最少，另有2项居其间")
    }

    @Test("is shared where values are equal")
    func shared() {
        let equal = comparison("老旧小区改造", "个", exact("9", "9", "7"))
        #expect(Standings([equal], .zh).sentence(of: "云溪县") == "云溪县老旧小区改造在3地中并列最多")
        let pair = comparison("老旧小区改造", "个", exact("9", "9"))
        #expect(Standings([pair], .zh).sentence(of: "云溪县") == "云溪县老旧小区改造与青石县相同")
    }
}
