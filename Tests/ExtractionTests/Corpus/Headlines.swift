extension Corpus {
    /// Where name, number and place stand in another order than in prose.
    static let headlines: [Phenomenon] = [
        Phenomenon(
            "The number leads its line and its metric follows a dash",
            [
                Example(
                    "◆6.3%——地区生产总值增速，位列全市第三。",
                    "growth 地区生产总值→= 6.3%",
                    "rank 地区生产总值→= 3 in 全市"),
                Example(
                    "◆18.4亿元——固定资产投资总额，同比增长9.5%。",
                    "level 固定资产投资总额→固定资产投资 18.4亿元",
                    "growth 固定资产投资总额→固定资产投资 9.5%"),
                Example(
                    "◆91.8%——森林覆盖率，再创新高。",
                    "ratio 森林覆盖率→= 91.8%"),
                Example("◆2023年——难忘的一年。"),
            ]),
        Phenomenon(
            "A name, a colon and its number are a line of their own",
            [
                Example("工业增加值：93亿元\n全年实现工业增加值93亿元。\n", "level 工业增加值 93亿元", "level 工业增加值 93亿元"),
                Example("外贸企业:47家\n", "level 外贸企业 47家"),
                Example("签到天数：720天\n"),
            ]),
        Phenomenon(
            "What is first and no rank leaves its sentence's time open",
            [
                Example(
                    "第一次核算结果显示，2018年，物质供给价值为15.6亿元；调节服务价值为240.3亿元。",
                    "level 物质供给价值 15.6亿元 @2018", "level 调节服务价值 240.3亿元 @2018")
            ]),
        Phenomenon(
            "A number without a unit that its name makes one",
            [
                Example(
                    "居民消费价格指数为101.6。",
                    "level 居民消费价格指数→= 101.6"),
                Example(
                    "城乡居民收入比1.86。",
                    "ratio 城乡居民收入比 1.86"),
                Example("会议提出方案3.0。"),
            ]),
        Phenomenon(
            "Places side by side, their growths and their ranks",
            [
                Example(
                    "云溪区、南台县地区生产总值分别为310.5亿元和264.8亿元。",
                    "level 地区生产总值→= 310.5亿元 of 云溪区",
                    "level 地区生产总值→= 264.8亿元 of 南台县"),
                Example(
                    "固定资产投资增长6%。云溪区、南台县和石桥区分别增长9.1%、8.2%、7.3%，居第1、第2和第3位。",
                    "growth 固定资产投资→= 6%",
                    "growth 固定资产投资→= 9.1% of 云溪区",
                    "growth 固定资产投资→= 8.2% of 南台县",
                    "growth 固定资产投资→= 7.3% of 石桥区",
                    "rank 固定资产投资→= 1 of 云溪区",
                    "rank 固定资产投资→= 2 of 南台县",
                    "rank 固定资产投资→= 3 of 石桥区"),
            ]),
        Phenomenon(
            "Within a span of years the start is of the year before it",
            [
                Example(
                    "五年来，高新技术企业由6家增至31家，累计新增公办学位9200个。",
                    "level 高新技术企业→高新技术企业总数 6家 @2018",
                    "level 高新技术企业→高新技术企业总数 31家",
                    "level 新增公办学位→= 9200个 @2019/2023"),
                Example(
                    "到2027年，地区生产总值达到400亿元，年均增长7%。",
                    "level 地区生产总值→= 400亿元 @2027 target",
                    "growth 地区生产总值→= 7% @2024/2027 target"),
            ]),
    ]
}
