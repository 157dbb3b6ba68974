/// A table's columns and rows, each with what its head and label say.
struct TableGrid {
    struct Row {
        /// One a column; an empty range where the row has none.
        var cells: [Range<Int>]
        var label: HeadCell
        var unit: String?
    }

    enum Role { case label, unit, value, ignored }

    private let table: Table
    private let line: TableLine
    private let reader: HeadReader
    private(set) var columns: [HeadCell] = []
    private(set) var roles: [Role] = []
    private(set) var rows: [Row] = []
    /// What the head says over the labels: 县（市、区）.
    private(set) var corner: [UInt16] = []
    /// Nothing tells which cells of the head stand over which column: no number can be named.
    private(set) var isUnreadable = false

    init(_ table: Table, text: ScalarText, lexicon: Lexicon) {
        self.table = table
        line = TableLine(text: text, lexicon: lexicon)
        reader = HeadReader(text: text, lexicon: lexicon)
        var width = (table.head.isEmpty ? table.body : table.head).map(\.cells.count).max() ?? 0
        // | 绝对数 | 增长 | over 地区生产总值 | 617 | 5 |: the head's first cell is empty.
        if let head = table.head.first, line.isPipe(text[head.line.lowerBound]),
            table.body.allSatisfy({ $0.cells.count == width + 1 && !line.isPipe(text[$0.line.lowerBound]) })
        {
            width += 1
        }
        if let (upper, lower, whole) = foldedHead() {
            let folded = FoldedHead(upper, lower, decimals: (0..<whole).map(decimals))
            isUnreadable = folded == nil
            columns = folded?.columns ?? [HeadCell](repeating: HeadCell(), count: whole)
            width = whole
            corner = upper.first?.words ?? []
        } else {
            readHead(width: width)
        }
        let body = table.body.map { placed($0, width: width) }
        readRoles(body, width: width)
        readRows(body)
    }

    /// Whether a row holds no number: 期末存栏 over what it groups.
    func isEmpty(_ row: Row) -> Bool {
        zip(row.cells, roles).allSatisfy { cell, role in role != .value || cell.isEmpty }
    }

    /// 万头 of 大牲畜（万头） over #黄牛 and 奶牛: the parts of a whole are counted as it is.
    func unitOfWhole(_ index: Int) -> String? {
        var isPart = rows[index].label.isPart
        for row in rows[..<index].reversed() {
            if isEmpty(row) { return nil }
            if let unit = row.unit { return isPart ? unit : nil }
            isPart = isPart || row.label.isPart
        }
        return nil
    }

    // MARK: Head

    /// A head of two rows, each with fewer cells than the rows below, which are all alike; the lower one says nothing
    /// of what is measured.
    private func foldedHead() -> (upper: [HeadCell], lower: [HeadCell], width: Int)? {
        // 地区 | 人口数 | 比重 | | above 2020年 | 2010年 | |: blanks at a row's end are what is left of its spans.
        let heads = table.head.map { row in row.cells.reversed().drop(while: \.isEmpty).reversed() }
        let widest = table.body.map { $0.cells.reversed().drop(while: \.isEmpty).count }.max()
        guard heads.count == 2, let width = widest,
            table.body.allSatisfy({ $0.cells.count >= width }),
            heads.allSatisfy({ $0.count < width && !$0.contains(where: \.isEmpty) })
        else { return nil }
        let (upper, lower) = (heads[0].map(reader.read), heads[1].map(reader.read))
        guard lower.allSatisfy(\.isAspect), upper.dropFirst().contains(where: { !$0.isAspect }) else {
            return nil
        }
        return (upper, lower, width)
    }

    /// The most decimals that a number of a column is written with.
    private func decimals(of column: Int) -> Int {
        table.body.lazy.compactMap { row in
            CellNumber(row.cells[column], in: line.text, lexicon: line.lexicon)?.decimals
        }.max() ?? 0
    }

    private mutating func readHead(width: Int) {
        columns = [HeadCell](repeating: HeadCell(), count: width)
        for (depth, row) in table.head.enumerated() {
            let isLast = depth == table.head.count - 1
            var spanning = HeadCell()
            for (column, cell) in spread(row, width: width).enumerated() {
                var head = reader.read(cell)
                // A head above others stands over the empty cells beside it.
                if cell.isEmpty, !isLast, column > 0 { head = spanning }
                spanning = head
                columns[column].join(head)
            }
        }
        corner = columns.first?.words ?? []
    }

    /// A head of fewer cells than columns: those of the body's right.
    private func spread(_ row: TableRow, width: Int) -> [Range<Int>] {
        guard row.cells.count < width else { return row.cells }
        let missing = width - row.cells.count
        return [Range<Int>](repeating: row.line.lowerBound..<row.line.lowerBound, count: missing) + row.cells
    }

    // MARK: Body

