/// Tells whether a paragraph was printed before, word for word.
struct RepeatFinder {
    private let text: ScalarText
    /// The passages that stand for the first time, each with the one before it whose first units have the same sum.
    private var passages: [(range: Range<Int>, before: Int?)] = []
    private var lastOfSum: [UInt64: Int] = [:]

    init(_ text: ScalarText) { self.text = text }

    mutating func isRepeat(_ range: Range<Int>) -> Bool {
        guard range.count >= 20 else { return false }
        let sum = sum(of: range)
        let last = lastOfSum.updateValue(passages.count, forKey: sum)
        var alike = last
        while let passage = alike {
            if text.units[passages[passage].range].elementsEqual(text.units[range]) {
                lastOfSum[sum] = last
                return true
            }
            alike = passages[passage].before
        }
        passages.append((range, last))
        return false
    }

    /// FNV over whole units, as many as tell most passages apart.
    private func sum(of range: Range<Int>) -> UInt64 {
        var sum: UInt64 = 0xCBF2_9CE4_8422_2325
        for offset in range.prefix(32) { sum = (sum ^ UInt64(text[offset])) &* 0x0000_0100_0000_01B3 }
        return sum
    }
}
