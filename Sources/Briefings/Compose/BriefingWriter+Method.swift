import MetricModel
import Styling

/// How the briefing was made, what is to be minded, and the annex.
extension BriefingWriter {
    mutating func method() {
        chapter(title(.method))
        for (head, text) in language == .zh ? Self.methodZH : Self.methodEN {
            paragraph([Inline(head, role: .strong), Inline(text)])
        }
        table(verdicts())
    }

    private static let methodZH = [
        ("数从哪里来。", "本简报只用所列报告里写明的数，由固定的规则逐字读出，不凭印象，也不补缺。报告没有公布的，写“未公布”，不当作零。"),
        ("能不能比。", "年份、时段、口径、范围、单位、层级有一样不同，或者有的只是目标，就在图下和正文里写明，不排先后；放在一起会误导的，不画。名次只在所列各地之间排，报告自称的位次另列，不混在一起。"),
        ("记号。", "≥、≤表示报告只给了界限，≈表示约数；“推算”表示报告没有这个数，由同一地方的别的数算出，算式见附录；数后小字是附录里的序号。百分数相减，差的是百分点。"),
    ]
    private static let methodEN = [
        (
            "Sources. ",
            "Only numbers that the listed reports state, read by fixed rules, word by word; nothing is filled in. What no report gives is “not published”, never zero."
        ),
        (
            "Comparing. ",
            "Where years, parts of a year, definitions, extents, units or levels of government differ, or some are only targets, figures and text say so and give no order; what would mislead side by side isn't drawn. Ranks are among the places shown; ranks that reports claim stand apart."
        ),
        (
            "Signs. ",
            "≥ and ≤: the report gives only a bound; ≈: a round figure; derived: no report gives it, it follows from others of the same place, as the annex shows; the raised number leads to the annex. Percentages differ by percentage points."
        ),
    ]

    /// What each comparison allows, why, and what would help. Why stands in full below its figure.
    private func verdicts() -> Table {
        let rows = plan.charts.enumerated().map { number, chart -> [[Inline]] in
            let comparison = chart.comparison
            let wants = plan.model.remedies(for: comparison).compactMap { remedy -> String? in
                guard case .wanted(let want) = remedy else { return nil }
                return want.words(language)
            }
            return [
                [Inline(chart.heading ?? ComparisonWords(comparison, language).title)],
                [Inline(comparison.verdict.summary(language))],
                [Inline(why(comparison.verdict.reasons, notedIn: notedIn[number]))],
                [Inline(wants.prefix(4).joined(separator: words("；", "; ")), isMuted: true)],
            ]
        }
        return Table(
            title: words("各项对照的结论", "What each comparison allows"),
            columns: [
                Table.Column(title: words("对照", "Comparison"), weight: 1.7),
                Table.Column(title: words("结论", "Verdict"), weight: 1.7),
                Table.Column(title: words("缘由", "Why"), weight: 2.2),
                Table.Column(title: words("还缺什么", "Wanting"), weight: 2.8),
            ], rows: rows)
    }

    private func why(_ reasons: [Reason], notedIn figure: Int?) -> String {
        guard let figure, !reasons.isEmpty else {
            return reasons.map { $0.sentence(language) }.joined(separator: words("；", "; "))
        }
        let minds = reasons.minds(language)
        return words("\(minds)，见图\(figure)注", "\(minds) (notes to figure \(figure))")
    }

    mutating func findings() {
        guard !plan.findings.isEmpty else { return }
        chapter(title(.findings))
        for finding in plan.findings.prefix(Self.findingsTold) {
            var text = Sentence(language)
            text.add(point() + Self.severity(finding, language), role: .strong)
            let sentence = finding.sentence(language)
            // A working keeps the report's own words.
            let numbers = finding.evidence.map {
                (sentence.contains($0.written) ? $0.written : $0.written(language), index.number(of: $0))
            }
            text.add(sentence, marking: numbers, &index)
            text.stop()
            paragraph(text.trimmed)
        }
        let rest = plan.findings.count - Self.findingsTold
        if rest > 0 {
            remark(words("另有\(rest)处，用 hengtu check 列出。", "\(rest) more are listed by hengtu check."))
        }
    }

    private static let findingsTold = 40

    private static func severity(_ finding: MetricModel.Finding, _ language: Language) -> String {
        switch (finding.severity, language) {
        case (.error, .zh): "矛盾："
        case (.error, .en): "Contradiction: "
        case (.warning, .zh): "存疑："
        case (.warning, .en): "In doubt: "
        case (.note, .zh): "提示："
        case (.note, .en): "Note: "
        }
    }

    mutating func annex() {
        guard index.count > 0 else { return }
        add(.pageBreak)
        heading(title(.annex))
        remark(
            words(
                "正文、表格和图里的每一个数都在下面列出所在的报告、行和前后原文，算出来的列出算式；点击数值回到它首次出现的地方。",
                "Every number of text, tables and figures with its report, line and the words around it, a derived one with its working; a click on the value leads back to where it is first printed."
            ))
        table(tables.reportList(index))
        table(tables.annex(index))
    }

    /// In place of the annex: the reports that the marks name.
    mutating func sources() {
        guard !index.docs.isEmpty else { return }
        heading(words("资料来源", "Sources"))
        remark(
            words(
                "数后方括号里，冒号前是报告的序号，冒号后是行号。",
                "In the brackets behind a number stand its report, then its line."))
        table(tables.reportList(index))
    }
}
