import MetricModel
import Styling

/// Sentences about a comparison. They claim no more than its verdict allows: no order over what can't be
/// compared, no lead where a bound leaves it open, and a bound never “is” its number.
struct Narrative {
    let language: Language
    /// For what stands beside the compared values: growth, the year before, targets.
    var model: MetricsModel
    /// For the words around a number.
    var reports: [String: Report]

    typealias Inline = BriefingDocument.Inline

    init(
        language: Language, model: MetricsModel = MetricsModel(indicators: []),
        reports: [String: Report] = [:]
    ) {
        self.language = language
        self.model = model
        self.reports = reports
    }

    /// How many places a sentence names; of more it tells the first, the last and how many there are.
    static let placesNamed = 6

    /// One sentence for the head of the briefing: values, who leads, and in a few words what to mind.
    func headline(_ comparison: Comparison, _ index: inout EvidenceIndex) -> [Inline] {
        let words = ComparisonWords(comparison, language)
        var text = Sentence(language)
        text.add(words.phrase.capitalizedFirst + (language == .zh ? "：" : ": "), role: .strong)
        body(comparison, words, &text, &index)
        let minds = comparison.verdict.reasons.minds(language)
        switch comparison.verdict {
        case .comparable: break
        case .caveat where minds.isEmpty: break
        case .caveat:
            text.add("；可以对照，但\(minds)", "; \(minds)")
        case .incomparable(let reasons) where reasons.contains { $0.kind == .tooFew }: break
        case .incomparable:
            text.add(
                "；\(minds)，不能比较", "; not comparable: \(minds)")
        }
        text.stop()
        return text.trimmed
    }

    /// The values that a chart shows beside the compared ones.
    func references(_ observations: [Observation], _ index: inout EvidenceIndex) -> [Inline] {
        if observations.isEmpty { return [] }
        var text = Sentence(language)
        text.add(language == .zh ? "图中参考线：" : " Reference lines: ")
        for (number, observation) in observations.enumerated() {
            if number > 0 { text.comma() }
            text.add(observation.place + (language == .zh ? "" : " "))
            value(observation, hasOwnPeriod: true, &text, &index)
        }
        text.stop()
        return text.trimmed
    }

    /// How many of some metrics each place published, in what was reached and by its own words.
    func coverage(_ comparisons: [Comparison]) -> [Inline] {
        var text = Sentence(language)
        let count = comparisons.count
        text.add(language == .zh ? "所列\(count)项指标中，" : "Of \(Words.count(count, "metric")), ")
        for (number, place) in (comparisons.first?.query.places ?? []).enumerated() {
            if number > 0 { text.comma() }
            let own = comparisons.count { comparison in
                comparison.rows.first { $0.place == place }?.cells.contains {
                    $0.observation.map { $0.status == .actual && $0.derivation == nil } ?? false
                } ?? false
            }
            text.add(
                language == .zh
                    ? "\(place)公布\(own)项实际数" : number == 0 ? "\(place) publishes \(own)" : "\(place) \(own)")
        }
        text.stop()
        return text.trimmed
    }

    /// Which of some metrics can be put in an order, and who comes first there.
    ///
    /// - Parameter figure: the number of the one whose notes say why others can't; `nil` for none.
    func orders(_ comparisons: [Comparison], notedIn figure: Int? = nil) -> [Inline] {
        var text = Sentence(language)
        let ordered = comparisons.filter { $0.query.measure != .rank && $0.rows.count { $0.rank != nil } > 1 }
        let count = comparisons.count
        text.add("所列\(count)项指标中，", "Of \(Words.count(count, "metric")), ")
        if ordered.isEmpty {
            text.add("没有一项能排先后，只作对照", "none can be put in an order")
        } else {
            text.add("能排先后的有\(ordered.count)项：", "\(ordered.count) can be put in an order: ")
            for (number, comparison) in ordered.enumerated() {
                if number > 0 { text.comma() }
                let first = comparison.rows.filter { $0.rank == 1 }.map(\.place)
                let title = ComparisonWords(comparison, language).phrase
                let places = Words.places(first, language)
                text.add("\(title)\(places)居首", "\(title) (\(places) first)")
            }
            if count > ordered.count {
                text.add(
                    "；其余\(count - ordered.count)项只作对照", "; the others stand side by side without one")
            }
        }
        if let figure, count > ordered.count {
            text.add("，缘由见图\(figure)注", ", as the notes to figure \(figure) say")
        }
        text.stop()
        return text.trimmed
    }

    private func body(
        _ comparison: Comparison, _ words: ComparisonWords, _ text: inout Sentence,
        _ index: inout EvidenceIndex
    ) {
        let observed = comparison.rows.filter { $0.cells.contains { $0.observation != nil } }
        if observed.isEmpty {
            text.add("所列各地都没有公布", "none of the places published it")
            return
        }
        if observed.count == 1, comparison.rows.count > 1, let row = observed.first {
            text.add("只有\(row.place)公布：", "only \(row.place) gives it: ")
            for (column, observation) in row.cells.compactMap(\.observation).enumerated() {
                if column > 0 { text.comma() }
                value(observation, hasOwnPeriod: true, &text, &index)
            }
        } else if observed.count > Self.placesNamed {
            ends(of: observed, comparison, &text, &index)
        } else {
            values(of: observed, &text, &index)
            lead(comparison, words, &text, &index)
        }
        missing(comparison, &text)
    }

