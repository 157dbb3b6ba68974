import MetricModel

/// The year that a text says most, and what makes another one likelier.
struct SpokenYear {
    private let text: ScalarText
    private let clues: YearClues
    private let published: PageDay?
    /// What the day on which the page appeared says of its year.
    private let printed: Int?
    private let opening: Range<Int>

    private init(_ text: ScalarText, _ clues: YearClues, _ published: PageDay?) {
        (self.text, self.clues, self.published) = (text, clues, published)
        // A brief on a part of a year appears within it or soon after.
        printed = published.map { clues.months != nil || $0.month > 4 ? $0.year : $0.year - 1 }
        opening = 0..<min(text.count, YearClues.openingLength)
    }

    /// `nil` where the text names no year and bears no day.
    static func of(_ text: ScalarText, clues: YearClues, published: PageDay?) -> Int? {
        let page = SpokenYear(text, clues, published)
        // What is named for a later year than the title's, or than the page's own day, is to come.
        let latest = min(clues.titleYear ?? .max, published?.year ?? .max)
        // 2001年, 2005年, 2022年 over what happened in each: told up to the last.
        if clues.chronicle.count > 2, let last = clues.chronicle.filter({ $0 <= latest }).max() {
            return last
        }
        let said = common(clues.mentions.filter { $0.key <= latest }, favoursLater: !clues.hearsReport)
        return corrections.reduce(said) { year, correction in correction(page, year) ?? year } ?? page.printed
            ?? bare(in: text)
    }

    /// The year said most; a later one wins where it is said nearly as plainly, since reports cite years before
    /// theirs. A meeting that hears a report speaks of the coming year too: there the later must be said as often.
    private static func common(_ mentions: [Int: Int], favoursLater: Bool) -> Int? {
        guard let most = mentions.values.max() else { return nil }
        return mentions.filter { favoursLater ? $0.value * 4 > most : $0.value == most }.keys.max()
    }

    // MARK: Corrections

    /// Each takes the year so far and gives a likelier one, or `nil`; a later one has the last word.
    private static let corrections: [@Sendable (SpokenYear, Int?) -> Int?] = [
        { $0.yearBeforeStamp($1) }, { $0.yearOfNews($1) }, { $0.yearOfPlan($1) }, { $0.yearReportedOn($1) },
        { $0.yearInsteadOfCited($1) }, { $0.yearOfEvent($1) }, { $0.yearAfterSpan($1) },
        { $0.yearAfterWhole($1) },
        { $0.yearAfterCompared($1) }, { $0.yearReached($1) },
    ]

    /// Dated 2021 and speaking of 2020 only: it appeared a year later.
    private func yearBeforeStamp(_ said: Int?) -> Int? {
        guard let said, clues.months == nil, !clues.spoken.contains(said), clues.spoken.contains(said - 1)
        else { return nil }
        return said - 1
    }

    /// A page that says 今年 of what has been tells of the year it appeared in, whatever years it cites; in January
    /// hardly anything has been, and the year it names is the one before.
    private func yearOfNews(_ said: Int?) -> Int? {
        guard let published, clues.titleYear == nil || clues.titleYear == published.year,
            said != published.year, published.isNews(text),
            published.month > 1 || !clues.spoken.contains(published.year - 1)
        else { return nil }
        return published.year
    }

    /// 2010年计划投资6亿元，截至5月底… on a page that a site put up in 2011: what is planned for a year is told within it.
    private func yearOfPlan(_ said: Int?) -> Int? {
        guard let published, said == published.year, !clues.spoken.contains(published.year),
            places(of: published.year - 1).contains(where: { Self.plans.begins(text, at: $0 + 5) != nil }),
            Self.soFar.stand(in: evidence, of: text)
        else { return nil }
        return published.year - 1
    }

    private static let plans = Phrases("计划 拟 预计")
    private static let soFar = Phrases("截至 截止 目前")

    /// A report heard in January or February, and no year named but in the page's own date.
    private func yearReportedOn(_ said: Int?) -> Int? {
        guard let published, let said, said == published.year, clues.titleYear == nil,
            published.month <= (YearEvidence.pastYears.stand(in: opening, of: text) ? 4 : 2),
            !clues.opening.contains(said), YearEvidence.heard.stand(in: opening, of: text)
        else { return nil }
        return said - 1
    }

    /// Named once, and late, a year is one that the page cites, not the one it is of.
    private func yearInsteadOfCited(_ said: Int?) -> Int? {
        guard let said, let printed, isCited(said), clues.months == nil,
            clues.mentions[said, default: 0] <= 3, said < printed
        else { return nil }
        return printed
    }

    /// 2019年 of a contest that a page cites which speaks of a plague of 2020.
    private func yearOfEvent(_ said: Int?) -> Int? {
        guard let said, printed == nil, isCited(said), clues.mentions[said, default: 0] <= 4,
            let event = DatedEvents.latest(in: text), said < event
        else { return nil }
        return event
    }

    private func isCited(_ year: Int) -> Bool { clues.titleYear == nil && !clues.opening.contains(year) }

