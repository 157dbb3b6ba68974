import MetricModel

/// Finds the names of a claim's metrics in the words around its figure.
final class Naming {
    let sentence: Sentence
    let outline: Outline
    /// The entity that the clause is about, where it isn't the report's place.
    let subject: [UInt16]
    /// That entity, else the report's place.
    private let own: [UInt16]
    /// What the report's place and the entity begin with, which rules both out at most offsets.
    private let (placeSign, subjectSign): (UInt16?, UInt16?)
    /// Whether places may be named by names that only the project or the page knows.
    let knowsPlaces: Bool
    private var lastTrimmed: (range: Range<Int>, name: Range<Int>?)?
    private var lastBroken: (range: Range<Int>, words: Range<Int>)?

    init(sentence: Sentence, outline: Outline, subject: [UInt16]) {
        self.sentence = sentence
        self.outline = outline
        self.subject = subject
        own = subject.isEmpty ? outline.placeUnits : subject
        (placeSign, subjectSign) = (outline.placeUnits.first, subject.first)
        knowsPlaces = sentence.lexicon.hasPlaces || outline.isOfSeveralPlaces
    }

    /// The names before a figure: several where the words list several.
    func parts(of range: Range<Int>) -> [Range<Int>] {
        parts(of: range, cutAt: \.separates)
    }

    /// The names before a list of so many figures: 电子及通信设备制造业、医疗仪器制造业 are two, since only so many
    /// numbers follow; `nil` where no way of cutting gives as many.
    func parts(of range: Range<Int>, count: Int) -> [Range<Int>]? {
        let ways: [(Token) -> Bool] = [
            { $0.separates },
            { $0.isMark(.enumeration) || $0.roles.contains(.and) && !self.isMinor($0) },
            { $0.isMark(.enumeration) || $0.roles.contains(.and) && self.isMinor($0) },
            { $0.isMark(.enumeration) },
            { $0.roles.contains(.and) },
        ]
        return ways.lazy.map { self.parts(of: range, cutAt: $0) }.first { $0.count == count }
    }

    /// 及 joins parts of one name more often than 和 and 与 do.
    private func isMinor(_ token: Token) -> Bool { sentence.text[token.start] == 0x53CA }

    private func parts(of range: Range<Int>, cutAt separates: (Token) -> Bool) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        for index in range where sentence.quoting[index] == .none && separates(sentence.tokens[index]) {
            if start < index { parts.append(start..<index) }
            start = index + 1
        }
        if start < range.upperBound { parts.append(start..<range.upperBound) }
        return parts.filter { trimmed($0) != nil }
    }

    /// The scalars that a name takes, without verbs, places and times around it; `nil` where nothing is left.
    func trimmed(_ range: Range<Int>) -> Range<Int>? {
        // Rule after rule asks about the same words.
        if let last = lastTrimmed, last.range == range { return last.name }
        let name = trimming(range)
        lastTrimmed = (range, name)
        return name
    }

    /// Where a place ends that begins at a token and is more than one: 新吴区, 清河经济开发区.
    func ownPlace(at index: Int, in range: Range<Int>) -> Int? {
        let token = sentence.tokens[index]
        guard token.kind == .word || token.kind == .text, mayOpenPlace(sentence.text[token.start]) else {
            return nil
        }
        if let end = SubjectNames.shortEnd(
            of: token, in: sentence.text, for: own)
        {
            return end
        }
        let last = sentence.tokens[range.upperBound - 1].end
        return placed(from: token.start, upTo: last) { token.kind == .word || $0 > token.end }
    }

    private func mayOpenPlace(_ unit: UInt16) -> Bool {
        unit == placeSign || unit == subjectSign || SubjectNames.shortSigns.contains(unit)
    }

    /// Where the report's place or the clause's entity ends that stands at an offset.
    func placed(from start: Int, upTo last: Int, where fits: (Int) -> Bool = { _ in true }) -> Int? {
        let first = sentence.text[start]
        guard first == placeSign || first == subjectSign else { return nil }
        func end(_ name: [UInt16]) -> Int? {
            let end = start + name.count
            return end > start && end <= last && fits(end) && sentence.text.has(name, at: start) ? end : nil
        }
        return end(outline.placeUnits) ?? end(subject)
    }

    /// A name doesn't reach over a mark, but for quotes, brackets and 、.
    func afterLastBreak(_ range: Range<Int>) -> Range<Int> {
        if let last = lastBroken, last.range == range { return last.words }
        let words = breaking(range)
        lastBroken = (range, words)
        return words
    }

    /// 总量居全市第二: a side of what was named before.
    private static let aspects = Phrases(
        """
        总量 总数 数量 数额 总额 金额 总金额 额度 绝对值 绝对额 人均 完成进度 进度 此项工作 该项工作 这项工作 这一工作 该指标 此项指标 该项指标 这一指标 这项指标 目标 年度目标 全年目标 任务 目标任务 任务目标 年度任务 任务数 目标数 市本级 县本级 区本级 州本级
        """)

    /// 扣除留抵退税因素后, 自然口径: how a rate is reckoned, not what of.
    private static let qualifiers = Phrases(
        """
        因素后 口径 计算 可比价 不变价 剔除 自然 名义 影响后 因素
        """)

    /// 总量达3.2万户 of what was named before.
    func isAspect(_ range: Range<Int>) -> Bool {
        trimmed(range).map { namesAspect($0) || saysHow($0) } ?? false
    }

    /// 按2018年平均汇率计算: how it was reckoned, not what.
    private func saysHow(_ name: Range<Int>) -> Bool {
        Self.qualifiers.ends(sentence.text, at: name.upperBound, from: name.lowerBound) != nil
    }

    private func namesAspect(_ name: Range<Int>) -> Bool {
        if Self.aspects.contains(name, of: sentence.text) { return true }
        // 最高的韩城市为5935元: of what was named before.
        let rate = Self.rates.begins(sentence.text, at: name.lowerBound)?.count ?? 0
        return !subject.isEmpty && sentence.text[name.lowerBound + rate] == 0x6700  // 最
            && sentence.text.units[name].suffix(subject.count).elementsEqual(subject)
    }

    private static let rates = Phrases("增速 增幅 涨幅")

    /// 总量 and 增速 of 总量和增速: sides of what was named before, and nothing else; `nil` for any other words.
    func sides(_ range: Range<Int>) -> [Range<Int>]? {
        let words = afterLastBreak(range).filter { !sentence.roles($0).contains(.ownPlace) }
        var sides: [Range<Int>] = []
        for word in words where !separates(word) {
            let token = sentence.tokens[word]
            guard token.roles.contains(.rate) || Self.aspects.contains(token.range, of: sentence.text) else {
                return nil
            }
            sides.append(word..<word + 1)
        }
        return sides
    }

    func separates(_ word: Int) -> Bool { sentence.tokens[word].separates }

    /// Whether a lead names nothing: verbs, places and times only.
    func isEmpty(_ range: Range<Int>) -> Bool {
        guard let name = trimmed(range) else { return true }
        if saysHow(name) || namesAspect(name) { return true }
        return afterLastBreak(range).allSatisfy { index in
            let token = sentence.tokens[index]
            if token.kind == .text { return placePrefix(of: token) >= token.end }
            if token.kind == .word {
                return !token.roles.isDisjoint(with: [.act, .verb, .carrier, .adverb, .etcetera, .rate])
                    || !token.roles.isDisjoint(with: .stripBefore)
            }
            return token.kind != .figure
        }
    }
}
