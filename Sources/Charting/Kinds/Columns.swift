import SceneModel
import Styling
import Typesetting

/// Standing bars, those of a category side by side. `nil` where names or values don't fit beside each other.
func columnsPlot(_ draft: Draft, width: Double) throws -> (any Plot)? {
    try Columns(draft, width: width)
}

/// The same chart lying, where columns would be too narrow for their words.
func lyingColumnsPlot(_ draft: Draft, width: Double) throws -> (any Plot)? {
    try Rows(draft, width: width, names: .column)
}

struct Columns: Plot {
    private struct Item {
        var datum: ChartSpec.Datum
        /// Of the scale, −1…1.
        var part: Double
        var label: ValueLabel
        /// Words beyond the label.
        var note: TextBlock
        var isNegative: Bool { part < 0 }
    }

    private struct Name {
        var name: TextBlock
        var tag: TextBlock
    }

    private let draft: Draft
    private let width: Double
    private let items: [Item]
    private let names: [Name]
    /// With ever fewer ticks.
    private let axes: [TickAxis]
    /// What the widest of them takes left of the plot.
    private let axisWidth: Double
    /// From bar to bar within a category.
    private let pitch: Double
    private let thickness: Double
    private let namesHeight: Double
    private let lines: ReferenceLines
    private let gutter: Gutter
    /// Of all panels that share a scale.
    private var shared: (fit: LabelFit, unit: Double?)?

    var fillsFrame: Bool { true }
    var leastHeight: Double {
        let least = axes.map { fit($0).length(unit: $0.leastUnit) }.min() ?? 0
        return namesHeight
            + max(gutter.depth + max(least, draft.sizes.base * 8), lines.sideHeight - namesHeight)
    }
    var naturalHeight: Double { max(leastHeight, namesHeight + draft.sizes.base * 16) }

    init?(_ draft: Draft, width: Double) throws {
        let sizes = draft.sizes
        let spec = draft.spec
        axes = try [5, 3, 2, 1].map { try TickAxis(draft, count: $0) }
        axisWidth = axes.map(\.width).max() ?? 0
        lines = try ReferenceLines(draft, width: max(width * 0.18, sizes.tag * 5))
        let step = (width - axisWidth - lines.sideWidth) / Double(spec.categories.count)
        guard step >= sizes.base * 2.2 else { return nil }

        let magnitude = draft.magnitude
        let count = Double(spec.series.count)
        items = try spec.data.map { datum in
            Item(
                datum: datum, part: magnitude > 0 ? (datum.value ?? 0) / magnitude : 0,
                label: try ValueLabel(datum, draft),
                note: try draft.note(at: datum, width: (count == 1 ? step : step / count) * 0.9))
        }
        let words = (items.map { max($0.label.width, $0.note.width) }.max() ?? 0) + sizes.value * 0.4
        let greatest = sizes.base * 5
        if count == 1 {
            guard words <= step else { return nil }
            thickness = min(step * draft.style.marks.bandWidth, greatest)
            pitch = step
        } else {
            guard words <= step * 0.92 / count else { return nil }
            pitch = max(words, min(step * 0.8 / count, greatest))
            thickness = min(pitch * 0.9, greatest)
        }

        var names: [Name] = []
        for category in spec.categories {
            let room = step - sizes.label * 0.6
            let name = try draft.label(
                category.name, role: category.isHighlighted ? .strong : .text, size: sizes.label, width: room)
            let tag = try draft.label(category.tag, size: sizes.tag, width: room)
            guard name.lines.count <= 2, tag.lines.count <= 2, name.width <= room, tag.width <= room
            else { return nil }
            names.append(Name(name: name, tag: tag))
        }
        let nameHeight = names.map(\.name.height).max() ?? 0
        let tagHeight = names.map(\.tag.height).max() ?? 0
        namesHeight =
            sizes.base * 0.5 + nameHeight + (tagHeight > 0 ? tagHeight + sizes.tag * 0.3 : 0)
        gutter = try Gutter(draft, isLying: false) { step * Double($0.count) - sizes.tag * 0.6 }
        for item in gutter.items where item.text.width > step * Double(item.categories.count) { return nil }
        self.names = names
        self.draft = draft
        self.width = width
    }
}

extension Columns {
    func draw(in area: Rect, into nodes: inout [Node]) {
        let left = area.minX + axisWidth
        let right = area.maxX - lines.sideWidth
        let bands = BandScale(
            count: draft.spec.categories.count, start: left, length: right - left
        ).bands
        let top = area.minY + gutter.depth
        let (axis, scale) = axisAndScale(top: top, height: area.height - namesHeight - gutter.depth)

        var bars: [Node] = []
        for item in items { drawItem(item, band: bands[item.datum.category], scale: scale, into: &bars) }
        axis.drawGrid(from: left, to: right, scale: scale, around: bars.textBoxes, into: &nodes)
        gutter.draw(
            Gutter.Place(start: top, bands: bands) { mark in
                guard
                    let item = items.first(where: {
                        $0.datum.category == mark.category && $0.datum.series == mark.series
                    })
                else { return nil }
                let end = item.isNegative ? scale.zero : scale.position(item.part) - extent(item)
                return (end, middle(of: item, in: bands[mark.category]))
            }, into: &bars)
        lines.drawLevel(
            scale: scale, left: left, right: right, top: area.minY, bottom: area.maxY, into: &bars)
        nodes += bars
        axis.drawZero(from: left, to: right, scale: scale, into: &nodes)
        drawNames(bands, top: area.maxY - namesHeight + draft.sizes.base * 0.5, into: &nodes)
    }

