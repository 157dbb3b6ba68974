import SceneModel
import Styling
import Typesetting

/// A column of a league table: head, numbers under each other's points, bars from one zero, changes.
struct TableColumn {
    /// What stands in it, before it has a width.
    struct Content {
        struct Cell {
            var datum: ChartSpec.Datum
            /// `nil` for words in a number's place.
            var number: AlignedNumber?
            /// Where it is missing.
            var words: ValueLabel?
            var change: ChangeMark?
            /// Of the column's scale, −1…1.
            var part = 0.0
        }

        let series: Int
        let bars: LeagueTable.Bars
        /// By category.
        var cells: [Cell?]
        var numbers = PointColumn()
        /// Left and right of the changes' points, without the mark.
        var changes: (whole: Double, rest: Double)?
        var wordsWidth = 0.0
        var fit = LabelFit()

        init(_ series: Int, _ draft: Draft, _ bars: LeagueTable.Bars) throws {
            self.series = series
            self.bars = bars
            cells = .init(repeating: nil, count: draft.spec.categories.count)
            let data = draft.spec.data.filter { $0.series == series }
            let magnitude = data.compactMap { $0.value?.magnitude }.max() ?? 0
            let thickness = bars == .beside ? TableColumn.thickness(draft) : TableColumn.stripHeight(draft)
            // Half the zero line's own stroke.
            let edge = LabelFit.Reach(part: 0, beyond: draft.style.marks.gridWidth)
            fit = LabelFit(before: [edge], after: [edge])
            for datum in data {
                var cell = Cell(datum: datum)
                cell.change = try datum.change.map { try ChangeMark($0, draft) }
                if let change = cell.change {
                    let known = changes ?? (0, 0)
                    changes = (
                        max(known.whole, change.whole), max(known.rest, change.number.width - change.whole)
                    )
                }
                if let value = datum.value {
                    let number = try AlignedNumber(datum, draft)
                    numbers.add(number)
                    cell.number = number
                    cell.part = magnitude > 0 ? value / magnitude : 0
                    let reach = LabelFit.Reach(
                        part: cell.part.magnitude,
                        beyond: OpenEnd.length(datum.openEnd, thickness: thickness, style: draft.style))
                    if cell.part < 0 { fit.before.append(reach) } else { fit.after.append(reach) }
                } else {
                    let words = try ValueLabel(datum, draft, hasTag: false)
                    cell.words = words
                    wordsWidth = max(wordsWidth, words.width)
                }
                cells[datum.category] = cell
            }
        }

        func changeWidth(_ draft: Draft) -> Double {
            changes.map { ChangeMark.markWidth(draft.sizes.tag) + $0.whole + $0.rest } ?? 0
        }

        /// What words in a number's place take, beside a change.
        func words(_ draft: Draft) -> Double {
            let change = changeWidth(draft)
            return wordsWidth + (change > 0 ? change + draft.sizes.base * 0.6 : 0)
        }

        /// What numbers and changes take, with gaps, beside which a bar may stand.
        func fixed(_ draft: Draft) -> Double {
            let gap = draft.sizes.base * 0.6
            let change = changeWidth(draft)
            return numbers.width + (change > 0 ? change + gap : 0) + (bars == .beside ? gap : 0)
        }
    }

    private let draft: Draft
    private let content: Content
    private let x: Double
    private let width: Double
    private let head: TextBlock
    private let detail: TextBlock
    private let changeDetail: TextBlock
    private let tags: [TextBlock]
    private let bar: (x: Double, fit: LabelFit.Solution)

    static func thickness(_ draft: Draft) -> Double { draft.sizes.value * 0.95 }
    static func stripHeight(_ draft: Draft) -> Double { draft.sizes.value * 0.42 }

    /// Columns from `left` to `right`, each as wide as it needs, the rest shared alike; `nil` where it's too narrow.
    static func all(_ contents: [Content], _ draft: Draft, from left: Double, to right: Double) throws
        -> [TableColumn]?
    {
        let gap = LeagueTable.gap(draft)
        let base = draft.sizes.base
        let least = contents.map { content in
            let bar = content.bars == .beside ? base * (contents.count == 1 ? 6 : 3) : 0
            return max(content.fixed(draft) + bar, content.words(draft), base * 3.4)
        }
        let room = right - left - gap * Double(contents.count - 1)
        let extra = (room - least.reduce(0, +)) / Double(contents.count)
        guard extra >= 0 else { return nil }
        var x = left
        var columns: [TableColumn] = []
        for (content, width) in zip(contents, least) {
            guard let column = try TableColumn(content, draft, x: x, width: width + extra) else { return nil }
            columns.append(column)
            x += width + extra + gap
        }
        return columns
    }

