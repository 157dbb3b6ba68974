import Charting
import MetricModel
import SceneModel

/// Turns a comparison into a chart's data, with everything that the comparison says of its numbers.
public struct ChartComposer: Sendable {
    public var language: Language
    /// What a report is called in source lines, by its file name; else the file name without its ending.
    public var reportTitles: [String: String]

    public init(language: Language = .zh, reportTitles: [String: String] = [:]) {
        self.language = language
        self.reportTitles = reportTitles
    }

    /// The kind that suits a comparison: growth around zero, actual beside target in columns, else a ranking.
    public static func usualKind(for query: ComparisonQuery) -> ChartSpec.Kind {
        if query.columns.count > 1 { return .bar }
        return query.measure == .growth || query.measure == .change ? .diverging : .ranking
    }

    /// A title that is to say what the comparison shows, as far as its verdict allows.
    public static let finding = "finding"

    /// - Parameters:
    ///   - title: in place of the metric's name; `finding` for what the comparison shows.
    ///   - subtitle: in place of period and unit.
    ///   - highlight: the full name of a place.
    ///   - source: in place of the line that names the reports.
    ///   - notes: in place of the notes, one by one; an empty one stays as it is, and so do those that are not
    ///     replaced: a caveat can be worded anew, not dropped. What is more than there are stands behind them.
    public func chart(
        _ comparison: Comparison, kind: ChartSpec.Kind, title: String? = nil, subtitle: String? = nil,
        highlight: String? = nil, source: String? = nil, notes ownNotes: [String] = [], size: Size? = nil
    ) -> ChartSpec {
        let words = ComparisonWords(comparison, language)
        let notes = ChartNotes(comparison, language)
        let rows = kind == .bar ? Self.inQueryOrder(comparison) : comparison.rows
        let title = title == Self.finding ? Finding(comparison, words).title : title ?? words.title
        let categories = rows.map {
            ChartSpec.Category(name: $0.place, tag: words.tag($0), isHighlighted: $0.place == highlight)
        }
        var data: [ChartSpec.Datum] = []
        for (category, row) in rows.enumerated() {
            for (series, cell) in row.cells.enumerated() {
                data.append(
                    datum(cell, of: row, at: (category, series), words, notes: notes.numbers(of: cell, row)))
            }
        }
        let sentences = Self.reworded(notes.sentences, by: ownNotes)
        var spec = ChartSpec(
            kind: kind, title: title, subtitle: subtitle ?? words.subtitle, categories: categories,
            series: words.series, data: data, notes: sentences,
            source: source ?? self.source(of: rows.flatMap { $0.cells.compactMap(\.observation) }),
            description: description(title, rows, words, sentences), size: size,
            legend: legend(data, words), missingWord: words.missing(.notPublished),
            language: language == .zh ? "zh-CN" : "en")
        // What is reached of another year's target is no part of it.
        let isOfOnePeriod = rows.map { Set($0.cells.compactMap(\.observation).map(\.period)).count == 1 }
        spec.tellScale(language)
        spec.tellParts(language, of: Set(rows.indices.filter { isOfOnePeriod[$0] }))
        return spec
    }

    static func reworded(_ notes: [String], by own: [String]) -> [String] {
        let reworded = notes.enumerated().map { index, note in
            own.indices.contains(index) && !own[index].isEmpty ? own[index] : note
        }
        return reworded + own.dropFirst(notes.count).filter { !$0.isEmpty }
    }

