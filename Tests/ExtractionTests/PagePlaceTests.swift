import Extraction
import MetricModel
import Testing

@Suite("Web pages: whose they are, where no title says so")
struct PagePlaceTests {
    private func subjects(_ text: String) -> [String] {
        Extractor().extract(Report(name: "页面", text: text)).map(\.subject)
    }

    @Test("A portrait's first words place the county that it is of")
    func portrayed() {
        let text = "作品简介\n清河县地处邢台市东部，邢台市是古城，邢台市人口众多。\n2016年，实现生产总值128亿元。\n"
        #expect(subjects(text) == ["清河县"])
    }

    @Test("A town is told by its offices, where the page says 全镇 and never 全县")
    func townByOffices() {
        #expect(subjects("（一）主要职能。\n四合镇政府执行上级决定。\n2017年，全镇粮食产量8648吨。\n") == ["四合镇"])
    }

    @Test("A page with a town's name for its title is the town's, whatever county it lies in")
    func entitledByTown() {
        let text = "云溪镇\n云溪镇位于清河县南部，与清河县城相邻。2021年全镇有行政村13个。境内河流长8公里。\n"
        #expect(Set(subjects(text)) == ["云溪镇"])
    }

    @Test("A short title that names a town is no link above it")
    func shortTown() {
        let text = "向阳镇\n一、基本情况\n向阳镇位于柳河县西南。全镇面积314平方公里。\n境内河流长8公里。\n"
        #expect(Set(subjects(text)) == ["向阳镇"])
    }

    @Test("全省 in a province's own report is the province, whatever city the sentence began with")
    func ownProvince() {
        let text = "河北省2012年政府工作报告\n现在，我代表省人民政府报告工作。\n唐山市港口跻身亿吨大港，全省港口吞吐量7.5亿吨。\n"
        #expect(subjects(text) == ["河北省"])
    }

    @Test("A province before a county's name is none of it")
    func behindItsProvince() {
        let text = "山东滕州市上半年采购额实现1.36亿元\n发布时间：2011-07-20\n上半年，全市完成采购活动86次。\n"
        #expect(subjects(text) == ["滕州市", "滕州市"])
    }

    @Test("A cooperative that a page is about goes on as 合作社")
    func cooperative() {
        let text = "贵南县过马营镇藏羊生态畜牧业合作社前身为牧场，成立于2014年。合作社现有社员22户。2017年合作社净收入达82万元。\n"
        #expect(Set(subjects(text)) == ["贵南县过马营镇藏羊生态畜牧业合作社"])
    }

    @Test("A county's name may begin with 全")
    func beginsWithAll() {
        #expect(subjects("2019年全南县预算执行情况\n财政总收入10.9亿元。\n") == ["全南县"])
        #expect(subjects("全州县2019年工作总结\n全州县完成投资3亿元，全县建成公园6座。\n") == ["全州县", "全州县"])
    }

    @Test("A city's own report, which names its committee and no county's, is not its province's")
    func cityByItsCommittee() {
        let text = "2018政府工作报告\n市政府落实省委部署，围绕浙江制造，打响浙江制造品牌。\n生产总值增长8.1%。台州正朝着目标前进。\n"
        #expect(subjects(text) == ["台州市"])
    }

    @Test("A part of a page that portrays another county is of that one")
    func portraits() {
        let text = "康保县基本情况\n康保县地处北部。全县总人口26万人。\n尚义县基本情况\n全县总人口18万人。\n"
        #expect(subjects(text) == ["康保县", "尚义县"])
    }

    @Test("A city's zone among its counties named short")
    func zoneAmongCounties() {
        let text = "烟台市一季度采购情况\n2011年一季度，采购额过亿元的有莱阳、开发区、海阳，采购额分别为1.6亿元、1.5亿元、1.1亿元。\n"
        #expect(subjects(text) == ["莱阳市", "开发区", "海阳市"])
    }

    @Test("A zone's whole name counts where the page says it too")
    func wholeZone() {
        let text = "清河开发区概况\n清河经济技术开发区成立于1984年。\n2016年，全区生产总值210亿元。\n"
        #expect(subjects(text) == ["清河经济技术开发区"])
    }

