import MetricModel

/// Numbers that belong to a name or slogan: 三类500强, 5G, 1+8+N, 二期, 第十四届. They are text to every rule,
/// so that a name isn't cut at them.
enum NameNumbers {
    /// Turns the tokens of such numbers to text, and says which and why.
    static func settle(
        _ tokens: inout [Token], figures: [Figure], quoting: [Sentence.Quoting], text: ScalarText
    ) -> [(Int, Omission)] {
        var found: [(Int, Omission)] = []
        for index in tokens.indices where tokens[index].kind == .figure {
            let figure = figures[tokens[index].index]
            if let end = universeEnd(index, figure, tokens, figures, text) {
                found.append((tokens[index].index, .universe))
                for part in index..<end {
                    tokens[part] = Token(
                        kind: .word, start: tokens[part].start, end: tokens[part].end, roles: .universe,
                        index: -1)
                }
                continue
            }
            if let list = Sectors.lists.begins(text, at: figure.range.lowerBound) {
                let end = figure.range.lowerBound + list.count
                for part in index..<tokens.count
                where tokens[part].start < end && tokens[part].kind == .figure {
                    found.append((tokens[part].index, .name))
                    tokens[part] = Token(kind: .text, start: tokens[part].start, end: tokens[part].end)
                }
                continue
            }
            guard let reason = reason(index, figure, tokens, figures, quoting, text) else { continue }
            found.append((tokens[index].index, reason))
            let token = tokens[index]
            tokens[index] = Token(kind: .text, start: token.start, end: token.end)
            // 35—64岁 is one word.
            if index > 1, tokens[index - 1].isMark(.rangeMark), tokens[index - 2].kind == .text {
                tokens[index - 1] = Token(
                    kind: .text, start: tokens[index - 1].start, end: tokens[index - 1].end)
            }
        }
        return found
    }

    private static let divisions = Phrases("县 区 市 州 旗 城市 地市 省 参评 同类 兄弟 乡镇 镇 街道")

    /// 山区县, 涉农区中.
    private static func isDivision(_ token: Token, _ text: ScalarText) -> Bool {
        let end = within.contains(text[token.end - 1]) ? token.end - 2 : token.end - 1
        return end >= token.start && Divisions.placed.contains(text[end])
    }

    private static let within = UnitSet("中里内")

    /// 居全省88个县（市）第21位: the number says among how many.
    private static func universeEnd(
        _ index: Int, _ figure: Figure, _ tokens: [Token], _ figures: [Figure], _ text: ScalarText
    ) -> Int? {
        guard figure.unitKind == .count, !figure.isOrdinal, index + 1 < tokens.count,
            divisions.begins(text, at: tokens[index].end) != nil || isDivision(tokens[index + 1], text)
        else { return nil }
        for end in index + 1..<min(tokens.count, index + 9) {
            let token = tokens[end]
            if token.kind == .figure { return end > index + 1 && figures[token.index].isOrdinal ? end : nil }
            if token.isMark([.comma, .semicolon, .enumeration, .sentenceEnd])
                || token.end - tokens[index].end > 12
            {
                return nil
            }
        }
        return nil
    }

    private static func reason(
        _ index: Int, _ figure: Figure, _ tokens: [Token], _ figures: [Figure], _ quoting: [Sentence.Quoting],
        _ text: ScalarText
    ) -> Omission? {
        switch quoting[index] {
        case .work: return .workTitle
        case .quote: if figure.unitKind != .percent || figure.isChinese { return .quotation }
        case .none: break
        }
        // 第二、三位: both are places.
        if index > 1, tokens[index - 1].isMark(.enumeration), tokens[index - 2].kind == .figure,
            figures[tokens[index - 2].index].isOrdinal, text[figure.range.upperBound] == 0x4F4D  // 位
        {
            return nil
        }
        // 跻身全省前30强 is a place among others.
        let isAmongFirst = figure.unitKind == .name && Rule.isStrong(figure, text)
        if figure.isCode || figure.unitKind == .name && !isAmongFirst { return .name }
        if isAge(index, figure, tokens, figures, text) || sortsBefore(index, figure, tokens) { return .name }
        if figure.isOrdinal { return isFirstOfSectors(index, figure, tokens) ? .name : nil }
        if figure.unit.isEmpty {
            for near in [index - 1, index + 1] where tokens.indices.contains(near) {
                if tokens[near].isMark(.plus) { return .name }
            }
        }
        // 三天一调度: how often.
        if figure.isChinese, figure.unitKind == .duration, text[figure.end] == 0x4E00 { return .name }
        // 八里街, 三里屯: a place, no distance; 四家班子 is who governs.
        if figure.isChinese, isMile(figure, text) || text.has(leaders, at: figure.unit.upperBound) {
            return .name
        }
        // 晚上8点, 6点半.
        if isHour(figure, text) { return .name }
        // 国道319线, 省道205线.
        if roads.ends(text, at: figure.range.lowerBound) != nil { return .name }
        // 每10万人中: so many at a time.
        if text[figure.range.lowerBound - 1] == 0x6BCF { return .name }  // 每
        // 以下十个方面: announces a list.
        if figure.unitKind == .count, announcing.ends(text, at: figure.range.lowerBound) != nil {
            return .name
        }
        // 太乙、五台3个街道: a numeral that opens a name, no count.
        if figure.isChinese, figure.value < ExactDecimal(10), index + 1 < tokens.count,
            tokens[index + 1].kind == .figure, tokens[index + 1].start == figure.end
        {
            return .name
        }
        // 两项指标 alone points back; A、B、C三项指标 counts what it lists.
        let endsList = tokens[max(0, index - 5)..<max(0, index - 1)].contains(where: \.separates)
        if figure.isSmallCount, !endsList, summary.contains(where: { text.has($0, at: figure.end) }) {
            return .name
        }
        // 居全市前三位, 前五名: a place among the first.
        let isPlace = text[figure.range.lowerBound - 1] == 0x524D && places.contains(figure.unitStart)  // 前
        return figure.isChinese && isClassifier(figure) && !isPlace ? .name : nil
    }

