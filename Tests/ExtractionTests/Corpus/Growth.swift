extension Corpus {
    /// Rates of change.
    static let growth: [Phenomenon] = [
        Phenomenon(
            "A rate belongs to the level's metric",
            [
                Example(
                    "一般公共预算收入15.62亿元，同比增长9.3%。",
                    "level 一般公共预算收入→= 15.62亿元",
                    "growth 一般公共预算收入→= 9.3%"),
                Example(
                    "固定资产投资比上年增长8.4%。",
                    "growth 固定资产投资→= 8.4%"),
                Example(
                    "工业用电量5.3亿千瓦时，下降2.1%。",
                    "level 工业用电量 5.3亿千瓦时",
                    "growth 工业用电量 -2.1%"),
                Example(
                    "社会消费品零售总额118.3亿元、增长7.1%。",
                    "level 社会消费品零售总额→= 118.3亿元",
                    "growth 社会消费品零售总额→= 7.1%"),
                Example(
                    "外贸进出口总额增长1.3倍。",
                    "growth 外贸进出口总额→进出口总额 1.3倍"),
                Example(
                    "规模以上工业增加值增速为9.6%。",
                    "growth 规模以上工业增加值→= 9.6%"),
                Example(
                    "全年压减“三公”经费15.2%。",
                    "growth “三公”经费→三公经费 -15.2%"),
                Example(
                    "居民消费价格上涨1.9%。",
                    "growth 居民消费价格→居民消费价格指数 1.9%"),
                Example(
                    "一般公共预算收入22.36亿元，扣除留抵退税因素后增长6.0%，自然口径下降2.8%。",
                    "level 一般公共预算收入→= 22.36亿元",
                    "growth 一般公共预算收入→= 6.0%",
                    "growth 一般公共预算收入→= -2.8%"),
            ]),
        Phenomenon(
            "The verb before the name",
            [
                Example(
                    "压减一般性支出10%。",
                    "growth 一般性支出→行政经费压减 -10%"),
                Example(
                    "减少化肥用量5%。",
                    "growth 化肥用量 -5%"),
            ]),
    ]
}
