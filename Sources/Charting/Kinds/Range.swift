import SceneModel
import Styling
import Typesetting

/// Two values of each category on one line, joined: from the least to the most, then and now, town and country.
/// It is the distance that counts, so the scale need not begin at zero.
func rangePlot(_ draft: Draft, width: Double) throws -> (any Plot)? {
    try spanPlot(draft, width: width, isLogarithmic: false)
}

func spanPlot(_ draft: Draft, width: Double, isLogarithmic: Bool) throws -> (any Plot)? {
    try withNames(of: width) { try SpanPlot(draft, width: width, nameWidth: $0, isLogarithmic) }
}

/// One or two dots a row, those joined, on a scale that ends with the data.
struct SpanPlot: Plot {
    private struct End {
        var datum: ChartSpec.Datum
        /// Of the scale, 0…1.
        var part: Double
        var label: ValueLabel
    }

    private struct Row {
        var name: RowName
        /// Those that have a value, from the lower to the higher.
        var ends: [End] = []
        var missing = TextBlock.empty
        var height: Double { max(name.height, missing.height) }
    }

    private let draft: Draft
    private let rows: [Row]
    private let column: Double
    /// What stands before the least and beyond the largest dot.
    private let before: Double
    private let unit: Double
    private let least: [Double]
    private let natural: [Double]
    /// Above the rows, where distances alone don't say how far it is.
    private let ticks: [(part: Double, text: ShapedText)]

    var leastHeight: Double { strip + least.reduce(0, +) }
    var naturalHeight: Double { strip + natural.reduce(0, +) }
    private var strip: Double { ticks.isEmpty ? 0 : draft.sizes.tag * 1.7 }
    var fillsFrame: Bool { false }

    init?(_ draft: Draft, width: Double, nameWidth: Double, _ isLogarithmic: Bool) throws {
        let scale = draft.spec.span(isLogarithmic: isLogarithmic)
        let rows = try Self.rows(draft, scale, nameWidth: nameWidth, missingWidth: width * 0.3)
        self.rows = rows
        self.draft = draft
        column = RowName.column(rows.lazy.map(\.name), draft)
        var before = rows.map { Self.before($0, draft) }.max() ?? 0
        var after = rows.map { Self.after($0, draft) }.max() ?? 0
        let room = width - column - before - after
        ticks = try Self.ticks(scale, draft, width: room)
        let overhang = (ticks.map(\.text.width).max() ?? 0) / 2
        (before, after) = (max(before, overhang), max(after, overhang))
        self.before = before
        unit = width - column - before - after
        guard unit >= draft.sizes.base * 5 else { return nil }
        let sizes = draft.sizes
        least = rows.map { max($0.height, sizes.value * 1.15) + sizes.base * 0.35 }
        let tallest = rows.map { max($0.height, sizes.value * 1.3) + sizes.base * 0.75 }.max() ?? 0
        natural = rows.map { _ in tallest }
    }

    /// As many as stay apart; none where not even two do.
    private static func ticks(
        _ scale: SpanScale, _ draft: Draft, width: Double
    ) throws -> [(part: Double, text: ShapedText)] {
        guard case .logarithmic(let scale) = scale else { return [] }
        for count in [12, 8, 6, 4, 3, 2] {
            let ticks = try scale.ticks(count: count, myriads: draft.spec.language.hasPrefix("zh")).map {
                (part: $0.part, text: try draft.shape($0.label, size: draft.sizes.tag))
            }
            let widest = ticks.map(\.text.width).max() ?? 0
            // What the outer ones take beyond the scale may shorten it.
            let room = width - widest
            let isApart = zip(ticks, ticks.dropFirst()).allSatisfy { a, b in
                (b.part - a.part) * room >= (a.text.width + b.text.width) / 2 + draft.sizes.tag * 0.6
            }
            if isApart { return ticks }
        }
        return []
    }

    private static func rows(
        _ draft: Draft, _ scale: SpanScale, nameWidth: Double, missingWidth: Double
    ) throws -> [Row] {
        let spec = draft.spec
        var rows = try spec.categories.map { Row(name: try draft.rowName($0, width: nameWidth)) }
        for datum in spec.data.sorted(by: { $0.series < $1.series }) {
            guard let value = datum.value else { continue }
            rows[datum.category].ends.append(
                End(datum: datum, part: scale.part(value), label: try ValueLabel(datum, draft)))
        }
        for index in rows.indices {
            rows[index].ends.sort { ($0.part, $0.datum.series) < ($1.part, $1.datum.series) }
            let data = spec.data.filter { $0.category == index }
            rows[index].missing = try draft.label(
                spec.missingWords(of: data), size: draft.sizes.tag, width: missingWidth)
        }
        return rows
    }

    private static func radius(_ draft: Draft) -> Double { draft.sizes.value * 0.44 }
    private static func gap(_ draft: Draft) -> Double { draft.sizes.value * 0.4 }