    static func inQueryOrder(_ comparison: Comparison) -> [Comparison.Row] {
        let order = Dictionary(
            comparison.query.places.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        return comparison.rows.sorted { (order[$0.place] ?? .max) < (order[$1.place] ?? .max) }
    }

    func datum(
        _ cell: Cell, of row: Comparison.Row, at place: (category: Int, series: Int),
        _ words: ComparisonWords, notes: [Int]
    ) -> ChartSpec.Datum {
        switch cell {
        case .missing(let reason):
            return ChartSpec.Datum(
                category: place.category, series: place.series, value: nil, label: words.missing(reason),
                notes: notes, title: reason.sentence(place: row.place, language))
        case .observed(let observation):
            let number = words.format.number(observation.quantity)
            let isCounted = words.isCounted(observation)
            return ChartSpec.Datum(
                category: place.category, series: place.series,
                value: isCounted ? (number ?? observation.quantity.value).doubleValue : nil,
                label: words.label(observation), form: Self.form(observation),
                openEnd: Self.openEnd(observation), notes: notes,
                title: words.sentence(observation), source: observation.source)
        }
    }

    static func form(_ observation: Observation) -> ChartSpec.Form {
        if observation.status == .target { return .outlined }
        return observation.period?.isPartOfYear == true ? .hatched : .solid
    }

    static func openEnd(_ observation: Observation) -> ChartSpec.OpenEnd {
        if observation.signedBound.isLower { return .lower }
        return observation.signedBound.isUpper ? .upper : .none
    }

    private func legend(_ data: [ChartSpec.Datum], _ words: ComparisonWords) -> [ChartSpec.LegendEntry] {
        var legend: [ChartSpec.LegendEntry] = []
        if words.series.count > 1 {
            for (number, series) in words.series.enumerated() {
                let isTarget = words.comparison.query.columns[number] == .target
                legend.append(
                    ChartSpec.LegendEntry(
                        series: number, form: isTarget ? .outlined : .solid, text: series.name))
            }
        }
        return legend + formLegend(data, hasTargets: words.series.count > 1)
    }

    /// - Parameter hasTargets: whether targets are explained already.
    func formLegend(_ data: [ChartSpec.Datum], hasTargets: Bool = false) -> [ChartSpec.LegendEntry] {
        let drawn = data.filter { $0.value != nil }
        var legend: [ChartSpec.LegendEntry] = []
        if !hasTargets, drawn.contains(where: { $0.form == .outlined }) {
            legend.append(
                ChartSpec.LegendEntry(form: .outlined, text: language == .zh ? "目标数" : "Target"))
        }
        if drawn.contains(where: { $0.form == .hatched }) {
            legend.append(
                ChartSpec.LegendEntry(form: .hatched, text: language == .zh ? "不足全年" : "Part of a year"))
        }
        if drawn.contains(where: { $0.openEnd == .lower }) {
            legend.append(
                ChartSpec.LegendEntry(openEnd: .lower, text: language == .zh ? "下限，可能更高" : "At least"))
        }
        if drawn.contains(where: { $0.openEnd == .upper }) {
            legend.append(
                ChartSpec.LegendEntry(openEnd: .upper, text: language == .zh ? "上限，可能更低" : "At most"))
        }
        return legend
    }

    /// The reports of what is shown, in its order, each once.
    func source(of observations: [Observation]) -> String {
        var docs: [String] = []
        for observation in observations {
            if let doc = observation.indicators.first?.doc, !docs.contains(doc) { docs.append(doc) }
        }
        guard !docs.isEmpty else { return "" }
        let names = docs.map { reportTitle($0) }
        return language == .zh
            ? "资料来源：" + names.joined(separator: "、") : "Sources: " + names.joined(separator: ", ")
    }

    func reportTitle(_ doc: String) -> String {
        if let title = reportTitles[doc]?.withoutColon, !title.isEmpty { return title }
        guard let dot = doc.lastIndex(of: "."), dot != doc.startIndex else { return doc }
        return String(doc[..<dot])
    }

    /// What is measured, for when and in which unit, every value with what it is, every note; a title of another
    /// wording before it.
    func description(
        _ title: String, _ rows: [Comparison.Row], _ words: ComparisonWords, _ notes: [String]
    ) -> String {
        let told = rows.map { row in
            let cells = row.cells.map { cell in
                switch cell {
                case .observed(let observation): words.told(observation)
                case .missing(let reason): words.missing(reason)
                }
            }
            return row.place + (language == .zh ? "" : " ")
                + cells.joined(separator: language == .zh ? "、" : ", ")
        }
        let isOwn = title != words.title && !title.isEmpty
        switch language {
        case .zh:
            return (isOwn ? title + "。" : "")
                + "\(words.title)（\(words.subtitle)）：\(told.joined(separator: "；"))。" + notes.joined()
        case .en:
            return (isOwn ? title + ". " : "")
                + "\(words.title) (\(words.subtitle)): \(told.joined(separator: "; ")). "
                + notes.joined(separator: " ")
        }
    }
}

extension Observation {
    /// `REPORT#start-end` of the words that are quoted; for a derived value of all that it follows from.
    var source: String {
        indicators.prefix(derivation == nil ? 1 : indicators.count)
            .map(\.source).joined(separator: " ")
    }
}

extension Indicator {
    /// `REPORT#start-end`
    var source: String { "\(doc)#\(span.start)-\(span.end)" }
}

extension String {
    /// 上篇 回首2020, of a heading that leads to what it says.
    fileprivate var withoutColon: String {
        var title = Substring(self)
        while let last = title.last, "：:　 ".contains(last) { title.removeLast() }
        return String(title)
    }
}
