extension Corpus {
    /// Words that name no metric of their own but one that was named before.
    static let pointingBack: [Phenomenon] = [
        Phenomenon(
            "What turned, for the number after it",
            [
                Example("工业用电量由降转升，增长0.8%。", "growth 工业用电量 0.8%"),
                Example("收入的增加促进了生活质量的提高，消费增长3%。", "growth 消费 3%"),
            ]),
        Phenomenon(
            "A side of a metric is the metric's",
            [
                Example(
                    "固定资产投资增势强劲，累计完成投资202亿元，同比增长34.6%。",
                    "level 固定资产投资→= 202亿元",
                    "growth 固定资产投资→= 34.6%"),
                Example(
                    "农林牧渔业总产值增长3.9%，渔业产值增长较快，同比增长4.4%。",
                    "growth 农林牧渔业总产值→= 3.9%",
                    "growth 渔业产值 4.4%"),
                Example(
                    "建成高标准农田12万亩，粮食产量连续五年保持在20亿斤以上。",
                    "level 高标准农田→= 12万亩",
                    "level 粮食产量→粮食总产量 >=20亿斤"),
                Example(
                    "争取中央预算内资金2.3亿元，数额居全市第四。",
                    "level 中央预算内资金→= 2.3亿元",
                    "rank 中央预算内资金→= 4 in 全市"),
                Example(
                    "新增“四上”企业64家，数量排名全省第六。",
                    "level 新增“四上”企业→四上企业新增 64家",
                    "rank 新增“四上”企业→四上企业新增 6 in 全省"),
                Example(
                    "旅游收入增长18%，增速同样位居全市第二。",
                    "growth 旅游收入→= 18%",
                    "rank 旅游收入增速→旅游收入 2 in 全市"),
                Example(
                    "综治民调得分进入全省前80名，在四城区中排名第三。",
                    "rank 综治民调得分→综治民调排名 <=80 in 全省",
                    "rank 综治民调得分→综治民调排名 3 in 四城区"),
            ]),
        Phenomenon(
            "A count of metrics points to as many",
            [
                Example(
                    "GDP增长5.4%，固定资产投资增长8.7%。这两项指标在九县（区）中都排名第一。",
                    "growth GDP→地区生产总值 5.4%",
                    "growth 固定资产投资→= 8.7%",
                    "rank GDP→地区生产总值 1 in 九县（区）",
                    "rank 固定资产投资→= 1 in 九县（区）"),
                Example(
                    "城镇新增就业3200人，转移农村劳动力5600人，两项均居全市第二。",
                    "level 城镇新增就业→= 3200人",
                    "level 转移农村劳动力→农村劳动力转移就业 5600人",
                    "rank 城镇新增就业→= 2 in 全市",
                    "rank 转移农村劳动力→农村劳动力转移就业 2 in 全市"),
                Example(
                    "省重点项目完成投资26亿元，市重点项目完成投资41亿元，两项都实现了时间任务双过半。",
                    "level 省重点项目完成投资→重点项目完成投资 26亿元",
                    "level 市重点项目完成投资→重点项目完成投资 41亿元"),
            ]),
        Phenomenon(
            "Another crop, another building is another metric",
            [
                Example(
                    "粮食产量31.2万吨，小水果产量4.6万吨。",
                    "level 粮食产量→粮食总产量 31.2万吨",
                    "level 小水果产量 4.6万吨"),
                Example(
                    "粮食播种面积48万亩，总产24.9万吨，茶叶产量0.3万吨。",
                    "level 粮食播种面积→= 48万亩",
                    "level 粮食总产→粮食总产量 24.9万吨",
                    "level 茶叶产量 0.3万吨"),
                Example(
                    "完成老旧小区改造12个，户厕和公厕改造85座。",
                    "level 老旧小区改造→= 12个",
                    "level 户厕和公厕改造 85座"),
            ]),
        Phenomenon(
            "The head alone takes its noun from the clause before",
            [
                Example(
                    "实施市重点项目22个，总投资规模140.5亿元。",
                    "level 市重点项目→重点项目数 22个",
                    "level 市重点项目总投资规模→重点项目总投资 140.5亿元"),
                Example(
                    "集中式饮用水水源地9个，水质达标率均为100%。",
                    "level 集中式饮用水水源地 9个",
                    "ratio 集中式饮用水水源地水质达标率→饮用水水源水质达标率 100%"),
            ]),
    ]

    /// What stands beside a name and isn't of it.
    static let besideNames: [Phenomenon] = [
        Phenomenon(
            "A rate named short for the amount before it",
            [
                Example(
                    "县城空气质量优良天数为331天，优良率为90.7%。",
                    "level 县城空气质量优良天数→空气质量优良天数 331天", "ratio 县城空气质量优良率→空气质量优良率 90.7%"),
                Example(
                    "粮食总产量20万吨，良种率96%。", "level 粮食总产量→= 20万吨", "ratio 良种率 96%"),
            ]),
        Phenomenon(
            "Modal words and times amid a name",
            [
                Example(
                    "新的一年，空气质量优良率要高于90.5%。",
                    "ratio 空气质量优良率→= >90.5% @2024 target"),
                Example(
                    "市场主体力争全年新增2400户以上。",
                    "level 市场主体新增→市场主体净增 >=2400户 target"),
                Example(
                    "落实税费政策为企业减负1.7亿元。",
                    "level 税费政策为企业减负→减税降费 1.7亿元"),
                Example(
                    "行政经费和运转类支出压减15%。",
                    "growth 行政经费和运转类支出→行政经费压减 -15%"),
            ]),
        Phenomenon(
            "A unit given once, a rank within a named group",
            [
                Example(
                    "出水合格率和水质达标率同比分别提高1.2个和2.5个百分点。",
                    "change 出水合格率 1.2个百分点",
                    "change 水质达标率 2.5个百分点"),
                Example(
                    "建成便民驿站6个和停车场11个。",
                    "level 便民驿站 6个",
                    "level 停车场 11个"),
            ]),
    ]
}
