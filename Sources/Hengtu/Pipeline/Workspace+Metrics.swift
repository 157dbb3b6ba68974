import Briefings
import Charting
import MetricModel

extension Workspace {
    /// The comparisons of a chart of several metrics, none of them one that may not be drawn: a table and a grid leave
    /// that out and warn of it, for any other kind it is an error. A matrix says only what is published, so that nothing
    /// in it need be comparable.
    func comparisons(
        for entry: Project.ChartEntry, isStrict: Bool
    ) throws(HengtuError) -> (drawn: [Comparison], warnings: [ChartWarning]) {
        var drawn: [Comparison] = []
        var warnings: [ChartWarning] = []
        var refusal: HengtuError?
        for query in entry.queries(in: model) {
            guard entry.kind != .matrix else {
                drawn.append(model.compare(try checked(query, chart: entry)))
                continue
            }
            do {
                drawn.append(try drawable(query, for: entry, isStrict: isStrict))
            } catch .refused(let metric, let reasons, false) where entry.kind.isOfMetrics {
                refusal = refusal ?? .refused(metric: metric, reasons: reasons, isStrict: false)
                warnings.append(
                    ChartWarning(
                        place: entry.positions["metric"], or: entry.name, kind: .leftOut(metric, reasons)))
            }
        }
        if drawn.isEmpty, let refusal { throw refusal }
        try checkUnits(of: drawn, in: entry)
        return (drawn, warnings)
    }

    /// What is drawn on one scale is of one unit.
    private func checkUnits(
        of comparisons: [Comparison], in entry: Project.ChartEntry
    ) throws(HengtuError) {
        let isOfSeries = !entry.kind.isOfMetrics
        guard isOfSeries || entry.kind == .grid && entry.scale == .shared else { return }
        var units: [String] = []
        for comparison in comparisons {
            let unit = isOfSeries ? comparison.unit : comparison.format.unit
            if !units.contains(unit) { units.append(unit) }
        }
        if units.count > 1 {
            throw .mixedUnits(units, at: entry.positions["scale"] ?? entry.positions["metrics"])
        }
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
