import CCairo
import Glibc
import SceneModel
import Typesetting

/// Draws a scene's page as PNG.
///
/// A page without background leaves what lies below visible. Keeps opened faces: draw many pages with one.
/// Not `Sendable`, as its engine: one serves one task.
public final class PNGRenderer {
    private let fonts: FontEngine
    private let scale: Double
    private var faces: [FontID: CairoFace] = [:]

    /// - Parameters:
    ///   - fonts: the engine that measured the scene, or one of the same style.
    ///   - scale: pixels to the point; 2 is 144 to the inch.
    public init(fonts: FontEngine, scale: Double = 2) {
        self.fonts = fonts
        self.scale = scale
    }

    /// - Returns: a palette image where 256 colours suffice, else true colour; both without loss.
    /// - Throws: `SceneError` where the page can't be drawn, `CairoError` where the image would be too large,
    ///   `FontError` where a font's file can't be read.
    public func render(_ scene: Scene, page index: Int = 0) throws -> [UInt8] {
        try scene.check(page: index)
        let page = try scene.page(at: index)
        let (width, height) = try pixels(of: page.size)
        let isOpaque = page.background?.opacity == 1

        let canvas = try Canvas(
            owning: cairo_image_surface_create(
                isOpaque ? CAIRO_FORMAT_RGB24 : CAIRO_FORMAT_ARGB32, Int32(width), Int32(height)))
        cairo_scale(canvas.context, scale, scale)
        if let color = page.background { canvas.paint(color) }
        try draw(page.nodes, of: scene, on: canvas)
        try canvas.check()

        cairo_surface_flush(canvas.surface)
        guard let start = cairo_image_surface_get_data(canvas.surface) else { throw CairoError.failed("") }
        let stride = Int(cairo_image_surface_get_stride(canvas.surface))
        let image = PixelImage(
            bytes: UnsafeRawBufferPointer(start: start, count: stride * height), width: width,
            height: height, stride: stride, isOpaque: isOpaque)
        return PNGFile(title: scene.title, description: scene.description, language: scene.language)
            .encode(image, pixelsPerMeter: scale * 72 / 0.0254)
    }

    private func pixels(of size: Size) throws(CairoError) -> (Int, Int) {
        guard scale > 0, scale.isFinite else { throw .scale(scale) }
        // What binary fractions add is no pixel.
        let width = max(1, (size.width * scale - 1e-6).rounded(.up))
        let height = max(1, (size.height * scale - 1e-6).rounded(.up))
        guard width <= 32_767, height <= 32_767, width * height <= 134_217_728 else {
            throw .tooLarge(width: width, height: height)
        }
        return (Int(width), Int(height))
    }

    private func draw(_ nodes: [Node], of scene: Scene, on canvas: borrowing Canvas) throws {
        for node in nodes {
            switch node {
            case .group(let group):
                cairo_translate(canvas.context, group.offset.x, group.offset.y)
                try draw(group.nodes, of: scene, on: canvas)
                cairo_translate(canvas.context, -group.offset.x, -group.offset.y)
            case .path(let node): canvas.draw(node)
            case .glyphs(let run):
                let face = scene.fonts[run.font.rawValue]
                canvas.draw(
                    run, face: try open(face, for: run), unitsPerEm: face.unitsPerEm, number: { $0 })
            case .link(let link): try draw(link.nodes, of: scene, on: canvas)
            case .anchor: break
            }
        }
    }

    private func open(_ face: FontFace, for run: GlyphRun) throws -> CairoFace {
        let font = try fonts.font(of: face, holding: run.glyphs.map(\.id).max() ?? 0)
        if let known = faces[font] { return known }
        let opened = try CairoFace(fonts.file(of: font), postScriptName: face.postScriptName)
        faces[font] = opened
        return opened
    }
}
