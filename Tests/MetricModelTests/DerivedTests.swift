import MetricModel
import Testing

@Suite("Values worked out from others")
struct DerivedTests {
    private func row(
        _ metric: String, _ measure: Measure, _ records: [Indicator], derived: Bool = true
    ) -> String? {
        let comparison = MetricsModel(indicators: records).compare(
            ComparisonQuery(metric: metric, measure: measure, places: ["青石县"], derived: derived))
        guard case .observed(let observation)? = comparison.rows.first?.cells.first else { return nil }
        return observation.bound.sign + observation.written + " " + (observation.derivation?.working ?? "–")
    }

    private func level(
        _ metric: String, _ value: String, _ unit: String, _ period: String? = "2022", bound: Bound = .exact,
        status: Status = .actual, wording: String? = nil
    ) -> Indicator {
        record(
            "青石县", wording ?? metric, value, unit, canonical: metric, period: period, bound: bound,
            status: status)
    }

    @Test("a share from its parts, of one time, exact and whole")
    func share() {
        let tax = level("地方税收收入", "8.94", "亿元")
        let revenue = level("一般公共预算收入", "152900", "万元")
        #expect(row("税收占比", .ratio, [tax, revenue]) == "58.5% 8.94亿元 ÷ 152900万元 ≈ 58.5%")
        #expect(row("税收占比", .ratio, [tax, revenue], derived: false) == nil)
        #expect(row("税收占比", .ratio, [tax, level("一般公共预算收入", "15", "亿元", "2021")]) == nil)
        #expect(row("税收占比", .ratio, [tax, level("一般公共预算收入", "15", "亿元", bound: .about)]) == nil)
        #expect(row("税收占比", .ratio, [tax, level("一般公共预算收入", "15", "亿元", status: .target)]) == nil)
        #expect(row("税收占比", .ratio, [tax, level("一般公共预算收入", "15", "亿元", wording: "县本级一般公共预算收入")]) == nil)
    }

    @Test("no digit that the inputs' own rounding leaves open")
    func digits() {
        #expect(
            row("税收占比", .ratio, [level("地方税收收入", "9", "亿元"), level("一般公共预算收入", "15.3", "亿元")])
                == "60% 9亿元 ÷ 15.3亿元 ≈ 60%")
    }

    @Test("growth from two years' levels, but not of what is reported at constant prices")
    func growth() {
        let revenue = [level("一般公共预算收入", "10.94", "亿元"), level("一般公共预算收入", "8.35", "亿元", "2021")]
        #expect(row("一般公共预算收入", .growth, revenue) == "31% 10.94亿元 ÷ 8.35亿元 − 1 ≈ 31%")
        let half = [
            level("一般公共预算收入", "5.21", "亿元", "2022-01/2022-06"),
            level("一般公共预算收入", "5.68", "亿元", "2021-01/2021-06"),
        ]
        #expect(row("一般公共预算收入", .growth, half)?.hasPrefix("8% 5.21亿元") == true)
        #expect(row("一般公共预算收入", .growth, [revenue[0], half[1]]) == nil)
        #expect(
            row("地区生产总值", .growth, [level("地区生产总值", "210", "亿元"), level("地区生产总值", "190", "亿元", "2021")])
                == nil)
    }

    @Test("a rate from days is a lower bound: days without a measurement count in 365 alone")
    func days() {
        #expect(row("空气质量优良率", .ratio, [level("空气质量优良天数", "315", "天")]) == "≥86.3% 315天 ÷ 365天 ≈ 86.3%")
        #expect(
            row("空气质量优良率", .ratio, [level("空气质量优良天数", "350", "天", "2020")]) == "≥95.6% 350天 ÷ 366天 ≈ 95.6%")
        #expect(row("空气质量优良率", .ratio, [level("空气质量优良天数", "370", "天")]) == nil)
    }

    @Test("a value a head is round: the year's mean population isn't known")
    func head() {
        #expect(
            row("人均地区生产总值", .level, [level("地区生产总值", "243.87", "亿元"), level("常住人口", "45.9", "万人")])
                == "≈53000元 243.87亿元 ÷ 45.9万人 ≈ 53000元")
    }

    @Test("what is reported comes first, what is derived before a target; either is told")
    func order() {
        let days = level("空气质量优良天数", "315", "天")
        let target = record(
            "青石县", "空气质量优良率", "92.1", "%", canonical: "空气质量优良率", .ratio, period: "2023", status: .target)
        let reported = record("青石县", "空气质量优良率", "88.0", "%", canonical: "空气质量优良率", .ratio)
        #expect(row("空气质量优良率", .ratio, [days, target])?.hasPrefix("≥86.3%") == true)
        #expect(row("空气质量优良率", .ratio, [days, target, reported]) == "88.0% –")
        let comparison = MetricsModel(indicators: [
            days, record("云溪县", "空气质量优良率", "93", "%", canonical: "空气质量优良率", .ratio),
        ]).compare(ComparisonQuery(metric: "空气质量优良率", measure: .ratio))
        #expect(comparison.verdict.reasons.map(\.kind) == [.derived])
        #expect(
            comparison.verdict.reasons.map { $0.sentence(.zh) } == [
                "青石县的数是推算的，不是报告原数：315天 ÷ 365天 ≈ 86.3%，有效监测天数不足全年时更高"
            ])
    }

    @Test("the mean of all from a place's own value and how far it lies above, with both sources")
    func mean() throws {
        let own = record("青石县", "固定资产投资", "11.5", "%", canonical: "固定资产投资", .growth, at: 30)
        func gap(_ value: String, _ period: String = "2022") -> Indicator {
            record(
                "青石县", "固定资产投资", value, "个百分点", canonical: "固定资产投资", .change, period: period, scope: "全市",
                at: 60)
        }
        func means(_ records: [Indicator], derived: Bool = true) -> [String] {
            MetricsModel(indicators: records).compare(
                ComparisonQuery(metric: "固定资产投资", measure: .growth, derived: derived)
            ).references.map { "\($0.place) \($0.written): \($0.derivation?.working ?? "")" }
        }
        #expect(means([own, gap("6.5")]) == ["全市 5.0%: 青石县11.5% − 6.5个百分点 = 5.0%"])
        #expect(means([own, gap("-1.2")]) == ["全市 12.7%: 青石县11.5% + 1.2个百分点 = 12.7%"])
        #expect(means([own, gap("6.5")], derived: false).isEmpty)
        #expect(means([own, gap("6.5", "2021")]).isEmpty)
        let reference = try #require(
            MetricsModel(indicators: [own, gap("6.5")])
                .compare(ComparisonQuery(metric: "固定资产投资", measure: .growth)).references.first)
        #expect(reference.indicators.map(\.span.start) == [30, 60])
    }
}
