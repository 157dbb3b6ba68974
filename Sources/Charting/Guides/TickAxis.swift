import SceneModel
import Styling
import Typesetting

/// The values beside standing bars, with a light line through each; the one at zero is the axis.
struct TickAxis {
    struct Tick {
        var value: Double
        /// Of the largest magnitude of the data.
        var part: Double
        var text: ShapedText
    }

    let ticks: [Tick]
    /// What the values take left of the plot, gap included.
    let width: Double
    private let draft: Draft

    /// The least that one part may be long: ticks stay apart.
    var leastUnit: Double {
        // From tick to tick, as a part.
        let step = ticks.count > 1 ? ticks[1].part - ticks[0].part : 0
        return step > 0 ? draft.sizes.tag * 1.6 / step : 0
    }

    /// - Parameter count: about how many steps.
    init(_ draft: Draft, count: Double) throws {
        self.draft = draft
        let magnitude = draft.magnitude
        let round = Ticks(
            low: draft.extent.low, high: draft.extent.high, count: count,
            myriads: draft.spec.language.hasPrefix("zh"))
        ticks = try round.ticks.map {
            Tick(
                value: $0.value, part: magnitude > 0 ? $0.value / magnitude : 0,
                text: try draft.shape($0.label, size: draft.sizes.tag))
        }
        width = (ticks.map(\.text.width).max() ?? 0) + draft.sizes.tag * 0.7
    }

    /// The grid gives way to labels: a line through a number makes it another.
    func drawGrid(
        from left: Double, to right: Double, scale: LinearScale, around labels: [Rect],
        into nodes: inout [Node]
    ) {
        var path = Path()
        let pad = draft.sizes.tag * 0.2
        for tick in ticks {
            let y = scale.position(tick.part)
            let words = tick.text
            nodes += words.nodes(
                at: Point(
                    x: left - draft.sizes.tag * 0.7 - words.width, y: y + (emAscent - 0.5) * words.size),
                color: draft.style.colors.muted)
            guard tick.value != 0 else { continue }
            path.append(from: Point(x: left, y: y), to: Point(x: right, y: y), around: labels, pad: pad)
        }
        guard !path.elements.isEmpty else { return }
        let style = draft.style
        nodes.append(
            .path(
                PathNode(path, stroke: Stroke(color: style.colors.grid, width: style.marks.gridWidth))))
    }

    func drawZero(from left: Double, to right: Double, scale: LinearScale, into nodes: inout [Node]) {
        let style = draft.style
        nodes.append(
            .path(
                PathNode(
                    .line(from: Point(x: left, y: scale.zero), to: Point(x: right, y: scale.zero)),
                    stroke: Stroke(color: style.colors.axis, width: style.marks.strokeWidth))))
    }
}
