import MetricModel

extension ComposeSentenceTests {
    /// In the words of both languages, as they were read aloud.
    static let cases: [Case] = [
        Case(
            name: "two places",
            facts: "10.94亿元@2022 | 4.05亿元@2022", zh: "2022年，青石县一般公共预算收入为10.94亿元，比云溪县的4.05亿元多6.89亿元。",
            en:
                "General public budget revenue in 2022: 青石县 leads, 1.094 billion yuan, 云溪县 405 million yuan (689 million yuan behind)."
        ),
        Case(
            name: "two places, the other way", facts: "10.94亿元@2022 | 4.05亿元@2022", turn: 1,
            zh: "2022年一般公共预算收入，青石县为10.94亿元，云溪县为4.05亿元，两地相差6.89亿元。"),
        Case(
            name: "three places", facts: "10.94亿元@2022 | 4.1亿元@2022 | 7.25亿元@2022",
            zh: "2022年，一般公共预算收入最高的是青石县，为10.94亿元，比居第二的东湖区（7.25亿元）多3.69亿元；其后是云溪县（4.1亿元）。",
            en:
                "General public budget revenue in 2022: 青石县 leads, 1.094 billion yuan, 东湖区 725 million yuan (369 million yuan behind), 云溪县 410 million yuan."
        ),
        Case(
            name: "three places, the second way", facts: "10.94亿元@2022 | 4.1亿元@2022 | 7.25亿元@2022 | -",
            turn: 1, zh: "2022年一般公共预算收入，青石县居首，为10.94亿元；东湖区居第二，为7.25亿元，与首位相差3.69亿元；云溪县居末，为4.1亿元；南岭县未公布。"),
        Case(
            name: "three places, the third way", facts: "10.94亿元@2022 | 4.1亿元@2022 | 7.25亿元@2022", turn: 2,
            zh: "2022年一般公共预算收入从高到低，依次为青石县（10.94亿元）、东湖区（7.25亿元）、云溪县（4.1亿元），首末相差约6.8亿元。"),
        Case(
            name: "a tie at the top", facts: "7亿元@2022 | 7.0亿元@2022 | 5亿元@2022",
            zh: "2022年，青石县、云溪县一般公共预算收入并列最高，分别是7亿元、7.0亿元；其后是东湖区（5亿元）。",
            en:
                "General public budget revenue in 2022: 青石县 and 云溪县 are level: 青石县 700 million yuan, 云溪县 700 million yuan, 东湖区 500 million yuan."
        ),
        Case(name: "all level", facts: "7亿元@2022 | 7亿元@2022", zh: "2022年，青石县、云溪县一般公共预算收入相同，都是7亿元。"),
        Case(
            name: "a tie behind the first", facts: "9亿元@2022 | 7亿元@2022 | 7亿元@2022",
            zh: "2022年一般公共预算收入从高到低，依次为青石县（9亿元）、云溪县（7亿元）、东湖区（7亿元），首末相差2亿元。"),
        Case(
            name: "a place alone", facts: "10.94亿元@2022 | - | -",
            zh: "一般公共预算收入只有青石县公布：10.94亿元（2022年）；云溪县、东湖区未公布。",
            en:
                "General public budget revenue: only 青石县 gives it, 1.094 billion yuan (2022); not published by 云溪县 and 东湖区."
        ),
        Case(name: "nobody", facts: "- | -", zh: "一般公共预算收入，所列各地都没有公布。"),
        Case(
            name: "a bound that leaves the order open", facts: "9亿元@2022 | >=5亿元@2022",
            zh: "2022年一般公共预算收入，青石县9亿元，云溪县不低于5亿元。这些数可以对照，但不排先后。云溪县只给了下限（不低于5亿元），实际值可能更高。",
            en:
                "General public budget revenue, 2022: 青石县 900 million yuan, 云溪县 at least 500 million yuan. No order is given. 云溪县 gives only a lower bound (at least 500 million yuan): it may be more."
        ),
        Case(
            name: "a bound that leaves the first alone", facts: "9亿元@2022 | <5亿元@2022",
            zh: "2022年，青石县一般公共预算收入为9亿元，比云溪县的不到5亿元多。须注意：云溪县只给了上限（不到5亿元），实际值可能更低。"),
        Case(
            name: "a round figure beside exact ones", facts: "90亿元@2022 | ~60亿元@2022 | 30亿元@2022",
            zh: "2022年，一般公共预算收入最高的是青石县，为90亿元，居第二的是云溪县（约60亿元）；其后是东湖区（30亿元）。须注意：云溪县为约数（约60亿元）。"),
        Case(
            name: "years differ", facts: "9亿元@2022 | 5亿元@2021",
            zh: "一般公共预算收入方面，青石县9亿元（2022年），云溪县5亿元（2021年）。这些数可以对照，但不排先后。年份不同：云溪县2021年，青石县2022年。",
            en:
                "General public budget revenue: 青石县 900 million yuan (2022), 云溪县 500 million yuan (2021). No order is given. Years differ: 云溪县 2021, 青石县 2022."
        ),
        Case(
            name: "part of a year", facts: "9亿元@2022-01/2022-06 | 5亿元@2022", turn: 1,
            zh: "一般公共预算收入方面，青石县9亿元（2022年上半年），云溪县5亿元（2022年）。这些数可以对照，但不排先后。青石县为上半年数，云溪县为全年数。"),
        Case(
            name: "units differ", facts: "12栋@2022 | 900户@2022", metric: "某指标",
            zh: "2022年某指标，青石县12栋，云溪县900户。这些数不能比较。计量单位不同：青石县为栋，云溪县为户，不能直接比较。"),
        Case(
            name: "growth", facts: "5.7%@2022 | 11.5%@2022", measure: .growth, metric: "固定资产投资",
            zh: "2022年，云溪县固定资产投资增长11.5%，青石县增长5.7%，云溪县快5.8个百分点。",
            en:
                "Growth of fixed-asset investment in 2022: 云溪县 leads, up 11.5%, 青石县 up 5.7% (5.8 percentage points behind)."
        ),
        Case(
            name: "growth and a fall", facts: "5.7%@2022 | -1.2%@2022", measure: .growth,
            metric: "固定资产投资", zh: "2022年，青石县固定资产投资增长5.7%，云溪县下降1.2%，两地相差6.9个百分点。"),
        Case(
            name: "falls", facts: "-5.7%@2022 | -1.2%@2022", measure: .growth, metric: "固定资产投资", turn: 1,
            zh: "2022年固定资产投资增速，云溪县下降1.2%，青石县下降5.7%，两地相差4.5个百分点。"),
        Case(
            name: "growth of three", facts: "5.7%@2022 | -1.2%@2022 | 3%@2022", measure: .growth,
            metric: "固定资产投资", zh: "2022年，固定资产投资增速最高的是青石县，增长5.7%，比居第二的东湖区（增长3%）高约3个百分点；其后是云溪县（下降1.2%）。"),
        Case(
            name: "growth of three, the second way", facts: "5.7%@2022 | -1.2%@2022 | 3%@2022",
            measure: .growth, metric: "固定资产投资", turn: 1,
            zh: "2022年固定资产投资增速，青石县居首，增长5.7%；东湖区居第二，增长3%，与首位相差约3个百分点；云溪县居末，下降1.2%。"),
        Case(
            name: "shares", facts: "22.8%@2022 | 19.9%@2022", measure: .ratio, metric: "城镇化率",
            zh: "2022年，青石县城镇化率为22.8%，比云溪县的19.9%高2.9个百分点。",
            en: "Urbanisation rate in 2022: 青石县 leads, 22.8%, 云溪县 19.9% (2.9 percentage points behind)."),
        Case(
            name: "people are many", facts: "30万人@2022 | 28.5万人@2022 | 12万人@2022", metric: "常住人口",
            zh: "2022年，常住人口最多的是青石县，为30万人，比居第二的云溪县（28.5万人）多约2万人；其后是东湖区（12万人）。"),
        Case(
            name: "the growth beside the amounts",
            facts: "10.94亿元@2022 growth 31%@2022 | 4.05亿元@2022 growth -2%@2022",
            zh: "2022年，青石县一般公共预算收入为10.94亿元，比云溪县的4.05亿元多6.89亿元。增速方面，青石县增长31%，云溪县下降2%。",
            en:
                "General public budget revenue in 2022: 青石县 leads, 1.094 billion yuan, 云溪县 405 million yuan (689 million yuan behind). Growth: 青石县 up 31%, 云溪县 down 2%."
        ),
        Case(
            name: "the year before", facts: "10.94亿元@2022 before 8.35亿元@2021 | 4.05亿元@2022",
            zh: "2022年，青石县一般公共预算收入为10.94亿元，比云溪县的4.05亿元多6.89亿元。青石县2021年为8.35亿元，一年增加2.59亿元。",
            en:
                "General public budget revenue in 2022: 青石县 leads, 1.094 billion yuan, 云溪县 405 million yuan (689 million yuan behind). 青石县 in 2021: 835 million yuan; up by 259 million yuan in a year."
        ),
        Case(
            name: "several a year before",
            facts: "10亿元@2022 before 8亿元@2021 | 5亿元@2022 before 6亿元@2021",
            zh: "2022年，青石县一般公共预算收入为10亿元，比云溪县的5亿元多5亿元。与2021年相比，青石县增加2亿元，云溪县减少1亿元。"),
        Case(
            name: "several targets",
            facts: "5.7%@2022 target >=6%@2022 | 5.0%@2022 target 5.0%@2022 | 4.5%@2022 target 5.0%@2022",
            measure: .growth, metric: "固定资产投资",
            zh:
                "2022年，固定资产投资增速最高的是青石县，增长5.7%，比居第二的云溪县（增长5.0%）高0.7个百分点；其后是东湖区（增长4.5%）。2022年的目标，云溪县达到；青石县（低0.3个百分点）、东湖区（低0.5个百分点）没有达到。"
        ),
        Case(
            name: "a share a year before", facts: "52.5%@2022 before 51.1%@2021 | 48%@2022",
            measure: .ratio, metric: "城镇化率",
            zh: "2022年，青石县城镇化率为52.5%，比云溪县的48%高约4个百分点。青石县2021年为51.1%，一年提高1.4个百分点。"),
        Case(
            name: "growth a year before", facts: "5.7%@2022 before 8%@2021 | 4%@2022", measure: .growth,
            metric: "固定资产投资", zh: "2022年，青石县固定资产投资增长5.7%，云溪县增长4%，青石县快约2个百分点。青石县2021年增长8%，一年回落约2个百分点。"),
        Case(
            name: "a target reached", facts: "10.94亿元@2022 target 10亿元@2022 | 4.05亿元@2022",
            zh: "2022年，青石县一般公共预算收入为10.94亿元，比云溪县的4.05亿元多6.89亿元。青石县2022年的目标是10亿元，实际10.94亿元，达到目标，高0.94亿元。",
            en:
                "General public budget revenue in 2022: 青石县 leads, 1.094 billion yuan, 云溪县 405 million yuan (689 million yuan behind). The target of 青石县 for 2022 was 1 billion yuan; outcome 1.094 billion yuan, target met, above by 94 million yuan."
        ),
        Case(
            name: "a target missed", facts: "5.7%@2022 target >=6%@2022 | 5%@2022 target 5%@2022",
            measure: .growth, metric: "固定资产投资",
            zh:
                "2022年，青石县固定资产投资增长5.7%，云溪县增长5%，青石县快约1个百分点。青石县2022年的目标是增长6%以上，实际增长5.7%，没有达到目标，低0.3个百分点。云溪县2022年的目标是增长5%，实际增长5%，达到目标。"
        ),
        Case(
            name: "a target that a bound leaves open", facts: ">5%@2022 target 6%@2022 | 4%@2022",
            measure: .growth, metric: "固定资产投资",
            zh:
                "2022年，青石县固定资产投资增长超过5%，云溪县增长4%，青石县增速较高。青石县2022年的目标是增长6%，实际增长超过5%，是否达到不作判断。须注意：青石县只给了下限（超过5%），实际值可能更高。"
        ),
        Case(
            name: "a target of about", facts: "5.7%@2022 target ~6%@2022 | 4%@2022", measure: .growth,
            metric: "固定资产投资",
            zh: "2022年，青石县固定资产投资增长5.7%，云溪县增长4%，青石县快约2个百分点。青石县2022年的目标是增长6%左右，实际增长5.7%，是否达到不作判断。"),
        Case(
            name: "a target that is a ceiling", facts: "3.1%@2022 target <=4%@2022 | 4%@2022",
            measure: .ratio, metric: "城镇登记失业率",
            zh: "2022年，云溪县城镇登记失业率为4%，比青石县的3.1%高约1个百分点。青石县2022年的目标是不超过4%，实际3.1%，达到目标，低0.9个百分点。"),
        Case(
            name: "targets beside what was reached", facts: "55.35亿元@2022 target 70.7亿元@2023 | 40亿元@2022",
            metric: "重点项目完成投资", columns: [.actual, .target],
            zh: "2022年，青石县重点项目完成投资为55.35亿元，比云溪县的40亿元多约15亿元；青石县目标70.7亿元（2023年）。",
            en:
                "Investment made in key projects in 2022: 青石县 leads, 5.535 billion yuan, 云溪县 4 billion yuan (about 1.5 billion yuan behind); 青石县 target 7.07 billion yuan (2023)."
        ),
        Case(
            name: "a target among what was reached", facts: "9亿元@2022 | 5亿元@2022 | target 12亿元@2023",
            metric: "重点项目完成投资",
            zh:
                "重点项目完成投资方面，东湖区目标12亿元（2023年），青石县9亿元（2022年），云溪县5亿元（2022年）。这些数可以对照，但不排先后。年份不同：青石县、云溪县2022年，东湖区2023年；东湖区为2023年目标数，不是实际完成数。"
        ),
        Case(
            name: "ranks that reports claim",
            facts: "10.94亿元@2022 rank 第一 全市@2022 | 4.05亿元@2022",
            zh: "2022年，青石县一般公共预算收入为10.94亿元，比云溪县的4.05亿元多6.89亿元。报告称，青石县居全市第一。",
            en:
                "General public budget revenue in 2022: 青石县 leads, 1.094 billion yuan, 云溪县 405 million yuan (689 million yuan behind). The reports claim: 青石县 no. 1 in the city."
        ),
        Case(
            name: "ranks of several years, each with its own",
            facts: "10亿元@2023 rank 第一 全市@2023 | 8亿元@2022 rank 第一 全市@2022",
            zh:
                "一般公共预算收入方面，青石县10亿元（2023年），云溪县8亿元（2022年）。报告称，青石县2023年居全市第一，云溪县2022年居全市第一。这些数可以对照，但不排先后。年份不同：云溪县2022年，青石县2023年。",
            en:
                "General public budget revenue: 青石县 1 billion yuan (2023), 云溪县 800 million yuan (2022). The reports claim: 青石县 no. 1 in the city (2023), 云溪县 no. 1 in the city (2022). No order is given. Years differ: 云溪县 2022, 青石县 2023."
        ),
        Case(
            name: "two counts, which need no verb", facts: "6173个@2022 | 2301个@2022", metric: "新增公办学位",
            zh: "2022年，青石县新增公办学位6173个，比云溪县的2301个多3872个。"),
        Case(
            name: "a count that is at least so much", facts: ">=3000户@2022 | 900户@2022", metric: "市场主体净增",
            turn: 1, zh: "2022年市场主体净增，青石县不少于3000户，云溪县900户，青石县较多。须注意：青石县只给了下限（不少于3000户），实际值可能更高。",
            en:
                "Net increase in market entities in 2022: 青石县 leads, at least 3,000 businesses, 云溪县 900 businesses. Caveats: 青石县 gives only a lower bound (at least 3,000 businesses): it may be more."
        ),
        Case(
            name: "many places",
            facts: "9亿元@2022 | 8亿元@2022 | 7亿元@2022 | 6亿元@2022 | 5亿元@2022 | 4亿元@2022 | 3.5亿元@2022 | -",
            zh: "2022年7地中，一般公共预算收入最高的是青石县，为9亿元；其后是云溪县（8亿元）、东湖区（7亿元）；最低的是北屏县，为3.5亿元，首末相差约6亿元；其余3地见图表；西河县未公布。",
            en:
                "General public budget revenue in 2022: 青石县 leads, 900 million yuan, 云溪县 800 million yuan (100 million yuan behind), 东湖区 700 million yuan, 南岭县 600 million yuan, 白石县 500 million yuan, 青禾县 400 million yuan, 1 more below; not published by 西河县."
        ),
    ]
}
