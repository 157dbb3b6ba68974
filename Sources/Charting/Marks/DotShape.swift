import SceneModel
import Styling

/// The form of a dot, which tells a series where colours don't: as a texture does for bars.
enum DotShape {
    case circle
    case square
    case diamond
    case triangle
    case fallenTriangle

    init(_ texture: Style.Texture) {
        self =
            switch texture {
            case .solid: .circle
            case .level, .levelFine, .levelWide: .square
            case .falling, .fallingFine, .fallingWide: .diamond
            case .upright, .uprightFine, .uprightWide: .triangle
            case .grid, .gridFine, .gridWide: .fallenTriangle
            }
    }

    /// Within the square around the circle of this radius.
    func path(center: Point, radius: Double) -> Path {
        func polygon(_ corners: [(x: Double, y: Double)]) -> Path {
            let points = corners.map { Point(x: center.x + $0.x * radius, y: center.y + $0.y * radius) }
            return Path(Path.polyline(points).elements + [.close])
        }
        return switch self {
        case .circle: .circle(center: center, radius: radius)
        // As much ink as the circle has.
        case .square: polygon([(-0.886, -0.886), (0.886, -0.886), (0.886, 0.886), (-0.886, 0.886)])
        case .diamond: polygon([(0, -1), (1, 0), (0, 1), (-1, 0)])
        case .triangle: polygon([(0, -1), (1, 0.9), (-1, 0.9)])
        case .fallenTriangle: polygon([(0, 1), (-1, -0.9), (1, -0.9)])
        }
    }
}
