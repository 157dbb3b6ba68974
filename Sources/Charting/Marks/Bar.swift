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

    func draw(_ style: Style, into nodes: inout [Node]) {
        let background = style.colors.background
        let width = style.marks.strokeWidth
        switch form {
        case .solid:
            nodes.append(.path(PathNode(.rect(box), fill: color)))
        case .hatched:
            nodes.append(.path(PathNode(.rect(box), fill: color.mixed(into: background, part: 0.2))))
            let lines = hatching(in: box, spacing: style.marks.hatchSpacing)
            if !lines.elements.isEmpty {
                nodes.append(.path(PathNode(lines, stroke: Stroke(color: color, width: width))))
            }
            drawOutline(width: width, into: &nodes)
        case .outlined:
            nodes.append(.path(PathNode(.rect(box), fill: color.mixed(into: background, part: 0.08))))
            drawOutline(width: width * 1.25, into: &nodes)
        }
        drawOpenEnd(style, into: &nodes)
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