    /// From a dot's middle to where its label may begin.
    private static func reach(_ end: End, _ draft: Draft) -> Double {
        radius(draft) + OpenEnd.length(end.datum.openEnd, thickness: 2 * radius(draft), style: draft.style)
    }

    private static func before(_ row: Row, _ draft: Draft) -> Double {
        guard row.ends.count > 1, let end = row.ends.first else { return radius(draft) }
        return reach(end, draft) + (end.label.width > 0 ? gap(draft) + end.label.width : 0)
    }

    private static func after(_ row: Row, _ draft: Draft) -> Double {
        let end = row.ends.last.map {
            reach($0, draft) + ($0.label.width > 0 ? gap(draft) + $0.label.width : 0)
        }
        let missing = row.missing.width > 0 ? gap(draft) + row.missing.width : 0
        return (end ?? radius(draft)) + missing
    }
}

// MARK: Drawing

extension SpanPlot {
    func draw(in area: Rect, into nodes: inout [Node]) {
        let zero = area.minX + column + before
        let bands = BandScale(
            least: least, natural: natural, start: area.minY + strip, length: area.height - strip, growth: 2.2
        ).bands
        var plot: [Node] = []
        for (row, band) in zip(rows, bands) {
            row.name.draw(
                x: area.minX + column - RowName.gap(draft), top: band.middle - row.name.height / 2, .trailing,
                draft, into: &plot)
            drawRow(row, middle: band.middle, zero: zero, into: &plot)
        }
        drawTicks(
            zero: zero, top: area.minY, bottom: bands.last?.end ?? area.maxY, around: plot, into: &nodes)
        nodes += plot
    }

    /// Their lines give way to words.
    private func drawTicks(
        zero: Double, top: Double, bottom: Double, around plot: [Node], into nodes: inout [Node]
    ) {
        guard !ticks.isEmpty else { return }
        let boxes = plot.textBoxes
        var lines = Path()
        for tick in ticks {
            let x = zero + tick.part * unit
            nodes += tick.text.nodes(
                at: Point(x: x - tick.text.width / 2, y: top + tick.text.size * emAscent),
                color: draft.style.colors.muted)
            lines.append(
                from: Point(x: x, y: top + draft.sizes.tag * 1.25), to: Point(x: x, y: bottom), around: boxes,
                pad: draft.sizes.tag * 0.2)
        }
        let stroke = Stroke(color: draft.style.colors.grid, width: draft.style.marks.gridWidth)
        nodes.append(.path(PathNode(lines, stroke: stroke)))
    }

    private func drawRow(_ row: Row, middle: Double, zero: Double, into nodes: inout [Node]) {
        if let low = row.ends.first, let high = row.ends.last, row.ends.count > 1 {
            let line = Path.line(
                from: Point(x: zero + low.part * unit, y: middle),
                to: Point(x: zero + high.part * unit, y: middle))
            let stroke = Stroke(color: draft.style.colors.muted, width: draft.style.marks.strokeWidth * 2)
            nodes.append(.path(PathNode(line, stroke: stroke)))
        }
        var end = zero
        for (index, item) in row.ends.enumerated() {
            let isLeft = row.ends.count > 1 && index == 0
            let x = zero + item.part * unit
            var group = Group(title: item.datum.title, source: item.datum.source)
            drawDot(item, x: x, middle: middle, isLeft: isLeft, isOnTop: index > 0, into: &group.nodes)
            let reach = Self.reach(item, draft) + Self.gap(draft)
            item.label.draw(
                x: isLeft ? x - reach - item.label.width : x + reach,
                baseline: item.label.baseline(middle: middle), into: &group.nodes)
            nodes.append(.group(group))
            end = x + (item.label.width > 0 ? reach + item.label.width : Self.reach(item, draft))
        }
        row.missing.draw(
            x: end + Self.gap(draft), top: middle - row.missing.height / 2, .leading,
            color: draft.style.colors.muted, into: &nodes)
    }

    /// Two of one value are a dot within a dot.
    private func drawDot(
        _ end: End, x: Double, middle: Double, isLeft: Bool, isOnTop: Bool, into nodes: inout [Node]
    ) {
        let isCovering =
            isOnTop && rows[end.datum.category].ends.first.map { abs($0.part - end.part) * unit < 1 } ?? false
        let radius = Self.radius(draft) * (isCovering ? 0.55 : 1)
        let color = draft.color(series: end.datum.series)
        Dot(
            zero: x, value: x, middle: middle, radius: radius, isNegative: false, color: color,
            form: end.datum.form, shape: DotShape(draft.texture(series: end.datum.series))
        ).draw(draft.style, into: &nodes)
        let whole = Self.radius(draft)
        Bar(
            box: Rect(x: x - whole, y: middle - whole, width: 2 * whole, height: 2 * whole),
            direction: isLeft ? .left : .right, color: color, openEnd: end.datum.openEnd
        ).drawOpenEnd(draft.style, into: &nodes)
    }
}
