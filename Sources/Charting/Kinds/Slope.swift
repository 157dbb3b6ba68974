import SceneModel
import Styling
import Typesetting

/// Two values of each category, one on each of two axes, joined by a line: who rose, who fell, who passed whom.
/// Lengths say nothing here, so the axes need not begin at zero.
func slopePlot(_ draft: Draft, width: Double) throws -> (any Plot)? {
    // Names on both sides read best; where there is no room, on the left alone.
    try withNames(of: width, [0.28, 0.2]) { try Slope(draft, width: width, nameWidth: $0, sides: 2) }
        ?? withNames(of: width, [0.3, 0.2, 0.12]) { try Slope(draft, width: width, nameWidth: $0, sides: 1) }
}

struct Slope: Plot {
    /// What stands beside an axis for one category: its name and its value, or that there is none.
    private struct Words {
        var category: Int
        var datum: ChartSpec.Datum?
        var label: ValueLabel
        var name: TextBlock
        var height: Double { max(label.size, name.height) }
        var value: Double? { datum?.value }
    }

    private let draft: Draft
    private let width: Double
    /// Of the left and of the right axis.
    private let sides: [[Words]]
    private let heads: [TextBlock]
    private let columns: [Double]

    var fillsFrame: Bool { true }
    var leastHeight: Double { headHeight + (sides.map { least(of: $0) }.max() ?? 0) }
    var naturalHeight: Double {
        let rows = Double(sides.map(\.count).max() ?? 0)
        return max(leastHeight, headHeight + min(rows, 14) * draft.sizes.value * 2.2)
    }

    /// - Parameter named: 2 for names on both sides, 1 for names on the left.
    init?(_ draft: Draft, width: Double, nameWidth: Double, sides named: Int) throws {
        self.draft = draft
        self.width = width
        let sizes = draft.sizes
        var data: [[ChartSpec.Datum?]] = [[], []].map { _ in
            Array(repeating: nil, count: draft.spec.categories.count)
        }
        for datum in draft.spec.data { data[datum.series][datum.category] = datum }
        let sides = try data.enumerated().map { side, data in
            try draft.spec.categories.enumerated().map { index, category in
                // A category without the left value has its name on the right.
                let isNamed = side == 0 || named == 2
                let missing = ChartSpec.Datum(category: index, series: side, value: nil, label: "")
                return Words(
                    category: index, datum: data[index],
                    label: try ValueLabel(data[index] ?? missing, draft),
                    name: isNamed
                        ? try draft.label(
                            category.words(draft.spec.language),
                            role: category.isHighlighted ? .strong : .text, size: sizes.label,
                            width: nameWidth) : .empty)
            }
        }
        self.sides = sides
        let columns = sides.map { side in
            let names = side.map(\.name.width).max() ?? 0
            return Self.labelColumn(side, draft) + names + sizes.value * 1.6
        }
        self.columns = columns
        let middle = width - columns.reduce(0, +)
        guard middle >= sizes.base * 6 else { return nil }
        heads = try draft.spec.series.enumerated().map { side, series in
            try draft.label(
                series.name, role: .strong, size: sizes.label, width: columns[side])
        }
    }

    /// Where the values of a side stand under each other, the gap to the names included.
    private static func labelColumn(_ side: [Words], _ draft: Draft) -> Double {
        let isNamed = side.contains { !$0.name.lines.isEmpty }
        return (side.map(\.label.width).max() ?? 0) + (isNamed ? draft.sizes.value * 0.5 : 0)
    }

    private var headHeight: Double {
        let height = heads.map(\.height).max() ?? 0
        return height > 0 ? height + draft.sizes.base * 0.7 : 0
    }

    private var spacing: Double { draft.sizes.value * 0.28 }

    private func least(of side: [Words]) -> Double {
        side.reduce(draft.sizes.base * 1.5) { $0 + $1.height + spacing }
    }
}

extension ChartSpec.Category {
    /// Its name with the period that sets it apart.
    fileprivate func words(_ language: String) -> String {
        if tag.isEmpty { return name }
        return language.hasPrefix("zh") ? "\(name)（\(tag)）" : "\(name) (\(tag))"
    }
}

// MARK: Drawing

extension Slope {
    func draw(in area: Rect, into nodes: inout [Node]) {
        let x = [area.minX + columns[0], area.maxX - columns[1]]
        let top = area.minY + headHeight
        for (side, head) in heads.enumerated() {
            head.draw(
                x: x[side], top: area.minY, side == 0 ? .trailing : .leading, color: draft.style.colors.text,
                into: &nodes)
        }
        // What is missing stands in a foot of its own, below all values.
        let foot = sides.map { side in
            side.filter { $0.value == nil }.reduce(0) { $0 + $1.height + spacing }
        }.map { $0 > 0 ? $0 + draft.sizes.base * 0.5 : 0 }
        let scale = scale(top: top, bottom: area.maxY - (foot.max() ?? 0))
        for axis in x { drawAxis(x: axis, from: top, to: scale.bottom, into: &nodes) }
        for pair in zip(sides[0], sides[1]) { drawLine(pair, x, scale, into: &nodes) }
        for (side, words) in sides.enumerated() {
            drawWords(words, side: side, x: x[side], scale, bottom: area.maxY, into: &nodes)
        }
    }

