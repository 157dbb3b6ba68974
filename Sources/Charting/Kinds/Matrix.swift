import SceneModel
import Styling
import Typesetting

/// Categories by series, a mark or words in each cell: who published what, which ranks are claimed.
func matrixPlot(_ draft: Draft, width: Double) throws -> (any Plot)? {
    try Matrix(draft, width: width, isTurned: false, breaksWords: false)
}

/// The same with the series one under another, where they are too many to stand side by side.
func turnedMatrixPlot(_ draft: Draft, width: Double) throws -> (any Plot)? {
    try Matrix(draft, width: width, isTurned: true, breaksWords: false)
}

/// As a last resort with heads whose words are broken.
func brokenMatrixPlot(_ draft: Draft, width: Double) throws -> (any Plot)? {
    try Matrix(draft, width: width, isTurned: false, breaksWords: true)
        ?? Matrix(draft, width: width, isTurned: true, breaksWords: true)
}

struct Matrix: Plot {
    private struct Head {
        var name: TextBlock
        var tag: TextBlock

        var height: Double { name.height + (tag.lines.isEmpty ? 0 : tag.height + tag.size * 0.25) }
        var width: Double { max(name.width, tag.width) }
    }

    private struct Cell {
        var datum: ChartSpec.Datum
        var mark: CellMark?
        /// A number or the words why there is none.
        var text: TextBlock
        var notes: ShapedText?
        /// Without the tag.
        var lineHeight: Double
        var tag: TextBlock
        var color: Color

        var height: Double { lineHeight + tagHeight }
        var tagHeight: Double { tag.lines.isEmpty ? 0 : tag.height + tag.size * 0.25 }
        var notesGap: Double { (notes?.size ?? 0) * 0.15 }
    }

    private let draft: Draft
    private let width: Double
    private let rowHeads: [Head]
    private let columnHeads: [Head]
    /// By row, then column.
    private let cells: [[Cell?]]
    private let left: Double
    private let step: Double
    private let headHeight: Double
    private let least: [Double]
    private let natural: [Double]

    var leastHeight: Double { headHeight + least.reduce(0, +) }
    var naturalHeight: Double { headHeight + natural.reduce(0, +) }
    var fillsFrame: Bool { false }

    init?(_ draft: Draft, width: Double, isTurned: Bool, breaksWords: Bool) throws {
        let sizes = draft.sizes
        let spec = draft.spec
        let (rows, columns) =
            isTurned
            ? (spec.series.map(Names.init), spec.categories.map(Names.init))
            : (spec.categories.map(Names.init), spec.series.map(Names.init))
        for share in [0.4, 0.3, 0.22, 0.15] {
            let rowHeads = try rows.map { try Self.head($0, draft, width: width * share) }
            let left = (rowHeads.map(\.width).max() ?? 0) + sizes.base * 0.8
            // Marks far from their names would be hard to follow.
            let step = min((width - left) / Double(columns.count), sizes.base * 12)
            guard step >= sizes.base * 3.6 else { continue }
            let room = step - sizes.base * 0.6
            if !breaksWords {
                let words = try columns.map { try draft.longestWord(of: $0.name, size: sizes.label) }
                guard words.allSatisfy({ $0 <= room }) else { continue }
            }
            let columnHeads = try columns.map { try Self.head($0, draft, width: room) }
            guard columnHeads.allSatisfy({ $0.width <= room + 1e-6 }),
                let cells = try Self.cells(draft, isTurned: isTurned, (rows.count, columns.count), room)
            else { continue }
            self.draft = draft
            self.width = left + step * Double(columns.count)
            self.rowHeads = rowHeads
            self.columnHeads = columnHeads
            self.cells = cells
            self.left = left
            self.step = step
            headHeight = (columnHeads.map(\.height).max() ?? 0) + sizes.base * 0.5
            let heights = zip(rowHeads, cells).map { head, cells in
                max(head.height, sizes.base, cells.compactMap { $0?.height }.max() ?? 0)
            }
            least = heights.map { $0 + sizes.base * 0.4 }
            natural = heights.map { $0 + sizes.base * 0.9 }.evened
            return
        }
        return nil
    }

    private struct Names {
        var name: String
        var tag: String
        var isHighlighted: Bool

        init(_ category: ChartSpec.Category) {
            (name, tag, isHighlighted) = (category.name, category.tag, category.isHighlighted)
        }

        init(_ series: ChartSpec.Series) {
            (name, tag, isHighlighted) = (series.name, series.detail, false)
        }
    }

    private static func head(_ names: Names, _ draft: Draft, width: Double) throws -> Head {
        Head(
            name: try draft.label(
                names.name, role: names.isHighlighted ? .strong : .text, size: draft.sizes.label, width: width
            ),
            tag: try draft.label(names.tag, size: draft.sizes.tag, width: width))
    }

    /// `nil` where words don't fit into a cell.
    private static func cells(
        _ draft: Draft, isTurned: Bool, _ count: (rows: Int, columns: Int), _ room: Double
    ) throws -> [[Cell?]]? {
        var cells = [[Cell?]](
            repeating: .init(repeating: nil, count: count.columns), count: count.rows)
        for datum in draft.spec.data {
            let cell = try Self.cell(datum, draft, room: room)
            guard width(of: cell, draft) <= room + 1e-6, cell.tag.width <= room + 1e-6 else { return nil }
            if isTurned {
                cells[datum.series][datum.category] = cell
            } else {
                cells[datum.category][datum.series] = cell
            }
        }
        return cells
    }

