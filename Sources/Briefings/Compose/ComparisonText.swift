import Charting
import MetricModel

/// A comparison as text for a terminal: first whether, then the values, then why, then what would help.
public enum ComparisonText {
    /// Columns are aligned by what a terminal shows: a Han character takes two. Ends with a line feed.
    ///
    /// - Parameter reports: for line numbers and quotes; a report that isn't there is named without.
    public static func render(
        _ comparison: Comparison, reports: [Report] = [], language: Language
    ) -> String {
        let words = ComparisonWords(comparison, language)
        let notes = ChartNotes(comparison, language)
        let isRanked = comparison.rows.contains { $0.rank != nil || $0.rankSpan != nil }
        let reportsByName = Dictionary(
            reports.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

        var rows: [[String]] = []
        for row in comparison.rows {
            for (column, cell) in row.cells.enumerated() {
                var line = [column == 0 ? row.place : ""]
                if isRanked { line.append(column == 0 ? rank(row) : "") }
                if words.series.count > 1 { line.append(words.series[column].name) }
                let marks = notes.numbers(of: cell, row).map { "[\($0)]" }.joined()
                switch cell {
                case .observed(let observation):
                    line += [
                        value(of: observation, words, language),
                        observation.period?.words(language) ?? "", kind(of: observation, language),
                        source(of: observation, reportsByName), marks,
                    ]
                case .missing(let reason): line += [words.missing(reason), "", "", "", marks]
                }
                rows.append(line)
            }
        }
        let head = "\(words.title)\(language == .zh ? "：" : ": ")\(comparison.verdict.summary(language))\n"
        let numbered = notes.sentences.enumerated().map { "[\($0 + 1)] \($1)\n" }
        let number = (isRanked ? 2 : 1) + (words.series.count > 1 ? 1 : 0)
        let table = aligned(rows, trailing: isRanked ? [1, number] : [number])
        let sections = ComparisonSections(comparison, words, reportsByName, language)
        return head + "\n" + table.map { "  \($0)\n" }.joined() + (numbered.isEmpty ? "" : "\n")
            + numbered.joined() + sections.all
    }

    /// Computed among those shown; `1–2` where a bound leaves it open.
    private static func rank(_ row: Comparison.Row) -> String {
        row.rank.map { "\($0)" } ?? row.rankSpan.map { "\($0.best)–\($0.worst)" } ?? "–"
    }

    static func kind(of observation: Observation, _ language: Language) -> String {
        if observation.derivation != nil { return language == .zh ? "推算" : "derived" }
        return observation.status == .target ? (language == .zh ? "目标" : "target") : ""
    }

    /// In the report's own unit. A claimed rank keeps the universe that its report names: 全市第2.
    static func value(
        of observation: Observation, _ words: ComparisonWords, _ language: Language
    ) -> String {
        let number = words.comparison.format.full(observation)
        guard observation.measure == .rank else {
            return observation.signedBound.sign + ComparisonWords.minus(number)
        }
        switch language {
        case .zh: return "\(observation.scope)\(observation.bound == .atMost ? "前" : "第")\(number)"
        case .en:
            return "\(observation.signedBound.sign)no. \(number) \(MetricNames.scope(observation.scope))"
        }
    }

    static func source(of observation: Observation, _ reports: [String: Report]) -> String {
        guard let indicator = observation.indicators.first else { return "" }
        guard let report = reports[indicator.doc] else { return indicator.doc }
        return "\(indicator.doc):\(report.position(of: indicator.span.start).line)"
    }

    /// Columns that are empty everywhere take no room.
    package static func aligned(_ rows: [[String]], trailing: Set<Int>) -> [String] {
        let columns = (rows.map(\.count).max() ?? 0)
        let widths = (0..<columns).map { column in
            rows.map { $0.indices.contains(column) ? width(of: $0[column]) : 0 }.max() ?? 0
        }
        return rows.map { row in
            var line = ""
            for (column, cell) in row.enumerated() where widths[column] > 0 {
                let gap = String(repeating: " ", count: widths[column] - width(of: cell))
                if !line.isEmpty { line += "  " }
                line += trailing.contains(column) ? gap + cell : cell + gap
            }
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    /// Terminal columns: wide for Han, kana, Hangul and full-width signs, none for combining marks.
    static func width(of text: String) -> Int {
        text.unicodeScalars.reduce(0) { sum, scalar in
            switch scalar.value {
            case 0x0300...0x036F, 0x200B...0x200F, 0xFE00...0xFE0F: sum
            case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
                0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
                sum + 2
            default: sum + 1
            }
        }
    }
}
