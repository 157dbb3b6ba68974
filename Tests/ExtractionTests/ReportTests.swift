import Extraction
import MetricModel
import Testing

/// What a number takes from the report around it.
@Suite("Whole reports: title, headings, paragraphs")
struct ReportTests {
    private func read(_ text: String, hints: ReportHints = ReportHints()) -> [Indicator] {
        Extractor().extract(Report(name: "report.txt", text: text), hints: hints)
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
                "level 农村公路→农村公路提质改造 50公里 @2024 target",
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

    @Test("A list of works to come is a plan from its title on")
    func plan() {
        let records = read("石桥区2024年十大重点民生实事\n\n1. 新增城镇就业8000人。\n2. 改造城镇老旧小区15个。\n")
        #expect(records.map(\.status) == [.target, .target])
        #expect(records.map { $0.period?.description } == ["2024", "2024"])
    }

    @Test("So is one whose title gives the works another name")
    func planOfWorks() {
        let records = read("石桥区2024年惠民“暖心”实事\n\n01\n▶新增公共停车位620个。\n02\n▶改造老旧小区18个。\n")
        #expect(
            records.map { $0.compact(place: "石桥区", period: "2024") } == [
                "level 新增公共停车位 620个 target", "level 改造老旧小区→老旧小区改造 18个 target",
            ])
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

    @Test("A bulletin that appeared in June speaks of the census it names")
    func census() {
        let records = read(
            """
            清河县第七次全国人口普查公报
            清河县统计局
            2021年6月8日

            现将2020年11月1日零时全县常住人口的基本情况公布如下：

            全县常住人口为462310人。
            """)
        #expect(records.map { $0.compact(place: "清河县", period: "2020") } == ["level 常住人口→= 462310人"])
    }

    @Test("A model county is no county's name")
    func kindsOfCounty() {
        let records = read("一年来，我县成为改革实施县，荣获先进县、示范县称号，建成高标准农田9万亩。")
        #expect(records.map(\.subject) == [""])
    }

    @Test("A deed with a general word is no place, one that has an assembly is")
    func deedsAndAssemblies() {
        #expect(
            read("新建区档案馆1座。云溪区第五届人民代表大会日前闭幕，全区新建学校9所。").last?.subject == "云溪区")
        #expect(read("1—6月，规模工业增加值增长1.8%，位列县区第5。增速位列县区第5。").first?.subject == "")
        #expect(read("创建污水零直排区60个，全市污水零直排区运行良好。").first?.subject == "")
    }

    @Test("The day of a page is no heading's year, and 去年 is counted from it")
    func pageDay() {
        let records = read(
            "云溪区经济开局良好\n2023-03-03\n云溪区全年实现地区生产总值83.91亿元。去年，全区税收收入12亿元。2022年增长3%。\n")
        #expect(records.map { $0.period?.description } == ["2022", "2022", "2022"])
    }

    @Test("An autonomous county of any length is found, and a verb before 市 is no city")
    func autonomousAndVerbs() {
        #expect(read("（云岭省）石桥侗族自治县2022年统计公报\n全年接待游客285万人次。").last?.subject == "石桥侗族自治县")
        #expect(read("各项排放完成市下达任务。云溪区出台政策，税收收入12亿元。").last?.subject == "云溪区")
    }

    @Test("A town's own report is the town's, a count of counties no county's name")
    func townsAndCounts() {
        #expect(read("云溪镇五年工作总结\n全镇粮食总产量27441吨。").last?.subject == "云溪镇")
        #expect(read("乡镇工作总结\n粮食总产量27441吨。").last?.subject == "")
        let records = read("2018年上半年石桥市预算支出情况\n上半年，全市公共预算支出完成217.99亿元。有13个县高于平均水平，7个县低于平均水平。")
        #expect(records.first?.subject == "石桥市")
    }

    @Test("A place named short is known by the table of places, a table of contents and another year pass by")
    func shortPlace() {
        let records = read(
            """
            目录
            1.2023年“两会”要点之一：2022年工作回顾 2
            2.2023年“两会”要点之二：2023年重点工作 8
            2023年“两会”要点之一：2022年工作回顾
            这一年，是衡山发展历程中不平凡的一年。全县上下团结奋斗，县政府和县委同心协力，县政府和县人大密切配合。
            税收收入达到6.4亿元。
            """)
        #expect(records.map { $0.compact(place: "衡山县", period: "2022") } == ["level 税收收入→地方税收收入 6.4亿元"])
    }

