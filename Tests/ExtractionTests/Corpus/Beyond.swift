extension Corpus {
    /// What another line, level or year says of a number.
    static let beyond: [Phenomenon] = [
        Phenomenon(
            "What stands where in an order, with its number behind",
            [
                Example(
                    """
                    南阳市2019年各县区生产总值
                    排名第三位的是唐河县，2019年生产总值为335亿元。
                    其次是卧龙区，2019年生产总值为318亿元。
                    """,
                    "level 生产总值→地区生产总值 335亿元 @2019 of 唐河县",
                    "level 生产总值→地区生产总值 318亿元 @2019 of 卧龙区")
            ]),
        Phenomenon(
            "Steps from a place's own level",
            [
                Example(
                    "2022年度省市县三级民生实事共126项。省级民生实事30项，清河本级民生实事47项。",
                    "level 省市县三级民生实事 126项 @2022",
                    "level 省级民生实事 30项 @2022",
                    "level 清河本级民生实事 47项 @2022")
            ]),
        Phenomenon(
            "Places in words",
            [
                Example(
                    "用三年时间实现剩余32个村通自来水。",
                    "level 时间村通自来水 32个 @2024/2026 target"),
                Example(
                    "建成七里冲提升泵站、长岭取水口。"),
            ]),
        Phenomenon(
            "A clock alone measures nothing",
            [
                Example(
                    "©原创 11-08 15:32"),
                Example("晚上8点，夜市迎来客人3万人次。6点半，市场开门。", "level 夜市迎来客人 3万人次"),
            ]),
        Phenomenon(
            "A part of an area named before",
            [
                Example(
                    "农作物播种面积稳定在95万亩以上，其中粮食作物80万亩以上。",
                    "level 农作物播种面积 >=95万亩",
                    "level 粮食作物→粮食播种面积 >=80万亩")
            ]),
        Phenomenon(
            "So many of a kind, sorted by money",
            [
                Example(
                    "建档立卡户中，有4000户收入过万元。",
                    "level 收入 4000户")
            ]),
        Phenomenon(
            "Projects that are there, of which some have begun",
            [
                Example(
                    "23个市重点项目已开复工16个，开复工率69.6%。",
                    "level 市重点项目→重点项目数 23个",
                    "level 市重点项目已开复工 16个",
                    "ratio 市重点项目已开复工开复工率→重点项目开工率 69.6%")
            ]),
        Phenomenon(
            "At a rate of exchange of another year",
            [
                Example(
                    "人均地区生产总值19812元，按2018年平均汇率计算为2865美元。",
                    "level 人均地区生产总值→= 19812元",
                    "level 人均地区生产总值→= 2865美元")
            ]),
        Phenomenon(
            "Bare hundreds of millions of money",
            [
                Example(
                    "地方财政收入超10亿，增长8%。",
                    "level 地方财政收入→= >10亿",
                    "growth 地方财政收入→= 8%")
            ]),
        Phenomenon(
            "How a list of dashes goes on with the years above it",
            [
                Example(
                    """
                    “十三五”时期是极不平凡的五年。全县地区生产总值年均增长6.8%。
                    ——脱贫攻坚全面胜利。累计投入财政资金24.7亿元。
                    """,
                    "growth 地区生产总值→= 6.8% @2016/2020",
                    "level 财政资金 24.7亿元 @2016/2020")
            ]),
        Phenomenon(
            "Years ahead of a heading",
            [
                Example(
                    """
                    二、2024年及未来五年工作目标
                    1.加强供水。投资2亿元以上，新建泵站10座。
                    """,
                    "level 投资 >=2亿元 @2024/2028 target",
                    "level 泵站 10座 @2024/2028 target")
            ]),
    ]
}
