import MetricModel

/// What everybody speaks of once it has happened: a text that speaks of it was written no earlier, and one that names
/// no year at all was likely written soon after.
enum DatedEvents {
    private static let table: [Event] = [
        Event(2025, .late, "二十届", plenum: "四中"),
        Event(2024, .late, "二十届", plenum: "三中"),
        Event(2024, .late, "党纪学习教育 大规模设备更新"),
        Event(2022, .late, "党的二十大 第二十次全国代表大会"),
        Event(2022, .early, "组合式税费 留抵退税"),
        Event(2021, .late, "十九届", plenum: "六中"),
        Event(2021, .early, "党史学习教育"),
        Event(2020, .late, "十九届", plenum: "五中"),
        Event(2020, .late, "常态化疫情防控 疫情防控常态化"),
        Event(2020, .early, "新冠"),
        Event(2019, .late, "十九届", plenum: "四中"),
        Event(2017, .late, "党的十九大 第十九次全国代表大会"),
        Event(2016, .late, "十八届", plenum: "六中"),
        Event(2016, .early, "两学一做"),
        Event(2015, .late, "十八届", plenum: "五中"),
        Event(2015, .early, "三严三实"),
        Event(2014, .late, "十八届", plenum: "四中"),
        Event(2013, .late, "十八届", plenum: "三中"),
        Event(2012, .late, "党的十八大 第十八次全国代表大会"),
        Event(2007, .late, "党的十七大 第十七次全国代表大会"),
        Event(2002, .late, "党的十六大 第十六次全国代表大会"),
    ]

    private struct Event {
        /// What came late in its year is spoken of in the first months of the next one.
        enum Season { case early, late }

        let year: Int
        let season: Season
        let names: Phrases
        /// 四中 of 十九届二中、三中、四中全会.
        let plenum: [UInt16]

        init(_ year: Int, _ season: Season, _ names: String, plenum: String = "") {
            self.year = year
            self.season = season
            self.names = Phrases(names)
            self.plenum = plenum.scalarUnits
        }

        func first(in range: Range<Int>, of text: ScalarText) -> Range<Int>? {
            var from = range.lowerBound
            while let name = names.first(in: from..<range.upperBound, of: text) {
                from = name.upperBound
                if plenum.isEmpty { return name }
                if let place = text.first(of: plenum, in: from..<min(from + longestChain, range.upperBound)) {
                    return name.lowerBound..<place + plenum.count
                }
            }
            return nil
        }
    }

    /// 一中、二中、三中、四中、五中、: as much as stands before the last.
    private static let longestChain = 18

    /// The year of the latest that a text speaks of; `nil` where it speaks of none.
    static func latest(in text: ScalarText) -> Int? {
        table.first { $0.first(in: 0..<min(text.count, evidence), of: text) != nil }?.year
    }

    /// Which year a text that names none is likely of, and the words that say so.
    ///
    /// - Parameter isHeard: a report to a meeting, which calls the coming year 今年.
    static func likely(in text: ScalarText, isHeard: Bool) -> Dating? {
        let range = 0..<min(text.count, evidence)
        let opening = 0..<min(text.count, YearClues.openingLength)
        let isOfPart = YearClues.partNames.stand(in: opening, of: text)
        let event = table.lazy.compactMap { event -> Dating? in
            event.first(in: range, of: text).map {
                Dating(year: event.year + (isOfPart && event.season == .late ? 1 : 0), words: $0)
            }
        }.first
        if fiveYears.stand(in: opening, of: text),
            let plan = range.lazy.compactMap({ year(at: $0, of: text, closings: spans) }).first
        {
            return plan
        }
        let told = range.lazy.compactMap { offset in
            year(at: offset, of: text, closings: closings) ?? jubilee(at: offset, of: text)
        }.max { $0.year < $1.year }
        // 今年是“十四五”开局之年, as a report on the year before closes.
        let counted = told.map { dating in
            let isToCome = isHeard && thisYear.ends(text, at: dating.words.lowerBound) != nil
            return Dating(year: dating.year - (isToCome ? 1 : 0), words: dating.words)
        }
        return [counted, event].compactMap { $0 }.max { $0.year < $1.year }
    }

    struct Dating {
        let year: Int
        /// Where the words stand that tell it.
        let words: Range<Int>
    }

    /// 2021 of “十四五”开局之年, 2010 of “十一五”期末.
    private static func year(at offset: Int, of text: ScalarText, closings: Phrases) -> Dating? {
        guard text[offset] == 0x5341, text[offset + 2] == 0x4E94,  // 十五
            let ordinal = plans.firstIndex(of: text[offset + 1])
        else { return nil }
        var end = offset + 3
        while end < offset + 5, quotes.contains(text[end]) { end += 1 }
        // “十四五”时期的开局之年, but 时期 alone may close.
        let isClosed = closings.begins(text, at: end) != nil
        if !isClosed, let of = ofPlan.begins(text, at: end) { end += of.count }
        let first = TimeWord.firstYear(ofPlan: 11 + ordinal)
        let start = quotes.contains(text[offset - 1]) ? offset - 1 : offset
        if let words = openings.begins(text, at: end) {
            return Dating(year: first, words: start..<end + words.count)
        }
        // 到“十四五”末 is a year to come, 比“十二五”末 one that was.
        guard !until.contains(text[start - 1]), let words = closings.begins(text, at: end) else { return nil }
        return Dating(year: first + 4, words: start..<end + words.count)
    }

    /// 2021 of 建党100周年.
    private static func jubilee(at offset: Int, of text: ScalarText) -> Dating? {
        guard jubilees.begins(text, at: offset) != nil,
            let number = text.arabicNumeral(at: offset - 3) ?? text.arabicNumeral(at: offset - 2),
            number.range.upperBound == offset, number.isPlainInteger,
            let years = Int(exactly: number.value.significand)
        else { return nil }
        let founding = foundings.first { $0.names.ends(text, at: number.range.lowerBound) != nil }
        return founding.map { Dating(year: $0.year + years, words: number.range.lowerBound..<offset + 2) }
    }

    private static let until = UnitSet("到至比较是与和")
    private static let fiveYears = Phrases("五年来 过去五年 过去的五年 五年间 这五年")
    private static let thisYear = Phrases("今年是 今年作为")
    /// From 十一五 on.
    private static let plans = "一二三四五".scalarUnits
    private static let quotes = UnitSet("“”\"〞〝＂」「")
    private static let ofPlan = Phrases("规划的 规划 时期的 时期 的")
    private static let openings = Phrases("开局之年 开局年 起步之年 第一年 首年")
    private static let closings = Phrases("收官之年 收官年 收官 最后一年 期末 末")
    /// What a look back over five years calls them.
    private static let spans = Phrases("时期 期间 期末 末 以来")
    private static let jubilees = Phrases("周年")
    private static let foundings: [(year: Int, names: Phrases)] = [
        (1921, Phrases("建党 共产党成立 党成立")),
        (1949, Phrases("新中国成立 共和国成立 建国")),
        (1978, Phrases("改革开放")),
    ]

    private static let evidence = 20_000
}
