import MetricModel
import Testing

/// What people read of a verdict, word by word.
@Suite("Sentences")
struct SentenceTests {
    private func sentences(
        _ metric: String, _ measure: Measure, _ records: [Indicator], _ language: Language = .zh
    ) -> [String] {
        let verdict = MetricsModel(indicators: records).compare(
            ComparisonQuery(metric: metric, measure: measure)
        ).verdict
        return [verdict.summary(language)] + verdict.reasons.map { $0.sentence(language) }
    }

    @Test("years and parts of years")
    func time() {
        func investment(_ place: String, _ value: String, _ period: String) -> Indicator {
            record(place, "固定资产投资", value, "%", canonical: "固定资产投资", .growth, period: period)
        }
        let three = [
            investment("云溪县", "11.5", "2023-01/2023-11"), investment("青石县", "10.1", "2022"),
            investment("南岭县", "8.6", "2020"),
        ]
        #expect(
            sentences("固定资产投资", .growth, three) == [
                "可以对照，但有2点须注意", "年份不同：南岭县2020年，青石县2022年，云溪县2023年1—11月", "云溪县为1—11月数，其余为全年数",
            ])
        #expect(
            sentences("固定资产投资", .growth, three, .en) == [
                "Comparable with 2 caveats", "Years differ: 南岭县 2020, 青石县 2022, 云溪县 Jan–Nov 2023",
                "云溪县 covers Jan–Nov, the others cover the full year",
            ])
        #expect(
            sentences(
                "固定资产投资", .growth,
                [investment("云溪县", "1", "2023-01/2023-09"), investment("青石县", "2", "2023-01/2023-06")])[1]
                == "云溪县为前三季度数，青石县为上半年数")
        let many = (1...7).map { investment("\($0)县", "\($0)", "2022") } + [investment("云溪县", "9", "2021")]
        #expect(sentences("固定资产投资", .growth, many)[1] == "年份不同：云溪县2021年，1县、2县、3县等7地2022年")
    }

    @Test("of many places the first, and how many there are")
    func many() {
        func output(_ place: String, _ bound: Bound = .exact) -> Indicator {
            record(place, "地区生产总值", "200", "亿元", canonical: "地区生产总值", bound: bound)
        }
        let bounded = (1...8).map { output("\($0)县", .atLeast) } + [output("云溪县")]
        #expect(
            sentences("地区生产总值", .level, bounded).last
                == "1县只给了下限（不低于200亿元），实际值可能更高；2县只给了下限（不低于200亿元），实际值可能更高；"
                + "3县只给了下限（不低于200亿元），实际值可能更高；另有5地也只给了界限或约数")
        #expect(
            sentences("地区生产总值", .level, bounded, .en).last?.hasSuffix(
                "; 5 more give only bounds or round figures") == true)
        let dated = (1...8).map {
            record("\($0)县", "地区生产总值", "200", "亿元", canonical: "地区生产总值", period: "\(2010 + $0)")
        }
        #expect(
            sentences("地区生产总值", .level, dated)[1] == "年份不同：1县2011年，2县2012年，3县2013年，另有5地各不相同")
    }

    @Test("definitions and extents")
    func definitions() {
        func share(_ place: String, _ of: String) -> Indicator {
            record(place, "民生支出占\(of)比重", "75", "%", canonical: "民生支出占比", .ratio)
        }
        #expect(
            sentences("民生支出占比", .ratio, [share("青石县", "财政总支出"), share("云溪县", "一般公共预算支出")])[1]
                == "口径不同：青石县占财政总支出，云溪县占一般公共预算支出")
        #expect(
            sentences(
                "民生支出占比", .ratio, [share("青石县", "财政总支出"), share("云溪县", "一般公共预算支出"), share("南岭县", "公共财政支出")]
            )[1] == "口径不同：青石县占财政总支出，其余占一般公共预算支出")
        func projects(_ place: String, _ metric: String) -> Indicator {
            record(place, metric, "20", "亿元", canonical: "重点项目完成投资")
        }
        #expect(
            sentences(
                "重点项目完成投资", .level, [projects("青石县", "省、市重点项目完成投资"), projects("云溪县", "重点项目完成投资")])[1]
                == "口径不同：青石县为“省、市重点项目完成投资”，云溪县为“重点项目完成投资”")
        func air(_ place: String, _ metric: String) -> Indicator {
            record(place, metric, "95", "%", canonical: "空气质量优良率", .ratio)
        }
        let air3 = [air("青石县", "县城空气质量优良率"), air("云溪县", "城区空气质量优良率"), air("南岭县", "空气质量优良率")]
        #expect(sentences("空气质量优良率", .ratio, air3)[1] == "范围不同：青石县为县城，云溪县为城区，南岭县未注明范围")
        #expect(
            sentences("空气质量优良率", .ratio, air3, .en)[1]
                == "Extents differ: 青石县 covers the county seat, 云溪县 covers the urban area, 南岭县 doesn't say")
        func rank(_ place: String, _ scope: String) -> Indicator {
            record(place, "GDP", "1", "", canonical: "地区生产总值", .rank, scope: scope)
        }
        #expect(
            sentences("GDP", .rank, [rank("青石县", "全市"), rank("云溪县", "七县(市)")]) == [
                "不能比较", "口径不同：青石县以全市为范围，云溪县以七县(市)为范围",
            ])
    }

    @Test("bounds, targets, units, and too few")
    func others() {
        func gdp(
            _ place: String, _ value: String, _ bound: Bound = .exact, status: Status = .actual,
            period: String = "2022",
            measure: Measure = .level, unit: String = "亿元"
        ) -> Indicator {
            record(
                place, "GDP", value, unit, canonical: "地区生产总值", measure, period: period, bound: bound,
                status: status)
        }
        #expect(
            sentences(
                "GDP", .level, [gdp("青石县", "200", .more), gdp("云溪县", "180"), gdp("南岭县", "30", .about)])[1]
                == "青石县只给了下限（超过200亿元），实际值可能更高；南岭县为约数（约30亿元）")
        #expect(
            sentences(
                "GDP", .growth,
                [
                    gdp("青石县", "-20", .atLeast, measure: .growth, unit: "%"),
                    gdp("云溪县", "3", measure: .growth, unit: "%"),
                ])[1]
                == "青石县只给了降幅下限（下降20%以上），实际降幅可能更高")
        #expect(
            sentences("GDP", .level, [gdp("青石县", "200"), gdp("云溪县", "230", status: .target, period: "2023")])
                == [
                    "可以对照，但有2点须注意", "年份不同：青石县2022年，云溪县2023年", "云溪县为2023年目标数，不是实际完成数",
                ])
        #expect(
            sentences("GDP", .level, [gdp("青石县", "200"), gdp("云溪县", "3", unit: "亿美元")]) == [
                "不能比较", "计量单位不同：青石县为亿元，云溪县为亿美元，不能直接比较",
            ])
        #expect(
            sentences("GDP", .level, [gdp("青石县", "200"), record("云溪县", "粮食", "3", "万吨")]) == [
                "不能比较", "只有青石县有这样的数，无从比较",
            ])
        // 云溪县 does publish it, in another measure.
        let growth = gdp("云溪县", "5", measure: .growth, unit: "%")
        #expect(sentences("GDP", .level, [gdp("青石县", "200"), growth])[1] == "只有青石县有这样的数，无从比较")
        #expect(sentences("旅游收入", .level, [gdp("青石县", "200")])[1] == "所列各地都没有这样的数")
        #expect(sentences("GDP", .level, [gdp("青石县", "200"), gdp("云溪县", "180")]) == ["可以直接比较"])
        #expect(
            sentences("GDP", .level, [gdp("青石县", "200"), gdp("云溪县", "180"), gdp("青石县", "231.5")]) == [
                "可以对照，但有1点须注意", "青石县的报告另有一数：200亿元",
            ])
        // A bound isn't told as the number itself.
        let bounded = [gdp("青石县", "200"), gdp("云溪县", "180"), gdp("青石县", "231.5", .more)]
        #expect(sentences("GDP", .level, bounded)[1] == "青石县的报告另有一数：≥231.5亿元")
    }
}
