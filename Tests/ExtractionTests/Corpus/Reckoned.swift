extension Corpus {
    /// Ranks, distances and works that are counted, and plans told at a sentence's front.
    static let reckoned: [Phenomenon] = [
        Phenomenon(
            "Whom the first so many are, by their kind",
            [
                Example(
                    "总分居前三位的县（市、区）分别是石桥县、云岭县、白水县。",
                    "rank 总分 <=3 of 石桥县",
                    "rank 总分 <=3 of 云岭县",
                    "rank 总分 <=3 of 白水县")
            ]),
        Phenomenon(
            "As many indicators as are listed",
            [
                Example(
                    "规模以上工业增加值、农林牧渔业总产值、社会消费品零售总额三项指标增速均居全市第一。",
                    "rank 规模以上工业增加值增速→规模以上工业增加值 1 in 全市",
                    "rank 农林牧渔业总产值增速→农林牧渔业总产值 1 in 全市",
                    "rank 社会消费品零售总额增速→社会消费品零售总额 1 in 全市"),
                Example(
                    "地区生产总值增长8%，固定资产投资增长9%，两项指标均居全市第一。",
                    "growth 地区生产总值→= 8%",
                    "growth 固定资产投资→= 9%",
                    "rank 地区生产总值→= 1 in 全市",
                    "rank 固定资产投资→= 1 in 全市"),
            ]),
        Phenomenon(
            "Places on the rise",
            [
                Example(
                    "综合排名由2010年的全省76位上升到2017年的63位。",
                    "rank 综合排名 76 @2010 in 全省",
                    "rank 综合排名 63 @2017"),
                Example(
                    "综合排名上升13位。",
                    "change 综合排名 13位"),
            ]),
        Phenomenon(
            "How far apart they are",
            [
                Example(
                    "全市居民人均可支配收入最高与最低相差5849元。",
                    "change 居民人均可支配收入→= 5849元")
            ]),
        Phenomenon(
            "A sentence that opens with a plan",
            [
                Example(
                    "今年，全县计划招引项目20个；启动城建工程建设，新增绿化面积28万平方米。",
                    "level 项目 20个 target",
                    "level 新增绿化面积 28万平方米 target"),
                Example(
                    "全县招引项目20个；力争新增绿化面积28万平方米。",
                    "level 项目 20个",
                    "level 新增绿化面积 28万平方米 @2024 target"),
            ]),
        Phenomenon(
            "The works of a year",
            [
                Example(
                    "今年重点谋划实施15件惠民实事。投资5000万元建设道路，完成5个小区改造。",
                    "level 重点谋划实施惠民实事 15件 target",
                    "level 投资 5000万元 target",
                    "level 小区改造 5个 target"),
                Example(
                    "今年15件惠民实事全部完成。投资5000万元建设道路，完成5个小区改造。",
                    "level 惠民实事 15件",
                    "level 投资 5000万元",
                    "level 小区改造 5个"),
            ]),
        Phenomenon(
            "Names and deeds with a numeral",
            [
                Example(
                    "八里街工业园区完成投资3亿元。",
                    "level 完成投资 3亿元 of 八里街工业园区"),
                Example(
                    "三里镇产值2亿元。",
                    "level 产值 2亿元 of 三里镇"),
                Example(
                    "县四家班子领导参加，项目总投资3亿元。",
                    "level 项目总投资 3亿元"),
            ]),
        Phenomenon(
            "What was reached is no plan",
            [
                Example(
                    "全县较好地完成了年初确定的目标任务，固定资产投资增长8%。",
                    "growth 固定资产投资→= 8%")
            ]),
        Phenomenon(
            "More by its Fujian word",
            [
                Example(
                    "固定资产投资比增16%，税收比增8.5%。",
                    "growth 固定资产投资→= 16%",
                    "growth 税收→地方税收收入 8.5%")
            ]),
        Phenomenon(
            "Tombs and such by their own measure",
            [
                Example(
                    "新增墓穴10000穴。",
                    "level 新增墓穴 10000穴")
            ]),
        Phenomenon(
            "Incomes and shares reached within a span of years",
            [
                Example(
                    "五年来，城镇和农村居民人均可支配收入分别达到44900元和19800元，年均增长6.1%和9.3%。",
                    "level 城镇居民人均可支配收入→= 44900元",
                    "level 农村居民人均可支配收入→= 19800元",
                    "growth 城镇居民人均可支配收入→= 6.1% @2019/2023",
                    "growth 农村居民人均可支配收入→= 9.3% @2019/2023"),
                Example(
                    "五年来，森林覆盖率提高到45%，固定资产投资达到117亿元。",
                    "ratio 森林覆盖率→= 45%",
                    "level 固定资产投资→= 117亿元"),
                Example(
                    "五年来，生产总值年均增长率达到8%。",
                    "growth 生产总值→地区生产总值 8% @2019/2023"),
            ]),
        Phenomenon(
            "Accounts a cell a line, with income beside spending in several columns",
            [
                Example(
                    """
                    单位：万元

                    收入

                    预算数

                    执行数

                    决算数

                    支出

                    预算

                    执行数

                    决算数

                    税收收入

                    1610

                    1675

                    1675

                    本级支出

                    7000

                    7015

                    7015

                    非税收入

                    700

                    683

                    683

                    上解支出

                    300

                    351

                    351

                    """,
                    "level 税收收入→地方税收收入 1610万元 target",
                    "level 税收收入→地方税收收入 1675万元",
                    "level 税收收入→地方税收收入 1675万元",
                    "level 本级支出 7000万元 target",
                    "level 本级支出 7015万元",
                    "level 本级支出 7015万元",
                    "level 非税收入 700万元 target",
                    "level 非税收入 683万元",
                    "level 非税收入 683万元",
                    "level 上解支出 300万元 target",
                    "level 上解支出 351万元",
                    "level 上解支出 351万元")
            ]),
        Phenomenon(
            "What is first in no order measures nothing, and the time behind it holds",
            [
                Example(
                    "五年来，全县把发展作为第一要务，2021年生产总值269亿元，五年年均增长5.6%；财政总收入26亿元。",
                    "level 生产总值→地区生产总值 269亿元 @2021",
                    "growth 生产总值→地区生产总值 5.6% @2017/2021",
                    "level 财政总收入 26亿元 @2021")
            ]),
    ]
}
