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
    ///   file can't be read.
    public func render(_ scene: Scene) throws -> [UInt8] {
        var writer = begin()
        // Without pages there is no document.
        _ = try scene.page(at: 0)
        for (number, page) in scene.pages.enumerated() {
            try writer.draw(page, at: number, fonts: scene.fonts)
        }
        return Array(try writer.finish(scene).joined())
    }

    /// A document whose pages come one by one.
    public func begin() -> PDFWriter { PDFWriter(fonts: fonts, options: options) }
}
