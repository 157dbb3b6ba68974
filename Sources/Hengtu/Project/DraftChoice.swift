import MetricModel

/// Which comparisons of unknown reports say most: those of many places that hardly need a caveat, of metrics that
/// readers look for first, each metric once before any twice.
struct DraftChoice {
    /// How many at most: what a person looks through in one sitting.
    static let limit = 12

    struct Candidate {
        let query: ComparisonQuery
        let comparison: Comparison
        let places: Int
        let merit: Int
    }

    /// The best first.
    let chosen: [Candidate]
    /// All that might be drawn, the best first, each metric once before any twice.
    let all: [Candidate]

    /// - Parameter places: to compare; empty for all.
    init(_ model: MetricsModel, places: [String] = []) {
        let candidates = model.coverage().compactMap { Self.candidate($0, in: model, places) }
        let best = candidates.enumerated().sorted {
            ($1.element.merit, $0.offset) < ($0.element.merit, $1.offset)
        }.map(\.element)
        var metrics: Set<String> = []
        let first = best.filter { metrics.insert($0.query.metric).inserted }
        metrics = []
        let again = best.filter { !metrics.insert($0.query.metric).inserted }
        all = first + again
        chosen = Array(all.prefix(Self.limit))
    }

    private static func candidate(
        _ line: Coverage, in model: MetricsModel, _ places: [String]
    ) -> Candidate? {
        guard line.placeCount >= 2, line.measure != .rank, line.measure != .change else { return nil }
        let query = ComparisonQuery(metric: line.metric, measure: line.measure, places: places)
        let comparison = model.compare(query)
        if case .incomparable = comparison.verdict { return nil }
        let observed = comparison.observations
        guard observed.count >= 2 else { return nil }
        // A place that is compared weighs more than what has to be said about it.
        var merit = observed.count * 4 - comparison.verdict.reasons.reduce(0) { $0 + cost($1.kind) }
        if observed.allSatisfy({ $0.indicators.first?.canonical != nil }) { merit += 4 }
        if headlines.contains(line.metric) { merit += 3 }
        return Candidate(query: query, comparison: comparison, places: observed.count, merit: merit)
    }

    /// What a reason takes from a chart: a definition that differs more than a year that does.
    private static func cost(_ kind: Reason.Kind) -> Int {
        switch kind {
        case .definitionDiffers, .contradicted: 4
        case .extentDiffers, .partOfYear, .status: 3
        case .yearsDiffer, .bound: 2
        default: 3
        }
    }

    /// What yearly reports open with.
    private static let headlines: Set<String> = [
        "地区生产总值", "一般公共预算收入", "固定资产投资", "规模以上工业增加值", "社会消费品零售总额", "居民人均可支配收入", "城镇居民人均可支配收入",
        "农村居民人均可支配收入", "进出口总额", "税收占比", "常住人口", "城镇化率", "空气质量优良率", "粮食总产量",
    ]

    static func explanation(_ language: Language) -> [String] {
        switch language {
        case .zh:
            [
                "下面的图这样选出：有数的地方越多、须注意的越少越靠前，年报开头常见的指标优先；",
                "每个指标先出一张，最多 \(limit) 张；放在一起不可比的不画。hengtu metrics 列出全部可选的指标。",
            ]
        case .en:
            [
                "How these charts were chosen: many places and few caveats first, what yearly reports open with before",
                "the rest, each metric once before any twice, \(limit) at most; what can't be compared isn't drawn.",
                "hengtu metrics lists everything there is to choose from.",
            ]
        }
    }
}

extension DraftChoice.Candidate {
    /// How many places, the verdict, and every reason in a line of its own.
    func remarks(_ language: Language) -> [String] {
        let verdict = comparison.verdict
        let head =
            switch language {
            case .zh: "\(places) 个地方有数；\(verdict.summary(.zh))"
            case .en: "\(places) places have it; \(verdict.summary(.en))"
            }
        return [head] + verdict.reasons.map { "- " + $0.sentence(language) }
    }
}
