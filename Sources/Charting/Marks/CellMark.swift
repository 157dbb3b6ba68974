import SceneModel
import Styling

/// A small square that says what kind of number a cell stands for: filled, hatched, hollow, with an open side, framed
/// around a smaller one where it is derived; a dash where there is none. All of it survives a copier.
struct CellMark {
    var form: ChartSpec.Form = .solid
    var openEnd: ChartSpec.OpenEnd = .none
    var isDerived = false
    var isMissing = false
    var color: Color

    /// What it takes for a side of its square.
    static func width(_ side: Double, _ openEnd: ChartSpec.OpenEnd, _ style: Style) -> Double {
        side + OpenEnd.length(openEnd, thickness: side, style: style)
    }

    /// - Parameter box: a square, or for the dash what would be one.
    func draw(in box: Rect, _ style: Style, into nodes: inout [Node]) {
        let width = style.marks.strokeWidth
        guard !isMissing else {
            let dash = Path.line(
                from: Point(x: box.midX - box.width * 0.3, y: box.midY),
                to: Point(x: box.midX + box.width * 0.3, y: box.midY))
            nodes.append(
                .path(PathNode(dash, stroke: Stroke(color: style.colors.muted, width: width))))
            return
        }
        guard isDerived else {
            Bar(box: box, direction: .right, color: color, form: form, openEnd: openEnd)
                .draw(style, into: &nodes)
            return
        }
        let frame = box.inset(by: width / 2)
        nodes.append(.path(PathNode(.rect(frame), stroke: Stroke(color: color, width: width))))
        // A derived number of a part of the year is hatched within its frame.
        Bar(
            box: box.inset(by: min(box.width * 0.28, width * 3)), direction: .right, color: color, form: form
        ).draw(style, into: &nodes)
        Bar(box: box, direction: .right, color: color, openEnd: openEnd).drawOpenEnd(style, into: &nodes)
    }
}
