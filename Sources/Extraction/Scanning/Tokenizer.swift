import MetricModel

/// Cuts one sentence into tokens, in one pass; its lists are used again for the next sentence.
struct Tokenizer {
    let text: ScalarText
    let lexicon: Lexicon
    private(set) var tokens: [Token] = []
    private(set) var figures: [Figure] = []
    private(set) var times: [TimeWord] = []
    /// What its marks are, together.
    private(set) var marks: CharacterClass = []
    private var pending: Int?

    init(_ text: ScalarText, lexicon: Lexicon) {
        self.text = text
        self.lexicon = lexicon
    }

    mutating func read(_ range: Range<Int>) {
        if !tokens.isEmpty { tokens.removeAll(keepingCapacity: true) }
        if !figures.isEmpty { figures.removeAll(keepingCapacity: true) }
        if !times.isEmpty { times.removeAll(keepingCapacity: true) }
        marks = []
        pending = nil
        var offset = range.lowerBound
        while offset < range.upperBound {
            let kind = lexicon.kind(of: text[offset])
            if kind.isDisjoint(with: .boundary) {
                if pending == nil { pending = offset }
                offset = lexicon.next(.boundary, text, from: offset + 1, before: range.upperBound)
            } else if kind.contains(.space) {
                flush(at: offset)
                offset += 1
            } else if kind.contains(.digit) {
                offset = readArabic(at: offset, before: range.upperBound)
            } else if kind.contains(.wordStart),
                lexicon.words.mayMatch(text, at: offset, before: range.upperBound),
                let found = lexicon.words.match(text, at: offset, before: range.upperBound),
                isWord(found.id, offset..<found.end)
            {
                add(word: found.id, offset..<found.end)
                offset = found.end
            } else if kind.contains(.ordinalSign), let end = readOrdinal(at: offset, before: range.upperBound)
            {
                offset = end
            } else if kind.contains(.chineseDigit),
                let end = readChinese(at: offset, before: range.upperBound)
            {
                offset = end
            } else if kind.contains(.openRemark), let end = otherKinds(at: offset), pending != nil {
                offset = end
            } else if kind.contains(.openRemark), let end = footnote(at: offset) {
                flush(at: offset)
                offset = end
            } else if kind.contains(.mark) {
                flush(at: offset)
                marks.formUnion(kind)
                tokens.append(Token(kind: .mark, start: offset, end: offset + 1, mark: kind))
                offset += 1
            } else {
                if pending == nil { pending = offset }
                offset += 1
            }
        }
        flush(at: range.upperBound)
    }

    /// Reads a range of which only the numbers and times are asked: nothing where none may stand.
    mutating func readCounts(_ range: Range<Int>) {
        let mayStand = lexicon.countSigns.mayStand(in: range, of: text, lexicon)
        read(mayStand ? range : range.lowerBound..<range.lowerBound)
    }

    /// Turns the numbers that belong to names to text, and says which and why.
    mutating func settleNames(quoting: [Sentence.Quoting]) -> [(Int, Omission)] {
        NameNumbers.settle(&tokens, figures: figures, quoting: quoting, text: text)
    }

    private mutating func flush(at offset: Int) {
        if let start = pending, start < offset {
            tokens.append(Token(kind: .text, start: start, end: offset))
        }
        pending = nil
    }

    private mutating func add(word id: Int, _ range: Range<Int>) {
        flush(at: range.lowerBound)
        let roles = lexicon.roles(id)
        if roles.contains(.time), let time = lexicon.entry(id).time {
            if roles == .time { return add(time, range) }
            times.append(time)
        }
        if roles == .first {
            append(
                Figure(
                    range: range, value: ExactDecimal(1), isChinese: true, isOrdinal: true, isFirstWord: true,
                    isPlainInteger: true, isMore: false, unit: range.upperBound..<range.upperBound,
                    unitKind: nil, unitStart: 0, isCode: false), start: range.lowerBound)
        } else {
            tokens.append(
                Token(kind: .word, start: range.lowerBound, end: range.upperBound, roles: roles, index: id))
        }
    }

    var opensClause: Bool {
        pending == nil && tokens.last.map { $0.kind == .mark || $0.kind == .time } ?? true
    }

