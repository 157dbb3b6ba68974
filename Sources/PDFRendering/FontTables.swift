import Typesetting

/// The tables of a font file that a PDF tells of. Past the end of one, all is 0.
struct FontTables {
    let head: FontBlob
    let maxp: FontBlob
    let os2: FontBlob
    /// Empty for a TrueType font.
    let cff: FontBlob
    private let hmtx: FontBlob
    private let metricCount: Int

    init(_ file: FontBlob) {
        (head, maxp, os2) = (file.table("head"), file.table("maxp"), file.table("OS/2"))
        (cff, hmtx) = (file.table("CFF "), file.table("hmtx"))
        metricCount = file.table("hhea").word(at: 34)
    }

    var unitsPerEm: Int { max(1, head.word(at: 18)) }
    var glyphCount: Int { maxp.word(at: 4) }
    var isCFF: Bool { !cff.bytes.isEmpty }

    /// In font units.
    func advance(of glyph: Int) -> Int { hmtx.word(at: 4 * min(glyph, max(0, metricCount - 1))) }
}

extension FontBlob {
    func word(at offset: Int) -> Int { signed(at: offset) & 0xFFFF }

    func signed(at offset: Int) -> Int { Int(int16(at: offset) ?? 0) }
}
