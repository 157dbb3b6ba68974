import SceneModel
import Styling
import Typesetting

/// What was reached, a bar, against what was aimed at, a stroke across it: the first series and the second.
func bulletPlot(_ draft: Draft, width: Double) throws -> (any Plot)? {
    try withNames(of: width) { try Bullet(draft, width: width, nameWidth: $0) }
}

struct Bullet: Plot {
    /// One of the two values with its words.
    private struct Side {
        var datum: ChartSpec.Datum
        /// Of the scale, −1…1.
        var part: Double
        var label: ValueLabel
    }

    private struct Row {
        var name: RowName
        var actual: Side?
        var target: Side?

        /// The one that reaches farther from zero.
        var farthest: Double {
            let parts = [actual, target].compactMap { $0?.datum.value == nil ? nil : $0?.part }
            return parts.max { $0.magnitude < $1.magnitude } ?? 0
        }
        var isNegative: Bool { farthest < 0 }
    }

    private let draft: Draft
    private let rows: [Row]
    /// Before a target's value: the name of its series, where that is short; the legend tells it anyway.
    private let aim: ShapedText
    private let column: Double
    private let fit: LabelFit.Solution
    private let least: [Double]
    private let natural: [Double]

    var leastHeight: Double { least.reduce(0, +) }
    var naturalHeight: Double { natural.reduce(0, +) }
    var fillsFrame: Bool { false }

    init?(_ draft: Draft, width: Double, nameWidth: Double) throws {
        let sizes = draft.sizes
        let magnitude = draft.magnitude
        var rows = try draft.spec.categories.map { Row(name: try draft.rowName($0, width: nameWidth)) }
        for datum in draft.spec.data {
            let side = Side(
                datum: datum, part: magnitude > 0 ? (datum.value ?? 0) / magnitude : 0,
                label: try ValueLabel(datum, draft))
            if datum.series == 0 {
                rows[datum.category].actual = side
            } else {
                rows[datum.category].target = side
            }
        }
        let name = draft.spec.series.count > 1 ? draft.spec.series[1].name : ""
        let aim = try draft.shape(name, size: sizes.value)
        self.aim = aim.width <= sizes.value * 6 ? aim : try draft.shape("", size: sizes.value)
        column = RowName.column(rows.lazy.map(\.name), draft)
        self.draft = draft
        self.rows = rows
        guard let fit = Self.fit(draft, rows, self.aim, width: width - column) else { return nil }
        self.fit = fit
        least = rows.map { max($0.name.height, sizes.value * 1.3) + sizes.base * 0.4 }
        let heights = rows.map { max($0.name.height, sizes.value * 1.5) + sizes.base * 0.85 }
        natural = heights.map { _ in heights.max() ?? 0 }
    }

    private static func gap(_ draft: Draft) -> Double { draft.sizes.value * 0.45 }
    private static func thickness(_ draft: Draft) -> Double { draft.sizes.value * 1.15 }

    /// Of the stroke for a target.
    private static func stroke(_ draft: Draft) -> Double { draft.style.marks.strokeWidth * 2.4 }

    /// What stands beyond the farther of the two: the value, then the target's.
    private static func words(_ row: Row, _ draft: Draft, _ aim: ShapedText) -> Double {
        var width = row.actual.map { $0.label.width > 0 ? gap(draft) + $0.label.width : 0 } ?? 0
        if let target = row.target, target.label.width > 0 {
            width += 2 * gap(draft) + prefix(target, draft, aim) + target.label.width
        }
        return width
    }

    /// What stands before a target's value: its series' name; nothing where words of its own say why it is missing.
    private static func prefix(_ target: Side, _ draft: Draft, _ aim: ShapedText) -> Double {
        let saysItself = target.datum.value == nil && !target.datum.label.isEmpty
        return saysItself || aim.width == 0 ? 0 : aim.width + gap(draft) / 2
    }

    /// Where words may begin beyond the farther end.
    private static func beyond(_ row: Row, _ draft: Draft) -> Double {
        let open = [row.actual, row.target].compactMap { side in
            side.map {
                OpenEnd.length($0.datum.openEnd, thickness: thickness(draft) * 1.5, style: draft.style)
            }
        }
        return (open.max() ?? 0) + stroke(draft)
    }

