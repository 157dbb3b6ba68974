import SceneModel
import Styling

/// What colours and forms mean, each by a small mark of the same make; in as many lines as it takes.
struct Legend {
    private struct Item {
        var entry: ChartSpec.LegendEntry
        var text: TextBlock
        var x: Double
        var top: Double
    }

    private var items: [Item] = []
    private(set) var height = 0.0
    private let draft: Draft
    private let swatch: Size
    private let gap: Double

    init(_ draft: Draft, width: Double) throws {
        self.draft = draft
        let size = draft.sizes.note
        swatch = Size(width: size * 2.2, height: size * 0.9)
        gap = size * 0.5
        var x = 0.0
        var top = 0.0
        for entry in draft.spec.legend {
            let mark = markWidth(entry)
            let text = try draft.prose(entry.text, size: size, width: max(width - mark - gap, size))
            let length = mark + gap + text.width
            if x > 0, x + length > width {
                x = 0
                top = height + size * 0.45
            }
            items.append(Item(entry: entry, text: text, x: x, top: top))
            height = max(height, top + max(text.height, size))
            x += length + size * 1.8
        }
    }

    func draw(x: Double, top: Double, into nodes: inout [Node]) {
        let style = draft.style
        for item in items {
            let beyond = OpenEnd.length(item.entry.openEnd, thickness: swatch.height, style: style)
            let box = Rect(
                x: x + item.x, y: top + item.top + (draft.sizes.note - swatch.height) / 2,
                width: max(swatch.width - beyond, swatch.width / 3), height: swatch.height)
            drawMark(item.entry, in: box, into: &nodes)
            item.text.draw(
                x: x + item.x + markWidth(item.entry) + gap, top: top + item.top, .leading,
                color: style.colors.muted, into: &nodes)
        }
    }

    private var kind: ChartSpec.Kind? {
        draft.spec.kind == .grid ? draft.spec.panels.first?.kind : draft.spec.kind
    }

    private var isStemless: Bool { kind == .range || kind == .logDot || kind == .slope }

    private func markWidth(_ entry: ChartSpec.LegendEntry) -> Double {
        switch kind {
        case .matrix: CellMark.width(swatch.height, entry.openEnd, draft.style)
        case .range, .logDot, .slope:
            swatch.height
                + OpenEnd.length(entry.openEnd, thickness: swatch.height, style: draft.style)
        default: swatch.width
        }
    }

    private func texture(_ entry: ChartSpec.LegendEntry) -> Style.Texture {
        entry.series.map { draft.texture(series: $0) } ?? .solid
    }

    private func drawMark(_ entry: ChartSpec.LegendEntry, in box: Rect, into nodes: inout [Node]) {
        if kind == .matrix {
            let mark = CellMark(
                form: entry.form, openEnd: entry.openEnd, isDerived: entry.isDerived,
                isMissing: entry.isMissing, color: draft.color(series: entry.series ?? 0))
            mark.draw(
                in: Rect(x: box.minX, y: box.minY, width: box.height, height: box.height), draft.style,
                into: &nodes)
        } else if kind == .bullet, entry.series == 1 {
            // A target is a stroke, not a bar.
            let width = draft.style.marks.strokeWidth * 2.4
            let stroke = Rect(x: box.midX - width / 2, y: box.y, width: width, height: box.height)
            nodes.append(.path(PathNode(.rect(stroke), fill: draft.style.colors.text)))
        } else if kind == .dot || isStemless {
            let radius = box.height / 2
            // Without a stem.
            let value = isStemless ? box.minX + radius : box.maxX - radius
            Dot(
                zero: isStemless ? value : box.minX, value: value,
                middle: box.midY, radius: radius, isNegative: false,
                color: color(entry), form: entry.form, openEnd: entry.openEnd, shape: DotShape(texture(entry))
            ).draw(draft.style, into: &nodes)
        } else {
            Bar(
                box: box, direction: .right, color: color(entry), form: entry.form, openEnd: entry.openEnd,
                texture: texture(entry)
            ).draw(draft.style, into: &nodes)
        }
    }

    /// A form explained for several series at once has the colour of none.
    private func color(_ entry: ChartSpec.LegendEntry) -> Color {
        if let series = entry.series { return draft.color(series: series) }
        return draft.spec.series.count == 1 || draft.spec.kind == .table
            ? draft.color(series: 0) : draft.style.colors.muted
    }
}
