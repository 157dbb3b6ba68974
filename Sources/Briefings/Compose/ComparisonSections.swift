import MetricModel

/// What stands below a comparison's table and notes in a terminal, a section each with its heading.
struct ComparisonSections {
    private let comparison: Comparison
    private let words: ComparisonWords
    private let reports: [String: Report]
    private let language: Language

    init(
        _ comparison: Comparison, _ words: ComparisonWords, _ reports: [String: Report], _ language: Language
    ) {
        self.comparison = comparison
        self.words = words
        self.reports = reports
        self.language = language
    }

    var all: String {
        let sections = [
            section("不排名次", "Not ranked", unranked), section("原文", "In the reports' words", quotes),
            section("要能比", "To compare", remedies),
            section("还缺", "Wanting", wants),
            section("报告自称的位次，不与上面的名次混排", "Ranks that the reports claim, apart from those above", claims),
            section("由报告推算的平均水平", "Means that follow from the reports", references),
            section("没有选用的数", "Not chosen", others),
        ]
        return sections.joined()
    }

    private func section(_ zh: String, _ en: String, _ lines: [String]) -> String {
        if lines.isEmpty { return "" }
        return "\n\(language == .zh ? zh + "：" : en + ":")\n" + lines.map { "  \($0)\n" }.joined()
    }

    /// The words of every record behind the table, where anything is to be minded.
    private var quotes: [String] {
        guard !comparison.verdict.reasons.isEmpty else { return [] }
        var seen: Set<Indicator> = []
        let lines = comparison.observations.flatMap { observation in
            observation.derivation == nil ? Array(observation.indicators.prefix(1)) : observation.indicators
        }.filter { seen.insert($0).inserted }.compactMap { record -> [String]? in
            guard let report = reports[record.doc] else { return nil }
            let line = report.position(of: record.span.start).line
            return [record.subject, "“\(Self.sentence(around: record, report))”", "\(record.doc):\(line)"]
        }
        return ComparisonText.aligned(lines, trailing: [])
    }

    /// The sentence that a number stands in, a long one cut where a clause begins or ends.
    private static func sentence(around record: Indicator, _ report: Report) -> String {
        let reach = 24
        let words = report.words(around: record.span, width: reach)
        func clause(_ near: some Sequence<Character>) -> (text: [Character], isCut: Bool) {
            let side = Array(near.prefix { !"。；！？".contains($0) })
            guard side.count == reach else { return (side, false) }
            let end = side.lastIndex { "，、：".contains($0) }
            return (Array(side.prefix(end ?? reach)), true)
        }
        let (before, after) = (clause(words.before.reversed()), clause(words.after))
        let start = String(before.text.reversed().drop { $0.isWhitespace })
        return (before.isCut ? "…" : "") + start + words.at + String(after.text) + (after.isCut ? "…" : "")
    }

    /// Places without a rank by why they have none.
    private var unranked: [String] {
        var groups: [(words: String, places: [String])] = []
        for row in comparison.rows where row.rank == nil && comparison.query.measure != .rank {
            guard var words = row.unranked?.words(language) else { continue }
            if let span = row.rankSpan {
                words +=
                    language == .zh
                    ? "，在第\(span.best)到第\(span.worst)之间" : ", between \(span.best) and \(span.worst)"
            }
            if let known = groups.firstIndex(where: { $0.words == words }) {
                groups[known].places.append(row.place)
            } else {
                groups.append((words, [row.place]))
            }
        }
        return groups.map { Words.places($0.places, language) + (language == .zh ? "：" : ": ") + $0.words }
    }

    private var remedies: [String] {
        comparison.remedies.compactMap { remedy in
            switch remedy {
            case .samePeriod(let period, let places, let ask):
                let who = Words.places(places, language)
                return language == .zh
                    ? "\(who)都有\(period.words(.zh))的数：--periods \(ask)"
                    : "\(who) all give \(period.words(.en)): --periods \(ask)"
            case .elsewhere(let observation, let kind):
                let value = ComparisonText.value(of: observation, words, language)
                let period = observation.period?.words(language) ?? ""
                let source = ComparisonText.source(of: observation, reports)
                let isOfTime = kind == .partOfYear
                return language == .zh
                    ? "\(observation.place)另有\(isOfTime ? "全年的" : "口径一致的")“\(observation.wording)”\(value)（\(period)），\(source)"
                    : "\(observation.place) elsewhere gives “\(observation.wording)” \(value) (\(period)), \(source)"
            case .without(let places):
                let rest = comparison.rows.map(\.place).filter { !places.contains($0) }.joined(separator: " ")
                let who = Words.places(places, language)
                return language == .zh ? "不算\(who)：--places \(rest)" : "without \(who): --places \(rest)"
            case .wanted: return nil
            }
        }
    }

    private var wants: [String] {
        comparison.remedies.compactMap { remedy in
            guard case .wanted(let want) = remedy else { return nil }
            return want.words(language)
        }
    }

    private var claims: [String] {
        ComparisonText.aligned(
            comparison.rows.flatMap { row in
                row.claims.map { claim in
                    let observation = claim.observation
                    let basis = claim.basis.map {
                        language == .zh ? "按" + $0.words(.zh) : "by " + $0.words(.en)
                    }
                    return [
                        row.place, ComparisonText.value(of: observation, words, language),
                        basis ?? (language == .zh ? "未注明按什么排" : "doesn't say by what"),
                        observation.period?.words(language) ?? "",
                        ComparisonText.source(of: observation, reports),
                    ]
                }
            }, trailing: [])
    }

    private var references: [String] {
        comparison.references.map { mean in
            let value = "\(ComparisonWords.minus("\(mean.quantity.value)"))\(mean.quantity.unit)"
            let period = mean.period?.words(language) ?? ""
            let working = mean.derivation?.words(language) ?? ""
            return language == .zh
                ? "\(mean.place)\(period)\(value)：\(working)" : "\(mean.place) \(period) \(value): \(working)"
        }
    }

    private var others: [String] {
        ComparisonText.aligned(
            comparison.rows.flatMap { row in
                row.others.map { observation in
                    [
                        row.place, observation.wording,
                        observation.boundedWords(around: observation.written, language),
                        observation.period?.words(language) ?? "",
                        ComparisonText.kind(of: observation, language),
                        ComparisonText.source(of: observation, reports),
                    ]
                }
            }, trailing: [])
    }
}
