extension Corpus {
    /// More or less than something: differences and rates in their many wordings.
    static let comparisons: [Phenomenon] = [
        Phenomenon(
            "More and less than another time, plan or place",
            [
                Example(
                    "粮食总产量23.4万吨，增产1.6%。",
                    "level 粮食总产量→= 23.4万吨",
                    "growth 粮食总产量→= 1.6%"),
                Example(
                    "净增经营主体1800户，较上年多360户。",
                    "level 净增经营主体→市场主体净增 1800户",
                    "change 净增经营主体→市场主体净增 360户"),
                Example(
                    "政府性基金收入9.6亿元，减收2.15亿元。",
                    "level 政府性基金收入 9.6亿元",
                    "change 政府性基金收入 -2.15亿元"),
                Example(
                    "新增停车泊位2700个，超计划200个。",
                    "level 新增停车泊位 2700个",
                    "change 新增停车泊位 200个"),
                Example(
                    "税收收入5.1亿元，欠时间进度1.8个百分点。",
                    "level 税收收入→地方税收收入 5.1亿元",
                    "change 税收收入→地方税收收入 -1.8个百分点"),
                Example(
                    "人均地区生产总值低于全省平均水平2.3万元。",
                    "change 人均地区生产总值→= -2.3万元 in 全省"),
                Example(
                    "棉花单产最高达152公斤。",
                    "level 棉花单产 152公斤"),
            ]),
        Phenomenon(
            "A share of falls is no fall",
            [
                Example(
                    "规上工业企业产值下降面27.3%。",
                    "ratio 规上工业企业产值下降面 27.3%")
            ]),
        Phenomenon(
            "Completion bears the metric's name, but of projects its own",
            [
                Example(
                    "城镇新增就业4100人，完成率108%。",
                    "level 城镇新增就业→= 4100人",
                    "ratio 城镇新增就业完成率→城镇新增就业 108%"),
                Example(
                    "实施重点项目35个，完成投资61亿元，占年度计划的103%。",
                    "level 重点项目→重点项目数 35个",
                    "level 重点项目完成投资→= 61亿元",
                    "ratio 重点项目完成投资→重点项目投资完成率 103%"),
                Example(
                    "城镇新增就业1500人，转移农村劳动力3100人，分别完成年度任务的60%和77.5%。",
                    "level 城镇新增就业→= 1500人",
                    "level 转移农村劳动力→农村劳动力转移就业 3100人",
                    "ratio 城镇新增就业→= 60%",
                    "ratio 转移农村劳动力→农村劳动力转移就业 77.5%"),
            ]),
        Phenomenon(
            "What another project is of stays its own",
            [
                Example(
                    "重点项目完成投资52亿元。新引进文旅项目8个，总投资33亿元。",
                    "level 重点项目完成投资→= 52亿元",
                    "level 文旅项目 8个",
                    "level 总投资 33亿元")
            ]),
        Phenomenon(
            "Towns and country share their head",
            [
                Example(
                    "城镇、农村居民人均可支配收入分别达到35120元和18240元，分别增长6.1%、8.3%。",
                    "level 城镇居民人均可支配收入→= 35120元",
                    "level 农村居民人均可支配收入→= 18240元",
                    "growth 城镇居民人均可支配收入→= 6.1%",
                    "growth 农村居民人均可支配收入→= 8.3%")
            ]),
    ]

    /// Numbers that only look like a metric's.
    static let lookalikes: [Phenomenon] = [
        Phenomenon(
            "Footnotes, clock times, thresholds",
            [
                Example(
                    "全年实现地区生产总值[3]215.6亿元，增长5.9%。",
                    "level 地区生产总值→= 215.6亿元",
                    "growth 地区生产总值→= 5.9%"),
                Example("服务窗口每日8:30—17:00开放。"),
                Example(
                    "500万元以上固定资产投资增长7.4%。",
                    "growth 固定资产投资→= 7.4%"),
                Example(
                    "产值过5亿元的企业只有3家。",
                    "level 企业 3家"),
            ])
    ]

    /// A plan whose outcome is told, and a span of years.
    static let plansAndSpans: [Phenomenon] = [
        Phenomenon(
            "计划 and 实际 are of one year",
            [
                Example(
                    "计划新建口袋公园9个，已建成11个。",
                    "level 口袋公园 9个 target",
                    "level 口袋公园 11个"),
                Example(
                    "计划城镇新增就业5000人，实际完成5600人。",
                    "level 城镇新增就业→= 5000人 target",
                    "level 城镇新增就业→= 5600人"),
                Example(
                    "重点人群签约率不低于70%，实际达到76.2%。",
                    "ratio 重点人群签约率 >=70% target",
                    "ratio 重点人群签约率 76.2%"),
            ]),
        Phenomenon(
            "Spans of years and parts of one",
            [
                Example(
                    "2019年以来，累计投入帮扶资金12.4亿元。",
                    "level 帮扶资金 12.4亿元 @2019/2023"),
                Example(
                    "前11个月，规模以上工业增加值增长7.7%。",
                    "growth 规模以上工业增加值→= 7.7% @2023-01/2023-11"),
                Example(
                    "三次产业结构由上年的17:38:45调整为16:39:45。",
                    "ratio 三次产业结构→= 17 @2022",
                    "ratio 三次产业结构→= 38 @2022",
                    "ratio 三次产业结构→= 45 @2022",
                    "ratio 三次产业结构→= 16",
                    "ratio 三次产业结构→= 39",
                    "ratio 三次产业结构→= 45"),
            ]),
    ]
}
