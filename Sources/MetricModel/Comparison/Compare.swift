extension MetricsModel {
    /// The best observation of each place, their order, and whether they may be compared.
    ///
    /// `query.metric` may be any wording that a report uses, a place the beginning of its name; without
    /// places, every place of a report. Names that nothing is known of stay and come out as missing.
    public func compare(_ query: ComparisonQuery) -> Comparison {
        let query = completed(query)
        let published = query.places.map { candidates(place: $0, metric: query.metric) }
        let focuses = query.columns.map { column in
            Focus(
                query.periods,
                of: published.map { facts in
                    facts.lazy.map(\.fact).filter { $0.measure == query.measure && column.admits($0.status) }
                }, measure: query.measure)
        }
        let rows = zip(query.places, published).map { place, facts in
            Comparison.Row(
                place: place,
                cells: zip(query.columns, focuses).map { cell(place: place, query, $0, $1, of: facts) },
                claims: query.measure == .rank ? [] : claims(facts))
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
                rows: rows, counting: counting, measure: query.measure, verdict: verdict, tiers: tiers,
                contradicting: contradicting
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
    private func claims(_ facts: [Numbered]) -> [Comparison.Claim] {
        facts.filter { $0.fact.measure == .rank }.map { number, _ in
            Comparison.Claim(
                observation: store.observation(number), basis: store.definition(of: number).basis)
        }
    }

    /// Adds to each row what else the reports say of its metric and measure.
    public func addOthers(to comparison: inout Comparison) {
        for index in comparison.rows.indices {
            comparison.rows[index].others = others(comparison.rows[index], comparison.query)
        }
    }

    /// What wasn't chosen for a row, in the reports' order.
    func others(_ row: Comparison.Row, _ query: ComparisonQuery) -> [Observation] {
        let shown = row.cells.compactMap(\.observation)
        return facts(place: row.place, metric: query.metric).filter {
            $0.measure == query.measure && !shown.contains($0)
        }
    }
}