    private struct Scale {
        var top: Double
        var bottom: Double
        var span: SpanScale
        /// The least on top.
        var isReversed: Bool

        func position(_ value: Double) -> Double {
            let part = span.part(value)
            return isReversed ? top + part * (bottom - top) : bottom - part * (bottom - top)
        }
    }

    private func scale(top: Double, bottom: Double) -> Scale {
        let pad = draft.sizes.value * 0.7
        return Scale(
            top: top + pad, bottom: max(top + pad, bottom - pad),
            span: draft.spec.span(isLogarithmic: false), isReversed: draft.spec.isOfRanks)
    }

    private var radius: Double { draft.sizes.value * 0.3 }

    private func drawAxis(x: Double, from top: Double, to bottom: Double, into nodes: inout [Node]) {
        nodes.append(
            .path(
                PathNode(
                    .line(from: Point(x: x, y: top), to: Point(x: x, y: bottom + draft.sizes.value * 0.7)),
                    stroke: Stroke(color: draft.style.colors.grid, width: draft.style.marks.gridWidth))))
    }

    private var hasHighlight: Bool { draft.spec.categories.contains(where: \.isHighlighted) }

    /// One is told from the others by the highlight; without one all are alike, and falls have their own colour.
    private func color(_ pair: (Words, Words)) -> Color {
        let category = draft.spec.categories[pair.0.category]
        if category.isHighlighted { return draft.style.colors.highlight }
        if hasHighlight { return draft.style.colors.muted }
        if let from = pair.0.value, let to = pair.1.value, to != from, (to < from) != draft.spec.isOfRanks {
            return draft.style.colors.negative
        }
        return draft.color(series: 0)
    }

    private func drawLine(
        _ pair: (Words, Words), _ x: [Double], _ scale: Scale, into nodes: inout [Node]
    ) {
        let color = color(pair)
        let isStrong = draft.spec.categories[pair.0.category].isHighlighted
        if let from = pair.0.value, let to = pair.1.value {
            let line = Path.line(
                from: Point(x: x[0], y: scale.position(from)), to: Point(x: x[1], y: scale.position(to)))
            let width = draft.style.marks.strokeWidth * (isStrong ? 3 : 1.8)
            nodes.append(.path(PathNode(line, stroke: Stroke(color: color, width: width))))
        }
        for (side, words) in [pair.0, pair.1].enumerated() {
            guard let datum = words.datum, let value = datum.value else { continue }
            let y = scale.position(value)
            Dot(
                zero: x[side], value: x[side], middle: y, radius: radius, isNegative: false, color: color,
                form: datum.form
            ).draw(draft.style, into: &nodes)
            Bar(
                box: Rect(x: x[side] - radius, y: y - radius, width: 2 * radius, height: 2 * radius),
                direction: .up, color: color, openEnd: datum.openEnd
            ).drawOpenEnd(draft.style, into: &nodes)
        }
    }

    private func drawWords(
        _ side: [Words], side number: Int, x: Double, _ scale: Scale, bottom: Double,
        into nodes: inout [Node]
    ) {
        let sign: Double = number == 0 ? -1 : 1
        let present = side.filter { $0.value != nil }
            .sorted { scale.position($0.value ?? 0) < scale.position($1.value ?? 0) }
        let places = spread(
            wanted: present.map { scale.position($0.value ?? 0) }, lengths: present.map(\.height),
            gap: spacing,
            from: scale.top - draft.sizes.value * 0.7, to: scale.bottom + draft.sizes.value * 0.7)
        let reach = draft.sizes.value * 1.5
        let names = Self.labelColumn(side, draft)
        for (words, middle) in zip(present, places) {
            let own = scale.position(words.value ?? 0)
            if abs(own - middle) > draft.sizes.value * 0.2 {
                let leader = Path.line(
                    from: Point(x: x + sign * radius, y: own),
                    to: Point(x: x + sign * (reach - draft.sizes.value * 0.25), y: middle))
                let stroke = Stroke(color: draft.style.colors.muted, width: draft.style.marks.gridWidth)
                nodes.append(.path(PathNode(leader, stroke: stroke)))
            }
            draw(words, at: x + sign * reach, sign, names: names, middle: middle, into: &nodes)
        }
        var y = bottom
        for words in side.reversed() where words.value == nil {
            y -= words.height + spacing
            draw(
                words, at: x + sign * reach, sign, names: names, middle: y + words.height / 2, into: &nodes)
        }
    }

    /// The value next to its axis, the name beyond.
    private func draw(
        _ words: Words, at x: Double, _ sign: Double, names: Double, middle: Double, into nodes: inout [Node]
    ) {
        var group = Group(title: words.datum?.title ?? "", source: words.datum?.source ?? "")
        words.label.draw(
            x: sign < 0 ? x - words.label.width : x, baseline: words.label.baseline(middle: middle),
            into: &group.nodes)
        words.name.draw(
            x: x + sign * names, top: middle - words.name.height / 2,
            sign < 0 ? .trailing : .leading, color: draft.style.colors.text, into: &group.nodes)
        nodes.append(.group(group))
    }
}
