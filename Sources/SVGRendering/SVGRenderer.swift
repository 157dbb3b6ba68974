import SceneModel
import Typesetting

public struct SVGOptions: Sendable, Hashable {
    public enum Text: String, Sendable, Hashable, Codable, CaseIterable {
        /// Drawn the same everywhere, with and without the font.
        case outlines
        /// `<text>` elements, for those who edit.
        case live
    }

    public var text: Text

    public init(text: Text = .outlines) {
        self.text = text
    }
}

/// Draws a scene's page as SVG. A point is one user unit, which readers show as one CSS pixel.
///
/// A page without background leaves what lies below visible. Links and anchors draw only what they hold.
public struct SVGRenderer {
    private let fonts: FontEngine
    private let options: SVGOptions
    private let store = GlyphStore()

    /// - Parameter fonts: the engine that measured the scene, or one of the same style.
    public init(fonts: FontEngine, options: SVGOptions = SVGOptions()) {
        self.fonts = fonts
        self.options = options
    }

    /// - Returns: UTF-8, without an XML declaration, fit to stand in an HTML page beside others.
    /// - Throws: `SceneError` where the page can't be drawn, `FontError` where a font's file can't be read.
    public func render(_ scene: Scene, page: Int = 0) throws -> [UInt8] {
        try scene.check(page: page)
        var drawing = SVGDrawing(scene: scene, fonts: fonts, options: options, store: store)
        return try drawing.draw(scene.page(at: page))
    }
}
