import MetricModel

/// What stands beside the compared values: what moved, what was promised, which ranks are claimed, what to mind.
extension Narrative {
    func story(
        _ comparison: Comparison, _ turn: Int, tellsGrowth: Bool, _ text: inout Sentence,
        _ index: inout EvidenceIndex
    ) {
        // Of many places the first: the tables tell the rest.
        let limit = comparison.rows.count > Self.placesNamed ? 3 : Self.placesNamed
        let told = comparison.rows.compactMap { row in
            row.cells.compactMap(\.observation).first { $0.status == .actual }
        }.prefix(limit).map { ($0, model.company(of: $0)) }
        if tellsGrowth { growth(told, turn, &text, &index) }
        movements(told.compactMap { now, company in company.before.map { (now, $0) } }, &text, &index)
        promises(told.compactMap { actual, company in company.target.map { (actual, $0) } }, &text, &index)
        claims(comparison, &text, &index)
    }

    // MARK: What moved

    private func growth(
        _ told: [(Observation, Company)], _ turn: Int, _ text: inout Sentence, _ index: inout EvidenceIndex
    ) {
        let grown = told.compactMap(\.1.growth)
        guard !grown.isEmpty else { return }
        text.add(turn % 2 == 0 ? "增速方面，" : "从增速看，", "Growth: ")
        let periods = Set(told.map(\.0.period)).count
        for (number, growth) in grown.enumerated() {
            if number > 0 { text.comma() }
            text.add(growth.place, growth.place + " ")
            text.add(basis(of: growth), "")
            value(growth, hasOwnPeriod: periods > 1, &text, &index)
        }
        text.stop()
    }

    /// Against what a report says that something grew, if its own words by the number say it.
    func basis(of growth: Observation) -> String {
        if growth.derivation?.rule == .growthOfLevels {
            return growth.period?.isPartOfYear == true ? "同比" : "比上年"
        }
        guard let record = growth.indicators.first, let report = reports[record.doc] else { return "" }
        let before = report.words(around: record.span, width: 12).before
        let clause = before.split(omittingEmptySubsequences: false) { "，。；：、".contains($0) }.last ?? ""
        return Self.bases.first { clause.contains($0.word) }?.said ?? ""
    }

    private static let bases: [(word: String, said: String)] = [
        ("同比", "同比"), ("上年同期", "同比"), ("去年同期", "同比"), ("比上年", "比上年"), ("较上年", "比上年"),
        ("比去年", "比上年"), ("较去年", "比上年"),
    ]

    /// Several that have one year before them in one sentence.
    private func movements(
        _ pairs: [(Observation, Observation)], _ text: inout Sentence, _ index: inout EvidenceIndex
    ) {
        let moved = pairs.compactMap { now, before in
            Gap(now, before, language).map { (now: now, before: before, gap: $0) }
        }
        guard moved.count > 1, let before = Self.commonPeriod(moved.map(\.before)) else {
            for pair in moved { movement(pair.now, since: pair.before, &text, &index) }
            return
        }
        text.add("与\(before.words(.zh))相比，", "Since \(before.words(.en)): ")
        for (number, pair) in moved.enumerated() {
            if number > 0 { text.comma() }
            let isFall = pair.gap.isNegative
            text.add(
                pair.now.place + Self.turnWord(pair.now, isFall: isFall),
                "\(pair.now.place) \(isFall ? "down" : "up") by ")
            text.add(
                index.marked(
                    pair.gap.words, index.number(of: pair.gap.derived(pair.now.place, pair.now, pair.before)))
            )
        }
        text.stop()
    }

    /// A rate rises by points, an amount by an amount.
    private func movement(
        _ now: Observation, since before: Observation, _ text: inout Sentence, _ index: inout EvidenceIndex
    ) {
        guard let gap = Gap(now, before, language) else { return }
        let period = before.period?.words(language) ?? ""
        text.add("\(now.place)\(period)", "\(now.place) in \(period): ")
        if now.measure == .level || now.measure == .ratio { text.add("为", "") }
        value(before, hasOwnPeriod: false, &text, &index)
        let isPart = now.period?.isPartOfYear == true
        text.add(
            "，\(isPart ? "一年之间" : "一年")\(Self.turnWord(now, isFall: gap.isNegative))",
            "; \(gap.isNegative ? "down" : "up") by ")
        text.add(index.marked(gap.words, index.number(of: gap.derived(now.place, now, before))))
        text.add("", " in a year")
        text.stop()
    }

    private static func turnWord(_ observation: Observation, isFall: Bool) -> String {
        switch observation.measure {
        case .growth: isFall ? "回落" : "加快"
        case .ratio: isFall ? "下降" : "提高"
        case .level, .change, .rank: isFall ? "减少" : "增加"
        }
    }

    // MARK: What was promised

    /// One or two in full; of more who reached their targets, and who didn't by how much.
    private func promises(
        _ pairs: [(Observation, Observation)], _ text: inout Sentence, _ index: inout EvidenceIndex
    ) {
        let common = Self.commonPeriod(pairs.map(\.0))
        guard pairs.count > 2, let period = common else {
            for (actual, target) in pairs { promise(actual, target, &text, &index) }
            return
        }
        text.add("\(period.words(.zh))的目标，", "Targets for \(period.words(.en)): ")
        var isFirst = true
        for outcome in [Outcome.reached, .missed, .open] {
            let own = pairs.filter { Outcome($0.0, $0.1) == outcome }
            if own.isEmpty { continue }
            if !isFirst { text.semicolon() }
            isFirst = false
            for (number, (actual, target)) in own.enumerated() {
                if number > 0 { text.add("、", ", ") }
                text.add(actual.place)
                guard outcome == .missed, let gap = Gap(actual, target: target, language) else { continue }
                text.add("（\(gap.isNegative ? "低" : "高")", " (")
                text.add(
                    index.marked(gap.words, index.number(of: gap.derived(actual.place, actual, target))))
                text.add("）", gap.isNegative ? " short)" : " above)")
            }
            text.add(Self.summary(outcome, .zh), " " + Self.summary(outcome, .en))
        }
        text.stop()
    }

