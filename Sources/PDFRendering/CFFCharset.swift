/// How the glyphs of a CFF font are called: by their characters' numbers in a collection (CIDs), or by the order in
/// which they stand.
struct CFFCharset {
    private let bytes: [UInt8]
    /// By glyph; `nil` for a font whose glyphs have names, which a PDF counts by their order.
    private(set) var identifiers: [Int]?

    /// - Parameter bytes: the font's `CFF ` table. Damaged ones read as if their glyphs had names.
    init(_ bytes: [UInt8], glyphCount: Int) {
        self.bytes = bytes
        let names = index(at: byte(2))
        let dictionaries = index(at: names.end)
        guard let top = dictionaries.items.first, let charset = charsetOffset(in: top) else { return }
        identifiers = read(at: charset, count: glyphCount)
    }

    private func byte(_ offset: Int) -> Int { bytes.indices.contains(offset) ? Int(bytes[offset]) : 0 }

    private func number(_ offset: Int, size: Int) -> Int {
        (0..<size).reduce(0) { $0 << 8 | byte(offset + $1) }
    }

    /// What an INDEX holds, and where it ends.
    private func index(at start: Int) -> (items: [Range<Int>], end: Int) {
        let count = number(start, size: 2)
        let size = byte(start + 2)
        guard count > 0, (1...4).contains(size) else { return ([], start + 2) }
        let data = start + 2 + (count + 1) * size
        let offsets = (0...count).map { data + number(start + 3 + $0 * size, size: size) }
        let items = zip(offsets, offsets.dropFirst()).map { $0..<max($0, $1) }
        return (items, offsets[count])
    }

    /// Where the charset stands, as the top dictionary says; `nil` where it names no collection.
    private func charsetOffset(in dictionary: Range<Int>) -> Int? {
        var (place, operand, charset, hasCollection) = (dictionary.lowerBound, 0, 0, false)
        while place < min(dictionary.upperBound, bytes.count) {
            let first = byte(place)
            switch first {
            case 12:
                hasCollection = hasCollection || byte(place + 1) == 30
                place += 2
            case 0...21:
                if first == 15 { charset = operand }
                place += 1
            case 28: (operand, place) = (number(place + 1, size: 2), place + 3)
            case 29: (operand, place) = (number(place + 1, size: 4), place + 5)
            // A real number: ends with a half byte of ones.
            case 30:
                place += 1
                while place < dictionary.upperBound, byte(place) & 15 != 15, byte(place) >> 4 != 15 {
                    place += 1
                }
                place += 1
            case 32...246: (operand, place) = (first - 139, place + 1)
            case 247...250: (operand, place) = ((first - 247) * 256 + byte(place + 1) + 108, place + 2)
            default: (operand, place) = (0, place + 2)
            }
        }
        return hasCollection ? charset : nil
    }

    private func read(at start: Int, count: Int) -> [Int] {
        var identifiers = [0]
        let format = byte(start)
        var place = start + 1
        while identifiers.count < count, place < bytes.count {
            let first = number(place, size: 2)
            place += 2
            guard format > 0 else {
                identifiers.append(first)
                continue
            }
            let rest = number(place, size: format)
            place += format == 1 ? 1 : 2
            for offset in 0...min(rest, count - identifiers.count) where identifiers.count < count {
                identifiers.append(first + offset)
            }
        }
        return identifiers
    }
}