    private static func fit(
        _ draft: Draft, _ rows: [Row], _ aim: ShapedText, width: Double
    ) -> LabelFit.Solution? {
        let edge = LabelFit.Reach(part: 0, beyond: stroke(draft))
        var fit = LabelFit(before: [edge], after: [edge])
        for row in rows {
            for side in [row.actual, row.target].compactMap(\.self) {
                let reach = LabelFit.Reach(part: side.part.magnitude, beyond: beyond(row, draft))
                if side.part < 0 { fit.before.append(reach) } else { fit.after.append(reach) }
            }
            let reach = LabelFit.Reach(
                part: row.farthest.magnitude, beyond: beyond(row, draft) + words(row, draft, aim))
            if row.isNegative { fit.before.append(reach) } else { fit.after.append(reach) }
        }
        guard let solution = fit.solve(length: width) else { return nil }
        return draft.magnitude == 0 || solution.unit >= draft.sizes.base * 3 ? solution : nil
    }
}

// MARK: Drawing

extension Bullet {
    func draw(in area: Rect, into nodes: inout [Node]) {
        let scale = LinearScale(zero: area.minX + column + fit.before, unit: fit.unit)
        let bands = BandScale(
            least: least, natural: natural, start: area.minY, length: area.height, growth: 2.2
        ).bands
        for (row, band) in zip(rows, bands) {
            row.name.draw(
                x: area.minX + column - RowName.gap(draft), top: band.middle - row.name.height / 2, .trailing,
                draft, into: &nodes)
            drawRow(row, middle: band.middle, scale, into: &nodes)
        }
        draft.drawAxis(x: scale.zero, along: bands, into: &nodes)
    }

    private func drawRow(_ row: Row, middle: Double, _ scale: LinearScale, into nodes: inout [Node]) {
        let sign: Double = row.isNegative ? -1 : 1
        let gap = Self.gap(draft)
        var x = scale.position(row.farthest) + sign * Self.beyond(row, draft)
        /// Where words of a width begin, the next ones beyond them.
        func place(_ width: Double, after gap: Double) -> Double {
            x += sign * gap
            defer { x += sign * width }
            return sign < 0 ? x - width : x
        }
        if let actual = row.actual {
            var group = Group(title: actual.datum.title, source: actual.datum.source)
            if actual.datum.value != nil { drawBar(actual, middle: middle, scale, into: &group.nodes) }
            if actual.label.width > 0 {
                actual.label.draw(
                    x: place(actual.label.width, after: gap), baseline: actual.label.baseline(middle: middle),
                    into: &group.nodes)
            }
            nodes.append(.group(group))
        }
        guard let target = row.target else { return }
        var group = Group(title: target.datum.title, source: target.datum.source)
        if target.datum.value != nil { drawAim(target, middle: middle, scale, into: &group.nodes) }
        if target.label.width > 0 {
            var label = target.label
            label.color = draft.style.colors.muted
            let prefix = Self.prefix(target, draft, aim)
            let width = prefix + label.width
            let start = place(width, after: 2 * gap)
            if prefix > 0 {
                group.nodes += aim.nodes(
                    at: Point(x: start, y: label.baseline(middle: middle)), color: draft.style.colors.muted)
            }
            label.draw(
                x: start + width - label.width, baseline: label.baseline(middle: middle), into: &group.nodes)
        }
        nodes.append(.group(group))
    }

    private func drawBar(_ side: Side, middle: Double, _ scale: LinearScale, into nodes: inout [Node]) {
        let thickness = Self.thickness(draft)
        let end = scale.position(side.part)
        let isHighlighted = draft.spec.categories[side.datum.category].isHighlighted
        Bar(
            box: Rect(
                x: min(scale.zero, end), y: middle - thickness / 2, width: abs(end - scale.zero),
                height: thickness),
            direction: side.part < 0 ? .left : .right,
            color: isHighlighted ? draft.style.colors.highlight : draft.color(series: 0),
            form: side.datum.form, openEnd: side.datum.openEnd, texture: draft.texture(series: 0)
        ).draw(draft.style, into: &nodes)
    }

    /// A stroke half as high again as the bar, with an angle where the target itself is a bound.
    private func drawAim(_ side: Side, middle: Double, _ scale: LinearScale, into nodes: inout [Node]) {
        let x = scale.position(side.part)
        let height = Self.thickness(draft) * 1.5
        let width = Self.stroke(draft)
        let box = Rect(x: x - width / 2, y: middle - height / 2, width: width, height: height)
        // Paper's own colour around it, so that it shows on a bar of its colour.
        let halo = box.inset(by: -draft.style.marks.strokeWidth * 0.8)
        nodes.append(
            .path(
                PathNode(
                    .rect(Rect(x: halo.x, y: box.y, width: halo.width, height: height)),
                    fill: draft.style.colors.background)))
        nodes.append(.path(PathNode(.rect(box), fill: draft.style.colors.text)))
        Bar(
            box: box, direction: side.part < 0 ? .left : .right, color: draft.style.colors.text,
            openEnd: side.datum.openEnd
        ).drawOpenEnd(draft.style, into: &nodes)
    }
}
