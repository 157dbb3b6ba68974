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
        var times: [TimeWord] = []
        var words: Range<Int>?
        var until = false
        /// 截至.
        var isUntil = false
        var isOpen = true
        for index in clause {
            let token = sentence.tokens[index]
            if token.kind == .time {
                let next = sentence.roles(index + 1)
                // 力争地区生产总值全年增长6%, 工业增加值9月份下降2%.
                let openings: Roles = [
                    .verb, .carrier, .settled, .target, .gain, .adverb, .time, .up, .down, .rate,
                ]
                let names =
                    sentence.times[token.index] == .sectionYear
                    && sentence.lexicon.metricWords.match(
                        sentence.text, at: token.end, before: token.end + 12) != nil
                // 村里去年收入126万元: of whom, and when.
                let followsWhom =
                    index == clause.lowerBound + 1 && Self.relative.contains(token.range, of: sentence.text)
                    && sentence.tokens[clause.lowerBound].kind == .text
                let goesOn =
                    names || followsWhom || isReported(index, in: clause) || !next.isDisjoint(with: openings)
                // 较2022年, 2019年的88%: a time to compare with.
                let isCompared =
                    index > clause.lowerBound && sentence.roles(index - 1).contains(.than)
                    || isComparedAlike(index, in: clause)
                    || index > clause.lowerBound && sentence.roles(index - 1).contains(.and)
                        && sentence.roles(clause.upperBound - 1).contains(.than)
                    || index > clause.lowerBound && sentence.text[token.end] == 0x7684
                    || isMultiplied(index, in: clause)
                    || sentence.text[token.start - 1] == 0x6309  // 按
                    || Self.continuing.ends(sentence.text, at: token.start) != nil
                // 1—7月 of 公布了2016年1—7月的情况.
                if isCompared, case .year(let year) = sentence.times[token.index] {
                    state.comparedYear = year
                }
                let followsTime =
                    !times.isEmpty && words?.upperBound == token.start
                guard
                    (isOpen || goesOn || followsTime || isBracketed(index, in: clause)) && !isCompared
                        && sentence.quoting[index] == .none
                else { continue }
                times.append(since(index) ?? upTo(index, until: isUntil) ?? sentence.times[token.index])
                words = (words?.lowerBound ?? token.start)..<token.end
            } else if token.kind == .word,
                !token.roles.isDisjoint(with: Roles.stripBefore.subtracting([.verb, .carrier]))
            {
                if token.roles.contains(.settled) { until = true }
                // On a page of 2022 that told of 2021, after 近三年累计投入20亿元: 目前，建成民宿210家.
                if times.isEmpty, let year = outline.present ?? yearAfterSpan,
                    Self.presently.stand(in: token.range, of: sentence.text)
                {
                    times.append(.year(year))
                    words = token.range
                }
                if sentence.text.has([0x622A], at: token.start) { (until, isUntil) = (true, true) }  // 截
            } else if token.kind == .text, isOpen, times.isEmpty, isPlaceName(token) {
                continue
            } else if token.kind == .figure {
                if setOutlook(index) { return }
                break
            } else if sentence.text[token.start] == 0x3011 {  // 】 of a heading in the line
                isOpen = true
            } else if token.kind != .mark {
                isOpen = false
            }
        }
        // 今后五年，年均增长8.5%以上: what is told of them is planned, whatever section it stands in.
        if section.status == .actual, let words, times.contains(where: \.isAhead) {
            state.isTarget = true
            isPlan = true
            state.targetWords = words
        }
        guard let words else { return }
        var section = section
        // 全年 among what this year is to bring.
        if state.plansYear, section.status == .actual { section.year = outline.now ?? section.year }
        guard
            let period = PeriodReader(outline: outline).period(
                times, section: section, known: state.timing?.period, until: until)
        else { return }
        // 两年平均增长5.3%，居全市第一: the rank isn't of two years.
        let isMean = isMean(times, before: words.upperBound)
        if isMean || !isUntil && datesEvent(times, endingAt: words.upperBound) || datesSentence(times)
            || datesThing(clause, period) || datesFounding(clause, from: words.upperBound, period)
        {
            state.setForClause(ParagraphState.Timing(period: period, words: words, isPassing: true))
            ownPeriod = true
        } else {
            // 9月底前完成: a deadline is its sentence's alone.
            let isDeadline = sentence.text[words.upperBound] == 0x524D  // 前
            set(period, words: words, isDeadline: isDeadline)
        }
    }

    /// 两年平均, 十年年均: over how many years a rate of its own clause goes.
    private func isMean(_ times: [TimeWord], before end: Int) -> Bool {
        guard times.count == 1, case .years(let count)? = times.last else { return false }
        return count == 2 || Self.means.begins(sentence.text, at: end) != nil
    }

    private static let means = Phrases("年均 平均")

    /// 老街5月开街, 7月底市里下达任务: a month that runs on into what happened in it tells when that was, not what the
    /// paragraph is of; one before a mark, a place or a metric's name does (5月，全县…; 6月末存款余额…).
    private func datesEvent(_ times: [TimeWord], endingAt end: Int) -> Bool {
        switch times.last {
        case .months(let first, let last)? where first == last: break
        case .monthEnd?, .day?: break
        default: return false
        }
        guard let next = sentence.tokens.first(where: { $0.start >= end }), next.kind != .mark else {
            return false
        }
        let measuring: Roles = [.ownPlace, .up, .down, .rate, .carrier, .gain, .whole, .adverb, .act]
        let links = next.roles.contains(.link) && !Self.prepositions.contains(sentence.text[next.start])
        return next.roles.isDisjoint(with: measuring) && !links && next.kind != .time
            && sentence.lexicon.metricWords.match(sentence.text, at: next.start, before: next.start + 12)
                == nil
    }

    /// 2003年6月，经批准改制为管理区。: a month in a sentence without a number tells when that was, unless the report
    /// is of a part of a year.
    private func datesSentence(_ times: [TimeWord]) -> Bool {
        guard sentence.figures.isEmpty, outline.months == nil else { return false }
        return if case .months(let first, let last)? = times.last { first == last } else { false }
    }

    /// 2017年投资1.5亿元建成的园区，…: an earlier year that a thing is told apart by is its clause's alone.
    private func datesThing(_ clause: Range<Int>, _ period: Period) -> Bool {
        guard let year = section.year ?? outline.year, period.end.year < year,
            let figure = clause.first(where: { sentence.tokens[$0].kind == .figure }),
            let of = clause.last(where: { sentence.text.has(Self.of, at: sentence.tokens[$0].start) }),
            of > figure, of + 2 == clause.upperBound, sentence.tokens[of + 1].kind == .text
        else { return false }
        return sentence.contains([.act, .verb], in: clause.lowerBound..<of)
    }

    /// 2016年立项，占地面积32亩: when a thing began is no time for what it is like.
    private func datesFounding(_ clause: Range<Int>, from end: Int, _ period: Period) -> Bool {
        guard let year = section.year ?? outline.year, period.end.year < year,
            !sentence.hasFigure(in: clause),
            let last = clause.last
        else { return false }
        return Self.foundings.stand(in: end..<max(end, sentence.tokens[last].end), of: sentence.text)
    }

    private static let foundings = Phrases("立项 成立 创办 组建 始建 投资建设 投资兴建 投产 开业 落户 列为")
    private static let of = "的".scalarUnits

    /// 与“十二五”末相比: a plan's end, named by its number; 比2022年末 is a year like any other.
    func readPlanCompared(_ clause: Range<Int>) {
        guard roles.contains(.than) else { return }
        for token in sentence.tokens[clause]
        where token.kind == .time && digitValue(sentence.text[token.start]) == nil {
            let isEnd = sentence.text[token.end - 1] == 0x672B  // 末
            if isEnd, case .year(let last) = sentence.times[token.index] {
                state.compare(withEndOfPlan: last)
            }
        }
    }

    /// 上年同期 of 比一季度、上年同期提升A、B.
    private func isComparedAlike(_ index: Int, in clause: Range<Int>) -> Bool {
        index > clause.lowerBound + 2 && sentence.tokens[index - 1].isMark(.enumeration)
            && sentence.tokens[index - 2].kind == .time && sentence.roles(index - 3).contains(.than)
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

    /// 2012年 of 是2012年计划投资的3.9倍.
    private func isMultiplied(_ index: Int, in clause: Range<Int>) -> Bool {
        guard index > clause.lowerBound, sentence.roles(index - 1).contains(.link),
            let figure = clause.first(where: { $0 > index && sentence.tokens[$0].kind == .figure }),
            sentence.figure(figure).unitKind == .times
        else { return false }
        return sentence.text[sentence.tokens[figure - 1].end - 1] == 0x7684  // 的
    }

    /// 延续一季度增长态势: what goes on from then.
    private static let continuing = Phrases("延续 延续了 承接 承接了")
    private static let relative = Phrases("去年 今年 前年 上年")
    private static let presently = Phrases("目前 现有")

    /// The report's year, where years that run up to it, or an earlier one, were spoken of.
    private var yearAfterSpan: Int? {
        guard let period = state.timing?.period, let year = outline.year else { return nil }
        let isSpan = period.isSeveralYears && period.end.year == year
        return isSpan || period.end.year < year ? year : nil
    }

    private static let prepositions = UnitSet("在从由")

    /// 较一季度（-10.8%）回升, 较上年同期（3.2%）: the bracket holds the number compared with.
    func readCompared(_ clause: Clause) {
        let last = clause.tokens.lowerBound - 2
        guard clause.opening == .bracket, last >= 0, sentence.tokens[last + 1].isMark(.open) else { return }
        let token = sentence.tokens[last]
        var period: Period?
        if token.kind == .time, sentence.roles(last - 1).contains(.than) {
            period = PeriodReader(outline: outline).period(
                [sentence.times[token.index]], section: section, known: state.timing?.period, until: false)
        } else if token.roles.contains(.than), Self.earlier.ends(sentence.text, at: token.end) != nil {
            period = self.period(for: .actual).0?.yearBefore
        }
        guard let period else { return }
        state.setForClause(ParagraphState.Timing(period: period, words: token.range, isPassing: true))
        ownPeriod = true
    }

    private static let earlier = Phrases("上年 去年 同期")

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
