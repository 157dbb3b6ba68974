import SceneModel
import Styling

/// A bar from zero to its value.
struct Bar {
    enum Direction {
        case right
        case left
        case up
        case down
    }

    /// Exactly from zero to the value; an open end lies beyond.
    var box: Rect
    var direction: Direction
    var color: Color
    var form: ChartSpec.Form = .solid
    var openEnd: ChartSpec.OpenEnd = .none
    /// What tells its series from others of the same colour.
    var texture: Style.Texture = .solid
    /// Along a lying bar, where a label stands: lines through it would make it another.
    var window: ClosedRange<Double>?

    /// The plain colour under its lines.
    func ground(_ style: Style) -> Color {
        let part: Double =
            switch form {
            case .solid: texture == .solid ? 1 : style.marks.tint
            case .hatched: style.marks.tint
            case .outlined: style.marks.tint * 0.4
            }
        return part == 1 ? color : color.mixed(into: style.colors.background, part: part)
    }

    func draw(_ style: Style, into nodes: inout [Node]) {
        let width = style.marks.strokeWidth
        nodes.append(.path(PathNode(.rect(box), fill: ground(style))))
        switch form {
        case .solid:
            guard texture != .solid else { break }
            drawTexture(style, spacing: style.marks.hatchSpacing, into: &nodes)
            drawOutline(width: width, into: &nodes)
        case .hatched:
            drawTexture(style, spacing: style.marks.hatchSpacing, into: &nodes)
            for box in open {
                draw(hatching(in: box, spacing: style.marks.hatchSpacing), width: width, into: &nodes)
            }
            drawOutline(width: width, into: &nodes)
        case .outlined:
            drawTexture(style, spacing: style.marks.hatchSpacing * 2.5, into: &nodes)
            drawOutline(width: width * 1.25, into: &nodes)
        }
        drawOpenEnd(style, into: &nodes)
    }

    /// What its lines may cross: left and right of the window, or all of it.
    private var open: [Rect] {
        guard let window else { return [box] }
        return [(box.minX, window.lowerBound), (window.upperBound, box.maxX)].map { low, high in
            Rect(x: low, y: box.y, width: max(0, high - low), height: box.height)
        }
    }

    private func drawTexture(_ style: Style, spacing: Double, into nodes: inout [Node]) {
        for box in open {
            draw(
                textureLines(texture, in: box, spacing: spacing), width: style.marks.strokeWidth, into: &nodes
            )
        }
    }

    private func draw(_ lines: Path, width: Double, into nodes: inout [Node]) {
        guard !lines.elements.isEmpty else { return }
        nodes.append(.path(PathNode(lines, stroke: Stroke(color: color, width: width))))
    }

    /// Within the box, so that the outline's outer edge is the value; without the end where that is open.
    private func drawOutline(width: Double, into nodes: inout [Node]) {
        let stroke = Stroke(color: color, width: width)
        guard box.width > 2 * width, box.height > 2 * width else {
            nodes.append(.path(PathNode(.rect(box), fill: color)))
            return
        }
        let inner = box.inset(by: width / 2)
        guard openEnd != .none else {
            nodes.append(.path(PathNode(.rect(inner), stroke: stroke)))
            return
        }
        let end = self.end
        let corners: [Point] =
            switch direction {
            case .right:
                [
                    Point(x: end, y: inner.minY), Point(x: inner.minX, y: inner.minY),
                    Point(x: inner.minX, y: inner.maxY), Point(x: end, y: inner.maxY),
                ]
            case .left:
                [
                    Point(x: end, y: inner.minY), Point(x: inner.maxX, y: inner.minY),
                    Point(x: inner.maxX, y: inner.maxY), Point(x: end, y: inner.maxY),
                ]
            case .up:
                [
                    Point(x: inner.minX, y: end), Point(x: inner.minX, y: inner.maxY),
                    Point(x: inner.maxX, y: inner.maxY), Point(x: inner.maxX, y: end),
                ]
            case .down:
                [
                    Point(x: inner.minX, y: end), Point(x: inner.minX, y: inner.minY),
                    Point(x: inner.maxX, y: inner.minY), Point(x: inner.maxX, y: end),
                ]
            }
        nodes.append(.path(PathNode(.polyline(corners), stroke: stroke)))
    }

    /// Where the value lies along the bar's direction.
    var end: Double {
        switch direction {
        case .right: box.maxX
        case .left: box.minX
        case .up: box.minY
        case .down: box.maxY
        }
    }
}

extension Path {
    static func polyline(_ points: [Point]) -> Path {
        Path(points.enumerated().map { $0.offset == 0 ? .move($0.element) : .line($0.element) })
    }
}
