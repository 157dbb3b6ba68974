import CairoRendering
import Charting
import MetricModel
import PDFRendering
import SVGRendering
import SceneModel
import Styling
import Typesetting

/// One task's means of drawing: a style, its fonts, the three renderers and their caches.
///
/// Not `Sendable`: two tasks have two presses.
public final class Press {
    public enum Background: String, Sendable, CaseIterable {
        case style
        case none
    }

    public struct Options: Sendable, Hashable {
        public var svgText: SVGOptions.Text
        public var background: Background
        /// PNG pixels to the point.
        public var scale: Double
        /// When the document was made, in seconds since 1970; `nil` leaves it unsaid: no output reads a clock.
        public var created: Int?

        public init(
            svgText: SVGOptions.Text = .outlines, background: Background = .style, scale: Double = 2,
            created: Int? = nil
        ) {
            self.svgText = svgText
            self.background = background
            self.scale = scale
            self.created = created
        }
    }

    public let style: Style
    let fonts: FontEngine
    let options: Options
    // Each keeps what it made of the fonts, and only when it is first asked to draw.
    lazy var svg = SVGRenderer(fonts: fonts, options: SVGOptions(text: options.svgText))
    lazy var pdf = PDFRenderer(fonts: fonts, options: PDFOptions(created: options.created))
    lazy var png = PNGRenderer(fonts: fonts, scale: options.scale)

    public init(style: Style, options: Options = Options()) {
        self.style = style
        self.options = options
        fonts = FontEngine(fonts: style.fonts)
    }
}

extension Style {
    /// A style of hengtu's own by its name, or a file that ends in `.toml`.
    package static func resolve(_ name: String, at position: HengtuError.Position? = nil) throws(HengtuError)
        -> Style
    {
        do {
            guard FileSystem.ending(of: name) == "toml" else { return try Style.named(name) }
            let text = try ReportReader.text(of: try FileSystem.read(name), path: name)
            return try Style.decode(toml: text, file: name)
        } catch let error as ConfigurationError {
            throw .configuration(error)
        } catch StyleError.unknownName(_, let nearest) {
            throw .unknownStyle(name, nearest: nearest, at: position)
        } catch let error as HengtuError {
            throw error
        } catch {
            throw .unreadable(name, reason: String(describing: error))
        }
    }
}
