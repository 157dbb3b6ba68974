import MetricModel

/// The numbering of headings: `一、`, `（二）`, `【路径四】`, `A `, `3.`.
enum HeadingMarks {
    static func series(of line: Range<Int>, in text: ScalarText) -> HeadingSeries? {
        var start = line.lowerBound
        while start < line.upperBound, text[start] == 0x23 || text[start] == 0x20 || text[start] == 0x2A {
            start += 1
        }
        let first = text[start]
        if first == 0x3010 { return bracketed(from: start, to: line.upperBound, in: text) }  // 【
        if (0x41...0x4A).contains(first), let next = Optional(text[start + 1]),
            next == 0x20 || next == 0x2E || next == 0x3001
        {
            return HeadingSeries(family: "A", number: Int(first) - 0x40)
        }
        if first == 0xFF08 || first == 0x28, let number = text.chineseNumeral(at: start + 1),
            text[number.range.upperBound] == 0xFF09 || text[number.range.upperBound] == 0x29
        {
            return HeadingSeries(family: "（一）", number: Int(clamping: number.value.significand))
        }
        if let number = text.chineseNumeral(at: start), text[number.range.upperBound] == 0x3001 {  // 、
            return HeadingSeries(family: "一、", number: Int(clamping: number.value.significand))
        }
        return nil
    }

    /// 【亮点三】: the words before the number are the family.
    private static func bracketed(from start: Int, to end: Int, in text: ScalarText) -> HeadingSeries? {
        for offset in (start + 1)..<min(end, start + 12) where text[offset] != 0x3011 {
            if let number = text.chineseNumeral(at: offset), text[number.range.upperBound] == 0x3011 {
                return HeadingSeries(
                    family: text.string(start + 1..<offset), number: Int(clamping: number.value.significand))
            }
        }
        return nil
    }
}
