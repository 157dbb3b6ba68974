extension Corpus {
    /// About whom.
    static let subjects: [Phenomenon] = [
        Phenomenon(
            "Counties in brackets, and what is said of each of them after",
            [
                Example(
                    "税收收入12亿元；南台县（6.8%）、石桥县（-1.1%）增速均有所回升，分别回升0.7个和0.9个百分点。",
                    "level 税收收入→地方税收收入 12亿元",
                    "growth 税收收入→地方税收收入 6.8% of 南台县",
                    "growth 税收收入→地方税收收入 -1.1% of 石桥县",
                    "change 税收收入→地方税收收入 0.7个百分点 of 南台县",
                    "change 税收收入→地方税收收入 0.9个百分点 of 石桥县")
            ]),
        Phenomenon(
            "A park without its name",
            [
                Example(
                    "开发区营业收入增长65.8%，税收收入增长29%。",
                    "growth 营业收入 65.8% of 开发区", "growth 税收收入→地方税收收入 29% of 开发区"),
                Example(
                    "清河经济开发区投产项目12个。开发区完成税收3亿元。",
                    "level 投产项目 12个 of 清河经济开发区", "level 税收→地方税收收入 3亿元 of 清河经济开发区"),
                Example("园区企业达到35家。", "level 园区企业 35家"),
                Example("清河园区完成税收3亿元。", "level 税收 3亿元 of 清河园区"),
            ]),
        Phenomenon(
            "Counties with a number each, and what is said of them in turn",
            [
                Example(
                    "税收收入12亿元，其中衡山县6.8亿元、衡东县5.2亿元，增速分别为8.3%和8%，分列第1、第3位。",
                    "level 税收收入→地方税收收入 12亿元", "level 税收收入→地方税收收入 6.8亿元 of 衡山县",
                    "level 税收收入→地方税收收入 5.2亿元 of 衡东县", "growth 税收收入→地方税收收入 8.3% of 衡山县",
                    "growth 税收收入→地方税收收入 8% of 衡东县", "rank 税收收入→地方税收收入 1 of 衡山县",
                    "rank 税收收入→地方税收收入 3 of 衡东县"),
                Example("省市重点项目完成投资12亿元。", "level 省市重点项目完成投资→重点项目完成投资 12亿元"),
            ]),
        Phenomenon(
            "The highest, the next, the lowest",
            [
                Example(
                    "税收收入高于全市的有5个县。最高的衡山县为6亿元，增长5%；衡东县次之，为5亿元。最低的是衡南县，低于全市2亿元。",
                    "level 税收收入县 5个", "level 税收收入→地方税收收入 6亿元 of 衡山县",
                    "growth 税收收入→地方税收收入 5% of 衡山县", "level 税收收入→地方税收收入 5亿元 of 衡东县",
                    "change 税收收入→地方税收收入 -2亿元 of 衡南县 in 全市"),
                Example(
                    "固定资产投资增速高于全市的有2个县，分别是：衡山县12.3%、新晃县10.1%。", "level 固定资产投资增速县 2个",
                    "growth 固定资产投资→= 12.3% of 衡山县", "growth 固定资产投资→= 10.1% of 新晃县"),
                Example("最高的山峰为1500米。", "level 最高的山峰 1500米"),
            ]),
        Phenomenon(
            "Names that words of the language begin or stand in",
            [
                Example("新民镇完成税收2亿元。", "level 税收 2亿元 of 新民镇"),
                Example("高桥镇完成税收2亿元。", "level 税收 2亿元 of 高桥镇"),
                Example("新建学校2所。", "level 学校 2所"),
                Example(
                    "税收收入12亿元，尧都区、洪洞县分别完成3亿元、2亿元。", "level 税收收入→地方税收收入 12亿元",
                    "level 税收收入→地方税收收入 3亿元 of 尧都区", "level 税收收入→地方税收收入 2亿元 of 洪洞县"),
            ]),
        Phenomenon(
            "Parks one after another",
            [
                Example(
                    "清河经济技术开发区主营业务收入494亿元；石桥工业园区120亿元。", "level 主营业务收入 494亿元 of 清河经济技术开发区",
                    "level 主营业务收入 120亿元 of 石桥工业园区"),
                Example("建成工业园区2个。", "level 工业园区 2个"),
            ]),
        Phenomenon(
            "A zone among a city's counties",
            [
                Example(
                    "签约项目89个，分别为：衡山县45个、高新区39个、雁峰区5个。",
                    "level 签约项目→招商签约项目数 89个", "level 签约项目→招商签约项目数 45个 of 衡山县",
                    "level 签约项目→招商签约项目数 39个 of 高新区", "level 签约项目→招商签约项目数 5个 of 雁峰区"),
                Example("签约项目8个，建成高新区3个。", "level 签约项目→招商签约项目数 8个", "level 高新区 3个"),
            ]),
        Phenomenon(
            "Counties side by side",
            [
                Example(
                    "税收收入12亿元，其中南台县增长6.2%，居首位；石桥县、云溪区分别增长5.9%和5.7%。",
                    "level 税收收入→地方税收收入 12亿元",
                    "growth 税收收入→地方税收收入 6.2% of 南台县",
                    "rank 税收收入→地方税收收入 1 of 南台县",
                    "growth 税收收入→地方税收收入 5.9% of 石桥县",
                    "growth 税收收入→地方税收收入 5.7% of 云溪区"),
                Example(
                    "税收收入12亿元。增速高于全市的有南台县（6.2%）、石桥县（5.9%）。",
                    "level 税收收入→地方税收收入 12亿元",
                    "growth 税收收入→地方税收收入 6.2% of 南台县",
                    "growth 税收收入→地方税收收入 5.9% of 石桥县"),
                Example(
                    "衡东县，税收收入12亿元，增长5%。南岳区以3.5亿元排名第七。",
                    "level 税收收入→地方税收收入 12亿元 of 衡东县",
                    "growth 税收收入→地方税收收入 5% of 衡东县",
                    "level 税收收入→地方税收收入 3.5亿元 of 南岳区",
                    "rank 税收收入→地方税收收入 7 of 南岳区"),
                Example("全县地区生产总值增速高于全市平均水平的乡镇有5个。", "level 地区生产总值增速高于全市平均水平的乡镇 5个"),
            ]),
        Phenomenon(
            "Whom a number is about",
            [
                Example(
                    "- 南台县2023年税收收入为4.5亿元。",
                    "level 税收收入→地方税收收入 4.5亿元 of 南台县"),
                Example(
                    "全县完成税收4.7亿元。",
                    "level 税收→地方税收收入 4.7亿元"),
                Example(
                    "石桥区完成地区生产总值286.3亿元，增长5.1%。",
                    "level 地区生产总值→= 286.3亿元 of 石桥区",
                    "growth 地区生产总值→= 5.1% of 石桥区"),
                Example(
                    "南台县地区生产总值198亿元。",
                    "level 地区生产总值→= 198亿元 of 南台县"),
                Example(
                    "大坪镇新增设施蔬菜基地1200亩。",
                    "level 新增设施蔬菜基地 1200亩 of 大坪镇"),
                Example(
                    "江口电机公司全年实现产值46.8亿元，同比增长28.5%。",
                    "level 产值 46.8亿元 of 江口电机公司",
                    "growth 产值 28.5% of 江口电机公司"),
                Example(
                    "东湾村在全市复检中排名第一。",
                    "rank 复检 1 of 东湾村 in 全市"),
                Example(
                    "市区新增绿地230万平方米。",
                    "level 市区新增绿地 230万平方米"),
                Example(
                    "主城区城中村改造基本完成，建成安置房3200套。",
                    "level 安置房 3200套"),
                Example(
                    "抢抓青江新区建设机遇，建成公路3条。",
                    "level 公路 3条"),
                Example(
                    "以东湾村为载体，引育电商企业12家。",
                    "level 电商企业 12家"),
                Example(
                    "石桥区完成税收3亿元；全县新增就业5120人。",
                    "level 税收 3亿元 of 石桥区",
                    "level 新增就业 5120人"),
            ]),
        Phenomenon(
            "A firm by its full name, though 有 is a word",
            [
                Example(
                    "江口化工科技有限公司投资3亿元，实现税收0.2亿元。",
                    "level 投资 3亿元 of 江口化工科技有限公司",
                    "level 税收 0.2亿元 of 江口化工科技有限公司"),
                Example("江口化工科技有限公司实施的污水处理项目投资3亿元。", "level 江口化工科技有限公司实施的污水处理项目投资 3亿元"),
            ]),
        Phenomenon(
            "该村 and 公司 point to the one named last",
            [
                Example(
                    "石桥村种植辣椒500亩。该村还建成大棚30座。",
                    "level 种植辣椒 500亩 of 石桥村",
                    "level 大棚 30座 of 石桥村"),
                Example(
                    "江口酒业集团现有员工500人。公司拥有专利20项。",
                    "level 员工 500人 of 江口酒业集团",
                    "level 专利 20项 of 江口酒业集团"),
                Example(
                    "石桥村种植辣椒500亩。该县粮食播种面积9万亩。",
                    "level 种植辣椒 500亩 of 石桥村",
                    "level 粮食播种面积→= 9万亩"),
                Example("公司增加50家。", "level 公司增加 50家"),
                Example("大坪镇党委书记介绍，全镇种植辣椒500亩。", "level 种植辣椒 500亩 of 大坪镇"),
                Example("近年来乡镇发展很快，全镇种植辣椒500亩。", "level 种植辣椒 500亩"),
            ]),
        Phenomenon(
            "Names of places that open like a number",
            [
                Example(
                    "六盘水市地区生产总值1500亿元，五家渠市粮食产量12万吨。",
                    "level 地区生产总值→= 1500亿元 of 六盘水市",
                    "level 粮食产量→粮食总产量 12万吨 of 五家渠市"),
                Example("全县规模企业达到六家。", "level 规模企业 6家"),
            ]),
    ]
}
