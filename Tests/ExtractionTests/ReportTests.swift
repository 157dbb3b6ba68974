import Extraction
import MetricModel
import Testing

/// What a number takes from the report around it.
@Suite("Whole reports: title, headings, paragraphs")
struct ReportTests {
    @Test(
        "A report in the traditional script is read in the simplified one, its numbers, names and units told as they are written"
    )
    func traditionalScript() {
        let text = "南皮縣經濟開發區2011年工作總結\n南皮縣經濟開發區入區企業97家，實現工業總產值53億元，新建學校兩所，從業人員2.36萬人。\n"
        let records = Extractor().extract(Report(name: "r", text: text))
        #expect(records.map(\.raw) == ["97", "53", "兩", "2.36"])
        #expect(records.map(\.unit) == ["家", "億元", "所", "萬人"])
        let scalars = Array(text.unicodeScalars)
        for record in records {
            let written = scalars[record.span.start..<record.span.end]
            #expect(String(String.UnicodeScalarView(written)) == record.raw)
        }
        #expect(Set(records.map(\.subject)) == ["南皮縣"])
    }

    @Test("On a page of how key projects go, what it counts and sums is theirs")
    func keyProjects() {
        let records = read(
            """
            清河县2023年1—9月重点建设项目进展情况
            产业项目58个，完成投资15.2亿元，占年度计划的80%。
            单位：个、亿元
            镇 | 项目个数 | 年投资计划 | 完成投资额
            石桥镇 | 57 | 82.5 | 65.1
            南台镇 | 27 | 42.6 | 31.2
            """)
        let read = records.map { $0.compact(place: "清河县", period: "2023-01/2023-09") }
        #expect(
            read.prefix(3) == [
                "level 产业项目→重点项目数 58个", "level 完成投资→重点项目完成投资 15.2亿元", "ratio 完成投资→重点项目投资完成率 80%",
            ])
        #expect(
            read.dropFirst(3).prefix(3) == [
                "level 项目个数 57个 of 石桥镇", "level 年投资计划 82.5亿元 @2023 target of 石桥镇",
                "level 完成投资额 65.1亿元 of 石桥镇",
            ])
    }

    @Test("A report for a year's meeting looks back on the year before and ahead to its own")
    func meeting() {
        let records = read(
            """
            扬帆再出发
            ——写在2024年清河县两会召开之际

            回眸2023，成绩来之不易。

            ## 回望来路

            清河县完成税收收入4.7亿元，增长8%。

            ## 展望2024

            清河县将新建农村公路50公里。
            """)
        #expect(
            records.map { $0.compact(place: "清河县", period: "2023") } == [
                "level 税收收入→地方税收收入 4.7亿元", "growth 税收收入→地方税收收入 8%",
                "level 农村公路 50公里 @2024 target",
            ])
    }

    @Test("A heading of a series goes on where the one before it was, also after an outlook")
    func series() {
        let records = read(
            """
            上篇 回首2022

            A 稳字当头，经济向好

            南台县新增规上工业企业18家。

            下篇 展望2023

            全县地区生产总值增长6%以上。

            B 尽力而为，民生为本

            南台县新增公办学位3600个。
            """)
        #expect(records.map(\.status) == [.actual, .target, .actual])
        #expect(records.map { $0.period?.description } == ["2022", "2023", "2022"])
    }

    @Test("A bulletin's year is its title's, a brief's months too")
    func titles() {
        let bulletin = read("云溪区2022年国民经济和社会发展统计公报\n\n全年一般公共预算收入22.36亿元，增长6.0%。\n")
        #expect(bulletin.map { $0.period?.description } == ["2022", "2022"])
        #expect(bulletin.first?.subject == "云溪区")
        let brief = read("2023年上半年江口市经济运行情况\n\n江口市固定资产投资下降3.6%。\n")
        #expect(brief.map { $0.period?.description } == ["2023-01/2023-06"])
        #expect(brief.first?.value == ExactDecimal(-36, exponent: -1))
    }

    @Test("A page on a meeting that hears of last year is of last year, though it speaks of this one")
    func meetingPage() {
        let records = read(
            """
            清河县第十八届人民代表大会第三次会议开幕

            2月16日，县长作政府工作报告。报告回顾了2022年的工作，对2023年工作作了安排，会期3天。

            2022年，全县地区生产总值达212亿元，全年接待游客86万人次。
            """)
        #expect(
            records.map { $0.compact(place: "清河县", period: "2022") } == [
                "level 地区生产总值→= 212亿元", "level 接待游客→= 86万人次",
            ])
    }

    @Test("A heading that names the year looked back on knows better than the title")
    func headingOverTitle() {
        let records = read(
            """
            2022年清河县政府工作报告

            一、2022年工作回顾

            预计全年完成地区生产总值164亿元，增长4.5%。

            二、2023年工作安排

            地区生产总值增长6%。
            """)
        #expect(
            records.map { $0.compact(place: "清河县", period: "2022") } == [
                "level 地区生产总值→= 164亿元", "growth 地区生产总值→= 4.5%", "growth 地区生产总值→= 6% @2023 target",
            ])
    }

    @Test("A short item of a list that speaks of an aim is no heading")
    func item() {
        let records = read(
            "清河县2022年工作回顾\n\n——规模以上工业增加值增长7%,完成全年目标;\n\n——单位能耗下降2.3%。\n")
        #expect(records.map(\.status) == [.actual, .actual])
    }

    @Test("An industry below another in a table is no part of it")
    func industries() {
        let records = read(
            """
            石桥县2018年统计公报
            表1：地区生产总值及其增长速度
            指标 绝对值(万元) 比上年增长(%)
            全县地区生产总值 184413 6.0
            农林牧渔业 37554 4.0
            建筑业 54099 23.4
            第二产业 62947 4.1
            """)
        #expect(
            records.dropFirst(2).map(\.metric) == ["农林牧渔业", "农林牧渔业", "建筑业", "建筑业", "第二产业", "第二产业"])
    }

    @Test("A page whose only year is in its dateline is of that year")
    func dateline() {
        let records = read(
            """
            奋进的石桥区

            前11个月，石桥区规模以上工业增加值增长8.1%。

            2023年12月8日 星期五 责任编辑：林一
            """)
        #expect(records.map { $0.period?.description } == ["2023-01/2023-11"])
    }

    @Test("A number that a column parted from its name finds it")
    func brokenLines() {
        let records = read("清河县2023年回顾\n\n这一年，该县建成乡镇供水管网\n\n186公里，改造农村电网22公里。\n")
        #expect(records.map(\.metric) == ["乡镇供水管网", "改造农村电网"])
    }

    @Test("A paragraph printed twice gives its records twice, the second time as repeats")
    func repeats() {
        let paragraph = "全县新增城镇就业5120人，城镇登记失业率控制在3.5%以内，就业形势总体稳定。"
        let records = read("清河县2023年工作总结\n\n\(paragraph)\n\n\(paragraph)\n")
        #expect(records.map(\.isRepeat) == [false, false, true, true])
    }

    @Test("The project file's place and year win over the text")
    func hints() {
        let records = read("全县完成税收收入4.7亿元。", hints: ReportHints(place: "南台县", year: 2021))
        #expect(records.first?.subject == "南台县")
        #expect(records.first?.period == Period(year: 2021))
    }

    @Test("Nothing named, nothing guessed")
    func nothingNamed() {
        let records = read("完成税收收入4.7亿元。")
        #expect(records.first?.period == nil)
        #expect(records.first?.subject == "")
    }

    @Test("A span counts scalars, whatever stands before it")
    func spans() {
        let text = "😀𠀀e\u{301}\r\n清河县2023年完成税收收入4.7亿元。"
        let report = Report(name: "r", text: text)
        let records = Extractor().extract(report)
        #expect(records.map { report.text(at: $0.span) } == ["4.7"])
    }
}