    @Test("A county's page names its city, and no other county of it")
    func countyInItsCity() {
        let text = "培育博野品牌，承办2021年保定市旅发大会，提升博野知名度，走进美丽博野。粮食产量17万吨。\n"
        #expect(subjects(text) == ["博野县"])
    }

    @Test("Secretaries side by side name no place, nor does a prefecture belong to its county's name")
    func partsOfOtherWords() {
        let secretaries = "2021年，按市委书记和区委书记的要求，清河县建成公园6个，清河县建成学校2所。\n"
        #expect(Set(subjects(secretaries)) == ["清河县"])
        #expect(subjects("恩施州巴东县2009年统计公报\n全县企业7家。\n") == ["巴东县"])
    }

    @Test("Idioms and words of reports that hold a place's name name none")
    func idioms() {
        #expect(subjects("2016年，围绕社会稳定和长治久安总目标，伊吾经济平稳发展。\n粮食产量17万吨。\n") == ["伊吾县"])
        #expect(subjects("面对复杂多变的形势，县委县政府带领全县人民前行。\n2018年粮食产量17万吨。\n") == [""])
    }

    @Test("全市 says among whom where what is greatest or a share stands behind it")
    func amongWhom() {
        let text = "渝北2007年以来是全市最大的基地，占全市1/3。2021年渝北粮食产量17万吨，是全市最强的区。\n"
        #expect(subjects(text) == ["渝北区"])
    }

    @Test("A page on a city's counties is the city's, and each county's heading opens its section")
    func counties() {
        let parts = "衡阳五县2024年发展情况\n一、衡南县\n粮食产量57万吨。\n二、衡东县：\n粮食产量47万吨。\n【衡山县】\n粮食产量27万吨。\n"
        #expect(subjects(parts) == ["衡南县", "衡东县", "衡山县"])
        #expect(subjects("衡阳五县2024年发展情况\n一、 \n粮食产量57万吨。\n") == ["衡阳市"])
        let compared = "衡阳五县GDP谁更强\n2024年，从总量看，衡南县以452.3亿元居首；祁东县只有171.2亿元。五县平均增速6.1%。\n"
        #expect(subjects(compared) == ["衡南县", "祁东县", "衡阳市"])
    }

    @Test("On a page that compares two counties, 两县分别 is of either, and a ranking's numbers are no names")
    func comparesTwo() {
        let two = "衡东县、衡山县2023年数据对比\n两县粮食产量分别增长7.9%和8.3%，分列全市第5、第3位。\n"
        #expect(subjects(two) == ["衡东县", "衡山县", "衡东县", "衡山县"])
        let ranked = "衡阳各县2024年粮食产量排名\nNO.1 衡南县 57万吨\nNO.2 衡东县 47万吨\n"
        #expect(subjects(ranked) == ["衡南县", "衡东县"])
    }

    @Test("A page on a province's cities or strongest counties is the province's")
    func citiesOfAProvince() {
        let text = "2023年长株潭三市GDP对比\n长沙市14331亿元；株洲市3667亿元；湘潭市2741亿元。三市增长4.9%。\n"
        #expect(subjects(text) == ["长沙市", "株洲市", "湘潭市", "湖南省"])
        #expect(subjects("湖南GDP十强县2023年排行\n浏阳市GDP1755亿元。\n全省GDP增长4.6%。\n") == ["浏阳市", "湖南省"])
        let counted = "2023年长株潭三市GDP对比\n长沙市14331亿元；株洲市3667亿元；湘潭市2741亿元。三市常住人口1900万人。\n"
        let read = Extractor().extract(Report(name: "页面", text: counted))
        #expect(read.map(\.metric) == ["GDP", "GDP", "GDP", "常住人口"])
        // A county of the city's own name is not meant where the city is.
        #expect(subjects("长沙市提质增效\n2023年，粮食产量57万吨，长沙、长沙更美。\n") == ["长沙市"])
    }

    @Test("Links and stamps above a title don't stand for it")
    func aboveTheTitle() {
        let text = "查看原文\n其他\n徐汇人看过来！2021年徐汇区政府实事项目完成情况\n上海 2022-01-12\n在湖南、枫林、湖南、湖南街道新建食堂9家。\n"
        #expect(subjects(text) == ["徐汇区"])
    }
}
