extension Corpus {
    /// Steps that amounts cross, years that they are compared with, lists as long as their numbers.
    static let steps: [Phenomenon] = [
        Phenomenon(
            "As much as a bound says, and no digit",
            [
                Example(
                    "市场主体首次超过万户，年接待游客量超过千万人次。",
                    "level 市场主体→市场主体总数 >10000户",
                    "level 年接待游客量→接待游客 >1000万人次"),
                Example(
                    "规上工业产值超千亿元，集聚企业逾百家。",
                    "level 规上工业产值→规模以上工业总产值 >1000亿元 optional",
                    "level 集聚企业 >100家"),
                Example(
                    "全县生产总值突破百亿元大关。",
                    "level 生产总值→地区生产总值 >100亿元 optional"),
                Example(
                    "打造超百亿元产业集群。"),
            ]),
        Phenomenon(
            "What crossed a step goes on in the next clause",
            [
                Example(
                    "税收收入总额连续跨越三个“十亿元”台阶，从2006年的19.8亿元增至2011年的48.6亿元。",
                    "level 税收收入总额 19.8亿元 @2006",
                    "level 税收收入总额 48.6亿元 @2011"),
                Example(
                    "财政一般预算收入实现翻倍增长，从2006年的8.8亿元增至2011年的20.2亿元。",
                    "level 财政一般预算收入→一般公共预算收入 8.8亿元 @2006",
                    "level 财政一般预算收入→一般公共预算收入 20.2亿元 @2011"),
            ]),
        Phenomenon(
            "Over the years since the one that was compared with",
            [
                Example(
                    "2018年，生产总值达到127.4亿元，比2012年增长65%，年均增长8.7%。",
                    "level 生产总值→地区生产总值 127.4亿元 @2018",
                    "growth 生产总值→地区生产总值 65% @2018",
                    "growth 生产总值→地区生产总值 8.7% @2013/2018"),
                Example(
                    "谋划储备项目538个，计划总投资795亿元，是2020年计划投资的3.9倍。",
                    "level 储备项目 538个",
                    "level 总投资 795亿元 target",
                    "ratio 总投资 3.9倍"),
            ]),
        Phenomenon(
            "Names that hold 和, as many as the numbers",
            [
                Example(
                    "交通运输仓储和邮政业、批发和零售业、住宿和餐饮业及金融业增加值分别增长11.3%、5.5%、2.6%、5.1%。",
                    "growth 交通运输仓储和邮政业增加值 11.3%",
                    "growth 批发和零售业增加值 5.5%",
                    "growth 住宿和餐饮业增加值 2.6%",
                    "growth 金融业增加值 5.1%")
            ]),
        Phenomenon(
            "What sorts those that were counted",
            [
                Example(
                    "36个行业中，有10个行业产值同比增速超过30%。",
                    "level 行业 36个",
                    "level 行业 10个")
            ]),
        Phenomenon(
            "A place in an order of parts of a city",
            [
                Example(
                    "地区生产总值增长1.6%，增速在主城区排名第三位。",
                    "growth 地区生产总值→= 1.6%",
                    "rank 地区生产总值增速→地区生产总值 3 in 主城区"),
                Example(
                    "固定资产投资增长7%，排在全省各设区市第一位。",
                    "growth 固定资产投资→= 7%",
                    "rank 固定资产投资→= 1 in 全省各设区市"),
            ]),
        Phenomenon(
            "What fell to so much",
            [
                Example(
                    "贫困发生率降低到1.4%。",
                    "ratio 贫困发生率 1.4%")
            ]),
        Phenomenon(
            "A census counts at midnight",
            [
                Example(
                    "截至2020年11月1日零时，常住人口为304687人。",
                    "level 常住人口→= 304687人 @2020")
            ]),
        Phenomenon(
            "Zones among counties, two tokens each",
            [
                Example(
                    "各县（市、区）之间差距不大，曹妃甸区、芦台开发区、海港开发区固定资产投资增速分别为7.7%、7.6%、7.5%。",
                    "growth 曹妃甸区、芦台开发区、海港开发区固定资产投资→固定资产投资 7.7% of 曹妃甸区",
                    "growth 曹妃甸区、芦台开发区、海港开发区固定资产投资→固定资产投资 7.6% of 芦台开发区",
                    "growth 曹妃甸区、芦台开发区、海港开发区固定资产投资→固定资产投资 7.5% of 海港开发区")
            ]),
        Phenomenon(
            "A number alone in its line is told below it",
            [
                Example(
                    """
                    7.7%
                    去年清河县固定资产投资再创佳绩，累计增长7.7%，排在全市第一位。
                    """,
                    "growth 固定资产投资→= 7.7% @2022",
                    "growth 固定资产投资→= 7.7% @2022",
                    "rank 固定资产投资→= 1 @2022 in 全市")
            ]),
        Phenomenon(
            "A cell a line under an empty corner, with headings between the rows",
            [
                Example(
                    """
                    单位
                    石桥县
                    云岭县
                    一、基本情况
                    面积
                    平方公里
                    3119
                    2534
                    二、综合经济
                    预算支出
                    万元
                    229728
                    204918
                    棉花产量
                    吨
                    ——
                    ——
                    住户存款
                    万元
                    645495
                    602032
                    """,
                    "level 面积 3119平方公里 of 石桥县",
                    "level 面积 2534平方公里 of 云岭县",
                    "level 预算支出 229728万元 of 石桥县",
                    "level 预算支出 204918万元 of 云岭县",
                    "level 住户存款 645495万元 of 石桥县",
                    "level 住户存款 602032万元 of 云岭县")
            ]),
    ]
}