    /// As many ticks as stay apart in a height.
    private func axisAndScale(top: Double, height: Double) -> (TickAxis, LinearScale) {
        func scale(_ axis: TickAxis) -> LinearScale {
            // The least height has a solution; without one bars would have no length.
            let fit = fit(axis)
            let solution = shared?.unit.map { fit.solution(unit: $0) } ?? fit.solve(length: height)
            return LinearScale(
                zero: top + height - (solution?.before ?? 0), unit: -(solution?.unit ?? 0))
        }
        var last = (axes[axes.count - 1], scale(axes[axes.count - 1]))
        for axis in axes.dropLast().reversed() {
            let next = (axis, scale(axis))
            guard -next.1.unit >= axis.leastUnit - 1e-9 else { break }
            last = next
        }
        return last
    }

    /// Bars with their labels.
    var labelFit: LabelFit? {
        var fit = LabelFit()
        for item in items {
            let reach = LabelFit.Reach(
                part: item.part.magnitude, beyond: extent(item))
            if item.isNegative { fit.before.append(reach) } else { fit.after.append(reach) }
        }
        return fit
    }

    func unit(sharing fit: LabelFit, in area: Rect) -> Double? {
        // Any of its axes leaves room for the ticks of all, which the fewest take least of.
        axes.last.flatMap { self.fit($0).solve(length: area.height - namesHeight - gutter.depth)?.unit }
    }

    mutating func share(_ fit: LabelFit, unit: Double?) { shared = (fit, unit) }

    /// Bars with their labels, and ticks.
    private func fit(_ axis: TickAxis) -> LabelFit {
        var fit = shared?.fit ?? labelFit ?? LabelFit()
        for tick in axis.ticks {
            let reach = LabelFit.Reach(part: tick.part.magnitude, beyond: tick.text.size / 2)
            if tick.part <= 0 { fit.before.append(reach) }
            if tick.part >= 0 { fit.after.append(reach) }
        }
        return fit
    }

    /// From the bar's end to its label.
    private func beyond(_ item: Item) -> Double {
        let open = item.datum.value == nil ? .none : item.datum.openEnd
        return OpenEnd.length(open, thickness: thickness, style: draft.style) + draft.sizes.value * 0.25
    }

    /// What stands beyond the bar's end, words and all.
    private func extent(_ item: Item) -> Double {
        let note = item.note.lines.isEmpty ? 0 : item.note.height + item.note.size * 0.35
        return beyond(item) + (item.label.width > 0 ? item.label.size : 0) + note
    }

    private func middle(of item: Item, in band: BandScale.Band) -> Double {
        band.middle + (Double(item.datum.series) - (Double(draft.spec.series.count) - 1) / 2) * pitch
    }

    private func drawItem(
        _ item: Item, band: BandScale.Band, scale: LinearScale, into nodes: inout [Node]
    ) {
        let datum = item.datum
        let middle = middle(of: item, in: band)
        var group = Group(title: datum.title, source: datum.source)
        let end = scale.position(item.part)
        if datum.value != nil {
            Bar(
                box: Rect(
                    x: middle - thickness / 2, y: min(scale.zero, end), width: thickness,
                    height: abs(end - scale.zero)),
                direction: item.isNegative ? .down : .up, color: draft.color(of: datum), form: datum.form,
                openEnd: datum.openEnd,
                texture: draft.texture(series: datum.series)
            ).draw(draft.style, into: &group.nodes)
        }
        let size = item.label.size
        let top = item.isNegative ? end + beyond(item) : end - beyond(item) - size
        item.label.draw(
            x: middle - item.label.width / 2, baseline: top + size * emAscent, into: &group.nodes)
        item.note.draw(
            x: middle, top: item.isNegative ? end + extent(item) - item.note.height : end - extent(item),
            .center, color: draft.style.colors.muted, into: &group.nodes)
        nodes.append(.group(group))
    }

    private func drawNames(_ bands: [BandScale.Band], top: Double, into nodes: inout [Node]) {
        for (name, band) in zip(names, bands) {
            name.name.draw(
                x: band.middle, top: top, .center, color: draft.style.colors.text, into: &nodes)
            name.tag.draw(
                x: band.middle, top: top + name.name.height + name.tag.size * 0.3, .center,
                color: draft.style.colors.muted, into: &nodes)
        }
    }
}
