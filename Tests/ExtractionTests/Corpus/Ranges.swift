extension Corpus {
    /// Ranges.
    static let ranges: [Phenomenon] = [
        Phenomenon(
            "Both ends are records",
            [
                Example(
                    "地区生产总值预期增长6%—7%。",
                    "growth 地区生产总值→= >=6% @2024 target",
                    "growth 地区生产总值→= <=7% @2024 target"),
                Example(
                    "新增市级龙头企业3—5家。",
                    "level 新增市级龙头企业 >=3家",
                    "level 新增市级龙头企业 <=5家"),
                Example(
                    "力争粮食总产量稳定在16至17万吨。",
                    "level 粮食总产量→= >=16万吨 @2024 target",
                    "level 粮食总产量→= <=17万吨 @2024 target"),
            ])
    ]
}
