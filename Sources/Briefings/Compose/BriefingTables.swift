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

    /// A line for each place and column of each comparison; the metric's name stands on its first. Each is made when it
    /// is asked for.
    func values(_ comparisons: [Comparison], _ index: inout EvidenceIndex) -> Table {
        var lines: [Line] = []
        for comparison in comparisons {
            let words = ComparisonWords(comparison, language)
            let metric = Line.Metric(title: words.title, format: words.format, comparison: comparison)
            var silent: [String] = []
            let first = lines.count
            func add(_ place: String, _ value: Line.Value) {
                lines.append(Line(metric: metric, isFirst: lines.count == first, place: place, value: value))
            }
            for (number, row) in comparison.rows.enumerated() {
                if row.cells.allSatisfy({ $0 == .missing(.notPublished) }) {
                    silent.append(row.place)
                    continue
                }
                for (column, cell) in row.cells.enumerated() {
                    guard let observation = cell.observation else { continue }
                    let entry = index.number(of: observation, language)
                    let isFirst = entry.map { index.prints($0) } ?? false
                    add(row.place, .given(row: number, column: column, entry: entry, isFirst: isFirst))
                }
                let isMissing = row.cells.allSatisfy { $0.observation == nil }
                if isMissing, case .missing(let reason)? = row.cells.first {
                    add(row.place, .missing(reason))
                }
            }
            if !silent.isEmpty { add(Words.places(silent, language), .missing(.notPublished)) }
        }
        let links = index.links
        return Table(
            title: "",
            columns: [
                Table.Column(title: language == .zh ? "指标" : "Metric", weight: 2.4),
                Table.Column(title: language == .zh ? "地区" : "Place", weight: 1.2),
                Table.Column(title: language == .zh ? "数值" : "Value", alignment: .trailing, weight: 1.4),
                Table.Column(title: language == .zh ? "时期" : "Period", weight: 1.5),
                Table.Column(title: language == .zh ? "说明" : "Remark", weight: 2.2),
                Table.Column(title: language == .zh ? "出处" : "Source", alignment: .trailing, weight: 0.7),
            ], rows: Table.Rows(count: lines.count) { [lines] in row(lines[$0], links) })
    }

    /// A line of the table of values before it is set.
    private struct Line: Sendable {
        /// Of a comparison, for all its lines.
        final class Metric: Sendable {
            let title: String
            let format: QuantityFormat
            let comparison: Comparison

            init(title: String, format: QuantityFormat, comparison: Comparison) {
                (self.title, self.format, self.comparison) = (title, format, comparison)
            }
        }

        enum Value: Sendable {
            /// A cell with its entry in the annex, and whether that leads back to it.
            case given(row: Int, column: Int, entry: Int?, isFirst: Bool)
            case missing(MissingReason)
        }

        let metric: Metric
        let isFirst: Bool
        let place: String
        let value: Value
    }

    private func row(_ line: Line, _ index: EvidenceIndex) -> [[Inline]] {
        let head = [line.isFirst ? [Inline(line.metric.title)] : [], [Inline(line.place)]]
        switch line.value {
        case .missing(let reason):
            let sentence = reason == .notPublished ? "" : reason.sentence(place: line.place, language)
            return head + [
                [Inline(ComparisonWords.missing(reason, language), isMuted: true)], [],
                [Inline(sentence, isMuted: true)], [],
            ]
        case .given(let row, let column, let entry, let isFirst):
            guard let entry,
                let observation = line.metric.comparison.rows[row].cells[column].observation
            else { return head + [[], [], [], []] }
            let label =
                observation.signedBound.sign
                + ComparisonWords.minus(line.metric.format.full(observation, language))
            return head + [
                [index.link(label, to: entry, isFirst: isFirst)],
                [Inline(observation.period?.words(language) ?? (language == .zh ? "未注明" : "undated"))],
                [Inline(remarks(on: observation, line.metric.comparison.verdict.reasons), isMuted: true)],
                [index.reference(entry)],
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
