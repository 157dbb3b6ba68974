import MetricModel

/// Tells places in their order.
struct Ordered {
    let narrative: Narrative
    let comparison: Comparison
    let words: ComparisonWords
    let ranked: [Comparison.Row]
    let degree: Degree
    let common: Period?

    init(
        _ narrative: Narrative, _ comparison: Comparison, _ words: ComparisonWords, ranked: [Comparison.Row]
    ) {
        self.narrative = narrative
        self.comparison = comparison
        self.words = words
        self.ranked = ranked
        degree = Degree(comparison)
        common = Narrative.commonPeriod(ranked.compactMap { $0.cells.first?.observation })
    }

    private var language: Language { words.language }
    private var isGrowth: Bool { comparison.query.measure == .growth }
    /// 固定资产投资, without 增速: the verb says it.
    private var metric: String { MetricNames.words(comparison.query.metric, language) }

    func tell(_ turn: Int, _ text: inout Sentence, _ index: inout EvidenceIndex) {
        let leaders = ranked.count { $0.rank == 1 }
        let isSecondShared = ranked.count { $0.rank == 2 } > 1
        if language == .en {
            english(leaders, &text, &index)
        } else if leaders > 1 {
            level(leaders, &text, &index)
        } else if ranked.count == 2 {
            pair(turn, &text, &index)
        } else if ranked.count > Narrative.placesNamed {
            many(&text, &index)
        } else if isSecondShared || turn % 3 == 2 {
            series(&text, &index)
        } else {
            podium(turn, &text, &index)
        }
        later(&text, &index)
    }

    private func observation(_ row: Comparison.Row) -> Observation? { row.cells.first?.observation }

    /// The value with the verb that suits it: 为10.94亿元, 超过200亿元, 增长5.7%; of two places 新增学位6173个, without.
    private func said(
        _ row: Comparison.Row, hasVerb: Bool = true, _ text: inout Sentence, _ index: inout EvidenceIndex
    ) {
        guard let observation = observation(row) else { return }
        let isPlain = !isGrowth && observation.bound == .exact && observation.derivation == nil
        let hasVerb = hasVerb && !(ranked.count == 2 && Counting.isCount(observation.quantity.unit))
        if hasVerb, isPlain, observation.status == .actual { text.add("为", "") }
        narrative.value(observation, hasOwnPeriod: common == nil, &text, &index)
    }

    private func gap(
        _ a: Comparison.Row, _ b: Comparison.Row, _ index: inout EvidenceIndex
    ) -> [BriefingDocument.Inline]? {
        guard let x = observation(a), let y = observation(b), let gap = Gap(x, y, words.format, language)
        else { return nil }
        return index.marked(gap.words, index.number(of: gap.derived(a.place, x, y)))
    }

    private func opening(_ text: inout Sentence, comma: Bool = true) {
        if let common { text.add(common.words(.zh) + (comma ? "，" : "")) }
    }

    // MARK: Chinese

    private func pair(_ turn: Int, _ text: inout Sentence, _ index: inout EvidenceIndex) {
        let (a, b) = (ranked[0], ranked[1])
        if turn % 2 == 0 {
            opening(&text)
            text.add(a.place + metric)
            said(a, &text, &index)
            text.add(isGrowth ? "，\(b.place)" : "，比\(b.place)的")
            let isFall = observation(b)?.isFall == true || observation(a)?.isFall == true
            said(b, hasVerb: false, &text, &index)
            guard let gap = gap(a, b, &index) else {
                text.add(isGrowth ? "，\(a.place)增速较高" : "\(degree.more)")
                return
            }
            text.add(!isGrowth ? degree.more : isFall ? "，两地相差" : "，\(a.place)快")
            text.add(gap)
        } else {
            opening(&text, comma: false)
            text.add(metric + (isGrowth ? "增速，" : "，") + a.place)
            said(a, &text, &index)
            text.add("，" + b.place)
            said(b, &text, &index)
            if let gap = gap(a, b, &index) {
                text.add("，两地相差")
                text.add(gap)
            } else {
                text.add("，\(a.place)较\(degree.more)")
            }
        }
    }

    /// The first and the second, then the rest.
    private func podium(_ turn: Int, _ text: inout Sentence, _ index: inout EvidenceIndex) {
        let (a, b, rest) = (ranked[0], ranked[1], ranked.dropFirst(2))
        let gap = gap(a, b, &index)
        if turn % 3 == 0 {
            opening(&text)
            text.add("\(metric)\(isGrowth ? "增速" : "")\(degree.most)的是\(a.place)，")
            said(a, &text, &index)
            text.add(gap == nil ? "，居第二的是\(b.place)（" : "，比居第二的\(b.place)（")
            said(b, hasVerb: false, &text, &index)
            text.add(gap == nil ? "）" : "）\(degree.more)")
            if let gap { text.add(gap) }
            text.add(rest.count > 1 ? "；其后依次是" : "；其后是")
            follow(rest, &text, &index)
        } else {
            opening(&text, comma: false)
            text.add("\(metric)\(isGrowth ? "增速" : "")，\(a.place)居首，")
            said(a, &text, &index)
            text.add("；\(b.place)居第二，")
            said(b, &text, &index)
            if let gap {
                text.add("，与首位相差")
                text.add(gap)
            }
            if rest.count == 1, let last = rest.first {
                text.add("；\(last.place)居末，")
                said(last, &text, &index)
            } else {
                text.add("；再次是")
                follow(rest, &text, &index)
            }
        }
    }

