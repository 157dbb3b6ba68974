import Extraction
import MetricModel
import Testing

@Suite("Web pages: which year they are of, and whether it is planned")
struct PageYearTests {
    private func read(_ text: String) -> [Indicator] { Extractor().extract(Report(name: "页面", text: text)) }
    private func years(_ text: String) -> [String?] { read(text).map { $0.period?.description } }

    @Test("A text's own day in brackets counts, whenever a site put it up")
    func ownDay() {
        #expect(years("发布：2016-10-11 下载\n清河县经济社会发展情况\n（2013年4月）\n今年一季度，全县完成投资17亿元。\n") == ["2013-01/2013-03"])
    }

    @Test("A stamp with the time of day says nothing of the report's year")
    func stamped() {
        let text = "公文搜 2021-07-27 17:14:09 政府报告\n2019年清河县人民政府工作报告\n各位代表：\n过去一年工作回顾\n全县生产总值57亿元。\n"
        #expect(years(text) == ["2018"])
    }

    @Test("The day may come first in a stamp")
    func dayFirst() {
        #expect(years("清河县扶贫取得新成效\n30.06.2016 16:11\n近日，建成园区6个。产业结构由2010年的35%调整为32%。\n").first == "2016")
    }

    @Test(
        "A brief's part of the year is the whole page's, where it opens a paragraph and no other part is told"
    )
    func partOfTheYear() {
        let brief = "清河日报 2021年11月08日\n前三季度，全区实现生产总值423亿元。\n固定资产投资增长1.3%。\n"
        #expect(years(brief) == ["2021-01/2021-09", "2021-01/2021-09"])
        let review = "清河县2021年工作总结\n建成公园3个。\n上半年，引进项目6个。\n全年固定资产投资增长1.3%。\n"
        #expect(years(review) == ["2021", "2021-01/2021-06", "2021"])
    }

    @Test("A span whose years are over lies before 今年")
    func spanIsOver() {
        let text = "清河县2017年~2019年生产总值分别为191亿元、208亿元、261亿元。今年上半年，完成146亿元。\n"
        #expect(years(text) == ["2017", "2018", "2019", "2020-01/2020-06"])
    }

    @Test("What the coming congress is awaited with is no older than the congress")
    func awaited() {
        let text =
            "为迎接党的第十九次全国代表大会召开，清河县举行开工仪式。\n" + String(repeating: "公司进一步提高产品品质。\n", count: 60)
            + "项目2016年立项。\n项目总投资3亿元。\n"
        #expect(years(text) == ["2017"])
    }

    @Test("In April a page's year has come, though it says what it will bring")
    func underWay() {
        let text = "刊发时间：2025-04-17\n清河县县长：2025年，我们将坚持目标引领。目前，已解决问题106个。\n"
        #expect(years(text) == ["2025"])
    }

    @Test("What everybody speaks of dates a page that names no year, a part of a year after it a year later")
    func dated() {
        #expect(years("清河县深入学习党的二十大精神。前三季度，全县完成投资17亿元。\n") == ["2023-01/2023-09"])
        #expect(years("清河县贯彻十九届二中、三中、四中全会精神。全年完成投资17亿元。\n") == ["2019"])
        #expect(years("清河县庆祝建党100周年。全年完成投资17亿元。\n") == ["2021"])
        #expect(years("“十一五”时期是清河县发展最快的五年。五年来，建成公园3个。\n全县完成投资17亿元。\n").last == "2010")
        // Words of a year to come date nothing, nor does anything beside a year that is named.
        #expect(years("到“十四五”末，清河县完成投资17亿元。\n全县建成公园3个。\n").last == .some(nil))
        #expect(years("2020年，清河县深入学习党的十九大精神。全县完成投资17亿元。\n") == ["2020"])
    }

    @Test("A page that tells clause after clause of 去年 and nothing of this year was written a year after it")
    func lastYear() {
        let text = "记者日前获悉，去年清河县接待游客12万人次。\n2015年，住宿业收入12.8亿元。\n去年，旅游收入3亿元。\n"
        #expect(years(text) == ["2015", "2015", "2015"])
    }

