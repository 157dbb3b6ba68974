import MetricModel

/// The times that a clause names.
extension ClauseContext {
    func readTimes(_ clause: Range<Int>) {
        // Most clauses name no time: then only years that are counted, 三年内, tell one.
        guard roles.contains(.time) || (outline.present ?? yearAfterSpan) != nil else {
            let figure = clause.first { sentence.tokens[$0].kind == .figure }
            if let figure { setOutlook(figure) }
            return
        }
        guard let named = timesNamed(in: clause) else { return }
        planAhead(named)
        guard let words = named.words else { return }
        var section = section
        // 全年 among what this year is to bring.
        if state.plansYear, section.status == .actual { section.year = outline.now ?? section.year }
        guard
            let period = PeriodReader(outline: outline).period(
                named.times, section: section, known: state.timing?.period, until: named.until)
        else { return }
        if isPassing(named, period, in: clause) {
            state.setForClause(ParagraphState.Timing(period: period, words: words, isPassing: true))
            ownPeriod = true
        } else {
            // 9月底前完成: a deadline is its sentence's alone.
            let isDeadline = sentence.text[words.upperBound] == 0x524D  // 前
            set(period, words: words, isDeadline: isDeadline)
        }
    }

    /// What a clause says of when, and where.
    struct NamedTimes {
        var times: [TimeWord] = []
        var words: Range<Int>?
        /// 截至, 已: what came until then.
        var until = false
        /// 截至 alone.
        var isUntil = false
        /// No word but places' names and times has stood before.
        var isOpen = true
    }

    /// The times before a clause's first number that say when it was; `nil` where the number itself counts coming years.
    private func timesNamed(in clause: Range<Int>) -> NamedTimes? {
        var named = NamedTimes()
        for index in clause {
            let token = sentence.tokens[index]
            if token.kind == .time {
                readTime(index, in: clause, &named)
            } else if token.kind == .word,
                !token.roles.isDisjoint(with: Roles.stripBefore.subtracting([.verb, .carrier]))
            {
                readTimeWord(token, &named)
            } else if token.kind == .text, named.isOpen, named.times.isEmpty, isPlaceName(token) {
                continue
            } else if token.kind == .figure {
                return setOutlook(index) ? nil : named
            } else if sentence.text[token.start] == 0x3011 {  // 】 of a heading in the line
                named.isOpen = true
            } else if token.kind != .mark {
                named.isOpen = false
            }
        }
        return named
    }

    private func readTime(_ index: Int, in clause: Range<Int>, _ named: inout NamedTimes) {
        let token = sentence.tokens[index]
        let isCompared = isCompared(index, in: clause)
        // 1—7月 of 公布了2016年1—7月的情况.
        if isCompared, case .year(let year) = sentence.times[token.index] { state.comparedYear = year }
        let followsTime = !named.times.isEmpty && named.words?.upperBound == token.start
        guard
            named.isOpen || followsTime || goesOn(index, in: clause) || isBracketed(index, in: clause),
            !isCompared, sentence.quoting[index] == .none
        else { return }
        named.times.append(since(index) ?? upTo(index, until: named.until) ?? sentence.times[token.index])
        named.words = (named.words?.lowerBound ?? token.start)..<token.end
    }

    /// 目前, 截至, 已.
    private func readTimeWord(_ token: Token, _ named: inout NamedTimes) {
        if token.roles.contains(.settled) { named.until = true }
        // On a page of 2022 that told of 2021, after 近三年累计投入20亿元: 目前，建成民宿210家.
        if named.times.isEmpty, let year = outline.present ?? yearAfterSpan,
            Self.presently.stand(in: token.range, of: sentence.text)
        {
            named.times.append(.year(year))
            named.words = token.range
        }
        if sentence.text[token.start] == 0x622A { (named.until, named.isUntil) = (true, true) }  // 截
    }

