import MetricModel
import Styling

/// The briefing's tables: every compared value, and the annex with the words that each number stands in.
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
            var isFirst = true
            for row in comparison.rows {
                for cell in row.cells {
                    // A missing second column is no line of its own beside an observed first one.
                    if cell.observation == nil, row.cells.contains(where: { $0.observation != nil }) {
                        continue
                    }
                    let metric = isFirst ? [Inline(words.title)] : []
                    rows.append([metric, [Inline(row.place)]] + line(cell, row, words, notes, &index))
                    isFirst = false
                    if cell.observation == nil { break }
                }
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
                Table.Column(title: language == .zh ? "附录" : "Annex", alignment: .trailing, weight: 0.7),
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
            guard let record = observation.indicators.first else { return [[], [], [], []] }
            let inputs = observation.derivation == nil ? [record] : observation.indicators
            let numbers = inputs.map { index.number(of: $0) }
            let label =
                observation.signedBound.sign + ComparisonWords.minus(words.format.full(observation))
            return [
                [index.link(label, to: record)],
                [Inline(observation.period?.words(language) ?? (language == .zh ? "未注明" : "undated"))],
                [Inline(remarks(on: observation, words), isMuted: true)],
                numbers.enumerated().map { offset, number in
                    Inline(
                        (offset > 0 ? (language == .zh ? "、" : ", ") : "") + "\(number)",
                        link: EvidenceIndex.entry(number))
                },
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

    /// The reports by the numbers that the annex calls them: 报告1　衡山县政府工作报告（hengshan.txt）.
    func reportList(_ index: EvidenceIndex) -> [[Inline]] {
        index.docs.enumerated().map { offset, doc in
            let title = charts.reportTitle(doc)
            return [
                Inline(reportName(offset + 1) + (language == .zh ? "　" : "  "), role: .strong), Inline(title),
                Inline(language == .zh ? "（\(doc)）" : " (\(doc))", isMuted: true),
            ]
        }
    }

    private func reportName(_ number: Int) -> String {
        language == .zh ? "报告\(number)" : "Report \(number)"
    }

    /// Every printed number with its report, its line and the words around it.
    func annex(_ index: EvidenceIndex) -> Table {
        let docs = Dictionary(
            index.docs.enumerated().map { ($1, $0 + 1) }, uniquingKeysWith: { first, _ in first })
        let rows = index.indicators.enumerated().map { offset, indicator in
            let number = offset + 1
            return [
                [Inline("\(number)", anchor: EvidenceIndex.entry(number))],
                [Inline(indicator.subject)],
                [Inline(indicator.metric)],
                [Inline(printed(indicator), link: index.printing(of: number))],
                [
                    Inline(place(of: indicator, in: docs[indicator.doc] ?? 0)),
                    Inline("\n" + rule(of: indicator), isMuted: true),
                ],
                quotation(of: indicator),
            ]
        }
        return Table(
            title: "",
            columns: [
                Table.Column(title: language == .zh ? "序号" : "No.", alignment: .trailing, weight: 0.6),
                Table.Column(title: language == .zh ? "地区" : "Place", weight: 1),
                Table.Column(title: language == .zh ? "指标" : "Metric", weight: 1.7),
                Table.Column(title: language == .zh ? "数值" : "Value", alignment: .trailing, weight: 1.2),
                Table.Column(title: language == .zh ? "报告与行" : "Report and line", weight: 1.7),
                Table.Column(title: language == .zh ? "原文" : "Words", weight: 3.9),
            ], rows: rows)
    }

    private func printed(_ indicator: Indicator) -> String {
        let number =
            indicator.measure == .rank
            ? indicator.written : "\(indicator.value)\(MetricUnit.plain(indicator.unit))"
        return indicator.signedBound.sign + ComparisonWords.minus(number)
    }

    private func place(of indicator: Indicator, in number: Int) -> String {
        guard let report = reports[indicator.doc] else { return reportName(number) }
        let line = report.position(of: indicator.span.start).line
        return language == .zh ? "\(reportName(number)) 第\(line)行" : "\(reportName(number)), line \(line)"
    }

    private static let ruleNames = [
        "review": "人工核改",
        "level": "总量", "growth": "增速", "ratio": "比率", "change": "变化", "rank": "位次", "table": "表格",
    ]

    private func rule(of indicator: Indicator) -> String {
        if indicator.rule.isEmpty { return "" }
        return language == .zh
            ? "规则：\(Self.ruleNames[indicator.rule] ?? indicator.rule)" : "rule: \(indicator.rule)"
    }

    private func quotation(of indicator: Indicator) -> [Inline] {
        guard let report = reports[indicator.doc] else { return [Inline(indicator.raw)] }
        let reach = 16
        let words = report.words(around: indicator.span, width: reach)
        var (before, after) = (words.before, words.after)
        // Where the words are cut, no other number is cut in two, and no mark is left over.
        func isRest(_ character: Character) -> Bool {
            character.isNumber || character.isPunctuation || character == "."
        }
        if before.unicodeScalars.count == reach { before = "…" + before.drop(while: isRest) }
        if after.unicodeScalars.count == reach {
            while let last = after.last, isRest(last) { after.removeLast() }
            after += "…"
        }
        return [
            Inline(Self.oneLine(before), isMuted: true), Inline(Self.oneLine(words.at), role: .strong),
            Inline(Self.oneLine(after), isMuted: true),
        ].filter { !$0.text.isEmpty }
    }

    /// A number broken over two lines of the report is one number.
    private static func oneLine(_ text: String) -> String {
        text.filter { !$0.isNewline && $0 != "\t" }
    }
}
