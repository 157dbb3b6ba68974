import Typesetting

/// How the glyphs of a CFF font are called: by their characters' numbers in a collection (CIDs), or by the order in
/// which they stand.
struct CFFCharset {
    /// `nil` for a font whose glyphs have names, which a PDF counts by their order.
    private let runs: [Run]?

    /// Glyphs that are numbered one after another.
    fileprivate struct Run {
        var glyph: Int
        var identifier: Int
    }

    /// - Parameter table: the font's `CFF ` table. Damaged ones read as if their glyphs had names.
    init(_ table: FontBlob, glyphCount: Int) {
        runs = CFFReader(bytes: table.bytes).charset(glyphCount: glyphCount)
    }

    /// Whether glyphs have numbers of their own.
    var isCollection: Bool { runs != nil }

    func identifier(of glyph: Int) -> Int {
        guard let runs else { return glyph }
        var (low, high) = (0, runs.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if runs[middle].glyph <= glyph { low = middle } else { high = middle }
        }
        return runs.isEmpty ? 0 : runs[low].identifier + glyph - runs[low].glyph
    }
}

/// Reads a `CFF ` table that its caller keeps. Past its end all is 0.
private struct CFFReader {
    let bytes: UnsafeRawBufferPointer

    func charset(glyphCount: Int) -> [CFFCharset.Run]? {
        let names = index(at: byte(2))
        guard let top = index(at: names.end).first, let charset = charsetOffset(in: top) else { return nil }
        return read(at: charset, count: glyphCount)
    }

    private func byte(_ offset: Int) -> Int { bytes.indices.contains(offset) ? Int(bytes[offset]) : 0 }

    private func number(_ offset: Int, size: Int) -> Int {
        (0..<size).reduce(0) { $0 << 8 | byte(offset + $1) }
    }

    /// The first thing that an INDEX holds, and where it ends.
    private func index(at start: Int) -> (first: Range<Int>?, end: Int) {
        let count = number(start, size: 2)
        let size = byte(start + 2)
        guard count > 0, (1...4).contains(size) else { return (nil, start + 2) }
        let data = start + 2 + (count + 1) * size
        func offset(_ index: Int) -> Int { data + number(start + 3 + index * size, size: size) }
        return (offset(0)..<max(offset(0), offset(1)), offset(count))
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

    private func read(at start: Int, count: Int) -> [CFFCharset.Run] {
        var runs = [CFFCharset.Run(glyph: 0, identifier: 0)]
        let format = byte(start)
        var (place, glyph) = (start + 1, 1)
        while glyph < count, place < bytes.count {
            let first = number(place, size: 2)
            let rest = format > 0 ? number(place + 2, size: format) : 0
            if let last = runs.last, last.identifier + glyph - last.glyph != first {
                runs.append(CFFCharset.Run(glyph: glyph, identifier: first))
            }
            place += format == 0 ? 2 : format == 1 ? 3 : 4
            glyph += rest + 1
        }
        return runs
    }
}
