import CText
import SceneModel

/// One face of a font file. The file is mapped and HarfBuzz reads a table when it is first asked for.
final class OpenFace {
    let file: FontBlob
    let face: OpaquePointer?
    let font: OpaquePointer?
    /// Of the em, both positive.
    let ascent: Double
    let descent: Double
    /// What subsets are cut from.
    private(set) lazy var drawingTables = makeDrawingTables()

    /// `nil` where the file is no font or has no such face.
    convenience init?(path: String, index: Int) {
        guard let blob = hb_blob_create_from_file_or_fail(path) else { return nil }
        self.init(FontBlob(owning: blob, faceIndex: index))
    }

    /// `nil` where the file is no font or has no such face.
    init?(_ file: FontBlob) {
        self.file = file
        face = hb_face_create(file.handle, UInt32(clamping: file.faceIndex))
        font = hb_font_create(face)
        (ascent, descent) = Self.emBox(face: face, font: font)
        // HarfBuzz answers for anything, with an empty face.
        guard file.faceIndex < hb_face_count(file.handle), hb_face_get_glyph_count(face) > 0 else {
            return nil
        }
    }

    deinit {
        hb_face_destroy(drawingTables)
        hb_font_destroy(font)
        hb_face_destroy(face)
    }

    func has(_ scalar: Unicode.Scalar) -> Bool {
        var glyph: UInt32 = 0
        return hb_font_get_nominal_glyph(font, scalar.value, &glyph) != 0
    }

    /// The typographic ascender and descender: for Chinese faces the em box, which the line spacing builds
    /// on. `hhea` instead holds the highest and lowest ink of 65,000 glyphs, half an em more.
    private static func emBox(face: OpaquePointer?, font: OpaquePointer?) -> (Double, Double) {
        let unitsPerEm = Double(max(1, hb_face_get_upem(face)))
        let table = FontBlob(owning: hb_face_reference_table(face, tag("OS/2")))
        if let ascender = table.int16(at: 68), let descender = table.int16(at: 70), ascender > 0 {
            return (Double(ascender) / unitsPerEm, -Double(descender) / unitsPerEm)
        }
        var extents = hb_font_extents_t()
        hb_font_get_h_extents(font, &extents)
        return (Double(extents.ascender) / unitsPerEm, -Double(extents.descender) / unitsPerEm)
    }
}

// MARK: What the file says of itself

extension OpenFace {
    /// The face's names, in English where it has them.
    var names: FontFace {
        FontFace(
            family: name(16) ?? name(1) ?? "", style: name(17) ?? name(2) ?? "",
            postScriptName: name(6) ?? "",
            isBold: hb_style_get_value(font, HB_STYLE_TAG_WEIGHT) >= 600,
            unitsPerEm: Int(hb_face_get_upem(face)))
    }

    /// `2.004`
    var version: String {
        let full = name(5) ?? ""
        let first = full.prefix { $0 != ";" }
        return String(first.hasPrefix("Version ") ? first.dropFirst("Version ".count) : first)
    }

    /// An entry of the name table, by its number there.
    private func name(_ id: UInt32) -> String? {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer -> String? in
            var size = UInt32(buffer.count)
            let length = hb_ot_name_get_utf8(
                face, id, hb_language_from_string("en", -1), &size, buffer.baseAddress)
            guard length > 0 else { return nil }
            return String(decoding: buffer.prefix(Int(size)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
    }
}

/// The number that stands for a table's or feature's four letters.
func tag(_ name: StaticString) -> UInt32 {
    name.withUTF8Buffer { $0.reduce(0) { $0 << 8 | UInt32($1) } }
}