    /// 2017年~2021年分别为A、B、C、D、E。今年上半年…: the years of the span are over.
    private func yearAfterSpan(_ said: Int?) -> Int? {
        guard let said, isUndated, clues.months == nil, endsSpan(said), tellsPartOfThisYear else {
            return nil
        }
        return said + 1
    }

    /// 今年1至6月，…。2020年底，存款余额80亿元。: the year whose end is told is over.
    private func yearAfterWhole(_ said: Int?) -> Int? {
        guard let said, isUndated, tellsPartOfThisYear, tellsEnd(of: said) else { return nil }
        return said + 1
    }

    /// 一季度…，比2016年全年快0.3个百分点: a brief compares with the year before its own.
    private func yearAfterCompared(_ said: Int?) -> Int? {
        guard isUndated, clues.months != nil || YearClues.partNames.stand(in: opening, of: text),
            let before = comparedYear, said.map({ $0 <= before }) ?? true
        else { return nil }
        return before + 1
    }

    /// 2009年 of 贷款由2006年的19亿元增加到2009年的30亿元: what has been measured in a year makes it no coming one.
    private func yearReached(_ said: Int?) -> Int? {
        guard isUndated, let said else { return nil }
        return clues.spoken.filter { $0 > said && isReached($0) }.max()
    }

    private func isReached(_ year: Int) -> Bool {
        places(of: year).contains { start in
            // 的
            guard text[start + 5] == 0x7684, Self.rises.ends(text, at: start) != nil else { return false }
            let before = max(0, start - 60)..<start
            let stop = before.last { Self.stops.contains(text[$0]) }
            return !Self.aims.stand(in: (stop ?? before.lowerBound)..<start, of: text)
        }
    }

    private static let rises = Phrases("增加到 增长到 提高到 上升到 发展到 扩大到 下降到 减少到 降低到 增至 升至 提高至 增加至 降至")
    private static let aims = Phrases("力争 目标 将 预计 规划 计划 确保 争取")
    private static let stops = UnitSet("。；！？\n")

    private var isUndated: Bool { printed == nil && clues.titleYear == nil }
    private var evidence: Range<Int> { 0..<min(text.count, YearClues.evidence) }

    // MARK: What the corrections look for

    private var tellsPartOfThisYear: Bool { Self.partsOfThisYear.stand(in: evidence, of: text) }

    private static let partsOfThisYear = Phrases("今年上半年 今年一季度 今年前三季度 今年1 今年前 今年以来")

    /// Whether a year ends a span of at least three that the text tells one by one: 2017年~2021年.
    private func endsSpan(_ year: Int) -> Bool {
        places(of: year).contains { start in
            let end = text[start - 2] == 0x5E74 ? start - 2 : start - 1  // 年
            guard Self.spanMarks.contains(text[start - 1]), end >= 4,
                let first = text.arabicNumeral(at: end - 4),
                first.range == end - 4..<end, let opening = Int(exactly: first.value.significand)
            else { return false }
            return (2...10).contains(year - opening)
        }
    }

    /// Whether 2020年底 or 2020年全年 stands in the text as what has been, and not as what is to be reached by then.
    private func tellsEnd(of year: Int) -> Bool {
        places(of: year).contains { start in
            guard let whole = Self.wholes.begins(text, at: start + 5) else { return false }
            return text[start + 5 + whole.count] != 0x524D && !Self.untils.contains(text[start - 1])  // 前
        }
    }

    private static let wholes = Phrases("底 末 全年")
    private static let untils = UnitSet("到至在")

    /// Where 2020年 stands.
    private func places(of year: Int) -> [Int] {
        let name = "\(year)年".scalarUnits
        var found: [Int] = []
        var from = 0
        while let start = text.first(of: name, in: from..<evidence.upperBound) {
            found.append(start)
            from = start + name.count
        }
        return found
    }

    private static let spanMarks = UnitSet("~～—－-至到")

    /// The latest year that a text compares its own with.
    private var comparedYear: Int? {
        evidence.lazy.filter { Self.than.contains(text[$0]) }.compactMap { offset -> Int? in
            guard let numeral = text.arabicNumeral(at: offset + 1), numeral.range.count == 4,
                text[numeral.range.upperBound] == 0x5E74,  // 年
                let year = Int(exactly: numeral.value.significand), (1978...2099).contains(year)
            else { return nil }
            return year
        }.max()
    }

    private static let than = UnitSet("比较")

    /// 2024 of 2024春季: a year without its 年, the only one that a text names.
    private static func bare(in text: ScalarText) -> Int? {
        var found: Int?
        for offset in 0..<min(text.count, YearClues.evidence)
        where text[offset] == 0x32 && text[offset + 1] == 0x30 && digitValue(text[offset - 1]) == nil {
            guard let numeral = text.arabicNumeral(at: offset), numeral.range.count == 4,
                numeral.isPlainInteger,
                seasons.begins(text, at: numeral.range.upperBound) != nil,
                let year = Int(exactly: numeral.value.significand), (2000...2060).contains(year)
            else { continue }
            if let found, found != year { return nil }
            found = year
        }
        return found
    }

    private static let seasons = Phrases("春季 夏季 秋季 冬季 年度 春节 国庆 元旦")
}