    private static func summary(_ outcome: Outcome, _ language: Language) -> String {
        switch (outcome, language) {
        case (.reached, .zh): "达到"
        case (.reached, .en): "met"
        case (.missed, .zh): "没有达到"
        case (.missed, .en): "missed"
        case (.open, .zh): "是否达到不作判断"
        case (.open, .en): "left open"
        }
    }

    private func promise(
        _ actual: Observation, _ target: Observation, _ text: inout Sentence, _ index: inout EvidenceIndex
    ) {
        let period = actual.period?.words(language) ?? ""
        text.add("\(actual.place)\(period)的目标是", "The target of \(actual.place) for \(period) was ")
        let wanted = ValueWords(target, language)
        text.add(wanted.before)
        text.add(index.marked(wanted.number, index.number(of: target, language)))
        text.add(wanted.after)
        text.add("，实际", "; outcome ")
        let reached = ValueWords(actual, language)
        text.add(reached.before)
        text.add(index.marked(reached.number, index.number(of: actual, language)))
        text.add(reached.after)
        let outcome = Outcome(actual, target)
        text.comma()
        text.add(outcome.words(language))
        if let gap = Gap(actual, target: target, language) {
            text.add(
                "，\(gap.isNegative ? "低" : "高")", ", \(gap.isNegative ? "short" : "above") by ")
            text.add(index.marked(gap.words, index.number(of: gap.derived(actual.place, actual, target))))
        }
        text.stop()
    }

    // MARK: Ranks

    private func claims(
        _ comparison: Comparison, _ text: inout Sentence, _ index: inout EvidenceIndex
    ) {
        let claims = comparison.rows.flatMap(\.claims).prefix(Self.placesNamed)
        guard !claims.isEmpty else { return }
        text.add("报告称，", "The reports claim: ")
        // Two may be second, each in its own year.
        let areOfOneTime = Set(claims.map(\.observation.period)).count == 1
        for (number, claim) in claims.enumerated() {
            if number > 0 { text.comma() }
            let observation = claim.observation
            let basis =
                claim.basis.map { language == .zh ? "按\($0.words(.zh))" : " by \($0.words(.en))" } ?? ""
            let period = areOfOneTime ? nil : observation.period
            text.add("\(observation.place)\(period?.words(.zh) ?? "")\(basis)居", "\(observation.place) ")
            value(observation, hasOwnPeriod: false, &text, &index)
            text.add("", basis + (period.map { " (\($0.words(.en)))" } ?? ""))
        }
        text.stop()
    }

    // MARK: What to mind

    func caveats(
        _ comparison: Comparison, notedIn figure: Int?, _ text: inout Sentence, _ index: inout EvidenceIndex
    ) {
        let reasons = comparison.verdict.reasons.filter { $0.kind != .tooFew }
        guard !reasons.isEmpty else { return }
        if let figure { return briefly(reasons, of: comparison, notedIn: figure, &text) }
        let isRanked = comparison.rows.contains { $0.rank != nil }
        if case .incomparable = comparison.verdict {
            text.add("这些数不能比较。", "These can't be compared. ")
        } else if isRanked {
            text.add("须注意：", "Caveats: ")
        } else {
            text.add("这些数可以对照，但不排先后。", "No order is given. ")
        }
        for (number, reason) in reasons.enumerated() {
            if number > 0 { text.add("；", ". ") }
            text.add(reason.sentence(language), marking: numbers(of: reason, comparison, &index), &index)
        }
        text.stop()
    }

    private func briefly(
        _ reasons: [Reason], of comparison: Comparison, notedIn figure: Int, _ text: inout Sentence
    ) {
        let minds = reasons.minds(language)
        if case .incomparable = comparison.verdict {
            text.add("这些数\(minds)，不能比较", "These can't be compared: \(minds)")
        } else if comparison.rows.contains(where: { $0.rank != nil }) {
            text.add("须注意：\(minds)", "Caveats: \(minds)")
        } else {
            text.add("这些数\(minds)，可以对照，但不排先后", "No order is given: \(minds)")
        }
        text.add("，详见图\(figure)注", " (see the notes to figure \(figure))")
        text.stop()
    }

    /// The values that a reason repeats, and what its derived ones follow from.
    private func numbers(
        of reason: Reason, _ comparison: Comparison, _ index: inout EvidenceIndex
    ) -> [(text: String, number: Int)] {
        guard reason.kind == .bound || reason.kind == .derived else { return [] }
        return reason.evidence.flatMap { item -> [(text: String, number: Int)] in
            if item.derivation != nil {
                let inputs =
                    comparison.observations.first {
                        $0.place == item.place && $0.derivation == item.derivation
                    }?.indicators ?? []
                return inputs.map { ($0.written(language), index.number(of: $0)) }
            }
            guard item.isApart, let record = item.indicator else { return [] }
            return [(record.written(language), index.number(of: record))]
        }
    }
}
