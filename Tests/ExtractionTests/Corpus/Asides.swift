extension Corpus {
    /// What stands beside the point: brackets, honours, words that only look like others.
    static let asides: [Phenomenon] = [
        Phenomenon(
            "What a bracket tells of another time ends with it",
            [
                Example(
                    "税收收入增长6.8%（2021年增长3.3%），高于全市2.6个百分点。",
                    "growth 税收收入→地方税收收入 6.8%", "growth 税收收入→地方税收收入 3.3% @2021",
                    "change 税收收入→地方税收收入 2.6个百分点 in 全市"),
                Example(
                    "总人口（2020年末）32万人，其中城镇人口15万人。", "level 总人口 32万人 @2020",
                    "level 城镇人口 15万人 @2020"),
            ]),
        Phenomenon(
            "Times side by side have a number each",
            [
                Example(
                    "2021年、2022年分别完成投资12亿元、14亿元。", "level 完成投资 12亿元 @2021", "level 完成投资 14亿元 @2022"),
                Example(
                    "税收收入增长6.8%（2020和2021年分别增长3.3%、0.5%）。", "growth 税收收入→地方税收收入 6.8%",
                    "growth 税收收入→地方税收收入 3.3% @2020", "growth 税收收入→地方税收收入 0.5% @2021"),
            ]),
        Phenomenon(
            "A town that was honoured isn't whom the paragraph goes on about",
            [
                Example("云溪镇入选第十一批全国示范村镇。建成公园6座。", "level 公园 6座"),
                Example("大岭村有农户286户。流转土地800亩。", "level 农户 286户 of 大岭村", "level 流转土地 800亩 of 大岭村"),
            ]),
        Phenomenon(
            "A bank that acts is whom a clause is about; banks that are counted are not",
            [
                Example(
                    "云溪农村商业银行累计发放贷款5亿元，支持农户2万户。", "level 贷款 5亿元 of 云溪农村商业银行",
                    "level 支持农户 2万户 of 云溪农村商业银行"),
                Example("村镇银行达到3家，银行存款余额200亿元。", "level 村镇银行 3家", "level 银行存款余额→存款余额 200亿元"),
            ]),
        Phenomenon(
            "What is seen by the head is another measure, and on the whole the same again",
            [
                Example(
                    "地区生产总值545亿元，人均来看，突破9万元；从总量看，比去年增加30亿元。", "level 地区生产总值→= 545亿元",
                    "level 人均地区生产总值→= >9万元", "change 地区生产总值→= 30亿元"),
                Example("人均方面，城镇居民收入4万元。", "level 城镇居民收入→城镇居民人均可支配收入 4万元"),
            ]),
        Phenomenon(
            "A bracket behind what was set to be reached holds the target",
            [
                Example(
                    "税收收入增长4.8%，低于年度目标（7%）2.2个百分点。", "growth 税收收入→地方税收收入 4.8%",
                    "growth 税收收入→地方税收收入 7% target", "change 税收收入→地方税收收入 -2.2个百分点"),
                Example(
                    "税收收入增长4.8%（上年7%），可完成12亿元。", "growth 税收收入→地方税收收入 4.8%", "growth 税收收入→地方税收收入 7% @2022",
                    "level 税收收入→地方税收收入 12亿元"),
            ]),
        Phenomenon(
            "A work's number and a pronoun are no part of a name",
            [
                Example("一是新建公园3座；二是城镇新增就业4000人。", "level 公园 3座", "level 城镇新增就业→= 4000人"),
                Example("他带头流转土地300亩，其他收入12万元。", "level 带头流转土地 300亩", "level 其他收入 12万元"),
            ]),
        Phenomenon(
            "What a place's name does not begin with",
            [
                Example("坚持把开发区作为主战场，新建厂房6栋。", "level 厂房 6栋"),
                Example("而衡山县完成投资3亿元。", "level 完成投资 3亿元 of 衡山县"),
                Example("加强石桥镇建设，建成公园6座。", "level 公园 6座"),
            ]),
        Phenomenon(
            "项目 and 前期 hold no 目前",
            [
                Example("抓好50个专项债项目前期工作，计划新建公园6座。", "level 专项债项目前期工作 50个", "level 公园 6座 @2024 target"),
                Example("目前，建成公园6座。", "level 公园 6座"),
            ]),
        Phenomenon(
            "What a thing cost is its own, whatever was named before",
            [
                Example(
                    "省市重点项目33个，完成投资112亿元。投资3亿元的产业园竣工。", "level 省市重点项目→重点项目数 33个",
                    "level 省市重点项目完成投资→重点项目完成投资 112亿元", "level 投资 3亿元")
            ]),
        Phenomenon(
            "Words that open like a unit",
            [
                Example("实现企业开办零成本，惠及40万群众。", "level 群众 40万"),
                Example("落实县十五次党代会精神，建成公园6座。", "level 公园 6座"),
            ]),
        Phenomenon(
            "Rows that tell what those below them count, and parts without a unit",
            [
                Example(
                    "指标名称\n指标值\n同比增长（±%）\n期末存栏\n大牲畜（万头）\n96.9\n8.7\n#黄牛\n32.1\n9.3\n期末出栏\n肥猪（万头）\n221.3\n12.9\n",
                    "level 大牲畜存栏 96.9万头", "growth 大牲畜存栏 8.7%", "level 黄牛存栏 32.1万头", "growth 黄牛存栏 9.3%",
                    "level 肥猪出栏→生猪出栏 221.3万头", "growth 肥猪出栏→生猪出栏 12.9%")
            ]),
        Phenomenon(
            "What is laid out in a review has been, and what grew by so much each year grew",
            [
                Example("规划建设产业示范区8个，茶园面积103万亩。", "level 产业示范区 8个", "level 茶园面积 103万亩"),
                Example("经营指标翻了10倍以上。", "growth 经营指标 >=10倍"),
                Example("贷款农户以每年10%的量递增。产值以8%的速度增长。", "growth 贷款农户 10%", "growth 产值 8%"),
            ]),
        Phenomenon(
            "Prices, with what they are by",
            [
                Example(
                    "工业用电价格：0.511 -0.6369元/千瓦时", "level 工业用电价格 >=0.511元/千瓦时", "level 工业用电价格 <=0.6369元/千瓦时"),
                Example("工业用地价格：4—13.6万元/亩", "level 工业用地价格 >=4万元/亩", "level 工业用地价格 <=13.6万元/亩"),
            ]),
        Phenomenon(
            "Days that are counted, and by how many more",
            [
                Example("优良天数达到214天、增加33天。", "level 优良天数→空气质量优良天数 214天", "change 优良天数→空气质量优良天数 33天"),
                Example("良好天数248天，比去年增加14天。", "level 良好天数→空气质量优良天数 248天", "change 良好天数→空气质量优良天数 14天"),
            ]),
        Phenomenon(
            "What leads to a number is no part of the name behind it",
            [
                Example("谋划了20件实事好事。", "level 实事好事 20件"),
                Example("对14家纳税大户进行奖励。", "level 纳税大户进行奖励 14家"),
                Example("关停“散乱污”企业〔31〕374家。", "level 关停“散乱污”企业 374家"),
                Example("贫困发生率降到了0.06%。", "ratio 贫困发生率 0.06%"),
                Example("化解涉及4000户居民的难题。", "level 居民 4000户"),
                Example("税收收入达到12亿元，保持了9.3%的高增速。", "level 税收收入→地方税收收入 12亿元", "growth 税收收入→地方税收收入 9.3%"),
                Example("供热面积由2011年的32万平方米达到现在的143万平方米。", "level 供热面积 32万平方米 @2011", "level 供热面积 143万平方米"),
            ]),
        Phenomenon(
            "When a thing began is no time for what it is like",
            [
                Example("养老中心2016年立项，占地面积32亩。", "level 占地面积 32亩"),
                Example("2016年由江口公司投资建设，占地9800亩。", "level 占地 9800亩"),
                Example("2016年，占地面积32亩。", "level 占地面积 32亩 @2016"),
                Example("预计8月份投产，现已投入3亿元。", "level 投入 3亿元"),
                Example("特色农业2018年，建成示范基地20个。", "level 示范基地 20个 @2018"),
                Example("项目始建于2018年，投入3亿元。", "level 投入 3亿元"),
            ]),
        Phenomenon(
            "A firm's taxes are those that it pays",
            [
                Example("据悉，江口科技有限公司完成税收400万元。", "level 税收 400万元 of 江口科技有限公司"),
                Example("完成税收400万元。", "level 税收→地方税收收入 400万元"),
            ]),
        Phenomenon(
            "A number that counts the places before it",
            [
                Example("全市辖锦江、青羊、郫都3个区。", "level 锦江、青羊、郫都区 3个")
            ]),
        Phenomenon(
            "As much again, and how far each of two grew",
            [
                Example("签约资金376亿元，比上届增长一倍。", "level 签约资金 376亿元", "growth 签约资金 1倍"),
                Example(
                    "存贷款余额分别达到102亿元、88亿元，分别净增20亿元、19亿元。", "level 存款余额→= 102亿元", "level 贷款余额→= 88亿元",
                    "change 存款余额→= 20亿元", "change 贷款余额→= 19亿元"),
                Example("接待游客和旅游综合收入比上年分别增长34%和37%。", "growth 接待游客→= 34%", "growth 旅游综合收入→旅游收入 37%"),
                Example("完成政府采购预算19亿元，节约资金2亿元。", "level 政府采购预算 19亿元", "level 节约资金 2亿元"),
            ]),
        Phenomenon(
            "How long it takes now",
            [
                Example("不动产登记压缩至5个工作日。", "level 不动产登记 5个工作日"),
                Example("用5个工作日办完手续。"),
            ]),
        Phenomenon(
            "How far by a month",
            [
                Example("到2023年5月，已建成公园6座。", "level 公园 6座 @2023-01/2023-05"),
                Example("力争到2024年5月建成公园6座。", "level 公园 6座 @2024-05/2024-05 target"),
            ]),
        Phenomenon(
            "Air, towns, money: other names of what the list knows",
            [
                Example("空气质量二级以上天数达到217天。", "level 空气质量二级以上天数→空气质量优良天数 217天"),
                Example(
                    "产业比由35:35:30调整为28:44:28。", "ratio 产业→三次产业结构 35", "ratio 产业→三次产业结构 35",
                    "ratio 产业→三次产业结构 30", "ratio 产业→三次产业结构 28", "ratio 产业→三次产业结构 44", "ratio 产业→三次产业结构 28"),
                Example("接待游客83万人次，实现综合效益6亿元。", "level 接待游客→= 83万人次", "level 综合效益→旅游收入 6亿元"),
                Example(
                    "新增市场主体62户，农业园区3家、新型农业经营主体8家。", "level 新增市场主体→市场主体净增 62户", "level 农业园区 3家",
                    "level 新型农业经营主体 8家"),
                Example("粮食播种面积、产量稳定在35万亩、15万吨。", "level 粮食播种面积→= 35万亩", "level 粮食产量→粮食总产量 15万吨"),
                Example("粮食总产62万吨，其中夏粮总产26万吨。", "level 粮食总产→粮食总产量 62万吨", "level 夏粮总产→粮食总产量 26万吨"),
                Example("城市化水平达到55%。", "ratio 城市化水平→城镇化率 55%"),
                Example("到位县外境内资金23亿元，境外资金1200万美元。", "level 县外境内资金→实际利用内资 23亿元", "level 境外资金→实际利用外资 1200万美元"),
                Example("租赁和商务服务业增加值增长13.4%。", "growth 租赁和商务服务业增加值 13.4%"),
            ]),
    ]
}
