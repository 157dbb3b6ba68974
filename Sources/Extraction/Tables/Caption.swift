/// The lines around a table.
enum Caption {
    private static let openings = ["表", "附表", "续表", "图表", "附件"].map(\.scalarUnits)

    /// 表1, 表一, 附表：, 附表2; what follows is short.
    static func isNumbered(_ line: Range<Int>, in text: ScalarText) -> Bool {
        title(of: line, in: text).lowerBound > line.lowerBound
    }

    /// What follows 表1; the whole line where it isn't numbered.
    static func title(of line: Range<Int>, in text: ScalarText) -> Range<Int> {
        guard line.count <= 60 else { return line }
        var start = line.lowerBound
        while start < line.upperBound, [0x23, 0x20, 0x2A].contains(text[start]) { start += 1 }
        for opening in openings where text.has(opening, at: start) {
            let number = text.skipSpaces(from: start + opening.count)
            if text[number] == 0xFF1A || text[number] == 0x3A { return number..<line.upperBound }
            var end = number
            while end < line.upperBound, isNumbering(text[end]) { end += 1 }
            if end > number, end - number <= 5 { return end..<line.upperBound }
        }
        return line
    }

    /// 1, 1-2, 一.
    private static func isNumbering(_ unit: UInt16) -> Bool {
        digitValue(unit) != nil || ChineseDigit.of(unit) != nil || unit == 0x2D
    }

    /// 单位：亿元, %.
    static func isUnits(_ line: Range<Int>, in text: ScalarText) -> Bool {
        guard line.count <= 30 else { return false }
        var inner = line
        while let first = inner.first, text[first] == 0x28 || text[first] == 0xFF08 {
            inner = inner.dropFirst()
        }
        let words = [0x5355, 0x4F4D] as [UInt16]  // 单位
        guard
            text.has(words, at: inner.lowerBound) || text.has([0x8BA1, 0x91CF] + words, at: inner.lowerBound)
        else { return false }
        return inner.contains { text[$0] == 0xFF1A || text[$0] == 0x3A }
    }

    private static let notes = ["注：", "注:", "备注：", "说明：", "资料来源", "数据来源", "注1", "注："].map(\.scalarUnits)

    static func isNote(_ line: Range<Int>, in text: ScalarText) -> Bool {
        line.count <= 400 && notes.contains { text.has($0, at: line.lowerBound) }
    }
}
