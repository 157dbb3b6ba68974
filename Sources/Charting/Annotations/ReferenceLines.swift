import SceneModel
import Styling

/// Lines across all marks, each with its words outside of them: above rows, right of columns.
struct ReferenceLines {
    struct Line {
        /// Of the scale, −1…1.
        var part: Double
        var text: TextBlock
        var title: String
        var source: String

        /// Its words lead to where its number stands.
        func draw(x: Double, top: Double, color: Color, into nodes: inout [Node]) {
            var group = Group(title: source.isEmpty ? "" : title, source: source)
            text.draw(x: x, top: top, .leading, color: color, into: &group.nodes)
            if source.isEmpty { nodes += group.nodes } else { nodes.append(.group(group)) }
        }
    }

    let lines: [Line]
    private let draft: Draft

    /// - Parameter width: what the words of each may take.
    init(_ draft: Draft, width: Double) throws {
        self.draft = draft
        let magnitude = draft.magnitude
        lines = try draft.spec.annotations.compactMap { annotation in
            guard case .line(let value, let label, let source) = annotation else { return nil }
            return Line(
                part: magnitude > 0 ? value / magnitude : 0,
                text: try draft.label(label, size: draft.sizes.tag, width: width), title: label,
                source: source)
        }
    }

    private var gap: Double { draft.sizes.tag * 0.35 }
    private var stroke: Double { draft.style.marks.strokeWidth }

    /// A line over bars has an edge of paper, to be seen on dark ones as well.
    private func draw(_ path: Path, into nodes: inout [Node]) {
        guard !path.elements.isEmpty else { return }
        let colors = draft.style.colors
        nodes.append(.path(PathNode(path, stroke: Stroke(color: colors.background, width: stroke * 3))))
        nodes.append(.path(PathNode(path, stroke: Stroke(color: colors.text, width: stroke))))
    }
}

// MARK: Upright, over rows

extension ReferenceLines {
    /// The words' boxes above the rows, from the strip's own top.
    struct Strip {
        var boxes: [Rect] = []
        var height = 0.0
    }

    /// Side by side where there is room, else one above another.
    ///
    /// - Parameters:
    ///   - x: of each line.
    ///   - width: the words stay between 0 and this.
    func strip(at x: [Double], width: Double) -> Strip {
        let order = lines.indices.filter { !lines[$0].text.lines.isEmpty }.sorted {
            (x[$0], $0) < (x[$1], $1)
        }
        let widths = order.map { lines[$0].text.width }
        let apart = draft.sizes.tag
        let isRoomy = widths.reduce(0) { $0 + $1 + apart } <= width + apart
        let middles =
            isRoomy
            ? spread(wanted: order.map { x[$0] }, lengths: widths, gap: apart, from: 0, to: width)
            : zip(order, widths).map { max($1 / 2, min(width - $1 / 2, x[$0])) }
        var strip = Strip(boxes: lines.map { _ in Rect(x: 0, y: 0, width: 0, height: 0) })
        let tallest = order.map { lines[$0].text.height }.max() ?? 0
        for (index, middle) in zip(order, middles) {
            let text = lines[index].text
            strip.boxes[index] = Rect(
                x: middle - text.width / 2, y: strip.height, width: text.width, height: text.height)
            if isRoomy {
                strip.boxes[index].y += tallest - text.height
            } else {
                strip.height += text.height + gap
            }
        }
        if isRoomy, tallest > 0 { strip.height = tallest + gap }
        if !order.isEmpty { strip.height += gap }
        return strip
    }

    /// - Parameters:
    ///   - top: the strip's.
    ///   - under: below all that is drawn already.
    func drawUpright(
        _ strip: Strip, at x: [Double], left: Double, top: Double, bottom: Double, under: Bool,
        into nodes: inout [Node]
    ) {
        guard !lines.isEmpty else { return }
        var words: [Node] = []
        for (line, box) in zip(lines, strip.boxes) {
            line.draw(x: left + box.x, top: top + box.y, color: draft.style.colors.text, into: &words)
        }
        let boxes = nodes.textBoxes + words.textBoxes
        var path = Path()
        for (x, box) in zip(x, strip.boxes) {
            var start = top + strip.height - (box.height > 0 ? gap : 0)
            let below = top + box.maxY + gap * 0.4
            if box.height > 0, start - below > gap {
                // Others' words lie between; the line gives way to them.
                start = below
            } else if box.height > 0 {
                // The words may have had to move aside.
                let near = max(left + box.minX, min(left + box.maxX, x))
                path.elements += [.move(Point(x: near, y: below)), .line(Point(x: x, y: start))]
            }
            path.append(
                from: Point(x: x, y: start), to: Point(x: x, y: bottom), around: boxes,
                pad: draft.sizes.tag * 0.2)
        }
        var drawn: [Node] = []
        draw(path, into: &drawn)
        nodes = under ? drawn + nodes + words : nodes + drawn + words
    }
}

// MARK: Level, over columns

extension ReferenceLines {
    /// What the words take right of the columns.
    var sideWidth: Double {
        let widest = lines.map(\.text.width).max() ?? 0
        return widest > 0 ? widest + draft.sizes.tag * 1.2 : 0
    }

    /// What they take one above another.
    var sideHeight: Double { lines.reduce(0) { $0 + $1.text.height + gap } }

    func drawLevel(
        scale: LinearScale, left: Double, right: Double, top: Double, bottom: Double, into nodes: inout [Node]
    ) {
        guard !lines.isEmpty else { return }
        let boxes = nodes.textBoxes
        let y = lines.map { scale.position($0.part) }
        var path = Path()
        for y in y {
            path.append(
                from: Point(x: left, y: y), to: Point(x: right, y: y), around: boxes,
                pad: draft.sizes.tag * 0.2)
        }
        draw(path, into: &nodes)
        var leaders = Path()
        let order = lines.indices.filter { !lines[$0].text.lines.isEmpty }.sorted {
            (y[$0], $0) < (y[$1], $1)
        }
        let middles = spread(
            wanted: order.map { y[$0] }, lengths: order.map { lines[$0].text.height }, gap: gap, from: top,
            to: bottom)
        for (index, middle) in zip(order, middles) {
            let text = lines[index].text
            let words = right + draft.sizes.tag * 1.2
            // The words may have had to move aside.
            leaders.elements += [
                .move(Point(x: right, y: y[index])),
                .line(Point(x: words - draft.sizes.tag * 0.3, y: middle)),
            ]
            lines[index].draw(
                x: words, top: middle - text.height / 2, color: draft.style.colors.text, into: &nodes)
        }
        guard !leaders.elements.isEmpty else { return }
        nodes.append(
            .path(PathNode(leaders, stroke: Stroke(color: draft.style.colors.text, width: stroke))))
    }
}
