import MetricModel

extension Rule {
    /// 提升2.8个百分点, 上升23个位次, 高于全市6.5个百分点, 比上年增加300元.
    static func readChange(_ site: Site) -> Reading? {
        if let apart = apart(site) { return apart }
        return switch site.unitKind {
        case .points, .places: difference(site)
        case .duration: countsDays(site) ? amount(site) : nil
        case .percent, .times, nil: nil
        default: amount(site)
        }
    }

    /// 最高与最低相差5849元: how far apart those are that were named before.
    private static func apart(_ site: Site) -> Reading? {
        let sentence = site.sentence
        guard let last = site.lead.last, site.unitKind != .duration,
            gaps.ends(sentence.text, at: sentence.tokens[last].end) != nil,
            extremes.stand(
                in: sentence.tokens[site.lead.lowerBound].start..<sentence.tokens[last].end, of: sentence.text
            )
        else { return nil }
        let extreme = site.lead.first { extremes.begins(sentence.text, at: sentence.tokens[$0].start) != nil }
        var claim = Claim(
            measure: .change, name: site.lead.lowerBound..<(extreme ?? site.lead.lowerBound))
        claim.isBetween = true
        return .indicator(claim)
    }

    private static let gaps = Phrases("相差 相差达 差距为 差距达 差额为")
    private static let extremes = Phrases("最高 最低 最快 最慢 最大 最小 最多 最少")

    /// 优良天数较上年增加16天, 优良天数248天，比去年增加14天: days that are counted, not how long something took.
    private static func countsDays(_ site: Site) -> Bool {
        let sentence = site.sentence
        if site.lead.contains(where: { days.ends(sentence.text, at: sentence.tokens[$0].end) != nil }) {
            return true
        }
        guard let before = figureBefore(site), before.unitKind == .duration,
            let first = sentence.tokens.first,
            site.lead.allSatisfy({ !sentence.roles($0).isDisjoint(with: [.than, .up, .down, .time]) })
        else { return false }
        return days.stand(in: first.start..<before.range.lowerBound, of: sentence.text)
    }

    private static let days = Phrases("天数")

    private static func difference(_ site: Site) -> Reading? {
        let sentence = site.sentence
        guard let sign = sentence.last([.up, .down, .above, .below], in: site.lead) else {
            guard site.unitKind == .points else { return nil }
            var claim = Claim(measure: .change, name: site.lead)
            if let sign = signBeforeBracket(site) { claim.isNegative = sentence.roles(sign).contains(.below) }
            claim.isOwnMetric = sentence.contains(.pull, in: site.lead)
            // 与全省差距由上月的2.8个百分点缩小至2.1个百分点: of what was named before.
            if let gap = site.lead.first(where: { isGap(sentence.tokens[$0], sentence) }) {
                claim.name = site.lead.lowerBound..<site.lead.lowerBound
                claim.refersBack = true
                claim.scope =
                    sentence.last(.universe, in: site.lead.lowerBound..<gap + 1)
                    .map { sentence.text.string(sentence.tokens[$0].range) } ?? ""
            }
            return .indicator(claim)
        }
        let roles = sentence.roles(sign)
        var claim = Claim(measure: .change, name: site.lead.lowerBound..<sign)
        claim.isNegative = !roles.isDisjoint(with: [.down, .below])
        let after = sign + 1..<site.lead.upperBound
        if !roles.isDisjoint(with: [.above, .below]) {
            claim.bound = site.sentence.boundAfter(site.token) ?? (site.figure.isMore ? .more : .exact)
        }
        if let universe = compared(after, site),
            !roles.isDisjoint(with: [.above, .below]) || sentence.contains(.than, in: site.lead)
        {
            claim.scope = sentence.text.string(sentence.tokens[universe].range)
        } else if site.unitKind == .places {
            claim.scope = site.rankScope
        }
        if sentence.contains(.pull, in: site.lead) {
            claim.isOwnMetric = true
            claim.name = site.lead
        }
        claim.name = withoutComparison(claim.name, sentence)
        return .indicator(claim)
    }

    /// 全省 for 0.3 of 高于全国0.7个、全省0.3个百分点, and of 比全国、全省分别高0.7、0.3个百分点: what each is compared with.
    private static func compared(_ after: Range<Int>, _ site: Site) -> Int? {
        let sentence = site.sentence
        if site.series.position > 0, sentence.roles(site.token - 1).contains(.universe) {
            return site.token - 1
        }
        let all = site.lead.filter { sentence.roles($0).contains(.universe) }
        if site.series.kind == .list, all.count == site.series.tokens.count {
            return all[site.series.position]
        }
        return sentence.last(.universe, in: after) ?? sentence.last(.universe, in: site.lead)
    }

