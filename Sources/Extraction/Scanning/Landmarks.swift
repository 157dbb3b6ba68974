/// A line of a text as it was copied, and how much of it is what a copy may have put there.
struct CopiedLine {
    let range: Range<Int>
    fileprivate(set) var blanks = 0
    /// Blanks as wide as a character, which indent a paragraph as well.
    fileprivate(set) var wideBlanks = 0
    fileprivate(set) var pipes = 0
}

extension ScalarText {
    /// The lines of the text and where `\` and `&` stand in it, which hardly any report holds. All that a copy may have
    /// to be mended for is looked for in this one pass.
    func copiedLines() -> (lines: [CopiedLine], escapes: [Int]) {
        let (units, signs, pipes) = (units.span, Self.copySigns, Self.pipes)
        var lines: [CopiedLine] = []
        var escapes: [Int] = []
        var start = 0
        var line = CopiedLine(range: 0..<0)
        func end(at offset: Int) {
            lines.append(
                CopiedLine(
                    range: start..<offset, blanks: line.blanks, wideBlanks: line.wideBlanks, pipes: line.pipes
                ))
            (start, line) = (offset + 1, CopiedLine(range: 0..<0))
        }
        for offset in units.indices where signs.contains(units[offset]) {
            switch units[offset] {
            case 0x0A: end(at: offset)
            case 0x20: line.blanks += 1
            case 0x3000: line.wideBlanks += 1
            case 0x5C, 0x26: escapes.append(offset)
            default: line.pipes += pipes.contains(units[offset]) ? 1 : 0
            }
        }
        end(at: units.count)
        return (lines, escapes)
    }

    private static let copySigns = UnitSet("\n \u{3000}\\&|｜│┃")
}
