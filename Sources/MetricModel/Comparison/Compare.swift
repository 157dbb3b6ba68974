extension MetricsModel {
    /// The best observation of each place, their order, and whether they may be compared.
    ///
    /// `query.metric` may be any wording that a report uses, a place the beginning of its name; without
    /// places, every place of a report. Names that nothing is known of stay and come out as missing.
    public func compare(_ query: ComparisonQuery) -> Comparison {
        var query = query
        query.metric = metric(named: query.metric) ?? query.metric
        if query.columns.isEmpty { query.columns = [.best] }
        query.places = query.places.isEmpty ? places : query.places.map { place(named: $0) ?? $0 }
        var seen: Set<String> = []
        query.places = query.places.filter { seen.insert($0).inserted }

        let rows = query.places.map { place in
            Comparison.Row(
                place: place,
                cells: query.columns.map {
                    cell(place: place, metric: query.metric, measure: query.measure, column: $0)
                })
        }
        let observed = rows.flatMap { $0.cells.compactMap(\.observation) }
        let counting = Counting(observed)
        let verdict = Judge(query: query, rows: rows, counting: counting, contradicting: contradicting)
            .verdict
        return Comparison(
            query: query, unit: counting.unit,
            rows: Ranking(rows: rows, counting: counting, measure: query.measure, verdict: verdict).rows,
            verdict: verdict)
    }
}