    /// 低于 of 低于年度目标（7%）2.2个百分点: an aside stands between.
    private static func signBeforeBracket(_ site: Site) -> Int? {
        let sentence = site.sentence
        guard site.lead.isEmpty, site.token > 0, sentence.tokens[site.token - 1].isMark(.close),
            let open = sentence.tokens[..<site.token].lastIndex(where: { $0.isMark(.open) })
        else { return nil }
        let words = sentence.tokens.indices[..<open].reversed().prefix {
            [.text, .word].contains(sentence.tokens[$0].kind)
        }
        return words.first { !sentence.roles($0).isDisjoint(with: [.above, .below]) }
    }

    private static func isGap(_ token: Token, _ sentence: Sentence) -> Bool {
        token.kind == .text && gap.begins(sentence.text, at: token.start) != nil
    }

    private static let gap = Phrases("差距")

    private static func amount(_ site: Site) -> Reading? {
        let sentence = site.sentence
        // 产量同比增长的有45种.
        if counts(site), !sentence.contains([.above, .below], in: site.lead) { return nil }
        // 低于全省平均水平1.9万元.
        // 比普通田块高出200斤.
        if let sign = sentence.last([.above, .below], in: site.lead),
            sentence.contains(.universe, in: sign + 1..<site.lead.upperBound) && !counts(site)
                || sign + 1 == site.lead.upperBound
                    && sentence.contains(.than, in: site.lead.lowerBound..<sign)
        {
            return difference(site)
        }
        if let claim = beyondTask(site) ?? beyondStandard(site) ?? beyondPlace(site) {
            return .indicator(claim)
        }
        guard let sign = sentence.lastSignificant(in: site.lead),
            !sentence.roles(sign).isDisjoint(with: [.up, .down, .gain])
        else { return nil }
        let isCompared = isAfterComparison(site) || sentence.contains(.than, in: site.lead)
        let fell = sentence.roles(sign).contains(.down)
        // 粮食面积31万亩，减少0.3万亩: with no name of its own it speaks of the figure before.
        let isNet =
            site.unitKind == .money
            && (net.contains(sentence.tokens[sign].range, of: sentence.text)
                || followsRate(site) && more.contains(sentence.tokens[sign].range, of: sentence.text))
        let isBare =
            site.lead.lowerBound > 0 && (isNet || followsLike(site) || !sentence.roles(sign).contains(.gain))
            && (site.lead.lowerBound..<sign).allSatisfy {
                !sentence.roles($0).isDisjoint(with: [.adverb, .than, .each])
            }
        // 化学需氧量、氨氮排放量分别削减A、B: each by so much.
        if fell, let each = sentence.last(.each, in: site.lead), each < sign {
            var claim = Claim(measure: .change, name: site.lead.lowerBound..<each + 1)
            claim.isNegative = true
            return .indicator(claim)
        }
        let isRaised =
            sign + 1 == site.lead.upperBound
            && raised.contains(sentence.tokens[sign].range, of: sentence.text)
        guard
            isCompared || isBare || isRaised
                || fell && site.unitKind == .money && !sentence.roles(sign).contains(.verb)
        else { return nil }
        var claim = Claim(measure: .change, name: withoutComparison(site.lead.lowerBound..<sign, sentence))
        claim.isNegative = fell
        return .indicator(claim)
    }

    /// 高于全市平均水平的有5个, 同比增长的有45种: so many did, not by so many.
    private static func counts(_ site: Site) -> Bool {
        let sentence = site.sentence
        guard let last = site.lead.last else { return false }
        let isHave = sentence.text[sentence.tokens[last].start] == 0x6709  // 有
        return isHave
            && site.lead.dropLast().contains { sentence.text[sentence.tokens[$0].end - 1] == 0x7684 }  // 的
    }

    /// 与上年相比，增加2万人; 比2019年的32000元增加5200元.
    private static func isAfterComparison(_ site: Site) -> Bool {
        let sentence = site.sentence
        let before = site.lead.lowerBound - 1
        guard before > 0 else { return false }
        if sentence.tokens[before].isMark(.comma) { return sentence.roles(before - 1).contains(.than) }
        guard sentence.tokens[before].kind == .figure else { return false }
        let words = stride(from: before - 1, through: max(0, before - 6), by: -1)
            .prefix { sentence.tokens[$0].kind != .mark }
        return words.contains { sentence.roles($0).contains(.than) }
    }

