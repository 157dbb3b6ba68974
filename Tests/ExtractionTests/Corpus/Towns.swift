extension Corpus {
    /// Towns side by side, and tables of them.
    static let towns: [Phenomenon] = [
        Phenomenon(
            "Years that stand below one head of a census table",
            [
                Example(
                    """
                    2020年各乡镇人口
                    单位：人、%
                    地 区 人口数 比重[2]
                    2020年 2010年
                    全 县 320801 100.00 100.00
                    白水镇 116912 36.44 26.37
                    西河乡 41926 13.07 12.86
                    """,
                    "level 人口数 320801人",
                    "ratio 比重 100.00% @2020",
                    "ratio 比重 100.00% @2010",
                    "level 人口数 116912人 of 白水镇",
                    "ratio 比重 36.44% @2020 of 白水镇",
                    "ratio 比重 26.37% @2010 of 白水镇",
                    "level 人口数 41926人 of 西河乡",
                    "ratio 比重 13.07% @2020 of 西河乡",
                    "ratio 比重 12.86% @2010 of 西河乡"),
                Example(
                    """
                    2020年各乡镇人口
                    单位：人、%
                    地区
                    人口数
                    比重
                    2020年
                    2010年
                    全县
                    320801
                    100.00
                    100.00
                    白水镇
                    116912
                    36.44
                    26.37
                    西河乡
                    41926
                    13.07
                    12.86
                    """,
                    "level 人口数 320801人",
                    "ratio 比重 100.00% @2020",
                    "ratio 比重 100.00% @2010",
                    "level 人口数 116912人 of 白水镇",
                    "ratio 比重 36.44% @2020 of 白水镇",
                    "ratio 比重 26.37% @2010 of 白水镇",
                    "level 人口数 41926人 of 西河乡",
                    "ratio 比重 13.07% @2020 of 西河乡",
                    "ratio 比重 12.86% @2010 of 西河乡"),
            ]),
        Phenomenon(
            "Years that may stand below any of two heads",
            [
                Example(
                    """
                    单位：%
                    地区 男性比重 城镇比重
                    2020年 2010年
                    白水镇 51.44 36.37 30.12
                    西河乡 50.07 12.86 11.75
                    """)
            ]),
        Phenomenon(
            "Towns side by side, in whose names words stand",
            [
                Example(
                    "白水镇、马高庄乡及田老庄乡人口所占比重分别上升1.2、0.3和0.1个百分点。",
                    "change 人口所占比重 1.2个百分点 of 白水镇",
                    "change 人口所占比重 0.3个百分点 of 马高庄乡",
                    "change 人口所占比重 0.1个百分点 of 田老庄乡"),
                Example(
                    "白水镇、高桥镇、新民乡分别完成投资1.2亿元、0.8亿元和0.3亿元。",
                    "level 完成投资 1.2亿元 of 白水镇",
                    "level 完成投资 0.8亿元 of 高桥镇",
                    "level 完成投资 0.3亿元 of 新民乡"),
            ]),
        Phenomenon(
            "A census table whose copy lost its spans, its units and a row's pipes",
            [
                Example(
                    """
                    清河县第七次全国人口普查公报
                    2020年
                    地区 | 人口数 | 比重 | |
                    2020年 | 2010年 | ||
                    全 县 |
                    181286 |
                    100 |
                    100 |
                    城关镇 | 63573 | 35.1 | 25.6 |
                    兴隆镇 | 8515 | 4.7 | 5.7 |
                    """,
                    "level 人口数→常住人口 181286人",
                    "ratio 比重 100% @2020",
                    "ratio 比重 100% @2010",
                    "level 人口数→常住人口 63573人 of 城关镇",
                    "ratio 比重 35.1% @2020 of 城关镇",
                    "ratio 比重 25.6% @2010 of 城关镇",
                    "level 人口数→常住人口 8515人 of 兴隆镇",
                    "ratio 比重 4.7% @2020 of 兴隆镇",
                    "ratio 比重 5.7% @2010 of 兴隆镇")
            ]),
    ]
}