@Suite("Explanations: what was made of each number")
struct ExplanationTests {

    @Test("A record says its rule and what gave it period, subject and status")
    func sources() throws {
        let report = Report(name: "r", text: "## 展望2024\n\n前三季度，石桥区完成税收收入4.7亿元。")
        let explanations = Extractor().explain(report, hints: ReportHints(place: "清河县", year: 2023))
        let last = try #require(explanations.last)
        guard case .indicators(let records, let period, let subject, let status) = last.outcome else {
            Issue.record("no record")
            return
        }
        #expect(records.map(\.rule) == ["level"])
        #expect(period == .paragraph("前三季度"))
        #expect(subject == .clause("石桥区"))
        #expect(status == .section("## 展望2024"))
    }

    @Test(
        "A number left out says why",
        arguments: [
            ("3月21日，会议召开。", Omission.date), ("打造“10分钟健身圈”。", .quotation), ("《条例》第12条施行。", .ordinal),
            ("建设5G应用场景。", .name), ("近10年来发展迅速。", .duration), ("共有23。", .noUnit),
        ])
    func omissions(text: String, reason: Omission) {
        let explanations = Extractor().explain(Report(name: "r", text: text))
        let reasons = explanations.compactMap {
            if case .leftOut(let reason) = $0.outcome { reason } else { nil }
        }
        #expect(reasons == [reason])
        for language in Language.allCases {
            #expect(explanations.allSatisfy { !$0.sentences(in: language).isEmpty })
        }
    }

    @Test("Every reason and source has its words in both languages")
    func languages() {
        for reason in Omission.allCases {
            #expect(reason.sentence(in: .zh) != reason.sentence(in: .en))
        }
    }

    @Test("Breaks and blanks that a copy spells out are breaks and blanks, and spans stay true")
    func escapes() {
        let page = "石桥县工作报告\\r\\n一、2022年工作回顾\\r\\n&nbsp;全县税收收入12亿元。\\r\\n二、2023年工作安排\\r\\n新建学校3所。\n"
        let records = read(page)
        #expect(
            records.map { $0.compact(place: "石桥县", period: "2022") } == [
                "level 税收收入→地方税收收入 12亿元", "level 学校 3所 @2023 target",
            ])
        for record in records {
            let scalars = page.unicodeScalars.dropFirst(record.span.start).prefix(
                record.span.end - record.span.start)
            #expect(String(String.UnicodeScalarView(scalars)) == record.raw)
        }
    }
}

/// The indicators of a report's text.
func read(_ text: String, hints: ReportHints = ReportHints()) -> [Indicator] {
    Extractor().extract(Report(name: "report.txt", text: text), hints: hints)
}
