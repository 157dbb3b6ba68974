import MetricModel

/// A row of a list of works whose cells hold sentences: what is to be done, and how far it is.
///
/// `序号 | 项目内容 | 进展情况 |` heads them; a cell that spans several rows is missing in all but the first.
struct PipedRow {
    static let pipe: UInt16 = 0x7C

    /// In the order of the line, empty ones too.
    let cells: [Range<Int>]

    init?(_ line: Range<Int>, in text: ScalarText) {
        var cells: [Range<Int>] = []
        var start = line.lowerBound
        for offset in line where text[offset] == Self.pipe {
            cells.append(start..<offset)
            start = offset + 1
        }
        guard !cells.isEmpty else { return nil }
        if start < line.upperBound { cells.append(start..<line.upperBound) }
        self.cells = cells
    }

    private static let planned = Phrases("内容 目标 任务 计划")
    private static let reached = Phrases("进展 完成情况 落实情况 进度")
    private static let longestHead = 12

    /// Which columns are of plans and which of what was reached, where the row is such a list's head.
    func columns(in text: ScalarText) -> [Status?]? {
        guard cells.allSatisfy({ $0.count <= Self.longestHead }) else { return nil }
        let columns = cells.map { cell -> Status? in
            if Self.reached.stand(in: cell, of: text) { return .actual }
            return Self.planned.stand(in: cell, of: text) ? .target : nil
        }
        return columns.contains(.target) && columns.contains(.actual) ? columns : nil
    }

    /// The cells with their columns' standing.
    func cells(under columns: [Status?], in text: ScalarText) -> [(range: Range<Int>, status: Status?)] {
        let first = cells.first.map { text.skipSpaces(from: $0.lowerBound) } ?? 0
        // Without its number the row begins where the works do.
        let isNumbered = digitValue(text[first]) != nil && (cells.first?.count ?? 0) <= 4
        let skipped = isNumbered ? 0 : columns.firstIndex(of: .target) ?? 0
        return cells.enumerated().map { index, cell in
            let column = index + skipped
            return (cell, columns.indices.contains(column) ? columns[column] : nil)
        }
    }
}
