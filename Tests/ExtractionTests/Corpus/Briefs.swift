extension Corpus {
    /// How half-year briefs, budget reports and bulletins put things.
    static let briefs: [Phenomenon] = [
        Phenomenon(
            "A minus sign is part of its number",
            [
                Example(
                    "第二产业增加值增长-6.3%，牛奶产量增长-12.4%。",
                    "growth 第二产业增加值→= -6.3%",
                    "growth 牛奶产量 -12.4%"),
                Example(
                    "水果、烟叶产量分别增长9.3%、-27.1%。",
                    "growth 水果产量 9.3%",
                    "growth 烟叶产量 -27.1%"),
                Example(
                    "工业用电量下降2.1%，较上年同期（-5.2%）回升3.1个百分点。",
                    "growth 工业用电量 -2.1%",
                    "growth 工业用电量 -5.2% @2022",
                    "change 工业用电量 3.1个百分点"),
                Example(
                    "新建粮库3座（东河区1座，西河县2座），储粮2万吨。",
                    "level 粮库 3座",
                    "level 粮库 1座 of 东河区",
                    "level 粮库 2座 of 西河县",
                    "level 储粮 2万吨"),
                Example("拆除3-5号楼，涉及A-12地块。"),
            ]),
        Phenomenon(
            "A mean over two years is of that clause alone",
            [
                Example(
                    "社会消费品零售总额增长8.2%，两年平均增长4.1%，居全市第六。",
                    "growth 社会消费品零售总额→= 8.2%",
                    "growth 社会消费品零售总额→= 4.1% @2022/2023",
                    "rank 社会消费品零售总额→= 6 in 全市")
            ]),
        Phenomenon(
            "The head after 分别 is each name's",
            [
                Example(
                    "生猪、山羊、家禽分别出栏12.4万头、2.1万只、88万羽，分别增长3.1%、2.2%、5.7%。",
                    "level 生猪出栏→= 12.4万头",
                    "level 山羊出栏 2.1万只",
                    "level 家禽出栏 88万羽",
                    "growth 生猪出栏→= 3.1%",
                    "growth 山羊出栏 2.2%",
                    "growth 家禽出栏 5.7%"),
                Example(
                    "陶瓷、茶油产业分别实现总产值35亿元、12亿元。",
                    "level 陶瓷总产值 35亿元",
                    "level 茶油产业总产值 12亿元"),
            ]),
        Phenomenon(
            "What a budget is compared with",
            [
                Example(
                    "税收收入完成36200万元，占年度预算35000万元的103.4%，较上年33800万元，增收2400万元，增幅7.1%。",
                    "level 税收收入→地方税收收入 36200万元",
                    "level 税收收入→地方税收收入 35000万元 target",
                    "ratio 税收收入→地方税收收入 103.4%",
                    "level 税收收入→地方税收收入 33800万元 @2022",
                    "change 税收收入→地方税收收入 2400万元",
                    "growth 税收收入→地方税收收入 7.1%"),
                Example(
                    "非税收入较上年决算6400万元，减收900万元，减幅14.1%。",
                    "level 非税收入 6400万元 @2022",
                    "change 非税收入 -900万元",
                    "growth 非税收入 -14.1%"),
                Example(
                    "公共预算收入4.1亿元，较年初预算4.5亿元，短收0.4亿元。",
                    "level 公共预算收入→一般公共预算收入 4.1亿元",
                    "level 公共预算收入→一般公共预算收入 4.5亿元 target",
                    "change 公共预算收入→一般公共预算收入 -0.4亿元"),
                Example(
                    "实施省重点项目8个、年度计划投资26亿元，完成投资27.5亿元。",
                    "level 省重点项目→重点项目数 8个",
                    "level 投资→重点项目完成投资 26亿元 target",
                    "level 省重点项目完成投资→重点项目完成投资 27.5亿元"),
                Example(
                    "化解债务1.8亿元，为年度任务的112%。",
                    "level 化解债务 1.8亿元",
                    "ratio 化解债务 112%"),
            ]),
        Phenomenon(
            "Whose number it is in a list of places",
            [
                Example(
                    "建成安置点9个（东河区2个、西河县4个、南山县3个），安置3200人。",
                    "level 安置点 9个",
                    "level 安置点 2个 of 东河区",
                    "level 安置点 4个 of 西河县",
                    "level 安置点 3个 of 南山县",
                    "level 安置 3200人"),
                Example(
                    "改造户厕6200户，其中：白石镇完成1200户、高桥乡完成860户。",
                    "level 改造户厕→农村户厕改造 6200户",
                    "level 改造户厕→农村户厕改造 1200户 of 白石镇",
                    "level 改造户厕→农村户厕改造 860户 of 高桥乡"),
                Example(
                    "新增省级示范县1个、特色小镇2个。",
                    "level 新增省级示范县 1个",
                    "level 特色小镇 2个"),
            ]),
        Phenomenon(
            "Whom and what a number sorts, amid the name of what is counted",
            [
                Example(
                    "为1.2万名35—64岁妇女免费检查。",
                    "level 35—64岁妇女免费检查 1.2万名"),
                Example(
                    "65岁以上老年人健康管理率达72%。",
                    "ratio 65岁以上老年人健康管理率 72%"),
                Example("人均预期寿命78.6岁。", "level 人均预期寿命 78.6岁"),
                Example(
                    "完成80个30户以上自然村供水改造。",
                    "level 30户以上自然村供水改造 80个"),
                Example(
                    "建成15户以上集中安置点22个。",
                    "level 安置点 22个"),
                Example(
                    "引进亿元以上项目26个，其中20亿元以上2个、5亿元以上7个。",
                    "level 亿元以上项目 26个",
                    "level 亿元以上项目 2个",
                    "level 亿元以上项目 7个"),
            ]),
        Phenomenon(
            "Numbers that look like others",
            [
                Example(
                    "改造户厕2000余个。",
                    "level 改造户厕→农村户厕改造 >2000个"),
                Example("五台县、三门市来我县考察。"),
                Example(
                    "力争12月底前4条隧道全部贯通。",
                    "level 隧道 4条 target"),
                Example(
                    "人均GDP52300元，增长5.1%。",
                    "level 人均GDP→人均地区生产总值 52300元",
                    "growth 人均GDP→人均地区生产总值 5.1%"),
                Example(
                    "粮食产量增长2..15%。",
                    "growth 粮食产量→粮食总产量 2.15%"),
                Example(
                    "三次产业比为12.5︰38.2︰49.3。",
                    "ratio 三次产业→三次产业结构 12.5",
                    "ratio 三次产业→三次产业结构 38.2",
                    "ratio 三次产业→三次产业结构 49.3"),
                Example(
                    "人口自然增长率3.2‰。",
                    "ratio 人口自然增长率 3.2‰"),
            ]),
        Phenomenon(
            "What fell is the amount, not its share",
            [
                Example(
                    "采矿业增加值占比达36.2%，同比下降5.6%。",
                    "ratio 采矿业增加值占比 36.2%",
                    "growth 采矿业增加值 -5.6%")
            ]),
        Phenomenon(
            "Words that name nothing",
            [
                Example(
                    "农业产值18亿元，可比增长4.2%。",
                    "level 农业产值 18亿元",
                    "growth 农业产值 4.2%"),
                Example(
                    "全县投入4600万元，惠及群众2.1万人。",
                    "level 投入 4600万元",
                    "level 群众 2.1万人"),
                Example(
                    "新登记市场主体3200户，总量达2.6万户。",
                    "level 新登记市场主体→市场主体净增 3200户",
                    "level 市场主体→市场主体总数 2.6万户"),
                Example(
                    "解决1.5万人的农村饮水安全问题。",
                    "level 农村饮水安全问题 1.5万人"),
            ]),
    ]
}
