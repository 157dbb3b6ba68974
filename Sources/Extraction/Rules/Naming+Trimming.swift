import MetricModel

/// What stands around a name and is none of it.
extension Naming {
    /// - Returns: the scalars of the name in some tokens; `nil` where nothing is left.
    func trimming(_ range: Range<Int>) -> Range<Int>? {
        let (opened, from) = withoutLead(afterLastBreak(range))
        let words = withoutOpenQuote(withoutTail(opened))
        guard let first = words.first, let last = words.last else { return nil }
        let start = from ?? sentence.tokens[first].start
        var end = sentence.tokens[last].end
        if sentence.tokens[last].kind == .text {
            while end > start, Self.modals.contains(sentence.text[end - 1]) { end -= 1 }
        }
        return start < end ? start..<end : nil
    }

    /// 优良率要高于…, 产量却, 考核中: what a text that no table knows may end with beside its name.
    private static let modals = UnitSet("要须需却只但也中可略以")

    // MARK: Before it

    private enum Step {
        case keep
        /// The name begins within a token.
        case begin(token: Int, from: Int)
        case drop(to: Int)
    }

    /// Without verbs, places and times before the name; and where it begins, where that is amid a token.
    private func withoutLead(_ range: Range<Int>) -> (words: Range<Int>, from: Int?) {
        var words = range
        while let first = words.first {
            switch step(at: first, in: words) {
            case .keep: return (words, nil)
            case .begin(let token, let from): return (token..<words.upperBound, from)
            case .drop(let next): words = next..<max(next, words.upperBound)
            }
        }
        return (words, nil)
    }

    private func step(at first: Int, in words: Range<Int>) -> Step {
        if let end = ownPlace(at: first, in: words) {
            // 新吴区: the place begins with what is a word elsewhere.
            let next = words.first { sentence.tokens[$0].end > end } ?? words.upperBound
            let isAmid = next < words.upperBound && sentence.tokens[next].start < end
            return isAmid ? .begin(token: next, from: end) : .drop(to: next)
        }
        let token = sentence.tokens[first]
        switch token.kind {
        case .text: return textStep(at: first)
        case .mark: return markStep(at: first, in: words)
        case .word:
            let keeps =
                token.roles.isDisjoint(with: .stripBefore)
                || !token.roles.isDisjoint(with: [.gain, .whole, .head])
                || sentence.text[token.end] == 0x7387  // 硬化率
            return keeps ? .keep : .drop(to: first + 1)
        default: return .drop(to: first + 1)
        }
    }

    private func textStep(at first: Int) -> Step {
        let token = sentence.tokens[first]
        // 谋划了20件实事, 对14家大户: no more than what leads to the number.
        if token.end == token.start + 1, Self.leading.contains(sentence.text[token.start]) {
            return .drop(to: first + 1)
        }
        // 建立了产业链4条.
        if sentence.text[token.start] == 0x4E86, token.end > token.start + 1 {
            return .begin(token: first, from: token.start + 1)
        }
        let cut = placePrefix(of: token)
        return cut < token.end ? .begin(token: first, from: cut) : .drop(to: first + 1)
    }

    private static let leading = UnitSet("了对向把以")

    private func markStep(at first: Int, in words: Range<Int>) -> Step {
        let token = sentence.tokens[first]
        // 完成2650亿元（不含石桥，下同）、增长9%: a remark on what stands before it.
        if token.isMark(.open), let close = words.first(where: { sentence.tokens[$0].isMark(.close) }) {
            return .drop(to: close + 1)
        }
        // “一亩茶收入 of what someone says: the quotation goes on behind the number.
        let isOpen = token.isMark(.openQuote) && !words.contains { sentence.tokens[$0].isMark(.closeQuote) }
        return token.isMark([.openQuote, .openWork, .open]) && !isOpen ? .keep : .drop(to: first + 1)
    }

