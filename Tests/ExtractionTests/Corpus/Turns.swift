extension Corpus {
    /// Ranks, bounds, lists and places as other reports turn them.
    static let turns: [Phenomenon] = [
        Phenomenon(
            "Ranks: whose level or growth, among whom, how far moved",
            [
                Example(
                    "地区生产总值增速居全市第一、全省第十二位。",
                    "rank 地区生产总值增速→地区生产总值 1 in 全市",
                    "rank 地区生产总值增速→地区生产总值 12 in 全省"),
                Example(
                    "社会消费品零售总额增速由上年的全市第8位上升至第3位，前移5位。",
                    "rank 社会消费品零售总额增速→社会消费品零售总额 8 @2022 in 全市",
                    "rank 社会消费品零售总额增速→社会消费品零售总额 3",
                    "change 社会消费品零售总额增速→社会消费品零售总额 5位"),
                Example(
                    "投资增速和税收占比均居全市第二。",
                    "rank 投资增速 2 in 全市",
                    "rank 税收占比→= 2 in 全市"),
                Example(
                    "城乡居民收入增速分别居全市第四位和第一位。",
                    "rank 城镇居民收入→城镇居民人均可支配收入 4 in 全市",
                    "rank 农村居民收入→农村居民人均可支配收入 1 in 全市"),
                Example(
                    "教育质量综合评价位居全市第一方阵。",
                    "rank 教育质量综合评价 1 in 全市 optional"),
                Example(
                    "在全市率先完成改革任务，全省首个县级数据中心投用。",
                    "rank 县级数据中心 1 in 全省 optional"),
            ]),
        Phenomenon(
            "Numbers as they are printed",
            [
                Example(
                    "全县实有企业１２３６户，增长８．５％。",
                    "level 实有企业 1236户",
                    "growth 实有企业 8.5%"),
                Example(
                    "粮食总产量达 279 000 吨，油料 29,400 吨。",
                    "level 粮食总产量→= 279000吨",
                    "level 油料 29400吨"),
                Example(
                    "完成投资3.6 亿元，同比增长 12.4 %。",
                    "level 完成投资 3.6亿元",
                    "growth 完成投资 12.4%"),
                Example(
                    "新增就业六千一百二十人，培训三万余人次。",
                    "level 新增就业 6120人",
                    "level 培训 >30000人次"),
                Example(
                    "城区绿地率达四成，较上年提高两个百分点。",
                    "ratio 城区绿地率 4成",
                    "change 城区绿地率 2个百分点"),
                Example(
                    "工业税收增长1.3倍，企业数量是2019年的2.4倍。",
                    "growth 工业税收 1.3倍",
                    "ratio 企业数量 2.4倍"),
                Example(
                    "投资额超千万元的项目有23个，过亿元的有7个。",
                    "level 投资额超千万元的项目 23个",
                    "level 过亿元 7个"),
                Example(
                    "人口密度每平方公里286人，户均人口3.1人。",
                    "level 人口密度每平方公里 286人",
                    "level 户均人口 3.1人"),
                Example(
                    "千人拥有床位6.5张，百户拥有汽车38辆。",
                    "level 千人拥有床位 6.5张",
                    "level 百户拥有汽车 38辆"),
            ]),
        Phenomenon(
            "Bounds on both sides, and none",
            [
                Example(
                    "财政支出控制在45亿元以内，三公经费不超过上年。",
                    "level 财政支出 <=45亿元"),
                Example(
                    "城镇登记失业率低于4.5%，物价涨幅保持在3%左右。",
                    "ratio 城镇登记失业率→= <4.5%",
                    "growth 物价 ~3%"),
                Example(
                    "新增就业不少于5000人，培训不低于1.2万人次。",
                    "level 新增就业 >=5000人",
                    "level 培训 >=1.2万人次"),
                Example(
                    "项目个数达到或超过60个，投资最低5亿元。",
                    "level 项目个数 >=60个",
                    "level 投资最低 >=5亿元"),
                Example(
                    "财政收入逼近20亿元，工业产值首次突破400亿元大关。",
                    "level 财政收入→地方财政收入 ~20亿元",
                    "level 工业产值 >400亿元"),
                Example(
                    "约1.2万名学生受益，发放补助资金860多万元。",
                    "level 学生 ~1.2万名",
                    "level 补助资金 >860万元"),
                Example(
                    "贫困发生率降至0.6%以下，脱贫人口不足百人。",
                    "ratio 贫困发生率 <=0.6%"),
            ]),
        Phenomenon(
            "Ranges keep both ends",
            [
                Example(
                    "全年地区生产总值预计增长6%—6.5%。",
                    "growth 地区生产总值→= >=6%",
                    "growth 地区生产总值→= <=6.5%"),
                Example(
                    "亩均增收800至1000元，成活率达90%～95%。",
                    "level 亩均增收 >=800元",
                    "level 亩均增收 <=1000元",
                    "ratio 成活率 >=90%",
                    "ratio 成活率 <=95%"),
                Example(
                    "新建泵站3—5座，改造渠道20到30公里。",
                    "level 泵站 >=3座",
                    "level 泵站 <=5座",
                    "level 改造渠道 >=20公里",
                    "level 改造渠道 <=30公里"),
            ]),
        Phenomenon(
            "One verb, several objects; one object, several numbers",
            [
                Example(
                    "新建学校4所、改扩建学校9所，新增学位3600个、教师编制210个。",
                    "level 学校 4所",
                    "level 学校 9所",
                    "level 新增学位 3600个",
                    "level 教师编制 210个"),
                Example(
                    "建成水库2座、塘坝46口、渠道130公里，新增灌溉面积1.8万亩。",
                    "level 水库 2座",
                    "level 塘坝 46口",
                    "level 渠道 130公里",
                    "level 新增灌溉面积 1.8万亩"),
                Example(
                    "签约项目28个、开工21个、投产16个，开工率75%、投产率57.1%。",
                    "level 签约项目→招商签约项目数 28个",
                    "level 开工 21个",
                    "level 投产 16个",
                    "ratio 开工率 75%",
                    "ratio 投产率 57.1%"),
                Example(
                    "水稻、玉米、大豆种植面积分别达31万亩、12万亩和4.6万亩。",
                    "level 水稻种植面积 31万亩",
                    "level 玉米种植面积 12万亩",
                    "level 大豆种植面积 4.6万亩"),
                Example(
                    "城区、乡镇自来水普及率分别为100%、86%。",
                    "ratio 城区自来水普及率 100%",
                    "ratio 乡镇自来水普及率 86%"),
                Example(
                    "东河镇、西山乡、南坪街道分别完成税收3200万元、1800万元、6500万元。",
                    "level 税收→地方税收收入 3200万元 of 东河镇",
                    "level 税收→地方税收收入 1800万元 of 西山乡",
                    "level 税收→地方税收收入 6500万元 of 南坪街道"),
                Example(
                    "男性、女性人口分别为31.6万人和30.8万人，性别比为102.6。",
                    "level 男性人口 31.6万人",
                    "level 女性人口 30.8万人",
                    "ratio 性别比 102.6"),
            ]),
        Phenomenon(
            "Who is meant",
            [
                Example(
                    "云岭茶业集团实现产值12.6亿元，缴纳税金6800万元。",
                    "level 产值 12.6亿元 of 云岭茶业集团",
                    "level 缴纳税金 6800万元 of 云岭茶业集团"),
                Example(
                    "石门村集体经济收入达86万元，村民人均收入2.3万元。",
                    "level 石门村集体经济收入 86万元",
                    "level 村民人均收入 2.3万元"),
                Example(
                    "清河经济开发区完成工业总产值186亿元，占全县的61%。",
                    "level 工业总产值 186亿元 of 清河经济开发区",
                    "ratio 工业总产值占全县 61% of 清河经济开发区"),
                Example(
                    "临江新区地区生产总值达86亿元，增长9.8%。",
                    "level 地区生产总值→= 86亿元 of 临江新区", "growth 地区生产总值→= 9.8% of 临江新区"),
                Example("经济开发区实现税收3亿元。", "level 经济开发区税收 3亿元"),
                Example(
                    "县人民医院开放床位620张，年门诊量38万人次。",
                    "level 县人民医院开放床位 620张",
                    "level 年门诊量 38万人次"),
                Example(
                    "其中，东河镇粮食产量3.2万吨，居各乡镇之首。",
                    "level 粮食产量→粮食总产量 3.2万吨 of 东河镇"),
                Example(
                    "全市地区生产总值增长5.1%，我县高于全市1.2个百分点。",
                    "growth 地区生产总值→= 5.1%",
                    "change 地区生产总值→= 1.2个百分点 in 全市"),
                Example(
                    "全国粮食产量增长0.5%。",
                    "growth 粮食产量→粮食总产量 0.5% of 全国"),
                Example(
                    "中心城区建成区面积38平方公里，县城供水能力8万吨/日。",
                    "level 中心城区建成区面积 38平方公里",
                    "level 县城供水能力 8万吨/日"),
            ]),
        Phenomenon(
            "Past plans, plans to come, promises kept",
            [
                Example(
                    "原计划投资5亿元，实际投资5.6亿元。",
                    "level 投资 5亿元 target",
                    "level 投资 5.6亿元"),
                Example(
                    "明年计划建设高标准农田6万亩。",
                    "level 高标准农田→= 6万亩 @2024 target"),
                Example(
                    "到“十四五”末，城镇化率达到58%，研发投入强度达到2.8%。",
                    "ratio 城镇化率→= 58% @2025 target",
                    "ratio 研发投入强度→= 2.8% @2025 target"),
                Example(
                    "今后三年，每年新增规上工业企业15家以上。",
                    "level 新增规上工业企业→规模以上工业企业新增 >=15家 @2024/2026 target"),
                Example(
                    "下一步，将新建社区食堂12个，新增床位300张。",
                    "level 社区食堂 12个 @2024 target",
                    "level 新增床位 300张 @2024 target"),
                Example(
                    "预期目标是：地区生产总值增长6.5%；一般公共预算收入增长5%；居民收入增长与经济增长同步。",
                    "growth 地区生产总值→= 6.5% @2024 target",
                    "growth 一般公共预算收入→= 5% @2024 target"),
                Example(
                    "截至目前，已签约项目18个，已开工项目11个。",
                    "level 签约项目→招商签约项目数 18个",
                    "level 开工项目 11个"),
            ]),
    ]
}