    /// 同比增长22%，增加14421万元: the same growth as an amount.
    private static func followsRate(_ site: Site) -> Bool { figureBefore(site)?.unitKind == .percent }

    private static let more = Phrases("增加")
    /// 低保标准提高20元: by so much; what is added to stock (增加20家) may be told as a level.
    private static let raised = Phrases("提高 提高了 上调 上涨 回升 上升 下降 降低 回落")

    /// 播种面积31千公顷，增加0.3千公顷: of the same unit as the amount right before.
    private static func followsLike(_ site: Site) -> Bool {
        guard let before = figureBefore(site)?.unit, !before.isEmpty else { return false }
        let text = site.sentence.text
        return text.units[text.clamped(before)].elementsEqual(text.units[text.clamped(site.figure.unit)])
            && site.lead.contains { more.contains(site.sentence.tokens[$0].range, of: text) }
    }

    /// The number right before the comma or the 、 that the lead begins behind.
    private static func figureBefore(_ site: Site) -> Figure? {
        let mark = site.lead.lowerBound - 1
        guard mark > 0, site.sentence.tokens[mark].isMark([.comma, .enumeration]),
            site.sentence.tokens[mark - 1].kind == .figure
        else { return nil }
        return site.sentence.figure(mark - 1)
    }

    /// 存款余额480亿元，净增35亿元: of money it is what the amount before grew by.
    private static let net = Phrases("净增 净增加")

    /// 完成17亿元，超额完成年度任务2.1亿元: so much more than was to be done.
    private static func beyondTask(_ site: Site) -> Claim? {
        let sentence = site.sentence
        guard let last = site.lead.last, tasks.ends(sentence.text, at: sentence.tokens[last].end) != nil,
            let word = site.lead.first(where: {
                sentence.tokens[$0].kind == .word
                    && exceeding.begins(sentence.text, at: sentence.tokens[$0].start) != nil
            })
        else { return nil }
        return Claim(measure: .change, name: site.lead.lowerBound..<word)
    }

    /// 生均经费5377元，高出标准1377元: beside what is asked for.
    private static func beyondStandard(_ site: Site) -> Claim? {
        let sentence = site.sentence
        guard let last = site.lead.last, standards.ends(sentence.text, at: sentence.tokens[last].end) != nil,
            let sign = sentence.last([.above, .below], in: site.lead)
        else { return nil }
        var claim = Claim(measure: .change, name: site.lead.lowerBound..<sign)
        claim.isNegative = sentence.roles(sign).contains(.below)
        return claim
    }

    /// 衡东县常住人口60万人，比衡山县多25万人: beside another place.
    private static func beyondPlace(_ site: Site) -> Claim? {
        let sentence = site.sentence
        guard let last = site.lead.last, case let end = sentence.tokens[last].end,
            let way = ways.ends(sentence.text, at: end),
            Divisions.all.contains(sentence.text[end - way.count - 1])
        else { return nil }
        var claim = Claim(measure: .change, name: site.lead.lowerBound..<site.lead.lowerBound)
        claim.isNegative = way.first == 0x5C11  // 少
        if let than = site.lead.last(where: { sentence.roles($0).contains(.than) }) {
            claim.name = site.lead.lowerBound..<than
            return claim
        }
        // 比第二名衡阳县多20亿元.
        let rank = site.lead.lowerBound - 1
        return rank > 0 && sentence.tokens[rank].kind == .figure && sentence.figure(rank).isOrdinal
            && sentence.roles(rank - 1).contains(.than) ? claim : nil
    }

    private static let ways = Phrases("多 少 多出 少了 多了")
    private static let standards = Phrases("标准 要求 规定")
    private static let tasks = Phrases("任务 计划 目标")
    private static let exceeding = Phrases("超额完成 超额")

    /// Without 比上年, 较2022年 at its end or before a universe, and without 扣除…因素 before that.
    static func withoutComparison(_ name: Range<Int>, _ sentence: Sentence) -> Range<Int> {
        guard let than = sentence.last(.than, in: name) else { return name }
        let rest = name.lowerBound..<than
        return rest.last { exclusions.contains(sentence.tokens[$0].range, of: sentence.text) }
            .map { rest.lowerBound..<$0 } ?? rest
    }

    private static let exclusions = Phrases("扣除 剔除")
}
