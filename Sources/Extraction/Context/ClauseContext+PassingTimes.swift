import MetricModel

/// Times that hold for their clause alone.
extension ClauseContext {
    /// Whether a time is its clause's alone.
    func isPassing(_ named: NamedTimes, _ period: Period, in clause: Range<Int>) -> Bool {
        guard let words = named.words else { return false }
        // 两年平均增长5.3%，居全市第一: the rank isn't of two years.
        return isMean(named.times, before: words.upperBound)
            || !named.isUntil && datesEvent(named.times, endingAt: words.upperBound)
            || datesSentence(named.times) || datesThing(clause, period)
            || datesFounding(clause, from: words.upperBound, period)
            || datesOpening(clause, from: words.upperBound)
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

    /// 预计8月份投产，现已完成投资3亿元: the month in which something is to open.
    private func datesOpening(_ clause: Range<Int>, from end: Int) -> Bool {
        !sentence.hasFigure(in: clause) && Self.openings.begins(sentence.text, at: end) != nil
            && sentence.text[end - 1] != 0x5E74  // 年
    }

    private static let openings = Phrases("投产 开工 竣工 完工 投用 启用 通车 开业 交付")
    private static let foundings = Phrases("立项 成立 设立 挂牌 创办 组建 始建 投资建设 投资兴建 投产 开业 落户 列为")
    private static let of = "的".scalarUnits

    private static let prepositions = UnitSet("在从由")
}
