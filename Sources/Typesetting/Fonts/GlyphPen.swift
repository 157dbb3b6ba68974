import CText
import Glibc
import SceneModel

struct GlyphKey: Hashable {
    var font: FontID
    var glyph: UInt32
}

/// Draws outlines with HarfBuzz's callbacks.
final class GlyphPen {
    private let funcs = hb_draw_funcs_create()

    init() {
        hb_draw_funcs_set_move_to_func(
            funcs, { _, data, _, x, y, _ in append(.move, x, y, to: data) }, nil, nil)
        hb_draw_funcs_set_line_to_func(
            funcs, { _, data, _, x, y, _ in append(.line, x, y, to: data) }, nil, nil)
        hb_draw_funcs_set_quadratic_to_func(
            funcs, { _, data, _, ax, ay, x, y, _ in append(.quadratic, ax, ay, x, y, to: data) }, nil, nil)
        hb_draw_funcs_set_cubic_to_func(
            funcs,
            { _, data, _, ax, ay, bx, by, x, y, _ in append(.cubic, ax, ay, bx, by, x, y, to: data) },
            nil, nil)
        hb_draw_funcs_set_close_path_func(
            funcs, { _, data, _, _ in append(.close, to: data) }, nil, nil)
    }

    deinit {
        hb_draw_funcs_destroy(funcs)
    }

    /// Empty for a blank glyph and for a number that the face doesn't have.
    func outline(of glyph: UInt32, in face: OpenFace) -> GlyphOutline {
        var outline = GlyphOutline()
        withUnsafeMutablePointer(to: &outline) { ct_draw_glyph(face.font, glyph, funcs, $0) }
        return outline
    }
}

@inline(__always)
private func append(
    _ command: GlyphOutline.Command, _ coordinates: Float..., to data: UnsafeMutableRawPointer?
) {
    guard let outline = data?.assumingMemoryBound(to: GlyphOutline.self) else { return }
    outline.pointee.commands.append(command)
    for coordinate in coordinates {
        // Whole already, but for faces that draw between units.
        outline.pointee.coordinates.append(Int32(exactly: coordinate.rounded()) ?? 0)
    }
}
