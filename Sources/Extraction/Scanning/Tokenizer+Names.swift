import MetricModel

/// Numbers that are part of a name or a code.
extension Tokenizer {
    /// 三台县, 五台山, 六盘水市: no count of anything.
    func isPlaceName(_ figure: Figure) -> Bool {
        figure.unit.count == 1 && figure.unitStart != 0x4E2A && figure.value < ExactDecimal(10)  // 个
            && (Self.divisions.contains(text[figure.end])
                || figure.unitStart == 0x91CC && Self.hamlets.contains(text[figure.end])  // 里
                || Self.waters.contains(text[figure.end]) && !Self.classifiers.contains(figure.unitStart)
                || KnownPlaces.opens(at: figure.range.lowerBound, of: text))
    }

    static let divisions = UnitSet("县区市镇乡山")
    /// 六股河 is a river's name, 三条河 a count of rivers.
    private static let waters = UnitSet("河江湖")
    /// 七里冲, 五里店.
    private static let hamlets = UnitSet("冲店屯铺桥坪湾坡沟坝塘庄营岗岭墩")
    private static let classifiers = UnitSet("条座个道处段片")

    /// 00059: a code, filled up with zeros.
    func isPadded(_ numeral: Numeral) -> Bool {
        numeral.isPlainInteger && !numeral.isChinese && numeral.range.count > 1
            && digitValue(text[numeral.range.lowerBound]) == 0
    }

    /// 人均GDP47688元: the letters are a metric's name.
    func isAbbreviation(endingAt end: Int) -> Bool {
        var start = end
        while start > end - 6, lexicon.kind(of: text[start - 1]).contains(.letter) { start -= 1 }
        return lexicon.metricWords.match(text, at: start, before: end)?.end == end
    }
}
