extension Corpus {
    /// Differences.
    static let change: [Phenomenon] = [
        Phenomenon(
            "A gap is of what was named before",
            [
                Example(
                    "税收收入增长3.1%，与全省差距由上月的2.8个百分点缩小至2.1个百分点；增速较1—6月回升0.4个百分点。",
                    "growth 税收收入→地方税收收入 3.1%",
                    "change 税收收入→地方税收收入 2.8个百分点 in 全省",
                    "change 税收收入→地方税收收入 2.1个百分点",
                    "change 税收收入→地方税收收入 0.4个百分点")
            ]),
        Phenomenon(
            "Each of several is set beside by so much, and the unit may stand behind the last",
            [
                Example(
                    "固定资产投资增长8.4%，高于全国0.7个、全省0.3个、全市0.1个百分点。", "growth 固定资产投资→= 8.4%",
                    "change 固定资产投资→= 0.7个百分点 in 全国", "change 固定资产投资→= 0.3个百分点 in 全省",
                    "change 固定资产投资→= 0.1个百分点 in 全市"),
                Example(
                    "固定资产投资增长8.4%，分别高于全国、全省0.7个、0.3个百分点。", "growth 固定资产投资→= 8.4%",
                    "change 固定资产投资→= 0.7个百分点 in 全国", "change 固定资产投资→= 0.3个百分点 in 全省"),
                Example("国家级平台5个、省级3个。", "level 国家级平台 5个", "level 省级 3个"),
            ]),
        Phenomenon(
            "More than another place's, and how many times it",
            [
                Example("石桥县常住人口60万人，比云溪县多25万人。", "level 常住人口→= 60万人 of 石桥县", "change 常住人口→= 25万人 of 石桥县"),
                Example(
                    "常住人口60万人，比第二名云溪县少5万人，是石桥县的2.4倍。", "level 常住人口→= 60万人", "change 常住人口→= -5万人",
                    "ratio 常住人口→= 2.4倍"),
                Example("新增床位25张，比上年多5张。", "level 新增床位 25张", "change 新增床位 5张"),
            ]),
        Phenomenon(
            "Money that fell short is of the amount, not of its share",
            [
                Example(
                    "税收收入81240万元，占一般公共预算收入的63.1%，短收1260万元。", "level 税收收入→地方税收收入 81240万元",
                    "ratio 税收收入占一般公共预算收入→税收占比 63.1%", "change 税收收入→地方税收收入 -1260万元")
            ]),
        Phenomenon(
            "What rose or fell by an amount",
            [
                Example("浅层地下水位回升4.9米。", "change 浅层地下水位 4.9米"),
                Example("优良天数较上年增加16天。", "change 优良天数→空气质量优良天数 16天"),
            ]),
        Phenomenon(
            "So much more than something else",
            [
                Example("水稻亩产达1100斤，比普通田块高出200斤。", "level 水稻亩产 1100斤", "change 水稻亩产 200斤"),
                Example("种植成本比往年低300元。", "change 种植成本 -300元"),
            ]),
        Phenomenon(
            "Raised by so much, raised to so much",
            [
                Example("城乡低保标准提高20元。", "change 城乡低保标准 20元"),
                Example("城乡低保标准提高到650元。", "level 城乡低保标准 650元"),
            ]),
        Phenomenon(
            "Differences in points, places and amounts",
            [
                Example(
                    "空气质量优良率91.5%，较上年提高2.3个百分点。",
                    "ratio 空气质量优良率→= 91.5%",
                    "change 空气质量优良率→= 2.3个百分点"),
                Example(
                    "固定资产投资增长8.4%，高于全省平均1.9个百分点。",
                    "growth 固定资产投资→= 8.4%",
                    "change 固定资产投资→= 1.9个百分点 in 全省"),
                Example(
                    "固定资产投资下降3.6%，降幅收窄1.2个百分点。",
                    "growth 固定资产投资→= -3.6%",
                    "change 固定资产投资→= -1.2个百分点"),
                Example(
                    "综治民调列全省第41位，较上年前移12位。",
                    "rank 综治民调→综治民调排名 41 in 全省",
                    "change 综治民调→综治民调排名 12位 in 全省"),
                Example(
                    "各项存款余额562.7亿元，比年初增加48.3亿元。",
                    "level 各项存款余额→存款余额 562.7亿元",
                    "change 各项存款余额→存款余额 48.3亿元"),
                Example(
                    "粮食种植面积31.2万亩，减少0.3万亩。",
                    "level 粮食种植面积→粮食播种面积 31.2万亩",
                    "change 粮食种植面积→粮食播种面积 -0.3万亩"),
                Example(
                    "一般公共预算收入8.94亿元，同比增收0.85亿元。",
                    "level 一般公共预算收入→= 8.94亿元",
                    "change 一般公共预算收入→= 0.85亿元"),
                Example(
                    "城镇登记失业率比控制目标低0.6个百分点。",
                    "change 城镇登记失业率→= -0.6个百分点"),
            ]),
    ]
}
