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

    var fillsFrame: Bool { true }
    var leastHeight: Double {
        let least = axes.map { fit($0).length(unit: $0.leastUnit) }.min() ?? 0
        return namesHeight + max(least, draft.sizes.base * 8)
    }
    var naturalHeight: Double { max(leastHeight, namesHeight + draft.sizes.base * 16) }

    init?(_ draft: Draft, width: Double) throws {
        let sizes = draft.sizes
        let spec = draft.spec
        axes = try [5, 3, 2, 1].map { try TickAxis(draft, count: $0) }
        axisWidth = axes.map(\.width).max() ?? 0
        let step = (width - axisWidth) / Double(spec.categories.count)
        guard step >= sizes.base * 2.2 else { return nil }

        let magnitude = draft.magnitude
        items = try spec.data.map { datum in
            Item(
                datum: datum, part: magnitude > 0 ? (datum.value ?? 0) / magnitude : 0,
                label: try ValueLabel(datum, draft))
        }
        let count = Double(spec.series.count)
        let words = (items.map(\.label.width).max() ?? 0) + sizes.value * 0.4
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
        self.names = names
        self.draft = draft
        self.width = width
    }
}

extension Columns {
    func draw(in area: Rect, into nodes: inout [Node]) {
        let left = area.minX + axisWidth
        let bands = BandScale(
            count: draft.spec.categories.count, start: left, length: width - axisWidth
        ).bands
        let (axis, scale) = axisAndScale(top: area.minY, height: area.height - namesHeight)

        var bars: [Node] = []
        var labels: [Rect] = []
        for item in items {
            drawItem(item, band: bands[item.datum.category], scale: scale, labels: &labels, into: &bars)
        }
        axis.drawGrid(from: left, to: area.maxX, scale: scale, around: labels, into: &nodes)
        nodes += bars
        axis.drawZero(from: left, to: area.maxX, scale: scale, into: &nodes)
        drawNames(bands, top: area.maxY - namesHeight + draft.sizes.base * 0.5, into: &nodes)
    }

    /// As many ticks as stay apart in a height.
    private func axisAndScale(top: Double, height: Double) -> (TickAxis, LinearScale) {
        func scale(_ axis: TickAxis) -> LinearScale {
            // The least height has a solution; without one bars would have no length.
            let solution = fit(axis).solve(length: height)
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

    /// Bars with their labels, and ticks.
    private func fit(_ axis: TickAxis) -> LabelFit {
        var fit = LabelFit()
        for item in items {
            let reach = LabelFit.Reach(
                part: item.part.magnitude, beyond: beyond(item) + item.label.size)
            if item.isNegative { fit.before.append(reach) } else { fit.after.append(reach) }
        }
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

    private func drawItem(
        _ item: Item, band: BandScale.Band, scale: LinearScale, labels: inout [Rect],
        into nodes: inout [Node]
    ) {
        let datum = item.datum
        let count = Double(draft.spec.series.count)
        let middle = band.middle + (Double(datum.series) - (count - 1) / 2) * pitch
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
        let box = Rect(x: middle - item.label.width / 2, y: top, width: item.label.width, height: size)
        item.label.draw(x: box.minX, baseline: top + size * emAscent, into: &group.nodes)
        if box.width > 0 { labels.append(box) }
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
