import Extraction
import MetricModel
import Testing

/// Which year a report is of, and which months.
@Suite("Whole reports: when the numbers are of")
struct ReportYearTests {
    @Test("News that says 今年 is of the year of its day, a year that it cites is not; the hour is no number")
    func news() {
        let records = read(
            """
            一个县的绿色转型
            清河新闻网 2021-12-16 02:48:52

            2020年，省里在清河县开展绿色产品价值实现的试点，取消了几项考核，把生态保护的成效放在前面，试点任务明确而不容易。

            清河县在群山之间，清河穿城而过，两岸都是林地和果园。清河县辖18个乡镇，果园是各个乡镇最大的产业。

            试点以来，来看山水的人越来越多。今年1至6月，税收收入3.2亿元。
            """)
        #expect(
            records.map { $0.compact(place: "清河县", period: "2021") } == [
                "level 乡镇 18个", "level 税收收入→地方税收收入 3.2亿元 @2021-01/2021-06",
            ])
    }

    @Test("目前 on a page of November is of its year, whatever year was told of before")
    func presently() {
        let records = read(
            """
            清河县：特色产业富村
            2022-11-11 02:31:16
            2021年，清河县盘活旧房20户。
            截至目前，税收收入12亿元。
            """)
        #expect(
            records.map { $0.compact(place: "清河县", period: "2021") } == [
                "level 旧房 20户", "level 税收收入→地方税收收入 12亿元 @2022",
            ])
    }

    @Test("A year that a page cites in passing gives way to that of what the page speaks of")
    func datedEvent() {
        let records = read(
            """
            清河县：战疫情、促发展，主要指标稳中向好
            新冠疫情让人猝不及防，全县上下众志成城。\(String(repeating: "各项工作扎实推进，群众生活安定有序。", count: 40))
            上半年，全县地区生产总值增长1.7%。
            环境质量不断改善，2019年在全省执法大比武中获得表彰。
            """)
        #expect(
            records.map { $0.compact(place: "清河县", period: "2020-01/2020-06") } == [
                "growth 地区生产总值→= 1.7%"
            ])
    }

    @Test("今年以来 on a page of mid-January is the year that it tells of")
    func january() {
        let records = read(
            """
            清河：园区升级成效明显
            2019-01-17 14:12:02
            1月16日，记者从园区了解到，2018年，清河县扎实开展建设年活动。
            今年以来，清河县完成税收收入12亿元。
            """)
        #expect(records.map { $0.compact(place: "清河县", period: "2018") } == ["level 税收收入→地方税收收入 12亿元"])
    }

    @Test("A report heard in January is of the year before, though the page names no year but its own")
    func januaryReport() {
        let records = read(
            """
            编辑：王小明 2018-01-24 16:20
            清河区第一届人民代表大会第二次会议开幕。
            清河区区长作政府工作报告，他指出，一年来全区发展良好。
            税收收入超过12亿元，增长8.8%。
            """)
        #expect(
            records.map { $0.compact(place: "清河区", period: "2017") } == [
                "level 税收收入→地方税收收入 >12亿元", "growth 税收收入→地方税收收入 8.8%",
            ])
    }

    @Test("今年 of a report on the year past is the one to come")
    func yearPast() {
        let records = read("清河县2020年发展情况\n过去一年，全县税收收入12亿元。\n今年，预期税收收入增长8%。\n")
        #expect(
            records.map { $0.compact(place: "清河县", period: "2020") } == [
                "level 税收收入→地方税收收入 12亿元", "growth 税收收入→地方税收收入 8% @2021 target",
            ])
    }

    @Test("A page of progress to a month tells of the months up to it")
    func progressToMonth() {
        let records = read("清河县2023年10月份民生实事项目进展情况\n已建成公园6个。\n")
        #expect(records.map { $0.compact(place: "清河县", period: "2023-01/2023-10") } == ["level 公园 6个"])
    }

    @Test("A meeting in December that sets the next year's aims tells of its own")
    func decemberMeeting() {
        let records = read(
            """
            清河县委经济工作会议召开
            12月26日，会议指出，今年以来，全县完成税收收入12亿元。会议强调，2023年经济社会发展的主要预期目标为：税收收入增长7%。
            """)
        #expect(
            records.map { $0.compact(place: "清河县", period: "2022") } == [
                "level 税收收入→地方税收收入 12亿元", "growth 税收收入→地方税收收入 7% @2023 target",
            ])
    }

    @Test(
        "A page of January on what a county did in a year is of that year, a later part of a year may be told too"
    )
    func yearOfTitle() {
        let records = read("清河县2023年干了这些大事\n清河新闻 2024-01-05\n1月4日，县人民代表大会会议开幕。\n税收收入增长5.1%。\n")
        #expect(records.map { $0.compact(place: "清河县", period: "2023") } == ["growth 税收收入→地方税收收入 5.1%"])
        let budget = read(
            """
            清河县2018年财政决算和2019年上半年预算执行情况的报告
            一、2018年财政决算
            2018年全县完成税收收入10.2亿元。
            二、2019年上半年预算执行情况
            1-6月，全县完成税收收入5.6亿元。
            """)
        #expect(
            budget.map { $0.compact(place: "清河县", period: "2018") } == [
                "level 税收收入→地方税收收入 10.2亿元", "level 税收收入→地方税收收入 5.6亿元 @2019-01/2019-06",
            ])
    }

    @Test("News of 近日 is of the year of its page, whatever year it cites")
    func recentNews() {
        let records = read(
            """
            2020年07月16日 来源：清河日报
            近日，清河市2019年绩效考评成绩公布，南台县再获一等奖，这是南台县多年来抓招商、上项目、兴产业的又一个好成绩。
            南台县产业发展势头强劲，种养加工齐头并进，各个乡镇都有了自己的产业。南台县建成蔗糖基地60万亩，产糖量排全市第一。
            """)
        #expect(
            records.map { $0.compact(place: "南台县", period: "2020") } == [
                "level 蔗糖基地 60万亩", "rank 产糖量 1 in 全市",
            ])
    }

    @Test("A dispatch of November on a page of April was sent the year before")
    func dispatch() {
        let records = read(
            """
            清河：多元产业助振兴
            发布时间：2024-04-27 19:33:52
            某社清河11月3日电 清河县把产业发展作为重要抓手，因地制宜，精准施策，增加农民收入。今年，清河县种植红葱4000亩。
            """)
        #expect(records.map { $0.compact(place: "清河县", period: "2023") } == ["level 种植红葱 4000亩"])
    }

    @Test("A brief's first words say which months it is of")
    func firstWords() {
        let records = read(
            """
            清河区2024年3月经济运行情况
            一季度，全区上下稳中求进，经济运行总体平稳。
            全区税收收入3.2亿元。
            """)
        #expect(
            records.map { $0.compact(place: "清河区", period: "2024-01/2024-03") } == [
                "level 税收收入→地方税收收入 3.2亿元"
            ])
    }

    @Test("A year later than the title's is to come, and a sentence is no title")
    func laterThanTitle() {
        let records = read("清河县2023年经济社会发展情况\n\n完成投资12亿元，计划2025年底建成。\n")
        #expect(records.map { $0.compact(place: "清河县", period: "2023") } == ["level 完成投资 12亿元"])
    }

    @Test("A digest of a work report that says its year's aims were reached looks back on it")
    func digest() {
        let records = read(
            """
            清河县人民政府
            首页 >> 新闻动态 >> 正文
            《政府工作报告》摘要（一）：2021年全县各项目标任务高质量全面完成
            日期：2022年01月24日 来源：清河县融媒体中心 点击：[]
            1月20日，县长对2021年的工作作了回顾，对2022年的主要工作作了安排。
            据统计，税收收入增长7.9%。
            """)
        #expect(
            records.map { $0.compact(place: "清河县", period: "2021") } == ["growth 税收收入→地方税收收入 7.9%"])
    }

    @Test("到10月底 in the first words of a page on works governs all it tells")
    func monthsSoFar() {
        let records = read(
            """
            清河县部分实事提前完成
            2012-11-21 本地新闻
            记者了解到，到10月底，今年确定的实事有一部分已完成。
            出行
            公路安保工程完成344公里。
            """)
        #expect(records.last?.compact(place: "清河县", period: "2012-01/2012-10") == "level 公路安保工程 344公里")
    }

    @Test("Lines of a year and nothing else are a chronicle's, told up to the last")
    func chronicle() {
        let records = read(
            "清河治沙\n\n2001年\n造林20万亩，栽树护田\n2005年\n造林30万亩\n\n2020年\n造林50万亩\n\n2021年\n造林60万亩\n")
        #expect(
            records.map { $0.compact(place: "清河区", period: "2021") } == [
                "level 造林 20万亩 @2001", "level 造林 30万亩 @2005", "level 造林 50万亩 @2020", "level 造林 60万亩",
            ])
    }

    @Test("A section on a plan that is over tells what was done in its years")
    func planThatIsOver() {
        let records = read(
            """
            关于清河县第十二个五年规划纲要的报告
            ——2011年2月14日在清河县第十五届人民代表大会第四次会议上
            一、“十一五”时期经济社会发展取得显著成就
            五年来，清河县新增就业3.2万人。
            """)
        #expect(records.map { $0.compact(place: "清河县", period: "2010") } == ["level 新增就业 3.2万人 @2006/2010"])
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

    @Test("The day of a page is no heading's year, and 去年 is counted from it")
    func pageDay() {
        let records = read(
            "云溪区经济开局良好\n2023-03-03\n云溪区全年实现地区生产总值83.91亿元。去年，全区税收收入12亿元。2022年增长3%。\n")
        #expect(records.map { $0.period?.description } == ["2022", "2022", "2022"])
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

    @Test("Accounts are of the year that they close, a meeting that plans a year's work of the year before")
    func accountsAndPlans() {
        let accounts = read("关于2021年县级财政决算（草案）的报告\n石桥县人民政府\n专项转移支付收入3002万元。\n")
        #expect(accounts.map { $0.compact(place: "石桥县", period: "2021") } == ["level 专项转移支付收入 3002万元"])
        let meeting = read("石桥县农业农村局召开2022年工作部署会\n去年，全县新建大棚120座。\n")
        #expect(meeting.map { $0.period?.description } == ["2021"])
    }

    @Test("A day in brackets at a line's end says when it was written, not of when it tells")
    func dayInBrackets() {
        let records = read("关于县域经济的汇报\n石桥县人民政府（2011年4月7日）\n2010年，全县油料产量1.2万吨。目前，新建果园3万亩。\n")
        #expect(records.map { $0.period?.description } == ["2010", "2010"])
    }

    @Test("The last year of a plan is not the year that a page is of")
    func yearsOfPlan() {
        let records = read("我县计划在2021—2025年建成生态河道354条。\n2021年，全县投入4000万元。已建成生态河道50条。\n")
        #expect(records.last?.period?.description == "2021")
    }
}
