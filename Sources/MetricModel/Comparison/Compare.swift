extension MetricsModel {
    /// The best observation of each place, their order, and whether they may be compared.
    ///
    /// `query.metric` may be any wording that a report uses, a place the beginning of its name; without
    /// places, every place of a report. Names that nothing is known of stay and come out as missing.
    public func compare(_ query: ComparisonQuery) -> Comparison {
        let query = completed(query)
        let published = query.places.map { place in
            facts(place: place, metric: query.metric).filter { $0.measure == query.measure }
        }
        let focuses = query.columns.map { column in
            Focus(
                query.periods, of: published.map { $0.filter { column.admits($0.status) } },
                measure: query.measure)
        }
        let rows = zip(query.places, published).map { place, facts in
            let cells = zip(query.columns, focuses).map { cell(place: place, query, $0, $1) }
            let shown = cells.compactMap(\.observation)
            return Comparison.Row(
                place: place, cells: cells, others: facts.filter { !shown.contains($0) },
                claims: query.measure == .rank ? [] : claims(of: place, query.metric))
        }
        let observed = rows.flatMap { $0.cells.compactMap(\.observation) }
        let counting = Counting(observed)
        let tiers = Dictionary(uniqueKeysWithValues: query.places.map { ($0, tier(of: $0)) })
        let verdict = Judge(
            query: query, rows: rows, counting: counting, tiers: tiers, contradicting: contradicting
        ).verdict
        return Comparison(
            query: query, unit: counting.unit,
            rows: Ranking(
                rows: rows, counting: counting, measure: query.measure, verdict: verdict, tiers: tiers
            ).rows,
            references: query.derived ? Derivations(self).references(query, rows) : [],
            verdict: verdict)
    }

    private func completed(_ query: ComparisonQuery) -> ComparisonQuery {
        var query = query
        query.metric = metric(named: query.metric) ?? query.metric
        if query.columns.isEmpty { query.columns = [.best] }
        query.places = query.places.isEmpty ? places : query.places.map { place(named: $0) ?? $0 }
        var seen: Set<String> = []
        query.places = query.places.filter { seen.insert($0).inserted }
        return query
    }

    /// The ranks that reports claim for a place: never mixed with those that are computed.
    private func claims(of place: String, _ metric: String) -> [Comparison.Claim] {
        defined(place: place, metric: metric).filter { $0.fact.measure == .rank }
            .map { Comparison.Claim(observation: $0.fact, basis: $0.definition.basis) }
    }
}
