extension Corpus {
    /// What bounds a number.
    static let bounds: [Phenomenon] = [
        Phenomenon(
            "Words before the number",
            [
                Example(
                    "全县地区生产总值突破300亿元。",
                    "level 地区生产总值→= >300亿元"),
                Example(
                    "旅游总收入超过24亿元。",
                    "level 旅游总收入→旅游收入 >24亿元"),
                Example(
                    "入库税收不足5亿元。",
                    "level 入库税收→地方税收收入 <5亿元"),
                Example(
                    "债务率低于100%。",
                    "ratio 债务率→政府债务率 <100%"),
                Example(
                    "人均月收入近3000元。",
                    "level 人均月收入 ~3000元"),
                Example(
                    "一般公共预算收入约15亿元。",
                    "level 一般公共预算收入→= ~15亿元"),
                Example(
                    "新增停车泊位不少于300个。",
                    "level 新增停车泊位 >=300个"),
                Example(
                    "政府债务率不超过120%。",
                    "ratio 政府债务率→= <=120%"),
            ]),
        Phenomenon(
            "Words after the number",
            [
                Example(
                    "力争地区生产总值增长6%以上。",
                    "growth 地区生产总值→= >=6% @2024 target"),
                Example(
                    "固定资产投资增长7%左右。",
                    "growth 固定资产投资→= ~7%"),
                Example(
                    "城镇登记失业率控制在3.5%以内。",
                    "ratio 城镇登记失业率→= <=3.5%"),
                Example(
                    "培育省级龙头企业2家以上。",
                    "level 省级龙头企业 >=2家"),
            ]),
        Phenomenon(
            "A comparison's word is no bound",
            [
                Example(
                    "居民收入增速高于全市2.1个百分点。",
                    "change 居民收入增速→居民人均可支配收入 2.1个百分点 in 全市")
            ]),
    ]
}
