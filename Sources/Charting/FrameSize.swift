import SceneModel
import Styling

/// A frame as people ask for it: in points, or by a name.
public enum FrameSize: Sendable, Hashable {
    case points(Size)
    case named(Name)

    public enum Name: String, Sendable, Hashable, CaseIterable {
        /// As wide as the style's own frame, in that proportion.
        case wide = "16:9"
        case classic = "4:3"
        case square
        /// Half a sheet of A4, lying.
        case halfA4 = "a4-half"
    }

    /// In points; on a slide in its pixels.
    public func size(in style: Style) -> Size {
        let width = style.frame.width
        return switch self {
        case .points(let size): size
        case .named(.wide): Size(width: width, height: width * 9 / 16)
        case .named(.classic): Size(width: width, height: width * 3 / 4)
        case .named(.square): Size(width: width, height: width)
        case .named(.halfA4): Size(width: 595, height: 421)
        }
    }
}
