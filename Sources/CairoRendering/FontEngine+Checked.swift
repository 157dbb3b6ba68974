import SceneModel
import Typesetting

extension FontEngine {
    /// The engine's number of a face that has glyphs up to a number.
    func font(of face: FontFace, holding last: UInt32) throws -> FontID {
        guard let font = font(for: face) else { throw SceneError.faceNotFound(face) }
        guard last < (try glyphCount(of: font)) else { throw SceneError.noGlyph(last, face) }
        return font
    }
}
