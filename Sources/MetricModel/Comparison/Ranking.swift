/// Orders rows by their first column and gives the ranks that the facts allow.
struct Ranking {
    let rows: [Comparison.Row]

    init(
        rows: [Comparison.Row], counting: Counting, measure: Measure, verdict: Verdict,
        tiers: [String: Tier?]
    ) {
        let mayRank: Bool
        if case .incomparable = verdict { mayRank = false } else { mayRank = measure != .rank }
        let isDefinedApart = verdict.reasons.contains {
            $0.kind == .definitionDiffers || $0.kind == .extentDiffers
        }
        let first = rows.map { $0.cells.first?.observation }
        let isAlone = verdict.reasons.contains { $0.kind == .tooFew }
        let hasActual = first.contains { $0?.status == .actual }
        // While one covers only a part of the year, how it will stand among the whole ones is open for all.
        let isOpen = Set(first.compactMap { $0?.period }.map { PeriodShape($0) }).count > 1
        let isOfOneTime = !verdict.reasons.contains { $0.kind == .yearsDiffer }
        let usualTier = mostCommon(first.compactMap { $0.flatMap { tiers[$0.place] ?? nil } })
        var unranked = first.map { observation -> Comparison.Unranked? in
            guard let observation else { return .missing }
            if isAlone { return .alone }
            if !mayRank || !counting.admits(observation) { return .incomparable }
            if isDefinedApart { return .definition }
            if observation.status == .target, hasActual { return .target }
            if let own = tiers[observation.place] ?? nil, own != usualTier { return .tier }
            if isOpen { return .partOfYear }
            return isOfOneTime ? nil : .years
        }
        let candidates = first.indices.filter { unranked[$0] == nil }
        let found = candidates.compactMap { first[$0].map { Interval($0) } }.ranks()
        var ranks: [Int: Int] = [:]
        var spans: [Int: RankSpan] = [:]
        for (row, span) in zip(candidates, found) {
            if candidates.count == 1 {
                unranked[row] = .alone
            } else if span.count == 1 {
                ranks[row] = span.lowerBound
            } else {
                unranked[row] = .bound
                spans[row] = RankSpan(best: span.lowerBound, worst: span.upperBound)
            }
        }

        let isFirstBest = measure == .rank
        let places = rows.map { Self.place(in: $0, counting) }
        let order = rows.indices.sorted { a, b in
            let (x, y) = (places[a], places[b])
            if x.group != y.group { return x.group < y.group }
            if let u = x.value, let v = y.value, u != v { return isFirstBest ? u < v : v < u }
            // 超过30 stands above 30.
            return (ranks[a] ?? .max, a) < (ranks[b] ?? .max, b)
        }
        self.rows = order.map { i in
            var row = rows[i]
            row.rank = ranks[i]
            row.rankSpan = spans[i]
            row.unranked = unranked[i]
            return row
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
