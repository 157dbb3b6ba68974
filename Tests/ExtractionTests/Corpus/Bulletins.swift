extension Corpus {
    /// Plain sentences of bulletins and reviews, a fact or two each.
    static let bulletins: [Phenomenon] = [
        Phenomenon(
            "Income beside spending, and a table of indices",
            [
                Example(
                    """
                    单位：万元

                    | 收入 | 执行数 | 支出 | 执行数 |
                    | --- | --- | --- | --- |
                    | 总计 | 8465 | 总计 | 8465 |
                    | 一、税收收入 | 1675 | 一、本级支出 | 7015 |
                    | 上年结转 | 351 | | |
                    """,
                    "level 收入总计 8465万元",
                    "level 税收收入→地方税收收入 1675万元",
                    "level 上年结转 351万元",
                    "level 支出总计 8465万元",
                    "level 本级支出 7015万元"),
                Example(
                    "单位：万元\n\n收  入\n\n执行数\n\n支  出\n\n执行数\n\n税收收入\n\n1675\n\n本级支出\n\n7015\n\n非税收入\n\n683\n\n\n\n\n\n上年结转\n\n351\n",
                    "level 税收收入→地方税收收入 1675万元", "level 本级支出 7015万元", "level 非税收入 683万元",
                    "level 上年结转 351万元"),
                Example(
                    "类别 指数\n居民消费价格指数 101.3\n#食品烟酒 101.2\n107.1\n衣着 101.6\n",
                    "level 居民消费价格指数→= 101.3", "level 食品烟酒指数 101.2", "level 衣着指数 101.6"),
            ]),
        Phenomenon(
            "Population, work and schools",
            [
                Example(
                    "年末常住人口46.2万人，比上年末减少0.3万人。",
                    "level 常住人口→= 46.2万人", "change 常住人口→= -0.3万人"),
                Example(
                    "出生人口3120人，出生率6.7‰；死亡人口3380人，死亡率7.3‰。",
                    "level 出生人口 3120人", "ratio 出生率 6.7‰", "level 死亡人口 3380人", "ratio 死亡率 7.3‰"),
                Example(
                    "城镇登记失业率3.1%，比上年末上升0.2个百分点。",
                    "ratio 城镇登记失业率→= 3.1%", "change 城镇登记失业率→= 0.2个百分点"),
                Example(
                    "共有各类学校142所，在校生4.9万人，专任教师3610人。",
                    "level 学校 142所", "level 在校生 4.9万人", "level 专任教师 3610人"),
                Example(
                    "举办招聘会38场次，提供岗位9600个。",
                    "level 招聘会 38场次", "level 岗位 9600个"),
            ]),
        Phenomenon(
            "Prices, trade and money",
            [
                Example(
                    "居民消费价格上涨1.2%，其中食品烟酒类价格下降0.4%。",
                    "growth 居民消费价格→居民消费价格指数 1.2%", "growth 食品烟酒类价格 -0.4%"),
                Example(
                    "外贸进出口总额由2019年的3200万美元增加到1.6亿美元。",
                    "level 外贸进出口总额→进出口总额 3200万美元 @2019", "level 外贸进出口总额→进出口总额 1.6亿美元"),
                Example(
                    "住户存款余额152.3亿元，占全部存款的70.8%。",
                    "level 住户存款余额 152.3亿元", "ratio 住户存款余额占全部存款 70.8%"),
                Example(
                    "发放创业担保贷款9200万元，带动就业2600人。",
                    "level 创业担保贷款 9200万元", "level 就业 2600人"),
                Example(
                    "一般公共预算支出42.6亿元，其中文化旅游体育与传媒支出增长12.3%。",
                    "level 一般公共预算支出 42.6亿元", "growth 文化旅游体育与传媒支出 12.3%"),
            ]),
        Phenomenon(
            "Farming and forests",
            [
                Example(
                    "粮食单产462公斤/亩，粮食总产21.3万吨。",
                    "level 粮食单产 462公斤/亩", "level 粮食总产→粮食总产量 21.3万吨"),
                Example(
                    "完成人工造林1.6万亩、封山育林2.4万亩。",
                    "level 人工造林 1.6万亩", "level 封山育林 2.4万亩"),
                Example(
                    "累计建成高标准农田26.8万亩，占基本农田的63%。",
                    "level 高标准农田→= 26.8万亩", "ratio 高标准农田占基本农田 63%"),
                Example(
                    "主要农作物机械化率达七成以上。",
                    "ratio 主要农作物机械化率 >=7成"),
                Example(
                    "2.6万贫困人口全部脱贫。", "level 贫困人口脱贫→脱贫人口 2.6万"),
            ]),
        Phenomenon(
            "Standards and rates for each",
            [
                Example(
                    "城市低保标准提高到620元/人·月。", "level 城市低保标准 620元/人·月"),
                Example(
                    "行政审批网上可办率达98%以上，办理时限压缩60%。",
                    "ratio 行政审批网上可办率 >=98%", "growth 时限 -60%"),
                Example(
                    "刑事案件下降15.2%，命案破案率100%。",
                    "growth 刑事案件 -15.2%", "ratio 命案破案率 100%"),
                Example(
                    "单位GDP能耗下降2.8%。", "growth 单位GDP能耗 -2.8%"),
                Example(
                    "第三产业对经济增长的贡献率为48.6%。", "ratio 第三产业对经济增长的贡献率 48.6%"),
            ]),
    ]
}
