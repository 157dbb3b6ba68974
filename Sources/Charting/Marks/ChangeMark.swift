import SceneModel
import Styling
import Typesetting

/// A small ▲ or ▼ with how much: drawn, since few fonts have one that suits their figures.
struct ChangeMark {
    let change: ChartSpec.Change
    let number: ShapedText
    /// Up to the number's point.
    let whole: Double

    init(_ change: ChartSpec.Change, _ draft: Draft) throws {
        self.change = change
        number = try draft.shape(change.label, size: draft.sizes.tag)
        whole = try draft.shape(String(AlignedNumber.head(of: change.label)), size: draft.sizes.tag).width
    }

    /// The triangle's width with the gap behind it, for a size of type.
    static func markWidth(_ size: Double) -> Double { size * 0.95 }

    /// - Parameter point: where the number's point stands.
    func draw(x: Double, point: Double, baseline: Double, _ style: Style, into nodes: inout [Node]) {
        let size = number.size
        let color = style.colors.muted
        let box = Rect(x: x, y: baseline - size * 0.62, width: size * 0.66, height: size * 0.5)
        let path: Path =
            if change.value > 0 {
                Path([
                    .move(Point(x: box.minX, y: box.maxY)), .line(Point(x: box.midX, y: box.minY)),
                    .line(Point(x: box.maxX, y: box.maxY)), .close,
                ])
            } else if change.value < 0 {
                Path([
                    .move(Point(x: box.minX, y: box.minY)), .line(Point(x: box.maxX, y: box.minY)),
                    .line(Point(x: box.midX, y: box.maxY)), .close,
                ])
            } else {
                .rect(Rect(x: box.minX, y: box.midY - size * 0.06, width: box.width, height: size * 0.12))
            }
        var group = Group(title: change.title, source: change.source)
        group.nodes.append(.path(PathNode(path, fill: color)))
        group.nodes += number.nodes(
            at: Point(x: point - whole, y: baseline), color: style.colors.text)
        nodes.append(.group(group))
    }
}
