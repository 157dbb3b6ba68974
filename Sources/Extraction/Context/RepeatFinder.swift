/// Tells whether a paragraph was printed before, word for word.
struct RepeatFinder {
    private let text: ScalarText
    private var seen: Set<ArraySlice<UInt16>> = []

    init(_ text: ScalarText) { self.text = text }

    mutating func isRepeat(_ range: Range<Int>) -> Bool {
        guard range.count >= 20 else { return false }
        return !seen.insert(text.units[range]).inserted
    }
}