    private mutating func add(_ time: TimeWord, _ range: Range<Int>) {
        flush(at: range.lowerBound)
        times.append(time)
        tokens.append(
            Token(
                kind: .time, start: range.lowerBound, end: range.upperBound, roles: .time,
                index: times.count - 1))
    }

    private mutating func readArabic(at start: Int, before end: Int) -> Int {
        guard let numeral = text.arabicNumeral(at: start, before: end) else { return start + 1 }
        if let time = firstMonths(numeral) ?? dateTime(numeral) {
            add(time.word, start..<min(time.end, end))
            return min(time.end, end)
        }
        if let sign = minus(before: numeral), tokens.last?.start == sign {
            tokens.removeLast()
            let negative = Numeral(
                range: sign..<numeral.range.upperBound, value: numeral.value.negated, isChinese: false,
                isPlainInteger: false)
            return add(negative, ordinalFrom: nil, before: end)
        }
        return add(numeral, ordinalFrom: nil, before: end)
    }

    /// 增长-8.7%, （-10.8%）: a hyphen right after a word or a bracket, before a number that can be negative.
    private func minus(before numeral: Numeral) -> Int? {
        let sign = numeral.range.lowerBound - 1
        guard [0x2D, 0xFF0D, 0x2212].contains(text[sign]), sign > 0 else { return nil }
        // 0.511 -0.6369: a range, one blank in it.
        let ahead = text[sign - 1] == 0x20 ? sign - 2 : sign - 1
        let before = lexicon.kind(of: text[ahead])
        guard before.isDisjoint(with: [.digit, .letter, .rangeMark]), text[sign - 1] != 0x25 else {
            return nil
        }
        let after = text.skipSpaces(from: numeral.range.upperBound)
        let unit = lexicon.units.match(text, at: after, before: after + 8)
        let isRate = unit.map { [.percent, .points].contains(lexicon.unitKind($0.id)) } ?? false
        return isRate || !numeral.isPlainInteger ? sign : nil
    }

    /// 第 before a number.
    private mutating func readOrdinal(at start: Int, before end: Int) -> Int? {
        let first = text.skipSpaces(from: start + 1)
        guard let numeral = text.arabicNumeral(at: first, before: end) ?? text.chineseNumeral(at: first)
        else {
            return nil
        }
        return add(numeral, ordinalFrom: start, before: end)
    }

    private mutating func readChinese(at start: Int, before end: Int) -> Int? {
        guard let numeral = text.chineseNumeral(at: start) else {
            if let end = readMultiple(at: start, before: end) { return end }
            // 万 or 百 amid text: no number begins inside it either.
            var offset = start + 1
            while offset < min(end, start + 16), ChineseDigit.of(text[offset]) != nil { offset += 1 }
            if pending == nil { pending = start }
            return offset
        }
        if let time = firstMonths(numeral) ?? dateTime(numeral) {
            add(time.word, start..<min(time.end, end))
            return min(time.end, end)
        }
        let figure = figure(numeral, ordinalFrom: nil, before: end)
        let isQuantity =
            figure.unitKind != nil && figure.unitKind != .name
            && (numeral.value.significand != 1 || figure.unitKind == .percent
                || figure.unitStart == 0x500D)  // 倍
            || isAmongFirst(numeral)
        guard isQuantity, !isPlaceName(figure) else {
            if pending == nil { pending = start }
            return numeral.range.upperBound
        }
        append(figure, start: start)
        return figure.end
    }

    /// 千 of 突破千亿元, 万 of 超过万户, 百 of 达百亿: right after a bound or a link, and all that is said of how much.
    private mutating func readMultiple(at start: Int, before end: Int) -> Int? {
        guard pending == nil, let before = tokens.last, before.kind == .word, before.end == start,
            case .power(let value)? = ChineseDigit.of(text[start]), value > 10,
            let unit = unit(at: start + 1, before: end), ![.name, .duration, .length].contains(unit.kind)
        else { return nil }
        let leads =
            lexicon.entry(before.index).boundBefore != nil
            || before.roles.contains(.link) && text[start - 1] != 0x7684  // 的
        // 达百亿 is an amount, 达万 none.
        guard leads, unit.kind != .bare || value < 10_000, endsPhrase(unit.range.upperBound) else {
            return nil
        }
        append(
            Figure(
                range: start..<start + 1, value: ExactDecimal(value), isChinese: true, isOrdinal: false,
                isPlainInteger: true, isMultiple: true, isMore: false, unit: unit.range, unitKind: unit.kind,
                unitStart: text[unit.range.lowerBound], isCode: false), start: start)
        return unit.range.upperBound
    }

