import MetricModel

/// Dates, written with digits.
extension Tokenizer {
    /// A date that the number begins: 2023年, 1—11月, 3月21日, 6月末, or a bare year.
    func dateTime(_ numeral: Numeral) -> (word: TimeWord, end: Int)? {
        guard numeral.isPlainInteger, numeral.value.exponent == 0 else { return nil }
        let value = Int(clamping: numeral.value.significand)
        if let day = isoDay(numeral) { return day }
        let after = text.skipSpaces(from: numeral.range.upperBound)
        switch text[after] {
        case 0x5E74 where (1900...2199).contains(value):  // 年
            let next = text.skipSpaces(from: after + 1)
            if let through = lastYear(behind: next), (value...2199).contains(through.year) {
                return (.span(value, through.year), through.end)
            }
            if text[next] == 0x4EE3, value % 10 == 0 { return (.span(value, value + 9), next + 1) }  // 代
            // 年度, 年末, 年底
            return (.year(value), [0x5EA6, 0x672B, 0x5E95].contains(text[next]) ? next + 1 : after + 1)
        // 90年代, 上世纪80年代.
        case 0x5E74 where (50...90).contains(value) && value % 10 == 0 && text[after + 1] == 0x4EE3:
            return (.span(1900 + value, 1909 + value), after + 2)
        case 0x6708 where (1...12).contains(value):  // 月
            return month(value, at: after)
        default: break
        }
        if lexicon.kind(of: text[after]).contains(.rangeMark) || text[after] == 0x81F3 {  // 至
            var second = after + 1
            while lexicon.kind(of: text[second]).contains(.rangeMark) { second += 1 }
            if let last = text.arabicNumeral(at: second), last.isPlainInteger {
                let end = text.skipSpaces(from: last.range.upperBound)
                let through = Int(clamping: last.value.significand)
                if text[end] == 0x6708, (1...12).contains(value), (value...12).contains(through) {
                    let share = text.skipSpaces(from: end + 1)
                    return (.months(value, through), text[share] == 0x4EFD ? share + 1 : end + 1)  // 份
                }
                if text[end] == 0x5E74, (1900...2199).contains(value), (value...2199).contains(through) {
                    return (.span(value, through), end + 1)
                }
                // （1980—2005）
                if (1900...2199).contains(value), (value + 1...2199).contains(through), last.range.count == 4,
                    text[end] == 0xFF09 || text[end] == 0x29
                {
                    return (.span(value, through), last.range.upperBound)
                }
            }
        }
        let isBareYear =
            (1978...2060).contains(value) && !numeral.isChinese && text[after] != 0x4F59
            && text[after] != 0x591A  // 余多
            && lexicon.units.match(text, at: after, before: text.count) == nil
            && !lexicon.kind(of: text[numeral.range.upperBound]).contains(.letter)
            && lexicon.unitPrefixes.match(text, at: after, before: text.count) == nil
        return isBareYear ? (.year(value), pastClock(numeral.range.upperBound)) : nil
    }

    /// 2021年 of 2017年~2021年, 2017年至2021年.
    private func lastYear(behind mark: Int) -> (year: Int, end: Int)? {
        guard
            lexicon.kind(of: text[mark]).contains(.rangeMark) || text[mark] == 0x81F3
                || text[mark] == 0x5230,  // 至到
            let last = text.arabicNumeral(at: mark + 1), last.range.count == 4, last.isPlainInteger,
            text[last.range.upperBound] == 0x5E74
        else { return nil }
        return (Int(clamping: last.value.significand), last.range.upperBound + 1)
    }

    /// 9月 of 1月至9月, 1月—9月份.
    private func lastMonth(behind mark: Int) -> (month: Int, end: Int)? {
        guard
            lexicon.kind(of: text[mark]).contains(.rangeMark) || text[mark] == 0x81F3
                || text[mark] == 0x5230,  // 至到
            let last = text.arabicNumeral(at: mark + 1), last.isPlainInteger,
            (1...12).contains(last.value.significand),
            text[last.range.upperBound] == 0x6708  // 月
        else { return nil }
        let end = last.range.upperBound + 1
        // 1月至9月5日 is none.
        guard digitValue(text[end]) == nil else { return nil }
        return (Int(clamping: last.value.significand), text[end] == 0x4EFD ? end + 1 : end)  // 份
    }

    /// 2016-03-03, 2016/3/3: the day of a page.
    private func isoDay(_ year: Numeral) -> (word: TimeWord, end: Int)? {
        let mark = text[year.range.upperBound]
        guard year.range.count == 4, mark == 0x2D || mark == 0x2F,  // - /
            let month = text.arabicNumeral(at: year.range.upperBound + 1), month.range.count <= 2,
            (1...12).contains(month.value.significand), text[month.range.upperBound] == mark,
            let day = text.arabicNumeral(at: month.range.upperBound + 1), day.range.count <= 2,
            (1...31).contains(day.value.significand)
        else { return nil }
        return (.day(month: Int(clamping: month.value.significand)), pastClock(day.range.upperBound))
    }

    /// 12:24:18 behind a day or a year, as pages are stamped.
    private func pastClock(_ end: Int) -> Int {
        var offset = text.skipSpaces(from: end)
        guard let hour = text.arabicNumeral(at: offset), hour.range.count <= 2,
            text[hour.range.upperBound] == 0x3A
        else { return end }
        offset = hour.range.upperBound
        while text[offset] == 0x3A, let next = text.arabicNumeral(at: offset + 1), next.range.count == 2 {
            offset = next.range.upperBound
        }
        return offset > hour.range.upperBound ? offset : end
    }

    private static let midnight = "零时".scalarUnits

    private func month(_ month: Int, at mark: Int) -> (word: TimeWord, end: Int) {
        let after = text.skipSpaces(from: mark + 1)
        switch text[after] {
        case 0x672B, 0x5E95, 0x6B62:  // 末底止
            return (.monthEnd(month), text[after + 1] == 0x6B62 ? after + 2 : after + 1)
        case 0x4EFD: return (.months(month, month), after + 1)
        default: break
        }
        if let through = lastMonth(behind: after), month < through.month {
            return (.months(month, through.month), through.end)
        }
        let day = text.arabicNumeral(at: after) ?? text.chineseNumeral(at: after)
        if let day {
            let end = text.skipSpaces(from: day.range.upperBound)
            // 日号
            if text[end] == 0x65E5 || text[end] == 0x53F7 {
                // 11月1日零时 is a census's: what it counts is of the year.
                return text.has(Self.midnight, at: end + 1)
                    ? (.day(month: 12), end + 3) : (.day(month: month), pastClock(end + 1))
            }
        }
        return (.months(month, month), mark + 1)
    }
}
