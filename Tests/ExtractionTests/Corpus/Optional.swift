extension Corpus {
    /// What careful readers could dispute.
    static let optional: [Phenomenon] = [
        Phenomenon(
            "Where two careful readers could disagree",
            [
                Example(
                    "主要经济指标稳居全市第一方阵。",
                    "rank 主要经济指标 1 in 全市 optional"),
                Example(
                    "年产3万吨铝材项目投产。",
                    "level 年产铝材项目投产 3万吨 optional"),
            ])
    ]
}
