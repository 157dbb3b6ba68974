import MetricModel

/// Groups the figures of a clause: 5.1%、2.58% are a list, 9%—10% a range, 12:40:48 a proportion.
enum SeriesFinder {
    static func series(in clause: Range<Int>, of sentence: Sentence) -> [Series] {
        var found: [Series] = []
        for token in clause where sentence.tokens[token].kind == .figure && !multiplies(token, sentence) {
            if let last = found.last, let previous = last.tokens.last, let first = last.tokens.first,
                let kind = link(previous, token, sentence, opening: first),
                last.kind == .single || last.kind == kind
            {
                found[found.count - 1].kind = kind
                found[found.count - 1].tokens.append(token)
            } else {
                found.append(Series(tokens: [token]))
            }
        }
        for index in found.indices {
            let shared = found[index].tokens.last { sentence.figure($0).unitKind != nil }
            found[index].unit = shared.map { sentence.figure($0).unit }
            found[index].unitKind = shared.flatMap { sentence.figure($0).unitKind }
        }
        return found
    }

    /// “四个100%”: the first number only says how many metrics the second is of.
    private static func multiplies(_ token: Int, _ sentence: Sentence) -> Bool {
        guard token + 1 < sentence.tokens.count, sentence.tokens[token + 1].kind == .figure else {
            return false
        }
        return sentence.figure(token).isSmallCount && sentence.figure(token + 1).unitKind == .percent
    }

    private static func link(
        _ first: Int, _ second: Int, _ sentence: Sentence, opening: Int
    ) -> Series.Kind? {
        var between = first + 1..<second
        if let word = between.first, sentence.boundAfter(first) != nil, sentence.tokens[word].kind == .word {
            between = between.dropFirst()
        }
        let (a, b) = (sentence.figure(first), sentence.figure(second))
        // 19098户54227人: two counts of one thing.
        if between.isEmpty {
            // 20亿元以上2个: what sorts, and how many.
            if sentence.boundAfter(first) != nil { return nil }
            // 分别完成135.8万元41.4万元和150.9万元: a mark was lost.
            if a.unitKind == b.unitKind, a.unit.count == b.unit.count, isEach(before: opening, sentence) {
                return .list
            }
            // 121500 7.2% of a table's row: no unit is shared over a blank.
            return a.unitKind == nil || a.unitKind == .percent || b.unitKind == nil || a.isOrdinal
                || b.isOrdinal
                ? nil : .compound
        }
        guard let mark = between.first, between.count <= 2 else { return nil }
        let token = sentence.tokens[mark]
        if between.count == 1, token.isMark(.colon) {
            return a.unit.isEmpty && !a.isOrdinal && !isClock(a, b, sentence) ? .proportion : nil
        }
        let isDash =
            between.allSatisfy { sentence.tokens[$0].isMark(.rangeMark) }
            || between.count == 1 && isTo(token, sentence)
        if isDash {
            let isRange =
                b.unitKind != nil && !a.isOrdinal
                && (a.unitKind == nil || a.unitKind == b.unitKind || isShortUnit(a, of: b, sentence))
                && a.value < b.value
            return isRange ? .range : nil
        }
        // 分别增长6.9%、增长8.4%、下降4.8%: each with its own way.
        if between.count == 2, token.isMark(.enumeration), a.unitKind == b.unitKind,
            !sentence.roles(mark + 1).isDisjoint(with: [.up, .down]), isEach(before: opening, sentence)
        {
            return .list
        }
        if between.count == 2, token.separates, standsApart(mark + 1, a, b, sentence, opening) {
            return .list
        }
        guard between.count == 1, token.separates else { return nil }
        // 3个、5个 are one list only where the number before has no unit or one of the same kind.
        // 2.8个和3.9个百分点 too.
        let isShared = a.unitKind == nil || a.isPlainCount && b.unitKind?.isStep == true
        let areTold = isEach(before: first, sentence) || followsNames(opening, sentence)
        return isShared || a.unitKind == b.unitKind || a.isOrdinal && b.isOrdinal
            || areTold && a.unitKind != nil && b.unitKind != nil ? .list : nil
    }

    /// 亿 of 300亿至400亿元.
    private static func isShortUnit(_ a: Figure, of b: Figure, _ sentence: Sentence) -> Bool {
        let text = sentence.text
        let (short, whole) = (text.units[text.clamped(a.unit)], text.units[text.clamped(b.unit)])
        return !short.isEmpty && short.count < whole.count && whole.starts(with: short)
    }

    /// 高于全国0.7个、全省0.3个百分点: how far from each of several, the unit behind the last.
    private static func standsApart(
        _ word: Int, _ a: Figure, _ b: Figure, _ sentence: Sentence, _ opening: Int
    ) -> Bool {
        func isStep(_ figure: Figure) -> Bool { figure.isPlainCount || figure.unitKind?.isStep == true }
        return sentence.roles(word).contains(.universe) && (isStep(a) || a.unitKind == nil) && isStep(b)
            && sentence.contains([.above, .below], in: max(0, opening - 4)..<opening)
    }

    /// 播种面积、产量稳定在35万亩、15万吨: names side by side, and what they come to.
    private static func followsNames(_ figure: Int, _ sentence: Sentence) -> Bool {
        guard figure > 2, sentence.roles(figure - 1).contains(.link) else { return false }
        let names = sentence.tokens[..<(figure - 1)].reversed().prefix { token in
            token.kind == .text || token.kind == .word || token.isMark(.enumeration)
        }
        return names.contains { $0.isMark(.enumeration) }
    }

    /// 分别 of 分别增加0.8万亩、0.5万吨, where the units differ.
    private static func isEach(before figure: Int, _ sentence: Sentence) -> Bool {
        (max(0, figure - 4)..<figure).contains { sentence.roles($0).contains(.each) }
    }

    /// 9:00, 17:30.
    private static func isClock(_ hours: Figure, _ minutes: Figure, _ sentence: Sentence) -> Bool {
        hours.value <= ExactDecimal(24) && minutes.range.count == 2
            && [0x30, 0x33].contains(sentence.text[minutes.range.lowerBound])
            && sentence.text[minutes.range.lowerBound + 1] == 0x30
            && minutes.unit.isEmpty
    }

    private static func isTo(_ token: Token, _ sentence: Sentence) -> Bool {
        token.kind == .word && token.end == token.start + 1
            && [0x81F3, 0x5230].contains(sentence.text[token.start])
    }
}
