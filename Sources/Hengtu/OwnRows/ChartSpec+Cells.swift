import Charting
import MetricModel

/// Charts of one's own rows that show each series apart.
extension ChartSpec {
    /// Columns need no colours, and the first of them ranks the names.
    mutating func makeTable(_ language: Language) {
        legend.removeAll { $0.series != nil }
        let changed = Set(data.filter { $0.change != nil }.map(\.series))
        for index in series.indices where changed.contains(index) {
            series[index].changeDetail = language == .zh ? "增减" : "change"
        }
        for (datum, rank) in ranks(ofSeries: 0) { categories[data[datum].category].rank = "\(rank)" }
    }

    /// Each series' ranks in place of its values; a series whose order is open has none.
    mutating func makeRanks(_ language: Language) {
        isOfRanks = true
        legend = []
        for index in series.indices {
            let ranks = Dictionary(uniqueKeysWithValues: ranks(ofSeries: index))
            for datum in data.indices where data[datum].series == index && data[datum].value != nil {
                data[datum].value = ranks[datum].map(Double.init)
                data[datum].label = ranks[datum].map(String.init) ?? (language == .zh ? "不排名次" : "not ranked")
                (data[datum].form, data[datum].openEnd) = (.solid, .none)
            }
        }
    }

    /// By place in `data`, equals alike; none where a bound, a target, a part of a year leaves the order open.
    private func ranks(ofSeries series: Int) -> [(datum: Int, rank: Int)] {
        let known = data.indices.filter { data[$0].series == series && data[$0].value != nil }
        guard known.count > 1, known.allSatisfy({ data[$0].isPlain }) else { return [] }
        let values = known.compactMap { data[$0].value }.sorted(by: >)
        return known.compactMap { datum in
            values.firstIndex { $0 == data[datum].value }.map { (datum, $0 + 1) }
        }
    }

    mutating func makeMatrix(_ language: Language) {
        // A number in words is no mark, and says itself that it is a bound.
        let marked = Set(data.filter { $0.label.isEmpty }.map(\.openEnd))
        legend.removeAll { $0.series != nil || $0.openEnd != .none && !marked.contains($0.openEnd) }
        if data.contains(where: { $0.value == nil && $0.label.isEmpty }) {
            legend.append(LegendEntry(isMissing: true, text: missingWord))
        }
    }

    mutating func makePanels(_ kind: Kind, _ scale: PanelScale) {
        legend.removeAll { $0.series != nil }
        self.scale = scale
        panels = series.indices.map { index in
            let data = data.filter { $0.series == index }.map { datum in
                var datum = datum
                datum.series = 0
                return datum
            }
            return ChartSpec(
                kind: kind, title: series[index].name, categories: categories, data: data,
                missingWord: missingWord, language: language)
        }
        data = []
        series = [Series(name: "")]
    }
}

extension ChartSpec.Datum {
    /// A number that can be ranked as it stands.
    fileprivate var isPlain: Bool { form == .solid && openEnd == .none && !label.hasPrefix("≈") }
}
