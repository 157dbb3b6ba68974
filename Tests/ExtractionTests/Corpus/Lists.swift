extension Corpus {
    /// One sentence, several numbers or names.
    static let lists: [Phenomenon] = [
        Phenomenon(
            "One rate of several metrics",
            [
                Example(
                    "城镇和农村居民人均可支配收入增长9%。",
                    "growth 城镇居民人均可支配收入→= 9%", "growth 农村居民人均可支配收入→= 9%"),
                Example("行政经费和运转类支出压减15%。", "growth 行政经费和运转类支出→行政经费压减 -15%"),
            ]),
        Phenomenon(
            "Each by so much, in units of their own",
            [
                Example(
                    "粮食播种面积75万亩，油料产量3万吨，比上年分别增加0.8万亩、0.5万吨。", "level 粮食播种面积→= 75万亩", "level 油料产量→= 3万吨",
                    "change 粮食播种面积→= 0.8万亩", "change 油料产量→= 0.5万吨")
            ]),
        Phenomenon(
            "From several to several",
            [
                Example(
                    "城乡居民收入分别由15620元、6230元增加到33120元、19850元。",
                    "level 城镇居民收入→城镇居民人均可支配收入 15620元", "level 农村居民收入→农村居民人均可支配收入 6230元",
                    "level 城镇居民收入→城镇居民人均可支配收入 33120元", "level 农村居民收入→农村居民人均可支配收入 19850元"),
                Example(
                    "粮食、油料产量分别由12万吨、3万吨提高到15万吨、4万吨。", "level 粮食产量→粮食总产量 12万吨", "level 油料产量→= 3万吨",
                    "level 粮食产量→粮食总产量 15万吨", "level 油料产量→= 4万吨"),
            ]),
        Phenomenon(
            "The towns' and the country's of an income named for all",
            [
                Example(
                    "居民人均可支配收入16852元，其中城镇21036元、农村13250元。", "level 居民人均可支配收入→= 16852元",
                    "level 城镇居民人均可支配收入→= 21036元", "level 农村居民人均可支配收入→= 13250元"),
                Example("居民人均可支配收入16852元，城镇道路12公里。", "level 居民人均可支配收入→= 16852元", "level 城镇道路 12公里"),
            ]),
        Phenomenon(
            "What follows a range is both numbers'",
            [
                Example("年内推动1—2家企业上市。", "level 企业上市 >=1家", "level 企业上市 <=2家")
            ]),
        Phenomenon(
            "What the last of a list says for all, names in letters and digits",
            [
                Example(
                    "PM10、PM2.5平均浓度分别为55微克/立方米和32微克/立方米。",
                    "level PM10平均浓度 55微克/立方米", "level PM2.5平均浓度 32微克/立方米")
            ]),
        Phenomenon(
            "Sectors of what isn't the whole economy",
            [
                Example(
                    "民营经济增加值100亿元，其中第一产业12亿元；第二产业增长8%。",
                    "level 民营经济增加值 100亿元", "level 民营经济第一产业 12亿元", "growth 民营经济第二产业 8%"),
                Example(
                    "全社会用电量12亿千瓦时，其中第一产业增长3%。",
                    "level 全社会用电量 12亿千瓦时", "growth 第一产业用电量 3%"),
            ]),
        Phenomenon(
            "分别 gives each name its number",
            [
                Example(
                    "接待游客、旅游收入分别增长32.5%、41.2%。",
                    "growth 接待游客→= 32.5%",
                    "growth 旅游收入→= 41.2%"),
                Example(
                    "接待游客286万人次，实现旅游综合收入24.5亿元，分别增长32.5%和41.2%。",
                    "level 接待游客→= 286万人次",
                    "level 旅游综合收入→旅游收入 24.5亿元",
                    "growth 接待游客→= 32.5%",
                    "growth 旅游综合收入→旅游收入 41.2%"),
                Example(
                    "全县16个市重点项目开工率、竣工率分别达98%、75%。",
                    "level 市重点项目→重点项目数 16个",
                    "ratio 市重点项目开工率→重点项目开工率 98%",
                    "ratio 竣工率 75%"),
                Example(
                    "旅游收入、接待游客再创新高，分别增长16.4%、15.8%。",
                    "growth 旅游收入→= 16.4%",
                    "growth 接待游客→= 15.8%"),
                Example(
                    "金融机构存贷款余额分别为229亿元、91亿元，分别增长13.6%、17.1%。",
                    "level 金融机构存款余额→存款余额 229亿元",
                    "level 金融机构贷款余额→贷款余额 91亿元",
                    "growth 金融机构存款余额→存款余额 13.6%",
                    "growth 金融机构贷款余额→贷款余额 17.1%"),
                Example(
                    "2019年至2021年税收收入分别为3.1亿元、3.4亿元、3.6亿元。",
                    "level 税收收入→地方税收收入 3.1亿元 @2019",
                    "level 税收收入→地方税收收入 3.4亿元 @2020",
                    "level 税收收入→地方税收收入 3.6亿元 @2021"),
                Example(
                    "地区生产总值420亿元，总量和增速在全市排名第一。",
                    "level 地区生产总值→= 420亿元",
                    "rank 地区生产总值→= 1 in 全市",
                    "rank 地区生产总值增速→地区生产总值 1 in 全市"),
                Example(
                    "城乡居民人均可支配收入分别达到38650元、21430元，增长5.5%、7.8%。",
                    "level 城镇居民人均可支配收入→= 38650元",
                    "level 农村居民人均可支配收入→= 21430元",
                    "growth 城镇居民人均可支配收入→= 5.5%",
                    "growth 农村居民人均可支配收入→= 7.8%"),
                Example(
                    "12个省重点项目、30个市重点项目分别完成投资20.5亿元、41.2亿元。",
                    "level 省重点项目→重点项目数 12个",
                    "level 市重点项目→重点项目数 30个",
                    "level 省重点项目完成投资→重点项目完成投资 20.5亿元",
                    "level 市重点项目完成投资→重点项目完成投资 41.2亿元"),
                Example(
                    "云溪区、南台县分别完成固定资产投资98亿元、76亿元。",
                    "level 固定资产投资→= 98亿元 of 云溪区",
                    "level 固定资产投资→= 76亿元 of 南台县"),
            ]),
        Phenomenon(
            "及 inside a name is no end of it",
            [
                Example(
                    "粮油及制品类、家具类零售额分别下降8.2%和4.5%，降幅比上半年收窄5.1个和9.4个百分点。",
                    "growth 粮油及制品类零售额 -8.2%",
                    "growth 家具类零售额 -4.5%",
                    "change 粮油及制品类零售额 -5.1个百分点",
                    "change 家具类零售额 -9.4个百分点"),
                Example(
                    "电力及热力供应业、仪器及仪表制造业分别增长2.6%和4.9%。",
                    "growth 电力及热力供应业 2.6%",
                    "growth 仪器及仪表制造业 4.9%"),
                Example(
                    "第二、第三产业增加值占比分别回落2.1和1.6个百分点。",
                    "change 第二产业增加值占比 -2.1个百分点",
                    "change 第三产业增加值占比 -1.6个百分点"),
            ]),
        Phenomenon(
            "One number for several metrics",
            [
                Example(
                    "签约项目履约率、资金到位率均为96%。",
                    "ratio 签约项目履约率 96%",
                    "ratio 资金到位率 96%"),
                Example(
                    "工业用电量、全社会用电量增速均居全市第一。",
                    "rank 工业用电量 1 in 全市",
                    "rank 全社会用电量增速 1 in 全市"),
                Example(
                    "地区生产总值增长6.2%，一般公共预算收入增长9.3%。两项指标均居全市第一。",
                    "growth 地区生产总值→= 6.2%",
                    "growth 一般公共预算收入→= 9.3%",
                    "rank 地区生产总值→= 1 in 全市",
                    "rank 一般公共预算收入→= 1 in 全市"),
                Example(
                    "做到走访率、办结率、回访率“三个100%”。",
                    "ratio 走访率 100%",
                    "ratio 办结率 100%",
                    "ratio 回访率 100%"),
                Example(
                    "议案、提案办结率98%。",
                    "ratio 议案、提案办结率→建议提案办结率 98%"),
            ]),
        Phenomenon(
            "A verb or gain is shared along 、",
            [
                Example(
                    "新增规上工业企业18家、高新技术企业23家。",
                    "level 新增规上工业企业→规模以上工业企业新增 18家",
                    "level 高新技术企业→高新技术企业新增 23家"),
                Example(
                    "改造老旧小区36个、棚户区300户。",
                    "level 改造老旧小区→老旧小区改造 36个",
                    "level 棚户区→棚户区改造 300户"),
            ]),
        Phenomenon(
            "Places in a clause before",
            [
                Example(
                    "固定资产投资增速靠前的是南台县、石桥区，分别增长12.1%、8.4%。",
                    "growth 固定资产投资→= 12.1% of 南台县",
                    "growth 固定资产投资→= 8.4% of 石桥区")
            ]),
    ]
}
