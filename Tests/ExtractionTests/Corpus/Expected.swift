extension Corpus {
    /// What was planned, budgeted or expected, beside what came.
    static let expected: [Phenomenon] = [
        Phenomenon(
            "What was expected is held against what came",
            [
                Example(
                    "地区生产总值635亿元，完成年计划710亿元的89.4%（主要是二产、三产未达预期目标），增长2.0%。",
                    "level 地区生产总值→= 635亿元",
                    "level 地区生产总值→= 710亿元 target",
                    "ratio 地区生产总值→= 89.4%",
                    "growth 地区生产总值→= 2.0%"),
                Example(
                    "固定资产投资增长9%，好于预期，工业投资增长12%。",
                    "growth 固定资产投资→= 9%",
                    "growth 工业投资 12%"),
            ]),
        Phenomenon(
            "A bracket without a number parts no clauses",
            [
                Example(
                    "固定资产投资300亿元，完成年计划385亿元的77.9%（主要是剩余投资不足，难以支撑投资增长），下降18.4%。",
                    "level 固定资产投资→= 300亿元",
                    "level 固定资产投资→= 385亿元 target",
                    "ratio 固定资产投资→= 77.9%",
                    "growth 固定资产投资→= -18.4%")
            ]),
        Phenomenon(
            "So much more, or less, than was budgeted first",
            [
                Example(
                    "一般公共预算收入由年初的76138万元调整为89138万元，调增13000万元。",
                    "level 一般公共预算收入→= 76138万元 target",
                    "level 一般公共预算收入→= 89138万元 target",
                    "change 一般公共预算收入→= 13000万元 target")
            ]),
        Phenomenon(
            "A mark that a list lost",
            [
                Example(
                    "土地使用税、房产税、城建税分别完成135.8万元41.4万元和150.9万元，占年计划的68%、50%和51%。",
                    "level 土地使用税 135.8万元",
                    "level 房产税 41.4万元",
                    "level 城建税 150.9万元",
                    "ratio 土地使用税 68%",
                    "ratio 房产税 50%",
                    "ratio 城建税 51%")
            ]),
        Phenomenon(
            "Each place's rate, in one clause",
            [
                Example(
                    "一季度，全市农村居民人均可支配收入增速7.7%。宣州区增速7.5%、郎溪县增速7.7%、广德市增速8.0%。",
                    "growth 农村居民人均可支配收入→= 7.7% @2023-01/2023-03",
                    "growth 农村居民人均可支配收入→= 7.5% @2023-01/2023-03 of 宣州区",
                    "growth 农村居民人均可支配收入→= 7.7% @2023-01/2023-03 of 郎溪县",
                    "growth 农村居民人均可支配收入→= 8.0% @2023-01/2023-03 of 广德市")
            ]),
        Phenomenon(
            "What a bracket tells of a plan doesn't end it",
            [
                Example(
                    "批准的年初预算为：一般公共预算收入76138万元（税收收入47008万元、非税收入29130万元）；政府性基金预算收入80000万元。",
                    "level 一般公共预算收入→= 76138万元 target",
                    "level 税收收入→地方税收收入 47008万元 target",
                    "level 非税收入 29130万元 target",
                    "level 政府性基金预算收入 80000万元 target")
            ]),
        Phenomenon(
            "A code that begins with zeros",
            [
                Example(
                    "索引号：11341700/202209-00059 组配分类：总结")
            ]),
        Phenomenon(
            "What a table of output lists is produced",
            [
                Example(
                    """
                    主要农产品产量
                    产品名称 | 单位 | 总量 | 增长（%）
                    粮食 | 万吨 | 14.03 | 2.8
                    茶叶 | 吨 | 8277 | 7.1
                    """,
                    "level 粮食产量→粮食总产量 14.03万吨",
                    "growth 粮食产量→粮食总产量 2.8%",
                    "level 茶叶产量 8277吨",
                    "growth 茶叶产量 7.1%")
            ]),
    ]
}
