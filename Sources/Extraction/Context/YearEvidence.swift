import MetricModel

/// Decides which year a report looks back on, in which it was written, and which months it is of.
struct YearEvidence {
    private(set) var lookBack: Int?
    /// The year that the report calls 今年.
    private(set) var now: Int?
    /// The year of 目前 where a page appeared well after the one that it looks back on.
    private(set) var present: Int?
    private(set) var titleLooksAhead: Bool
    /// What dates a text that names no year: 党的二十大.
    private(set) var dating: Range<Int>?
    let months: ClosedRange<Int>?
    let tellsProgress: Bool

    init(_ text: ScalarText, layout: Layout, lexicon: Lexicon) {
        let clues = YearClues(text, layout: layout, lexicon: lexicon)
        let published = PageDay(of: text)
        months = clues.months
        tellsProgress = clues.tellsProgress
        titleLooksAhead = clues.titleLooksAhead
        lookBack = Self.toldByHeadings(clues)
        now = clues.now
        var ahead = clues.ahead
        if lookBack == nil, ahead == nil, clues.titleYear == nil, let heard = clues.heard {
            lookBack = heard - 1
            now = now ?? heard
        }
        var common = SpokenYear.of(text, clues: clues, published: published) ?? Self.stamped(text, layout)
        if lookBack == nil, ahead == nil, common == nil, now == nil {
            let dated = DatedEvents.likely(
                in: text,
                isHeard: clues.hearsReport
                    || Self.heard.stand(in: 0..<min(text.count, Self.openingLength), of: text))
            common = dated?.year
            dating = dated?.words
        }
        // 2022年，该区将…: that year is to come, though no other is named; on a page of its April it has come.
        let isUnderWay = published.map { $0.year == common && $0.month > 3 } ?? false && !Self.looksBack(text)
        if lookBack == nil, ahead == nil, let year = common, !isUnderWay, Self.isToCome(year, in: text) {
            common = year - 1
            // 今年以来 in what was said before that year began is of the one before.
            if !Self.opensWithThisYear(text) { now = now ?? year }
        }
        if clues.announcesThisYear, lookBack == nil, ahead == nil {
            ahead = published?.year ?? common
            titleLooksAhead = true
        }
        lookBack = lookBack ?? ahead.map { $0 - 1 } ?? common
        now = now ?? ahead ?? lookBack
        // What appeared a year after the one it tells of calls that one 去年.
        // One that says 今年以来 of it was written before the year was over.
        if let published, let told = lookBack, published.year == told + 1, !Self.opensWithThisYear(text) {
            now = published.year
        }
        if let published, let told = lookBack, published.year > told, published.month > 4 {
            present = published.year
        }
        if now == lookBack,
            Self.speaksOfTheYearToCome(text) || published == nil && Self.tellsOfLastYear(text)
        {
            now = lookBack.map { $0 + 1 }
        }
    }

    /// A heading that says 2022年工作回顾 outright, else one of the title's year or the year before, else any that
    /// looks back.
    private static func toldByHeadings(_ clues: YearClues) -> Int? {
        if let told = clues.told { return told }
        if let year = clues.reviewed, let title = clues.titleYear, (title - 1...title).contains(year) {
            return year
        }
        return clues.lookBack
    }

    /// Whether a clause or two behind the year stands 将, as of what is planned.
    private static func isToCome(_ year: Int, in text: ScalarText) -> Bool {
        let name = "\(year)年".scalarUnits
        let end = min(text.count, 4000)
        var from = 0
        while let start = text.first(of: name, in: from..<end) {
            from = start + name.count
            for offset in from..<min(from + 14, end) {
                if sentenceEnds.contains(text[offset]) { break }
                if text[offset] == 0x5C06, text[offset + 1] != 0x8FD1 { return true }  // 将近
            }
            // 2023年全县经济社会发展的主要预期目标为….
            // 2018年，该区定下小目标: one pause may stand right behind the year.
            let first = pauses.contains(text[from]) ? from + 1 : from
            for offset in first..<max(first, min(from + 24, end)) {
                if pauses.contains(text[offset]) { break }
                if expected.begins(text, at: offset) != nil { return true }
            }
        }
        // 做好今年工作, 建议2024年主要目标为…, 谋划2022年重点工作.
        return text.first(of: theWorkOfThisYear, in: 0..<end) != nil
            || planners.contains { text.first(of: $0 + name, in: 0..<end) != nil }
    }

    private static let theWorkOfThisYear = "做好今年".scalarUnits
    private static let planners = ["建议", "谋划", "部署", "安排", "做好"].map(\.scalarUnits)
    static let heard = Phrases("政府工作报告 人民代表大会")
    private static let expected = Phrases("预期目标 主要目标 奋斗目标 小目标")
    private static let pauses = UnitSet("，,。；：:！？\n")
    private static let sentenceEnds = UnitSet("。；！？\n")

    /// 该县今年将…, 去年…: who says what this year is to bring tells of the last one.
    private static func speaksOfTheYearToCome(_ text: ScalarText) -> Bool {
        let range = 0..<min(text.count, evidence)
        return (text.first(of: lastYear, in: range) != nil || pastYears.stand(in: range, of: text))
            && thisYears.contains { text.first(of: $0, in: range) != nil }
    }

    /// 日前获悉，去年该区接待游客…。去年，…: what a page tells clause after clause of the year before, and nothing of
    /// this one.
    private static func tellsOfLastYear(_ text: ScalarText) -> Bool {
        let range = 0..<min(text.count, evidence)
        guard !yearsAtHand.stand(in: range, of: text) else { return false }
        let told = range.lazy.filter { offset in
            text.has(lastYear, at: offset) && clauseMarks.contains(text[offset - 1])
                && comparedPeriods.begins(text, at: offset + 2) == nil
        }
        return told.prefix(2).count == 2
    }

    private static let yearsAtHand = Phrases("今年 本年 今春 明年")
    private static let clauseMarks = UnitSet("，,。；：:、\n\t \u{3000}")
    private static let comparedPeriods = Phrases("同期 同比 底 末 年底 年末")

    /// A report heard in spring, or 过去一年: what is told was reached in the year before.
    private static func looksBack(_ text: ScalarText) -> Bool {
        let opening = 0..<min(text.count, openingLength)
        return heard.stand(in: opening, of: text) || pastYears.stand(in: opening, of: text)
            || text.first(of: lastYear, in: opening) != nil
    }

    private static func opensWithThisYear(_ text: ScalarText) -> Bool {
        let opening = 0..<min(text.count, openingLength)
        return text.first(of: soFar, in: opening) != nil && text.first(of: lastYear, in: opening) == nil
    }

    private static let soFar = "今年以来".scalarUnits
    private static let lastYear = "去年".scalarUnits
    static let pastYears = Phrases("过去一年 过去的一年 刚刚过去的")
    private static let thisYears = ["今年将", "今年计划", "今年拟", "今年预期", "今年，预期"].map(\.scalarUnits)

    /// A newspaper page may have its only year in its own dateline, a sheet beside its table.
    private static func stamped(_ text: ScalarText, _ layout: Layout) -> Int? {
        layout.blocks.lazy.filter { $0.kind == .furniture || $0.kind == .table }
            .compactMap { YearClues.years(in: $0.range, of: text).map(\.year).max() }.first
    }

    private static let evidence = 50_000
    private static let openingLength = YearClues.openingLength
}