    /// A mark where there are no words, and beside them where the number isn't a plain one.
    private static func cell(_ datum: ChartSpec.Datum, _ draft: Draft, room: Double) throws -> Cell {
        let sizes = draft.sizes
        let isMissing = datum.value == nil
        let isHighlighted = draft.spec.categories[datum.category].isHighlighted
        let color = isHighlighted ? draft.style.colors.highlight : draft.color(series: 0)
        var mark: CellMark?
        if datum.label.isEmpty || !isMissing && datum.form != .solid {
            mark = CellMark(
                form: datum.form, openEnd: datum.label.isEmpty ? datum.openEnd : .none,
                isDerived: datum.isDerived, isMissing: isMissing, color: color)
        }
        let numbers = datum.notes.map(noteMark).joined()
        let notes =
            numbers.isEmpty ? nil : try draft.shape(numbers, size: max(sizes.least, sizes.value * 0.76))
        let beside = (mark.map { Self.width(of: $0, draft) + gap(draft) } ?? 0) + (notes?.width ?? 0)
        let text = try draft.label(
            datum.label, role: isHighlighted && !isMissing ? .strong : .text,
            size: isMissing ? sizes.tag : sizes.value, width: max(room - beside, sizes.value))
        return Cell(
            datum: datum, mark: mark, text: text, notes: notes,
            lineHeight: max(text.height, mark == nil ? 0 : side(draft), notes == nil ? 0 : sizes.value),
            tag: try draft.label(datum.tag, size: sizes.tag, width: room),
            color: isMissing ? draft.style.colors.muted : draft.style.colors.text)
    }

    private static func side(_ draft: Draft) -> Double { draft.sizes.value * 0.9 }
    private static func gap(_ draft: Draft) -> Double { draft.sizes.value * 0.3 }

    private static func width(of mark: CellMark, _ draft: Draft) -> Double {
        CellMark.width(side(draft), mark.openEnd, draft.style)
    }

    private static func width(of cell: Cell, _ draft: Draft) -> Double {
        let mark = cell.mark.map { width(of: $0, draft) } ?? 0
        return mark + (mark > 0 && cell.text.width > 0 ? gap(draft) : 0) + cell.text.width
            + (cell.notes.map { $0.width + cell.notesGap } ?? 0)
    }
}

extension Matrix {
    func draw(in area: Rect, into nodes: inout [Node]) {
        let bottom = area.minY + headHeight
        for (index, head) in columnHeads.enumerated() {
            drawHead(
                head, x: area.minX + left + (Double(index) + 0.5) * step,
                top: bottom - draft.sizes.base * 0.5 - head.height, .center, into: &nodes)
        }
        draft.drawRule(x: area.minX, y: bottom, width: width, isOfHead: true, into: &nodes)
        let bands = BandScale(
            least: least, natural: natural, start: bottom, length: area.height - headHeight, growth: 1.8
        ).bands
        for (index, (head, band)) in zip(rowHeads, bands).enumerated() {
            drawHead(head, x: area.minX, top: band.middle - head.height / 2, .leading, into: &nodes)
            for (column, cell) in cells[index].enumerated() {
                guard let cell else { continue }
                draw(
                    cell, x: area.minX + left + (Double(column) + 0.5) * step, middle: band.middle,
                    into: &nodes)
            }
            draft.drawRule(x: area.minX, y: band.end, width: width, isOfHead: false, into: &nodes)
        }
    }

    private func drawHead(
        _ head: Head, x: Double, top: Double, _ alignment: TextBlock.Alignment, into nodes: inout [Node]
    ) {
        head.name.draw(x: x, top: top, alignment, color: draft.style.colors.text, into: &nodes)
        head.tag.draw(
            x: x, top: top + head.height - head.tag.height, alignment, color: draft.style.colors.muted,
            into: &nodes)
    }

    /// Mark, words and notes in a line around `x`, the tag below.
    private func draw(_ cell: Cell, x: Double, middle: Double, into nodes: inout [Node]) {
        var group = Group(title: cell.datum.title, source: cell.datum.source)
        let center = middle - cell.height / 2 + cell.lineHeight / 2
        let side = Self.side(draft)
        // A mark's square, or else the words, stand in the middle; what lies beyond them hangs, where it has the room.
        let whole = Self.width(of: cell, draft)
        let middleWidth = cell.text.lines.isEmpty ? side : cell.mark == nil ? cell.text.width : whole
        let hangs = whole - middleWidth / 2 <= (step - draft.sizes.base * 0.6) / 2
        var left = x - (hangs ? middleWidth : whole) / 2
        if let mark = cell.mark {
            mark.draw(
                in: Rect(x: left, y: center - side / 2, width: side, height: side), draft.style,
                into: &group.nodes)
            left += Self.width(of: mark, draft) + (cell.text.width > 0 ? Self.gap(draft) : 0)
        }
        cell.text.draw(
            x: left + cell.text.width / 2, top: center - cell.text.height / 2, .center, color: cell.color,
            into: &group.nodes)
        if let notes = cell.notes {
            let raise = (draft.sizes.value - notes.size) * emAscent
            let baseline = center + (emAscent - 0.5) * draft.sizes.value - raise
            group.nodes += notes.nodes(
                at: Point(x: left + cell.text.width + cell.notesGap, y: baseline),
                color: draft.style.colors.muted)
        }
        cell.tag.draw(
            x: x, top: middle + cell.height / 2 - cell.tag.height, .center, color: draft.style.colors.muted,
            into: &group.nodes)
        nodes.append(.group(group))
    }
}
