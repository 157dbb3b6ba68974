import SceneModel
import Typesetting

/// A face with the glyphs that a document shows: known while its pages are drawn, cut when all are.
struct PDFFont {
    let face: FontFace
    /// In the pages' resources.
    let name: String
    private let id: FontID
    private let engine: FontEngine
    private let tables: FontTables
    /// `nil` for a TrueType font.
    private let charset: CFFCharset?
    private let glyphCount: Int
    /// By the scene's glyph number, where it stands in `known`; 0 for one that isn't shown.
    private var places: [UInt16] = []
    private var known: [Known] = [Known()]
    /// The glyph that fills a gap, with its code and its width in thousandths of the em.
    private(set) var space: (code: UInt16, width: Double)?

    struct Known {
        fileprivate(set) var glyph: UInt32 = 0
        /// What stands for it in a page's text.
        fileprivate(set) var code: UInt16 = 0
        /// The first character that it was used for alone; 0 where readers are told none.
        fileprivate(set) var scalar: UInt32 = 0
        /// In thousandths of the em, as the font file has it.
        fileprivate(set) var width = 0.0
    }

    /// - Throws: `SceneError`, `FontError`.
    init(_ face: FontFace, name: String, fonts: FontEngine) throws {
        (self.face, self.name, engine) = (face, name, fonts)
        id = try fonts.font(of: face, holding: 0)
        tables = FontTables(try fonts.file(of: id))
        charset = tables.isCFF ? CFFCharset(tables.cff, glyphCount: tables.glyphCount) : nil
        glyphCount = try fonts.glyphCount(of: id)
        guard let blank = try fonts.glyph(of: " ", in: id) else { return }
        use(known: blank, scalar: 0x20)
        let known = self.known(blank)
        space = known.width > 0 ? (known.code, known.width) : nil
    }

    func known(_ glyph: UInt32) -> Known {
        places.indices.contains(Int(glyph)) ? known[Int(places[Int(glyph)])] : Known()
    }

    /// - Parameter scalar: the character that it stands for alone.
    mutating func use(_ glyph: UInt32, scalar: Unicode.Scalar?) throws(SceneError) {
        guard glyph < glyphCount, glyph <= 0xFFFF else { throw .noGlyph(glyph, face) }
        use(known: glyph, scalar: scalar?.value ?? 0)
    }

    private mutating func use(known glyph: UInt32, scalar: UInt32) {
        let index = Int(glyph)
        if index >= places.count { places += repeatElement(0, count: index + 1 - places.count) }
        if places[index] == 0 {
            let code = charset?.identifier(of: index) ?? index
            let width = Double(tables.advance(of: index)) * 100_000 / Double(tables.unitsPerEm)
            places[index] = UInt16(known.count)
            known.append(
                Known(glyph: glyph, code: UInt16(clamping: code), width: width.rounded() / 100))
        }
        let place = Int(places[index])
        if known[place].scalar == 0 { known[place].scalar = scalar }
    }
}

// MARK: Objects

extension PDFFont {
    /// - Throws: `FontError`.
    func write(to file: inout PDFFile, as reference: PDFReference) throws {
        // Glyphs with names are counted in their order, which must then stay.
        let cut = try engine.subset(
            id, glyphs: known.dropFirst().map(\.glyph), keepingNumbers: charset?.isCollection == false)
        let name =
            "\(Self.prefix(of: cut))+\(face.postScriptName.isEmpty ? "Font" : face.postScriptName.pdfName)"
        let cff = cut.table("CFF ")
        let program =
            tables.isCFF
            ? file.add(stream: Array(cff.bytes), entries: "/Subtype /CIDFontType0C")
            : file.add(stream: Array(cut.bytes), entries: "/Length1 \(cut.bytes.count)")
        let descriptor = file.add(
            """
            << /Type /FontDescriptor /FontName /\(name) /Flags 4 /FontBBox [\(box)] /ItalicAngle 0 \
            /Ascent \(scaled(tables.os2, 68)) /Descent \(scaled(tables.os2, 70)) /CapHeight \(capHeight) \
            /StemV \(face.isBold ? 120 : 80) /FontFile\(tables.isCFF ? "3" : "2") \(program) >>
            """)
        let numbers =
            tables.isCFF ? "" : " /CIDToGIDMap \(file.add(stream: glyphNumbers(in: cut), entries: ""))"
        let descendant = file.add(
            """
            << /Type /Font /Subtype /CIDFontType\(tables.isCFF ? "0" : "2") /BaseFont /\(name) \
            /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> \
            /FontDescriptor \(descriptor) /DW 1000 /W [\(widths)]\(numbers) >>
            """)
        let map = file.add(stream: unicodeMap, entries: "")
        file.write(
            """
            << /Type /Font /Subtype /Type0 /BaseFont /\(name)\(tables.isCFF ? "-Identity-H" : "") /Encoding /Identity-H \
            /DescendantFonts [\(descendant)] /ToUnicode \(map) >>
            """, as: reference)
    }

    /// Two bytes a code: the number of its glyph in the cut.
    private func glyphNumbers(in cut: FontBlob) -> [UInt8] {
        places.indices.flatMap { glyph -> [UInt8] in
            let number = places[glyph] == 0 ? 0 : cut.number(of: UInt32(glyph))
            return [UInt8(truncatingIfNeeded: number >> 8), UInt8(truncatingIfNeeded: number)]
        }
    }

    /// Six letters that tell this cut from others of the same face.
    private static func prefix(of cut: FontBlob) -> String {
        var hash = Array(cut.bytes).contentHash()
        return String(
            (0..<6).map { _ in
                defer { hash /= 26 }
                return Character(UnicodeScalar(UInt8(ascii: "A") + UInt8(hash % 26)))
            })
    }

    private func scaled(_ table: FontBlob, _ offset: Int) -> Int {
        table.signed(at: offset) * 1000 / tables.unitsPerEm
    }

    private var box: String {
        [36, 38, 40, 42].map { String(scaled(tables.head, $0)) }.joined(separator: " ")
    }

    /// From the second version of its table on, a font says how high its capitals are.
    private var capHeight: Int { tables.os2.word(at: 0) >= 2 ? scaled(tables.os2, 88) : 700 }

    /// Each code once, rising.
    private var codes: [Known] {
        var byCode: [UInt16: Known] = [:]
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
