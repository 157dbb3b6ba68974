extension Corpus {
    /// Rates, thresholds and pronouns whose sense stands behind or before them.
    static let behind: [Phenomenon] = [
        Phenomenon(
            "A rate behind its number",
            [
                Example(
                    "地区生产总值以9.9%的增速位列全市第一。",
                    "growth 地区生产总值→= 9.9%",
                    "rank 地区生产总值增速→地区生产总值 1 in 全市"),
                Example(
                    "石桥县地区生产总值1861亿元，不过其6.0%的名义增长率低于全市平均。",
                    "level 地区生产总值→= 1861亿元 of 石桥县",
                    "growth 地区生产总值→= 6.0% of 石桥县"),
            ]),
        Phenomenon(
            "What is no rate of the number before it",
            [
                Example(
                    "全县建成区绿化率达到38.5%的国家标准。",
                    "ratio 建成区绿化率 38.5%")
            ]),
        Phenomenon(
            "A name goes on from what was named before",
            [
                Example(
                    "石桥县地区生产总值位居第一，其总金额达到了225.28亿元。",
                    "rank 地区生产总值→= 1 of 石桥县",
                    "level 地区生产总值→= 225.28亿元 of 石桥县"),
                Example(
                    "其他收入达1.2亿元，其中非税收入0.3亿元。",
                    "level 其他收入 1.2亿元",
                    "level 非税收入 0.3亿元"),
            ]),
        Phenomenon(
            "A rank without its 第",
            [
                Example(
                    "地区生产总值增速位列全省56位，比上年前进3位。",
                    "rank 地区生产总值增速→地区生产总值 56 in 全省",
                    "change 地区生产总值增速→地区生产总值 3位 in 全省"),
                Example(
                    "县域综合竞争力排名24位。",
                    "rank 综合竞争力 24"),
            ]),
        Phenomenon(
            "Persons and seats are no ranks",
            [
                Example(
                    "村里的老人协会排出值班表，每天1位。")
            ]),
        Phenomenon(
            "What was not crossed",
            [
                Example(
                    "地区生产总值未及2000亿元门槛，为1861.08亿元。",
                    "level 地区生产总值→= 1861.08亿元"),
                Example(
                    "地区生产总值突破1000亿元大关，达1012亿元。",
                    "level 地区生产总值→= >1000亿元",
                    "level 地区生产总值→= 1012亿元"),
            ]),
        Phenomenon(
            "Whom a threshold sorts",
            [
                Example(
                    "石桥县是唯一一个地区生产总值超过2000亿元的县，达2252.28亿元。",
                    "level 地区生产总值→= 2252.28亿元 of 石桥县"),
                Example(
                    "消除集体收入5万元以下的村，集体收入超过10万元的村达到52%。",
                    "ratio 村 52%"),
            ]),
        Phenomenon(
            "What exceeds a standard",
            [
                Example(
                    "生均经费5377.93元，高出标准1377.93元。",
                    "level 生均经费 5377.93元",
                    "change 生均经费 1377.93元")
            ]),
        Phenomenon(
            "Votes",
            [
                Example(
                    "农村公路改造工程，满意161票，基本满意58票，不满意3票。",
                    "level 满意 161票",
                    "level 满意 58票",
                    "level 不满意 3票")
            ]),
        Phenomenon(
            "A year that a meeting was told of",
            [
                Example(
                    "会议通报了2022年民生实事完成情况。建成停车位1200个。",
                    "level 停车位 1200个 @2022")
            ]),
        Phenomenon(
            "From month to month",
            [
                Example(
                    "1月至9月，全县生产干茶2705吨。",
                    "level 生产干茶 2705吨 @2023-01/2023-09")
            ]),
        Phenomenon(
            "As far as a month, before what was built",
            [
                Example(
                    "截至9月青岭电站项目已完成投资2.8亿元，投资完成率达93%。",
                    "level 青岭电站项目投资 2.8亿元 @2023-01/2023-09",
                    "ratio 投资完成率 93% @2023-01/2023-09")
            ]),
        Phenomenon(
            "Sectors that have become others",
            [
                Example(
                    "三次产业结构由38.8：17.0：44.2演进为39.7：18.1：42.2。",
                    "ratio 三次产业结构→= 38.8",
                    "ratio 三次产业结构→= 17.0",
                    "ratio 三次产业结构→= 44.2",
                    "ratio 三次产业结构→= 39.7",
                    "ratio 三次产业结构→= 18.1",
                    "ratio 三次产业结构→= 42.2")
            ]),
    ]
}