    private func endsPhrase(_ end: Int) -> Bool {
        let end = text.has(Self.orMore, at: end) ? end + Self.orMore.count : end
        return !lexicon.kind(of: text[end]).isDisjoint(with: [.mark, .sentenceEnd, .clauseEnd])
            || Words.milestones.begins(text, at: end) != nil
    }

    private static let orMore = "以上".scalarUnits

    /// 居全市前三: nothing after the number is counted.
    private func isAmongFirst(_ numeral: Numeral) -> Bool {
        text[numeral.range.lowerBound - 1] == 0x524D  // 前
            && !lexicon.kind(of: text[numeral.range.upperBound]).isDisjoint(with: [.mark, .sentenceEnd])
    }

    private mutating func add(_ numeral: Numeral, ordinalFrom start: Int?, before end: Int) -> Int {
        let figure = figure(numeral, ordinalFrom: start, before: end)
        append(figure, start: start ?? numeral.range.lowerBound)
        return figure.end
    }

    private mutating func append(_ figure: Figure, start: Int) {
        flush(at: start)
        figures.append(figure)
        tokens.append(Token(kind: .figure, start: start, end: figure.end, index: figures.count - 1))
    }

    private func figure(_ numeral: Numeral, ordinalFrom start: Int?, before end: Int) -> Figure {
        var offset = text.skipSpaces(from: numeral.range.upperBound)
        if lexicon.kind(of: text[offset]).contains(.openRemark), let end = footnote(at: offset) {
            offset = end
        }
        var isMore = false
        if text[offset] == 0x4F59 || text[offset] == 0x591A {  // 余多
            isMore = true
            offset = text.skipSpaces(from: offset + 1)
        }
        var unit = unit(at: offset, before: end)
        // 2024道县追光者大会: the year, and a county.
        if let found = unit, found.range.count == 1, numeral.range.count == 4,
            Self.divisions.contains(text[found.range.upperBound]),
            PlaceCodes.contains(text.string(found.range.lowerBound..<found.range.upperBound + 1))
        {
            unit = nil
        }
        let range = (start ?? numeral.range.lowerBound)..<numeral.range.upperBound
        let letter =
            lexicon.kind(of: text[numeral.range.upperBound]).contains(.letter) && unit == nil
            || lexicon.kind(of: text[range.lowerBound - 1]).contains(.letter)
                && !(unit != nil && isAbbreviation(endingAt: range.lowerBound))
        return Figure(
            range: range, value: numeral.value, isChinese: numeral.isChinese, isOrdinal: start != nil,
            isPlainInteger: numeral.isPlainInteger, isMore: isMore || unit?.isMore == true,
            unit: unit?.range ?? numeral.range.upperBound..<numeral.range.upperBound, unitKind: unit?.kind,
            unitStart: unit.map { text[$0.range.lowerBound] } ?? 0,
            isCode: letter || numeral.isTooLong || isPadded(numeral))
    }

    /// 前11个月: takes 前 back.
    private mutating func firstMonths(_ numeral: Numeral) -> (word: TimeWord, end: Int)? {
        let start = numeral.range.lowerBound
        guard [0x524D, 0x5934].contains(text[start - 1]), numeral.isPlainInteger,  // 前头
            text[numeral.range.upperBound] == 0x4E2A, text[numeral.range.upperBound + 1] == 0x6708  // 个月
        else { return nil }
        let count = Int(clamping: numeral.value.significand)
        guard (2...12).contains(count) else { return nil }
        if let last = tokens.last, last.kind == .word, last.start == start - 1 { tokens.removeLast() }
        if let waiting = pending, waiting == start - 1 { pending = nil }
        return (.months(1, count), numeral.range.upperBound + 2)
    }
}
