import Charting
import MetricModel

/// Places by metrics: who published what, and which ranks the reports claim.
extension MetricsSheet {
    /// The mark says how a number is published, not how large it is, so only what marks can't say is noted.
    var coverage: ChartSpec {
        let rows = comparisons.first.map { ChartComposer.inQueryOrder($0) } ?? []
        let notes = notes(kinds: [.definitionDiffers, .extentDiffers, .contradicted, .unitOrMeasure])
        let shared = shared(notes)
        let words = words
        var data: [ChartSpec.Datum] = []
        cells(in: rows.map(\.place)) { metric, place, row, cell in
            var datum = composer.datum(
                cell, of: row, at: (place, metric), words[metric],
                notes: shared.numbers(notes[metric].numbers(of: cell, row), of: metric))
            datum.isDerived = cell.observation?.derivation != nil
            if let observation = cell.observation {
                // It is published, in whatever unit.
                datum.value = datum.value ?? observation.quantity.value.doubleValue
                datum.label = ""
            } else if case .missing(let reason) = cell, !Self.hasWords(reason) {
                datum.label = ""
            }
            data.append(datum)
        }
        return spec(
            ("各地公布情况", "Who published what"), categories: categories(rows),
            series: words.map { ChartSpec.Series(name: $0.title) }, data: data, notes: shared.sentences,
            legend: coverageLegend(data))
    }

    /// What is more than that the report doesn't say it.
    private static func hasWords(_ reason: MissingReason) -> Bool {
        switch reason {
        case .noReport, .otherStatus, .otherPeriod: true
        case .notPublished, .otherMeasure, .otherMetric: false
        }
    }

    private func coverageLegend(_ data: [ChartSpec.Datum]) -> [ChartSpec.LegendEntry] {
        let zh = language == .zh
        let shown = data.filter { $0.value != nil }
        var legend: [ChartSpec.LegendEntry] = []
        func add(_ entry: ChartSpec.LegendEntry, if isShown: Bool) { if isShown { legend.append(entry) } }
        add(
            .init(text: zh ? "已公布" : "Published"),
            if: shown.contains { $0.form == .solid && $0.openEnd == .none && !$0.isDerived })
        add(
            .init(form: .hatched, text: zh ? "不足全年" : "Part of a year"),
            if: shown.contains { $0.form == .hatched })
        add(
            .init(form: .outlined, text: zh ? "只有目标" : "Target only"),
            if: shown.contains { $0.form == .outlined })
        add(
            .init(openEnd: .lower, text: zh ? "只有下限" : "At least"),
            if: shown.contains { $0.openEnd == .lower })
        add(
            .init(openEnd: .upper, text: zh ? "只有上限" : "At most"),
            if: shown.contains { $0.openEnd == .upper })
        add(.init(isDerived: true, text: zh ? "由报告推算" : "Derived"), if: shown.contains(where: \.isDerived))
        add(
            .init(isMissing: true, text: zh ? "未公布" : "Not published"),
            if: data.contains { $0.value == nil && $0.label.isEmpty })
        return legend
    }

    // MARK: Claimed ranks

    /// Among whom and by what a rank is claimed.
    private struct Claimed: Hashable {
        var universe: String
        var basis: Measure?
    }

    var ranks: ChartSpec {
        let rows = comparisons.first.map { ChartComposer.inQueryOrder($0) } ?? []
        let words = words
        var claims: [Claimed] = []
        var data: [ChartSpec.Datum] = []
        let periods = Set(comparisons.flatMap(\.observations).map(\.period))
        cells(in: rows.map(\.place)) { metric, place, row, cell in
            var datum = composer.datum(cell, of: row, at: (place, metric), words[metric], notes: [])
            if let observation = cell.observation {
                let claimed = claimed(observation, metric)
                if !claims.contains(claimed) { claims.append(claimed) }
                datum.notes = [(claims.firstIndex(of: claimed) ?? 0) + 1]
                datum.value = observation.quantity.value.doubleValue
                datum.label = label(observation)
                datum.openEnd = .none
                datum.tag = periods.count > 1 ? observation.period?.words(language) ?? "" : ""
            } else if case .missing(let reason) = cell, !Self.hasWords(reason) {
                datum.label = ""
            }
            data.append(datum)
        }
        let sentences = claims.map(sentence)
        let isOne = sentences.count == 1
        if isOne { for index in data.indices { data[index].notes = [] } }
        let period = periods.count == 1 ? periods.first.flatMap(\.self)?.words(language) : nil
        let zh = language == .zh
        return spec(
            ("报告自称的位次", "Ranks that the reports claim"),
            subtitle: ([period].compactMap(\.self) + (isOne ? sentences : [])).joined(
                separator: zh ? "，" : ", "),
            categories: categories(rows),
            series: comparisons.map { ChartSpec.Series(name: MetricNames.words($0.query.metric, language)) },
            data: data, notes: isOne ? [] : sentences.map { ($0 + (zh ? "。" : ".")).capitalizedFirst },
            legend: ranksLegend(data))
    }

    private func ranksLegend(_ data: [ChartSpec.Datum]) -> [ChartSpec.LegendEntry] {
        coverageLegend(data).filter { $0.isMissing || $0.form != .solid }
    }

    /// A rank among the first three is no third place.
    private func label(_ observation: Observation) -> String {
        let number = "\(observation.quantity.value)"
        switch (observation.bound, language) {
        case (.atMost, .zh): return "前\(number)"
        case (.atMost, .en): return "top \(number)"
        default: return observation.bound.sign + number
        }
    }

    private func claimed(_ observation: Observation, _ metric: Int) -> Claimed {
        let beside = besides.indices.contains(metric) ? besides[metric] : nil
        let claim = beside?.rows.first { $0.place == observation.place }?.claims
            .first { $0.observation.indicators == observation.indicators }
        return Claimed(universe: observation.scope, basis: claim?.basis)
    }

    private func sentence(_ claimed: Claimed) -> String {
        switch language {
        case .zh:
            let among = claimed.universe.isEmpty ? "未注明在哪些地方之间" : "在\(claimed.universe)"
            return among + (claimed.basis.map { "，按\($0.words(.zh))" } ?? "，未注明按什么排")
        case .en:
            let among =
                claimed.universe.isEmpty ? "among whom isn't said" : MetricNames.scope(claimed.universe)
            return among + (claimed.basis.map { ", by \($0.words(.en))" } ?? ", by what isn't said")
        }
    }
}
