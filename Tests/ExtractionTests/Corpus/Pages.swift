extension Corpus {
    /// How pages put bulletins, lists of works and briefs: cells and bullets in lines of their own.
    static let pages: [Phenomenon] = [
        Phenomenon(
            "A cell a line, with its pipe or without, blank lines between",
            [
                Example(
                    """
                    2023年全县生产总值及构成
                    单位：万元、%
                    指 标 |
                    绝对数 |
                    比上年增长 |
                    占GDP比重 |
                    地区生产总值 |
                    1862400 |
                    5.4 |
                    100 |
                    其中: 第一产业(2) |
                    310200 |
                    3.9 |
                    16.7 |
                    第二产业 |
                    701800 |
                    -1.2 |
                    37.7 |
                    """,
                    "level 地区生产总值→= 1862400万元",
                    "growth 地区生产总值→= 5.4%",
                    "ratio 地区生产总值占GDP比重 100%",
                    "level 第一产业→第一产业增加值 310200万元",
                    "growth 第一产业→第一产业增加值 3.9%",
                    "ratio 第一产业占GDP比重 16.7%",
                    "level 第二产业→第二产业增加值 701800万元",
                    "growth 第二产业→第二产业增加值 -1.2%",
                    "ratio 第二产业占GDP比重 37.7%"),
                Example(
                    """
                    指    标

                    涨跌幅度(%)

                    居民消费价格

                    1.4

                      其中：食品烟酒

                    2.3

                      居住

                    -0.6
                    """,
                    "growth 居民消费价格→居民消费价格指数 1.4%",
                    "growth 食品烟酒 2.3%",
                    "growth 居住 -0.6%"),
                Example(
                    """
                    指 标 | 2023年 | 可比价增幅
                    (%) |
                    农林牧渔业总产值（万元） | 482000 | 4.4 |
                    粮食总产量（吨） | 216500 | 0.9 |
                    """,
                    "level 农林牧渔业总产值→= 482000万元",
                    "growth 农林牧渔业总产值→= 4.4%",
                    "level 粮食总产量→= 216500吨",
                    "growth 粮食总产量→= 0.9%"),
                Example(
                    """
                    品 名 | 播种面积
                    (亩﹚ |
                    同比增减(%) | 产量﹙吨﹚ | 同比增减﹙%﹚ |
                    粮食作物 | 416200 | -1.3 | 182400 | 0.8 |
                    薯类 | 20900 | -4.5 | 11200 | 3.7 |
                    """,
                    "level 粮食作物播种面积→粮食播种面积 416200亩",
                    "growth 粮食作物播种面积→粮食播种面积 -1.3%",
                    "level 粮食作物产量→粮食总产量 182400吨",
                    "growth 粮食作物产量→粮食总产量 0.8%",
                    "level 薯类播种面积 20900亩",
                    "growth 薯类播种面积 -4.5%",
                    "level 薯类产量 11200吨",
                    "growth 薯类产量 3.7%"),
                // Words a line are no table.
                Example(
                    """
                    交通出行
                    住房保障
                    教育医疗
                    01
                    """),
            ]),
        Phenomenon(
            "A bullet is no part of a name",
            [
                Example("▶新增公共停车位620个。", "level 新增公共停车位 620个"),
                Example("►改造老旧小区18个。", "level 改造老旧小区→老旧小区改造 18个"),
                Example(
                    "★发放创业担保贷款2600万元，培育创业实体310个。",
                    "level 创业担保贷款 2600万元",
                    "level 创业实体 310个"),
            ]),
        Phenomenon(
            "Three sectors share one noun",
            [
                Example(
                    "第一、二、三产业对经济增长的贡献率分别为10.2%、48.3%、41.5%。",
                    "ratio 第一产业对经济增长的贡献率 10.2%",
                    "ratio 第二产业对经济增长的贡献率 48.3%",
                    "ratio 第三产业对经济增长的贡献率 41.5%"),
                Example(
                    "一、二、三产业增加值分别增长4.1%、6.3%、5.2%。",
                    "growth 第一产业增加值→= 4.1%",
                    "growth 第二产业增加值→= 6.3%",
                    "growth 第三产业增加值→= 5.2%"),
                Example(
                    "第一、第二、第三产业增加值分别为22亿元、61亿元、70亿元。",
                    "level 第一产业增加值→= 22亿元",
                    "level 第二产业增加值→= 61亿元",
                    "level 第三产业增加值→= 70亿元"),
                Example(
                    "三次产业分别增长3.8%、5.9%、6.6%。",
                    "growth 第一产业→第一产业增加值 3.8%",
                    "growth 第二产业→第二产业增加值 5.9%",
                    "growth 第三产业→第三产业增加值 6.6%"),
                Example(
                    "三次产业投资分别增长3%、4%、-5%。",
                    "growth 第一产业投资 3%",
                    "growth 第二产业投资 4%",
                    "growth 第三产业投资 -5%"),
                Example(
                    "第二、三产业占比分别提高0.5、0.7个百分点。",
                    "change 第二产业占比 0.5个百分点",
                    "change 第三产业占比 0.7个百分点"),
                Example(
                    "第一、二、三产业分别完成增加值22亿元、61亿元、70亿元。",
                    "level 第一产业增加值→= 22亿元",
                    "level 第二产业增加值→= 61亿元",
                    "level 第三产业增加值→= 70亿元"),
            ]),
        Phenomenon(
            "What is broken through without a number names the next one",
            [
                Example(
                    "财政总收入突破亿元大关，实现11240万元，增长21.3%。", "level 财政总收入 >100000000元 optional",
                    "level 财政总收入 11240万元",
                    "growth 财政总收入 21.3%"),
                Example(
                    "经济总量跨上新台阶，地区生产总值达206亿元。",
                    "level 地区生产总值→= 206亿元"),
            ]),
        Phenomenon(
            "A verb after 、 begins what was done next",
            [
                Example(
                    "建成城南街角等4处口袋公园、建成移动公厕12座、安装路灯260盏。",
                    "level 口袋公园 4处",
                    "level 移动公厕 12座",
                    "level 路灯 260盏"),
                Example(
                    "完成城北路等5条路雨污分流改造、完成河西片区2个积水点改造。",
                    "level 路雨污分流改造 5条",
                    "level 河西片区积水点改造 2个"),
                Example("新建、改建城乡污水管网95公里。", "level 城乡污水管网 95公里"),
            ]),
        Phenomenon(
            "Numbers that name: voltages, announced lists, places that end in a numeral",
            [
                Example(
                    "建成城西等4座110千伏变电站，新建10千伏线路98公里。",
                    "level 110千伏变电站 4座",
                    "level 10千伏线路 98公里"),
                Example("从以下十个方面开展工作，重点推进以下6项任务。"),
                Example("完成子午、五台3个街道安置房建设。", "level 子午、五台街道安置房 3个"),
            ]),
        Phenomenon(
            "℅ stands for %",
            [
                Example(
                    "规模以上工业增加值增长8.6℅，其中轻工业增长5℅。",
                    "growth 规模以上工业增加值→= 8.6%",
                    "growth 轻工业 5%")
            ]),
        Phenomenon(
            "A census compares with the one before",
            [
                Example(
                    "全县常住人口为462310人，与2010年第六次全国人口普查的438950人相比，增加23360人，增长5.32%。",
                    "level 常住人口→= 462310人",
                    "level 常住人口→= 438950人 @2010",
                    "change 常住人口→= 23360人",
                    "growth 常住人口→= 5.32%"),
                Example(
                    "平均每个家庭户的人口为2.71人，比2010年第六次人口普查3.28人减少0.57人。",
                    "level 平均每个家庭户的人口 2.71人",
                    "level 平均每个家庭户的人口 3.28人 @2010",
                    "change 平均每个家庭户的人口 -0.57人"),
                Example(
                    "每10万人中拥有大学文化程度的由6120人上升为11480人。",
                    "level 每10万人中拥有大学文化程度 6120人",
                    "level 每10万人中拥有大学文化程度 11480人"),
                Example(
                    "0-14[4]岁人口占21.6%，60岁及以上人口占20.3%。",
                    "ratio 0-14[4]岁人口占 21.6%",
                    "ratio 60岁及以上人口占 20.3%"),
                Example(
                    "现将全县常住人口情况公布如下：全县共有家庭户[3]152800户。",
                    "level 家庭户 152800户"),
            ]),
        Phenomenon(
            "What is compared with is of its own time, the difference of the report's",
            [
                Example(
                    "与上年相比，常住人口增加0.6万人。",
                    "change 常住人口→= 0.6万人"),
                Example(
                    "常住人口为50.2万人，与上年相比，增加0.6万人。",
                    "level 常住人口→= 50.2万人",
                    "change 常住人口→= 0.6万人"),
                Example(
                    "城镇居民人均可支配收入比2019年的32000元增加5200元。",
                    "level 城镇居民人均可支配收入→= 32000元 @2019",
                    "change 城镇居民人均可支配收入→= 5200元"),
                Example(
                    "存款余额480亿元，净增35亿元，增长7.9%。",
                    "level 存款余额→= 480亿元",
                    "change 存款余额→= 35亿元",
                    "growth 存款余额→= 7.9%"),
                Example(
                    "市场主体达5.2万户，净增4000户。",
                    "level 市场主体→市场主体总数 5.2万户",
                    "level 市场主体净增→= 4000户"),
                Example(
                    "城镇化率由上年的52.1%上升为53.4%。",
                    "ratio 城镇化率→= 52.1% @2022",
                    "ratio 城镇化率→= 53.4%"),
            ]),
        Phenomenon(
            "扣除 and 剔除 say how a rate is reckoned, not of what",
            [
                Example(
                    "一般公共预算收入扣除政策性减收和一次性收入因素同比增长2.6%。",
                    "growth 一般公共预算收入→= 2.6%"),
                Example(
                    "税收收入剔除留抵退税因素后增长5.2%。",
                    "growth 税收收入→地方税收收入 5.2%"),
                Example(
                    "税收收入增长3%，扣除退税因素后增长5.2%。",
                    "growth 税收收入→地方税收收入 3%",
                    "growth 税收收入→地方税收收入 5.2%"),
            ]),
        Phenomenon(
            "Metrics side by side have one rank each",
            [
                Example(
                    "地区生产总值、规上工业总产值、固定资产投资增速居全市第二位。",
                    "rank 地区生产总值→= 2 in 全市",
                    "rank 规上工业总产值→规模以上工业总产值 2 in 全市",
                    "rank 固定资产投资增速→固定资产投资 2 in 全市"),
                // One order, though its name holds a 、.
                Example(
                    "乡风文明、乡村治理工作居全市第二位。",
                    "rank 乡风文明、乡村治理工作 2 in 全市"),
            ]),
        Phenomenon(
            "The thing that 的 leads to is what was invested in",
            [
                Example(
                    "总投资80亿元的抽水蓄能电站开工建设，总投资12亿元的产业园项目竣工。",
                    "level 抽水蓄能电站总投资 80亿元",
                    "level 产业园项目总投资 12亿元")
            ]),
        Phenomenon(
            "当季 is a time, 两度 no count",
            [
                Example(
                    "地区生产总值降幅较年初收窄2.4个百分点，当季同比增长5.4%。",
                    "change 地区生产总值降幅→地区生产总值 -2.4个百分点",
                    "growth 地区生产总值→= 5.4%"),
                Example("央视两度走进清河县。"),
            ]),
        Phenomenon(
            "上报 is no part of a name",
            [
                Example(
                    "上报完成固定资产投资56.3亿元，同比增长5.7%。",
                    "level 固定资产投资→= 56.3亿元",
                    "growth 固定资产投资→= 5.7%")
            ]),
    ]
}
