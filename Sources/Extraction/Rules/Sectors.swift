/// The three sectors listed with one noun: 第一、二、三产业增加值分别增长A、B、C, 三次产业分别增长A、B、C.
enum Sectors {
    /// Their numerals are no numbers.
    static let lists = Phrases(
        "第一、二、三产业 一、二、三产业 第一、第二、第三产业 第二、三产业 二、三产业 第二、第三产业 第一、二、三次产业 一、二、三次产业")
    private static let together = Phrases("三次产业 一二三产业 一二三次产业")
    private static let numerals = UnitSet("一二三")
    private static let noun = "产业".scalarUnits
    private static let ordinal = "第".scalarUnits

    /// 第二产业增加值 for the 二 of 第一、二、三产业增加值; `nil` where the parts are no such list.
    static func name(at position: Int, of parts: [ArraySlice<UInt16>]) -> [UInt16]? {
        guard parts.count > 1, let last = parts.last, let rest = afterNoun(last),
            parts.dropLast().allSatisfy({ $0.count <= 2 && $0.last.map(numerals.contains) ?? false }),
            let numeral = parts[position].first(where: { numerals.contains($0) })
        else { return nil }
        return ordinal + [numeral] + noun + rest
    }

    /// 第二产业增加值 for the second of three numbers of 三次产业增加值.
    static func name(at position: Int, of whole: ArraySlice<UInt16>) -> [UInt16]? {
        guard (0..<3).contains(position), let rest = afterNoun(whole),
            together.begins(ScalarText(units: Array(whole)), at: 0) != nil
        else { return nil }
        return ordinal + ["一", "二", "三"][position].scalarUnits + noun + rest
    }

    /// 固定资产投资增长9.7%，分产业看，第一产业增长129.2%: its investment grew so, not what it added. `nil` for any other
    /// name, and where no investment was spoken of.
    static func ofInvestment(_ name: Wording, topics: [Wording]) -> Wording? {
        guard name.canonical != nil, name.text.count == 4, name.text.ends(with: noun),
            let topic = topics.last(where: { !$0.text.contains(sequence: noun) }),
            topic.text.contains(sequence: investment)
        else { return nil }
        return Wording(text: name.text + investment, plain: name.plain + investment, canonical: nil)
    }

    private static let investment = "投资".scalarUnits

    /// 增加值 of 第三产业增加值.
    private static func afterNoun(_ words: ArraySlice<UInt16>) -> ArraySlice<UInt16>? {
        let from = words.prefix(5).indices.first { words[$0...].starts(with: noun) }
        return from.map { words[($0 + noun.count)...] }
    }
}

extension [UInt16] {
    fileprivate func ends(with words: [UInt16]) -> Bool { suffix(words.count).elementsEqual(words) }

    fileprivate func contains(sequence words: [UInt16]) -> Bool {
        count >= words.count && (0...count - words.count).contains { self[$0...].starts(with: words) }
    }
}
