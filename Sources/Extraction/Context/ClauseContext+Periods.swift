import MetricModel

/// Periods that a number has of its own, beside the one that its clause names.
extension ClauseContext {
    /// 由上年的A提高到B: A is of the earlier time.
    func earlierPeriod(before token: Int) -> (Period?, Cause)? {
        for index in stride(from: token - 1, through: max(1, token - 3), by: -1)
        where sentence.tokens[index].kind == .time {
            let opener = sentence.tokens[index - 1]
            // 一季度开工率达到40%、上半年达到75%.
            if opener.isMark(.enumeration), index > 1, sentence.tokens[index - 2].kind == .figure {
                return period(at: index)
            }
            let bases: [UInt16] = [0x4E3A, 0x662F]  // 为是
            guard opener.roles.contains(.link), !bases.contains(sentence.text[opener.end - 1]) else {
                return nil
            }
            return period(at: index)
        }
        return nil
    }

    /// 总人口32.49万人（2012年）: of the year that stands behind it in brackets, and nothing else there.
    func bracketedYear(after token: Int) -> (Period?, Cause)? {
        guard token + 3 < sentence.tokens.count, sentence.tokens[token + 1].isMark(.open),
            sentence.tokens[token + 2].kind == .time, sentence.tokens[token + 3].isMark(.close),
            case .year(let year) = sentence.times[sentence.tokens[token + 2].index]
        else { return nil }
        return (Period(year: year), .clause(sentence.tokens[token + 2].range))
    }

    /// 2015年 for A of 2015年、2016年分别为A、B: times that stand side by side before as many numbers are one each.
    func timeOfEach(_ series: Series, in clause: Range<Int>) -> (Period?, Cause)? {
        guard series.kind == .list, let first = series.tokens.first, first > clause.lowerBound else {
            return nil
        }
        let lead = clause.lowerBound..<first
        guard let last = lead.last(where: { sentence.tokens[$0].kind == .time }),
            sentence.contains(.each, in: last..<first)
        else { return nil }
        var times = [last]
        while let next = times.first, next - 2 >= lead.lowerBound, sentence.tokens[next - 2].kind == .time,
            sentence.tokens[next - 1].isMark(.enumeration) || sentence.roles(next - 1).contains(.and)
        {
            times.insert(next - 2, at: 0)
        }
        guard times.count > 1, times.count == series.tokens.count else { return nil }
        return period(at: times[series.position])
    }

    /// The period that the time at a token names.
    func period(at token: Int) -> (Period?, Cause)? {
        let period = PeriodReader(outline: outline).period(
            [sentence.times[sentence.tokens[token].index]], section: section, known: state.timing?.period,
            until: false)
        return period.map { ($0, .clause(sentence.tokens[token].range)) }
    }

    /// 五年来，龙头企业达到19家: what stands at the end of the years; what was invested in them or built (新建公路达到120公里) is
    /// of all of them. `nil` for anything else.
    func standing(_ period: Period?, of site: Site) -> Period? {
        guard let period, period.start.year < period.end.year, let last = site.lead.last,
            [.count, .people, .percent].contains(site.unitKind)
                || site.unitKind == .money && isOfOneYear(site.lead),
            Self.reaching.contains(sentence.tokens[last].range, of: sentence.text),
            !sentence.contains([.gain, .verb, .act, .up, .down, .rate], in: site.lead),
            !site.lead.contains(where: { sentence.text.has(Self.inAll, at: sentence.tokens[$0].start) }),
            !followsFrom(site.lead), !isYearly(site.lead)
        else { return nil }
        return Period(year: period.end.year)
    }

    /// 人均可支配收入, 地区生产总值: money that is counted by the year, as what was invested over some years is not.
    private func isOfOneYear(_ lead: Range<Int>) -> Bool {
        let words = sentence.tokens[lead.lowerBound].start..<sentence.tokens[lead.upperBound - 1].end
        return Self.yearlyAmounts.stand(in: words, of: sentence.text)
    }

    private static let ends = UnitSet("到至")
    private static let yearlyAmounts = Phrases("人均 生产总值 增加值 总产值 预算收入 财政收入 财政总收入 余额 零售总额")
    private static let reaching = Phrases("达到 达 发展到 高达")

    /// The part of a clause's time that a number is of, by the words that lead to it.
    func narrowed(_ period: Period?, of measure: Measure, lead: Range<Int>) -> Period? {
        guard let period, !lead.isEmpty else { return period }
        return ofYearsPassed(measure, lead) ?? withinSpan(period, measure, lead)
            ?? withinReview(period, measure, lead) ?? ofCountedYears(period, measure, lead)
            ?? ofYearlyRate(period, measure, lead) ?? period
    }

    /// 生产总值从2012年的A增加到2021年的B，…由C提高到D: of the same two years.
    private func ofYearsPassed(_ measure: Measure, _ lead: Range<Int>) -> Period? {
        guard let passed = state.passed, passed.count > 1 else { return nil }
        if measure == .growth, isYearly(lead) {
            return Period(years: passed.lowerBound + 1, through: passed.upperBound)
        }
        guard let last = lead.last, sentence.roles(last).contains(.link) else { return nil }
        if opensFrom(last) { return Period(year: passed.lowerBound) }
        return followsFrom(lead) ? Period(year: passed.upperBound) : nil
    }

