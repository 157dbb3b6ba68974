import Charting
import MetricModel

/// Several metrics of one unit in one chart, or one metric in several periods: a series each.
extension MetricsSheet {
    var seriesChart: ChartSpec {
        var spec = (isOfParts ? ofWholes : self).seriesSpec
        spec.tellScale(language)
        spec.tellParts(language)
        if chart.kind == .stacked { spec.sortByWholes() }
        spec.legend = seriesLegend(spec)
        return spec
    }

    private var isOfParts: Bool { chart.kind == .stacked || chart.kind == .share }

    private var seriesSpec: ChartSpec {
        let format = QuantityFormat(
            comparisons.flatMap(\.observations), base: comparisons.first?.unit ?? "")
        let words = comparisons.map { ComparisonWords($0, language, format: format) }
        let notes = notes()
        let shared = SharedNotes(notes, titles: seriesNames(words), language)
        let rows = comparisons.first?.rows ?? []
        let tags = nameTags
        var data: [ChartSpec.Datum] = []
        cells(in: rows.map(\.place)) { metric, place, row, cell in
            var datum = composer.datum(
                cell, of: row, at: (place, metric), words[metric],
                notes: shared.numbers(notes[metric].numbers(of: cell, row), of: metric))
            if let observation = cell.observation {
                let percent = format.unit == "%" && words[metric].isCounted(observation) ? "%" : ""
                datum.label = words[metric].number(observation) + percent
                datum.tag = words[metric].cellTag(observation, hasPeriod: tags[row.place] == nil)
            }
            if chart.isOfRanks { show(row, in: &datum) }
            data.append(datum)
        }
        var spec = spec(
            (seriesTitle, seriesTitle), subtitle: seriesSubtitle(words, rows),
            categories: categories(rows, tags: tags),
            series: seriesNames(words).map { ChartSpec.Series(name: $0) }, data: data,
            notes: shared.sentences, legend: [])
        spec.isOfRanks = chart.isOfRanks
        return spec
    }

    var isOfOneMetric: Bool {
        Set(comparisons.map { [$0.query.metric, $0.query.measure.rawValue] }).count == 1
    }

    private var seriesTitle: String {
        let titles = words.map(\.title)
        if isOfOneMetric { return titles.first ?? "" }
        if titles.count <= 3 { return titles.joined(separator: language == .zh ? "、" : ", ") }
        return language == .zh ? "各项指标对比" : "Indicators compared"
    }

    /// The one period of all, if there is one.
    private var sharedPeriod: Period? {
        let periods = Set(comparisons.flatMap(\.observations).map(\.period))
        return periods.count == 1 ? periods.first.flatMap(\.self) : nil
    }

    /// The metrics, with their periods where each has its own; of one metric the periods alone.
    private func seriesNames(_ words: [ComparisonWords]) -> [String] {
        words.map { words in
            let period = words.commonPeriod ?? words.comparison.query.periods.asked
            if isOfOneMetric { return period?.words(language) ?? words.title }
            guard sharedPeriod == nil, let period else { return words.title }
            return language == .zh
                ? "\(words.title)（\(period.words(.zh))）" : "\(words.title) (\(period.words(.en)))"
        }
    }

    private func seriesSubtitle(_ words: [ComparisonWords], _ rows: [Comparison.Row]) -> String {
        let zh = language == .zh
        var parts = isOfOneMetric ? [] : [sharedPeriod?.words(language) ?? ""]
        if chart.isOfRanks {
            parts.append(zh ? "在所列\(rows.count)地之间的名次" : "ranks among the \(rows.count) places shown")
        } else if chart.kind == .share {
            parts.append(zh ? "各项占其合计的比重" : "shares of their sum")
        } else {
            parts.append(words.first?.unitWords ?? "")
        }
        return parts.filter { !$0.isEmpty }.joined(separator: zh ? "，" : ", ")
    }

    /// Its computed rank in place of its value.
    private func show(_ row: Comparison.Row, in datum: inout ChartSpec.Datum) {
        guard datum.value != nil else { return }
        datum.openEnd = .none
        datum.tag = ""
        datum.value = row.rank.map(Double.init)
        datum.label =
            row.rank.map { "\($0)" } ?? row.rankSpan.map { "\($0.best)–\($0.worst)" }
            ?? (language == .zh ? "不排名次" : "not ranked")
    }

    /// Only numbers of one period and one status are parts of one whole: those of most parts, of equals what was
    /// reached, then the latest. The others of their place are missing.
    private var ofWholes: MetricsSheet {
        struct Time: Hashable {
            var period: Period?
            var status: Status

            init(_ observation: Observation) { (period, status) = (observation.period, observation.status) }

            /// What was reached before what is aimed at, then the later.
            var order: Int {
                (status == .actual ? 1_000_000 : 0) + (period.map { $0.end.year * 12 + $0.end.month } ?? 0)
            }
        }
        let times = Dictionary(grouping: comparisons.flatMap(\.observations), by: \.place).mapValues {
            let counts = Dictionary(grouping: $0, by: Time.init).mapValues(\.count)
            return counts.max { a, b in
                (a.value, a.key.order, a.key.period?.start.month ?? 0)
                    < (b.value, b.key.order, b.key.period?.start.month ?? 0)
            }?.key
        }
        var sheet = self
        sheet.comparisons = comparisons.map { comparison in
            var comparison = comparison
            for row in comparison.rows.indices {
                for (index, cell) in comparison.rows[row].cells.enumerated() {
                    guard let observation = cell.observation,
                        times[observation.place] != Time(observation)
                    else { continue }
                    comparison.rows[row].cells[index] = .missing(
                        .otherPeriod([observation.period].compactMap(\.self)))
                }
            }
            if Set(comparison.observations.map(\.period)).count == 1 {
                comparison.verdict = comparison.verdict.without([.yearsDiffer, .partOfYear])
            }
            return comparison
        }
        return sheet
    }

    private func seriesLegend(_ spec: ChartSpec) -> [ChartSpec.LegendEntry] {
        let series =
            chart.kind == .slope
            ? []
            : spec.series.enumerated().map { ChartSpec.LegendEntry(series: $0.offset, text: $0.element.name) }
        // The end of a share is always 100 %, whatever is known of its parts.
        let forms = composer.formLegend(spec.data)
        return series + forms.filter { chart.kind != .share || $0.openEnd == .none }
    }
}

extension ChartSpec {
    /// From the largest down.
    fileprivate mutating func sortByWholes() {
        var sums = [Double](repeating: 0, count: categories.count)
        for datum in data { sums[datum.category] += datum.value ?? 0 }
        let order = sums.indices.sorted { (sums[$1], $0) < (sums[$0], $1) }
        var places = [Int](repeating: 0, count: order.count)
        for (new, old) in order.enumerated() { places[old] = new }
        categories = order.map { categories[$0] }
        for index in data.indices { data[index].category = places[data[index].category] }
    }
}

extension Verdict {
    fileprivate func without(_ kinds: Set<Reason.Kind>) -> Verdict {
        let kept = reasons.filter { !kinds.contains($0.kind) }
        switch self {
        case .comparable: return self
        case .caveat: return kept.isEmpty ? .comparable : .caveat(kept)
        case .incomparable: return kept.isEmpty ? .comparable : .incomparable(kept)
        }
    }
}

extension ComparisonQuery.Periods {
    fileprivate var asked: Period? {
        if case .year(let year) = self { Period(year: year) } else { nil }
    }
}
