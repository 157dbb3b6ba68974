/// A report's text with one unit a Unicode scalar, so that a place in it is a `TextSpan` as it stands.
///
/// Scalars beyond the basic plane become U+FFFD: none of them takes part in any number or word
/// that a rule knows, and every other scalar stays what it was.
struct ScalarText: Sendable {
    let units: [UInt16]

    init(_ text: String) {
        var units: [UInt16] = []
        units.reserveCapacity(text.utf8.count / 2)
        for scalar in text.unicodeScalars { units.append(UInt16(exactly: scalar.value) ?? 0xFFFD) }
        self.units = units
    }

    var count: Int { units.count }

    /// The unit at an offset; 0 outside the text, which no rule takes for anything.
    @inline(__always)
    subscript(offset: Int) -> UInt16 {
        offset >= 0 && offset < units.count ? units[offset] : 0
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
        for offset in clamped(range)
        where units[offset] == head && offset + words.count <= range.upperBound && has(words, at: offset) {
            return offset
        }
        return nil
    }
}

extension String {
    /// The scalars of the basic plane, as they are.
    init(scalars: some Sequence<UInt16>) {
        var view = String.UnicodeScalarView()
        for unit in scalars { view.append(Unicode.Scalar(unit) ?? "\u{FFFD}") }
        self.init(view)
    }

    /// One unit a scalar: how tables are held.
    var scalarUnits: [UInt16] { unicodeScalars.map { UInt16(exactly: $0.value) ?? 0xFFFD } }
}