    @Test("The day below a report's title is when it was heard, whatever years it counts from")
    func heard() {
        let text =
            "政府工作报告\n——在清河县第十七届人民代表大会第一次会议上\n（ 2017年2月26日）\n各位代表：\n过去五年工作回顾\n过去五年，建成公园30个。比2011 年增加12个，2011 年为18个。\n"
        #expect(years(text).first == "2012/2016")
    }

    @Test("The year whose end is told is over where 今年 has come to its middle")
    func wholeYearIsOver() {
        let text = "清河县开局良好\n今年1至6月，全县完成投资17亿元。2020年全县税收57亿元，2020年底，存款余额80亿元。\n"
        #expect(years(text) == ["2021-01/2021-06", "2020", "2020"])
        // What is to be reached by then says nothing of it.
        #expect(years("清河县开局良好\n今年1至6月，全县完成投资17亿元。2020年底前，建成公园6座。\n").first == "2020-01/2020-06")
    }

    @Test("A yearbook tells of the year before the one it is named for")
    func yearbook() {
        #expect(years("清河年鉴（2017）\n概况\n全县粮食产量17万吨。年内建成公园6座。\n") == ["2016", "2016"])
    }

    @Test("A reference work run into one line has its paragraphs back, each with its year")
    func referenceWork() {
        let rest = String(repeating: "县内山川秀丽，物产丰富，民风淳朴。", count: 12)
        let text =
            "2018年，清河县税收57亿元。2019年，清河县税收58亿元。\(rest) [8] 。 第一产业 2018年，清河县粮食产量17万吨，油料产量3万吨。 [9] 2021年6月1日，清河县粮油获奖。 [11] 工业 2018年，清河县工业总产值142亿元。 [12] 教育 全县有学校20所。"
        #expect(years(text).prefix(5) == ["2018", "2019", "2018", "2018", "2018"])
    }

    @Test("Two wide blanks behind a sentence's end open a paragraph, with no time but its own")
    func indented() {
        let rest = String(repeating: "县内山川秀丽，物产丰富，民风淳朴。", count: 12)
        let text = "2017年，清河县举行10月份开工仪式。\(rest)　　据悉，项目总投资3亿元。　　全县新建学校5所。　　全县新建公园6座。"
        #expect(years(text) == ["2017", "2017", "2017"])
    }

    @Test("The time of day behind a page's date measures nothing")
    func clock() {
        #expect(years("清河县税收破百亿\nTue, 12 Apr 2022 02:27:27 GMT\n去年，全县税收157亿元。\n") == ["2021"])
    }

    @Test("A brief compares with the year before its own")
    func compares() {
        let text = "清河市开局良好\n全市上下真抓实干。\n一季度全市完成投资626.9亿元，比2016年全年增速高0.3个百分点，结束了自2015年以来的下滑。\n"
        #expect(years(text).first == "2017-01/2017-03")
    }

    @Test("A year up to which something has risen is no coming one")
    func reached() {
        let text =
            "清河县税收57亿元。2021年，存款余额80亿元。2021年，公路里程增加12公里。\n存款余额由2018年的60亿元增加到2022年的90亿元。\n全县建成公园3个。\n"
        #expect(years(text) == ["2022", "2021", "2021", "2018", "2022", "2022"])
        let aim =
            "清河县税收57亿元。2021年，存款余额80亿元。2021年，公路里程增加12公里。\n力争森林覆盖率由2018年的30%提高到2025年的35%。\n全县建成公园3个。\n"
        #expect(years(aim).last == "2021")
    }

    @Test("Works that a county sets itself are planned, and those done are not")
    func works() {
        let planned = read("清河县人大会议闭幕\n2015年，清河县还要集中力量办十件民生实事。\n具体是：\n一、改造道路3.4公里；\n二、改造危房2000户。\n")
        #expect(planned.suffix(2).map(\.status) == [.target, .target])
        let done = read("2024年，清河县票决的10件民生实事项目已全部做完。\n农村公路：装护栏150公里。\n")
        #expect(done.last?.status == .actual)
    }
}
