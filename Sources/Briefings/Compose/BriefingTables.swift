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

    /// A line for each place and column of each comparison; the metric's name stands on its first.
    func values(_ comparisons: [Comparison], _ index: inout EvidenceIndex) -> Table {
        var rows: [[[Inline]]] = []
        for comparison in comparisons {
            let words = ComparisonWords(comparison, language)
            let notes = ChartNotes(comparison, language)
            let title = words.title
            var silent: [String] = []
            var lines: [[[Inline]]] = []
            for row in comparison.rows {
                if row.cells.allSatisfy({ $0 == .missing(.notPublished) }) {
                    silent.append(row.place)
                    continue
                }
                let observed = row.cells.filter { $0.observation != nil }
                for cell in observed.isEmpty ? Array(row.cells.prefix(1)) : observed {
                    lines.append([[Inline(row.place)]] + line(cell, row, words, notes, &index))
                }
            }
            if !silent.isEmpty {
                let places = Words.places(silent, language)
                lines.append(
                    [[Inline(places)], [Inline(words.missing(.notPublished), isMuted: true)], [], [], []])
            }
            for (number, line) in lines.enumerated() {
                rows.append([number == 0 ? [Inline(title)] : []] + line)
            }
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

    private func line(
        _ cell: Cell, _ row: Comparison.Row, _ words: ComparisonWords, _ notes: ChartNotes,
        _ index: inout EvidenceIndex
    ) -> [[Inline]] {
        switch cell {
        case .missing(let reason):
            let sentence = reason == .notPublished ? "" : reason.sentence(place: row.place, language)
            return [
                [Inline(words.missing(reason), isMuted: true)], [], [Inline(sentence, isMuted: true)], [],
            ]
        case .observed(let observation):
            guard let number = index.number(of: observation, language) else { return [[], [], [], []] }
            let label =
                observation.signedBound.sign + ComparisonWords.minus(words.format.full(observation, language))
            return [
                [index.link(label, to: number)],
                [Inline(observation.period?.words(language) ?? (language == .zh ? "未注明" : "undated"))],
                [Inline(remarks(on: observation, words), isMuted: true)],
                [index.reference(number)],
            ]
        }
    }

    /// In a few words what sets this number apart: 目标数；不足全年；占财政总支出.
    private func remarks(on observation: Observation, _ words: ComparisonWords) -> String {
        let isZH = language == .zh
        var remarks: [String] = []
        if observation.status == .target { remarks.append(isZH ? "目标数" : "target") }
        if observation.period?.isPartOfYear == true { remarks.append(isZH ? "不足全年" : "part of a year") }
        if observation.signedBound.isLower { remarks.append(isZH ? "下限" : "lower bound") }
        if observation.signedBound.isUpper { remarks.append(isZH ? "上限" : "upper bound") }
        if observation.bound == .about { remarks.append(isZH ? "约数" : "round figure") }
        for reason in words.comparison.verdict.reasons {
            guard reason.kind == .definitionDiffers || reason.kind == .extentDiffers else { continue }
            let own = reason.evidence.first { $0.indicator == observation.indicators.first }
            if let said = own?.words, !said.isEmpty, !remarks.contains(said) { remarks.append(said) }
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