    private func follow(
        _ rows: ArraySlice<Comparison.Row>, _ text: inout Sentence, _ index: inout EvidenceIndex
    ) {
        for (number, row) in rows.enumerated() {
            if number > 0 { text.add("、") }
            text.add(row.place + "（")
            said(row, hasVerb: false, &text, &index)
            text.add("）")
        }
    }

    private func series(_ text: inout Sentence, _ index: inout EvidenceIndex) {
        opening(&text, comma: false)
        text.add("\(metric)\(isGrowth ? "增速" : "")从高到低，依次为")
        follow(ranked[...], &text, &index)
        guard let first = ranked.first, let last = ranked.last, let gap = gap(first, last, &index) else {
            return
        }
        text.add("，首末相差")
        text.add(gap)
    }

    private func level(_ leaders: Int, _ text: inout Sentence, _ index: inout EvidenceIndex) {
        let (first, rest) = (ranked.prefix(leaders), ranked.dropFirst(leaders))
        opening(&text)
        let isAll = rest.isEmpty
        text.add(first.map(\.place).joined(separator: "、") + metric + (isGrowth ? "增速" : ""))
        text.add(isAll ? "相同，" : "并列\(degree.most)，")
        let written = Set(first.compactMap { observation($0)?.written(language) })
        text.add(written.count == 1 ? "都是" : "分别是")
        for (number, row) in first.enumerated() {
            guard let observation = observation(row) else { continue }
            let entry = index.number(of: observation, language)
            let marked = index.marked(observation.written(language), entry)
            if number == 0 {
                text.add(marked)
            } else if written.count == 1 {
                // The value is said once; where it would stand, the annex leads back to the mark.
                text.add(
                    marked.dropFirst().map { mark in
                        var mark = mark
                        mark.anchor = marked[0].anchor
                        return mark
                    })
            } else {
                text.add("、")
                text.add(marked)
            }
        }
        guard !rest.isEmpty else { return }
        text.add("；其后是")
        follow(rest.prefix(Narrative.placesNamed), &text, &index)
    }

    private func many(_ text: inout Sentence, _ index: inout EvidenceIndex) {
        let (first, last) = (ranked[0], ranked[ranked.count - 1])
        opening(&text, comma: false)
        text.add("\(ranked.count)地中，\(metric)\(isGrowth ? "增速" : "")\(degree.most)的是\(first.place)，")
        said(first, &text, &index)
        text.add("；其后是")
        follow(ranked[1..<3], &text, &index)
        text.add("；\(degree.least)的是\(last.place)，")
        said(last, &text, &index)
        if let gap = gap(first, last, &index) {
            text.add("，首末相差")
            text.add(gap)
        }
        text.add("；其余\(ranked.count - 4)地见图表")
    }

    // MARK: English

    private func english(_ leaders: Int, _ text: inout Sentence, _ index: inout EvidenceIndex) {
        let period = common.map { " in \($0.words(.en))" } ?? ""
        let shown = ranked.prefix(Narrative.placesNamed)
        if leaders > 1 {
            let places = Words.places(ranked.prefix(leaders).map(\.place), .en)
            text.add("\(words.phrase.capitalizedFirst)\(period): \(places) are level: \(ranked[0].place) ")
        } else {
            text.add("\(words.phrase.capitalizedFirst)\(period): \(ranked[0].place) leads, ")
        }
        for (number, row) in shown.enumerated() {
            if number > 0 { text.add(", \(row.place) ") }
            said(row, &text, &index)
            guard number == 1, leaders == 1, let gap = gap(ranked[0], row, &index) else { continue }
            text.add(" (")
            text.add(gap)
            text.add(" behind)")
        }
        let rest = ranked.count - shown.count
        if rest > 0 { text.add(", \(rest) more below") }
    }

    /// The columns behind the one that orders: targets beside what was reached.
    private func later(_ text: inout Sentence, _ index: inout EvidenceIndex) {
        for column in comparison.query.columns.indices.dropFirst() {
            let rows = ranked.filter { $0.cells[column].observation != nil }
            for (number, row) in rows.prefix(Narrative.placesNamed).enumerated() {
                guard let observation = row.cells[column].observation else { continue }
                text.add(number == 0 ? "；" : "，", number == 0 ? "; " : ", ")
                text.add(row.place, row.place + " ")
                narrative.value(observation, hasOwnPeriod: true, &text, &index)
            }
        }
    }
}
