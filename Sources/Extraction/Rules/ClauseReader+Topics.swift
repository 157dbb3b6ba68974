import MetricModel

/// What a clause names without a number, for the next one's.
extension ClauseReader {
    /// 固定资产投资平稳增长，增速9.4%: a clause without a number may name what the next one measures.
    mutating func nameTopic(in clause: Range<Int>) {
        let naming = naming
        if let topic = crossing(clause, naming) ?? list(joined: clause, naming) ?? ranked(clause, naming)
            ?? seenFrom(clause)
        {
            return context.state.name(topic)
        }
        guard let known = opening(of: clause, naming) else { return nameUnknown(in: clause, naming) }
        // 旅游收入、游客人数再创新高，分别增长…: each of them.
        if known.canonical != nil, clause.contains(where: { naming.separates($0) }) {
            let parts = naming.parts(of: clause).map { opening(of: $0, naming) }
            if parts.count > 1, parts.allSatisfy({ $0?.canonical != nil }) {
                for part in parts.compactMap({ $0 }) { context.state.name(part) }
                return
            }
        }
        context.state.name(known)
    }

    /// 财政总收入突破亿元大关，实现11338万元: what broke through is what the next number measures.
    private func crossing(_ clause: Range<Int>, _ naming: Naming) -> Wording? {
        let crossings = Self.crossings
        let bound = clause.last { crossings.contains(sentence.tokens[$0].range, of: sentence.text) }
        guard let bound, bound > clause.lowerBound else { return nil }
        return naming.wording(
            Rule.withoutComparison(clause.lowerBound..<bound, sentence), measure: .level, unit: nil)
    }

    /// 人均来看, 从总量看: what was named last by the head, and on the whole again.
    private func seenFrom(_ clause: Range<Int>) -> Wording? {
        guard let first = clause.first, let last = clause.last else { return nil }
        let text = sentence.text
        let words = sentence.tokens[first].start..<sentence.tokens[last].end
        guard words.count <= 8, let side = Self.sides.first(in: words, of: text),
            Self.views.contains(side.upperBound..<words.upperBound, of: text),
            let topic = context.state.topics.last(where: { $0.canonical != nil })
        else { return nil }
        let whole =
            topic.plain.starts(with: ClaimNames.perHead) ? Array(topic.plain.dropFirst(2)) : topic.plain
        let isPerHead = text.has(ClaimNames.perHead, at: side.lowerBound)
        let plain = isPerHead ? ClaimNames.perHead + whole : whole
        return sentence.lexicon.metrics.canonical(plain, measure: .level, unit: .money)
            .map { Wording(text: plain, plain: plain, canonical: $0) }
    }

    private static let sides = Phrases("人均 总量")
    private static let views = Phrases("看 来看 方面 上 上看 计算 而言 来说")

    /// 跻身全国西部百强县，排名第93位: the list is what the next number is a place in.
    private func list(joined clause: Range<Int>, _ naming: Naming) -> Wording? {
        guard let ranking = clause.last(where: { sentence.roles($0).contains(.ranking) }),
            let list = naming.wording(ranking + 1..<clause.upperBound, measure: .rank, unit: nil),
            Rule.lists.stand(in: 0..<list.text.count, of: ScalarText(units: list.text))
        else { return nil }
        return list
    }

    /// 中部百强县排名再进位，居第53位: what the list or the metric before 排名 is ranked by.
    private func ranked(_ clause: Range<Int>, _ naming: Naming) -> Wording? {
        let rankings = Self.rankings
        let ranking = clause.last { rankings.contains(sentence.tokens[$0].range, of: sentence.text) }
        guard let ranking, ranking > clause.lowerBound, ranksNext(clause.upperBound + 1) else { return nil }
        return naming.wording(clause.lowerBound..<ranking, measure: .rank, unit: nil)
    }

    /// What a clause names whose first words are no known metric.
    private func nameUnknown(in clause: Range<Int>, _ naming: Naming) {
        if let moved = naming.moved(clause) { return context.state.name(moved) }
        // 禽蛋产量、水果和蔬菜增长较快，增速分别达…: each of them.
        let ahead = figuresAhead(after: clause)
        if ahead > 1, case let listed = naming.movedTogether(clause), listed.count == ahead {
            for name in listed { context.state.name(name) }
            return
        }
        // 县域综合实力继续提升，居全市第三: ranked is what rose.
        if ranksNext(clause.upperBound + 1), let risen = naming.risen(clause) {
            return context.state.name(risen)
        }
        // 工业用电量较一季度（-5.2%）, 产业类项目，共4350万元: the name stands before the mark.
        // 增幅较1—2月（-0.6%）: no more than how what was named before is measured.
        let compared = Rule.withoutComparison(clause, sentence)
        // 工业增加值：93亿元, as a heading says it.
        if opensBracket(clause.upperBound) || opensTotal(clause.upperBound + 1) || isLabel(clause),
            !naming.isEmpty(compared),
            !endsInPlace(clause), !sentence.contains([.above, .below], in: clause),
            let compared = naming.wording(compared, measure: .growth, unit: nil)
        {
            context.state.name(compared)
        }
    }

