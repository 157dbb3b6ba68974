import MetricModel
import Styling

/// The briefing's tables of values.
struct BriefingTables {
    let language: Language
    let charts: ChartComposer
    /// By their file names.
    let reports: [String: Report]

    typealias Inline = BriefingDocument.Inline
    typealias Table = BriefingDocument.Table

    /// A line for each place and column of each comparison; the metric's name stands on its first. Those of a comparison
    /// are made when they are asked for.
    ///
    /// - Parameter comparison: by its number, counted from 0; always the same.
    func values(
        count: Int, _ index: inout EvidenceIndex, of comparison: @escaping @Sendable (Int) -> Comparison
    ) -> Table {
        var entries: [[Entry?]] = []
        for number in 0..<count {
            entries.append(
                lines(of: comparison(number)).map { line in
                    guard case .given(let observation) = line.value,
                        let number = index.number(of: observation, language)
                    else { return nil }
                    return Entry(number: number, isFirst: index.prints(number))
                })
        }
        let links = index.links
        let rows = Table.Rows(counts: entries.map(\.count)) { [entries] number in
            valueRows(of: comparison(number), entries[number], links)
        }
        return Table(
            title: "",
            columns: [
                Table.Column(title: language == .zh ? "指标" : "Metric", weight: 2.4),
                Table.Column(title: language == .zh ? "地区" : "Place", weight: 1.2),
                Table.Column(title: language == .zh ? "数值" : "Value", alignment: .trailing, weight: 1.4),
                Table.Column(title: language == .zh ? "时期" : "Period", weight: 1.5),
                Table.Column(title: language == .zh ? "说明" : "Remark", weight: 2.2),
                Table.Column(title: language == .zh ? "出处" : "Source", alignment: .trailing, weight: 0.7),
            ], rows: rows)
    }

    /// A line's entry in the annex, and whether that leads back to it.
    private struct Entry: Sendable {
        var number: Int
        var isFirst: Bool
    }

    /// A line of the table of values before it is set.
    private struct Line {
        enum Value {
            case given(Observation)
            case missing(MissingReason)
        }

        let place: String
        let value: Value
    }

    private func lines(of comparison: Comparison) -> [Line] {
        var lines: [Line] = []
        var silent: [String] = []
        for row in comparison.rows {
            if row.cells.allSatisfy({ $0 == .missing(.notPublished) }) {
                silent.append(row.place)
                continue
            }
            let observations = row.cells.compactMap(\.observation)
            lines += observations.map { Line(place: row.place, value: .given($0)) }
            if observations.isEmpty, case .missing(let reason)? = row.cells.first {
                lines.append(Line(place: row.place, value: .missing(reason)))
            }
        }
        if !silent.isEmpty {
            lines.append(Line(place: Words.places(silent, language), value: .missing(.notPublished)))
        }
        return lines
    }

    /// - Parameter entries: of its lines.
    private func valueRows(
        of comparison: Comparison, _ entries: [Entry?], _ index: EvidenceIndex
    ) -> [Table.Rows.Row] {
        let words = ComparisonWords(comparison, language)
        return zip(lines(of: comparison), entries).enumerated().map { number, line in
            let (line, entry) = line
            return [number == 0 ? [Inline(words.title)] : [], [Inline(line.place)]]
                + cells(of: line, entry, words, index)
        }
    }

    private func cells(
        of line: Line, _ entry: Entry?, _ words: ComparisonWords, _ index: EvidenceIndex
    ) -> [[Inline]] {
        switch line.value {
        case .missing(let reason):
            let sentence = reason == .notPublished ? "" : reason.sentence(place: line.place, language)
            return [
                [Inline(ComparisonWords.missing(reason, language), isMuted: true)], [],
                [Inline(sentence, isMuted: true)], [],
            ]
        case .given(let observation):
            guard let entry else { return [[], [], [], []] }
            let label =
                observation.signedBound.sign
                + ComparisonWords.minus(words.format.full(observation, language))
            return [
                [index.link(label, to: entry.number, isFirst: entry.isFirst)],
                [Inline(observation.period?.words(language) ?? (language == .zh ? "未注明" : "undated"))],
                [Inline(remarks(on: observation, words.comparison.verdict.reasons), isMuted: true)],
                [index.reference(entry.number)],
            ]
        }
    }

    /// In a few words what sets this number apart: 目标数；不足全年；占财政总支出.
    private func remarks(on observation: Observation, _ reasons: [Reason]) -> String {
        let isZH = language == .zh
        var remarks: [String] = []
        if observation.status == .target { remarks.append(isZH ? "目标数" : "target") }
        if observation.period?.isPartOfYear == true { remarks.append(isZH ? "不足全年" : "part of a year") }
        if observation.signedBound.isLower { remarks.append(isZH ? "下限" : "lower bound") }
        if observation.signedBound.isUpper { remarks.append(isZH ? "上限" : "upper bound") }
        if observation.bound == .about { remarks.append(isZH ? "约数" : "round figure") }
        for reason in reasons {
            guard reason.kind == .definitionDiffers || reason.kind == .extentDiffers else { continue }
            let own = reason.evidence.first { $0.indicator == observation.indicators.first }
            let said = MetricNames.extent(own?.words ?? "", language)
            if !said.isEmpty, !remarks.contains(said) { remarks.append(said) }
        }
        if let derivation = observation.derivation {
            remarks.append((isZH ? "推算：" : "derived: ") + derivation.words(language))
        } else if observation.indicators.count > 1 {
            let count = observation.indicators.count
            remarks.append(isZH ? "原文\(count)处" : "told \(count) times")
        }
        return remarks.joined(separator: isZH ? "；" : "; ")
    }
}

extension BriefingTables {
    /// The same with its heading before it, where there is no room for a line of its own.
    func headed(of text: OwnText, _ index: inout EvidenceIndex) -> [Inline] {
        let heading = text.heading + (language == .zh ? "：" : ": ")
        return (text.heading.isEmpty ? [] : [Inline(heading, role: .strong)]) + inlines(of: text, &index)
    }

    /// The user's own words, each number with its mark.
    func inlines(of text: OwnText, _ index: inout EvidenceIndex) -> [Inline] {
        text.pieces.flatMap { piece -> [Inline] in
            switch piece {
            case .words(let words): return [Inline(words)]
            case .value(let observation, let isBySize):
                let value =
                    isBySize ? observation.bound.sign + observation.written(language) : printed(observation)
                return index.marked(value, index.number(of: observation, language))
            }
        }
    }
}
