extension Corpus {
    /// What copies of PDFs and of newspapers, briefs and lists of works done do to sentences.
    static let copies: [Phenomenon] = [
        Phenomenon(
            "Lines that a column broke go on in the next, whatever the page's foot stands between",
            [
                Example(
                    """
                    2023 年，在县委的坚强领导下，全县上下真抓实干，
                    经济运行稳中有进，初步核算，全县地区生产总值 36292
                    万元，按不变价格计算，比上年增长 4.6%。其中，第一产业
                    - 3 -
                    增加值 13860 万元，增长 3.2%，占地区生产总值的比重
                    为 38.2%；第二产业增加值 12032 万元，增长
                    5.1%；第三产业增加值 10400 万元，比上年增长 5.6%。
                    图 1 2019—2023年地区生产总值
                    年末全县常住人口 19.7 万人。
                    """,
                    "level 地区生产总值→= 36292万元",
                    "growth 地区生产总值→= 4.6%",
                    "level 第一产业增加值→= 13860万元",
                    "growth 第一产业增加值→= 3.2%",
                    "ratio 占地区生产总值的比重 38.2%",
                    "level 第二产业增加值→= 12032万元",
                    "growth 第二产业增加值→= 5.1%",
                    "level 第三产业增加值→= 10400万元",
                    "growth 第三产业增加值→= 5.6%",
                    "level 常住人口→= 19.7万人"),
                Example(
                    """
                    2023年工作回顾
                    一般公共预算收入12.5亿元
                    固定资产投资增长6.1%
                    """,
                    "level 一般公共预算收入→= 12.5亿元",
                    "growth 固定资产投资→= 6.1%"),
            ]),
        Phenomenon(
            "Words that a line's end breaks",
            [
                Example(
                    """
                    过去一年，全县上下真抓实干，社会消费品零售总额实
                    现261.5亿元，比上年增长6.4%；水域面积达到12平方公
                    里，城乡面貌焕然一新，县域综合实力居全市第三，前进两个位
                    次，税收收入稳定增长，全年达到28.3亿元，比上年增
                    长9%，为各项事业的发展打下了坚实基础，人民生活水
                    平也得到了提高。
                    """,
                    "level 社会消费品零售总额→= 261.5亿元", "growth 社会消费品零售总额→= 6.4%", "level 水域面积 12平方公里",
                    "rank 综合实力 3 in 全市", "change 综合实力 2个位次 in 全市", "level 税收收入→地方税收收入 28.3亿元",
                    "growth 税收收入→地方税收收入 9%")
            ]),
        Phenomenon(
            "The year's end and the months stand apart from their numbers",
            [
                Example("2023 年末全县户籍人口 20.7 万人。", "level 户籍人口→= 20.7万人"),
                Example(
                    "1—8 月 份实现工业产值 80 亿元。",
                    "level 工业产值 80亿元 @2023-01/2023-08"),
                Example(
                    "规模工业增加值1—7月增速11.3%。",
                    "growth 规模工业增加值→规模以上工业增加值 11.3% @2023-01/2023-07"),
            ]),
        Phenomenon(
            "How a rate is reckoned is no part of what grew, a forgotten unit no reason to mistake it",
            [
                Example(
                    "全县服务业产值下降1.8%。规模工业增加值可比价增长1.0%，低于上年同期9.3个百分点。",
                    "growth 服务业产值 -1.8%",
                    "growth 规模工业增加值→规模以上工业增加值 1.0%",
                    "change 规模工业增加值→规模以上工业增加值 -9.3个百分点"),
                Example(
                    "第一产业增加值2.9亿元，增长3.7%；第二产业增加值28.4，增长4.5%。",
                    "level 第一产业增加值→= 2.9亿元",
                    "growth 第一产业增加值→= 3.7%",
                    "growth 第二产业增加值→= 4.5%"),
                Example(
                    "限上餐饮企业共完成营业额4.2亿元。",
                    "level 限上餐饮企业营业额 4.2亿元"),
            ]),
        Phenomenon(
            "After a bracket the sentence goes on with what stood before it",
            [
                Example(
                    "居家养老人数20553人（其中政府补助10236人，自费10317人），完成全年目标的100.75%。",
                    "level 居家养老人数 20553人",
                    "level 政府补助 10236人",
                    "level 自费 10317人",
                    "ratio 居家养老人数 100.75%"),
                Example(
                    "税收收入12亿元（其中增值税5亿元），增长8%。",
                    "level 税收收入→地方税收收入 12亿元",
                    "level 增值税 5亿元",
                    "growth 税收收入→地方税收收入 8%"),
            ]),
        Phenomenon(
            "What was set is a target, what came of it is not",
            [
                Example(
                    "全年新建幼儿园48所，超额完成40所的年度目标任务。",
                    "level 幼儿园 48所",
                    "level 幼儿园 40所 target"),
                Example("完成40座的改厕任务。", "level 改厕任务 40座"),
            ]),
        Phenomenon(
            "Places that are ranked among, and what is ranked",
            [
                Example(
                    "规模工业增加值增长11.3%，在全省园区中排名第7。",
                    "growth 规模工业增加值→规模以上工业增加值 11.3%",
                    "rank 规模工业增加值→规模以上工业增加值 7 in 全省园区"),
                Example("在全省营商环境评价中列第8位。", "rank 营商环境评价 8 in 全省"),
            ]),
        Phenomenon(
            "What kind of village it is names none",
            [
                Example(
                    "信用乡增加到13个、信用村增加到318个。",
                    "level 信用乡 13个",
                    "level 信用村 318个"),
                Example(
                    "城、乡居民人均可支配收入分别为22694元、9527元。",
                    "level 城居民人均可支配收入→城镇居民人均可支配收入 22694元",
                    "level 乡居民人均可支配收入→农村居民人均可支配收入 9527元"),
                Example("在谈项目16个。", "level 在谈项目 16个"),
                Example("新建学校9所 新建食堂5所", "level 学校 9所", "level 食堂 5所"),
            ]),
        Phenomenon(
            "Whose sector grew, and what a clause without a number names",
            [
                Example(
                    "固定资产投资增长9.7%。分产业看，第一产业增长29.2%，第三产业下降1.8%。",
                    "growth 固定资产投资→= 9.7%",
                    "growth 第一产业投资 29.2%",
                    "growth 第三产业投资 -1.8%"),
                Example(
                    "地区生产总值增长5.7%。分产业看，第一产业增长2.2%，第三产业增长1.8%。",
                    "growth 地区生产总值→= 5.7%",
                    "growth 第一产业→第一产业增加值 2.2%",
                    "growth 第三产业→第三产业增加值 1.8%"),
                Example(
                    "农村居民人均可支配收入13128元。城乡收入比持续缩小，由上年同期的2.05:1下降为2.02:1。",
                    "level 农村居民人均可支配收入→= 13128元",
                    "ratio 城乡收入比 2.05 @2022",
                    "ratio 城乡收入比 1 @2022",
                    "ratio 城乡收入比 2.02",
                    "ratio 城乡收入比 1"),
                Example(
                    "三次产业结构比由去年同期的7.2:39.5:53.3变化为8.5:37.0:54.5。",
                    "ratio 三次产业结构→= 7.2 @2022",
                    "ratio 三次产业结构→= 39.5 @2022",
                    "ratio 三次产业结构→= 53.3 @2022",
                    "ratio 三次产业结构→= 8.5",
                    "ratio 三次产业结构→= 37.0",
                    "ratio 三次产业结构→= 54.5"),
            ]),
        Phenomenon(
            "The city's number in a bracket beside the county's, ranks among its counties and cities",
            [
                Example(
                    "固定资产投资同比增长6.4%（全市6.6%），六县市排名第五。",
                    "growth 固定资产投资→= 6.4%",
                    "growth 固定资产投资→= 6.6% of 全市",
                    "rank 固定资产投资→= 5 in 六县市"),
                Example(
                    "全县税收收入3.2亿元（全县国税1.2亿元）。",
                    "level 税收收入→地方税收收入 3.2亿元",
                    "level 国税 1.2亿元"),
            ]),
        Phenomenon(
            "Signs that bound, and words that are one with what they begin",
            [
                Example("城镇登记失业率≤4%。", "ratio 城镇登记失业率→= <=4%"),
                Example(
                    "新产品产值7.03亿元，学前三年毛入园率98.99%。",
                    "level 新产品产值 7.03亿元",
                    "ratio 学前三年毛入园率 98.99%"),
                Example(
                    "住户存款102亿元，比上年净增了14.6亿元。",
                    "level 住户存款 102亿元",
                    "change 住户存款 14.6亿元"),
            ]),
        Phenomenon(
            "An amount behind its own rate, and how far ahead of the time it is",
            [
                Example(
                    "民生支出80055万元，同比增长22%，增加14421万元。",
                    "level 民生支出 80055万元",
                    "growth 民生支出 22%",
                    "change 民生支出 14421万元"),
                Example(
                    "粮食播种面积31.2千公顷，增加0.3千公顷。",
                    "level 粮食播种面积→= 31.2千公顷",
                    "change 粮食播种面积→= 0.3千公顷"),
                Example("全年增加农业投入3200万元。", "level 增加农业投入 3200万元"),
                Example(
                    "一般公共预算收入5.2亿元，占年初预算的52.3%，超序时进度2.3个百分点。",
                    "level 一般公共预算收入→= 5.2亿元",
                    "ratio 一般公共预算收入→= 52.3%",
                    "change 一般公共预算收入→= 2.3个百分点"),
            ]),
        Phenomenon(
            "A place before a bracket owns its number",
            [
                Example(
                    "一般公共预算支出增长2.9%，增速最高的为石坝县（同比增长22.9%），最低的为云溪区（同比下降1.2%）。",
                    "growth 一般公共预算支出 2.9%",
                    "growth 一般公共预算支出 22.9% of 石坝县",
                    "growth 一般公共预算支出 -1.2% of 云溪区")
            ]),
        Phenomenon(
            "Below an aim, and past a round number",
            [
                Example(
                    "固定资产投资下降3.8%，塌目标4.7个百分点。",
                    "growth 固定资产投资→= -3.8%",
                    "change 固定资产投资→= -4.7个百分点"),
                Example(
                    "地区生产总值达到556.4亿元，首次突破500亿元大关。",
                    "level 地区生产总值→= 556.4亿元",
                    "level 地区生产总值→= >500亿元"),
                Example("组织财政收入14.6亿元。", "level 组织财政收入 14.6亿元"),
                Example(
                    "进出口额38.72亿元，招商引资实际到位资金52亿元。",
                    "level 进出口额→进出口总额 38.72亿元",
                    "level 招商引资实际到位资金→招商引资总额 52亿元"),
            ]),
        Phenomenon(
            "What was resolved is told at the sentence's end; a rate of completion goes with its amount",
            [
                Example(
                    "该县确定了茶园1.5万亩、核桃基地50万亩的目标。",
                    "level 茶园 1.5万亩 @2024 target",
                    "level 核桃基地 50万亩 @2024 target"),
                Example(
                    "固定资产投资完成率居全市第一。",
                    "rank 固定资产投资完成率→固定资产投资 1 in 全市"),
            ]),
    ]
}
