import MetricModel

/// A report's text with one unit a Unicode scalar, so that a place in it is a `TextSpan` as it stands.
///
/// Scalars beyond the basic plane become U+FFFD: none of them takes part in any number or word
/// that a rule knows, and every other scalar stays what it was.
struct ScalarText: Sendable {
    private(set) var units: [UInt16]
    /// As it was written, where it is read in another script.
    private var written: [UInt16]?
    /// Blanks that stand inside a number.
    var joints: Set<Int> = []

    init(_ text: String) {
        var text = text
        units = text.withUTF8 { bytes in
            // A String's UTF-8 is valid: the first byte tells how many follow.
            [UInt16](unsafeUninitializedCapacity: bytes.count) { units, count in
                var index = 0
                while index < bytes.count {
                    let lead = bytes[index]
                    func next(_ step: Int) -> UInt16 { UInt16(bytes[index &+ step] & 0x3F) }
                    // Han first, of which a report is made.
                    if lead & 0xF0 == 0xE0 {
                        units[count] = UInt16(lead & 0x0F) << 12 | next(1) << 6 | next(2)
                        index &+= 3
                    } else if lead < 0x80 {
                        units[count] = UInt16(lead)
                        index &+= 1
                    } else if lead < 0xE0 {
                        units[count] = UInt16(lead & 0x1F) << 6 | next(1)
                        index &+= 2
                    } else {
                        units[count] = 0xFFFD
                        index &+= 4
                    }
                    count &+= 1
                }
            }
        }
    }

    /// A text in the traditional script is read in the simplified one, in which all words are known; no offset moves.
    mutating func simplify() {
        guard TraditionalScript.countMarks(in: units.prefix(2000)) > 7 else { return }
        written = units
        units = units.map { TraditionalScript.simplified($0) }
    }

    /// `\r\n`, `\n` and `&nbsp;` that a copy spells out become the breaks and the blanks that they stand for.
    mutating func readEscapes(at marks: [Int]) {
        for offset in marks {
            guard let escape = Self.escapes.first(where: { has($0.written, at: offset) }) else { continue }
            let end = offset + escape.written.count
            for index in offset..<end { units[index] = 0x20 }
            units[end - 1] = escape.meant
        }
    }

    private static let escapes: [(written: [UInt16], meant: UInt16)] = [
        ("\\r\\n", 0x0A), ("\\n", 0x0A), ("\\t", 0x09), ("&nbsp;", 0x20), ("&emsp;", 0x20),
    ].map { (Array($0.0.utf16), $0.1) }

    /// A line that is a page's number and nothing else, `- 1 -` or `第 3 页`, becomes a blank one: the sentence that
    /// it stands in goes on behind it.
    mutating func blankPageNumbers(in lines: [Landmarks.Line]) {
        for line in lines where line.range.count <= 24 && isPageNumber(line.range) {
            for offset in line.range { units[offset] = 0x20 }
        }
    }

    /// The blank or the pipe before an offset becomes a line break.
    mutating func breakLine(at offset: Int) {
        guard offset > 0, offset <= units.count,
            Self.isBlank(units[offset - 1]) || Self.pipes.contains(units[offset - 1])
        else { return }
        units[offset - 1] = 0x0A
    }

    private func isPageNumber(_ line: Range<Int>) -> Bool {
        let words = units[line].drop(while: Self.isBlank).reversed().drop(while: Self.isBlank)
        guard let last = words.first, let first = words.reversed().first, words.count >= 3 else {
            return false
        }
        let isDashed = Self.dashes.contains(first) && Self.dashes.contains(last)
        let isWorded = first == 0x7B2C && last == 0x9875  // 第页
        guard isDashed || isWorded else { return false }
        let inner = words.dropFirst().dropLast().filter { !Self.isBlank($0) && !Self.dashes.contains($0) }
        let digits = inner.count { digitValue($0) != nil }
        return digits > 0 && digits <= 6
            && inner.allSatisfy { digitValue($0) != nil || isWorded && Self.pages.contains($0) }
    }

    /// What parts cells: |, ｜ and the lines that are drawn.
    static let pipes = UnitSet("|｜│┃")

