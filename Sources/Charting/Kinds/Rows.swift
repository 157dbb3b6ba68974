import SceneModel
import Styling
import Typesetting

/// Categories one under another, their bars or dots lying.
struct Rows: Plot {
    enum Names {
        /// Left of everything.
        case column
        /// At the axis, opposite to the bar.
        case opposite
    }

    enum Mark {
        case bar
        case dot
    }

    private struct Item {
        var datum: ChartSpec.Datum
        /// Of the scale, −1…1.
        var part: Double
        var label: ValueLabel
        var isNegative: Bool { part < 0 }
    }

    private struct Row {
        var name: TextBlock
        var tag: TextBlock
        var items: [Item] = []

        var nameHeight: Double { name.height + (tag.lines.isEmpty ? 0 : tag.height + tag.size * 0.25) }
        var nameWidth: Double { max(name.width, tag.width) }
    }

    private let draft: Draft
    private let width: Double
    private let names: Names
    private let mark: Mark
    private var rows: [Row]
    private var fit: LabelFit.Solution
    /// What the names' column takes, its gap included.
    private var column = 0.0
    private let least: [Double]
    private let natural: [Double]

    var leastHeight: Double { least.reduce(0, +) }
    var naturalHeight: Double { natural.reduce(0, +) }
    var fillsFrame: Bool { false }

    init?(_ draft: Draft, width: Double, names: Names, mark: Mark = .bar) throws {
        let items = try Self.items(draft)
        // Bars get the more, the narrower the names are broken.
        for share in [0.4, 0.3, 0.2, 0.12] {
            let rows = try Self.rows(draft, items, nameWidth: width * share)
            let column = names == .column ? (rows.map(\.nameWidth).max() ?? 0) + draft.sizes.base * 0.6 : 0
            guard let fit = Self.fit(draft, rows, names, mark, width: width - column) else { continue }
            self.draft = draft
            self.width = width
            self.names = names
            self.mark = mark
            self.rows = rows
            self.column = column
            self.fit = fit
            let count = Double(draft.spec.series.count)
            let line = draft.sizes.value * (count == 1 ? 1 : 1.08)
            least = rows.map { max($0.nameHeight, line * count) + draft.sizes.base * 0.3 }
            let bars = Self.thickness(draft) * count / Self.bandWidth(draft)
            let heights = rows.map { max($0.nameHeight + draft.sizes.base * 0.75, bars) }
            let tallest = heights.max() ?? 0
            // A tag below some of the names is no reason for uneven rows; a name of many lines is.
            natural = heights.allSatisfy { $0 >= tallest * 0.65 } ? heights.map { _ in tallest } : heights
            return
        }
        return nil
    }

    /// A bar's natural thickness.
    private static func thickness(_ draft: Draft) -> Double { draft.sizes.value * 1.3 }

    /// Several bars in a band fill more of it.
    private static func bandWidth(_ draft: Draft) -> Double {
        draft.spec.series.count == 1
            ? draft.style.marks.bandWidth : (1 + draft.style.marks.bandWidth) / 2
    }

    private static func items(_ draft: Draft) throws -> [[Item]] {
        let magnitude = draft.magnitude
        var items = [[Item]](repeating: [], count: draft.spec.categories.count)
        for datum in draft.spec.data {
            let part = magnitude > 0 ? (datum.value ?? 0) / magnitude : 0
            items[datum.category].append(
                Item(datum: datum, part: part, label: try ValueLabel(datum, draft)))
        }
        return items
    }

    private static func rows(_ draft: Draft, _ items: [[Item]], nameWidth: Double) throws -> [Row] {
        let sizes = draft.sizes
        return try zip(draft.spec.categories, items).map { category, items in
            Row(
                name: try draft.label(
                    category.name, role: category.isHighlighted ? .strong : .text, size: sizes.label,
                    width: nameWidth),
                tag: try draft.label(category.tag, size: sizes.tag, width: nameWidth), items: items)
        }
    }

    /// `nil` where bars would be shorter than three ems.
    private static func fit(
        _ draft: Draft, _ rows: [Row], _ names: Names, _ mark: Mark, width: Double
    ) -> LabelFit.Solution? {
        let gap = labelGap(draft)
        let radius = mark == .dot ? dotRadius(draft) : 0
        // Half the axis' own stroke, or a dot at zero, where nothing else lies on that side.
        let edge = LabelFit.Reach(part: 0, beyond: max(draft.style.marks.strokeWidth, radius))
        var fit = LabelFit(before: [edge], after: [edge])
        for row in rows {
            for item in row.items {
                let thickness = mark == .dot ? 2 * radius : greatestThickness(draft)
                let open =
                    radius
                    + OpenEnd.length(item.datum.openEnd, thickness: thickness, style: draft.style)
                let words = item.label.width > 0 ? gap + item.label.width : 0
                let reach = LabelFit.Reach(part: item.part.magnitude, beyond: open + words)
                if item.isNegative { fit.before.append(reach) } else { fit.after.append(reach) }
            }
            if names == .opposite {
                let reach = LabelFit.Reach(part: 0, beyond: row.nameWidth + gap)
                if row.items.first?.isNegative == true {
                    fit.after.append(reach)
                } else {
                    fit.before.append(reach)
                }
            }
        }
        guard let solution = fit.solve(length: width) else { return nil }
        return draft.magnitude == 0 || solution.unit >= draft.sizes.base * 3 ? solution : nil
    }

