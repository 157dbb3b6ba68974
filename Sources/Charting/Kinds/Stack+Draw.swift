import SceneModel
import Styling
import Typesetting

extension Stack {
    func draw(in area: Rect, into nodes: inout [Node]) {
        let scale = LinearScale(zero: area.minX + column + fit.before, unit: fit.unit)
        let bands = BandScale(
            least: least, natural: natural, start: area.minY, length: area.height, growth: 2
        ).bands
        let room = zip(rows, bands).map { ($1.length - Self.extra($0, draft)) * 0.72 }.min() ?? 0
        let thickness = min(room, Self.greatestThickness(draft))
        for (row, band) in zip(rows, bands) {
            // The bar and the labels below it stand in the middle of their band.
            let middle = band.middle - Self.extra(row, draft) / 2
            let top = max(band.start, min(band.end - row.name.height, middle - row.name.height / 2))
            row.name.draw(
                x: area.minX + column - RowName.gap(draft), top: top, .trailing, draft, into: &nodes)
            let labels = middle + max(thickness, row.missing.height) / 2
            for segment in row.segments {
                drawSegment(segment, middle: middle, thickness, scale, labels: labels, into: &nodes)
            }
            drawEnd(row, middle: middle, thickness, scale, into: &nodes)
        }
        draft.drawAxis(x: scale.zero, along: bands, into: &nodes)
    }

    /// - Parameter labels: where those below the bar begin.
    private func drawSegment(
        _ segment: Segment, middle: Double, _ thickness: Double, _ scale: LinearScale, labels: Double,
        into nodes: inout [Node]
    ) {
        var group = Group(title: segment.datum.title, source: segment.datum.source)
        let x = scale.position(segment.start)
        let width = scale.position(segment.start + segment.part) - x
        // Paper between two parts; none is made longer by it.
        let seam = min(draft.style.marks.strokeWidth, width / 3)
        var bar = Self.bar(
            segment, in: Rect(x: x, y: middle - thickness / 2, width: width - seam, height: thickness), draft)
        let label = segment.label
        if let below = segment.below {
            bar.draw(draft.style, into: &group.nodes)
            let y = labels + (Double(below.line) + 0.5) * Self.line(draft)
            let side = Self.swatch(draft)
            let left = scale.zero + below.x
            Self.bar(segment, in: Rect(x: left, y: y - side / 2, width: side, height: side), draft)
                .draw(draft.style, into: &group.nodes)
            label.draw(x: left + side * 1.35, baseline: label.baseline(middle: y), into: &group.nodes)
        } else {
            let start = x + (width - label.width) / 2
            let pad = Self.gap(draft) / 3
            if label.width > 0 { bar.window = start - pad...start + label.width + pad }
            bar.draw(draft.style, into: &group.nodes)
            label.drawn(in: draft.ink(on: bar.ground(draft.style)) ?? draft.style.colors.text)
                .draw(x: start, baseline: label.baseline(middle: middle), into: &group.nodes)
        }
        nodes.append(.group(group))
    }

    /// An open end where the whole is only a bound, its value, and what is missing of it.
    private func drawEnd(
        _ row: Row, middle: Double, _ thickness: Double, _ scale: LinearScale, into nodes: inout [Node]
    ) {
        var x = scale.position(row.end)
        Bar(
            box: Rect(x: x, y: middle - thickness / 2, width: 0, height: thickness), direction: .right,
            color: draft.style.colors.muted, openEnd: row.openEnd
        ).drawOpenEnd(draft.style, into: &nodes)
        x += Self.openEnd(row, draft)
        if let total = row.total {
            x += Self.gap(draft)
            nodes += total.nodes(
                at: Point(x: x, y: middle + (emAscent - 0.5) * total.size), color: draft.style.colors.text)
            x += total.width
        }
        row.missing.draw(
            x: x + Self.gap(draft), top: middle - row.missing.height / 2, .leading,
            color: draft.style.colors.muted, into: &nodes)
    }
}
