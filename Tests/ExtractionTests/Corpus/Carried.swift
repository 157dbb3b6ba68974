extension Corpus {
    /// What holds beyond its sentence: whom it is about, and what does not hold beyond it.
    static let carried: [Phenomenon] = [
        Phenomenon(
            "Whom a paragraph opens with it goes on with",
            [
                Example(
                    "大岭村位于云溪镇，全村286户1012人，耕地面积2300亩。2014年建档立卡贫困户98户。",
                    "level 户数 286户 of 大岭村",
                    "level 人口 1012人 of 大岭村",
                    "level 耕地面积 2300亩 of 大岭村",
                    "level 建档立卡贫困户 98户 @2014 of 大岭村"),
                Example(
                    "大岭村有286户。全县改造厕所1200户。新建公园3个。",
                    "level 改造厕所 1200户",
                    "level 公园 3个"),
                Example(
                    "石桥县、云岭县分别增长8%、7%。新建公园3个。",
                    "level 公园 3个"),
            ]),
        Phenomenon(
            "Where a feature is, its numbers are of",
            [
                Example(
                    "走进位于河口镇的星海科技有限公司，机器轰鸣。3条生产线满负荷运转。",
                    "level 生产线满负荷运转 3条 of 星海科技有限公司"),
                Example(
                    "在大坪乡茶坪村，村民正忙着采茶。茶园面积3100亩。",
                    "level 茶园面积 3100亩 of 茶坪村"),
            ]),
        Phenomenon(
            "What someone says tells no time for what follows",
            [
                Example(
                    "“去年种茶收入3万元。”老李说。全县茶园面积5万亩。",
                    "level 种茶收入 3万元 @2022",
                    "level 茶园面积 5万亩")
            ]),
        Phenomenon(
            "The output of the crop named last",
            [
                Example(
                    "粮食播种面积36.7万亩，粮食总产量15.9万吨；烤烟面积4.6万亩，产量11.2万担。",
                    "level 粮食播种面积→= 36.7万亩",
                    "level 粮食总产量→= 15.9万吨",
                    "level 烤烟面积 4.6万亩",
                    "level 烤烟产量 11.2万担")
            ]),
        Phenomenon(
            "What they did, and nothing else, names how many they were",
            [
                Example(
                    "全县15万人实现脱贫。",
                    "level 脱贫→脱贫人口 15万人")
            ]),
    ]
}
