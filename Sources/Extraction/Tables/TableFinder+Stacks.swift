/// Tables of a cell a line.
extension TableFinder {
    /// A cell a line: the head's cells, then each row's.
    mutating func stacked(from first: Int) -> Int? {
        guard lines[first].range.count <= 16 else { return nil }
        // 单位⏎石桥县⏎云岭县: the corner, which is empty, has no line.
        let lacksCorner = HeadWords.isUnit(text.units[lines[first].range])
        guard lacksCorner || HeadWords.isCorner(text.units[lines[first].range]) else { return nil }
        // What an earlier line of the same run has seen isn't looked at again.
        var width = max(1, min(12, headEnd - first))
        while width <= 12, first + width < lines.count, lines[first + width].gap <= 1,
            isStackedHead(lines[first + width].range)
        { width += 1 }
        headEnd = first + width
        guard headEnd < lines.count, line.kind(of: lines[headEnd].range) != .words else { return nil }
        if let end = foldedStack(from: first, to: headEnd) { return end }
        // The head's end can't be seen: the first row's label and unit look like head cells.
        var best: (head: Int, rows: [Range<Int>]) = (0, [])
        for count in stride(from: width, through: 2, by: -1) {
            let rows = stackedRows(width: lacksCorner ? count + 1 : count, from: first + count)
            if rows.count * count > best.rows.count * best.head { best = (count, rows) }
        }
        guard best.rows.count >= 2, let end = best.rows.last?.upperBound else { return nil }
        var head = stackedRow(best.head, at: first)
        if lacksCorner { head.cells.insert(head.line.lowerBound..<head.line.lowerBound, at: 0) }
        return add([head] + best.rows.map(stackedRow), from: first, to: end) ? afterNotes(end) : end
    }

    /// A cell a line under a head of two rows: 县区⏎地区生产总值⏎固定资产投资⏎总量⏎增速⏎增速, up to the first number.
    private mutating func foldedStack(from first: Int, to number: Int) -> Int? {
        let body = number - 1
        let width =
            1 + lines[number...].prefix { [.number, .missing].contains(line.kind(of: $0.range)) }.count
        let reader = HeadReader(text: text, lexicon: line.lexicon)
        let heads = lines[first..<max(first, body)].map { reader.read($0.range) }
        let sides = heads.reversed().prefix(while: \.isAspect).count
        let rows = width > 2 ? stackedRows(width: width, from: body) : []
        let written = (0..<width).map { column in
            decimals(in: rows.filter { $0.count == width }.map { lines[$0.lowerBound + column].range })
        }
        guard heads.count > width, sides > 0, sides < heads.count, rows.count >= 2,
            let end = rows.last?.upperBound,
            FoldedHead(Array(heads.dropLast(sides)), Array(heads.suffix(sides)), decimals: written) != nil
        else { return nil }
        let upper = heads.count - sides
        let head = [stackedRow(upper, at: first), stackedRow(sides, at: first + upper)]
        return add(head + rows.map(stackedRow), from: first, to: end) ? afterNotes(end) : nil
    }

    /// The most decimals that a number of these cells is written with.
    private func decimals(in cells: [Range<Int>]) -> Int {
        cells.compactMap { CellNumber($0, in: text, lexicon: line.lexicon)?.decimals }.max() ?? 0
    }

    /// 全县 |⏎181286 |⏎100 |: a row of a piped table that a copy cut into lines, one cell each.
    func brokenRow(from first: Int, below rows: [TableRow]) -> TableRow? {
        let width = 1 + lines[(first + 1)...].prefix { line.kind(of: $0.range) == .number }.count
        guard width >= 3, rows.allSatisfy({ $0.cells.count >= width - 1 }),
            lines[first..<first + width].allSatisfy({ line.cells(of: $0.range) == nil && $0.gap == 0 }),
            line.kind(of: lines[first].range) == .words, lines[first].range.count <= 12
        else { return nil }
        return stackedRow(width, at: first)
    }