    private init?(_ content: Content, _ draft: Draft, x: Double, width: Double) throws {
        self.draft = draft
        self.content = content
        self.x = x
        self.width = width
        let sizes = draft.sizes
        let series = draft.spec.series[content.series]
        let change = content.changeWidth(draft)
        head = try draft.label(series.name, role: .strong, size: sizes.label, width: width)
        detail = try draft.label(series.detail, size: sizes.tag, width: width)
        changeDetail =
            change > 0 ? try draft.label(series.changeDetail, size: sizes.tag, width: width) : .empty
        tags = try content.cells.map {
            try draft.label($0?.datum.tag ?? "", size: sizes.tag, width: width)
        }
        guard ([head, detail, changeDetail] + tags).allSatisfy({ $0.width <= width + 1e-6 }) else {
            return nil
        }
        let start =
            content.bars == .beside ? content.numbers.width + sizes.base * 0.6 : 0
        let length =
            content.bars == .beside
            ? width - start - (change > 0 ? change + sizes.base * 0.6 : 0) : width
        guard let fit = content.fit.solve(length: length) else { return nil }
        bar = (start, fit)
    }

    // MARK: Heights

    /// Of the head's name.
    var nameHeight: Double { head.height }

    /// Of what stands under the name, with the gap between them.
    var detailHeight: Double {
        let lines = [detail, changeDetail].filter { !$0.lines.isEmpty }
        guard let tallest = lines.map(\.height).max() else { return 0 }
        let gap = draft.sizes.tag * 0.3
        return gap + (isChangeBelow ? detail.height + gap + changeDetail.height : tallest)
    }

    /// What the changes are stands under what the numbers are, where there's no room beside.
    private var isChangeBelow: Bool {
        !detail.lines.isEmpty && !changeDetail.lines.isEmpty
            && (detail.lines.count + changeDetail.lines.count > 2
                || detail.width + changeDetail.width + draft.sizes.tag > width)
    }

    /// Number, strip, tag, one under another.
    func height(of row: Int) -> Double {
        let tag = tags[row].lines.isEmpty ? 0 : tags[row].height + draft.sizes.tag * 0.25
        return draft.sizes.value + stripRoom + tag
    }

    private var stripRoom: Double {
        content.bars == .below ? draft.sizes.value * 0.22 + Self.stripHeight(draft) : 0
    }
}

extension TableColumn {
    private var changeX: Double { x + width - content.changeWidth(draft) }

    /// - Parameter line: where the names of all heads end.
    func drawHead(x origin: Double, line: Double, into nodes: inout [Node]) {
        let colors = draft.style.colors
        let gap = draft.sizes.tag * 0.3
        head.draw(x: origin + x, top: line - head.height, .leading, color: colors.text, into: &nodes)
        detail.draw(x: origin + x, top: line + gap, .leading, color: colors.muted, into: &nodes)
        changeDetail.draw(
            x: origin + x + width, top: line + gap + (isChangeBelow ? detail.height + gap : 0), .trailing,
            color: colors.muted, into: &nodes)
    }

    func drawCell(_ row: Int, x origin: Double, top: Double, into nodes: inout [Node]) {
        guard let cell = content.cells[row] else { return }
        let size = draft.sizes.value
        let baseline = top + size * emAscent
        var group = Group(title: cell.datum.title, source: cell.datum.source)
        if let number = cell.number {
            drawBar(cell, x: origin + x + bar.x, top: top, into: &group.nodes)
            number.label.draw(
                x: origin + x + content.numbers.whole - number.whole, baseline: baseline, into: &group.nodes)
        }
        cell.words?.draw(x: origin + x, baseline: baseline, into: &group.nodes)
        tags[row].draw(
            x: origin + x, top: top + size + stripRoom + draft.sizes.tag * 0.25, .leading,
            color: draft.style.colors.muted, into: &group.nodes)
        nodes.append(.group(group))
        guard let change = cell.change, let changes = content.changes else { return }
        let start = origin + changeX
        change.draw(
            x: start, point: start + ChangeMark.markWidth(draft.sizes.tag) + changes.whole,
            baseline: baseline,
            draft.style, into: &nodes)
    }

    private func drawBar(_ cell: Content.Cell, x start: Double, top: Double, into nodes: inout [Node]) {
        let style = draft.style
        let height = content.bars == .beside ? Self.thickness(draft) : Self.stripHeight(draft)
        let y =
            content.bars == .beside
            ? top + (draft.sizes.value - height) / 2 : top + draft.sizes.value * 1.22
        let scale = LinearScale(zero: start + bar.fit.before, unit: bar.fit.unit)
        let end = scale.position(cell.part)
        Bar(
            box: Rect(
                x: min(scale.zero, end), y: y, width: abs(end - scale.zero), height: height),
            direction: cell.part < 0 ? .left : .right, color: color(cell.datum), form: cell.datum.form,
            openEnd: cell.datum.openEnd
        ).draw(style, into: &nodes)
        let zero = Path.line(
            from: Point(x: scale.zero, y: y - height * 0.15),
            to: Point(x: scale.zero, y: y + height * 1.15))
        nodes.append(
            .path(PathNode(zero, stroke: Stroke(color: style.colors.axis, width: style.marks.gridWidth))))
    }

    /// The head tells the column, so that all have one colour and a row can be highlighted.
    private func color(_ datum: ChartSpec.Datum) -> Color {
        let colors = draft.style.colors
        if draft.spec.categories[datum.category].isHighlighted { return colors.highlight }
        if let value = datum.value, value < 0 { return colors.negative }
        return draft.color(series: 0)
    }
}
