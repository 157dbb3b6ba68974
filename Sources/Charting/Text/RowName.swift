import SceneModel
import Styling

/// The name of a row, with what sets it apart below: its period.
struct RowName {
    var name: TextBlock
    var tag: TextBlock

    static let empty = RowName(name: .empty, tag: .empty)

    var width: Double { max(name.width, tag.width) }
    var height: Double { name.height + (tag.lines.isEmpty ? 0 : tag.height + tag.size * 0.25) }

    /// From a name's end to the plot.
    static func gap(_ draft: Draft) -> Double { draft.sizes.base * 0.6 }

    /// What the names of all rows take beside the plot, the gap included.
    static func column(_ names: some Sequence<RowName>, _ draft: Draft) -> Double {
        names.lazy.map(\.width).reduce(0, max) + gap(draft)
    }

    func draw(
        x: Double, top: Double, _ alignment: TextBlock.Alignment, _ draft: Draft, into nodes: inout [Node]
    ) {
        name.draw(x: x, top: top, alignment, color: draft.style.colors.text, into: &nodes)
        tag.draw(
            x: x, top: top + height - tag.height, alignment, color: draft.style.colors.muted, into: &nodes)
    }
}

/// The first plot that fits: it gets the more of a width, the narrower the names beside it are broken.
///
/// - Parameter shares: of the width that names may take, ever smaller.
func withNames<Result>(
    of width: Double, _ shares: [Double] = [0.4, 0.3, 0.2, 0.12], _ plot: (Double) throws -> Result?
) rethrows -> Result? {
    for share in shares {
        if let plot = try plot(width * share) { return plot }
    }
    return nil
}

extension Draft {
    func rowName(_ category: ChartSpec.Category, width: Double) throws -> RowName {
        RowName(
            name: try label(
                category.name, role: category.isHighlighted ? .strong : .text, size: sizes.label, width: width
            ),
            tag: try label(category.tag, size: sizes.tag, width: width))
    }

    /// The axis of lying bars.
    func drawAxis(x: Double, along bands: [BandScale.Band], into nodes: inout [Node]) {
        guard let first = bands.first, let last = bands.last else { return }
        let axis = Path.line(from: Point(x: x, y: first.start), to: Point(x: x, y: last.end))
        let stroke = Stroke(color: style.colors.axis, width: style.marks.strokeWidth)
        nodes.append(.path(PathNode(axis, stroke: stroke)))
    }

    /// The line below the head of a table, or below one of its rows.
    func drawRule(x: Double, y: Double, width: Double, isOfHead: Bool, into nodes: inout [Node]) {
        let stroke =
            isOfHead
            ? Stroke(color: style.colors.axis, width: style.marks.strokeWidth)
            : Stroke(color: style.colors.grid, width: style.marks.gridWidth)
        nodes.append(
            .path(PathNode(.line(from: Point(x: x, y: y), to: Point(x: x + width, y: y)), stroke: stroke)))
    }
}
