/// Orders rows by their first column and gives the ranks that the facts allow.
struct Ranking {
    let rows: [Comparison.Row]

    init(
        rows: [Comparison.Row], counting: Counting, measure: Measure, verdict: Verdict,
        tiers: [String: Tier?], contradicting: (Observation) -> [Observation]
    ) {
        let first = rows.map { $0.cells.first?.observation }
        var unranked = Self.unranked(
            first, counting: counting, isOfRanks: measure == .rank, verdict: verdict, tiers: tiers)
        let candidates = first.indices.filter { unranked[$0] == nil }
        let facts = candidates.compactMap { first[$0] }
        let shown = facts.map { Interval($0) }
        // Where its reports give a place several values, any of them may be the true one.
        let possible = zip(facts, shown).map { fact, own in
            contradicting(fact).reduce(own) { $0.joined(with: Interval($1)) }
        }
        let isContradicted = zip(shown, possible).contains { $0.low != $1.low || $0.high != $1.high }
        let spansShown = shown.ranks()
        let spansPossible = isContradicted ? possible.ranks() : spansShown
        var ranks: [Int: Int] = [:]
        var spans: [Int: RankSpan] = [:]
        for (row, (shown, possible)) in zip(candidates, zip(spansShown, spansPossible)) {
            if candidates.count == 1 {
                unranked[row] = .alone
            } else if possible.count == 1 {
                ranks[row] = possible.lowerBound
            } else {
                unranked[row] = shown.count == 1 ? .contradicted : .bound
                spans[row] = RankSpan(best: possible.lowerBound, worst: possible.upperBound)
            }
        }

        let order = Self.order(rows, ranks, counting, isFirstBest: measure == .rank)
        self.rows = order.map { i in
            var row = rows[i]
            row.rank = ranks[i]
            row.rankSpan = spans[i]
            row.unranked = unranked[i]
            return row
        }
    }

    /// Why each row has no rank; `nil` for those that may have one.
    private static func unranked(
        _ first: [Observation?], counting: Counting, isOfRanks: Bool, verdict: Verdict, tiers: [String: Tier?]
    ) -> [Comparison.Unranked?] {
        let mayRank: Bool
        if case .incomparable = verdict { mayRank = false } else { mayRank = !isOfRanks }
        let kinds = Set(verdict.reasons.map(\.kind))
        let isDefinedApart = !kinds.isDisjoint(with: [.definitionDiffers, .extentDiffers])
        let hasActual = first.contains { $0?.status == .actual }
        // While one covers only a part of the year, how it will stand among the whole ones is open for all.
        let isOpen = Set(first.compactMap { $0?.period }.map { PeriodShape($0) }).count > 1
        let usualTier = mostCommon(first.compactMap { $0.flatMap { tiers[$0.place] ?? nil } })
        return first.map { observation in
            guard let observation else { return .missing }
            if kinds.contains(.tooFew) { return .alone }
            if !mayRank || !counting.admits(observation) { return .incomparable }
            if isDefinedApart { return .definition }
            if observation.status == .target, hasActual { return .target }
            if let own = tiers[observation.place] ?? nil, own != usualTier { return .tier }
            if isOpen { return .partOfYear }
            return kinds.contains(.yearsDiffer) ? .years : nil
        }
    }

    /// From the largest down, ranks from the first.
    private static func order(
        _ rows: [Comparison.Row], _ ranks: [Int: Int], _ counting: Counting, isFirstBest: Bool
    ) -> [Int] {
        let places = rows.map { place(in: $0, counting) }
        return rows.indices.sorted { a, b in
            let (x, y) = (places[a], places[b])
            if x.group != y.group { return x.group < y.group }
            if let u = x.value, let v = y.value, u != v { return isFirstBest ? u < v : v < u }
            // 超过30 stands above 30.
            return (ranks[a] ?? .max, a) < (ranks[b] ?? .max, b)
        }
    }

    /// Rows with a first column, those with only a later one, those of another unit, those with nothing.
    private static func place(
        in row: Comparison.Row, _ counting: Counting
    ) -> (group: Int, value: ExactDecimal?) {
        guard let column = row.cells.firstIndex(where: { $0.observation != nil }),
            let observation = row.cells[column].observation
        else { return (rowsWithNothing, nil) }
        guard counting.admits(observation) else { return (rowsWithNothing - 1, nil) }
        return (column, observation.quantity.value)
    }

    private static let rowsWithNothing = Int.max
}
