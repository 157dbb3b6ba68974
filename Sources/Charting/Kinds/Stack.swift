import SceneModel
import Styling
import Typesetting

/// Parts of a whole, one behind another: as long as they are, or each whole as 100 %.
func stackPlot(_ draft: Draft, width: Double) throws -> (any Plot)? {
    for share in [0.4, 0.3, 0.2, 0.12] {
        if let stack = try Stack(draft, width: width, nameWidth: width * share) { return stack }
    }
    return nil
}

struct Stack: Plot {
    private struct Segment {
        var datum: ChartSpec.Datum
        /// Of the longest whole, or of its own.
        var start: Double
        var part: Double
        var label: ValueLabel
    }

    private struct Row {
        var name: TextBlock
        var tag: TextBlock
        var segments: [Segment] = []
        /// The whole's own value, and which parts are missing.
        var total: ShapedText?
        var missing: ShapedText?
        var end = 0.0

        var nameHeight: Double { name.height + (tag.lines.isEmpty ? 0 : tag.height + tag.size * 0.25) }
    }

    private let draft: Draft
    private let rows: [Row]
    private let column: Double
    private let fit: LabelFit.Solution
    private let least: [Double]
    private let natural: [Double]

    var leastHeight: Double { least.reduce(0, +) }
    var naturalHeight: Double { natural.reduce(0, +) }
    var fillsFrame: Bool { false }

    init?(_ draft: Draft, width: Double, nameWidth: Double) throws {
        let sizes = draft.sizes
        let rows = try Self.rows(draft, nameWidth: nameWidth)
        column = (rows.map { max($0.name.width, $0.tag.width) }.max() ?? 0) + sizes.base * 0.6
        var fit = LabelFit(before: [LabelFit.Reach(part: 0, beyond: draft.style.marks.strokeWidth)])
        for row in rows {
            fit.after.append(LabelFit.Reach(part: row.end, beyond: Self.words(row, draft)))
        }
        guard let solution = fit.solve(length: width - column),
            solution.unit >= sizes.base * 5 || rows.allSatisfy({ $0.end == 0 })
        else { return nil }
        self.fit = solution
        self.draft = draft
        self.rows = rows
        least = rows.map { max($0.nameHeight, sizes.value * 1.35) + sizes.base * 0.35 }
        let tallest = rows.map { max($0.nameHeight, sizes.value * 1.7) + sizes.base * 0.85 }.max() ?? 0
        natural = rows.map { _ in tallest }
    }

    private static func gap(_ draft: Draft) -> Double { draft.sizes.value * 0.45 }

    private static func words(_ row: Row, _ draft: Draft) -> Double {
        [row.total, row.missing].compactMap(\.self).reduce(0) { $0 + gap(draft) + $1.width }
    }

    private static func rows(_ draft: Draft, nameWidth: Double) throws -> [Row] {
        let spec = draft.spec
        var data: [[ChartSpec.Datum]] = Array(repeating: [], count: spec.categories.count)
        for datum in spec.data { data[datum.category].append(datum) }
        // As parts of the longest, so that no sum leaves what a Double holds.
        let magnitude = draft.magnitude
        let sums = data.map { $0.reduce(0) { $0 + (magnitude > 0 ? ($1.value ?? 0) / magnitude : 0) } }
        let longest = sums.max() ?? 0
        return try spec.categories.enumerated().map { index, category in
            var row = Row(
                name: try draft.label(
                    category.name, role: category.isHighlighted ? .strong : .text, size: draft.sizes.label,
                    width: nameWidth),
                tag: try draft.label(category.tag, size: draft.sizes.tag, width: nameWidth))
            row.missing = try missing(data[index], draft)
            // Of a whole that isn't known no part is a share.
            if spec.kind == .share, row.missing != nil { return row }
            let whole = spec.kind == .share ? sums[index] : longest
            for datum in data[index].sorted(by: { $0.series < $1.series }) {
                guard let value = datum.value else { continue }
                let part = whole > 0 ? value / magnitude / whole : 0
                row.segments.append(
                    Segment(datum: datum, start: row.end, part: part, label: try ValueLabel(datum, draft)))
                row.end += part
            }
            if spec.kind == .stacked, !category.total.isEmpty {
                row.total = try draft.shape(category.total, role: .strong, size: draft.sizes.value)
            }
            return row
        }
    }

