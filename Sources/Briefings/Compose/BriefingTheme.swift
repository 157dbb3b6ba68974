import MetricModel

/// What a section of a briefing is about.
public enum BriefingTheme: String, Sendable, Hashable, CaseIterable {
    case economy, money, projects, firms, people, farming, environment, governance
    /// Metrics of no theme.
    case other

    /// The theme of a metric: by its standard name, else by a word in its own.
    public static func of(_ metric: String) -> BriefingTheme {
        if let known = byMetric[metric] { return known.theme }
        return words.first { metric.holds($0.word) }?.theme ?? .other
    }

    /// Where a metric stands among all: themes in their order, in each what readers look for first.
    static func order(of metric: String) -> Int {
        byMetric[metric]?.order
            ?? byMetric.count + (allCases.firstIndex(of: of(metric)) ?? allCases.count)
    }

    /// It has a standard name.
    static func isStandard(_ metric: String) -> Bool { byMetric[metric] != nil }

    public func title(_ language: Language) -> String {
        switch (self, language) {
        case (.economy, .zh): "经济总量"
        case (.economy, .en): "Economy"
        case (.money, .zh): "财政金融"
        case (.money, .en): "Public money"
        case (.projects, .zh): "投资项目"
        case (.projects, .en): "Investment and projects"
        case (.firms, .zh): "企业和创新"
        case (.firms, .en): "Firms and innovation"
        case (.people, .zh): "人口民生"
        case (.people, .en): "People and living"
        case (.farming, .zh): "农业农村"
        case (.farming, .en): "Farming"
        case (.environment, .zh): "生态环境"
        case (.environment, .en): "Environment"
        case (.governance, .zh): "政府治理"
        case (.governance, .en): "Governance"
        case (.other, .zh): "其他指标"
        case (.other, .en): "Other metrics"
        }
    }

    /// Standard names by theme, the first that readers look for first.
    private static let metrics: [(theme: BriefingTheme, names: [String])] = [
        (
            .economy,
            [
                "地区生产总值", "人均地区生产总值", "第一产业增加值", "第二产业增加值", "第三产业增加值", "三次产业结构", "规模以上工业增加值",
                "规模以上工业总产值", "社会消费品零售总额", "进出口总额", "旅游收入", "接待游客", "居民消费价格指数", "房地产销售面积",
            ]
        ),
        (
            .money,
            [
                "一般公共预算收入", "地方财政收入", "地方税收收入", "税收占比", "民生支出占比", "中央预算内资金", "地方政府债券资金", "专项债资金",
                "减税降费", "隐性债务化解", "政府债务率", "存款余额", "贷款余额",
            ]
        ),
        (
            .projects,
            [
                "固定资产投资", "重点项目完成投资", "重点项目数", "重点项目总投资", "重点项目开工率", "重点项目投资完成率", "工业技改投资", "招商引资总额",
                "招商签约项目数", "三类500强项目数", "实际利用外资", "实际利用内资",
            ]
        ),
        (
            .firms,
            [
                "市场主体总数", "市场主体净增", "企业净增", "规模以上工业企业新增", "四上企业新增", "高新技术企业总数", "高新技术企业新增", "高新技术企业申报",
                "科技型中小企业入库", "专精特新企业", "高新技术产业增加值", "高新技术产业增加值占比", "研发投入强度",
            ]
        ),
        (
            .people,
            [
                "居民人均可支配收入", "城镇居民人均可支配收入", "农村居民人均可支配收入", "常住人口", "户籍人口", "城镇化率", "城镇新增就业",
                "农村劳动力转移就业", "城镇登记失业率", "新增公办学位", "脱贫人口", "家庭医生签约率", "千人病床数", "千人执业医师数", "老旧小区改造",
                "棚户区改造", "农村户厕改造", "天然气管网", "5G基站",
            ]
        ),
        (
            .farming,
            ["粮食总产量", "粮食播种面积", "农林牧渔业总产值", "高标准农田", "油料产量", "生猪出栏", "农村公路提质改造"]
        ),
        (
            .environment,
            [
                "空气质量优良率", "空气质量优良天数", "地表水达标率", "饮用水水源水质达标率", "森林覆盖率", "生活污水集中处理率", "生活垃圾无害化处理率",
                "建成区绿化覆盖率", "人均公园绿地面积",
            ]
        ),
        (
            .governance,
            ["人大代表建议办理", "政协提案办理", "建议提案办结率", "三公经费", "行政经费压减", "综治民调排名"]
        ),
    ]

    /// For metrics without a standard name; the first word found decides.
    private static let words: [(word: String, theme: BriefingTheme)] = [
        ("产业链", .economy), ("财政", .money), ("税", .money), ("债", .money), ("资金", .money), ("贷款", .money),
        ("项目", .projects), ("投资", .projects), ("招商", .projects), ("签约", .projects), ("企业", .firms),
        ("园区", .firms), ("专利", .firms), ("研发", .firms), ("粮", .farming), ("农", .farming), ("产量", .farming),
        ("种植", .farming), ("养殖", .farming), ("耕地", .farming), ("空气", .environment), ("水质", .environment),
        ("绿化", .environment), ("造林", .environment), ("污", .environment), ("垃圾", .environment),
        ("河", .environment), ("学", .people), ("医", .people), ("就业", .people), ("养老", .people),
        ("低保", .people),
        ("住房", .people), ("人口", .people), ("收入", .people), ("建议", .governance), ("提案", .governance),
        ("信访", .governance), ("案", .governance), ("安全", .governance), ("产值", .economy), ("增加值", .economy),
    ]

    private static let byMetric: [String: (theme: BriefingTheme, order: Int)] = {
        let all = metrics.flatMap { theme, names in names.map { ($0, theme) } }
        return Dictionary(
            all.enumerated().map { ($1.0, (theme: $1.1, order: $0)) }, uniquingKeysWith: { first, _ in first }
        )
    }()
}
