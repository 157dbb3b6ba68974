/// A few words that are looked for as they stand.
struct Phrases: Sendable {
    let words: [[UInt16]]
    private let firsts: UnitSet
    /// What the words end in.
    let lasts: UnitSet
    /// What each of them begins and ends with, side by side: most are told apart without a look at their own units.
    private let heads: [UInt16]
    private let tails: [UInt16]

    /// - Parameter list: the words, separated by blanks.
    init(_ list: String) {
        self.init(list.words)
    }

    init(_ words: [[UInt16]]) {
        self.words = words
        firsts = UnitSet(words.compactMap(\.first))
        lasts = UnitSet(words.compactMap(\.last))
        heads = words.map { $0.first ?? 0 }
        tails = words.map { $0.last ?? 0 }
    }

    /// The first of the words that begins at an offset.
    @inline(__always)
    func begins(_ text: ScalarText, at offset: Int) -> [UInt16]? {
        let head = text[offset]
        guard firsts.contains(head), let index = index(of: head, text, at: offset) else { return nil }
        return words[index]
    }

    private func index(of head: UInt16, _ text: ScalarText, at offset: Int) -> Int? {
        heads.indices.first { heads[$0] == head && text.has(words[$0], at: offset) }
    }

    /// The first of the words that ends before an offset, and not before a floor.
    @inline(__always)
    func ends(_ text: ScalarText, at end: Int, from floor: Int = 0) -> [UInt16]? {
        let tail = text[end - 1]
        guard lasts.contains(tail), let index = index(of: tail, text, before: end, from: floor) else {
            return nil
        }
        return words[index]
    }

    private func index(of tail: UInt16, _ text: ScalarText, before end: Int, from floor: Int) -> Int? {
        tails.indices.first { index in
            tails[index] == tail && end - words[index].count >= floor
                && text.has(words[index], at: end - words[index].count)
        }
    }

    /// Whether one of the words stands inside a range.
    func stand(in range: Range<Int>, of text: ScalarText) -> Bool {
        let units = text.units.span
        for offset in text.clamped(range) where firsts.contains(units[offset]) {
            let head = units[offset]
            for index in heads.indices where heads[index] == head {
                let word = words[index]
                if offset + word.count <= range.upperBound, text.has(word, at: offset) { return true }
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
    @inline(__always)
    func contains(_ range: Range<Int>, of text: ScalarText) -> Bool {
        guard let first = range.first, firsts.contains(text[first]) else { return false }
        return isWord(range, of: text)
    }

    private func isWord(_ range: Range<Int>, of text: ScalarText) -> Bool {
        words.contains { $0.count == range.count && text.has($0, at: range.lowerBound) }
    }
}
