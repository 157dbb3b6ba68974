import Extraction
import MetricModel
import Testing

/// What a number takes from headings and lists that announce a plan.
@Suite("Whole reports: what is planned, what is done")
struct ReportPlanTests {
    @Test("What a head of government proposed in the report's opening is planned, an earlier year is not")
    func speech() {
        let records = read(
            """
            1月4日，清河县人民代表大会会议上，县长作政府工作报告时提出，奋力谱写新篇章。
            推进农业提质。建成油茶基地13个。
            2023年，清河县接待游客770万人次。
            """)
        #expect(
            records.map { $0.compact(place: "清河县", period: "2023") } == [
                "level 油茶基地 13个 @2024 target", "level 接待游客→= 770万人次",
            ])
    }

    @Test("What a county will do in a year to come holds through the paragraph that says 将")
    func yearToCome() {
        let records = read(
            """
            清河县敲定新年目标
            清河日报讯 12月26日，笔者从清河县人民代表大会上获悉，该县明确2024年主要预期目标。
            2023年，清河县获评全国重点产茶县。2024年，该县将主动融入新格局。力争税收收入增长10%以上。
            该县将重点抓好七个方面工作。一是壮大产业。全年新增规上工业企业25家。
            """)
        #expect(
            records.map { $0.compact(place: "清河县", period: "2024") } == [
                "growth 税收收入→地方税收收入 >=10% target",
                "level 新增规上工业企业→规模以上工业企业新增 25家 target",
            ])
    }

    @Test("On a page of progress a numbered work is planned up to the sentence that says how far it is")
    func progressOfPlans() {
        let records = read(
            """
            清河县《政府工作报告》确定的2021年重点工作上半年完成情况
            1.建成高标准农田9万亩。上半年，建成高标准农田5万亩。
            2.培育农民专业合作社20家，创建示范社6家。
            """)
        #expect(
            records.map { $0.compact(place: "清河县", period: "2021-01/2021-06") } == [
                "level 高标准农田→= 9万亩 @2021 target",
                "level 高标准农田→= 5万亩",
                "level 农民专业合作社 20家",
                "level 示范社 6家",
            ])
    }

    @Test("What a report on the first half plans is for the second, 全年 for the year")
    func secondHalf() {
        let records = read(
            """
            清河县2023年上半年工作总结
            一、主要工作开展情况
            税收收入12亿元。
            二、下半年工作打算
            （一）确保全年粮食播种面积45万亩以上。
            （二）新建高标准农田3万亩。
            三、下一步计划
            改造危房20户。
            """)
        #expect(
            records.map { $0.compact(place: "清河县", period: "2023") } == [
                "level 税收收入→地方税收收入 12亿元 @2023-01/2023-06",
                "level 粮食播种面积→= >=45万亩 target",
                "level 高标准农田→= 3万亩 @2023-07/2023-12 target",
                "level 改造危房 20户 target",
            ])
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

    @Test("A list of works whose title says they are done is a review")
    func worksDone() {
        let records = read("云溪区2023年10件民生实事全面完成\n改造老旧小区21个。\n")
        #expect(records.last?.status == .actual)
        #expect(records.last?.period?.description == "2023")
    }

    @Test("A title that says what this year will bring makes the page a plan of the year it appeared in")
    func titleOfThisYear() {
        let records = read("清河区今年将办30件民生实事\n时间：2023-03-16\n新建口袋公园12个。普惠性幼儿园覆盖率提升至87%。")
        #expect(records.map(\.raw) == ["30", "12", "87"])
        #expect(records.allSatisfy { $0.status == .target && $0.period == Period(year: 2023) })
    }

    @Test("The budget in a half year's report is the whole year's")
    func budgetOfTheYear() {
        let records = read("2020年上半年清河县预算执行情况\n税收收入完成4亿元，完成年初预算8亿元的50%。")
        #expect(
            records.map { $0.compact(place: "清河县", period: "2020-01/2020-06") } == [
                "level 税收收入→地方税收收入 4亿元", "level 税收收入→地方税收收入 8亿元 @2020 target",
                "ratio 税收收入→地方税收收入 50%",
            ])
    }

    @Test("A title that aims at a part of a year is a plan of the year it appeared in")
    func titleOfAQuarter() {
        let records = read("清河县冲刺三季度发展目标\n发布时间：2021-09-13\n力争三季度地区生产总值增长10.8%以上。")
        #expect(
            records.map { $0.compact(place: "清河县", period: "2021-07/2021-09") } == [
                "growth 地区生产总值→= >=10.8% target"
            ])
    }

    @Test("A list of works that has just been voted on is a plan, headings and all")
    func worksVotedOn() {
        let records = read(
            """
            清河县2025年度十件民生实事项目正式出炉！
            一、农村道路提升工程
            硬化道路10万平方米。
            """)
        #expect(records.contains { $0.raw == "10" && $0.unit == "万平方米" })
        #expect(records.allSatisfy { $0.status == .target && $0.period == Period(year: 2025) })
    }

    @Test("A review that names its development aims opens no list of plans")
    func aimsOfAReview() {
        let records = read(
            """
            2021年清河县国民经济和社会发展统计公报
            2021年，清河县紧盯发展目标，持续用力，经济社会发展取得新的成果。
            一、综合
            税收收入3.2亿元。
            """)
        #expect(
            records.map { $0.compact(place: "清河县", period: "2021") } == ["level 税收收入→地方税收收入 3.2亿元"])
    }

    @Test("What is proposed for a year, or to do well this year, is planned")
    func proposed() {
        let records = read("2024年是关键的一年，做好今年经济社会发展各项工作意义重大。建议2024年清河县主要目标为：税收收入增长6.5%左右。")
        #expect(
            records.map { $0.compact(place: "清河县", period: "2024") } == [
                "growth 税收收入→地方税收收入 ~6.5% target"
            ])
    }

    @Test("A title that says what a place is to do this year is a plan's, whoever stands between")
    func promisedThisYear() {
        let records = read("今年云溪区要为老百姓做这些实事\n2023-02-05\n新建成幼儿园4所。新增托位500个。\n")
        #expect(
            records.map { $0.compact(place: "云溪区", period: "2023") } == [
                "level 新建成幼儿园 4所 target", "level 新增托位 500个 target",
            ])
    }

    @Test("A page that opens with key projects counts them by their level")
    func keyProjectsWithoutTitle() {
        let records = read("2021年，我县省市县重点工程项目共30项。总投资519亿元。\n其中：省级6项，当年计划投资19亿元。\n")
        #expect(records.map(\.canonical) == ["重点项目数", "重点项目总投资", "重点项目数", "重点项目完成投资"])
    }
}