    private static func isBlank(_ unit: UInt16) -> Bool {
        unit == 0x20 || unit == 0x09 || unit == 0x0D || unit == 0x3000 || unit == 0xA0
    }

    private static let dashes = UnitSet("-—–－·")
    private static let pages = UnitSet("页共第/,，")

    /// A piece of a text, as a text of its own.
    init(units: some Sequence<UInt16>) { self.units = Array(units) }

    var count: Int { units.count }

    /// The unit at an offset; 0 outside the text, which no rule takes for anything.
    @inline(__always)
    subscript(offset: Int) -> UInt16 {
        offset >= 0 && offset < units.count ? units[offset] : 0
    }

    /// 兩 of 兩個園區: as the text has it, in whichever script.
    func written(_ range: Range<Int>) -> String { String(scalars: (written ?? units)[clamped(range)]) }

    /// Whether it is read in another script than it was written in.
    var isRewritten: Bool { written != nil }

    /// 坪山區 for 坪山区: what the text itself writes for words that were read in it, from an offset on or anywhere.
    func written(_ words: String, from offset: Int = 0) -> String {
        let units = words.scalarUnits
        guard let start = first(of: units, in: offset..<max(offset, count)) ?? first(of: units, in: 0..<count)
        else { return words }
        return written(start..<start + units.count)
    }

    func string(_ range: Range<Int>) -> String { String(scalars: units[clamped(range)]) }

    func clamped(_ range: Range<Int>) -> Range<Int> { range.clamped(to: 0..<units.count) }

    /// Whether the words stand at an offset.
    func has(_ words: [UInt16], at offset: Int) -> Bool {
        guard offset >= 0, offset + words.count <= units.count else { return false }
        for (i, unit) in words.enumerated() where units[offset + i] != unit { return false }
        return true
    }

    /// Where the words first stand inside a range.
    func first(of words: [UInt16], in range: Range<Int>) -> Int? {
        guard let head = words.first else { return nil }
        let (units, range) = (units.span, clamped(range))
        var offset = range.lowerBound
        let last = range.upperBound - words.count
        while offset <= last {
            if units[offset] == head, has(words, at: offset) { return offset }
            offset += 1
        }
        return nil
    }
}

extension ScalarText {
    /// The first offset from here on that is no space or line break; looks at most 8 scalars ahead.
    func skipSpaces(from start: Int) -> Int {
        var offset = start
        while offset < start + 8, Self.isBlank(self[offset]) || self[offset] == 0x0A { offset += 1 }
        return offset == start + 8 ? start : offset
    }
}

extension String {
    /// The scalars of the basic plane, as they are.
    init(scalars: some Collection<UInt16>) {
        self.init(unsafeUninitializedCapacity: scalars.count * 3) { bytes in
            var count = 0
            for unit in scalars {
                // A surrogate can't stand in UTF-8; ScalarText holds none.
                let unit = 0xD800...0xDFFF ~= unit ? 0xFFFD : unit
                if unit < 0x80 {
                    bytes[count] = UInt8(truncatingIfNeeded: unit)
                    count += 1
                } else if unit < 0x800 {
                    bytes[count] = 0xC0 | UInt8(truncatingIfNeeded: unit >> 6)
                    bytes[count + 1] = 0x80 | UInt8(truncatingIfNeeded: unit & 0x3F)
                    count += 2
                } else {
                    bytes[count] = 0xE0 | UInt8(truncatingIfNeeded: unit >> 12)
                    bytes[count + 1] = 0x80 | UInt8(truncatingIfNeeded: (unit >> 6) & 0x3F)
                    bytes[count + 2] = 0x80 | UInt8(truncatingIfNeeded: unit & 0x3F)
                    count += 3
                }
            }
            return count
        }
    }

    /// The words of a table's line, separated by blanks or line breaks.
    var words: [[UInt16]] { scalarUnits.split { $0 == 0x20 || $0 == 0x0A }.map { Array($0) } }

    /// One unit a scalar: how tables are held.
    var scalarUnits: [UInt16] { ScalarText(self).units }
}
