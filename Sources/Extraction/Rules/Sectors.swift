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

    /// 固定资产投资增长9.7%，分产业看，第一产业增长129.2%: a sector's share of what was spoken of, 第一产业投资, not what
    /// it added; 民营经济第一产业 after 民营经济增加值. `nil` for any other name, and where nothing was spoken of that
    /// sectors share.
    static func of(_ whole: [Wording], _ name: Wording) -> Wording? {
        guard name.canonical != nil, name.text.count == 4, name.text.ends(with: noun),
            let topic = whole.last(where: { !$0.text.contains(sequence: noun) })
        else { return nil }
        if let shared = shared.first(where: { topic.text.contains(sequence: $0) }) {
            return Wording(text: name.text + shared, plain: name.plain + shared, canonical: nil)
        }
        guard let part = parts.first(where: { topic.text.starts(with: $0) }) else { return nil }
        return Wording(text: part + name.text, plain: part + name.plain, canonical: nil)
    }

    /// What sectors have a share of beside what they add.
    private static let shared = ["投资", "用电量", "税收", "从业人员", "就业人员"].map(\.scalarUnits)
    /// Parts of the economy that have sectors of their own.
    private static let parts = ["民营经济", "非公有制经济", "非公经济", "个体私营经济"].map(\.scalarUnits)

    /// 增加值 of 第三产业增加值.
    private static func afterNoun(_ words: ArraySlice<UInt16>) -> ArraySlice<UInt16>? {
        let from = words.prefix(5).indices.first { words[$0...].starts(with: noun) }
        return from.map { words[($0 + noun.count)...] }
    }
}

extension [UInt16] {
    func ends(with words: [UInt16]) -> Bool { suffix(words.count).elementsEqual(words) }

    fileprivate func contains(sequence words: [UInt16]) -> Bool {
        count >= words.count && (0...count - words.count).contains { self[$0...].starts(with: words) }
    }
}
