import MetricModel

/// A piece of a sentence: a word of the lexicon, a figure, a time, a mark, or text that no table knows.
struct Token: Sendable {
    enum Kind: UInt8, Sendable { case text, word, figure, time, mark }

    let kind: Kind
    let roles: Roles
    let mark: CharacterClass
    /// Half as wide as they are told, since tokens are copied wherever one is looked at.
    private let (first, last, place): (Int32, Int32, Int32)

    init(
        kind: Kind, start: Int, end: Int, roles: Roles = [], index: Int = 0, mark: CharacterClass = []
    ) {
        (self.kind, self.roles, self.mark) = (kind, roles, mark)
        (first, last, place) = (Int32(start), Int32(end), Int32(index))
    }

    var start: Int { Int(first) }
    var end: Int { Int(last) }
    /// Of a word: its lexicon entry; of a figure or time: its place in the sentence's list.
    var index: Int { Int(place) }
    var range: Range<Int> { start..<end }
    /// 、 and 和: what parts those that stand side by side.
    var separates: Bool { isMark(.enumeration) || roles.contains(.and) }

    func isMark(_ marks: CharacterClass) -> Bool { kind == .mark && !mark.isDisjoint(with: marks) }
}

/// A number as it stands: digits, what bounds it from within, its unit.
struct Figure: Sendable {
    /// The number alone, 第 of an ordinal included.
    let range: Range<Int>
    let value: ExactDecimal
    let isChinese: Bool
    let isOrdinal: Bool
    /// 首位, 首家: first, without an ordinal.
    var isFirstWord = false
    let isPlainInteger: Bool
    /// 千 of 突破千亿元: no digit beside it.
    var isMultiple = false
    /// 余, 多 or 几 between the number and its unit.
    let isMore: Bool
    /// As written, prefix included; empty where there is none.
    let unit: Range<Int>
    let unitKind: UnitKind?
    /// The unit's first scalar, 0 where there is none.
    let unitStart: UInt16
    /// A letter touches it (5G, A4), or it has more digits than any quantity.
    let isCode: Bool

    /// 四个, 六项: a few things counted in words, a figure of speech as often as a count.
    var isSmallCount: Bool {
        isChinese && value < ExactDecimal(10) && unitKind == .count && unit.count == 1
            && [0x4E2A, 0x9879, 0x4EF6].contains(unitStart)  // 个项件
    }

    /// With 个 alone.
    var isPlainCount: Bool { unit.count == 1 && unitStart == 0x4E2A }

    var end: Int { max(range.upperBound, unit.upperBound) }
}
