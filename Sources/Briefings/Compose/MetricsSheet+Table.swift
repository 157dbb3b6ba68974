import Charting
import MetricModel

/// A league table: places in the order of the first metric, with their computed ranks in it.
extension MetricsSheet {
    var table: ChartSpec {
        let rows = comparisons.first?.rows ?? []
        let notes = notes()
        let shared = shared(notes)
        let words = words
        let tags = nameTags
        var categories = categories(rows, tags: tags)
        for (index, row) in rows.enumerated() { categories[index].rank = Self.rank(row) }
        var data: [ChartSpec.Datum] = []
        cells(in: rows.map(\.place)) { metric, place, row, cell in
            var datum = composer.datum(
                cell, of: row, at: (place, metric), words[metric],
                notes: shared.numbers(notes[metric].numbers(of: cell, row), of: metric))
            if let observation = cell.observation {
                datum.label = words[metric].number(observation)
                datum.tag = words[metric].cellTag(observation, hasPeriod: tags[row.place] == nil)
                datum.isDerived = observation.derivation != nil
                datum.change = change(metric, observation)
            }
            data.append(datum)
        }
        let changed = Set(data.filter { $0.change != nil }.map(\.series))
        let series = words.enumerated().map { index, words in
            ChartSpec.Series(
                name: words.title, detail: words.detail,
                changeDetail: changed.contains(index) ? changeWords(words.comparison.query.measure) : "")
        }
        let isOne = comparisons.count == 1
        return spec(
            isOne ? (words[0].title, words[0].title) : ("主要指标对比", "Main indicators"),
            subtitle: rankWords(rows, words.first?.phrase ?? ""), categories: categories, series: series,
            data: data, notes: shared.sentences, legend: composer.formLegend(data))
    }

    /// Computed among those shown; `1–2` where a bound leaves it open.
    private static func rank(_ row: Comparison.Row) -> String {
        row.rank.map { "\($0)" } ?? row.rankSpan.map { "\($0.best)–\($0.worst)" } ?? ""
    }

    /// Among whom the ranks are, and by what; or why there are none.
    private func rankWords(_ rows: [Comparison.Row], _ title: String) -> String {
        let ranked = rows.count { $0.rank != nil || $0.rankSpan != nil }
        let isOne = comparisons.count == 1
        if ranked > 0 {
            switch language {
            case .zh:
                return "名次\(isOne ? "" : "按\(title)，")只在所列\(ranked == rows.count ? "" : "可排的")\(ranked)地之间"
            case .en:
                return "Ranks are among the \(ranked) places shown that can be ranked"
                    + (isOne ? "" : ", by \(title)")
            }
        }
        var reasons: [String] = []
        for reason in rows.compactMap({ $0.unranked?.words(language) }) where !reasons.contains(reason) {
            reasons.append(reason)
        }
        guard !reasons.isEmpty else { return "" }
        let order = language == .zh ? "按\(title)从大到小" : "From the largest \(title) down"
        return language == .zh
            ? "\(order)；\(reasons.joined(separator: "、"))，不排名次"
            : "\(order); not ranked: \(reasons.joined(separator: ", "))"
    }

    // MARK: Changes

    /// What a report itself says of how this very value changed: same place, period, and a plain number.
    private func change(_ metric: Int, _ observation: Observation) -> ChartSpec.Change? {
        guard observation.status == .actual, observation.derivation == nil,
            besides.indices.contains(metric), let beside = besides[metric],
            let row = beside.rows.first(where: { $0.place == observation.place })
        else { return nil }
        let unit = beside.query.measure == .growth ? "%" : "百分点"
        let found = (row.cells.compactMap(\.observation) + row.others).filter {
            $0.period == observation.period && $0.status == .actual && $0.derivation == nil
                && $0.scope.isEmpty && $0.quantity.unit == unit
        }
        // Two that differ leave open which is right.
        guard let first = found.first,
            found.allSatisfy({ $0.quantity == first.quantity && $0.bound == first.bound })
        else { return nil }
        let number = "\(first.quantity.value)"
        return ChartSpec.Change(
            value: first.quantity.value.doubleValue,
            label: first.bound.sign + (number.hasPrefix("-") ? String(number.dropFirst()) : number),
            title: ComparisonWords(beside, language).sentence(first), source: first.source)
    }

    private func changeWords(_ measure: Measure) -> String {
        switch (measure, language) {
        case (.ratio, .zh): "增减，百分点"
        case (.ratio, .en): "change, points"
        case (_, .zh): "增速，%"
        case (_, .en): "growth, %"
        }
    }
}
