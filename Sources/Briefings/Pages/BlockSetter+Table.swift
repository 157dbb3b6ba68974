import SceneModel
import Styling
import Typesetting

/// A table's rows under their head, a part at a time: of a long one few are set at once. A row whose first cell is empty
/// belongs to the one above: at a page's top it bears that one's name.
struct TableParts {
    private let setter: BlockSetter
    private let table: BriefingDocument.Table
    private let columns: [BlockSetter.Column]
    private let head: Slab
    private let continuedHead: Slab
    private let mayWait: Bool
    private var rows: BriefingDocument.Table.Rows.Iterator
    private var taken = 0
    private var group: [BriefingDocument.Inline] = []

    /// Rows set at once.
    private static let size = 48
    /// Rows that no page parts, of one line: below a table's head and above its end.
    private static let together = 3
    /// As high as they have to be, in rows of one line: of higher ones fewer will do.
    private static let least = 2.25
    /// How much of a page a table or a group may take that is never parted.
    private static let whole = 0.15
    /// And one for which a figure or the text behind it may come first.
    private static let short = 0.33

    /// - Parameter mayWait: for the next page, as figures do, if it is short.
    /// - Throws: `PageError`, `FontError`.
    init(_ table: BriefingDocument.Table, _ setter: BlockSetter, mayWait: Bool) throws {
        (self.table, self.setter, self.mayWait) = (table, setter, mayWait)
        rows = table.rows.makeIterator()
        columns = try setter.columns(of: table)
        let row = setter.ruledAbove(
            try setter.row(
                table.columns.map { [BriefingDocument.Inline($0.title)] }, columns, setter.formats.tableHead,
                role: .tableHead))
        head = try setter.titled(row, of: table)
        continuedHead = try setter.continued(row, of: table)
    }

    /// None is left.
    var areDone: Bool { taken >= max(1, table.rows.count) }

    /// The next part; `nil` after the last. A table without rows has one part, its head.
    mutating func part() throws -> Flowable? {
        let isFirst = taken == 0
        guard taken < table.rows.count || (isFirst && table.rows.isEmpty) else { return nil }
        // The last rows stay together.
        let isLast = table.rows.count - taken < Self.size + Self.together
        let end = isLast ? table.rows.count : taken + Self.size
        var slabs = TableRowSlabs()
        while taken < end, let cells = rows.next() {
            taken += 1
            slabs.add(try row(cells), continuesGroup: cells.first?.isEmpty == true)
        }
        // A head without rows is a part, too.
        taken = max(taken, 1)
        let least = Self.least * setter.rowHeight(setter.formats.tableCell)
        let page = setter.metrics
        let isShort = isFirst && isLast && mayWait && slabs.height <= Self.short * page.block.height
        // In columns it would wait too long, and a note would come out of its order.
        let waits = isShort && page.columns == 1 && !slabs.haveNotes
        let bound = slabs.bound(
            least: least, begins: isFirst, ends: isLast,
            whole: (waits ? Self.short : Self.whole) * page.block.height)
        let spaceBefore = table.title.isEmpty ? 1 : setter.formats.tableTitle.spaceBefore
        return Flowable(
            role: .table, slabs: bound, spaceBefore: spaceBefore * page.leading,
            spaceAfter: isLast ? page.leading : 0, head: head, continuedHead: continuedHead,
            mayWait: waits, continues: !isFirst, isAcross: setter.isAcross,
            passing: isShort ? .oneOrWhereItFits : .one)
    }

    /// One slab; of a row that is higher than a page several. It is the last one taken.
    private mutating func row(_ cells: [[BriefingDocument.Inline]]) throws -> [Slab] {
        guard cells.count == columns.count else {
            throw PageError.cellCount(
                table: table.title, row: taken, expected: columns.count, found: cells.count)
        }
        if let name = cells.first, !name.isEmpty {
            group = name.map { BriefingDocument.Inline($0.text, role: $0.role, isMuted: true) }
        }
        let room = setter.metrics.block.height - continuedHead.height
        let slab = try setter.row(cells, of: group, columns)
        if max(slab.height, slab.atTop.height) <= room { return [slab] }
        let parts = try setter.parts(ofRow: cells, of: group, columns, room: room)
        guard parts.allSatisfy({ max($0.height, $0.atTop.height) <= room }) else {
            throw PageError.rowTooHigh(table: table.title, row: taken)
        }
        return parts
    }
}