    /// Whether what stands behind a time amid a clause says that it is the clause's: 力争地区生产总值全年增长6%, 工业增加值9月份下降2%.
    private func goesOn(_ index: Int, in clause: Range<Int>) -> Bool {
        let token = sentence.tokens[index]
        let openings: Roles = [
            .verb, .carrier, .settled, .target, .gain, .adverb, .time, .up, .down, .rate,
        ]
        if !sentence.roles(index + 1).isDisjoint(with: openings) { return true }
        // 村里去年收入126万元: of whom, and when.
        if index == clause.lowerBound + 1, sentence.tokens[clause.lowerBound].kind == .text,
            Self.relative.contains(token.range, of: sentence.text)
        {
            return true
        }
        return isReported(index, in: clause) || followsLabel(index, in: clause)
            || sentence.times[token.index] == .sectionYear
                && sentence.lexicon.metricWords.match(
                    sentence.text, at: token.end, before: token.end + 12) != nil
    }

    /// 特色农业2018年，…: a label and the year, as a reference work's copy runs them together.
    private func followsLabel(_ index: Int, in clause: Range<Int>) -> Bool {
        guard clause.lowerBound == 0, index == 1, index + 1 == clause.upperBound,
            let label = sentence.tokens.first,
            case .year = sentence.times[sentence.tokens[index].index]
        else { return false }
        return label.kind == .text && (2...8).contains(label.end - label.start)
            && !Self.datings.contains(sentence.text[label.end - 1])
    }

    private static let datings = UnitSet("于在自从到至早")

    /// 今后五年，年均增长8.5%以上: what is told of them is planned, whatever section it stands in.
    private func planAhead(_ named: NamedTimes) {
        guard section.status == .actual, let words = named.words, named.times.contains(where: \.isAhead)
        else { return }
        state.isTarget = true
        isPlan = true
        state.targetWords = words
    }

    /// 2020年 of 会议通报了2020年项目完成情况: what follows is of that year.
    private func isReported(_ index: Int, in clause: Range<Int>) -> Bool {
        guard index > clause.lowerBound, let last = clause.last, !sentence.hasFigure(in: clause) else {
            return false
        }
        let before = sentence.tokens[index - 1]
        return Self.reporting.ends(sentence.text, at: before.end) != nil
            && Self.reported.ends(sentence.text, at: sentence.tokens[last].end) != nil
    }

    private static let reporting = Phrases("通报 通报了 公布 公布了 发布 发布了 回顾了 总结了")
    private static let reported = Phrases("情况 结果")

    /// （2022年末） of 总人口（2022年末）32万人.
    private func isBracketed(_ index: Int, in clause: Range<Int>) -> Bool {
        index > clause.lowerBound && sentence.tokens[index - 1].isMark(.open)
            && index + 1 < clause.upperBound && sentence.tokens[index + 1].isMark(.close)
    }

    private static let relative = Phrases("去年 今年 前年 上年")
    private static let presently = Phrases("目前 现有")

    /// The report's year, where years that run up to it, or an earlier one, were spoken of.
    private var yearAfterSpan: Int? {
        guard let period = state.timing?.period, let year = outline.year else { return nil }
        let isSpan = period.isSeveralYears && period.end.year == year
        return isSpan || period.end.year < year ? year : nil
    }

    /// 2014年以来, 从2014年起: up to the year that the report looks back on.
    private func since(_ index: Int) -> TimeWord? {
        guard case .year(let first) = sentence.times[sentence.tokens[index].index], let last = outline.year,
            first < last, Self.since.begins(sentence.text, at: sentence.tokens[index].end) != nil
        else { return nil }
        return .span(first, last)
    }

    /// 截至今年10月, 到2010年5月: from the year's beginning.
    private func upTo(_ index: Int, until: Bool) -> TimeWord? {
        guard until || followsUntil(index),
            case .months(let first, let last) = sentence.times[sentence.tokens[index].index],
            first == last
        else { return nil }
        return .monthEnd(last)
    }