    private func stackedRow(_ lines: Range<Int>) -> TableRow { stackedRow(lines.count, at: lines.lowerBound) }

    /// The row that so many lines make.
    func stackedRow(_ width: Int, at first: Int) -> TableRow {
        let cells = lines[first..<first + width].map(\.range)
        let start = cells.first?.lowerBound ?? 0
        return TableRow(line: start..<(cells.last?.upperBound ?? start), cells: cells)
    }

    private func isStackedHead(_ range: Range<Int>) -> Bool {
        range.count <= 20 && line.cells(of: range) == nil && line.kind(of: range) != .number
            && !range.contains {
                line.lexicon.kind(of: text[$0]).contains(.sentenceEnd) || text[$0] == 0xFF0C
                    || text[$0] == 0xFF1B
            }
    }

    /// The lines of each row; a heading such as 一、基本情况 may stand between them, and what a group of them tells of,
    /// 期末存栏, is a row of its own.
    private func stackedRows(width: Int, from first: Int) -> [Range<Int>] {
        var rows: [Range<Int>] = []
        var start = first
        while start + width <= lines.count {
            if !isStackedRow(width, at: start), isStackedRow(width, at: start + 1) {
                if isGroup(at: start) {
                    rows.append(start..<start + 1)
                    start += 1
                } else if HeadingMarks.series(of: lines[start].range, in: text) != nil {
                    start += 1
                }
            }
            guard isStackedRow(width, at: start) else { break }
            rows.append(start..<start + width)
            start += width
        }
        return rows
    }

    private func isGroup(at index: Int) -> Bool {
        let name = HeadWords.plain(text.units[lines[index].range])
        return lines[index].gap <= 1 && name.count <= 10 && HeadWords.quantity(endingIn: name) != nil
    }

    private func isStackedRow(_ width: Int, at start: Int) -> Bool {
        guard start + width <= lines.count else { return false }
        let cells = lines[start..<start + width]
        let kinds = cells.map { line.kind(of: $0.range) }
        return
            kinds[0] == .words && lines[start].range.count <= 30 && cells.allSatisfy { $0.gap <= 1 }
            && kinds.last != .words && (kinds.contains(.number) || kinds.contains(.missing))
            && zip(cells, kinds).dropFirst().allSatisfy { cell, kind in
                kind != .words
                    || HeadUnit.kind(of: text.units[cell.range], lexicon: line.lexicon) != nil
            }
    }

    /// A cell a line under a head whose halves are alike, 收入⏎执行数⏎支出⏎执行数: each label with its numbers is a row,
    /// and where one side ends earlier its lines are blank.
    mutating func stackedSides(from first: Int) -> Int? {
        guard lines[first].range.count <= 10, HeadWords.isCorner(text.units[lines[first].range]) else {
            return nil
        }
        let heads = lines[first...].prefix(12).prefix { line.kind(of: $0.range) == .words }.map(\.range)
        // 预算数 and 预算 are one.
        let words = heads.map { head in
            let plain = HeadWords.plain(text.units[head])
            return plain.count > 2 && plain.last == 0x6570 ? Array(plain.dropLast()) : plain  // 数
        }
        guard
            let half = (2...6).first(where: { half in
                words.count >= 2 * half && words[half] != words[0]
                    && words[1..<half].elementsEqual(words[(half + 1)..<2 * half])
                    && HeadWords.isCorner(words[half])
            })
        else { return nil }
        var rows = [stackedRow(half, at: first)]
        var index = first + 2 * half
        while index + half <= lines.count, lines[index].gap <= 4 * half,
            line.kind(of: lines[index].range) == .words,
            lines[index + 1..<index + half].allSatisfy({ line.kind(of: $0.range) == .number })
        {
            rows.append(stackedRow(half, at: index))
            index += half
        }
        return rows.count > 2 && add(rows, from: first, to: index) ? index : nil
    }
}
