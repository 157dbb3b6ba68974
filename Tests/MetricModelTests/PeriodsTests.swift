import MetricModel
import Testing

@Suite("One period for all, and what would make places comparable")
struct PeriodsTests {
    private func revenue(
        _ place: String, _ value: String, _ period: String, _ status: Status = .actual, bound: Bound = .exact,
        wording: String = "一般公共预算收入"
    ) -> Indicator {
        record(
            place, wording, value, "亿元", canonical: "一般公共预算收入", period: period, bound: bound, status: status)
    }

    private func shown(_ records: [Indicator], _ periods: ComparisonQuery.Periods) -> [String] {
        MetricsModel(indicators: records).compare(
            ComparisonQuery(metric: "一般公共预算收入", measure: .level, periods: periods)
        ).rows.map { row in
            switch row.cells.first {
            case .observed(let observation):
                "\(row.place) \(observation.written) \(observation.period?.description ?? "")"
            case .missing(let reason): reason.sentence(place: row.place, .zh)
            case nil: ""
            }
        }
    }

    private var records: [Indicator] {
        [
            revenue("青石县", "10", "2022"), revenue("青石县", "9", "2021"), revenue("云溪县", "8", "2021"),
            revenue("云溪县", "7", "2023-01/2023-09"), revenue("云溪县", "11", "2023", .target),
            revenue("南岭县", "5", "2022-01/2022-06"),
        ]
    }

    @Test("latest takes each place's newest, same the period of most, a year what lies in it")
    func periods() {
        #expect(
            shown(records, .latest) == [
                "青石县 10亿元 2022", "云溪县 7亿元 2023-01/2023-09", "南岭县 5亿元 2022-01/2022-06",
            ])
        #expect(
            shown(records, .same) == [
                "青石县 9亿元 2021", "云溪县 8亿元 2021", "南岭县没有这一时期的数，另有2022年上半年",
            ])
        #expect(
            shown(records, .year(2022)) == [
                "青石县 10亿元 2022", "南岭县 5亿元 2022-01/2022-06", "云溪县没有这一时期的数，另有2021年、2023年前三季度、2023年",
            ])
        #expect(
            shown([revenue("青石县", "10", "2022"), revenue("青石县", "4", "2022-01/2022-06")], .year(2022)) == [
                "青石县 10亿元 2022"
            ])
    }

    @Test("what wasn't chosen comes to its row when it is asked for")
    func others() {
        let model = MetricsModel(indicators: records)
        var comparison = model.compare(
            ComparisonQuery(metric: "一般公共预算收入", measure: .level, places: ["云溪县"]))
        model.addOthers(to: &comparison)
        let row = comparison.rows.first
        #expect(row?.others.map(\.written) == ["8亿元", "11亿元"])
    }

    private func remedies(_ records: [Indicator]) -> [Remedy] {
        let model = MetricsModel(indicators: records)
        return model.remedies(for: model.compare(ComparisonQuery(metric: "一般公共预算收入", measure: .level)))
    }

    @Test("a period that all give is found, and asking for it takes the reasons away")
    func samePeriod() throws {
        let two = Array(records.prefix(4))
        let found = try #require(remedies(two).first)
        #expect(
            found == .samePeriod(try #require(Period(year: 2021)), places: ["青石县", "云溪县"], ask: .year(2021)))
        let asked = MetricsModel(indicators: two).compare(
            ComparisonQuery(metric: "一般公共预算收入", measure: .level, periods: .year(2021)))
        #expect(asked.verdict == .comparable)
    }

    @Test("a value that is defined as the others' is pointed to, what no report gives is named")
    func wants() throws {
        let apart = [
            revenue("青石县", "12", "2022", wording: "一般公共预算总收入"), revenue("云溪县", "8", "2022"),
            revenue("南岭县", "7", "2022"), revenue("青石县", "10", "2021"),
        ]
        // The wider 总收入 is newer and stands first; 2021's is defined as the others' are.
        guard case .elsewhere(let observation, .definitionDiffers)? = remedies(apart).first else {
            Issue.record("nothing is pointed to")
            return
        }
        #expect(observation.written == "10亿元")
        let elsewhere = remedies([
            revenue("青石县", "10", "2023"), revenue("云溪县", "7", "2023-01/2023-09"), revenue("云溪县", "8", "2021"),
        ])
        #expect(
            elsewhere.contains {
                if case .elsewhere(let other, .partOfYear) = $0 { other.written == "8亿元" } else { false }
            })
        func wanted(_ records: [Indicator]) -> [String] {
            remedies(records).compactMap { remedy in
                if case .wanted(let want) = remedy { return want.words(.zh) }
                return nil
            }
        }
        #expect(
            wanted([revenue("青石县", "10", "2022"), revenue("云溪县", "8", "2022-01/2022-09")]) == ["云溪县2022年的数"])
        #expect(
            wanted([revenue("青石县", "10", "2022"), revenue("云溪县", "8", "2022", bound: .more)]) == [
                "云溪县2022年的确数（现只有上下限）"
            ])
        #expect(
            wanted([revenue("青石县", "10", "2022"), revenue("云溪县", "8", "2022", .target)]) == ["云溪县2022年的实际完成数"]
        )
        #expect(wanted([revenue("青石县", "10", "2022"), revenue("云溪县", "8", "2022")]).isEmpty)
    }
}

@Suite("Ranks that reports claim")
struct ClaimTests {
    @Test("stand apart from computed ones, with whom they are among and what they are by")
    func apart() {
        func gdp(_ place: String, _ metric: String, _ value: String, _ measure: Measure, scope: String = "")
            -> Indicator
        {
            record(
                place, metric, value, measure == .rank ? "" : "亿元", canonical: "地区生产总值", measure, scope: scope
            )
        }
        let rows = MetricsModel(indicators: [
            gdp("青石县", "GDP", "210", .level), gdp("云溪县", "GDP", "190", .level),
            gdp("云溪县", "GDP增速", "1", .rank, scope: "全市"), gdp("云溪县", "GDP", "3", .rank, scope: "七县（市）"),
        ]).compare(ComparisonQuery(metric: "GDP", measure: .level)).rows
        #expect(rows.map(\.rank) == [1, 2])
        #expect(rows.map(\.claims.count) == [0, 2])
        #expect(rows.last?.claims.map(\.basis) == [.growth, nil])
        #expect(rows.last?.claims.map(\.observation.scope) == ["全市", "七县（市）"])
    }
}
