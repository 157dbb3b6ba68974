/// A few words that are looked for as they stand.
struct Phrases: Sendable {
    let words: [[UInt16]]
    private let firsts: UnitSet
    /// What the words end in.
    let lasts: UnitSet

    /// - Parameter list: the words, separated by blanks.
    init(_ list: String) {
        self.init(list.words)
    }

    init(_ words: [[UInt16]]) {
        self.words = words
        firsts = UnitSet(words.compactMap(\.first))
        lasts = UnitSet(words.compactMap(\.last))
    }

    /// The first of the words that begins at an offset.
    func begins(_ text: ScalarText, at offset: Int) -> [UInt16]? {
        guard firsts.contains(text[offset]) else { return nil }
        return words.first { text.has($0, at: offset) }
    }

    /// The first of the words that ends before an offset, and not before a floor.
    func ends(_ text: ScalarText, at end: Int, from floor: Int = 0) -> [UInt16]? {
        guard lasts.contains(text[end - 1]) else { return nil }
        return words.first { end - $0.count >= floor && text.has($0, at: end - $0.count) }
    }

    /// Whether one of the words stands inside a range.
    func stand(in range: Range<Int>, of text: ScalarText) -> Bool {
        let units = text.units.span
        for offset in text.clamped(range) where firsts.contains(units[offset]) {
            if words.contains(where: { offset + $0.count <= range.upperBound && text.has($0, at: offset) }) {
                return true
            }
        }
        return false
    }

    /// Where the first of the words that stand inside a range is.
    func first(in range: Range<Int>, of text: ScalarText) -> Range<Int>? {
        for offset in text.clamped(range) {
            guard let word = begins(text, at: offset), offset + word.count <= range.upperBound else {
                continue
            }
            return offset..<offset + word.count
        }
        return nil
    }

    /// Whether a range is one of the words.
    func contains(_ range: Range<Int>, of text: ScalarText) -> Bool {
        guard let first = range.first, firsts.contains(text[first]) else { return false }
        return words.contains { $0.count == range.count && text.has($0, at: first) }
    }
}
