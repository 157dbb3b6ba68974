import MetricModel
import TestSupport
import Testing

@Suite("The best observation of a place")
struct ChoiceTests {
    private func chosen(_ records: [Indicator], _ column: ComparisonQuery.Column = .best) -> String? {
        let query = ComparisonQuery(metric: "地区生产总值", measure: .level, places: ["青石县"], columns: [column])
        return MetricsModel(indicators: records).compare(query).observations.first?.written
    }

    private func gdp(
        _ value: String, _ period: String?, _ bound: Bound = .exact, _ status: Status = .actual,
        _ metric: String = "GDP"
    ) -> Indicator {
        record(
            "青石县", metric, value, "亿元", canonical: "地区生产总值", period: period, bound: bound, status: status,
            at: Int(value.filter(\.isNumber)) ?? 0)
    }

    @Test("actual before target, unless the target is asked for")
    func status() {
        let records = [gdp("250", "2023", .exact, .target), gdp("210", "2022")]
        #expect(chosen(records) == "210亿元")
        #expect(chosen(records, .target) == "250亿元")
    }

    @Test("a whole year before a part of the next, a part of this year before a whole one long past")
    func period() {
        #expect(chosen([gdp("160", "2023-01/2023-09"), gdp("210", "2022")]) == "210亿元")
        #expect(chosen([gdp("160", "2023-01/2023-09"), gdp("180", "2019")]) == "160亿元")
        #expect(chosen([gdp("200", "2021"), gdp("210", "2022"), gdp("190", "2020")]) == "210亿元")
        #expect(chosen([gdp("900", "2018/2022"), gdp("190", "2020"), gdp("5", nil)]) == "190亿元")
    }

    @Test("exact before round before bounded, the finer before the rounded, the first of equals")
    func precision() {
        #expect(
            chosen([gdp("200", "2022", .more), gdp("210", "2022", .about), gdp("207.3", "2022")]) == "207.3亿元"
        )
        #expect(chosen([gdp("207", "2022"), gdp("207.3", "2022")]) == "207.3亿元")
        #expect(chosen([gdp("207.3", "2022"), gdp("208.4", "2022")]) == "207.3亿元")
    }

    @Test("the place itself before a part of it")
    func narrowness() {
        #expect(chosen([gdp("88", "2022", .exact, .actual, "城区GDP"), gdp("210", "2022")]) == "210亿元")
    }

    @Test("missing has its reason")
    func missing() {
        let records = [
            gdp("210", "2022"),
            record("云溪县", "GDP", "5.1", "%", canonical: "地区生产总值", .growth),
            record("东湖市", "GDP", "300", "亿元", canonical: "地区生产总值", period: "2023", status: .target),
            record("南岭区", "人均GDP", "6.1", "万元", canonical: "人均地区生产总值"),
            record("西屏县", "粮食总产量", "40", "万吨", canonical: "粮食总产量"),
        ]
        let comparison = MetricsModel(indicators: records).compare(
            ComparisonQuery(
                metric: "GDP", measure: .level, places: ["青石县", "云溪县", "东湖市", "南岭区", "西屏县", "无名县", "青石县"],
                columns: [.actual]))
        let reasons = comparison.rows.dropFirst().map { row -> MissingReason? in
            if case .missing(let reason)? = row.cells.first { return reason }
            return nil
        }
        #expect(
            reasons == [
                .otherMeasure([.growth]), .otherStatus(.target), .otherMetric(["人均地区生产总值"]), .notPublished,
                .noReport,
            ])
        #expect(
            comparison.rows.dropFirst().compactMap { row -> String? in
                guard case .missing(let reason)? = row.cells.first else { return nil }
                return reason.sentence(place: row.place, .zh)
            } == [
                "云溪县只公布了增速", "东湖市只有目标数，没有实际数", "南岭区只公布了人均地区生产总值，口径不同", "西屏县的报告没有公布这项指标",
                "没有读到无名县的报告",
            ])
    }
}

@Suite("Ranks among those shown")
struct RankingTests {
    private func ranks(
        _ values: [(value: String, bound: Bound)], measure: Measure = .level, unit: String = "亿元",
        period: (Int) -> String = { _ in "2022" }, status: (Int) -> Status = { _ in .actual }
    ) -> [String] {
        let records = values.enumerated().map { number, said in
            record(
                "\(number)县", "某指标", said.value, unit, canonical: "某指标", measure, period: period(number),
                bound: said.bound, status: status(number))
        }
        return MetricsModel(indicators: records).compare(ComparisonQuery(metric: "某指标", measure: measure))
            .rows
            .map { row in
                let written = row.cells.first?.observation.map { $0.bound.sign + $0.written } ?? "–"
                return "\(row.rank.map { "\($0)" } ?? row.unranked?.rawValue ?? "?") \(written)"
            }
    }