    /// A row's cells under the head's: names that a blank parted are joined, missing cells left empty.
    private func placed(_ row: TableRow, width: Int) -> [Range<Int>] {
        var cells = row.cells
        if cells.count > width { cells.removeAll { $0.isEmpty } }
        while cells.count > width, width >= 2, cells.count >= 2, line.kind(of: cells[1]) == .words {
            cells[0] = cells[0].lowerBound..<cells[1].upperBound
            cells.remove(at: 1)
        }
        if cells.count > width { cells = Array(cells.prefix(width)) }
        let empty = row.line.upperBound..<row.line.upperBound
        guard cells.count < width, cells.count > 1, let head = table.head.last, head.cells.count == width
        else {
            return cells + [Range<Int>](repeating: empty, count: max(0, width - cells.count))
        }
        return aligned(cells, row: row, head: head, empty: empty)
    }

    /// Each cell under the head that stands nearest, in order.
    private func aligned(_ cells: [Range<Int>], row: TableRow, head: TableRow, empty: Range<Int>) -> [Range<
        Int
    >] {
        func center(_ cell: Range<Int>, in row: TableRow) -> Int {
            let before = row.line.lowerBound..<max(row.line.lowerBound, cell.lowerBound)
            return 2 * columnWidth(before) + columnWidth(cell)
        }
        let heads = head.cells.map { center($0, in: head) }
        var placed = [Range<Int>](repeating: empty, count: heads.count)
        placed[0] = cells[0]
        var next = 1
        for (index, cell) in cells.enumerated().dropFirst() {
            let place = center(cell, in: row)
            let last = heads.count - (cells.count - index)
            guard next <= last else { break }
            let best = (next...last).min { abs(heads[$0] - place) < abs(heads[$1] - place) } ?? next
            placed[best] = cell
            next = best + 1
        }
        return placed
    }

    /// Han and full-width characters take two columns.
    private func columnWidth(_ range: Range<Int>) -> Int {
        range.reduce(0) { $0 + (line.text[$1] >= 0x2E80 ? 2 : 1) }
    }

    private mutating func readRoles(_ body: [[Range<Int>]], width: Int) {
        roles = (0..<width).map { column in
            let kinds = body.map { line.kind(of: $0[column]) }
            let numbers = kinds.filter { $0 == .number || $0 == .missing }.count
            let words = kinds.filter { $0 == .words }.count
            let head = columns[column].words
            if HeadWords.isNumbering(head) || HeadWords.isNote(head) { return .ignored }
            if column > 0, words > 0, isUnits(body.map { $0[column] }) { return .unit }
            if column == 0 { return .label }
            return words > numbers ? .label : .value
        }
        // 序号 without its head: 1, 2, 3 before the labels.
        if width >= 3, roles[0] == .label, roles[1] == .label,
            !body.contains(where: { line.kind(of: $0[0]) == .words })
        {
            roles[0] = .ignored
        }
        if let label = roles.firstIndex(of: .label) { corner = columns[label].words }
    }

    private func isUnits(_ cells: [Range<Int>]) -> Bool {
        let words = cells.filter { line.kind(of: $0) == .words }
        let units = words.filter {
            HeadUnit.kind(of: HeadWords.plain(line.text.units[$0]), lexicon: line.lexicon) != nil
        }
        return !words.isEmpty && units.count * 2 > words.count
            && words.count * 2 > cells.filter { !$0.isEmpty }.count
    }

    private mutating func readRows(_ body: [[Range<Int>]]) {
        for cells in body {
            var label = HeadCell()
            var unit: String?
            for (column, cell) in cells.enumerated() where !cell.isEmpty {
                switch roles[column] {
                case .label:
                    let read = reader.read(cell)
                    if !read.words.isEmpty { label = label.within(read) }
                case .unit where line.kind(of: cell) == .words:
                    unit = String(
                        scalars: HeadWords.plain(line.text.units[cell]).map { $0 == 0xFF05 ? 0x25 : $0 })
                default: break
                }
            }
            rows.append(Row(cells: cells, label: label, unit: unit ?? label.units.first))
        }
    }
}

extension HeadCell {
    /// The head below this one added to it.
    mutating func join(_ lower: HeadCell) {
        if lower.words.isEmpty { return }
        if words == lower.words { return }
        name += lower.name
        senses += lower.senses
        times += lower.times
        if !lower.units.isEmpty { units = lower.units }
        isSamePeriod = isSamePeriod || lower.isSamePeriod
        words += lower.words
    }

    /// The label to the right of this one, which says more; what this one knows besides goes with it.
    func within(_ right: HeadCell) -> HeadCell {
        var label = right
        if right.isAspect { label.name = name }
        if label.times.isEmpty { label.times = times }
        if label.units.isEmpty { label.units = units }
        label.outer = words.isEmpty ? outer : name
        return label
    }
}
