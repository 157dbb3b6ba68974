import CText
import SceneModel

// What renderers ask of the engine that measured the scene.
extension FontEngine {
    /// A glyph's outline in whole font units, y upwards; empty for a blank glyph.
    package func outline(of glyph: UInt32, in font: FontID) throws(FontError) -> GlyphOutline {
        pen.outline(of: glyph, in: try open(font))
    }

    /// The same as the bytes of an SVG path's `d`, y downwards; formatted once in an engine's life.
    package func outlinePath(of glyph: UInt32, in font: FontID) throws(FontError) -> [UInt8] {
        let key = GlyphKey(font: font, glyph: glyph)
        if let path = paths[key] { return path }
        let path = try outline(of: glyph, in: font).svgPath
        paths[key] = path
        return path
    }

    /// A font file with only these glyphs and `.notdef`, for FreeType and Cairo: no layout tables.
    ///
    /// - Parameter keepingNumbers: glyphs keep their numbers; else they are counted anew and the blob
    ///   tells the new ones, which makes the smaller and quicker file.
    package func subset(
        _ font: FontID, glyphs: some Sequence<UInt32>, keepingNumbers: Bool
    ) throws(FontError) -> FontBlob {
        guard let blob = try open(font).subset(glyphs, keepingNumbers: keepingNumbers) else {
            throw .unreadable(family: faces[font.rawValue].family)
        }
        return blob
    }

    /// The glyph that a face draws for a character by itself; `nil` where it has none.
    package func glyph(of scalar: Unicode.Scalar, in font: FontID) throws(FontError) -> UInt32? {
        var glyph: UInt32 = 0
        return hb_font_get_nominal_glyph(try open(font).font, scalar.value, &glyph) != 0 ? glyph : nil
    }

    /// Glyphs are numbered from 0 to one below this.
    package func glyphCount(of font: FontID) throws(FontError) -> Int {
        Int(hb_face_get_glyph_count(try open(font).face))
    }

    /// The whole file that a face stands in, as mapped into memory.
    package func file(of font: FontID) throws(FontError) -> FontBlob {
        try open(font).file
    }
}
