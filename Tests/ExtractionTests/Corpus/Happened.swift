extension Corpus {
    /// What happened, beside what is to come.
    static let happened: [Phenomenon] = [
        Phenomenon(
            "What happened on a day, in an outlook too",
            [
                Example(
                    """
                    三、2024年工作打算
                    3月1日上午，全县举行集中签约仪式，签约资金56亿元。当天开工的6个项目总投资20亿元。全年实施项目80个。
                    """,
                    "level 签约资金 56亿元 @2024",
                    "level 项目 6个 @2024",
                    "level 项目总投资 20亿元 @2024",
                    "level 项目 80个 @2024 target")
            ]),
        Phenomenon(
            "将 that takes something for something",
            [
                Example(
                    """
                    三、2024年工作打算
                    截至目前，新建公园8个。
                    一、2023年工作回顾
                    将禁毒工作作为头等大事，强制隔离戒毒执行率达115%。
                    """,
                    "level 公园 8个 @2024",
                    "ratio 强制隔离戒毒执行率 115%")
            ]),
        Phenomenon(
            "Who they are, sooner than how many",
            [
                Example(
                    "113万清河人民众志成城，建成学校12所。",
                    "level 清河人民众志成城 113万 optional",
                    "level 学校 12所")
            ]),
        Phenomenon(
            "What 和 adds is counted alone",
            [
                Example(
                    "棚户区改造、公租房建设和416个老旧小区改造成为全省示范。",
                    "level 老旧小区改造→= 416个")
            ]),
        Phenomenon(
            "Got a place in an order",
            [
                Example(
                    "河长制工作获得全市第一。",
                    "rank 河长制工作 1 in 全市")
            ]),
        Phenomenon(
            "了 between what was done and what of",
            [
                Example(
                    "建立了电子信息产业链4条。",
                    "level 电子信息产业链 4条")
            ]),
        Phenomenon(
            "Money that came in, after other money that did",
            [
                Example(
                    "实际到位内资309.9亿元，增速居全省第一。授信726亿元，到位资金326亿元。",
                    "level 实际到位内资→实际利用内资 309.9亿元",
                    "rank 实际到位内资增速→实际利用内资 1 in 全省",
                    "level 授信 726亿元",
                    "level 到位资金 326亿元")
            ]),
    ]
}
