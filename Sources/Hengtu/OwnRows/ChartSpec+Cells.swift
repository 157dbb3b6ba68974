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
        let first = data.filter { $0.series == 0 && $0.value != nil }
        // A bound, a target, a part of a year leave the order open.
        guard first.count > 1, first.allSatisfy(\.isPlain) else { return }
        var ranks: [Double: Int] = [:]
        for (index, value) in first.compactMap(\.value).sorted(by: >).enumerated() where ranks[value] == nil {
            ranks[value] = index + 1
        }
        for datum in first {
            if let value = datum.value, let rank = ranks[value] {
                categories[datum.category].rank = "\(rank)"
            }
        }
    }

    mutating func makeMatrix(_ language: Language) {
        legend.removeAll { $0.series != nil }
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