    @Test("On a page of several places a heading says whose the numbers below it are")
    func sectionsOfPlaces() {
        let records = read(
            "2024年各县区这么干\n衡山县\n2024年目标：税收收入增长5%左右。\n雁峰区\n2024年目标：税收收入增长6%左右。\n")
        #expect(records.map(\.subject) == ["衡山县", "雁峰区"])
        let short = read("2024年各县区这么干\n衡山\n目标：税收收入增长5%左右。\n雁峰\n目标：税收收入增长6%左右。\n")
        #expect(short.map(\.subject) == ["衡山县", "雁峰区"])
    }

    @Test("What this year will bring is planned through its paragraph and the next, what was done is not")
    func plansOfTheYear() {
        let records = read(
            """
            2023年2月17日，记者从云溪区获悉：
            今年，云溪区将新建社区食堂4个。其中，新建停车场2个，改造棚户区490户；治理黑臭水体3处。
            该区还将实施就业项目，培训2000人次；新增床位300张。
            2022年，该区新建公园6个。
            """)
        #expect(records.map(\.status) == [.target, .target, .target, .target, .target, .target, .actual])
    }

    @Test("What a list, an aim in a bracket, a year with 将 plan")
    func plansByWords() {
        let list = read("云溪区政府将办好15件实事。分别是：（1）新建公厕120座。\n（2）新建车位80个。\n2019年建成公园3个。\n")
        #expect(list.suffix(3).map(\.status) == [.target, .target, .actual])
        let aims = read("云溪区2021年一季度完成情况\n地区生产总值增长58.3%（目标10.5%），税收收入增长12%。")
        #expect(aims.map(\.status) == [.actual, .target, .actual])
        #expect(aims.allSatisfy { $0.measure == .growth })
        let year = read("会议提出，2022年，云溪区将办好实事。\n今年，云溪区定下这些目标：\n引进项目60个以上\n")
        #expect(year.map { "\($0.status) \($0.period?.description ?? "")" } == ["target 2022"])
    }

    @Test("A heading below the text that looks back takes no year from the title")
    func laterHeading() {
        let records = read(
            "2024年云溪区15件民生实事清单出炉\n2024年云溪区15件民生实事清单出炉，新建学校18所。\n成绩亮眼\n云溪区奋发有为，一路向前。\n")
        #expect(records.last?.status == .target)
        #expect(records.last?.period?.description == "2024")
    }

    @Test("A brief without a title says its months first, and 今年以来 means them")
    func untitledBrief() {
        let records = read("2022年上半年，石桥县税收收入达3.2亿元。\n今年以来，全县改造农田2万亩。\n新建生产线12条。\n")
        #expect(records.map { $0.period?.description } == Array(repeating: "2022-01/2022-06", count: 3))
    }

    @Test("Who says what this year is to bring calls the year told of 去年")
    func lastYear() {
        let records = read("石桥县今年将发展特色产业。\n去年该县烟叶面积6.3万亩。2009年，全县油料产量1.2万吨。\n")
        #expect(records.map { $0.period?.description } == ["2009", "2009"])
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

    @Test("A list of works whose title says they are done is a review")
    func worksDone() {
        let records = read("云溪区2023年10件民生实事全面完成\n改造老旧小区21个。\n")
        #expect(records.last?.status == .actual)
        #expect(records.last?.period?.description == "2023")
    }

    @Test("A page that says 全市 throughout isn't about a county it names once")
    func passingCounty() {
        let records = read(
            """
            今年以来，全市三农工作稳中有进。全市粮食总产量达152万吨，增速居全省第3。

            2022年，全市建成高标准农田21万亩。在东岭区、石坝县布置了试验点。
            """)
        #expect(Set(records.map(\.subject)) == [""])
    }

    @Test("The title's place owns the report, whatever it is compared with")
    func titlePlace() {
        let records = read(
            """
            前三季度禾阳市各县（市、区）经济运行比较

            前三季度，禾阳市地区生产总值增长5.1%。东岭区、石坝县增势平稳。东岭区增速最快，同比增长6.8%，居全市第1位。\
            东岭区的企业多，东岭区的集市也多。

            2024年10月20日
            """)
        #expect(
            records.map { $0.compact(place: "禾阳市", period: "2024-01/2024-09") } == [
                "growth 地区生产总值→= 5.1%", "growth 地区生产总值→= 6.8% of 东岭区",
                "rank 地区生产总值→= 1 of 东岭区 in 全市",
            ])
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
}
