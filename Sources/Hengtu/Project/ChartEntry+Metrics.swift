import Briefings
import Charting
import MetricModel

extension Project.ChartEntry {
    /// Its questions: one a metric, and where a cell holds a single value one for each of the metric's columns.
    ///
    /// A metric without a measure is asked for as a level where places publish one, else in the measure in which most
    /// publish it.
    func queries(in model: MetricsModel) -> [ComparisonQuery] {
        var queries = [query]
        if !metrics.isEmpty {
            let coverage = measure == nil ? model.coverage() : []
            queries = metrics.map { name in
                var query = query
                (query.metric, query.measure) = Self.metric(name, measure, in: model, coverage)
                return query
            }
        }
        if periods.count > 1 {
            queries = queries.flatMap { query in
                periods.map { period in
                    var query = query
                    query.periods = period
                    return query
                }
            }
        }
        guard isOfSeveral, kind != .grid else { return queries }
        return queries.flatMap { query in
            query.columns.map { column in
                var query = query
                query.columns = [column]
                return query
            }
        }
    }

    /// What suits a chart whose kind isn't said.
    package static func usualKind(
        for query: ComparisonQuery, metrics: [String], periods: [ComparisonQuery.Periods]
    ) -> ChartSpec.Kind {
        if !metrics.isEmpty, metrics.count > 1 || periods.count < 2 { return .table }
        if periods.count > 1 { return periods.count == 2 ? .slope : .bar }
        return ChartComposer.usualKind(for: query)
    }

    private static func metric(
        _ name: String, _ measure: Measure?, in model: MetricsModel, _ coverage: [Coverage]
    ) -> (String, Measure) {
        if let metric = model.metric(named: name) {
            let lines = coverage.filter { $0.metric == metric }
            let isOfLevels = lines.contains { $0.measure == .level && $0.placeCount > 1 }
            // Coverage names first what most places publish.
            return (name, measure ?? (isOfLevels ? .level : lines.first?.measure) ?? .level)
        }
        if let measure { return (name, measure) }
        for (word, measure) in words where name.hasSuffix(word) {
            let metric = String(name.dropLast(word.count))
            if model.metric(named: metric) != nil { return (metric, measure) }
        }
        return (name, .level)
    }

    /// As the charts' own titles say them.
    private static let words: [(String, Measure)] = [
        ("增速", .growth), ("增减", .change), ("位次", .rank), (": growth", .growth), (": change", .change),
        (": rank", .rank),
    ]
}