    @Test("are competition ranks: equals share one and the next is passed over")
    func ties() {
        #expect(
            ranks([("3", .exact), ("5", .exact), ("3.0", .exact), ("1", .exact)]) == [
                "1 5亿元", "2 3亿元", "2 3.0亿元", "4 1亿元",
            ])
    }

    @Test("are open where a bound reaches over another value, and only there")
    func bounds() {
        #expect(
            ranks([("255.92", .exact), ("200", .more), ("150", .exact)]) == [
                "bound 255.92亿元", "bound ≥200亿元", "3 150亿元",
            ])
        #expect(ranks([("200", .more), ("150", .exact)]) == ["1 ≥200亿元", "2 150亿元"])
        #expect(ranks([("200", .more), ("200", .exact)]) == ["1 ≥200亿元", "2 200亿元"])
        #expect(ranks([("200", .atLeast), ("200", .exact)]) == ["bound ≥200亿元", "bound 200亿元"])
        #expect(
            ranks([("5", .atMost), ("4", .exact), ("6", .exact)]) == ["1 6亿元", "bound ≤5亿元", "bound 4亿元"])
        #expect(
            ranks([("30", .about), ("41", .exact), ("33", .exact)]) == [
                "1 41亿元", "bound 33亿元", "bound ≈30亿元",
            ])
        #expect(ranks([("30", .about), ("41", .exact), ("24", .exact)]) == ["1 41亿元", "2 ≈30亿元", "3 24亿元"])
    }

    @Test("are open where another value that the reports give would change them, and only there")
    func contradictions() {
        func ranks(_ values: [(place: String, value: String)]) -> [String] {
            let records = values.enumerated().map { number, said in
                record(
                    said.place, "GDP", said.value, "亿元", canonical: "地区生产总值", at: number * 1000)
            }
            return MetricsModel(indicators: records)
                .compare(ComparisonQuery(metric: "地区生产总值", measure: .level)).rows
                .map { "\($0.place) \($0.rank.map { "\($0)" } ?? $0.unranked?.words(.zh) ?? "?")" }
        }
        let open = "报告前后不一，先后未定"
        #expect(
            ranks([("甲县", "88.5"), ("乙县", "89.2"), ("丙县", "70"), ("甲县", "95")]) == [
                "乙县 \(open)", "甲县 \(open)", "丙县 3",
            ])
        #expect(
            ranks([("甲县", "88.5"), ("乙县", "89.2"), ("丙县", "70"), ("甲县", "85")]) == [
                "乙县 1", "甲县 2", "丙县 3",
            ])
    }

    @Test("a fall of at least 20% is at most -20")
    func falls() {
        #expect(
            ranks([("-20", .atLeast), ("-25", .exact), ("3", .exact)], measure: .growth, unit: "%")[0]
                == "1 3%")
        #expect(
            ranks([("-20", .atLeast), ("-12", .exact)], measure: .growth, unit: "%") == ["1 12%", "2 ≥20%"])
    }

    @Test("a target has none among what was reached; targets among themselves do")
    func targets() {
        #expect(
            ranks([("9", .exact), ("5", .exact), ("4", .exact)], status: { $0 == 0 ? .target : .actual }) == [
                "target 9亿元", "1 5亿元", "2 4亿元",
            ])
        #expect(
            ranks([("9", .exact), ("5", .exact)], status: { $0 == 0 ? .target : .actual })[1] == "alone 5亿元")
        #expect(ranks([("9", .exact), ("5", .exact)], status: { _ in .target }) == ["1 9亿元", "2 5亿元"])
    }

    @Test("are open for all while one covers a part of the year")
    func partOfYear() {
        #expect(
            ranks([("9", .exact), ("5", .exact)], period: { $0 == 0 ? "2022-01/2022-09" : "2022" }) == [
                "partOfYear 9亿元", "partOfYear 5亿元",
            ])
        #expect(
            ranks([("9", .exact), ("5", .exact)], period: { _ in "2022-01/2022-09" }) == ["1 9亿元", "2 5亿元"])
    }

    @Test("are never made from ranks that reports claim; those stand from the first down")
    func claimed() {
        #expect(
            ranks([("3", .exact), ("1", .exact)], measure: .rank, unit: "") == [
                "incomparable 第1", "incomparable 第3",
            ])
    }

    @Test("agree with comparing every pair, for any values and bounds")
    func property() {
        var generator = SeededGenerator(state: 5)
        for _ in 0..<300 {
            let values = (0..<Int.random(in: 2...7, using: &generator)).map { _ in
                (
                    "\(Int.random(in: 1...6, using: &generator) * 10)",
                    Bound.allCases.randomElement(using: &generator) ?? .exact
                )
            }
            let found = ranks(values.map { (value: $0.0, bound: $0.1) })
            let spans = values.map { Self.span($0.0, $0.1) }
            let expected = spans.indices.map { i -> Int? in
                let others = spans.indices.filter { $0 != i }
                let above = others.count { spans[i].high < spans[$0].low }
                let settled = others.allSatisfy {
                    spans[i].high < spans[$0].low || spans[$0].high < spans[i].low
                        || (spans[i].low == spans[i].high && spans[i] == spans[$0])
                }
                return settled ? above + 1 : nil
            }
            #expect(
                found.filter { $0.first?.isNumber == true }.compactMap { Int($0.prefix { $0 != " " }) }
                    == expected.compactMap(\.self).sorted())
        }
    }

    /// In thousandths; beyond all for what a bound leaves open.
    private static func span(_ value: String, _ bound: Bound) -> (low: Int, high: Int) {
        let v = (Int(value) ?? 0) * 1000
        switch bound {
        case .exact: return (v, v)
        case .more: return (v + 1, .max)
        case .atLeast: return (v, .max)
        case .less: return (.min, v - 1)
        case .atMost: return (.min, v)
        case .about: return (v - 5000, v + 5000)
        }
    }
}
