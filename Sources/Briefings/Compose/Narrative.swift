import MetricModel
import Styling

/// Sentences about a comparison. They claim no more than its verdict allows: no order over what can't be
/// compared, no lead where a bound leaves it open, and a bound never “is” its number.
struct Narrative {
    let language: Language

    typealias Inline = BriefingDocument.Inline

    /// One sentence for the head of the briefing: values, who leads, and in a few words what to mind.
    func headline(_ comparison: Comparison, _ index: inout EvidenceIndex) -> [Inline] {
        let words = ComparisonWords(comparison, language)
        var text = Sentence(language)
        text.add(words.title + (language == .zh ? "：" : ": "), role: .strong)
        body(comparison, words, &text, &index)
        let minds = comparison.verdict.reasons.map { $0.shortWords(language) }
        switch comparison.verdict {
        case .comparable: break
        case .caveat where comparison.verdict.reasons.isEmpty: break
        case .caveat:
            text.add(
                language == .zh
                    ? "；可以对照，但\(minds.joined(separator: "、"))" : "; \(minds.joined(separator: ", "))")
        case .incomparable(let reasons) where reasons.contains { $0.kind == .tooFew }: break
        case .incomparable:
            text.add(
                language == .zh
                    ? "；\(minds.joined(separator: "、"))，不能比较"
                    : "; not comparable: \(minds.joined(separator: ", "))")
        }
        text.stop()
        return text.trimmed
    }

    /// The paragraph under a heading: the values, then every reason in full.
    func paragraph(_ comparison: Comparison, _ index: inout EvidenceIndex) -> [Inline] {
        let words = ComparisonWords(comparison, language)
        var text = Sentence(language)
        body(comparison, words, &text, &index)
        text.stop()
        for reason in comparison.verdict.reasons where reason.kind != .tooFew {
            text.add(reason.sentence(language))
            text.stop()
        }
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

    private func body(
        _ comparison: Comparison, _ words: ComparisonWords, _ text: inout Sentence,
        _ index: inout EvidenceIndex
    ) {
        let observed = comparison.rows.filter { $0.cells.contains { $0.observation != nil } }
        if observed.isEmpty {
            text.add(language == .zh ? "所列各地都没有公布" : "none of the places published it")
            return
        }
        if observed.count == 1, comparison.rows.count > 1, let row = observed.first {
            text.add(language == .zh ? "只有\(row.place)公布：" : "only \(row.place) gives it: ")
            for (column, observation) in row.cells.compactMap(\.observation).enumerated() {
                if column > 0 { text.comma() }
                value(observation, hasOwnPeriod: true, &text, &index)
            }
        } else {
            values(of: observed, words, &text, &index)
        }
        lead(comparison, words, &text)
        missing(comparison, &text)
    }

    /// 衡山县10.94亿元（2022年），雁峰区…
    private func values(
        of rows: [Comparison.Row], _ words: ComparisonWords, _ text: inout Sentence,
        _ index: inout EvidenceIndex
    ) {
        let observations = rows.flatMap { $0.cells.compactMap(\.observation) }
        let common = Set(observations.map(\.period)).count == 1 ? observations.first?.period : nil
        if let common { text.add(common.words(language) + (language == .zh ? "" : ": ")) }
        for (number, row) in rows.enumerated() {
            if number > 0 { text.comma() }
            text.add(row.place + (language == .zh ? "" : " "))
            for (column, observation) in row.cells.compactMap(\.observation).enumerated() {
                if column > 0 { text.comma() }
                value(observation, hasOwnPeriod: common == nil, &text, &index)
            }
        }
    }

    func value(
        _ observation: Observation, hasOwnPeriod: Bool, _ text: inout Sentence, _ index: inout EvidenceIndex
    ) {
        let value = ValueWords(observation, language)
        let isTarget = observation.status == .target
        if isTarget { text.add(language == .zh ? "目标" : "target ") }
        if observation.derivation != nil { text.add(language == .zh ? "推算" : "derived ") }
        text.add(value.before)
        text.inlines.append(index.link(value.number, to: observation.indicators.first))
        text.add(value.after)
        // A derived value leads to everything it was worked out from.
        if observation.derivation != nil {
            for input in observation.indicators.dropFirst() { _ = index.number(of: input) }
        }
        if hasOwnPeriod {
            let period = observation.period?.words(language) ?? (language == .zh ? "时期未注明" : "undated")
            text.add(language == .zh ? "（\(period)）" : " (\(period))")
        }
    }

    /// Who leads, and by how much, where first and second are both known to be so.
    private func lead(_ comparison: Comparison, _ words: ComparisonWords, _ text: inout Sentence) {
        let ranked = comparison.rows.filter { $0.rank != nil }
        // Values of different years are told with their years, not set against each other.
        let isOneTime = !comparison.verdict.reasons.contains { $0.kind == .yearsDiffer }
        guard isOneTime, ranked.count > 1, let first = ranked.first, first.rank == 1,
            let top = first.cells.first?.observation
        else { return }
        let leaders = ranked.filter { $0.rank == 1 }.map(\.place)
        if leaders.count > 1 {
            let places = Words.places(leaders, language)
            text.add(
                language == .zh ? "，\(places)\(leaders.count == 2 ? "相同" : "并列最高")" : "; \(places) are level")
            return
        }
        guard let second = ranked.dropFirst().first, let next = second.cells.first?.observation,
            let gap = Self.gap(top, next, words)
        else { return }
        switch language {
        case .zh:
            let most = ranked.count > 2 ? "最高，比次高的" : "比"
            text.add("，\(first.place)\(most)\(second.place)\(top.isRate ? "高" : "多")\(gap)")
        case .en:
            text.add("; \(first.place) leads \(second.place) by \(gap)")
        }
    }

    /// The difference of two exact values, no finer than the coarser of them; `nil` where it would be 0 or
    /// unknown.
    private static func gap(
        _ a: Observation, _ b: Observation, _ words: ComparisonWords
    ) -> String? {
        guard a.bound == .exact, b.bound == .exact, let x = words.format.number(a.quantity),
            let y = words.format.number(b.quantity), let difference = x.subtracting(y)
        else { return nil }
        let gap = difference.rounded(toFractionDigits: min(x.fractionDigits, y.fractionDigits))
        if gap.isZero || gap.isNegative { return nil }
        guard words.format.unit == "%" else { return "\(gap)\(words.format.unit)" }
        return "\(gap)" + (words.language == .zh ? "个百分点" : " percentage points")
    }

    private func missing(_ comparison: Comparison, _ text: inout Sentence) {
        var silent: [String] = []
        var others: [String] = []
        for row in comparison.rows where row.cells.allSatisfy({ $0.observation == nil }) {
            guard case .missing(let reason)? = row.cells.first else { continue }
            if reason == .notPublished {
                silent.append(row.place)
            } else {
                others.append(reason.sentence(place: row.place, language))
            }
        }
        if !silent.isEmpty {
            let places = Words.places(silent, language)
            others.insert(language == .zh ? "\(places)未公布" : "not published by \(places)", at: 0)
        }
        for sentence in others { text.add((language == .zh ? "；" : "; ") + sentence) }
    }
}

extension Narrative {
    /// What the reports say of one thing that can't all be so.
    func conflict(_ conflict: Conflict, _ index: inout EvidenceIndex) -> [Inline] {
        var text = Sentence(language)
        guard let first = conflict.observations.first else { return [] }
        let period = first.period?.words(language) ?? ""
        text.add(
            language == .zh
                ? "\(first.place)\(period)\(first.wording)有不同的数："
                : "\(first.place), \(first.wording), \(period): the reports differ: ")
        for (number, observation) in conflict.observations.enumerated() {
            if number > 0 { text.comma() }
            value(observation, hasOwnPeriod: false, &text, &index)
        }
        text.stop()
        return text.trimmed
    }
}

/// Runs of one paragraph, plain words joined.
struct Sentence {
    var inlines: [BriefingDocument.Inline] = []
    private let language: Language

