import MetricModel
import Styling

/// The annex: every printed number with the words it stands in.
extension BriefingTables {
    /// The reports by the numbers that the annex calls them.
    func reportList(_ index: EvidenceIndex) -> Table {
        let rows = index.docs.enumerated().map { offset, doc in
            [
                [Inline(reportName(offset + 1), role: .strong)], [Inline(charts.reportTitle(doc))],
                [Inline(doc, isMuted: true)],
            ]
        }
        return Table(
            title: "",
            columns: [
                Table.Column(title: language == .zh ? "编号" : "No.", weight: 1),
                Table.Column(title: language == .zh ? "标题" : "Title", weight: 4),
                Table.Column(title: language == .zh ? "文件" : "File", weight: 2),
            ], rows: rows)
    }

    private func reportName(_ number: Int) -> String {
        language == .zh ? "报告\(number)" : "Report \(number)"
    }

    /// Every printed number with its report, its line and the words around it; a derived one with its working and
    /// the numbers that it follows from. Each is made when it is asked for.
    ///
    /// - Parameter index: of all that is printed.
    func annex(_ index: EvidenceIndex) -> Table {
        let rows = Table.Rows(count: index.count) { offset in
            switch index.entry(offset + 1) {
            case .reported(let record): row(of: record, offset + 1, index)
            case .derived(let derived): row(of: derived, offset + 1, index)
            }
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

    private func row(of record: Indicator, _ number: Int, _ index: EvidenceIndex) -> [[Inline]] {
        let report = index.number(ofReport: record.doc)
        return [
            [Inline("\(number)", anchor: EvidenceIndex.entry(number))],
            [Inline(record.subject)],
            [Inline(record.metric)],
            [value(printed(record), number, index)],
            [
                Inline(place(of: record, in: report)),
                Inline("\n" + rule(of: record), isMuted: true),
            ],
            quotation(of: record),
        ]
    }

    private func row(
        of derived: EvidenceIndex.Working, _ number: Int, _ index: EvidenceIndex
    ) -> [[Inline]] {
        var working = [
            Inline(derived.working), Inline(language == .zh ? "\n据序号" : "\nfrom no. ", isMuted: true),
        ]
        for (order, source) in derived.sources.enumerated() {
            if order > 0 { working.append(Inline(language == .zh ? "、" : ", ", isMuted: true)) }
            working.append(index.reference(source))
        }
        return [
            [Inline("\(number)", anchor: EvidenceIndex.entry(number))],
            [Inline(derived.place)],
            [Inline(MetricNames.words(derived.metric, language))],
            [value(derived.value, number, index)],
            [Inline(language == .zh ? "推算" : "derived", isMuted: true)],
            working,
        ]
    }

    /// Leads back to where it is first printed; what only others follow from is printed here alone.
    private func value(_ text: String, _ number: Int, _ index: EvidenceIndex) -> Inline {
        Inline(text, link: index.isPrinted(number) ? EvidenceIndex.printing(number) : nil)
    }

    /// For a table's own column: the line, a link to the annex.
    ///
    /// - Parameter isOneReport: the report needs no name.
    func source(
        of observation: Observation, _ number: Int?, isOneReport: Bool, _ index: EvidenceIndex
    ) -> Inline {
        guard let number, let record = observation.indicators.first else { return Inline("") }
        if isOneReport, let line = reports[record.doc]?.position(of: record.span.start).line {
            return Inline(
                language == .zh ? "第\(line)行" : "line \(line)", isMuted: true,
                link: index.reference(number).link)
        }
        let report = index.number(ofReport: record.doc)
        return Inline(place(of: record, in: report), isMuted: true, link: index.reference(number).link)
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
