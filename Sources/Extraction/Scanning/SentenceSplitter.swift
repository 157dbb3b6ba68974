/// Cuts a paragraph into sentences. A sentence that goes on without end is cut at a fixed length,
/// so that looking back inside one stays cheap whatever the input is.
enum SentenceSplitter {
    static let longest = 1500

    static func sentences(in range: Range<Int>, of text: ScalarText, lexicon: Lexicon) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = range.lowerBound
        var offset = start
        while offset < range.upperBound {
            let ends = lexicon.kind(of: text[offset]).contains(.sentenceEnd)
            // Between digits a cut would make two numbers of one.
            let isFull =
                offset - start >= longest && digitValue(text[offset]) == nil || offset - start >= longest * 2
            if ends || isFull {
                sentences.append(start..<offset + 1)
                start = offset + 1
            }
            offset += 1
        }
        if start < range.upperBound { sentences.append(start..<range.upperBound) }
        return sentences
    }
}