    /// How many numbers the next clause gives one by one: 增速分别达A、B、C.
    private func figuresAhead(after clause: Range<Int>) -> Int {
        guard sentence.has(.each) else { return 0 }
        let (tokens, ends) = (sentence.tokens, [.comma, .semicolon, .sentenceEnd] as CharacterClass)
        var index = clause.upperBound + 1
        // 分别 stands before its numbers: a number before it ends the search.
        while index < tokens.count, !tokens[index].roles.contains(.each) {
            if tokens[index].kind == .figure || tokens[index].isMark(ends) { return 0 }
            index += 1
        }
        var count = 0
        while index < tokens.count, !tokens[index].isMark(ends) {
            if tokens[index].kind == .figure { count += 1 }
            index += 1
        }
        return count
    }

    /// Whether nothing but 居全市 stands before a rank.
    private func ranksNext(_ start: Int) -> Bool {
        let between: Roles = [.ranking, .universe, .adverb, .all, .link]
        var figure = start
        while !sentence.roles(figure).isDisjoint(with: between) { figure += 1 }
        guard figure > start, figure < sentence.tokens.count, sentence.tokens[figure].kind == .figure else {
            return false
        }
        return sentence.figure(figure).isOrdinal || sentence.figure(figure).unitKind == .places
    }

    /// 旅游收入 of 旅游收入再创新高: the metric that words begin with.
    func opening(of words: Range<Int>, _ naming: Naming) -> Wording? {
        guard let name = naming.trimmed(words),
            let found = sentence.lexicon.metricWords.match(
                sentence.text, at: name.lowerBound, before: name.upperBound)
        else { return nil }
        let plain = MetricLookup.plain(sentence.text.units[name.lowerBound..<found.end])
        return Wording(
            text: naming.text(name.lowerBound..<found.end), plain: plain,
            canonical: sentence.lexicon.metrics.canonical(plain, measure: .growth, unit: nil))
    }

    /// 地区生产总值 of 唯一一个地区生产总值: the metric that words end with.
    func closing(of words: Range<Int>) -> Wording? {
        guard let name = naming.trimmed(words) else { return nil }
        let start = name.first { offset in
            sentence.lexicon.metricWords.match(sentence.text, at: offset, before: name.upperBound)?.end
                == name.upperBound
        }
        guard let start, start > name.lowerBound else { return nil }
        let plain = MetricLookup.plain(sentence.text.units[start..<name.upperBound])
        return sentence.lexicon.metrics.canonical(plain, measure: .level, unit: .money).map {
            Wording(text: naming.text(start..<name.upperBound), plain: plain, canonical: $0)
        }
    }

    /// 增速最高的为石桥县: a place, nothing that is measured.
    private func endsInPlace(_ clause: Range<Int>) -> Bool {
        guard let last = clause.last else { return false }
        return Divisions.counties.contains(sentence.text[sentence.tokens[last].end - 1])
    }

    private static let rankings = Phrases("排名 位次 排位")
    private static let crossings = Phrases("突破 首次突破 跨越 跨上 跨过 站上 冲破 迈上 迈过 连续跨过 连续跨越 连续突破 接连突破 先后突破 相继突破")

    /// Whether the sentence is a name, a colon and a number or a range.
    private func isLabel(_ clause: Range<Int>) -> Bool {
        let colon = clause.upperBound
        let numbers = sentence.tokens.indices.dropFirst(colon + 1)
        guard clause.lowerBound == 0, let last = numbers.last, sentence.tokens[colon].isMark(.colon),
            numbers.allSatisfy({
                sentence.tokens[$0].kind == .figure || sentence.tokens[$0].isMark(.rangeMark)
            }), sentence.tokens[last].kind == .figure
        else { return false }
        return sentence.figure(last).unitKind.map { $0 != .duration } == true
    }

    private func opensTotal(_ token: Int) -> Bool {
        guard token + 1 < sentence.tokens.count, sentence.tokens[token].kind == .word else { return false }
        return Self.totals.contains(sentence.tokens[token].range, of: sentence.text)
            && sentence.tokens[token + 1].kind == .figure
    }

    private static let totals = Phrases("共 共计 总计 合计 共有")

    private func opensBracket(_ token: Int) -> Bool {
        token + 1 < sentence.tokens.count && sentence.tokens[token].isMark(.open)
            && sentence.tokens[token + 1].kind == .figure
    }
}
