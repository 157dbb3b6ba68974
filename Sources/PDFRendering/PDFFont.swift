import SceneModel
import Typesetting

/// A face cut to the glyphs that a document shows, with what the document needs to know of each.
struct PDFFont {
    let face: FontFace
    /// In the pages' resources.
    let name: String
    /// By the scene's glyph numbers.
    private let known: [Known]
    private let file: FontBlob
    private let tables: FontTables
    /// The glyph that fills a gap, with its code and its width in thousandths of the em.
    let space: (code: UInt16, width: Double)?

    struct Known {
        /// What stands for it in a page's text.
        var code: UInt16 = 0
        /// 0 where readers are told none.
        var scalar: UInt32 = 0
        /// In thousandths of the em, as the font file has it.
        var width = 0.0
    }

    /// - Throws: `SceneError`, `FontError`.
    init(_ face: FontFace, use: PDFPlan.GlyphUse, name: String, fonts: FontEngine) throws {
        let font = try fonts.font(of: face, holding: use.last)
        let blank = try fonts.glyph(of: " ", in: font)
        let file = try fonts.subset(
            font, glyphs: Array(use.glyphs) + (blank.map { [$0] } ?? []), keepingNumbers: false)
        let tables = FontTables(file.bytes)
        let charset = tables.table("CFF ").map { CFFCharset($0, glyphCount: tables.word("maxp", at: 4)) }
        (self.face, self.name, self.file, self.tables) = (face, name, file, tables)
        known = use.scalars.indices.map { glyph in
            guard use.scalars[glyph] != 0 else { return Known() }
            var known = Self.known(file.number(of: UInt32(glyph)), in: tables, charset)
            known.scalar = use.scalars[glyph] > 1 ? use.scalars[glyph] : 0
            return known
        }
        space = blank.map { Self.known(file.number(of: $0), in: tables, charset) }
            .flatMap { $0.width > 0 ? ($0.code, $0.width) : nil }
    }

    func known(_ glyph: UInt32) -> Known {
        known.indices.contains(Int(glyph)) ? known[Int(glyph)] : Known()
    }

    private static func known(_ number: UInt32, in tables: FontTables, _ charset: CFFCharset?) -> Known {
        let glyph = Int(number)
        let identifiers = charset?.identifiers
        let code = identifiers.map { $0.indices.contains(glyph) ? $0[glyph] : 0 } ?? glyph
        let unitsPerEm = Double(max(1, tables.word("head", at: 18)))
        return Known(
            code: UInt16(clamping: code),
            width: (Double(tables.advance(of: glyph)) * 100_000 / unitsPerEm).rounded() / 100)
    }
}

// MARK: Objects

extension PDFFont {
    func write(to file: inout PDFFile, as reference: PDFReference) {
        let name = "\(prefix)+\(face.postScriptName.isEmpty ? "Font" : face.postScriptName.pdfName)"
        let isCFF = tables.table("CFF ") != nil
        let program =
            isCFF
            ? file.add(stream: tables.table("CFF ") ?? [], entries: "/Subtype /CIDFontType0C")
            : file.add(stream: Array(self.file.bytes), entries: "/Length1 \(self.file.bytes.count)")
        let descriptor = file.add(
            """
            << /Type /FontDescriptor /FontName /\(name) /Flags 4 /FontBBox [\(box)] /ItalicAngle 0 \
            /Ascent \(scaled("OS/2", 68)) /Descent \(scaled("OS/2", 70)) /CapHeight \(capHeight) \
            /StemV \(face.isBold ? 120 : 80) /FontFile\(isCFF ? "3" : "2") \(program) >>
            """)
        let descendant = file.add(
            """
            << /Type /Font /Subtype /CIDFontType\(isCFF ? "0" : "2") /BaseFont /\(name) \
            /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> \
            /FontDescriptor \(descriptor) /DW 1000 /W [\(widths)]\(isCFF ? "" : " /CIDToGIDMap /Identity") >>
            """)
        let map = file.add(stream: unicodeMap, entries: "")
        file.write(
            """
            << /Type /Font /Subtype /Type0 /BaseFont /\(name)\(isCFF ? "-Identity-H" : "") /Encoding /Identity-H \
            /DescendantFonts [\(descendant)] /ToUnicode \(map) >>
            """, as: reference)
    }

    /// Six letters that tell this cut from others of the same face.
    private var prefix: String {
        var hash = Array(file.bytes).contentHash()
        return String(
            (0..<6).map { _ in
                defer { hash /= 26 }
                return Character(UnicodeScalar(UInt8(ascii: "A") + UInt8(hash % 26)))
            })
    }

    private func scaled(_ table: String, _ offset: Int) -> Int {
        tables.signed(table, at: offset) * 1000 / max(1, tables.word("head", at: 18))
    }

    private var box: String {
        [36, 38, 40, 42].map { String(scaled("head", $0)) }.joined(separator: " ")
    }

    /// From the second version of its table on, a font says how high its capitals are.
    private var capHeight: Int { tables.word("OS/2", at: 0) >= 2 ? scaled("OS/2", 88) : 700 }

    /// Each code once, rising.
    private var codes: [Known] {
        var byCode: [UInt16: Known] = [:]
        if let space { byCode[space.code] = Known(code: space.code, scalar: 0x20, width: space.width) }
        for known in known where known.code != 0 {
            if byCode[known.code].map({ $0.scalar == 0 }) ?? true { byCode[known.code] = known }
        }
        return byCode.values.sorted { $0.code < $1.code }
    }

    /// Of those that aren't an em wide.
    private var widths: String {
        var text = ""
        var last = Int.min
        for known in codes where known.width != 1000 {
            if Int(known.code) != last + 1 { text += (text.isEmpty ? "" : "] ") + "\(known.code) [" }
            text += (text.hasSuffix("[") ? "" : " ") + known.width.pdfNumber
            last = Int(known.code)
        }
        return text.isEmpty ? "" : text + "]"
    }

    private var unicodeMap: [UInt8] {
        var map: [UInt8] = []
        map.append(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """)
        let codes = codes.filter { $0.scalar != 0 }
        // No more to a block, says the format.
        for start in stride(from: 0, to: codes.count, by: 100) {
            let block = codes[start..<min(start + 100, codes.count)]
            map += "\(block.count) beginbfchar\n".utf8
            for known in block {
                map.append("<")
                map.append(hex: known.code)
                map.append("> <")
                for unit in String(UnicodeScalar(known.scalar) ?? " ").utf16 { map.append(hex: unit) }
                map.append(">\n")
            }
            map.append("endbfchar\n")
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
        return map
    }
}
