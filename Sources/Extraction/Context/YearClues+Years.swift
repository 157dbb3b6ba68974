import MetricModel

/// The years and months that a text names, each for what it says of the report's own.
extension YearClues {
    /// 前三季度 of a brief that says it section by section, and speaks of no other part of the year.
    static func onlyPart(in text: ScalarText, _ landmarks: Landmarks) -> ClosedRange<Int>? {
        let range = 0..<min(text.count, evidence)
        var places = parts.map { _ in [Int]() }
        for offset in landmarks.parts {
            for (part, (_, words)) in parts.enumerated() where words.begins(text, at: offset) != nil {
                places[part].append(offset)
            }
        }
        let said = parts.indices.filter { !places[$0].isEmpty }
        guard said.count == 1, let only = said.first, !tellsWholeYear(range, of: text) else { return nil }
        // Or it opens one of the first paragraphs.
        let opens = places[only].contains { $0 < openingLength && opensLine($0, text) }
        return places[only].count > 2 || opens ? parts[only].0 : nil
    }

    /// 全年, not that of 比2016年全年.
    private static func tellsWholeYear(_ range: Range<Int>, of text: ScalarText) -> Bool {
        var from = range.lowerBound
        while let whole = wholeYears.first(in: from..<range.upperBound, of: text) {
            if text[whole.lowerBound - 1] != 0x5E74 { return true }  // 年
            from = whole.upperBound
        }
        return false
    }

    private static func opensLine(_ offset: Int, _ text: ScalarText) -> Bool {
        var start = offset
        while start > 0, offset - start < 8, lineBlanks.contains(text[start - 1]) { start -= 1 }
        return start > 0 && text[start - 1] == 0x0A
    }

    private static let lineBlanks = UnitSet(" \t\u{3000}\u{A0}")
    private static let parts = [
        (1...3, Phrases("一季度 第一季度")), (1...6, Phrases("上半年")), (1...9, Phrases("前三季度")),
    ]
    /// Whichever part of a year it is.
    static let partNames = Phrases(parts.flatMap(\.1.words))
    static let partSigns = UnitSet(partNames.words.compactMap(\.first))
    private static let wholeYears = Phrases("全年 下半年 年末 年底 二季度 四季度")

    /// The years that the tokens name, not those that something is compared with.
    static func years(in tokenizer: Tokenizer, text: ScalarText) -> [(year: Int, weight: Int)] {
        var years: [(Int, Int)] = []
        for (index, token) in tokenizer.tokens.enumerated() where token.kind == .time {
            guard case .year(let year) = tokenizer.times[token.index] else { continue }
            let before = index > 0 ? tokenizer.tokens[index - 1] : nil
            // 1980 without 年 is a number sooner than a year.
            if year < 2000, text[token.end - 1] != 0x5E74 { continue }
            // 较2022年, 到2025年: a year to compare with or to come.
            if let before, before.roles.contains(.than) || isUntil(before, text) { continue }
            // 由2010年的35调整为32: what it was before.
            if let before, [0x7531, 0x4ECE].contains(text[before.start]), text[token.end] == 0x7684 {
                continue
            }  // 由从的
            let opens = before == nil || before?.kind == .mark
            years.append((year, opens ? 3 : 1))
        }
        return years
    }

    /// The years of a paragraph, read without cutting it to tokens: all that counts is 2023年.
    static func years(in range: Range<Int>, of text: ScalarText) -> [(year: Int, weight: Int)] {
        var years: [(Int, Int)] = []
        for offset in text.clamped(range.clamped(to: 0..<evidence))
        where text.units[offset] == 0x5E74
            && (digitValue(text[offset - 1]) != nil || text[offset - 1] == 0x20)
        {
            let start = text.startOfYear(before: offset)
            guard start >= range.lowerBound, digitValue(text[start - 1]) == nil,
                let numeral = text.arabicNumeral(at: start),
                numeral.isPlainInteger, let year = Int(exactly: numeral.value.significand),
                (1978...2099).contains(year),
                !endsPlan(year, before: start, text),
                !references.contains(text[start - 1]) || isRange(before: start, text)
                    || isReached(start, offset, text)
            else { continue }
            years.append((year, start == range.lowerBound || openers.contains(text[start - 1]) ? 3 : 1))
        }
        return years
    }

    /// 2021—2025年: the years of a plan, whose last is not yet told of.
    private static func endsPlan(_ year: Int, before start: Int, _ text: ScalarText) -> Bool {
        guard year.isMultiple(of: 5), dashes.contains(text[start - 1]),
            let first = text.arabicNumeral(at: start - 5), first.range == start - 5..<start - 1
        else { return false }
        return first.value == ExactDecimal(Int64(year - 4))
    }

    private static let dashes = UnitSet("-—–－~～")

    /// 较2022年, 到2025年: a year to compare with or to come.
    private static let references = UnitSet("比较到至与和")
    /// 2012年到2021年, 截至2021年底: a last year that is told of.
    private static func isRange(before start: Int, _ text: ScalarText) -> Bool {
        let before = text[start - 2]
        return (before == 0x5E74 || before == 0x622A)  // 年截
            && (text[start - 1] == 0x5230 || text[start - 1] == 0x81F3)  // 到至
    }

    /// 增加到2021年的136亿元, where nothing says that it is planned.
    private static func isReached(_ start: Int, _ end: Int, _ text: ScalarText) -> Bool {
        // 到…的
        guard text[start - 1] == 0x5230, text[end + 1] == 0x7684, moves.contains(text[start - 2]) else {
            return false
        }
        var first = start
        while first > max(0, start - 60), !sentenceEnds.contains(text[first - 1]) { first -= 1 }
        return !planned.stand(in: first..<start, of: text)
    }

    private static let moves = UnitSet("加高升长大展降少")
    private static let sentenceEnds = UnitSet("。；！？\n")
    private static let planned = Phrases("将 力争 预计 计划 目标 争取 确保 规划")
    private static let openers = UnitSet("，。；：、！？\n\r ")

    private static func isUntil(_ token: Token, _ text: ScalarText) -> Bool {
        token.kind == .word && [0x5230, 0x81F3].contains(text[token.end - 1])  // 到至
    }

    /// 10 of 10月份.
    static func lastMonth(in tokenizer: Tokenizer) -> Int? {
        for case .months(let first, let last) in tokenizer.times where first == last && last < 12 {
            return last
        }
        return nil
    }

    static func months(in tokenizer: Tokenizer) -> ClosedRange<Int>? {
        for time in tokenizer.times {
            switch time {
            case .months(1, let last) where (2..<12).contains(last),
                .monthEnd(let last) where (2..<12).contains(last):
                return 1...last
            default: continue
            }
        }
        return nil
    }
}
