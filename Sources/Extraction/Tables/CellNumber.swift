import MetricModel

/// A cell that holds one number and nothing but its sign, its unit and a footnote's mark.
struct CellNumber {
    /// The sign included.
    let range: Range<Int>
    let value: ExactDecimal
    /// As written in the cell; empty where the head gives it.
    let unit: Range<Int>
    let isPlain: Bool

    init?(_ cell: Range<Int>, in text: ScalarText, lexicon: Lexicon) {
        guard let first = cell.first, cell.count <= 40 else { return nil }
        let minus: [UInt16] = [0x2D, 0x2212, 0x2013, 0xFF0D, 0x25BC, 0x2193]  // - − – － ▼ ↓
        let plus: [UInt16] = [0x2B, 0xFF0B, 0x25B2, 0x2191]
        let isNegative = minus.contains(text[first])
        let isSigned = isNegative || plus.contains(text[first])
        var start = isSigned ? first + 1 : first
        while isSigned, start < cell.upperBound, text[start] == 0x20 { start += 1 }
        let isOrdinal = text[start] == 0x7B2C  // 第
        if isOrdinal { start += 1 }
        guard let numeral = text.arabicNumeral(at: start), !numeral.isTooLong,
            numeral.range.upperBound <= cell.upperBound
        else { return nil }
        var end = numeral.range.upperBound
        while end < cell.upperBound, text[end] == 0x20 { end += 1 }
        let unitStart = end
        while end < cell.upperBound, !Self.isFootnote(text[end]) { end += 1 }
        unit = unitStart..<end
        guard (end..<cell.upperBound).allSatisfy({ Self.isFootnote(text[$0]) || text[$0] == 0x20 }),
            unit.isEmpty || Self.isUnit(text.units[unit], lexicon)
        else { return nil }
        range = first..<numeral.range.upperBound
        value = isNegative ? numeral.value.negated : numeral.value
        isPlain = numeral.isPlainInteger && unit.isEmpty && !isSigned && !isOrdinal
    }

    /// How many decimals it is written with.
    var decimals: Int { max(0, -value.exponent) }

    /// 年, 月, 级 after a number make a time or a name of it.
    private static func isUnit(_ words: ArraySlice<UInt16>, _ lexicon: Lexicon) -> Bool {
        let kind = HeadUnit.kind(of: words, lexicon: lexicon)
        return kind != nil && kind != .name && kind != .bare
            && !(words.count == 1 && (words.first == 0x5E74 || words.first == 0x65E5))
    }

    /// ①, *, ※ after a number or a name.
    static func isFootnote(_ unit: UInt16) -> Bool {
        (0x2460...0x2473).contains(unit) || [0x2A, 0x203B, 0xB9, 0xB2, 0xB3].contains(unit)
    }
}

/// Units as a head gives them.
enum HeadUnit {
    /// `nil` where the words are no unit: 万元, 亿元, 元/人, %.
    static func kind(of words: some Sequence<UInt16>, lexicon: Lexicon) -> UnitKind? {
        let text = ScalarText(units: words)
        guard text.count > 0, text.count <= 12 else { return nil }
        var offset = 0
        if let whole = lexicon.units.match(text, at: 0, before: text.count),
            whole.end == text.count || text[whole.end] == 0x2F
        {
            return lexicon.unitKind(whole.id)
        }
        while let prefix = lexicon.unitPrefixes.match(text, at: offset, before: text.count) {
            offset = prefix.end
            if let unit = lexicon.units.match(text, at: offset, before: text.count),
                unit.end == text.count || text[unit.end] == 0x2F
            {
                return lexicon.unitKind(unit.id)
            }
        }
        return nil
    }
}
