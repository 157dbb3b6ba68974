import SceneModel
import Typesetting

extension FontEngine {
    /// The engine's number of a face that has all glyphs of a run.
    func font(of face: FontFace, for run: GlyphRun) throws -> FontID {
        guard let font = font(for: face) else { throw SceneError.faceNotFound(face) }
        let count = try glyphCount(of: font)
        if let glyph = run.glyphs.first(where: { $0.id >= count }) {
            throw SceneError.noGlyph(glyph.id, face)
        }
        return font
    }
}