    /// Within a span of years A of 由A增至B is of the year before it, B of its last.
    private func withinSpan(_ period: Period, _ measure: Measure, _ lead: Range<Int>) -> Period? {
        guard period.start.year < period.end.year, period.start.month == 1, measure != .growth,
            let last = lead.last
        else { return nil }
        // 由12家发展到45家: B stands behind either.
        guard !sentence.roles(last).isDisjoint(with: [.link, .carrier]) else { return period }
        if opensFrom(last) { return Period(year: period.start.year - (namesBothEnds ? 0 : 1)) }
        // 森林覆盖率提高到45%: by the end of them.
        let isEnd =
            followsFrom(lead)
            || Self.ends.contains(sentence.text[sentence.tokens[last].end - 1])
                && !isYearly(lead) && !sentence.contains([.gain, .verb, .act], in: lead)
        return isEnd ? Period(year: period.end.year) : period
    }

    /// 累计完成126亿元, 从18.4亿元提高至20.7亿元, in a review of four years.
    private func withinReview(_ period: Period, _ measure: Measure, _ lead: Range<Int>) -> Period? {
        guard let years = section.years, years > 1, period.isYear, section.status == .actual,
            measure == .level, let last = lead.last
        else { return nil }
        if opensFrom(last), sentence.roles(last).contains(.link) {
            return Period(year: state.comparedYear ?? period.end.year - years)
        }
        let isSum = lead.contains { sentence.text.has(Self.inAll, at: sentence.tokens[$0].start) }
        return isSum ? Period(years: period.end.year - years + 1, through: period.end.year) : nil
    }

    /// 五年增长2.1倍: as many years as are counted.
    private func ofCountedYears(_ period: Period, _ measure: Measure, _ lead: Range<Int>) -> Period? {
        guard measure == .growth || measure == .level, period.isYear,
            let count = years(before: lead, of: measure)
        else { return nil }
        return Period(years: period.end.year - count + 1, through: period.end.year)
    }

    /// 年均 is of the years that were compared, spanned or reviewed, 年均…到2025年 of those from the coming one.
    private func ofYearlyRate(_ period: Period, _ measure: Measure, _ lead: Range<Int>) -> Period? {
        guard measure == .growth, isYearly(lead) else { return nil }
        let last = period.end.year
        if period.isYear {
            if let passed = state.passed, case let end = passed.count > 1 ? passed.upperBound : last,
                passed.lowerBound < end
            {
                return Period(years: passed.lowerBound + 1, through: end)
            }
            if let first = state.comparedYear, first + 1 < last {
                return Period(years: first + 1, through: last)
            }
            // 2021年实现340亿元，年均增长8.3%, in a review of five years.
            if let span = state.span, span.end == period.end { return span }
            if let years = section.years { return Period(years: last - years + 1, through: last) }
        }
        guard let year = outline.year, let first = outline.planYear, period.start.year == last,
            last > max(first, year)
        else { return nil }
        return Period(years: first, through: last)
    }

    /// 由, 从 before the number.
    private func opensFrom(_ token: Int) -> Bool {
        Self.from.contains(sentence.text[sentence.tokens[token].start])
    }

    /// B of 由A升至B.
    private func followsFrom(_ lead: Range<Int>) -> Bool {
        stride(from: lead.lowerBound - 1, through: max(0, lead.lowerBound - 9), by: -1).contains {
            sentence.roles($0).contains(.link)
                && Self.from.contains(sentence.text[sentence.tokens[$0].start])
        }
    }

    /// 2008年至2012年，由A升至B: A is of the first year; of 五年来 it is of the year before them.
    private var namesBothEnds: Bool {
        guard let words = state.timing?.words else { return false }
        return words.contains {
            Self.through.contains(sentence.text[$0]) && sentence.text[$0 - 1] == 0x5E74  // 年
        }
    }

    private static let through = UnitSet("到至")

    /// 五 of 五年增长2.1倍, 五年累计投入68亿元; `nil` of 连续五年增长5%, where each year has its own rate.
    private func years(before lead: Range<Int>, of measure: Measure) -> Int? {
        let index = lead.lowerBound - 1
        guard index >= 0, let first = lead.first, sentence.tokens[index].kind == .figure,
            measure == .growth
                ? !sentence.roles(first).isDisjoint(with: [.up, .down])
                : Self.sums.begins(sentence.text, at: sentence.tokens[first].start) != nil
        else { return nil }
        let figure = sentence.figure(index)
        guard figure.unitKind == .duration, sentence.text[figure.unit.lowerBound] == 0x5E74,  // 年
            figure.end == sentence.tokens[first].start,
            Self.inARow.ends(sentence.text, at: figure.range.lowerBound) == nil,
            let count = Int(exactly: figure.value.significand), (2...20).contains(count)
        else { return nil }
        return count
    }

    /// 五年累计投入68亿元.
    private static let sums = Phrases("累计 共 总共 先后")
    private static let inARow = Phrases("连续 连")

    private func isYearly(_ lead: Range<Int>) -> Bool {
        lead.contains { Self.yearly.begins(sentence.text, at: sentence.tokens[$0].start) != nil }
    }

    private static let from = UnitSet("由从")
    private static let inAll = "累计".scalarUnits
    private static let yearly = Phrases("年均 年平均")
}