    /// Whether 到 stands before the times that end at a token, of what has been.
    private func followsUntil(_ index: Int) -> Bool {
        guard section.status == .actual, !state.isTarget,
            let before = sentence.tokens[..<index].last(where: { $0.kind != .time })
        else { return false }
        return before.roles.contains(.link) && Self.untils.contains(sentence.text[before.end - 1])
    }

    private static let untils = UnitSet("到至")
    private static let since = Phrases("以来 起， 起, 起累计 开始")

    private func set(
        _ period: Period, words: Range<Int>, isPassing: Bool = false, isDeadline: Bool = false
    ) {
        state.set(
            ParagraphState.Timing(
                period: period, words: words, isPassing: isPassing || !isFirstOfPart),
            governs: !isPassing && !isDeadline && !isInBracket && !isSpoken && !stepsBack(to: period)
                && (!seenFigure || isFirstOfPart && goesOn(period)))
        ownPeriod = true
    }

    /// “去年光分红就拿了3000元。”张桂花说。: what someone says tells no time for what follows.
    private var isSpoken: Bool {
        guard let first = sentence.tokens.first, first.isMark(.openQuote) else { return false }
        return sentence.quoting[0] == .none
    }

    /// 2023年底面积9.6万亩。2011年仅1.2万亩。: an aside, after which the paragraph goes on with its own year.
    private func stepsBack(to period: Period) -> Bool {
        guard let governing = state.governing?.period, let year = outline.year else { return false }
        return period.end.year < governing.start.year && governing.end.year == year
    }

    /// 2月份，A下降；1—2月，B下降。C下降: the nearest part of the year holds for what follows.
    private func goesOn(_ period: Period) -> Bool {
        guard let governing = state.governing?.period else { return false }
        return !governing.isYear && !period.isYear && !period.isSeveralYears && !governing.isSeveralYears
            && governing.end.year == period.end.year
    }

    /// 用三年时间, 经过三年左右时间.
    private func isTaken(_ figure: Figure) -> Bool {
        Self.taking.ends(sentence.text, at: figure.range.lowerBound) != nil
            && Self.spans.begins(sentence.text, at: figure.end) != nil
    }

    /// 用5年时间，企业由12家发展到45家: what has come from one to the other took years that are over.
    private func hasTaken(_ index: Int, _ figure: Figure) -> Bool {
        isTaken(figure)
            && sentence.tokens[(index + 1)...].contains {
                $0.roles.contains(.link) && Self.from.contains(sentence.text[$0.start])
            }
    }

    private static let taking = Phrases("用 用了 经过 历时")
    private static let from = UnitSet("由从")

    private static let spans = Phrases("时间 左右时间 左右的时间")

    /// - Returns: whether the figure counts coming years.
    @discardableResult
    private func setOutlook(_ figure: Int) -> Bool {
        guard let span = outlookYears(figure) else { return false }
        set(span, words: sentence.tokens[figure].range, isPassing: true)
        return true
    }

    /// 三年内, 两年内 from the coming year.
    private func outlookYears(_ index: Int) -> Period? {
        let figure = sentence.figure(index)
        // 8年内上升32位 of what has been looks back.
        let isPlanned = state.isTarget || section.status == .target
        guard figure.unitKind == .duration,
            sentence.text[figure.unit.lowerBound] == 0x5E74,
            let count = Int(exactly: figure.value.significand), (2...20).contains(count)
        else { return nil }
        if !isPlanned, hasTaken(index, figure) {
            return (section.year ?? outline.year).flatMap { Period(years: $0 - count + 1, through: $0) }
        }
        guard sentence.text[figure.end] == 0x5185 && isPlanned || isTaken(figure),
            let first = outline.planYear
        else { return nil }
        return Period(years: first, through: first + count - 1)
    }
}
