extension Corpus {
    /// Planned or done.
    static let status: [Phenomenon] = [
        Phenomenon(
            "A plan behind the name of what is planned, its outcome next",
            [
                Example("便利店计划新建80个，已有93个。", "level 便利店 80个 target", "level 便利店 93个"),
                Example("农民培训计划1.5万人，完成1.6万人。", "level 农民培训 1.5万人 target", "level 农民培训 1.6万人"),
                Example("今年计划总播种面积66万亩，其中蔬菜面积4万亩。", "level 总播种面积 66万亩 target", "level 蔬菜面积 4万亩 target"),
                Example(
                    "一季度税收收入完成预算105425万元的5.39%。", "level 税收收入→地方税收收入 105425万元 target",
                    "ratio 税收收入→地方税收收入 5.39% @2023-01/2023-03"),
                Example("计划总投资3亿元，完成投资1亿元。", "level 总投资 3亿元 target", "level 完成投资 1亿元"),
                Example("改厕任务是300户，实际344户。", "level 改厕任务 300户 target", "level 改厕任务 344户"),
                Example("计划投资3亿元，建成公园3个。", "level 投资 3亿元 target", "level 公园 3个"),
            ]),
        Phenomenon(
            "What is planned through a paragraph, and its parts",
            [
                Example(
                    "2024年全县的主要预期目标是：地区生产总值增长6%。登记失业率控制在4%以内。", "growth 地区生产总值→= 6% @2024 target",
                    "ratio 登记失业率→城镇登记失业率 <=4% @2024 target"),
                Example(
                    "全县共计划实施项目146个、总投资60亿元。其中产业项目78个。", "level 项目 146个 @2024 target",
                    "level 总投资 60亿元 @2024 target", "level 产业项目 78个 @2024 target"),
                Example("全县共实施项目146个。其中产业项目78个。", "level 项目 146个", "level 产业项目 78个"),
                Example("纳入全市“育苗”计划3家。", "level 纳入全市“育苗”计划 3家"),
            ]),
        Phenomenon(
            "The task beside its outcome",
            [
                Example(
                    "户厕改造完成1200户，占全年任务1500户的80%。",
                    "level 户厕改造→农村户厕改造 1200户", "level 户厕改造→农村户厕改造 1500户 target",
                    "ratio 户厕改造→农村户厕改造 80%"),
                Example(
                    "完成投资3亿元，占年度计划5亿元的60%。", "level 完成投资 3亿元", "level 完成投资 5亿元 target",
                    "ratio 完成投资 60%"),
            ]),
        Phenomenon(
            "What a project will bring, through the sentence",
            [
                Example(
                    "项目达产后可实现年产值20亿元、税收1亿元，带动就业500人。",
                    "level 年产值 20亿元 target", "level 税收→地方税收收入 1亿元 target",
                    "level 就业 500人 target"),
                Example("粮食总产量可达36万吨。", "level 粮食总产量→= 36万吨"),
                Example("项目建成后，已带动就业500人。", "level 就业 500人"),
            ]),
        Phenomenon(
            "A number that was budgeted, by the end of its name",
            [
                Example("2024年税收收入预算12亿元。", "level 税收收入→地方税收收入 12亿元 @2024 target"),
                Example("完善全口径预算，税收收入12亿元。", "level 税收收入→地方税收收入 12亿元"),
            ]),
        Phenomenon(
            "What must be done, and what someone proposes",
            [
                Example(
                    "要完成税收3亿元，新增就业5120人。", "level 税收→地方税收收入 3亿元 @2024 target", "level 新增就业 5120人 @2024 target"
                ),
                Example("县长在会上提出，税收收入增长10%。", "growth 税收收入→地方税收收入 10% @2024 target"),
                Example("解决群众要办的事3200件。", "level 解决群众要办的事 3200件"),
                Example("查处大案要案16件，新建县道要道3条。", "level 大案要案 16件", "level 县道要道 3条"),
            ]),
        Phenomenon(
            "Targets by wording",
            [
                Example(
                    "批准的年初预算为：税收收入4.7亿元、非税收入2.9亿元。",
                    "level 税收收入→地方税收收入 4.7亿元 target",
                    "level 非税收入 2.9亿元 target"),
                Example(
                    "税收收入由年初的7.6亿元调整为8.9亿元。",
                    "level 税收收入→地方税收收入 7.6亿元 target",
                    "level 税收收入→地方税收收入 8.9亿元 target"),
                Example(
                    "税收收入增长18.3%，高于年度预期15.3个百分点。",
                    "growth 税收收入→地方税收收入 18.3%",
                    "change 税收收入→地方税收收入 15.3个百分点"),
                Example(
                    "地区生产总值增长6.5%(年度目标6%以上);固定资产投资45亿元，增长14.4%(年度目标7%左右)。",
                    "growth 地区生产总值→= 6.5%",
                    "growth 地区生产总值→= >=6% target",
                    "level 固定资产投资→= 45亿元",
                    "growth 固定资产投资→= 14.4%",
                    "growth 固定资产投资→= ~7% target"),
                Example(
                    "力争全年招商引资总额突破80亿元。",
                    "level 招商引资总额→= >80亿元 target"),
                Example(
                    "确保新建农村公路50公里。",
                    "level 农村公路 50公里 @2024 target"),
                Example(
                    "该县将铺设天然气管网65公里。",
                    "level 天然气管网→= 65公里 @2024 target"),
                Example(
                    "主要预期目标是：地区生产总值增长6%；固定资产投资增长7%。",
                    "growth 地区生产总值→= 6% @2024 target",
                    "growth 固定资产投资→= 7% @2024 target"),
                Example(
                    "一般公共预算收入102600万元，为年初预算98000万元的104.7%。",
                    "level 一般公共预算收入→= 102600万元",
                    "level 一般公共预算收入→= 98000万元 target",
                    "ratio 一般公共预算收入→= 104.7%"),
            ]),
        Phenomenon(
            "What is said of the past",
            [
                Example(
                    "全县已开工项目33个。",
                    "level 开工项目 33个"),
                Example(
                    "全面完成年度目标，净增市场主体4200户。",
                    "level 净增市场主体→市场主体净增 4200户"),
            ]),
        Phenomenon(
            "An attained plan",
            [
                Example(
                    "签约项目24个，已开工18个。",
                    "level 签约项目→招商签约项目数 24个",
                    "level 开工 18个")
            ]),
    ]
}
