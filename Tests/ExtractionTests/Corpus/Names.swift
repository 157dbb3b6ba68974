extension Corpus {
    /// What a number is of.
    static let names: [Phenomenon] = [
        Phenomenon(
            "The name stands after its number",
            [
                Example(
                    "新设12座镇级污水泵站、260个雨水收集点。",
                    "level 镇级污水泵站 12座",
                    "level 雨水收集点 260个"),
                Example(
                    "铺开46个重点项目。",
                    "level 重点项目→重点项目数 46个"),
                Example(
                    "完成滨江路2.4公里刷黑改造。",
                    "level 滨江路刷黑改造 2.4公里"),
                Example(
                    "市级绩效考核18个指标任务如期完成。",
                    "level 市级绩效考核指标任务 18个"),
                Example(
                    "宏远、金穗等6家企业落户园区。",
                    "level 企业 6家"),
                Example(
                    "易地搬迁群众1260户4380人如期入住。",
                    "level 易地搬迁群众 1260户",
                    "level 易地搬迁群众 4380人"),
            ]),
        Phenomenon(
            "A head without its noun takes it from what was named",
            [
                Example(
                    "粮食播种面积62.3万亩，总产达到28.7万吨。",
                    "level 粮食播种面积→= 62.3万亩",
                    "level 粮食总产→粮食总产量 28.7万吨"),
                Example(
                    "铺排重点项目31个，总投资186亿元，完成投资62.5亿元。",
                    "level 重点项目→重点项目数 31个",
                    "level 重点项目总投资→= 186亿元",
                    "level 重点项目完成投资→= 62.5亿元"),
                Example(
                    "净增市场主体4200户，其中企业900户。",
                    "level 净增市场主体→市场主体净增 4200户",
                    "level 企业→企业净增 900户"),
                Example(
                    "排查燃气用户8200户、完成整改130户。",
                    "level 排查燃气用户 8200户",
                    "level 整改 130户"),
            ]),
        Phenomenon(
            "Standard names know their neighbours",
            [
                Example(
                    "全口径地方财政收入12.7亿元。",
                    "level 全口径地方财政收入→地方财政收入 12.7亿元"),
                Example("大口径财政收入13亿元。", "level 大口径财政收入 13亿元"),
                Example("财政收入13亿元。", "level 财政收入 13亿元"),
                Example("公共财政收入13亿元。", "level 公共财政收入→一般公共预算收入 13亿元"),
                Example(
                    "城镇居民人均可支配收入和农民人均纯收入增长9%。", "growth 城镇居民人均可支配收入→= 9%", "growth 农民人均纯收入 9%"),
                Example("接待游客83万人次，综合收入6亿元。", "level 接待游客→= 83万人次", "level 综合收入→旅游收入 6亿元"),
                Example("民宿综合收入6亿元。", "level 民宿综合收入 6亿元"),
                Example("外商直接投资3200万美元。", "level 外商直接投资→实际利用外资 3200万美元"),
                Example("上缴税费4亿元。", "level 上缴税费 4亿元"),
                Example("减免税费4亿元。", "level 减免税费→减税降费 4亿元"),
                Example(
                    "启动旧改项目7个。",
                    "level 旧改项目 7个"),
                Example(
                    "棚改260户全部交房。",
                    "level 棚改→棚户区改造 260户"),
                Example(
                    "提质改造农村公路35公里。",
                    "level 提质改造农村公路→农村公路提质改造 35公里"),
                Example(
                    "建成5G基站210个。",
                    "level 5G基站→= 210个"),
                Example(
                    "新签“三类500强”项目5个。",
                    "level “三类500强”项目→三类500强项目数 5个"),
                Example(
                    "兑现减税降费3.6亿元。",
                    "level 减税降费→= 3.6亿元"),
                Example(
                    "县城空气质量优良天数为328天。",
                    "level 县城空气质量优良天数→空气质量优良天数 328天"),
                Example(
                    "获批中央预算内投资项目9个，到位资金0.86亿元。",
                    "level 中央预算内投资项目 9个",
                    "level 中央预算内投资项目到位资金→中央预算内资金 0.86亿元"),
                Example(
                    "共收到人大代表建议93件、政协提案88件。",
                    "level 人大代表建议→人大代表建议办理 93件",
                    "level 政协提案→政协提案办理 88件"),
            ]),
        Phenomenon(
            "Examples before 等 are no part of the name",
            [
                Example(
                    "引进宏远、金穗等重点企业6家。",
                    "level 重点企业 6家")
            ]),
        Phenomenon(
            "A clause without a number may name the metric",
            [
                Example(
                    "固定资产投资平稳增长，增速7.2%。",
                    "growth 固定资产投资→= 7.2%"),
                Example(
                    "全县旅游市场持续回暖，接待游客210万人次。",
                    "level 接待游客→= 210万人次"),
            ]),
    ]
}
