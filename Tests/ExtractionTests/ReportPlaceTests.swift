import Extraction
import MetricModel
import Testing

/// Which place a report is of, and which of several a number is of.
@Suite("Whole reports: whose the numbers are")
struct ReportPlaceTests {
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

    @Test("A town's or a park's own report is its own, though its county stands before it in the title")
    func partsOfCounty() {
        let town = read("清河县石桥镇2022年工作总结\n一年来，全镇完成财税收入320万元。新建道路12公里。\n")
        #expect(town.map(\.subject) == ["石桥镇", "石桥镇"])
        let park = read("清河县高新技术产业开发区2022年工作情况\n全年，园区税收收入2亿元。新签约项目21个。\n")
        #expect(park.map(\.subject) == ["清河县高新技术产业开发区", "清河县高新技术产业开发区"])
        #expect(read("清河县石桥镇发生巨变\n2022年，全县税收收入2亿元。\n").map(\.subject) == ["清河县"])
    }

    @Test("A portrait below another's is of the place in its heading")
    func portraits() {
        let records = read("清河县简介\n清河县人口32万人。\n石桥管理区简介\n该区人口2万人。\n")
        #expect(records.map(\.subject) == ["清河县", "石桥管理区"])
    }

    @Test("A rate goes on from one county to the next over the place that each has")
    func ratesAndPlaces() {
        let records = read("衡阳市2022年各县区主要指标\n税收收入增速：衡山县5.8%，居第1；衡东县5.6%，居第2。\n")
        #expect(
            records.map { $0.compact(place: "衡阳市", period: "2022") } == [
                "growth 税收收入→地方税收收入 5.8% of 衡山县", "rank 税收收入→地方税收收入 1 of 衡山县",
                "growth 税收收入→地方税收收入 5.6% of 衡东县", "rank 税收收入→地方税收收入 2 of 衡东县",
            ])
    }

    @Test("A district behind its city's name is one place, and a known name is read to its end")
    func districtOfCity() {
        #expect(read("张家界市武陵源区政府网 2021年2月\n全区税收收入2亿元。\n").map(\.subject) == ["武陵源区"])
        #expect(read("大通湖区2020年发展情况\n完成投资2亿元。\n").map(\.subject) == ["大通湖区"])
        #expect(read("冷水江市锡矿山2021年治理情况\n完成投资2亿元。\n").map(\.subject) == ["冷水江市"])
    }

    @Test("A page that says 全市 and compares its counties is the city's, whichever of them its title names")
    func cityCompared() {
        let records = read(
            """
            2023年全市一季度税收收入增速排名出炉，汝城县第一
            一季度全市税收收入586亿元。其中汝城县增速7.8%；桂东县7.5%、安仁县7.1%分列第二、三位；北湖区总量最大，达128亿元。
            """)
        #expect(
            records.map { $0.compact(place: "郴州市", period: "2023-01/2023-03") } == [
                "level 税收收入→地方税收收入 586亿元", "growth 税收收入→地方税收收入 7.8% of 汝城县",
                "growth 税收收入→地方税收收入 7.5% of 桂东县", "growth 税收收入→地方税收收入 7.1% of 安仁县",
                "rank 税收收入→地方税收收入 2 of 桂东县", "rank 税收收入→地方税收收入 3 of 安仁县",
                "level 税收收入→地方税收收入 128亿元 of 北湖区",
            ])
    }

    @Test("A slogan that ends like a city's name is none, and the county named short before a colon is meant")
    func slogan() {
        let records = read(
            "奋斗十三五 跃动新德州 | 齐河：企业数量达6200户\n我市召开发布会，介绍齐河县的发展情况。\n全县税收收入12亿元。\n")
        #expect(records.map(\.subject) == ["齐河县", "齐河县"])
        #expect(read("石桥县人口37万人，设县已五百年。设县以来，石桥的税收收入达到12亿元。").first?.subject == "石桥县")
    }

    @Test("A text without a title opens with its own words, not with an editor's")
    func opensWithoutTitle() {
        let records = read(
            "过去五年，休宁县攻坚克难，各项事业迈上新台阶。\n2021年，税收收入12亿元。\n与临安区签署协议，建成中心村80个。\n")
        #expect(records.map(\.subject) == ["休宁县", "休宁县"])
    }

    @Test("On a page of several places a heading says whose the numbers below it are")
    func sectionsOfPlaces() {
        let records = read(
            "2024年各县区这么干\n衡山县\n2024年目标：税收收入增长5%左右。\n雁峰区\n2024年目标：税收收入增长6%左右。\n")
        #expect(records.map(\.subject) == ["衡山县", "雁峰区"])
        let short = read("2024年各县区这么干\n衡山\n目标：税收收入增长5%左右。\n雁峰\n目标：税收收入增长6%左右。\n")
        #expect(short.map(\.subject) == ["衡山县", "雁峰区"])
    }

    @Test("A page of 全市 that names its counties alone is of the city they lie in")
    func cityOfItsCounties() {
        let records = read(
            "上半年各县经济运行情况\n上半年，全市税收收入12亿元。其中衡山县增长6.2%，衡东县增长5.9%，衡南县增长5.7%。全市新增就业5120人。\n")
        #expect(records.map(\.subject) == ["衡阳市", "衡山县", "衡东县", "衡南县", "衡阳市"])
    }

    @Test("What the title says is compared need not be said again")
    func titledMetric() {
        let records = read("2023年衡阳市各县区税收收入排名出炉\n第一名：衡南县，12亿元，增长5%。\n第二名：耒阳市。总量11亿元。\n")
        #expect(
            records.map { $0.compact(place: "衡阳市", period: "2023") } == [
                "level 税收收入→地方税收收入 12亿元 of 衡南县",
                "growth 税收收入→地方税收收入 5% of 衡南县",
                "level 税收收入→地方税收收入 11亿元 of 耒阳市",
            ])
    }

    @Test("A title that lists counties is of what they lie in, one that names a city short is of the city")
    func titles() {
        #expect(read("云南县区税收收入盘点：楚雄市、昭阳区、芒市上榜\n全省税收收入12亿元。\n").map(\.subject) == ["云南省"])
        #expect(read("福州：实事提前交卷\n福州今年新建公园6个，市委、市政府满意。福州又建3个。\n").map(\.subject).first == "福州市")
        #expect(read("今年一季度维西县税收收入12亿元。维西县增收。一季度维西县又增。\n").map(\.subject) == ["维西县"])
    }

    @Test("A page on a village, which says 村里 and never 全县, is the village's")
    func villages() {
        let feature = "南台县石坝村：靠山吃茶\n在山坳里，石坝村家家种茶。村里有茶园570亩。\n"
        #expect(read(feature).map(\.subject) == ["石坝村"])
        #expect(read(feature + "全县茶园12万亩，南台县不愁卖。我县又种茶园3万亩。\n").last?.subject == "南台县")
    }

    @Test("Names of places in a row are a page's links, and so is one outside the report's own place")
    func links() {
        let links = "友情链接\n北京市\n重庆市\n衡山县\n本站所载内容归属政府。\n"
        let records = read("衡阳市2023年工作总结\n\(links)去年，全市税收收入12亿元。\n重庆市\n去年，全市新增就业5120人。\n")
        #expect(records.map(\.subject) == ["衡阳市", "衡阳市"])
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

    @Test(
        "A city's page names its counties short: each number is its own county's, one for several is each one's"
    )
    func neighbours() {
        let records = read(
            """
            衡阳市2021年经济运行情况
            2021年，衡阳市地区生产总值3840亿元。衡南地区生产总值420亿元；衡东、衡山分别为320亿元、210亿元。
            税收收入：耒阳、常宁均超过20亿元。
            """)
        #expect(
            records.map { $0.compact(place: "", period: "2021") } == [
                "level 地区生产总值→= 3840亿元 of 衡阳市", "level 地区生产总值→= 420亿元 of 衡南县",
                "level 地区生产总值→= 320亿元 of 衡东县", "level 地区生产总值→= 210亿元 of 衡山县",
                "level 税收收入→地方税收收入 >20亿元 of 耒阳市", "level 税收收入→地方税收收入 >20亿元 of 常宁市",
            ])
    }

    @Test("A province's page that says 我省 is the province's, its cities' numbers are theirs")
    func province() {
        let records = read("2021年，我省地区生产总值4.6万亿元。长沙市、衡阳市发展较快。衡阳地区生产总值3840亿元。湘西地区生产总值790亿元。")
        #expect(records.map(\.subject) == ["湖南省", "衡阳市", "湘西州"])
    }

    @Test("A name below its province's and city's, or an autonomous county's short one, is the place itself")
    func parents() {
        let records = read("石桥市2022年工作总结\n云岭省清河市南台县完成税收收入3亿元。")
        #expect(records.map(\.subject) == ["南台县"])
        let own = read("三江侗族自治县2022年工作总结\n三江县完成税收收入3亿元。")
        #expect(own.map(\.subject) == ["三江侗族自治县"])
    }

    @Test("A line that names the paper or office of a place tells where a text is from")
    func office() {
        let records = read("衡东统计\n我县农村经济稳步发展\n2014年，全县粮食总产量60万吨。")
        #expect(records.map(\.subject) == ["衡东县"])
    }

    @Test("A city whose name ends like a word, an office of the country side, a line about another place")
    func likeWords() {
        let city = read("晋城市固定资产投资增速全省第一\n上半年，我市完成固定资产投资202亿元。高平市43亿元，高平市增长最快。")
        #expect(city.first?.subject == "晋城市")
        let office = read("霍邱县乡村振兴局2021年工作总结\n建立县领导联系制度，召开部署会15次。建立县级台账，县级台账共3本。")
        #expect(office.first?.subject == "霍邱县")
        let other = read("今日特推：南台市青江区开会\n石桥县人大会议开幕\n石桥县县长作报告。石桥县税收收入4亿元，石桥县新增就业5120人。")
        #expect(other.first?.subject == "石桥县")
    }

    @Test("A town titles its page behind a year or before its county in brackets")
    func titledByTown() {
        #expect(read("2021年大陈乡人民政府民生实事实施情况\n总投资29万元，群众生活更加富裕。\n").map(\.subject) == ["大陈乡"])
        let portrait = read("石桥镇（云岭省清河县）\n石桥镇位于清河县北部，清河县城在其南。\n2019年末，户籍人口33895人。\n")
        #expect(portrait.map(\.subject) == ["石桥镇"])
        #expect(read("云岭省清河县中城镇\n中城镇地处清河县城北部。\n森林覆盖率48%。\n").map(\.subject) == ["中城镇"])
    }

    @Test("A district stands behind its city, whose short name ends like a county's")
    func behindItsCity() {
        let records = read("今日要闻\n天宁区：重点项目加速\n今年以来，常州天宁区聚焦项目。常州装备项目完成投资2.8亿元。\n")
        #expect(records.map(\.subject) == ["天宁区"])
    }

    @Test("What is said of the city once says nothing of whose page it is")
    func passingCity() {
        let records = read("聚力高质量项目\n清河县委书记 王某\n清河县抓好项目，1—8月工业总产值增长34%，为全市发展作出清河县的贡献。\n")
        #expect(records.map(\.subject) == ["清河县"])
    }

    @Test("A title that asks which of two counties is stronger sets both side by side")
    func comparedInTitle() {
        let records = read("邹城与滕州孰强孰弱？\n2021年，邹城GDP达到805亿元。滕州区域面积1495平方千米；滕州GDP为858亿元。\n")
        #expect(records.map(\.subject) == ["邹城市", "滕州市", "滕州市"])
    }

    @Test("A province's own bulletin is the province's, though its cities are named")
    func provincialBulletin() {
        let records = read("江苏省统计局发布：2023年上半年全省实现生产总值60465亿元，增长6.6%。苏州市生产总值11458亿元，全省经济运行平稳。\n")
        #expect(records.map(\.subject) == ["江苏省", "江苏省", "苏州市"])
    }

    @Test("A page that compares a city's counties is the city's, though one of them is named first")
    func countiesCompared() {
        let records = read(
            """
            2019年衡阳经济：县域变化明显
            衡山县增速加快，衡东县、衡南县平稳，正如该县所说。
            工业增加值增长3.1%。
            """)
        #expect(records.map(\.subject) == ["衡阳市"])
    }

    @Test("A city's short name is the city on its own page, though a county is called so, too")
    func cityCalledLikeItsCounty() {
        let records = read("2024年衡阳市经济\n衡阳地区生产总值4500亿元。衡阳县地区生产总值450亿元。\n")
        #expect(records.map(\.subject) == ["衡阳市", "衡阳县"])
    }

    @Test("Who studies what the county's committee said is a county's office")
    func countyOffices() {
        let records = read("今日襄城\n县农业农村局传达学习县委会议精神\n新建高标准农田2.5万亩。\n")
        #expect(records.map(\.subject) == ["襄城县"])
    }
}