    /// 工业 未公布: a missing part is no part of nothing.
    private static func missing(_ data: [ChartSpec.Datum], _ draft: Draft) throws -> ShapedText? {
        let spec = draft.spec
        let present = Set(data.filter { $0.value != nil }.map(\.series))
        let names = spec.series.indices.filter { !present.contains($0) }.map { spec.series[$0].name }
        if names.isEmpty { return nil }
        let list = names.joined(separator: spec.language.hasPrefix("zh") ? "、" : ", ")
        return try draft.shape("\(list) \(spec.missingWord)", size: draft.sizes.tag)
    }
}

// MARK: Drawing

extension Stack {
    func draw(in area: Rect, into nodes: inout [Node]) {
        let scale = LinearScale(zero: area.minX + column + fit.before, unit: fit.unit)
        let bands = BandScale(
            least: least, natural: natural, start: area.minY, length: area.height, growth: 2
        ).bands
        for (row, band) in zip(rows, bands) {
            let top = band.middle - row.nameHeight / 2
            let x = area.minX + column - draft.sizes.base * 0.6
            row.name.draw(x: x, top: top, .trailing, color: draft.style.colors.text, into: &nodes)
            row.tag.draw(
                x: x, top: top + row.nameHeight - row.tag.height, .trailing, color: draft.style.colors.muted,
                into: &nodes)
            let thickness = min(band.length * 0.72, draft.sizes.value * 2.4)
            for segment in row.segments {
                drawSegment(segment, middle: band.middle, thickness, scale, into: &nodes)
            }
            drawWords(row, x: scale.position(row.end), middle: band.middle, into: &nodes)
        }
        guard let first = bands.first, let last = bands.last else { return }
        let axis = Path.line(
            from: Point(x: scale.zero, y: first.start), to: Point(x: scale.zero, y: last.end))
        let stroke = Stroke(color: draft.style.colors.axis, width: draft.style.marks.strokeWidth)
        nodes.append(.path(PathNode(axis, stroke: stroke)))
    }

    /// Its label stands within it where there is room and contrast; else its title tells it.
    private func drawSegment(
        _ segment: Segment, middle: Double, _ thickness: Double, _ scale: LinearScale,
        into nodes: inout [Node]
    ) {
        let datum = segment.datum
        var group = Group(title: datum.title, source: datum.source)
        let x = scale.position(segment.start)
        let width = scale.position(segment.start + segment.part) - x
        // Paper between two parts; none is made longer by it.
        let seam = min(draft.style.marks.strokeWidth, width / 3)
        Bar(
            box: Rect(x: x, y: middle - thickness / 2, width: width - seam, height: thickness),
            direction: .right, color: draft.color(series: datum.series), form: datum.form,
            texture: draft.texture(series: datum.series)
        ).draw(draft.style, into: &group.nodes)
        let isPlain = datum.form == .solid && draft.texture(series: datum.series) == .solid
        if isPlain, let ink = draft.ink(on: draft.color(series: datum.series)),
            segment.label.width + Self.gap(draft) <= width, segment.label.size <= thickness
        {
            segment.label.drawn(in: ink).draw(
                x: x + (width - segment.label.width) / 2,
                baseline: middle + (emAscent - 0.5) * segment.label.size, into: &group.nodes)
        }
        nodes.append(.group(group))
    }

    private func drawWords(_ row: Row, x: Double, middle: Double, into nodes: inout [Node]) {
        var x = x
        for (text, color) in [
            (row.total, draft.style.colors.text), (row.missing, draft.style.colors.muted),
        ] {
            guard let text else { continue }
            x += Self.gap(draft)
            nodes += text.nodes(at: Point(x: x, y: middle + (emAscent - 0.5) * text.size), color: color)
            x += text.width
        }
    }
}
