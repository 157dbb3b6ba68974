/// Tells whether a paragraph was printed before, word for word.
struct RepeatFinder {
    private let text: ScalarText
    /// Where each passage first stood, by a sum of its first units.
    private var seen: [UInt64: [Range<Int>]] = [:]

    init(_ text: ScalarText) { self.text = text }

    mutating func isRepeat(_ range: Range<Int>) -> Bool {
        guard range.count >= 20 else { return false }
        let sum = sum(of: range)
        let alike = seen[sum, default: []]
        if alike.contains(where: { text.units[$0].elementsEqual(text.units[range]) }) { return true }
        seen[sum, default: []].append(range)
        return false
    }

    /// FNV over whole units, as many as tell most passages apart.
    private func sum(of range: Range<Int>) -> UInt64 {
        var sum: UInt64 = 0xCBF2_9CE4_8422_2325
        for offset in range.prefix(32) { sum = (sum ^ UInt64(text[offset])) &* 0x0000_0100_0000_01B3 }
        return sum
    }
}
