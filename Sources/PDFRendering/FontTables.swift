/// The tables of a font file that a PDF tells of. Past the end of one, all is 0.
struct FontTables {
    private let bytes: [UInt8]
    private var tables: [[UInt8]: Range<Int>] = [:]

    init(_ file: UnsafeRawBufferPointer) {
        bytes = Array(file)
        for index in 0..<word(4) {
            let entry = 12 + 16 * index
            guard entry + 16 <= bytes.count else { break }
            let (start, count) = (long(entry + 8), long(entry + 12))
            guard start + count <= bytes.count else { continue }
            tables[Array(bytes[entry..<entry + 4])] = start..<start + count
        }
    }

    func table(_ name: String) -> [UInt8]? { tables[Array(name.utf8)].map { Array(bytes[$0]) } }

    func word(_ name: String, at offset: Int) -> Int {
        guard let range = tables[Array(name.utf8)], offset + 2 <= range.count else { return 0 }
        return word(range.lowerBound + offset)
    }

    /// A signed one.
    func signed(_ name: String, at offset: Int) -> Int {
        Int(Int16(truncatingIfNeeded: word(name, at: offset)))
    }

    /// In font units.
    func advance(of glyph: Int) -> Int {
        word("hmtx", at: 4 * min(glyph, max(0, word("hhea", at: 34) - 1)))
    }

    private func word(_ offset: Int) -> Int {
        offset >= 0 && offset + 2 <= bytes.count ? Int(bytes[offset]) << 8 | Int(bytes[offset + 1]) : 0
    }

    private func long(_ offset: Int) -> Int { word(offset) << 16 | word(offset + 2) }
}
