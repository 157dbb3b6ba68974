import SceneModel
import Styling

extension Rows {
    /// Where everything of one drawing lies.
    private struct Place {
        var scale: LinearScale
        var bands: [BandScale.Band]
        /// From mark to mark within a category.
        var pitch: Double
        var thickness: Double
        var seriesCount: Double

        func middle(of datum: ChartSpec.Datum) -> Double {
            bands[datum.category].middle + (Double(datum.series) - (seriesCount - 1) / 2) * pitch
        }
    }

    /// From the area's left edge to zero.
    private var zero: Double {
        let isCentred = names == .opposite
        return column + fit.before
            + (isCentred ? max(0, width - gutter.depth - fit.before - fit.after) / 2 : 0)
    }

    private var lineX: [Double] { lines.lines.map { zero + $0.part * fit.unit } }

    /// The words of reference lines, above the rows.
    var strip: ReferenceLines.Strip { lines.strip(at: lineX, width: width) }

    func draw(in area: Rect, into nodes: inout [Node]) {
        let strip = strip
        let place = place(in: area)
        let bottom = place.bands.last?.end ?? area.maxY
        var plot: [Node] = []
        for (row, band) in zip(rows, place.bands) {
            drawName(row, middle: band.middle, area: area, zero: place.scale.zero, into: &plot)
            for item in row.items { drawItem(item, place, into: &plot) }
        }
        gutter.draw(gutterPlace(place), into: &plot)
        lines.drawUpright(
            strip, at: lineX.map { area.minX + $0 }, left: area.minX, top: area.minY, bottom: bottom,
            under: mark == .dot, into: &plot)
        nodes += plot
        draft.drawAxis(x: place.scale.zero, along: place.bands, into: &nodes)
    }

    private func place(in area: Rect) -> Place {
        let bands = rowBands(in: area) ?? []
        let count = Double(draft.spec.series.count)
        let step = (bands.map(\.length).min() ?? 0) * Self.bandWidth(draft) / count
        let room = min(count == 1 ? step : step * 0.9, Self.greatestThickness(draft))
        return Place(
            scale: LinearScale(zero: area.minX + zero, unit: fit.unit), bands: bands,
            pitch: count == 1 ? step : max(min(step, room / 0.9), Self.line(draft, rows)),
            thickness: mark == .dot ? 2 * Self.dotRadius(draft) : room, seriesCount: count)
    }

    private func gutterPlace(_ place: Place) -> Gutter.Place {
        Gutter.Place(start: place.scale.zero + fit.after, bands: place.bands) { mark in
            let row = rows[mark.category]
            guard let item = row.items.first(where: { $0.datum.series == mark.series }) else { return nil }
            let gap = Self.labelGap(draft)
            let end: Double
            if item.isNegative {
                end = place.scale.zero + (names == .opposite ? gap + row.name.width : 0)
            } else {
                end =
                    place.scale.position(item.part) + beyond(item, place.thickness)
                    + item.wordsBeyond(gap: gap)
            }
            return (end, place.middle(of: item.datum))
        }
    }

    /// From the value to where words may begin, their gap not included.
    private func beyond(_ item: Item, _ thickness: Double) -> Double {
        guard item.datum.value != nil else { return 0 }
        return OpenEnd.length(item.datum.openEnd, thickness: thickness, style: draft.style)
            + (mark == .dot ? thickness / 2 : 0)
    }

    private func drawName(_ row: Row, middle: Double, area: Rect, zero: Double, into nodes: inout [Node]) {
        let gap = Self.labelGap(draft)
        let (x, alignment): (Double, TextBlock.Alignment) =
            switch names {
            case .column: (area.minX + column - RowName.gap(draft), .trailing)
            case .opposite:
                row.items.first?.isNegative == true ? (zero + gap, .leading) : (zero - gap, .trailing)
            }
        row.name.draw(x: x, top: middle - row.name.height / 2, alignment, draft, into: &nodes)
    }

    private func drawItem(_ item: Item, _ place: Place, into nodes: inout [Node]) {
        let datum = item.datum
        var group = Group(title: datum.title, source: datum.source)
        let end = datum.value == nil ? place.scale.zero : place.scale.position(item.part)
        let middle = place.middle(of: datum)
        if datum.value != nil { drawMark(item, to: end, middle: middle, place, into: &group.nodes) }
        let gap = Self.labelGap(draft)
        let sign: Double = item.isNegative ? -1 : 1
        let baseline = item.label.baseline(middle: middle)
        var words = end + sign * beyond(item, place.thickness)
        /// Words of a width from here on, in the direction of the value.
        func left(_ start: Double, _ width: Double) -> Double { item.isNegative ? start - width : start }
        if item.isInside, let ink = draft.ink(on: draft.color(of: datum)) {
            let start = end - sign * (gap + item.label.width)
            item.label.drawn(in: ink).draw(
                x: left(start, item.label.width), baseline: baseline, into: &group.nodes)
        } else if item.label.width > 0 {
            words += sign * gap
            item.label.draw(x: left(words, item.label.width), baseline: baseline, into: &group.nodes)
            words += sign * item.label.width
        }
        item.note.draw(
            x: words + sign * gap, top: middle - item.note.height / 2, item.isNegative ? .trailing : .leading,
            color: draft.style.colors.muted, into: &group.nodes)
        nodes.append(.group(group))
    }

    private func drawMark(
        _ item: Item, to end: Double, middle: Double, _ place: Place, into nodes: inout [Node]
    ) {
        let datum = item.datum
        let color = draft.color(of: datum)
        let (zero, thickness) = (place.scale.zero, place.thickness)
        switch mark {
        case .bar:
            Bar(
                box: Rect(
                    x: min(zero, end), y: middle - thickness / 2, width: abs(end - zero), height: thickness),
                direction: item.isNegative ? .left : .right, color: color, form: datum.form,
                openEnd: datum.openEnd, texture: draft.texture(series: datum.series)
            ).draw(draft.style, into: &nodes)
        case .dot:
            Dot(
                zero: zero, value: end, middle: middle, radius: thickness / 2, isNegative: item.isNegative,
                color: color, form: datum.form, openEnd: datum.openEnd,
                shape: DotShape(draft.texture(series: datum.series))
            ).draw(draft.style, into: &nodes)
        }
    }
}
