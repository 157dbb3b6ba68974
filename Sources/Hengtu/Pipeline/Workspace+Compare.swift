import MetricModel
import Styling

extension Workspace {
    /// The comparison that a query asks, its names checked against what the reports hold.
    ///
    /// - Parameters:
    ///   - chart: the project's chart that asks; `nil` on the command line.
    ///   - isStrict: whatever isn't plainly comparable is refused.
    package func compare(
        _ query: ComparisonQuery, chart: Project.ChartEntry? = nil, isStrict: Bool = false
    ) throws(HengtuError) -> Comparison {
        let comparison = model.compare(try checked(query, chart: chart))
        if comparison.observations.isEmpty {
            let missing = comparison.rows.compactMap { row in
                row.cells.first.flatMap(\.missing).map { HengtuError.Missing(place: row.place, reason: $0) }
            }
            throw .nothingToShow(
                metric: comparison.query.metric, measure: query.measure, missing: missing,
                at: missing.changed.flatMap { chart?.positions[$0] } ?? chart?.positions["metric"])
        }
        if isStrict, comparison.verdict != .comparable {
            throw .refused(
                metric: comparison.query.metric, reasons: comparison.verdict.reasons, isStrict: true)
        }
        return comparison
    }

    /// The query with full names; the project's places where it names none.
    func checked(
        _ query: ComparisonQuery, chart: Project.ChartEntry? = nil
    ) throws(HengtuError) -> ComparisonQuery {
        var query = query
        if !derives { query.derived = false }
        guard let metric = model.metric(named: query.metric) else {
            let known = model.coverage().map(\.metric)
            throw .unknownMetric(
                query.metric, nearest: nearestWord(to: query.metric, among: known),
                at: chart?.positions["metric"])
        }
        query.metric = metric
        // Places that the command line asks for stand in no file.
        var position = chart?.positions["places"]
        if query.places.isEmpty { (query.places, position) = (project.places, project.positions["places"]) }
        for (index, place) in query.places.enumerated() {
            query.places[index] = try checked(place: place, at: position)
        }
        return query
    }

    /// A place's full name. A place without any report may be named, if the project names a report for it.
    func checked(place: String, at position: HengtuError.Position?) throws(HengtuError) -> String {
        if let known = model.place(named: place) { return known }
        if project.reports.contains(where: { $0.place == place }) { return place }
        throw .unknownPlace(place, nearest: nearestWord(to: place, among: model.places), at: position)
    }

    /// All names of a project, before anything is drawn.
    func checkNames() throws(HengtuError) {
        for place in project.places { _ = try checked(place: place, at: project.positions["places"]) }
        for chart in project.charts {
            for query in chart.queries(in: model) { _ = try checked(query, chart: chart) }
            if let place = chart.highlight { _ = try checked(place: place, at: chart.positions["highlight"]) }
        }
    }
}

extension MetricsModel {
    /// The measures in which places publish a metric, that of most places first.
    package func measures(of metric: String) -> [Measure] {
        let lines = coverage().filter { $0.metric == metric }
        return Measure.allCases.enumerated()
            .compactMap { order, measure in
                lines.first { $0.measure == measure }.map { (measure, $0.placeCount, order) }
            }
            .sorted { ($1.1, $0.2) < ($0.1, $1.2) }
            .map(\.0)
    }
}
