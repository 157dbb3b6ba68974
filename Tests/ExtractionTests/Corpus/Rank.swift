extension Corpus {
    /// Places in an order.
    static let rank: [Phenomenon] = [
        Phenomenon(
            "A list that ranks, and the first so many of one",
            [
                Example("清河县首次跻身全国西部百强县，排名第 93位。", "rank 百强县 93"),
                Example("清河县位列中国工业百强县（市）第14位。", "rank 中国工业百强县（市） 14"),
                Example(
                    "县域经济综合竞争力跻身全省前30强，较上年提升5个位次。", "rank 县域经济综合竞争力 <=30 in 全省",
                    "change 县域经济综合竞争力 5个位次 in 全省"),
                Example(
                    "规模工业增加值增长9.6%，居衡阳市第3。", "growth 规模工业增加值→规模以上工业增加值 9.6%",
                    "rank 规模工业增加值→规模以上工业增加值 3 in 衡阳市"),
                Example(
                    "三年来，地区生产总值在全省分列第50位、46位、44位。", "rank 地区生产总值→= 50 @2021 in 全省",
                    "rank 地区生产总值→= 46 @2022 in 全省", "rank 地区生产总值→= 44 in 全省"),
                Example("引进三类500强企业3家。", "level 三类500强企业→三类500强项目数 3家"),
            ]),
        Phenomenon(
            "Places in an order, with their universe",
            [
                Example(
                    "全省县域综合排名由2021年的第60名上升至2023年的第35名。",
                    "rank 综合排名 60 @2021 in 全省",
                    "rank 综合排名 35"),
                Example(
                    "规模以上工业增加值增长9.6%，增速居全市第3位。",
                    "growth 规模以上工业增加值→= 9.6%",
                    "rank 规模以上工业增加值增速→规模以上工业增加值 3 in 全市"),
                Example(
                    "综治民调排名全省第一。",
                    "rank 综治民调→综治民调排名 1 in 全省"),
                Example(
                    "招商引资工作列全市首位。",
                    "rank 招商引资工作 1 in 全市"),
                Example(
                    "旅游收入居全省88个县（市）第21位。",
                    "rank 旅游收入→= 21 in 全省88个县（市）"),
                Example(
                    "营商环境测评进入全省前30名。",
                    "rank 营商环境测评 <=30 in 全省"),
                Example(
                    "污染防治考核居四城区第二。",
                    "rank 污染防治考核 2 in 四城区"),
                Example(
                    "地区生产总值、固定资产投资增速分别排名全市第二、第三。",
                    "rank 地区生产总值→= 2 in 全市",
                    "rank 固定资产投资增速→固定资产投资 3 in 全市"),
            ]),
        Phenomenon(
            "An order with a name of its own",
            [
                Example(
                    "位列全国县域旅游百强县第46位。",
                    "rank 旅游百强县 46 in 全国"),
                Example(
                    "在全省营商环境评价中列第8位。",
                    "rank 营商环境评价 8 in 全省"),
                Example(
                    "入围全国科技创新百强县前80名。",
                    "rank 科技创新百强县 <=80 in 全国"),
                Example(
                    "荣登全省农业强县榜首。",
                    "rank 农业强县 1 in 全省"),
                Example(
                    "茶叶产值在全省26个丘陵县中排第4位。",
                    "rank 茶叶产值 4 in 全省26个丘陵县中排"),
            ]),
        Phenomenon(
            "A rank goes on with what the one before said",
            [
                Example(
                    "居全国百强县投资潜力第12、绿色发展第15、科技创新第20。",
                    "rank 百强县投资潜力 12 in 全国",
                    "rank 绿色发展 15 in 全国",
                    "rank 科技创新 20 in 全国"),
                Example(
                    "政务公开考核由全市第9位跃升至第2位。",
                    "rank 政务公开考核 9 in 全市",
                    "rank 政务公开考核 2"),
                Example(
                    "用电量增速稳居全市前三。",
                    "rank 用电量增速 <=3 in 全市"),
                Example("前三季度工作推进有力，前三批干部已到岗。"),
            ]),
        Phenomenon(
            "First in time, where readers could disagree",
            [
                Example(
                    "建成全省首家县级数字档案馆。",
                    "rank 县级数字档案馆 1 in 全省 optional")
            ]),
    ]
}
