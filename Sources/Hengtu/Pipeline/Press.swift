import Briefings
import CairoRendering
import Charting
import MetricModel
import SVGRendering
import SceneModel
import Styling
import Typesetting

/// One task's means of drawing: a style, its fonts, the three renderers and their caches.
///
/// Not `Sendable`: two tasks have two presses.
public final class Press {
    public enum SVGText: String, Sendable, CaseIterable {
        /// Glyph outlines: right in every reader, with or without the fonts.
        case outlines
        /// Real text, for those who edit.
        case live
    }

    public enum Background: String, Sendable, CaseIterable {
        case style
        case none
    }

    public struct Options: Sendable, Hashable {
        public var svgText: SVGText
        public var background: Background
        /// PNG pixels to the point.
        public var scale: Double

        public init(svgText: SVGText = .outlines, background: Background = .style, scale: Double = 2) {
            self.svgText = svgText
            self.background = background
            self.scale = scale
        }
    }

    public let style: Style
    let fonts: FontEngine
    private let options: Options
}
