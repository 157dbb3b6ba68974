/// Which fact of a place answers a question.
extension MetricsModel {
    func cell(
        place: String, metric: String, measure: Measure, column: ComparisonQuery.Column
    ) -> Cell {
        guard knows(place) else { return .missing(.noReport) }
        let all = defined(place: place, metric: metric)
        guard !all.isEmpty else {
            let near = NearMetrics.of(metric).filter { near in
                facts(place: place, metric: near).contains { $0.measure == measure }
            }
            return .missing(near.isEmpty ? .notPublished : .otherMetric(near))
        }
        let measured = all.filter { $0.fact.measure == measure }
        guard !measured.isEmpty else {
            // A target for its growth publishes nothing of a metric.
            let reached = all.filter { $0.fact.status == .actual }
            let measures = Measure.allCases.filter { m in reached.contains { $0.fact.measure == m } }
            return .missing(measures.isEmpty ? .notPublished : .otherMeasure(measures))
        }
        let fitting = measured.filter { column.admits($0.fact.status) }
        guard let first = fitting.first else {
            return .missing(.otherStatus(measured.first?.fact.status ?? .actual))
        }
        var best = (fact: first.fact, merit: Merit(first.fact, first.definition))
        for (fact, definition) in fitting.dropFirst() {
            let merit = Merit(fact, definition)
            if best.merit < merit { best = (fact, merit) }
        }
        return .observed(best.fact)
    }
}

extension ComparisonQuery.Column {
    func admits(_ status: Status) -> Bool {
        switch self {
        case .best: true
        case .actual: status == .actual
        case .target: status == .target
        }
    }
}

/// What makes one fact a better answer than another, the weightiest first; equals keep the reports' order.
private struct Merit: Comparable {
    private let weights: [Int]

    init(_ fact: Observation, _ definition: Definition) {
        weights = [
            fact.status == .actual ? 1 : 0,
            fact.period.map { $0.isSeveralYears ? 1 : 2 } ?? 0,
            fact.period.map(Self.freshness) ?? 0,
            fact.bound == .exact ? 2 : fact.bound == .about ? 1 : 0,
            -definition.narrowness,
            // 10.94 before the same rounded to 10.9.
            -fact.quantity.value.exponent,
        ]
    }

    /// A whole year stands before a part of the next year, but not before a part of a later one: nine months
    /// of this year say more than a whole year long past.
    private static func freshness(_ period: Period) -> Int {
        let months = period.end.year * 12 + period.end.month
        return period.isPartOfYear ? months - 13 : months
    }

    static func < (a: Merit, b: Merit) -> Bool { a.weights.lexicographicallyPrecedes(b.weights) }
}

/// Metrics that are taken for each other, and aren't the same.
enum NearMetrics {
    private static let groups: [[String]] = [
        ["一般公共预算收入", "地方财政收入", "地方税收收入"],
        ["空气质量优良率", "空气质量优良天数"],
        ["规模以上工业增加值", "规模以上工业总产值", "第二产业增加值"],
        ["地区生产总值", "人均地区生产总值"],
        ["居民人均可支配收入", "城镇居民人均可支配收入", "农村居民人均可支配收入"],
        ["常住人口", "户籍人口"],
        ["重点项目完成投资", "重点项目总投资"],
        ["市场主体总数", "市场主体净增"],
        ["市场主体净增", "企业净增"],
        ["粮食总产量", "粮食播种面积"],
        ["高新技术企业总数", "高新技术企业新增", "高新技术企业申报"],
        ["高新技术产业增加值", "高新技术产业增加值占比"],
        ["规模以上工业企业新增", "四上企业新增"],
        ["实际利用外资", "实际利用内资", "招商引资总额"],
        ["建成区绿化覆盖率", "森林覆盖率"],
    ]

    static func of(_ metric: String) -> [String] {
        var near: [String] = []
        for group in groups where group.contains(metric) {
            near += group.filter { $0 != metric && !near.contains($0) }
        }
        return near
    }
}