extension BlockSetter {
    /// Under the title, if it has one.
    fileprivate func titled(_ head: Slab, of table: BriefingDocument.Table) throws(FontError) -> Slab {
        let lines = try lines([BriefingDocument.Inline(table.title)], formats.tableTitle)
        return head.below(lines, role: .caption)
    }

    /// Under the title again, which isn't read aloud twice.
    fileprivate func continued(_ head: Slab, of table: BriefingDocument.Table) throws(FontError) -> Slab {
        let name = table.title.isEmpty ? table.name : table.title
        // A Chinese name among English words doesn't make them Chinese.
        let han = name.unicodeScalars.count { (0x4E00...0x9FFF).contains($0.value) }
        let isChinese = 2 * han > name.unicodeScalars.count
        let title = name.isEmpty ? "" : name + (isChinese ? "（续）" : " (continued)")
        var format = formats.tableTitle
        format.isMuted = true
        return head.below(try lines([BriefingDocument.Inline(title)], format), role: .artifact)
    }

    fileprivate struct Column {
        var x: Double
        var width: Double
        var alignment: ParagraphStyle.Alignment
    }

    /// In ems of a cell's text.
    private enum CellSpace {
        static let between = 1.6
        static let above = 0.37
        static let below = 0.37
    }

    private var cellEm: Double { formats.tableCell.size * metrics.em }

    /// Of a row of one line, in points.
    func rowHeight(_ format: TextFormat) -> Double {
        format.lineHeight * metrics.leading + (CellSpace.above + CellSpace.below) * cellEm
    }

    fileprivate func columns(of table: BriefingDocument.Table) throws -> [Column] {
        let total = table.columns.reduce(0) { $0 + $1.weight }
        let between = CellSpace.between * cellEm
        let room = measure - between * Double(table.columns.count - 1)
        guard total.isFinite, table.columns.allSatisfy({ $0.weight > 0 }), !table.columns.isEmpty,
            room >= metrics.em * Double(table.columns.count)
        else {
            throw PageError.badColumns(table: table.title)
        }
        let wants = try wants(of: table)
        let need = wants.reduce(0) { $0 + $1.least }
        guard need <= room else {
            let widest = wants.indices.max { wants[$0].least < wants[$1].least } ?? 0
            throw PageError.tableTooWide(
                table: table.title, column: table.columns[widest].title,
                width: need + measure - room, room: measure)
        }
        let widths = ColumnWidths(room, weights: table.columns.map(\.weight), wants: wants).widths
        var x = 0.0
        return zip(table.columns, widths).map { column, width in
            defer { x += width + between }
            return Column(x: x, width: width, alignment: column.alignment.paragraph)
        }
    }

    /// For the whole page, or for a column where all its lines stand whole there: a table so narrow that its cells run to
    /// many lines is no table.
    func fitting(_ table: BriefingDocument.Table) throws(FontError) -> BlockSetter {
        guard metrics.columns > 1 else { return self }
        let between = CellSpace.between * cellEm * Double(max(0, table.columns.count - 1))
        return try wants(of: table).reduce(between) { $0 + $1.whole } <= metrics.columnWidth ? inColumn : self
    }

    /// What each column needs so that no number leaves its unit, and what it takes to part no line.
    private func wants(of table: BriefingDocument.Table) throws(FontError) -> [ColumnWidths.Want] {
        var wants: [ColumnWidths.Want] = []
        for column in table.columns {
            wants.append(
                ColumnWidths.Want(try widths([BriefingDocument.Inline(column.title)], formats.tableHead)))
        }
        for row in table.rows {
            for (column, cell) in zip(wants.indices, row) {
                wants[column].grow(to: try widths(cell, formats.tableCell))
            }
        }
        for column in wants.indices { wants[column].grow(to: (metrics.em, metrics.em)) }
        return wants
    }

    /// With its group's name where a page begins with it.
    fileprivate func row(
        _ cells: [[BriefingDocument.Inline]], of group: [BriefingDocument.Inline], _ columns: [Column]
    ) throws(FontError) -> Slab {
        guard cells.first?.isEmpty == true, !group.isEmpty else {
            return try row(cells, columns, formats.tableCell, role: .tableCell)
        }
        var slab = try row(cells, columns, formats.tableCell, role: .tableCell)
        slab.atTop = try row([group] + cells.dropFirst(), columns, formats.tableCell, role: .tableCell)
        return slab
    }

