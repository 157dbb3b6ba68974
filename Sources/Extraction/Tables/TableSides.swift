/// Tables that stand side by side under one head: 收入 | 执行数 | 支出 | 执行数.
extension Table {
    /// Each by itself, the labels with the numbers to their right; the table alone where there is but one.
    func sides(_ line: TableLine) -> [Table] {
        let width = body.map(\.cells.count).max() ?? 0
        let rows = body.filter { $0.cells.count == width }
        guard width >= 4, rows.count * 2 > body.count else { return [self] }
        /// How many of a column's cells are of a kind.
        func count(_ kind: CellKind, in column: Int) -> Int {
            rows.count { line.kind(of: $0.cells[column]) == kind }
        }
        let starts = (2..<width - 1).filter { column in
            let labels = count(.words, in: column)
            return labels * 2 > rows.count && count(.number, in: column - 1) > count(.words, in: column - 1)
                && count(.number, in: column + 1) * 2 > labels
        }
        guard !starts.isEmpty else { return [self] }
        return zip([0] + starts, starts + [width]).map { columns($0..<$1) }
    }

    private func columns(_ columns: Range<Int>) -> Table {
        func cut(_ row: TableRow) -> TableRow {
            TableRow(line: row.line, cells: Array(row.cells[columns.clamped(to: row.cells.indices)]))
        }
        return Table(range: range, captions: captions, head: head.map(cut), body: body.map(cut))
    }
}
