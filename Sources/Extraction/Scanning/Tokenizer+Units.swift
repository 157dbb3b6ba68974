/// The units that stand behind numbers.
extension Tokenizer {
    /// A unit with its 万 or 亿: 万亩, 亿元, 万人次, 公斤/亩.
    func unit(at start: Int, before end: Int) -> (range: Range<Int>, kind: UnitKind, isMore: Bool)? {
        if Self.longerWords.begins(text, at: start) != nil { return nil }
        if let whole = lexicon.units.match(text, at: start, before: end), lexicon.unitKind(whole.id) != .bare
        {
            return (start..<endOfUnit(after: whole.end, before: end), lexicon.unitKind(whole.id), false)
        }
        guard let prefix = lexicon.unitPrefixes.match(text, at: start, before: end) else { return nil }
        var offset = afterBreak(prefix.end)
        var isMore = false
        if text[offset] == 0x4F59 || text[offset] == 0x591A {
            isMore = true
            offset += 1
        }
        let isWord = Self.longerWords.begins(text, at: offset) != nil
        if !isWord, let unit = lexicon.units.match(text, at: offset, before: end) {
            let kind = lexicon.unitKind(unit.id)
            if kind != .name && kind != .duration {
                return (start..<endOfUnit(after: unit.end, before: end), kind, isMore)
            }
        }
        return (start..<prefix.end, .bare, isMore)
    }

    /// 40万群众, 2000亿门槛, 32乡镇, 零成本: words that open like a unit.
    private static let longerWords = Phrases("群众 门槛 乡镇 乡村 成本 成果 成效 成员 成立 成为")

    /// Behind the other unit of 台（套）, 万头（羽）, or behind what one is counted by.
    private func endOfUnit(after end: Int, before limit: Int) -> Int {
        if lexicon.kind(of: text[end]).contains(.open),
            let other = lexicon.units.match(text, at: end + 1, before: limit),
            lexicon.kind(of: text[other.end]).contains(.close)
        {
            return other.end + 1
        }
        return perUnit(after: end, before: limit)
    }

    /// 46.57 亿⏎元: past a line's end that parts a unit.
    private func afterBreak(_ end: Int) -> Int {
        let next = text.skipSpaces(from: end)
        return (end..<next).contains { text[$0] == 0x0A } ? next : end
    }

    /// `/亩`, `/万元`, `/人·月` after a unit.
    private func perUnit(after end: Int, before limit: Int) -> Int {
        guard text[end] == 0x2F || text[end] == 0xFF0F else { return end }
        let prefix = lexicon.unitPrefixes.match(text, at: end + 1, before: limit)
        // 元/千瓦时 is no 瓦 by the thousand.
        let units = [
            lexicon.units.match(text, at: end + 1, before: limit),
            prefix.flatMap { lexicon.units.match(text, at: $0.end, before: limit) },
        ].compactMap(\.self)
        guard let unit = units.max(by: { $0.end < $1.end }) else { return end }
        let joined = text[unit.end] == 0xB7 || text[unit.end] == 0x2F || text[unit.end] == 0xFF0F
        let second = joined ? lexicon.units.match(text, at: unit.end + 1, before: limit) : nil
        return second?.end ?? unit.end
    }
}
