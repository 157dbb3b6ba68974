import SceneModel
import Styling

/// The lines of a texture, cut at the box by calculation: a scene has no clipping.
///
/// - Parameter spacing: between the lines of hatching, across them; a texture's own are a multiple of it.
func textureLines(_ texture: Style.Texture, in box: Rect, spacing: Double) -> Path {
    let spacing = spacing * texture.spacing
    return switch texture {
    case .solid: Path()
    case .falling, .fallingFine, .fallingWide: hatching(in: box, spacing: spacing).mirrored(in: box)
    case .level, .levelFine, .levelWide: levelLines(in: box, spacing: spacing)
    case .upright, .uprightFine, .uprightWide: uprightLines(in: box, spacing: spacing)
    case .grid, .gridFine, .gridWide:
        Path(
            levelLines(in: box, spacing: spacing).elements + uprightLines(in: box, spacing: spacing).elements)
    }
}

private func levelLines(in box: Rect, spacing: Double) -> Path {
    Path(
        inner(box.minY, box.maxY, spacing).flatMap {
            [.move(Point(x: box.minX, y: $0)), .line(Point(x: box.maxX, y: $0))]
        })
}

private func uprightLines(in box: Rect, spacing: Double) -> Path {
    Path(
        inner(box.minX, box.maxX, spacing).flatMap {
            [.move(Point(x: $0, y: box.minY)), .line(Point(x: $0, y: box.maxY))]
        })
}

/// Evenly between both ends, none at an end.
private func inner(_ low: Double, _ high: Double, _ spacing: Double) -> [Double] {
    guard high > low, spacing > 0, high - low <= spacing * 10_000 else { return [] }
    let count = max(2, ((high - low) / spacing).rounded())
    return (1..<Int(count)).map { low + (high - low) * Double($0) / count }
}

extension Path {
    /// Left and right exchanged within a box.
    fileprivate func mirrored(in box: Rect) -> Path {
        func turn(_ p: Point) -> Point { Point(x: box.minX + box.maxX - p.x, y: p.y) }
        return Path(
            elements.map { element in
                switch element {
                case .move(let p): .move(turn(p))
                case .line(let p): .line(turn(p))
                case .cubic(let a, let b, let p): .cubic(turn(a), turn(b), turn(p))
                case .close: .close
                }
            })
    }
}
