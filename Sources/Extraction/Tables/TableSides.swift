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

extension TableFinder {
    /// A cell a line under a head whose halves are alike, 收入⏎执行数⏎支出⏎执行数: each label with its numbers is a row,
    /// and where one side ends earlier its lines are blank.
    mutating func stackedSides(from first: Int) -> Int? {
        guard HeadWords.isCorner(text.units[lines[first].range]) else { return nil }
        let heads = lines[first...].prefix(8).prefix { line.kind(of: $0.range) == .words }.map(\.range)
        let words = heads.map { HeadWords.plain(text.units[$0]) }
        guard
            let half = [2, 3].first(where: { half in
                words.count >= 2 * half && words[half] != words[0]
                    && words[1..<half].elementsEqual(words[(half + 1)..<2 * half])
                    && HeadWords.isCorner(words[half])
            })
        else { return nil }
        func row(at index: Int) -> TableRow {
            let cells = lines[index..<index + half].map(\.range)
            return TableRow(line: cells[0].lowerBound..<cells[half - 1].upperBound, cells: cells)
        }
        var rows = [row(at: first)]
        var index = first + 2 * half
        while index + half <= lines.count, lines[index].gap <= 4 * half,
            line.kind(of: lines[index].range) == .words,
            lines[index + 1..<index + half].allSatisfy({ line.kind(of: $0.range) == .number })
        {
            rows.append(row(at: index))
            index += half
        }
        return rows.count > 2 && add(rows, from: first, to: index) ? index : nil
    }
}
