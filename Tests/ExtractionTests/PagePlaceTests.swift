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

    @Test("Links and stamps above a title don't stand for it")
    func aboveTheTitle() {
        let text = "查看原文\n其他\n徐汇人看过来！2021年徐汇区政府实事项目完成情况\n上海 2022-01-12\n在湖南、枫林、湖南、湖南街道新建食堂9家。\n"
        #expect(subjects(text) == ["徐汇区"])
    }
}
