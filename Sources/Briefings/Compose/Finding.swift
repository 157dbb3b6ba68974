import MetricModel

/// What a comparison shows, as a title: who leads, and by which value. It claims no more than the ranks that the
/// facts allow: no lead where years, definitions or bounds leave it open.
struct Finding {
    private let comparison: Comparison
    private let words: ComparisonWords
    /// Rows whose first column has a value, and those of them that may be ranked.
    private let shown: [Comparison.Row]
    private let ranked: [Comparison.Row]

    init(_ comparison: Comparison, _ words: ComparisonWords) {
        self.comparison = comparison
        self.words = words
        shown = comparison.rows.filter { $0.cells.first?.observation != nil }
        ranked = shown.filter { $0.rank != nil || $0.rankSpan != nil }
    }

    private var isChinese: Bool { words.language == .zh }

    var title: String {
        if case .incomparable(let reasons) = comparison.verdict,
            reasons.contains(where: { $0.kind != .tooFew })
        {
            return noOrder(isChinese ? "，不能比较" : ": not comparable")
        }
        // Above and below a mean is no amount of its own.
        if comparison.query.measure == .rank || shown.contains(where: Self.isFromMean) { return words.title }
        switch shown.count {
        case 0: return words.title
        case 1: return alone
        default: return ranked.count < 2 ? noOrder(isChinese ? "，不排先后" : ", so no order") : lead
        }
    }

    private static func isFromMean(_ row: Comparison.Row) -> Bool {
        row.cells.first?.observation.map { $0.measure == .change && !$0.scope.isEmpty } ?? false
    }

    /// What is measured, a target said to be one.
    private var metric: String {
        let isTarget = ranked.isEmpty ? shown.allSatisfy(Self.isTarget) : ranked.allSatisfy(Self.isTarget)
        switch (isTarget, words.language) {
        case (false, _): return words.phrase
        case (true, .zh): return words.title + "目标"
        case (true, .en): return "target for " + words.phrase
        }
    }

    private static func isTarget(_ row: Comparison.Row) -> Bool {
        row.cells.first?.observation?.status == .target
    }

    private var alone: String {
        guard let row = shown.first, let value = value(of: row) else { return words.title }
        if comparison.rows.count == 1 {
            return isChinese ? "\(row.place)\(metric)\(value)" : "\(row.place), \(metric): \(value)"
        }
        return isChinese
            ? "有数的只有\(row.place)：\(metric)\(value)" : "Only \(row.place) has a value of \(metric): \(value)"
    }

    /// `end` follows the reasons, if any are given.
    private func noOrder(_ end: String) -> String {
        let reasons = comparison.verdict.reasons.filter { $0.kind != .tooFew }.map {
            $0.shortWords(words.language)
        }
        if reasons.isEmpty { return words.title }
        return isChinese
            ? "\(words.title)：\(reasons.joined(separator: "、"))\(end)"
            : "\(words.title): \(reasons.joined(separator: ", "))\(end)"
    }

    private var lead: String {
        let leaders = ranked.filter { $0.rank == 1 }
        guard let first = leaders.first, let value = value(of: first) else { return open }
        let mind = mind(besides: leaders)
        if leaders.count == ranked.count { return among + level(leaders, value) + mind }
        if leaders.count > 1 {
            let places = Words.places(leaders.map(\.place), words.language)
            return isChinese
                ? "\(among)\(places)\(metric)并列\(superlative)，\(value)\(mind)"
                : "\(among)\(places) share the highest \(metric): \(value)\(mind)"
        }
        if ranked.count == 2, let second = ranked.last {
            return isChinese
                ? "\(first.place)\(metric)\(value)，高于\(second.place)\(mind)"
                : "\(first.place) has a higher \(metric) than \(second.place): \(value)\(mind)"
        }
        return isChinese
            ? "\(among)\(first.place)\(metric)\(superlative)，\(value)\(mind)"
            : "\(among)\(first.place) has the highest \(metric): \(value)\(mind)"
    }

    private func level(_ rows: [Comparison.Row], _ value: String) -> String {
        if isChinese {
            let places = rows.count == 2 ? rows.map(\.place).joined(separator: "与") : "\(rows.count)地"
            return "\(among.isEmpty || rows.count == 2 ? places : "")\(metric)相同，均为\(value)"
        }
        return "\(rows.count == 2 ? "both places" : "all \(rows.count)") have the same \(metric): \(value)"
            .capitalizedFirst
    }

    /// A bound or a contradiction leaves open who leads.
    private var open: String {
        let candidates = ranked.filter { $0.rankSpan?.best == 1 || $0.rank == 1 }.map(\.place)
        let reason = comparison.verdict.reasons.filter { $0.kind == .bound || $0.kind == .contradicted }
            .map { $0.shortWords(words.language) }.joined(separator: isChinese ? "、" : ", ")
        guard candidates.count > 1, candidates.count <= 3 else {
            return isChinese ? "\(metric)：\(reason)，谁最高未定" : "\(metric): \(reason), so the highest is open"
        }
        return isChinese
            ? "\(among)\(candidates.joined(separator: "或"))\(metric)\(superlative)（\(reason)）"
            : "\(among)\(candidates.joined(separator: " or ")) has the highest \(metric) (\(reason))"
    }

    /// Of whom the order is, where not all that the chart names are in it.
    private var among: String {
        guard ranked.count < comparison.rows.count else { return "" }
        let isRankedWhole = ranked.count == shown.count
        switch (isRankedWhole, words.language) {
        case (true, .zh): return "已公布的\(ranked.count)地中，"
        case (false, .zh): return "可比的\(ranked.count)地中，"
        case (true, .en): return "Of the \(ranked.count) places with figures, "
        case (false, .en): return "Of the \(ranked.count) comparable places, "
        }
    }

    /// What a reader has to know of the values in the order; of a leader's bound its value tells.
    private func mind(besides leaders: [Comparison.Row]) -> String {
        let inOrder = Set(ranked.map(\.place))
        let leading = Set(leaders.map(\.place))
        let minds = comparison.verdict.reasons.filter { reason in
            let apart = Set(reason.evidence.filter { $0.isApart || $0.derivation != nil }.map(\.place))
            switch reason.kind {
            case .bound: return !apart.subtracting(leading).intersection(inOrder).isEmpty
            case .derived, .contradicted: return !apart.intersection(inOrder).isEmpty
            default: return false
            }
        }.map { $0.shortWords(words.language) }
        if minds.isEmpty { return "" }
        return isChinese
            ? "（\(minds.joined(separator: "、"))）" : " (\(minds.joined(separator: ", ")))"
    }

    /// The value in the chart's unit, its bound in words.
    private func value(of row: Comparison.Row) -> String? {
        guard let observation = row.cells.first?.observation else { return nil }
        let number = ComparisonWords.minus(words.format.full(observation, words.language))
        if observation.isFall { return observation.signedBound.sign + number }
        return observation.boundedWords(around: number, words.language)
    }

    private var superlative: String { Self.superlatives[words.format.unit] ?? "最高" }

    private static let superlatives = [
        "人": "最多", "万人": "最多", "户": "最多", "万户": "最多", "家": "最多", "个": "最多", "项": "最多", "所": "最多",
        "件": "最多", "台": "最多", "辆": "最多", "亩": "最大", "万亩": "最大", "公顷": "最大", "平方公里": "最大", "平方米": "最大",
        "万平方米": "最大", "公里": "最长",
    ]
}
