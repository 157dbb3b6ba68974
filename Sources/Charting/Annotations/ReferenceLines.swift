import SceneModel
import Styling

/// Lines across all marks, each with its words outside of them: above rows, right of columns.
struct ReferenceLines {
    struct Line {
        /// Of the scale, −1…1.
        var part: Double
        var text: TextBlock
    }

    let lines: [Line]
    private let draft: Draft

    /// - Parameter width: what the words of each may take.
    init(_ draft: Draft, width: Double) throws {
        self.draft = draft
        let magnitude = draft.magnitude
        lines = try draft.spec.annotations.compactMap { annotation in
            guard case .line(let value, let label) = annotation else { return nil }
            return Line(
                part: magnitude > 0 ? value / magnitude : 0,
                text: try draft.label(label, size: draft.sizes.tag, width: width))
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
    /// The words' boxes above the rows, from the strip's own top; those that would meet stand one above another.
    struct Strip {
        var boxes: [Rect] = []
        var height = 0.0
    }

    /// - Parameters:
    ///   - x: of each line.
    ///   - width: the words stay between 0 and this.
    func strip(at x: [Double], width: Double) -> Strip {
        var strip = Strip(boxes: lines.map { _ in Rect(x: 0, y: 0, width: 0, height: 0) })
        var levels: [[Int]] = []
        let order = lines.indices.filter { !lines[$0].text.lines.isEmpty }.sorted {
            (x[$0], $0) < (x[$1], $1)
        }
        for index in order {
            let text = lines[index].text
            let left = max(0, min(width - text.width, x[index] - text.width / 2))
            strip.boxes[index] = Rect(x: left, y: 0, width: text.width, height: text.height)
            let level = levels.firstIndex { level in
                level.allSatisfy { strip.boxes[$0].maxX + draft.sizes.tag < left }
            }
            if let level { levels[level].append(index) } else { levels.append([index]) }
        }
        // The first level lies nearest to the rows.
        for level in levels.reversed() {
            let tallest = level.map { strip.boxes[$0].height }.max() ?? 0
            for index in level { strip.boxes[index].y = strip.height + tallest - strip.boxes[index].height }
            strip.height += tallest + gap
        }
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
            line.text.draw(
                x: left + box.x, top: top + box.y, .leading, color: draft.style.colors.text, into: &words)
        }
        let boxes = nodes.textBoxes + words.textBoxes
        var path = Path()
        for (x, box) in zip(x, strip.boxes) {
            let start = box.height > 0 ? top + box.maxY + gap * 0.5 : top + strip.height
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
        for (index, middle) in middles(of: y, top: top, bottom: bottom) {
            let text = lines[index].text
            let words = right + draft.sizes.tag * 1.2
            // The words may have had to move aside.
            leaders.elements += [
                .move(Point(x: right, y: y[index])),
                .line(Point(x: words - draft.sizes.tag * 0.3, y: middle)),
            ]
            text.draw(
                x: words, top: middle - text.height / 2, .leading, color: draft.style.colors.text,
                into: &nodes)
        }
        guard !leaders.elements.isEmpty else { return }
        nodes.append(
            .path(PathNode(leaders, stroke: Stroke(color: draft.style.colors.text, width: stroke))))
    }

    /// As near to each line as the others' words allow, from the uppermost down.
    private func middles(of y: [Double], top: Double, bottom: Double) -> [(index: Int, middle: Double)] {
        let order = lines.indices.filter { !lines[$0].text.lines.isEmpty }.sorted {
            (y[$0], $0) < (y[$1], $1)
        }
        var tops: [Double] = []
        var free = top
        for index in order {
            let place = max(free, y[index] - lines[index].text.height / 2)
            tops.append(place)
            free = place + lines[index].text.height + gap
        }
        var end = bottom
        for (position, index) in order.enumerated().reversed() {
            tops[position] = min(tops[position], end - lines[index].text.height)
            end = tops[position] - gap
        }
        return zip(order, tops).map { ($0, $1 + lines[$0].text.height / 2) }
    }
}
