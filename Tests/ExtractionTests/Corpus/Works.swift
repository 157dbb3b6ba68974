extension Corpus {
    /// Plans, tasks, lists of works, and the words around them.
    static let works: [Phenomenon] = [
        Phenomenon(
            "A numbered item that names itself first",
            [
                Example(
                    "一、农村公路安防设施建设。计划完成120公里，实际完成126公里，完成率105%。",
                    "level 农村公路安防设施建设 120公里 target", "level 农村公路安防设施建设 126公里",
                    "ratio 农村公路安防设施建设完成率 105%"),
                Example(
                    "二、免费健康检查。任务数5000人，截至12月20日，已检查5126人，占任务数的102.5%。", "level 免费健康检查 5000人 target",
                    "level 免费健康检查 5126人", "ratio 免费健康检查 102.5%"),
                Example(
                    "三、农村厕所改造：任务数30座，已完工32座。", "level 农村厕所改造→农村户厕改造 30座 target", "level 农村厕所改造→农村户厕改造 32座"),
                Example(
                    "1.地区生产总值。预期目标增长7%，实际增长4.1%。", "growth 地区生产总值→= 7% target", "growth 地区生产总值→= 4.1%"),
                Example("四、发展势头良好。全县新建公园6个。", "level 公园 6个"),
            ]),
        Phenomenon(
            "So many to do, so many done",
            [
                Example(
                    "126条黑臭水体治理已完成120条（95%），15个农村幸福院建设已完成8个，这2项预计10月底前全部完成。",
                    "level 黑臭水体治理 126条 target", "level 黑臭水体治理 120条", "ratio 黑臭水体治理 95%",
                    "level 农村幸福院 15个 target", "level 农村幸福院建设 8个"),
                Example("3个乡镇已完成道路改造，投入12万元。", "level 乡镇 3个", "level 投入 12万元"),
            ]),
        Phenomenon(
            "A list of works beside its progress",
            [
                Example(
                    """
                    序号 | 项目内容 | 进展情况 | 责任单位 |
                    1 | 新建公园6个。 | 建成公园4个，完成投资1.2亿元。 | 城管局 |
                    新增停车位800个。 | 新增停车位950个。 | ||
                    """,
                    "level 公园 6个 target",
                    "level 公园 4个",
                    "level 完成投资 1.2亿元",
                    "level 新增停车位 800个 target",
                    "level 新增停车位 950个"),
                Example(
                    """
                    | 序号 | 项目名称 | 目标任务 | 完成情况 |
                    | --- | --- | --- | --- |
                    | 1 | 新建公园 | 6个 | 建成4个，完成率66.7% |
                    | 2 | 增加停车位 | 800个 | 全部完工 |
                    """,
                    "level 公园 6个 target",
                    "level 公园 4个",
                    "ratio 公园完成率 66.7%",
                    "level 增加停车位 800个 target"),
                Example(
                    "序号\t实事项目\t年度目标\t进展\n1\t公园建设\t新建公园6个\t已建成4个，占年度任务的66.7%\n2\t停车\t新增停车位800个\t正在施工",
                    "level 公园 6个 target", "level 公园 4个", "ratio 公园 66.7%",
                    "level 新增停车位 800个 target"),
                Example(
                    "序号\n项目名称\n进展情况\n1\n新建公园6个\n已建成4个，完成投资1.2亿元\n2\n新增停车位800个\n新增停车位950个\n",
                    "level 公园 6个 target", "level 公园 4个", "level 完成投资 1.2亿元",
                    "level 新增停车位 800个 target", "level 新增停车位 950个"),
                Example(
                    """
                    | 指标 | 年度目标 | 完成情况 |
                    | --- | --- | --- |
                    | 城镇新增就业（人） | 5000 | 5200 |
                    """,
                    "level 城镇新增就业→= 5000人 target", "level 城镇新增就业→= 5200人"),
            ]),
        Phenomenon(
            "A work, and its progress in a paragraph of its own",
            [
                Example(
                    "1.新建公园6个。\n进展情况：已建成4个，完成投资1.2亿元。\n2.新增停车位800个。\n进展情况：新增停车位950个。",
                    "level 公园 6个 target", "level 公园 4个", "level 完成投资 1.2亿元",
                    "level 新增停车位 800个 target", "level 新增停车位 950个"),
                Example("1.新建公园6个。\n进展顺利，完成投资1.2亿元。", "level 公园 6个", "level 完成投资 1.2亿元"),
            ]),
        Phenomenon(
            "A table whose title and units stand in rows of their own",
            [
                Example(
                    """
                    2023年全县主要农产品产量 | |
                    单位：吨 | |
                    产品名称 | 产量 |
                    粮食 | 142300 |
                    #稻谷 | 98700 |
                    油料 | 21600 |
                    """,
                    "level 粮食产量→粮食总产量 142300吨",
                    "level 稻谷产量 98700吨",
                    "level 油料产量→= 21600吨")
            ]),
        Phenomenon(
            "A task is set before its outcome",
            [
                Example(
                    "农村改厕任务3600座，完成3720座，完成率103.3%。",
                    "level 农村改厕→农村户厕改造 3600座 target",
                    "level 农村改厕→农村户厕改造 3720座",
                    "ratio 农村改厕完成率→农村户厕改造 103.3%"),
                Example(
                    "全面完成28个整治任务。",
                    "level 整治任务 28个"),
                Example(
                    "固定资产投资完成26亿元，超额完成年度任务1.5亿元，增长9.2%。",
                    "level 固定资产投资→= 26亿元",
                    "change 固定资产投资→= 1.5亿元",
                    "growth 固定资产投资→= 9.2%"),
                Example(
                    "项目建成后可实现年产值8.5亿元。",
                    "level 年产值 8.5亿元 target"),
            ]),
        Phenomenon(
            "What a total is of",
            [
                Example(
                    "产业发展类项目，共2600万元。",
                    "level 产业发展类项目 2600万元"),
                Example(
                    "兑现税费减免、社保缓缴等3.2亿元。",
                    "level 税费减免、社保缓缴 3.2亿元"),
            ]),
        Phenomenon(
            "A number for each head is another metric",
            [
                Example(
                    "地区生产总值达186亿元，人均突破6万元。",
                    "level 地区生产总值→= 186亿元",
                    "level 人均地区生产总值→= >6万元"),
                Example(
                    "牧民人均可支配收入19800元。",
                    "level 牧民人均可支配收入→农村居民人均可支配收入 19800元"),
            ]),
        Phenomenon(
            "Wider and other measures keep their own names",
            [
                Example("财政总收入28.6亿元。", "level 财政总收入 28.6亿元"),
                Example("其他税收收入120万元。", "level 其他税收收入 120万元"),
                Example("城镇户籍人口9.6万人。", "level 城镇户籍人口 9.6万人"),
                Example("一产固定资产投资4.2亿元。", "level 一产固定资产投资 4.2亿元"),
                Example(
                    "第一产业增加值占地区生产总值的比重为18.2%。",
                    "ratio 第一产业增加值占地区生产总值的比重 18.2%"),
                Example(
                    "农林牧渔业实现总产值36.2亿元。",
                    "level 农林牧渔业总产值→= 36.2亿元"),
            ]),
        Phenomenon(
            "Ranks with the time of each",
            [
                Example(
                    "营商环境评价由2021年的第42名上升至2023年的第18名。",
                    "rank 营商环境评价 42 @2021",
                    "rank 营商环境评价 18")
            ]),
    ]
}