    private static func labelGap(_ draft: Draft) -> Double { draft.sizes.value * 0.45 }

    /// Less than half a line, so that the dots of one category stay apart.
    private static func dotRadius(_ draft: Draft) -> Double { draft.sizes.value * 0.38 }

    /// However much room there is, a bar is no slab.
    private static func greatestThickness(_ draft: Draft) -> Double { thickness(draft) * 1.7 }
}

extension Rows {
    func draw(in area: Rect, into nodes: inout [Node]) {
        let scale = LinearScale(
            zero: area.minX + column + fit.before
                + (names == .opposite ? max(0, width - fit.before - fit.after) / 2 : 0),
            unit: fit.unit)
        let bands = BandScale(
            least: least, natural: natural, start: area.minY, length: area.height, growth: 2.2
        ).bands
        let count = Double(draft.spec.series.count)
        let step = (bands.map(\.length).min() ?? 0) * Self.bandWidth(draft) / count
        let room = min(count == 1 ? step : step * 0.9, Self.greatestThickness(draft))
        let thickness = mark == .dot ? 2 * Self.dotRadius(draft) : room
        let pitch = count == 1 ? step : max(min(step, room / 0.9), draft.sizes.value)

        for (row, band) in zip(rows, bands) {
            drawName(row, middle: band.middle, area: area, zero: scale.zero, into: &nodes)
            for item in row.items {
                let middle = band.middle + (Double(item.datum.series) - (count - 1) / 2) * pitch
                drawItem(item, middle: middle, thickness: thickness, scale: scale, into: &nodes)
            }
        }
        if let first = bands.first, let last = bands.last {
            drawAxis(x: scale.zero, from: first.start, to: last.end, into: &nodes)
        }
    }

    private func drawName(_ row: Row, middle: Double, area: Rect, zero: Double, into nodes: inout [Node]) {
        let gap = Self.labelGap(draft)
        let (x, alignment): (Double, TextBlock.Alignment) =
            switch names {
            case .column: (area.minX + column - draft.sizes.base * 0.6, .trailing)
            case .opposite:
                row.items.first?.isNegative == true ? (zero + gap, .leading) : (zero - gap, .trailing)
            }
        let top = middle - row.nameHeight / 2
        row.name.draw(x: x, top: top, alignment, color: draft.style.colors.text, into: &nodes)
        row.tag.draw(
            x: x, top: top + row.nameHeight - row.tag.height, alignment, color: draft.style.colors.muted,
            into: &nodes)
    }

    private func drawItem(
        _ item: Item, middle: Double, thickness: Double, scale: LinearScale, into nodes: inout [Node]
    ) {
        let datum = item.datum
        var group = Group(title: datum.title, source: datum.source)
        var end = scale.zero
        var beyond = Self.labelGap(draft)
        if datum.value != nil {
            end = scale.position(item.part)
            drawMark(
                item, to: end, zero: scale.zero, middle: middle, thickness: thickness, into: &group.nodes)
            beyond += OpenEnd.length(datum.openEnd, thickness: thickness, style: draft.style)
            if mark == .dot { beyond += thickness / 2 }
        }
        item.label.draw(
            x: item.isNegative ? end - beyond - item.label.width : end + beyond,
            baseline: middle + (emAscent - 0.5) * item.label.size, into: &group.nodes)
        nodes.append(.group(group))
    }

    private func drawMark(
        _ item: Item, to end: Double, zero: Double, middle: Double, thickness: Double,
        into nodes: inout [Node]
    ) {
        let datum = item.datum
        let color = draft.color(of: datum)
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
                color: color, form: datum.form, openEnd: datum.openEnd
            ).draw(draft.style, into: &nodes)
        }
    }

    private func drawAxis(x: Double, from top: Double, to bottom: Double, into nodes: inout [Node]) {
        nodes.append(
            .path(
                PathNode(
                    .line(from: Point(x: x, y: top), to: Point(x: x, y: bottom)),
                    stroke: Stroke(color: draft.style.colors.axis, width: draft.style.marks.strokeWidth))))
    }
}
