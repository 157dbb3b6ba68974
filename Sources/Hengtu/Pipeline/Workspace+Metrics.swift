import Briefings
import Charting
import MetricModel

extension Workspace {
    /// The comparisons of a chart of several metrics, none of them one that may not be drawn. A matrix says only what
    /// is published, so that nothing in it need be comparable.
    func comparisons(
        for entry: Project.ChartEntry, isStrict: Bool
    ) throws(HengtuError) -> [Comparison] {
        var comparisons: [Comparison] = []
        for query in entry.queries(in: model) {
            if entry.kind == .matrix {
                comparisons.append(model.compare(try checked(query, chart: entry)))
            } else {
                comparisons.append(try drawable(query, for: entry, isStrict: isStrict))
            }
        }
        let isOfSeries = !entry.kind.isOfMetrics
        if isOfSeries || entry.kind == .grid && entry.scale == .shared {
            var units: [String] = []
            for unit in comparisons.map({ isOfSeries ? $0.unit : $0.format.unit }) where !units.contains(unit)
            {
                units.append(unit)
            }
            if units.count > 1 {
                throw .mixedUnits(units, at: entry.positions["scale"] ?? entry.positions["metrics"])
            }
        }
        return comparisons
    }

    /// For each comparison of a table the one of how its values changed, for ranks the one whose claims say more.
    func besides(_ comparisons: [Comparison], for kind: ChartSpec.Kind) -> [Comparison?] {
        comparisons.map { comparison in
            let measure: Measure? =
                switch (kind, comparison.query.measure) {
                case (.table, .level): .growth
                case (.table, .ratio): .change
                case (.matrix, .rank): .level
                default: nil
                }
            return measure.map { measure in
                var query = comparison.query
                (query.measure, query.columns, query.derived) = (measure, [.best], false)
                var beside = model.compare(query)
                // Each value's own period, whichever is the latest.
                model.addOthers(to: &beside)
                return beside
            }
        }
    }
}
