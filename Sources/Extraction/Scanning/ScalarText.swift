/// A report's text with one unit a Unicode scalar, so that a place in it is a `TextSpan` as it stands.
///
/// Scalars beyond the basic plane become U+FFFD: none of them takes part in any number or word
/// that a rule knows, and every other scalar stays what it was.
struct ScalarText: Sendable {
    let units: [UInt16]

    init(_ text: String) {
        var text = text
        units = text.withUTF8 { bytes in
            // A String's UTF-8 is valid: the first byte tells how many follow.
            [UInt16](unsafeUninitializedCapacity: bytes.count) { units, count in
                var index = 0
                while index < bytes.count {
                    let lead = bytes[index]
                    func next(_ step: Int) -> UInt16 { UInt16(bytes[index + step] & 0x3F) }
                    if lead < 0x80 {
                        units[count] = UInt16(lead)
                        index += 1
                    } else if lead < 0xE0 {
                        units[count] = UInt16(lead & 0x1F) << 6 | next(1)
                        index += 2
                    } else if lead < 0xF0 {
                        units[count] = UInt16(lead & 0x0F) << 12 | next(1) << 6 | next(2)
                        index += 3
                    } else {
                        units[count] = 0xFFFD
                        index += 4
                    }
                    count += 1
                }
            }
        }
    }

    /// A piece of a text, as a text of its own.
    init(units: some Sequence<UInt16>) { self.units = Array(units) }

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
