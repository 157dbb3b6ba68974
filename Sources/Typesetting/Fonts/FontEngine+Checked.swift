import SceneModel

extension FontEngine {
    /// The engine's number of a face that has glyphs up to a number.
    ///
    /// - Throws: `SceneError` where the engine lacks the face or the face the glyph; `FontError`.
    package func font(of face: FontFace, holding last: UInt32) throws -> FontID {
        guard let font = font(for: face) else { throw SceneError.faceNotFound(face) }
        guard last < (try glyphCount(of: font)) else { throw SceneError.noGlyph(last, face) }
        return font
    }
}
