extension Corpus {
    /// Several that are told of together, and what points back to them.
    static let together: [Phenomenon] = [
        Phenomenon(
            "Several told of one by one, then ranked together",
            [
                Example(
                    "地区生产总值，石桥县增长7.2%，云岭县增长6.8%，分列第二、三位。",
                    "growth 地区生产总值→= 7.2% of 石桥县",
                    "growth 地区生产总值→= 6.8% of 云岭县",
                    "rank 地区生产总值→= 2 of 石桥县",
                    "rank 地区生产总值→= 3 of 云岭县")
            ]),
        Phenomenon(
            "Several that grew, and each one's rate",
            [
                Example(
                    "禽蛋产量、水果和蔬菜增长较快，增速分别达9.1%、7.5%、5.5%。",
                    "growth 禽蛋产量 9.1%",
                    "growth 水果 7.5%",
                    "growth 蔬菜 5.5%"),
                Example(
                    "工业用电、用煤、用气分别增长6.9%、增长8.4%、下降4.8%。",
                    "growth 工业用电 6.9%",
                    "growth 用煤 8.4%",
                    "growth 用气 -4.8%"),
            ]),
        Phenomenon(
            "What rose is ranked, though no table knows it",
            [
                Example(
                    "县域综合竞争力持续提升，居全省第三。",
                    "rank 综合竞争力 3 in 全省"),
                Example(
                    "营商环境不断优化，位列全市第5。",
                    "rank 营商环境 5 in 全市"),
            ]),
        Phenomenon(
            "The kind that was counted before, named again",
            [
                Example(
                    "52个小类行业中有27个行业产值增长。",
                    "level 小类行业 52个",
                    "level 小类行业 27个")
            ]),
        Phenomenon(
            "A bound of every number of a list",
            [
                Example(
                    "地区生产总值连续跨过60亿元、100亿元两个台阶。",
                    "level 地区生产总值→= >60亿元",
                    "level 地区生产总值→= >100亿元")
            ]),
        Phenomenon(
            "Two years, and what went from the one to the other",
            [
                Example(
                    "生产总值从2012年的58.6亿元增加到2021年的136.2亿元，年均增长9.1%；人均收入由1.9万元提高到4.6万元。",
                    "level 生产总值→地区生产总值 58.6亿元 @2012",
                    "level 生产总值→地区生产总值 136.2亿元 @2021",
                    "growth 生产总值→地区生产总值 9.1% @2013/2021",
                    "level 人均收入 1.9万元 @2012",
                    "level 人均收入 4.6万元 @2021")
            ]),
        Phenomenon(
            "What sorts the places that are named after it",
            [
                Example(
                    "收入总量过10亿元的有石桥县、云岭县。"),
                Example(
                    "收入超过5亿元的企业12家。",
                    "level 企业 12家"),
            ]),
        Phenomenon(
            "An extreme of what was named before",
            [
                Example(
                    "地区生产总值增长5%，增速最低的云岭县为3.1%，低于全市2.7个百分点。",
                    "growth 地区生产总值→= 5%",
                    "growth 地区生产总值→= 3.1% of 云岭县",
                    "change 地区生产总值→= -2.7个百分点 of 云岭县 in 全市"),
                Example(
                    "居民人均可支配收入最高的是云岭县，达31256元，最低的石桥县22480元。",
                    "level 居民人均可支配收入→= 31256元 of 云岭县",
                    "level 居民人均可支配收入→= 22480元 of 石桥县"),
                Example(
                    "城镇居民人均可支配收入，石桥县最高，为42316元；云岭县最低，为28654元。",
                    "level 城镇居民人均可支配收入→= 42316元 of 石桥县",
                    "level 城镇居民人均可支配收入→= 28654元 of 云岭县"),
            ]),
        Phenomenon(
            "Counted alike, of the things named last",
            [
                Example(
                    "新建公办幼儿园5所，新增学位1350个，其中已建成4所。",
                    "level 公办幼儿园 5所",
                    "level 新增学位 1350个",
                    "level 公办幼儿园 4所")
            ]),
        Phenomenon(
            "Each of several has so many in all",
            [
                Example(
                    "新增规上工业企业9家、限上商贸企业14家，总数分别达到68家、52家。",
                    "level 新增规上工业企业→规模以上工业企业新增 9家",
                    "level 限上商贸企业→四上企业新增 14家",
                    "level 规上工业企业 68家",
                    "level 限上商贸企业 52家")
            ]),
        Phenomenon(
            "A budget and what became of it, named by its item",
            [
                Example(
                    "1.全县一般公共预算收入。年初预算40亿元，执行中调整为37.5亿元，实际完成37.8亿元。",
                    "level 一般公共预算收入→= 40亿元 target",
                    "level 一般公共预算收入→= 37.5亿元 target",
                    "level 一般公共预算收入→= 37.8亿元")
            ]),
        Phenomenon(
            "What an item was to bring, and how far it is, in one line",
            [
                Example(
                    "6.新建公共停车位600个。完成情况：建成停车场5个，新增停车位720个。",
                    "level 公共停车位 600个 target",
                    "level 停车场 5个",
                    "level 新增停车位 720个")
            ]),
        Phenomenon(
            "Beside a bracket, what is compared",
            [
                Example(
                    "地区生产总值方面，石桥县（8.9%）、云岭县（7.4%）高于全市平均水平（6.8%）。",
                    "growth 地区生产总值→= 8.9% of 石桥县",
                    "growth 地区生产总值→= 7.4% of 云岭县",
                    "growth 地区生产总值→= 6.8%")
            ]),
        Phenomenon(
            "Whose share, after the names of places",
            [
                Example(
                    "石桥县、云岭县社零总额占全市的比重分别为32.6%、15.4%。",
                    "ratio 社零总额占全市的比重 32.6% of 石桥县",
                    "ratio 社零总额占全市的比重 15.4% of 云岭县")
            ]),
        Phenomenon(
            "A part of the year for each number",
            [
                Example(
                    "一季度开工率达到40%、上半年达到75%。",
                    "ratio 开工率 40% @2023-01/2023-03",
                    "ratio 开工率 75% @2023-01/2023-06")
            ]),
        Phenomenon(
            "A goal of falling",
            [
                Example(
                    "单位GDP能耗下降2.6%，完成下降2.5%的年度目标。",
                    "growth 单位GDP能耗 -2.6%",
                    "growth 单位GDP能耗 -2.5% target")
            ]),
        Phenomenon(
            "What last one of a list says for all: a share",
            [
                Example(
                    "小学、初中大班额比例分别为2.1%和3.6%。",
                    "ratio 小学大班额比例 2.1%",
                    "ratio 初中大班额比例 3.6%")
            ]),
        Phenomenon(
            "The firm that a word points back to",
            [
                Example(
                    "走进位于河口镇的星海科技有限公司，机器轰鸣。该公司总投资32亿元，目前已建成3条生产线。",
                    "level 总投资 32亿元 of 星海科技有限公司",
                    "level 生产线 3条 of 星海科技有限公司"),
                Example(
                    "村里去年收入126万元，是前年的1.3倍。",
                    "level 村里收入 126万元 @2022",
                    "ratio 村里收入 1.3倍 @2022"),
                Example(
                    "石溪村在山脚下。村里去年收入126万元。",
                    "level 村里收入 126万元 @2022 of 石溪村"),
            ]),
        Phenomenon(
            "A sight that its visitors name",
            [
                Example(
                    "云顶山景区接待游客4.2万人次。",
                    "level 接待游客→= 4.2万人次 of 云顶山景区"),
                Example(
                    "主要景区接待游客4.2万人次。",
                    "level 主要景区接待游客→接待游客 4.2万人次"),
            ]),
    ]
}