    fileprivate func row(
        _ cells: [[BriefingDocument.Inline]], _ columns: [Column], _ format: TextFormat,
        role: Group.Role
    ) throws(FontError) -> Slab {
        row(of: try lines(of: cells, columns, format), columns, role: role)
    }

    /// A row's lines, several at a time: a page may end between two parts, and the next begins under the group's name.
    /// What follows the last is ruled off.
    ///
    /// - Parameter room: how high a part may be, in points; most are far less, so that no page is left half empty.
    fileprivate func parts(
        ofRow cells: [[BriefingDocument.Inline]], of group: [BriefingDocument.Inline], _ columns: [Column],
        room: Double
    ) throws(FontError) -> [Slab] {
        let names = try lines(of: [group], columns, formats.tableCell)[0]
        var rest = try lines(of: cells, columns, formats.tableCell)
        let count = max(1, Int(exactly: (0.2 * room / rowHeight(formats.tableCell)).rounded()) ?? 1)
        var parts: [Slab] = []
        while rest.contains(where: { !$0.isEmpty }) {
            // No line stands alone at the end.
            let isLast = rest.allSatisfy { $0.count <= count + 1 }
            let lines = rest.map { Array($0.prefix(isLast ? count + 1 : count)) }
            rest = rest.map { Array($0.dropFirst(isLast ? count + 1 : count)) }
            var part = row(of: lines, columns, role: .tableCell, begins: parts.isEmpty, ends: isLast)
            if !parts.isEmpty {
                let first = lines[0].isEmpty ? names : lines[0]
                part.atTop = row(of: [first] + lines.dropFirst(), columns, role: .tableCell, ends: isLast)
            }
            parts.append(part)
        }
        return parts
    }

    private func lines(
        of cells: [[BriefingDocument.Inline]], _ columns: [Column], _ format: TextFormat
    ) throws(FontError) -> [[Slab]] {
        var lines: [[Slab]] = []
        for (cell, column) in zip(cells, columns) {
            lines.append(try self.lines(cell, format, width: column.width, alignment: column.alignment))
        }
        return lines
    }

    /// - Parameters:
    ///   - lines: of each cell.
    ///   - begins: no part of the row stands above.
    ///   - ends: none stands below, and a rule does.
    private func row(
        of lines: [[Slab]], _ columns: [Column], role: Group.Role, begins: Bool = true, ends: Bool = true
    ) -> Slab {
        let above = begins ? CellSpace.above * cellEm : 0
        let isHead = role == .tableHead
        let tallest = lines.map(\.height).max() ?? 0
        let height = above + tallest + (ends ? CellSpace.below * cellEm : 0)
        let groups = zip(lines, columns).map { lines, column in
            // A head's last lines stand beside one another, a row's first.
            let top = above + (isHead ? tallest - lines.height : 0)
            return Node.group(Group(offset: Point(x: column.x, y: top), role: role, nodes: lines.stacked))
        }
        let rule = rule(
            at: height, color: isHead ? style.colors.axis : style.colors.grid,
            width: isHead ? 0.6 : min(0.4, style.marks.gridWidth))
        return Slab(
            height: height,
            nodes: [.group(Group(role: .tableRow, nodes: groups))] + (ends ? [rule] : []),
            notes: lines.flatMap(\.notes))
    }

    fileprivate func ruledAbove(_ head: Slab) -> Slab {
        var head = head
        head.nodes.insert(rule(at: 0, color: style.colors.text, width: 0.8), at: 0)
        return head
    }

    func rule(at y: Double, color: Color, width: Double) -> Node {
        .group(Group(role: .artifact, nodes: [line(at: y, color: color, width: width)]))
    }

    /// Across the measure.
    func line(at y: Double, color: Color, width: Double) -> Node {
        let line = Path.line(from: Point(x: 0, y: y), to: Point(x: measure, y: y))
        return .path(PathNode(line, stroke: Stroke(color: color, width: width)))
    }
}

extension Slab {
    fileprivate func below(_ lines: [Slab], role: Group.Role) -> Slab {
        if lines.isEmpty { return self }
        return Slab(
            height: lines.height + height,
            nodes: [.group(Group(role: role, nodes: lines.stacked))]
                + nodes.map { $0.moved(down: lines.height) })
    }
}

extension BriefingDocument.Table.Alignment {
    fileprivate var paragraph: ParagraphStyle.Alignment {
        switch self {
        case .leading: .leading
        case .trailing: .trailing
        case .center: .center
        }
    }
}
