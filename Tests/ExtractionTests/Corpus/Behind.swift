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
                Example(
                    "力争所有村集体收入达到20万元以上的村。",
                    "level 所有村集体收入 >=20万元 @2024 target"),
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
        Phenomenon(
            "What stands at the end of a span of years",
            [
                Example(
                    "五年来，农业龙头企业达到19家，森林覆盖率达到35%，新建公路达到120公里。",
                    "level 农业龙头企业 19家",
                    "ratio 森林覆盖率→= 35%",
                    "level 公路 120公里 @2019/2023")
            ]),
        Phenomenon(
            "Several metrics that are counted and ranked together",
            [
                Example(
                    "工业投资增速、税收收入总量2项主要指标居全市第一，固定资产投资、进出口总额2项主要指标增速居全市第二。",
                    "level 工业投资增速、税收收入总量主要指标 2项",
                    "rank 工业投资增速 1 in 全市",
                    "rank 税收收入总量→地方税收收入 1 in 全市",
                    "level 固定资产投资、进出口总额主要指标 2项",
                    "rank 固定资产投资增速→固定资产投资 2 in 全市",
                    "rank 进出口总额增速→进出口总额 2 in 全市")
            ]),
        Phenomenon(
            "What comes first in no order",
            [
                Example(
                    "坚持以发展为第一要务，以科技为第一生产力。")
            ]),
        Phenomenon(
            "Ranges that sort what is counted",
            [
                Example(
                    "25个镇中，常住人口在5万人至10万人之间的有1个，1万人至3万人的有16个，少于1万人的有4个。",
                    "level 镇 25个",
                    "level 镇 1个",
                    "level 镇 16个",
                    "level 镇 4个")
            ]),
        Phenomenon(
            "Which share of a tax is told of",
            [
                Example(
                    "国内增值税（50%部分）3.06亿元，增长20.51%。",
                    "level 国内增值税 3.06亿元",
                    "growth 国内增值税 20.51%")
            ]),
        Phenomenon(
            "Steps that were reached",
            [
                Example(
                    "一般公共预算收入迈上10亿元台阶，增长12.9%。",
                    "level 一般公共预算收入→= >=10亿元",
                    "growth 一般公共预算收入→= 12.9%")
            ]),
        Phenomenon(
            "A county that begins with a word, before its number in brackets",
            [
                Example(
                    "地区生产总值稳步增长，于都县（318.06亿元）和信丰县（280.2亿元）分列全市第四、第五。",
                    "level 地区生产总值→= 318.06亿元 of 于都县",
                    "level 地区生产总值→= 280.2亿元 of 信丰县",
                    "rank 地区生产总值→= 4 of 于都县 in 全市",
                    "rank 地区生产总值→= 5 of 信丰县 in 全市")
            ]),
        Phenomenon(
            "Who the first are",
            [
                Example(
                    "27个乡镇中，常住人口居前三位的是白水镇、大岭镇和西河镇，合计占全县常住人口比重为40.08%。",
                    "level 乡镇 27个",
                    "rank 常住人口→= <=3 of 白水镇",
                    "rank 常住人口→= <=3 of 大岭镇",
                    "rank 常住人口→= <=3 of 西河镇",
                    "ratio 常住人口占全县常住人口比重 40.08%"),
                Example(
                    "地区生产总值居全市前三名，税收收入居全市前五位。",
                    "rank 地区生产总值→= <=3 in 全市",
                    "rank 税收收入→地方税收收入 <=5 in 全市"),
            ]),
        Phenomenon(
            "Which trades the first are",
            [
                Example(
                    "税收收入居前两位的行业为建筑业和房地产业。")
            ]),
        Phenomenon(
            "Levels of government in one name",
            [
                Example(
                    "全县承担9个市、县重点项目，总投资26.5亿元。",
                    "level 市、县重点项目→重点项目数 9个",
                    "level 市、县重点项目总投资→重点项目总投资 26.5亿元")
            ]),
        Phenomenon(
            "Whom a distance is from",
            [
                Example(
                    "镇政府距石桥市100公里。",
                    "level 镇政府距石桥市 100公里")
            ]),
        Phenomenon(
            "A remark in brackets is no name",
            [
                Example(
                    "全市生产总值完成265亿元（不含石桥，下同）、增长9%。",
                    "level 生产总值→地区生产总值 265亿元",
                    "growth 生产总值→地区生产总值 9%"),
                Example(
                    "地区生产总值（GDP，下同）完成200亿元，同比增长10.2%。",
                    "level 地区生产总值（GDP，下同）→地区生产总值 200亿元",
                    "growth 地区生产总值（GDP，下同）→地区生产总值 10.2%"),
                Example(
                    "建设8条（段）高速公路。",
                    "level 高速公路 8条（段）"),
            ]),
        Phenomenon(
            "What was brought in, though 实际 begins it",
            [
                Example(
                    "地方财政收入18.3亿元，同比增长20.7%；实际利用省外资金133.6亿元，同比增长18.6%。",
                    "level 地方财政收入→= 18.3亿元",
                    "growth 地方财政收入→= 20.7%",
                    "level 利用省外资金→实际利用内资 133.6亿元",
                    "growth 利用省外资金→实际利用内资 18.6%")
            ]),
        Phenomenon(
            "What a plan's list adds",
            [
                Example(
                    "力争净增高新技术企业11家以上、市场主体3500户。",
                    "level 净增高新技术企业→高新技术企业新增 >=11家 @2024 target",
                    "level 市场主体→市场主体净增 3500户 @2024 target"),
                Example(
                    "到账中央预算内资金1.49亿元。",
                    "level 中央预算内资金→= 1.49亿元"),
            ]),
    ]
}
