import MetricModel

/// Several metrics in one table.
extension BriefingTables {
    /// A line a metric, a column a place: value and mark, its period where it has its own. Beside many places what is to
    /// be minded stands below the metric's name.
    ///
    /// - Parameter isCompact: a common period stands behind the metric, not below it.
    func matrix(
        _ comparisons: [Comparison], places: [String], title: String, isCompact: Bool = false,
        _ index: inout EvidenceIndex
    ) -> Table {
        let hasMinds = comparisons.contains { !$0.verdict.reasons.isEmpty }
        let hasColumn = hasMinds && places.count <= Self.placesBesideMinds
        var rows: [[[Inline]]] = []
        for comparison in comparisons {
            let common = Narrative.commonPeriod(comparison.observations)
            var name = [Inline(self.title(of: comparison.query))]
            if let period = common?.words(language) {
                let inline = language == .zh ? "（\(period)）" : " (\(period))"
                name.append(Inline(isCompact ? inline : "\n" + period, isMuted: true))
            }
            if hasMinds, !hasColumn { name.append(Inline("\n" + minds(of: comparison), isMuted: true)) }
            var cells = [name]
            for place in places {
                let row = comparison.rows.first { $0.place == place }
                guard let observation = row?.cells.first?.observation else {
                    cells.append([Inline("—", isMuted: true)])
                    continue
                }
                cells.append(cell(observation, hasOwnPeriod: common == nil, &index))
            }
            if hasColumn { cells.append([Inline(minds(of: comparison), isMuted: true)]) }
            rows.append(cells)
        }
        return Table(
            title: title,
            columns: [
                Table.Column(
                    title: language == .zh ? "指标" : "Metric",
                    weight: isCompact || hasMinds && !hasColumn ? 2.6 : 1.7)
            ] + places.map { Table.Column(title: $0, alignment: .trailing, weight: 1.15) }
                + (hasColumn ? [Table.Column(title: language == .zh ? "须注意" : "Caveats", weight: 2.1)] : []),
            rows: rows)
    }

    /// Beside more a column of words would be four characters wide.
    private static let placesBesideMinds = 4

    /// A line a metric: how many places have it, the highest and the lowest where an order can be given.
    func extremes(
        _ comparisons: some Sequence<Comparison>, title: String, _ index: inout EvidenceIndex
    ) -> Table {
        var rows: [[[Inline]]] = []
        for comparison in comparisons {
            let observed = comparison.rows.filter { $0.cells.first?.observation != nil }
            let ranked = observed.filter { $0.rank != nil }
            let isOrdered = ranked.count > 1
            let common = Narrative.commonPeriod(comparison.observations)
            func end(_ row: Comparison.Row?) -> [Inline] {
                guard isOrdered, let row, let observation = row.cells.first?.observation else {
                    return [Inline("—", isMuted: true)]
                }
                return [Inline(row.place + "\n")] + cell(observation, hasOwnPeriod: common == nil, &index)
            }
            rows.append([
                [Inline(self.title(of: comparison.query))], [Inline("\(observed.count)")], end(ranked.first),
                end(ranked.last), [Inline(minds(of: comparison), isMuted: true)],
            ])
        }
        return Table(
            title: title,
            columns: [
                Table.Column(title: language == .zh ? "指标" : "Metric", weight: 1.8),
                Table.Column(title: language == .zh ? "有数地方" : "Places", alignment: .trailing, weight: 0.7),
                Table.Column(title: language == .zh ? "最高" : "Highest", alignment: .trailing, weight: 1.5),
                Table.Column(title: language == .zh ? "最低" : "Lowest", alignment: .trailing, weight: 1.5),
                Table.Column(title: language == .zh ? "须注意" : "Caveats", weight: 1.9),
            ], rows: rows)
    }

    /// 固定资产投资增速
    func title(of query: ComparisonQuery) -> String {
        let none = Comparison(query: query, unit: "", rows: [], verdict: .comparable)
        return ComparisonWords(none, language).title
    }

    /// In the report's own unit, with bound and sign: ≥200亿元, −2.5%.
    func printed(_ observation: Observation) -> String {
        if observation.derivation == nil, let record = observation.indicators.first { return printed(record) }
        return observation.signedBound.sign
            + ComparisonWords.minus(
                told(observation.quantity.value, observation.quantity.unit, of: observation.metric))
    }

    func printed(_ indicator: Indicator) -> String {
        let number =
            indicator.measure == .rank
            ? indicator.written(language)
            : told(indicator.value, MetricUnit.plain(indicator.unit), of: indicator.metric)
        return indicator.signedBound.sign + ComparisonWords.minus(number)
    }

    private func told(_ number: ExactDecimal, _ unit: String, of metric: String) -> String {
        language == .zh ? "\(number)\(unit)" : MetricNames.englishAmount(number, unit, of: metric)
    }

    /// The value with its mark; below it what sets it apart.
    func cell(
        _ observation: Observation, hasOwnPeriod: Bool, _ index: inout EvidenceIndex
    ) -> [Inline] {
        var cell = index.marked(printed(observation), index.number(of: observation, language))
        var apart: [String] = []
        if hasOwnPeriod, let period = observation.period { apart.append(period.words(language)) }
        if hasOwnPeriod, observation.status == .target { apart.append(language == .zh ? "目标" : "target") }
        if observation.derivation != nil { apart.append(language == .zh ? "推算" : "derived") }
        if !apart.isEmpty {
            cell.append(Inline("\n" + apart.joined(separator: language == .zh ? "" : " "), isMuted: true))
        }
        return cell
    }

    private func minds(of comparison: Comparison) -> String {
        let minds = comparison.verdict.reasons.minds(language)
        guard case .incomparable = comparison.verdict else { return minds }
        return (language == .zh ? "不能比较：" : "not comparable: ") + minds
    }
}