    /// Where the report's own place ends at a text token's front: 衡山县GDP. A place without its 县 opens
    /// a product's name more often (衡山黄鸡) and is taken off only where it stands alone.
    func placePrefix(of token: Token) -> Int {
        if let end = placed(from: token.start, upTo: token.end) { return end }
        if knowsPlaces,
            let added = sentence.lexicon.place(sentence.text, at: token.start, before: token.end)
                ?? outline.neighbour(sentence.text, at: token.start, before: token.end),
            added.name.scalarUnits == subject || added.name == outline.place
        {
            return added.end
        }
        if outline.isOfSeveralPlaces, let end = KnownPlaces.countedPlaces(sentence.text, at: token.start) {
            return min(end, token.end)
        }
        if let plan = Self.plans.begins(sentence.text, at: token.start), token.start + plan.count <= token.end
        {
            return token.start + plan.count
        }
        if let end = numbered(from: token.start) { return min(end, token.end) }
        if let opener = Self.connectives.begins(sentence.text, at: token.start),
            token.start + opener.count <= token.end,
            !Self.others.contains(sentence.text[token.start + opener.count])
        {
            return token.start + opener.count
        }
        // 的 between what it is of and the number is no name.
        if token.end == token.start + 1, sentence.text[token.start] == 0x7684 { return token.end }
        let short = outline.shortPlace
        let isAlone =
            !short.isEmpty && token.end - token.start == short.count
            && sentence.text.has(short, at: token.start)
        return isAlone ? token.end : token.start
    }

    /// Behind 二是 of 二是建设高标准农田3万亩: the number of a work, and no part of its name.
    private func numbered(from start: Int) -> Int? {
        var end = start
        while end < start + 3, ChineseDigit.of(sentence.text[end]) != nil { end += 1 }
        return end > start && Self.isOrIsTo.contains(sentence.text[end]) ? end + 1 : nil
    }

    private static let isOrIsTo = UnitSet("是要")

    /// 不过其名义增长率: how a sentence goes on from what it told of; 围绕300亿元目标: what the work is for; 其他收入 is a name.
    private static let connectives = Phrases("围绕 紧扣 锚定 对标 其 不过 不过其 但其 而其 此时其 他 他们 她 她们 它 它们")
    private static let others = UnitSet("他它余中次实")
    private static let plans = Phrases("原计划 计划 年初承诺 年初计划")

    // MARK: Behind it

    private func withoutTail(_ range: Range<Int>) -> Range<Int> {
        var words = range
        while let last = words.last, let end = endBefore(last, in: words) {
            words = words.lowerBound..<end
        }
        return words
    }

    /// Where a name's tokens end without its last; `nil` where that is the name's.
    private func endBefore(_ last: Int, in words: Range<Int>) -> Int? {
        let token = sentence.tokens[last]
        switch token.kind {
        case .text: return nil
        case .mark:
            if let open = timedBracket(closingAt: last, in: words) { return open }
            return token.isMark([.closeQuote, .closeWork, .close]) ? nil : last
        case .word:
            let keeps =
                token.roles.isDisjoint(with: .stripAfter)
                || !token.roles.isDisjoint(with: [.gain, .whole, .head])
            return keeps ? nil : last
        default: return last
        }
    }

    /// Where （2022年末） of 总人口（2022年末） opens, which holds a time and nothing else.
    private func timedBracket(closingAt close: Int, in range: Range<Int>) -> Int? {
        guard close > range.lowerBound + 1, sentence.tokens[close].isMark(.close),
            sentence.tokens[close - 1].kind == .time, sentence.tokens[close - 2].isMark(.open)
        else { return nil }
        return close - 2
    }

    /// A quotation that isn't closed before the number is the number's: “三个100%”.
    private func withoutOpenQuote(_ words: Range<Int>) -> Range<Int> {
        guard let open = words.last(where: { sentence.tokens[$0].isMark(.openQuote) }),
            open > words.lowerBound,
            !words.contains(where: { $0 > open && sentence.tokens[$0].isMark(.closeQuote) })
        else { return words }
        return words.lowerBound..<open
    }
}