    init(_ language: Language) {
        self.language = language
    }

    mutating func add(_ words: String, role: FontRole = .text) {
        if words.isEmpty { return }
        if let last = inlines.indices.last, inlines[last].link == nil, role == .text,
            inlines[last].role == .text
        {
            inlines[last].text += words
        } else {
            inlines.append(BriefingDocument.Inline(words, role: role))
        }
    }

    mutating func comma() { add(language == .zh ? "，" : ", ") }
    /// The runs, without the space that a last English sentence ends on.
    var trimmed: [BriefingDocument.Inline] {
        var runs = inlines
        if let last = runs.indices.last, runs[last].text.hasSuffix(" ") { runs[last].text.removeLast() }
        return runs
    }

    mutating func stop() { add(language == .zh ? "。" : ". ") }
}

extension Observation {
    var isRate: Bool { measure == .growth || measure == .ratio }
}

extension Reason {
    /// In a few characters, for where the sentence has no room.
    func shortWords(_ language: Language) -> String {
        switch (kind, language) {
        case (.yearsDiffer, .zh): "年份不同"
        case (.partOfYear, .zh): "时段不同"
        case (.definitionDiffers, .zh): "口径不同"
        case (.extentDiffers, .zh): "范围不同"
        case (.tierDiffers, .zh): "层级不同"
        case (.derived, .zh): "含推算数"
        case (.tierDiffers, .en): "levels of government differ"
        case (.derived, .en): "derived values among them"
        case (.bound, .zh): "有的只给了\(boundWords(.zh).joined(separator: "、"))"
        case (.status, .zh): "含目标数"
        case (.unitOrMeasure, .zh): "单位不同"
        case (.contradicted, .zh): "报告前后不一"
        case (.tooFew, .zh): "不足两地"
        case (.yearsDiffer, .en): "years differ"
        case (.partOfYear, .en): "parts of the year differ"
        case (.definitionDiffers, .en): "definitions differ"
        case (.extentDiffers, .en): "extents differ"
        case (.bound, .en): "\(boundWords(.en).joined(separator: " and ")) among them"
        case (.status, .en): "targets among them"
        case (.unitOrMeasure, .en): "units differ"
        case (.contradicted, .en): "contradicting reports"
        case (.tooFew, .en): "too few places"
        }
    }

    private func boundWords(_ language: Language) -> [String] {
        let bounds = evidence.filter(\.isApart).compactMap { $0.indicator?.signedBound }
        let isZH = language == .zh
        var words: [String] = []
        if bounds.contains(where: \.isLower) { words.append(isZH ? "下限" : "lower bounds") }
        if bounds.contains(where: \.isUpper) { words.append(isZH ? "上限" : "upper bounds") }
        if bounds.contains(.about) { words.append(isZH ? "约数" : "round figures") }
        return words
    }
}
