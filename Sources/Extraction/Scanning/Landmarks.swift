/// What is looked for throughout a text, found in one pass over it: its lines, and where the characters stand that may
/// tell whose it is and of which part of a year. To mend a text leaves these in place.
struct Landmarks: Sendable {
    struct Line: Sendable {
        let range: Range<Int>
        fileprivate(set) var spaces = 0
        /// Blanks as wide as a character, which indent a paragraph as well.
        fileprivate(set) var wideBlanks = 0
        fileprivate(set) var otherBlanks = 0
        fileprivate(set) var pipes = 0
        /// Holds a pipe, a tab or two blanks side by side: only then it can hold cells.
        fileprivate(set) var isParted = false

        var blanks: Int { spaces + wideBlanks + otherBlanks }
    }

    private(set) var lines: [Line] = []
    /// Where `\` and `&` stand, which hardly any report holds.
    private(set) var escapes: [Int] = []
    /// Where 县, 区, 市 stand, as far as a text is looked at for its place.
    private(set) var divisions: [Int] = []
    /// 全, 我, 该, 本.
    private(set) var pointers: [Int] = []
    /// What parts of a year begin with.
    private(set) var parts: [Int] = []

    init(_ text: ScalarText) {
        let (units, signs, pipes) = (text.units.span, Self.signs, ScalarText.pipes)
        let (counties, pointing, parting) = (Divisions.counties, Divisions.pointers, YearClues.partSigns)
        var start = 0
        var line = Line(range: 0..<0)
        var lastBlank = -1
        for offset in units.indices where signs.holds(units[offset]) {
            let unit = units[offset]
            switch unit {
            case 0x0A, 0x0D:
                add(line, start..<offset)
                (start, line) = (offset + 1, Line(range: 0..<0))
            case 0x20, 0x3000, 0x09, 0xA0, 0x2002, 0x2003:
                switch unit {
                case 0x20: line.spaces += 1
                case 0x3000: line.wideBlanks += 1
                default: line.otherBlanks += 1
                }
                if unit == 0x09 || lastBlank == offset - 1 { line.isParted = true }
                lastBlank = offset
            case 0x5C, 0x26: escapes.append(offset)
            default:
                if pipes.contains(unit) {
                    line.pipes += 1
                    line.isParted = true
                } else if offset < Place.evidence {
                    if counties.contains(unit) { divisions.append(offset) }
                    if pointing.contains(unit) { pointers.append(offset) }
                    if parting.contains(unit) { parts.append(offset) }
                }
            }
        }
        add(line, start..<units.count)
    }

    private mutating func add(_ line: Line, _ range: Range<Int>) {
        lines.append(
            Line(
                range: range, spaces: line.spaces, wideBlanks: line.wideBlanks, otherBlanks: line.otherBlanks,
                pipes: line.pipes, isParted: line.isParted))
    }

    /// 县, 区, 市 inside a range.
    func divisions(in range: Range<Int>) -> ArraySlice<Int> {
        var (low, high) = (0, divisions.count)
        while low < high {
            let middle = (low + high) / 2
            if divisions[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return divisions[low...].prefix { $0 < range.upperBound }
    }

    private static let signs = UnitSet("\n\r \t\u{3000}\u{A0}\u{2002}\u{2003}\\&").union(ScalarText.pipes)
        .union(Divisions.counties).union(Divisions.pointers).union(YearClues.partSigns)
}
