import MetricModel

/// The paragraph under a heading, in sentences of several patterns: which one is the paragraph's turn.
extension Narrative {
    /// - Parameters:
    ///   - turn: counts the paragraphs of a briefing, so that neighbours aren't built alike.
    ///   - tellsGrowth: `false` where the growth has a chart of its own.
    ///   - figure: the number of the one whose notes tell at length what is to be minded; `nil` for none.
    func paragraph(
        _ comparison: Comparison, turn: Int = 0, tellsGrowth: Bool = true, notedIn figure: Int? = nil,
        _ index: inout EvidenceIndex
    ) -> [Inline] {
        var text = Sentence(language)
        order(comparison, turn, &text, &index)
        story(comparison, turn, tellsGrowth: tellsGrowth, &text, &index)
        caveats(comparison, notedIn: figure, &text, &index)
        return text.trimmed
    }

    private func order(
        _ comparison: Comparison, _ turn: Int, _ text: inout Sentence, _ index: inout EvidenceIndex
    ) {
        let shown = comparison.rows.filter { $0.cells.contains { $0.observation != nil } }
        let ranked = shown.filter { $0.rank != nil }
        let words = ComparisonWords(comparison, language)
        if shown.isEmpty {
            text.add(
                "\(words.title)，所列各地都没有公布",
                "\(words.phrase.capitalizedFirst): none of the places published it")
        } else if shown.count == 1, let row = shown.first {
            alone(row, of: comparison, words, &text, &index)
        } else if ranked.count > 1, ranked.first?.rank == 1, comparison.query.measure != .change {
            Ordered(self, comparison, words, ranked: ranked).tell(turn, &text, &index)
            beside(shown.filter { $0.rank == nil }, &text, &index)
        } else {
            let common = Self.commonPeriod(shown.flatMap { $0.cells.compactMap(\.observation) })
            if let common, turn % 2 == 0 {
                text.add(
                    "\(common.words(.zh))\(words.title)，",
                    "\(words.phrase.capitalizedFirst), \(common.words(.en)): ")
            } else {
                text.add("\(words.title)方面，", "\(words.phrase.capitalizedFirst): ")
                if let common { text.add(common.words(.zh), common.words(.en) + ": ") }
            }
            list(shown, hasOwnPeriods: common == nil, &text, &index)
        }
        let isSilent = comparison.rows.allSatisfy { $0.cells.first == .missing(.notPublished) }
        if !isSilent || !shown.isEmpty { missing(comparison, &text) }
        text.stop()
    }

    private func alone(
        _ row: Comparison.Row, of comparison: Comparison, _ words: ComparisonWords, _ text: inout Sentence,
        _ index: inout EvidenceIndex
    ) {
        if comparison.rows.count > 1 {
            text.add(
                "\(words.title)只有\(row.place)公布：",
                "\(words.phrase.capitalizedFirst): only \(row.place) gives it, ")
        } else {
            text.add("\(row.place)\(words.title)：", "\(row.place), \(words.phrase): ")
        }
        list([row], hasOwnPeriods: true, isNamed: false, &text, &index)
    }

    /// Every value with its place, in the rows' order.
    func list(
        _ rows: [Comparison.Row], hasOwnPeriods: Bool, isNamed: Bool = true, _ text: inout Sentence,
        _ index: inout EvidenceIndex
    ) {
        for (number, row) in rows.prefix(Self.placesNamed).enumerated() {
            if number > 0 { text.comma() }
            if isNamed { text.add(row.place, row.place + " ") }
            for (column, observation) in row.cells.compactMap(\.observation).enumerated() {
                if column > 0 { text.comma() }
                value(observation, hasOwnPeriod: hasOwnPeriods, &text, &index)
            }
        }
        let rest = rows.count - Self.placesNamed
        if rest > 0 { text.add("，其余\(rest)地见图表", ", \(rest) more below") }
    }

    /// Those that have a value and no rank.
    private func beside(
        _ rows: [Comparison.Row], _ text: inout Sentence, _ index: inout EvidenceIndex
    ) {
        guard !rows.isEmpty else { return }
        text.add("；另有", "; besides, ")
        for (number, row) in rows.prefix(Self.placesNamed).enumerated() {
            if number > 0 { text.add("、", ", ") }
            text.add(row.place, row.place + " ")
            let observed = row.cells.compactMap(\.observation)
            for (column, observation) in observed.enumerated() {
                if column > 0 { text.comma() }
                value(observation, hasOwnPeriod: observation.status == .target, &text, &index)
            }
            let isTarget = observed.first?.status == .target
            guard !isTarget, let why = row.unranked?.words(language) else { continue }
            text.add("（\(why)）", " (\(why))")
        }
    }
}
