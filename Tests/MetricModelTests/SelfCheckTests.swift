import MetricModel
import Testing

@Suite("Self-check: what reports say against themselves")
struct SelfCheckTests {
    private func record(
        _ metric: String, _ value: String, _ unit: String, _ measure: Measure = .level,
        of place: String = "清河县",
        in period: String = "2023", at start: Int = 0, doc: String = "a.txt", wording: String? = nil,
        bound: Bound = .exact, status: Status = .actual
    ) -> Indicator {
        Indicator(
            doc: doc, span: TextSpan(start: start, end: start + value.count), raw: value,
            value: ExactDecimal(value) ?? .zero, unit: unit, metric: wording ?? metric, canonical: metric,
            subject: place, measure: measure, status: status, period: Period(period), bound: bound,
            rule: "level")
    }

    private func findings(_ records: [Indicator], _ reports: [Report] = []) -> [Finding] {
        SelfCheck.findings(in: MetricsModel(indicators: records), reports: reports)
    }

    @Test("Of two values a bound is told as one, a fall as a fall")
    func boundedValues() throws {
        let level = findings([
            record("地区生产总值", "88.5", "亿元"), record("地区生产总值", "90", "亿元", at: 200, bound: .more),
        ])
        #expect(level.first?.sentence(.zh) == "清河县2023年地区生产总值有不同的数：88.5亿元、超过90亿元")
        #expect(
            level.first?.sentence(.en).hasSuffix(
                "has several values: 8.85 billion yuan, more than 9 billion yuan") == true)
        let growth = findings([
            record("固定资产投资", "3.5", "%", .growth), record("固定资产投资", "-3.5", "%", .growth, at: 200),
        ])
        #expect(growth.first?.sentence(.zh) == "清河县2023年固定资产投资有不同的数：3.5%、下降3.5%")
    }

    @Test("Days and the rate that they are have to agree, in the same part of the place")
    func days() throws {
        let found = findings([
            record("空气质量优良天数", "335", "天", wording: "县城空气质量优良天数"),
            record("空气质量优良率", "93.3", "%", .ratio, at: 40, wording: "县城空气质量优良率"),
        ])
        let finding = try #require(found.first)
        #expect(found.count == 1)
        #expect(finding.kind == .days && finding.severity == .warning)
        #expect(finding.working == "335天 ÷ 365天 = 91.8%，优良率93.3%")
        #expect(finding.evidence.map(\.raw) == ["335", "93.3"])
        #expect(
            findings([
                record("空气质量优良天数", "335", "天", wording: "县城空气质量优良天数"),
                record("空气质量优良率", "93.3", "%", .ratio, at: 40, wording: "城区空气质量优良率"),
            ]).isEmpty)
    }

    @Test("Rounding is no contradiction", arguments: [("335", "91.8"), ("346", "94.8"), ("365", "100")])
    func rounding(days: String, rate: String) {
        #expect(
            findings([
                record("空气质量优良天数", days, "天"), record("空气质量优良率", rate, "%", .ratio, at: 40),
            ]).isEmpty)
    }

    @Test("A leap year has a day more")
    func leapYear() {
        let records = [
            record("空气质量优良天数", "347", "天", in: "2020"),
            record("空气质量优良率", "94.8", "%", .ratio, in: "2020", at: 40),
        ]
        #expect(findings(records).isEmpty)
    }

    @Test("Sectors have to make up the product, within their rounding")
    func sums() {
        func product(_ whole: String) -> [Indicator] {
            [
                record("地区生产总值", whole, "亿元"), record("第一产业增加值", "40.12", "亿元", at: 100),
                record("第二产业增加值", "80.35", "亿元", at: 200), record("第三产业增加值", "98.44", "亿元", at: 300),
            ]
        }
        #expect(findings(product("218.91")).isEmpty)
        #expect(findings(product("218.9")).isEmpty)
        let found = findings(product("228.91"))
        #expect(found.map(\.kind) == [.parts])
        #expect(found.first?.severity == .error)
        #expect(found.first?.working == "40.12亿元 + 80.35亿元 + 98.44亿元 = 218.91亿元，地区生产总值228.91亿元")
    }

    @Test("A part isn't larger than its whole")
    func largerPart() {
        #expect(
            findings([
                record("一般公共预算收入", "8.6", "亿元"), record("地方税收收入", "91200", "万元", at: 100),
            ]).map(\.working) == ["地方税收收入91200万元 > 一般公共预算收入8.6亿元"])
    }

    @Test("A share follows from its amounts")
    func share() {
        func taxes(_ share: String) -> [Indicator] {
            [
                record("一般公共预算收入", "18.62", "亿元"), record("地方税收收入", "12.41", "亿元", at: 100),
                record("税收占比", share, "%", .ratio, at: 200),
            ]
        }
        #expect(findings(taxes("66.7")).isEmpty)
        #expect(findings(taxes("66.65")).isEmpty)
        #expect(findings(taxes("76.7")).map(\.working) == ["12.41亿元 ÷ 18.62亿元 = 66.6%"])
    }

    @Test("Growth follows from two levels, but for what is reckoned at constant prices")
    func growth() {
        func two(_ metric: String, _ rate: String) -> [Indicator] {
            [
                record(metric, "20.4", "亿元"), record(metric, rate, "%", .growth, at: 100),
                record(metric, "18.6", "亿元", in: "2022", at: 200, doc: "b.txt"),
            ]
        }
        #expect(findings(two("一般公共预算收入", "9.7")).isEmpty)
        let found = findings(two("一般公共预算收入", "5.2"))
        #expect(found.map(\.working) == ["20.4亿元 ÷ 18.6亿元 − 1 = 9.7%"])
        #expect(found.map(\.severity) == [.note])
        #expect(findings(two("地区生产总值", "5.2")).isEmpty)
    }

    @Test("An average lies between what it is the average of")
    func average() {
        #expect(
            findings([
                record("居民人均可支配收入", "41000", "元"), record("城镇居民人均可支配收入", "39000", "元", at: 100),
                record("农村居民人均可支配收入", "21000", "元", at: 200),
            ]).map(\.kind) == [.average])
    }

    @Test("Two values far apart, or in two reports, are a doubt; in one breath only a note")
    func twoValues() {
        func two(at start: Int, doc: String) -> [Finding] {
            findings([
                record("高标准农田", "7.2", "万亩"), record("高标准农田", "9.6", "万亩", at: start, doc: doc),
            ])
        }
        #expect(two(at: 10, doc: "a.txt").map(\.severity) == [.note])
        #expect(two(at: 900, doc: "a.txt").map(\.severity) == [.warning])
        #expect(two(at: 10, doc: "b.txt").map(\.severity) == [.warning])
    }

    @Test("Names listed before 等 are no more than the number counts")
    func names() {
        func read(_ text: String) -> [Finding] {
            let start = text.unicodeScalars.prefix { $0 != "5" }.count
            return findings(
                [record("招商签约项目数", "5", "家", at: start)], [Report(name: "a.txt", text: text)])
        }
        #expect(
            read("全年引进东峰电气、恒远精工、云岭茶业、瑞禾食品、天工机械、百川物流等5家企业。").map(\.working) == [
                "全年引进东峰电气、恒远精工、云岭茶业、瑞禾食品、天工机械、百川物流"
            ])
        #expect(read("全年引进东峰电气、恒远精工、云岭茶业、瑞禾食品、天工机械等5家企业。").isEmpty)
        #expect(read("全年引进东峰电气、恒远精工等5家企业。").isEmpty)
        #expect(read("建成学校、医院、公园、市场、车站、桥梁，引进5家企业。").isEmpty)
    }

    @Test("A bound or a target contradicts nothing")
    func boundsAndTargets() {
        #expect(
            findings([
                record("一般公共预算收入", "8.6", "亿元"),
                record("地方税收收入", "9", "亿元", at: 100, status: .target),
                record("地方税收收入", "9", "亿元", at: 200, bound: .atMost),
            ]).isEmpty)
    }

    @Test("Every kind has its sentence in both languages", arguments: Finding.Kind.allCases)
    func sentences(kind: Finding.Kind) {
        let finding = Finding(
            kind: kind, severity: .warning, place: "清河县",
            evidence: [record("地区生产总值", "200", "亿元"), record("地区生产总值", "210", "亿元", at: 90)],
            working: "200 ÷ 210")
        let zh = finding.sentence(.zh)
        let en = finding.sentence(.en)
        #expect(zh.contains("清河县") && en.contains("清河县") && zh != en)
    }
}
