import CCairo
import SceneModel
import Typesetting

public struct PDFOptions: Sendable, Hashable {
    /// Seconds since 1970, as `SOURCE_DATE_EPOCH` has them; `nil` for a file that says no date.
    public var created: Int?

    public init(created: Int? = nil) {
        self.created = created
    }
}

/// Draws a scene, all its pages, as a tagged PDF with its text, outline, page labels and links.
///
/// Not `Sendable`, as its engine: one serves one task.
public struct PDFRenderer {
    private let fonts: FontEngine
    private let options: PDFOptions

    /// - Parameter fonts: the engine that measured the scene, or one of the same style.
    public init(fonts: FontEngine, options: PDFOptions = PDFOptions()) {
        self.fonts = fonts
        self.options = options
    }

    /// - Throws: `SceneError` where a page can't be drawn or a link leads nowhere, `FontError` where a font's
    ///   file can't be read, `CairoError`.
    public func render(_ scene: Scene) throws -> [UInt8] {
        let plan = try PDFPlan(scene)
        let file = ByteSink()
        let alternatives = try draw(scene, plan: plan, to: file)

        var update = try PDFUpdate(of: file.bytes)
        try update.add(PDFMetadata(scene: scene, created: options.created))
        try update.add(alternatives: alternatives)
        return update.finish()
    }

    /// - Returns: what the figures say.
    private func draw(_ scene: Scene, plan: PDFPlan, to file: ByteSink) throws -> [String] {
        let first = try scene.page(at: 0).size
        let canvas = try Canvas(
            owning: cairo_pdf_surface_create_for_stream(
                { sink, data, count in
                    guard let sink else { return CAIRO_STATUS_WRITE_ERROR }
                    Unmanaged<ByteSink>.fromOpaque(sink).takeUnretainedValue()
                        .append(UnsafeBufferPointer(start: data, count: Int(count)))
                    return CAIRO_STATUS_SUCCESS
                }, Unmanaged.passUnretained(file).toOpaque(), first.width, first.height))
        // From 1.17 on, Cairo packs a PDF 1.5's objects where an update of ours would have to unpack them;
        // a PDF 1.4 can't tell the text of several glyphs that stand for one character.
        if cairo_version() >= 11_700 {
            cairo_pdf_surface_restrict_to_version(canvas.surface, CAIRO_PDF_VERSION_1_4)
        }
        // Replaced by the update; without one Cairo asks the clock.
        cairo_pdf_surface_set_metadata(
            canvas.surface, CAIRO_PDF_METADATA_CREATE_DATE, "2000-01-01T00:00:00Z")

        var drawing = try PDFDrawing(scene: scene, plan: plan, fonts: fonts)
        try drawing.draw(on: canvas)
        cairo_surface_finish(canvas.surface)
        try CairoError.check(cairo_surface_status(canvas.surface))
        return drawing.alternatives
    }
}

/// Where Cairo's stream goes.
private final class ByteSink {
    var bytes: [UInt8] = []

    func append(_ data: UnsafeBufferPointer<UInt8>) {
        bytes.append(contentsOf: data)
    }
}
