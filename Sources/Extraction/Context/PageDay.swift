import MetricModel

/// When a page appeared, by the day in its first lines: 2019-08-16, 2019/8/16, 2020年07月16日 来源：….
struct PageDay {
    private(set) var year: Int
    private(set) var month: Int

    init?(of text: ScalarText) {
        if let day = Self.dayFirst(text) ?? Self.ofFeed(text) {
            (year, month) = day
            return
        }
        if let own = Self.inBrackets(text) {
            (year, month) = own
            return
        }
        for offset in 0..<min(text.count, 400) where digitValue(text[offset - 1]) == nil {
            guard let year = text.arabicNumeral(at: offset), year.range.count == 4,
                let mark = Optional(text[offset + 4]), [0x2D, 0x2F, 0x5E74].contains(mark),  // -/年
                let month = text.arabicNumeral(at: offset + 5), month.isPlainInteger,
                text[month.range.upperBound] == (mark == 0x5E74 ? 0x6708 : mark),  // 月
                mark != 0x5E74 || Self.stampsPage(at: offset, of: text),
                digitValue(text[month.range.upperBound + 1]) != nil,
                (1978...2099).contains(year.value.significand), (1...12).contains(month.value.significand)
            else { continue }
            self.year = Int(clamping: year.value.significand)
            self.month = Int(clamping: month.value.significand)
            // 某社11月3日电 on a page of April: printed again in the year after.
            if let sent = Self.dispatch(text), sent > self.month {
                self.year -= 1
                self.month = sent
            }
            return
        }
        return nil
    }

    /// （2013年4月） below a title: the text's own day, whenever a site put it up.
    private static func inBrackets(_ text: ScalarText) -> (year: Int, month: Int)? {
        for open in 0..<min(text.count, 400) where text[open] == 0x28 || text[open] == 0xFF08 {
            guard let year = text.arabicNumeral(at: open + 1), year.range.count == 4,
                text[open + 5] == 0x5E74,  // 年
                let month = text.arabicNumeral(at: open + 6), month.isPlainInteger,
                text[month.range.upperBound] == 0x6708,  // 月
                closesDay(at: month.range.upperBound + 1, in: text),
                (1978...2099).contains(year.value.significand), (1...12).contains(month.value.significand)
            else { continue }
            return (Int(clamping: year.value.significand), Int(clamping: month.value.significand))
        }
        return nil
    }

    /// 30.03.2016, as some sites stamp their pages.
    private static func dayFirst(_ text: ScalarText) -> (year: Int, month: Int)? {
        for offset in 2..<max(2, min(text.count, 400)) where text[offset] == 0x2E && text[offset + 3] == 0x2E
        {
            guard let day = digits(offset - 2..<offset, of: text), (1...31).contains(day),
                let month = digits(offset + 1..<offset + 3, of: text), (1...12).contains(month),
                let year = digits(offset + 4..<offset + 8, of: text), (1978...2099).contains(year)
            else { continue }
            return (year, month)
        }
        return nil
    }

    /// Tue, 12 Apr 2022, as feeds stamp what they carry.
    private static func ofFeed(_ text: ScalarText) -> (year: Int, month: Int)? {
        for offset in 2..<max(2, min(text.count, 400))
        where text[offset - 1] == 0x20 && text[offset + 3] == 0x20 {
            guard digitValue(text[offset - 2]) != nil, let year = digits(offset + 4..<offset + 8, of: text),
                (1978...2099).contains(year), digitValue(text[offset + 8]) == nil,
                let month = months.firstIndex(where: { text.has($0, at: offset) })
            else { continue }
            return (year, month + 1)
        }
        return nil
    }

    private static let months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".words

    /// The number that so many digits make; `nil` where something else stands among them.
    private static func digits(_ range: Range<Int>, of text: ScalarText) -> Int? {
        var number = 0
        for offset in range {
            guard let digit = digitValue(text[offset]) else { return nil }
            number = number * 10 + Int(digit)
        }
        return number
    }

    /// ） or 22日）.
    private static func closesDay(at start: Int, in text: ScalarText) -> Bool {
        var end = start
        while end < start + 2, digitValue(text[end]) != nil { end += 1 }
        if end > start, text[end] == 0x65E5 { end += 1 }  // 日
        return text[end] == 0x29 || text[end] == 0xFF09
    }

    /// 2020年07月16日 来源：…: a day written out is the page's only beside such words.
    private static func stampsPage(at offset: Int, of text: ScalarText) -> Bool {
        var (start, end) = (offset, offset)
        while start > 0, offset - start < 40, text[start - 1] != 0x0A { start -= 1 }
        while end < text.count, end - offset < 40, text[end] != 0x0A { end += 1 }
        return stamps.stand(in: start..<end, of: text)
    }

    private static let stamps = Phrases("来源 发布 作者 编辑 浏览 阅读 字号 字体")

    /// 11 of 某社11月3日电, in the opening.
    private static func dispatch(_ text: ScalarText) -> Int? {
        for offset in 0..<min(text.count, opening)
        where text[offset] == 0x7535 && text[offset - 1] == 0x65E5 {  // 日电
            let month = (max(0, offset - 7)..<offset).first { text[$0] == 0x6708 }  // 月
            for start in month.map({ [$0 - 2, $0 - 1] }) ?? [] where digitValue(text[start]) != nil {
                return text.arabicNumeral(at: start).map { Int(clamping: $0.value.significand) }
            }
        }
        return nil
    }

    /// How far a page's own words of its day reach.
    private static let opening = 600

    /// Whether a text tells what this year has brought so far: 今年1至6月…, 近日…, or the day of what happened.
    func isNews(_ text: ScalarText) -> Bool {
        let opening = 0..<min(text.count, Self.opening)
        return Self.recently.stand(in: opening, of: text) || namesDay(in: opening, of: text)
            || Self.thisYearSoFar.stand(in: 0..<min(text.count, Self.evidence), of: text)
    }

    private static let evidence = 50_000
    private static let thisYearSoFar = Phrases("今年以来 今年1 今年上半年 今年前 今年一季度 今年已")
    private static let recently = Phrases("近日 日前")

    /// 6月29日 on a page of July, no year before it.
    private func namesDay(in range: Range<Int>, of text: ScalarText) -> Bool {
        range.contains { offset in
            guard text[offset] == 0x6708, digitValue(text[offset + 1]) != nil,  // 月
                let day = text.arabicNumeral(at: offset + 1), text[day.range.upperBound] == 0x65E5,  // 日
                text[offset - 2] != 0x5E74, text[offset - 3] != 0x5E74  // 年
            else { return false }
            let start = digitValue(text[offset - 2]) == nil ? offset - 1 : offset - 2
            let named = text.arabicNumeral(at: start).map { Int(clamping: $0.value.significand) }
            return named == month || named == month - 1
        }
    }

    /// 2015 of 2015年4月27日: a day from January to April.
    static func spring(of range: Range<Int>, _ text: ScalarText) -> Int? {
        range.lazy.compactMap { offset -> Int? in
            guard text[offset] == 0x5E74, let month = text.arabicNumeral(at: offset + 1),  // 年
                (1...4).contains(month.value.significand), text[month.range.upperBound] == 0x6708,  // 月
                digitValue(text[month.range.upperBound + 1]) != nil,
                let year = text.arabicNumeral(at: offset - 4), year.range == offset - 4..<offset
            else { return nil }
            return Int(clamping: year.value.significand)
        }.first
    }
}
