/// Cuts a paragraph into sentences. A sentence that goes on without end is cut at a fixed length,
/// so that looking back inside one stays cheap whatever the input is.
enum SentenceSplitter {
    static let longest = 1500

    /// The sentences that a number or a time can stand in, those that say where a feature is, and the last one, whose
    /// words may announce what follows.
    static func sentences(in range: Range<Int>, of text: ScalarText, lexicon: Lexicon) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        sentences.reserveCapacity(4)
        var start = range.lowerBound
        var offset = start
        var full = start + longest
        var seen: CharacterClass = []
        let (units, classes) = (text.units.span, lexicon.classes)
        while offset < range.upperBound {
            let kind = classes[Int(units[offset])]
            seen.formUnion(kind)
            // Between digits a cut would make two numbers of one.
            if kind.contains(.sentenceEnd)
                || offset >= full && (!kind.contains(.digit) || offset >= full + longest)
            {
                let isLast = offset + 1 == range.upperBound
                if isLast || !seen.isDisjoint(with: .mayCount)
                    || SubjectNames.visits.begins(text, at: start) != nil
                {
                    sentences.append(start..<offset + 1)
                }
                seen = []
                start = offset + 1
                full = start + longest
            }
            offset += 1
        }
        if start < range.upperBound { sentences.append(start..<range.upperBound) }
        return sentences
    }
}