    /// 衡山县10.94亿元（2022年），雁峰区…
    func values(of rows: [Comparison.Row], _ text: inout Sentence, _ index: inout EvidenceIndex) {
        let common = Self.commonPeriod(rows.flatMap { $0.cells.compactMap(\.observation) })
        if let common { text.add(common.words(language) + (language == .zh ? "" : ": ")) }
        for (number, row) in rows.enumerated() {
            if number > 0 { text.comma() }
            text.add(row.place, row.place + " ")
            for (column, observation) in row.cells.compactMap(\.observation).enumerated() {
                if column > 0 { text.comma() }
                value(observation, hasOwnPeriod: common == nil, &text, &index)
            }
        }
    }

    /// Of many places how many there are, the highest and the lowest.
    private func ends(
        of rows: [Comparison.Row], _ comparison: Comparison, _ text: inout Sentence,
        _ index: inout EvidenceIndex
    ) {
        let ranked = rows.filter { $0.rank != nil }
        guard ranked.count == rows.count, let first = ranked.first, let last = ranked.last,
            let top = first.cells.first?.observation, let bottom = last.cells.first?.observation
        else {
            text.add("\(rows.count)地有数，不排先后", "\(rows.count) places give it, in no order")
            return
        }
        let common = Self.commonPeriod(rows.compactMap { $0.cells.first?.observation })
        let degree = Degree(comparison)
        text.add(common.map { $0.words(language) } ?? "", common.map { $0.words(language) + ": " } ?? "")
        text.add(
            "\(rows.count)地中，\(first.place)\(degree.most)，",
            "of \(rows.count) places \(first.place) is highest, ")
        value(top, hasOwnPeriod: common == nil, &text, &index)
        text.add("；\(last.place)\(degree.least)，", "; \(last.place) lowest, ")
        value(bottom, hasOwnPeriod: common == nil, &text, &index)
    }

    static func commonPeriod(_ observations: [Observation]) -> Period? {
        Set(observations.map(\.period)).count == 1 ? observations.first?.period : nil
    }

    /// What the number is (目标, 推算), the words around it, the number with its mark, its period where it has its own.
    func value(
        _ observation: Observation, hasOwnPeriod: Bool, _ text: inout Sentence, _ index: inout EvidenceIndex
    ) {
        var value = ValueWords(observation, language)
        if observation.status == .target {
            text.add("目标", "target ")
            // Of a rate: target at least 13%.
            value.before.trimPrefix("up ")
        }
        let isDerived = observation.derivation != nil
        if isDerived { text.add("推算", "") }
        text.add(value.before)
        text.add(index.marked(value.number, index.number(of: observation, language)))
        text.add(value.after)
        let period = observation.period?.words(language) ?? (language == .zh ? "时期未注明" : "undated")
        let facts = (isDerived ? ["derived"] : []) + (hasOwnPeriod ? [period] : [])
        text.add(
            hasOwnPeriod ? "（\(period)）" : "", facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))")
    }

    /// Who leads, and by how much, where first and second are both known to be so.
    private func lead(
        _ comparison: Comparison, _ words: ComparisonWords, _ text: inout Sentence,
        _ index: inout EvidenceIndex
    ) {
        let ranked = comparison.rows.filter { $0.rank != nil }
        // Values of different years are told with their years, not set against each other.
        let isOneTime = !comparison.verdict.reasons.contains { $0.kind == .yearsDiffer }
        guard isOneTime, ranked.count > 1, let first = ranked.first, first.rank == 1,
            let top = first.cells.first?.observation
        else { return }
        let degree = Degree(comparison)
        let leaders = ranked.filter { $0.rank == 1 }.map(\.place)
        if leaders.count > 1 {
            let places = Words.places(leaders, language)
            text.add(
                "，\(places)\(leaders.count == 2 && ranked.count == 2 ? "相同" : "并列\(degree.most)")",
                "; \(places) are level")
            return
        }
        guard let second = ranked.dropFirst().first, let next = second.cells.first?.observation,
            let gap = Gap(top, next, words.format, language)
        else { return }
        let most = ranked.count > 2 ? "\(degree.most)，比第二位的" : "比"
        text.add(
            "，\(first.place)\(most)\(second.place)\(degree.more)",
            "; \(first.place) leads \(second.place) by ")
        text.add(index.marked(gap.words, index.number(of: gap.derived(first.place, top, next))))
    }

    func missing(_ comparison: Comparison, _ text: inout Sentence) {
        let all = Silence.all(in: comparison.rows, language)
        // Those that said nothing come first, those that weren't read last.
        let ordered =
            all.filter { $0.reason == .notPublished }
            + all.filter { $0.reason != .notPublished && $0.reason != .noReport }
            + all.filter { $0.reason == .noReport }
        for clause in Silence.clauses(Array(ordered.prefix(Self.placesNamed)), language) {
            text.semicolon()
            text.add(clause)
        }
    }
}
