/// What a number or a time can't stand without: looked for before a sentence is cut to tokens, since most that hold a 一
/// count nothing (一批, 进一步).
struct CountSigns: Sendable {
    /// What may stand behind a number in words: the units, and what goes on a time without a sign of its own (十四五以来).
    private let followers: UnitSet
    /// What may stand behind 一, which counts nothing but tenths and times: 一成, 一倍.
    private let followersOfOne: UnitSet

    init(units: [(word: [UInt16], kind: UnitKind)], times: [[UInt16]], classes: [CharacterClass]) {
        let more = "余多".scalarUnits
        let unsigned = times.filter { word in
            !word.contains { !classes[Int($0)].isDisjoint(with: [.digit, .timeSign, .ordinalSign]) }
        }
        followers = UnitSet(
            more + units.compactMap { Self.follower(in: $0.word[...]) }
                + unsigned.compactMap { word in
                    Self.follower(in: word.drop { ChineseDigit.of($0) == nil })
                })
        followersOfOne = UnitSet(
            more
                + units.filter { $0.kind == .percent || $0.kind == .times }.compactMap {
                    Self.follower(in: $0.word[...])
                })
    }

    /// 瓦 of 千瓦时: digits in words belong to the number before a unit.
    private static func follower(in word: ArraySlice<UInt16>) -> UInt16? {
        word.first { ChineseDigit.of($0) == nil }
    }

    /// Whether a number or a time may stand in a sentence; never no where the tokenizer finds one.
    func mayStand(in range: Range<Int>, of text: ScalarText, _ lexicon: Lexicon) -> Bool {
        var start = range.lowerBound
        while true {
            start = lexicon.next([Self.signs, .chineseDigit], text, from: start, before: range.upperBound)
            guard start < range.upperBound else { return false }
            guard lexicon.kind(of: text[start]).isDisjoint(with: Self.signs) else { return true }
            var end = start + 1
            while end < start + Self.longest, ChineseDigit.of(text[end]) != nil { end += 1 }
            if mayCount(start..<end, in: text, lexicon) { return true }
            start = end
        }
    }

    private static let signs: CharacterClass = [.digit, .timeSign, .ordinalSign]
    private static let longest = 16
    private static let largest = UnitSet("万亿")
    private static let beyond: CharacterClass = [.timeSign, .openRemark, .rangeMark, .plus]

    private func mayCount(_ digits: Range<Int>, in text: ScalarText, _ lexicon: Lexicon) -> Bool {
        // 居全市前三.
        if digits.count == Self.longest || text[digits.lowerBound - 1] == 0x524D { return true }  // 前
        // 突破千亿.
        if digits.count > 1, Self.largest.contains(text[digits.upperBound - 1]) { return true }
        let next = text[text.skipSpaces(from: digits.upperBound)]
        // 三 at a line's end and 万亩 in the next one.
        if !lexicon.kind(of: next).isDisjoint(with: Self.beyond) || ChineseDigit.of(next) != nil {
            return true
        }
        let isOne = digits.count == 1 && text[digits.lowerBound] == 0x4E00  // 一
        return (isOne ? followersOfOne : followers).contains(next)
    }
}
