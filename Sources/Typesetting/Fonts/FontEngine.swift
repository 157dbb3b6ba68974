import SceneModel
import Styling

/// The fonts of a style, opened: shapes and measures texts, draws glyph outlines, cuts subsets.
///
/// Its faces are known from the start, in the order of the style's requests, so that a `FontID` does not
/// depend on which texts came first; a file is opened when the first text needs it.
///
/// Not `Sendable`: one engine serves one task. Two engines share nothing.
public final class FontEngine: TextMeasurer {
    /// Every installed face of the style's families, without repeats; a `FontID` is an index into them.
    public let faces: [FontFace]

    /// - Parameters:
    ///   - cache: where what fontconfig resolved is kept; `nil` asks fontconfig each time (11 ms).
    ///   - configuration: a fontconfig file to read instead of the user's own.
    public init(fonts: Style.Fonts, cache: FontCache? = .user, configuration: String? = nil) {
        faces = []
    }

    /// - Throws: `FontError` where no family of the role is installed or none has a character.
    public func shape(
        _ text: String, role: FontRole, size: Double, halfWidth: Bool
    ) throws(FontError) -> ShapedText {
        throw .noFamily(role: role, families: [])
    }

    /// The engine's number of a face that a scene names.
    public func font(for face: FontFace) -> FontID? {
        faces.firstIndex(of: face).map { FontID(rawValue: $0) }
    }

    /// What each role resolves to, and what is missing.
    public func report() -> FontReport {
        FontReport(roles: [])
    }
}

// MARK: For the renderers

extension FontEngine {
    /// A glyph's outline in whole font units, y upwards; empty for a blank glyph.
    package func outline(of glyph: UInt32, in font: FontID) throws(FontError) -> GlyphOutline {
        GlyphOutline()
    }

    /// The same as the bytes of an SVG path's `d`, y downwards; formatted once in an engine's life.
    package func outlinePath(of glyph: UInt32, in font: FontID) throws(FontError) -> [UInt8] {
        []
    }

    /// A font file with only these glyphs (and `.notdef`), for FreeType and Cairo: no layout tables.
    ///
    /// - Parameter keepingNumbers: glyphs keep their numbers; else the blob tells the new ones.
    package func subset(
        _ font: FontID, glyphs: some Sequence<UInt32>, keepingNumbers: Bool
    ) throws(FontError) -> FontBlob {
        throw .unreadable(family: "")
    }

    /// The whole file that a face stands in, as mapped into memory.
    package func file(of font: FontID) throws(FontError) -> FontBlob {
        throw .unreadable(family: "")
    }
}