    private static func isMile(_ figure: Figure, _ text: ScalarText) -> Bool {
        figure.unit.count == 1 && figure.unitStart == 0x91CC && isHan(text[figure.end])  // 里
    }

    private static func isHour(_ figure: Figure, _ text: ScalarText) -> Bool {
        figure.unit.count == 1 && figure.unitStart == 0x70B9 && figure.isPlainInteger  // 点
            && (partsOfDay.ends(text, at: figure.range.lowerBound) != nil
                || partsOfHour.contains(text[figure.end]))
    }

    private static let partsOfDay = Phrases("早上 早晨 清晨 凌晨 上午 中午 下午 傍晚 晚上 夜里 夜间 深夜 当晚 每晚 早 晚")
    private static let partsOfHour = UnitSet("半钟整许")
    private static let leaders = "班子".scalarUnits
    private static let places = UnitSet("位名")

    /// 35—64岁妇女, 65岁以上老人: whom it is about; 寿命78.2岁 is a measure.
    private static func isAge(
        _ index: Int, _ figure: Figure, _ tokens: [Token], _ figures: [Figure], _ text: ScalarText
    ) -> Bool {
        var unit = figure.unit
        if unit.isEmpty, index + 2 < tokens.count, tokens[index + 1].isMark(.rangeMark),
            let next = tokens[(index + 2)...].first(where: { !$0.isMark(.rangeMark) }), next.kind == .figure
        {
            unit = figures[next.index].unit
        }
        guard !unit.isEmpty, text[unit.upperBound - 1] == 0x5C81 else { return false }  // 岁
        let before = max(0, figure.range.lowerBound - 12)..<figure.range.lowerBound
        return !aged.contains { text.first(of: $0, in: before) != nil }
    }

    private static let aged = ["寿命", "年龄"].map(\.scalarUnits)

    /// 12个50户以上村寨: what sorts the things counted stands between their number and their name.
    private static func sortsBefore(_ index: Int, _ figure: Figure, _ tokens: [Token]) -> Bool {
        guard index > 0, index + 2 < tokens.count, tokens[index - 1].kind == .figure, figure.unitKind != nil,
            tokens[index + 1].roles.contains(.boundAfter)
        else { return false }
        return tokens[index + 2].kind == .text || tokens[index + 2].roles == .whole
    }

    /// 第二、第三产业: the noun stands only once.
    private static func isFirstOfSectors(_ index: Int, _ figure: Figure, _ tokens: [Token]) -> Bool {
        guard figure.unit.isEmpty, index + 2 < tokens.count,
            tokens[index + 1].separates
        else { return false }
        return tokens[index + 2].kind == .word && tokens[index + 2].end - tokens[index + 2].start == 4
            && tokens[index + 2].roles == .whole
    }

    /// 两项指标, 两个数据: the metrics named before.
    private static let summary = ["指标", "数据", "经济指标", "主要指标", "都", "均", "皆"].map(\.scalarUnits)
    private static let roads = Phrases("国道 省道 县道 乡道")
    private static let announcing = Phrases("以下 如下 下列 下面")
    private static let classifiers = UnitSet("组类期次部大种条支名批场篇章道对面片节层环线位口度方")

    /// 两组, 八类, 二期, 五次: a small number in words and what it classifies is no count that measures.
    private static func isClassifier(_ figure: Figure) -> Bool {
        figure.value < ExactDecimal(10) && figure.unit.count == 1 && classifiers.contains(figure.unitStart)
    }
}
