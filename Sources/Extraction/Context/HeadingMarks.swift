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
        if let number = text.chineseNumeral(at: start), text[number.range.upperBound] == 0x3001,  // 、
            Sectors.lists.begins(text, at: start) == nil
        {
            return HeadingSeries(family: "一、", number: Int(clamping: number.value.significand))
        }
        return nil
    }

    /// Whether a block is the first of a numbered list: 一、, （一）, 1.
    static func isFirst(_ block: Block, in text: ScalarText) -> Bool {
        if let series = block.series { return series.number == 1 }
        let end = end(of: block, in: text)
        return end > block.range.lowerBound
            && (block.range.lowerBound..<end).contains { text[$0] == 0x31 || text[$0] == 0x4E00 }  // 1一
            && end - block.range.lowerBound <= 3
    }

    /// Where a block's words begin: 一、, （三） and 2. number it and are no part of a name.
    static func end(of block: Block, in text: ScalarText) -> Int {
        var offset = block.range.lowerBound
        if let place = places.begins(text, at: offset),
            let number = text.arabicNumeral(at: text.skipSpaces(from: offset + place.count)),
            number.isPlainInteger
        {
            return min(number.range.upperBound, block.range.upperBound)
        }
        let opens = text[offset] == 0xFF08 || text[offset] == 0x28
        if opens { offset += 1 }
        guard let number = text.chineseNumeral(at: offset) ?? text.arabicNumeral(at: offset),
            number.isPlainInteger, number.value.significand < 100,
            Sectors.lists.begins(text, at: offset) == nil
        else { return block.range.lowerBound }
        let mark = text[number.range.upperBound]
        let closes =
            opens
            ? mark == 0xFF09 || mark == 0x29
            // 2.4亿元 begins with no item's number.
            : (mark == 0x3001 || mark == 0x2E || mark == 0xFF0E)
                && digitValue(text[number.range.upperBound + 1]) == nil
        return closes ? min(number.range.upperBound + 1, block.range.upperBound) : block.range.lowerBound
    }

    /// NO.5 and TOP5 number the items of a ranking.
    private static let places = Phrases("NO. No. no. TOP Top NO．")

    /// What a heading says, without its numbering, the brackets around it and a colon behind it: 衡南县 of 一、衡南县：.
    static func words(of block: Block, in text: ScalarText) -> Range<Int> {
        let start = end(of: block, in: text)
        let words = min(text.skipSpaces(from: start), block.range.upperBound)..<block.range.upperBound
        let opened = words.drop { framing.contains(text[$0]) }
        return opened.dropLast(opened.reversed().prefix { framing.contains(text[$0]) }.count)
    }

    private static let framing = UnitSet("【】[]：: \u{3000}#*")

    /// 财政收入　全县…: where the label ends that a paragraph of a bulletin begins with, parted by a blank.
    static func endOfLabel(_ block: Range<Int>, in text: ScalarText) -> Int {
        var end = block.lowerBound
        while end < block.upperBound, end - block.lowerBound < 18, isHan(text[end]) {
            end += 1
        }
        let isLabel = end - block.lowerBound >= 2 && [0x20, 0x3000, 0xA0].contains(text[end])
        let next = text[text.skipSpaces(from: end)]
        let goesOn = isHan(next) || digitValue(next) != nil
        return isLabel && goesOn && block.count > 40 ? end : block.lowerBound
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
