import SceneModel
import Styling

/// A dot at its value, on a thin stem from zero.
struct Dot {
    /// Where zero lies, and where the value: the dot's middle.
    var zero: Double
    var value: Double
    var middle: Double
    var radius: Double
    var isNegative: Bool
    var color: Color
    var form: ChartSpec.Form = .solid
    var openEnd: ChartSpec.OpenEnd = .none
    var shape = DotShape.circle

    func draw(_ style: Style, into nodes: inout [Node]) {
        drawStem(style, into: &nodes)
        let background = style.colors.background
        let width = style.marks.strokeWidth
        switch form {
        case .solid:
            nodes.append(.path(PathNode(outline(radius), fill: color)))
        case .hatched:
            nodes.append(.path(PathNode(outline(radius), fill: color.mixed(into: background, part: 0.2))))
            let lines = hatching(spacing: min(style.marks.hatchSpacing, radius * 0.7))
            nodes.append(.path(PathNode(lines, stroke: Stroke(color: color, width: width))))
            drawOutline(width: width, into: &nodes)
        case .outlined:
            nodes.append(.path(PathNode(outline(radius), fill: background)))
            drawOutline(width: width * 1.5, into: &nodes)
        }
        Bar(
            box: Rect(
                x: isNegative ? value - radius : zero, y: middle - radius,
                width: abs(value - zero) + radius, height: 2 * radius),
            direction: isNegative ? .left : .right, color: color, openEnd: openEnd
        ).drawOpenEnd(style, into: &nodes)
    }

    /// Up to the dot's edge, so that a hollow dot stays hollow.
    private func drawStem(_ style: Style, into nodes: inout [Node]) {
        guard abs(value - zero) > radius else { return }
        let edge = isNegative ? value + radius : value - radius
        nodes.append(
            .path(
                PathNode(
                    .line(from: Point(x: zero, y: middle), to: Point(x: edge, y: middle)),
                    stroke: Stroke(color: color, width: style.marks.strokeWidth * 1.5))))
    }

    /// Within the dot, so that its outer edge stays where a solid one's is.
    private func drawOutline(width: Double, into nodes: inout [Node]) {
        nodes.append(
            .path(PathNode(outline(radius - width / 2), stroke: Stroke(color: color, width: width))))
    }

    private func outline(_ radius: Double) -> Path {
        shape.path(center: Point(x: value, y: middle), radius: radius)
    }

    /// Chords that rise to the right at 45°, one through the middle.
    private func hatching(spacing: Double) -> Path {
        var path = Path()
        let count = spacing > 0 ? Int(radius * 0.9 / spacing) : 0
        for index in -count...count {
            let distance = Double(index) * spacing
            let half = (radius * radius - distance * distance).squareRoot()
            let (across, along) = (distance / 2.0.squareRoot(), half / 2.0.squareRoot())
            path.elements.append(.move(Point(x: value + across - along, y: middle + across + along)))
            path.elements.append(.line(Point(x: value + across + along, y: middle + across - along)))
        }
        return path
    }
}

extension Path {
    /// Four cubic arcs; they leave the true circle by 0.03 % of the radius at most.
    static func circle(center: Point, radius: Double) -> Path {
        let pull = radius * 0.552_284_75
        func point(_ x: Double, _ y: Double) -> Point { Point(x: center.x + x, y: center.y + y) }
        return Path([
            .move(point(radius, 0)),
            .cubic(point(radius, pull), point(pull, radius), point(0, radius)),
            .cubic(point(-pull, radius), point(-radius, pull), point(-radius, 0)),
            .cubic(point(-radius, -pull), point(-pull, -radius), point(0, -radius)),
            .cubic(point(pull, -radius), point(radius, -pull), point(radius, 0)),
            .close,
        ])
    }
}
