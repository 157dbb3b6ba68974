extension Corpus {
    /// Places in an order.
    static let rank: [Phenomenon] = [
        Phenomenon(
            "Places in an order, with their universe",
            [
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
            "First in time, where readers could disagree",
            [
                Example(
                    "建成全省首家县级数字档案馆。",
                    "rank 县级数字档案馆 1 in 全省 optional")
            ]),
    ]
}
