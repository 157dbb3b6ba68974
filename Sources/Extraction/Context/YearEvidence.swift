import MetricModel

/// Finds out which year a report looks back on, from its headings, its title and what it says most.
struct YearEvidence {
    private(set) var lookBack: Int?
    private(set) var now: Int?
    private(set) var titleLooksAhead = false
    private(set) var months: ClosedRange<Int>?

    private static let meeting = Phrases("召开之际 两会 政府工作报告 人民代表大会 人代会 全会召开")
    private static let yearly = Phrases("统计公报 回顾 总结 工作情况 完成情况 执行情况 运行情况 综述 成就")
    /// 2023年民生实事全面完成: what was planned is told as done.
    private static let done = Phrases("全面落实 全部落实 全面完成 全部完成 圆满完成 如期完成 兑现")
    private static let progress = Phrases("完成情况 进展情况 落实情况 推进情况 督查情况")
    /// 某区今年将办好30件实事, with its only year in the page's date.
    private static let thisYear = Phrases("今年将 今年要 今年拟 今年计划 今年力争 今年准备 今年安排")
    private static let works = Phrases("实事")
    private static let decided = Phrases("出炉 票决 表决 揭晓 敲定")
    private static let plans = Phrases("实事 工作要点 任务分解 实施方案 计划 责任清单 目标")

    init(_ text: ScalarText, layout: Layout, lexicon: Lexicon) {
        var tokenizer = Tokenizer(text, lexicon: lexicon)
        var mentions: [Int: Int] = [:]
        var ahead: Int?
        var titleLines = 0
        var titleYear: Int?
        var isLate = false
        var hearsReport = false
        var announcesThisYear = false
        /// The year in whose first months a meeting heard a report, where a paragraph says so.
        var heard: Int?
        /// Said in the opening of a text without a title's year.
        var opening: Set<Int> = []
        /// Said elsewhere than in a date of its own line.
        var spoken: Set<Int> = []
        /// 2022年工作回顾 as a heading says it outright, whatever year the title bears.
        var reviewed: Int?
        /// 2022年工作回顾 word for word, whatever other year the heading bears.
        var told: Int?
        for block in layout.blocks.dropFirst(layout.opening)
        where block.kind != .furniture && block.kind != .table {
            let isHead = block.kind != .paragraph || titleLines < 3 && block.range.count <= 40
            titleLines += 1
            guard isHead else {
                // 2025年度十件民生实事项目出炉: a list of what is to be done.
                if titleLines <= 3, block.range.count <= 120, lookBack == nil,
                    Self.decided.stand(in: block.range, of: text),
                    Self.works.stand(in: block.range, of: text),
                    let year = Self.years(in: block.range, of: text).first?.year
                {
                    ahead = ahead ?? year
                    titleLooksAhead = true
                }
                // 在2015年4月27日的政府工作报告中…: heard of the year before, whatever the page calls itself.
                if titleLines <= 6, heard == nil, Self.meeting.stand(in: block.range, of: text) {
                    heard = PageDay.spring(of: block.range, text)
                }
                for year in Self.years(in: block.range, of: text) {
                    mentions[year.year, default: 0] += year.weight
                    spoken.insert(year.year)
                    if block.range.lowerBound < Self.openingLength { opening.insert(year.year) }
                }
                continue
            }
            tokenizer.read(block.range)
            let years = Self.years(in: tokenizer, text: text)
            let isDate =
                block.kind != .title && Self.isDated(tokenizer)
                || tokenizer.tokens.allSatisfy { $0.kind == .time }
            for year in years { mentions[year.year, default: 0] += year.weight * (isDate ? 1 : 3) }
            if !isDate { spoken.formUnion(years.map(\.year)) }
            // 1—5月经济运行简报: the year may stand elsewhere.
            if titleLines <= 6, months == nil { months = Self.months(in: tokenizer) }
            if titleLines <= 6, Self.meeting.stand(in: block.range, of: text) { hearsReport = true }
            // 某县冲刺三季度目标 too.
            let plansPart =
                years.isEmpty && Self.hasPart(tokenizer) && HeadingCues.ahead.stand(in: block.range, of: text)
            if titleLines <= 3, block.kind != .paragraph,
                plansPart || Self.thisYear.stand(in: block.range, of: text)
            {
                announcesThisYear = true
            }
            // 2019年某县国民经济和社会发展⏎统计公报: a title may take two lines.
            guard let year = years.first?.year ?? (block.kind == .title ? titleYear : nil) else { continue }
            if titleLines <= 6, titleYear == nil {
                titleYear = year
                isLate = Self.isLate(tokenizer)
            }
            func says(_ words: Phrases) -> Bool { words.stand(in: block.range, of: text) }
            if let year = HeadingCues.yearLookedBackOn(in: block.range, of: text) {
                told = told ?? year
            } else if reviewed == nil, says(HeadingCues.back), !says(HeadingCues.ahead), !isDate,
                !says(Self.meeting)
            {
                reviewed = years.first?.year
            }
            // 《政府工作报告》确定的2021年重点工作一季度完成情况 is no meeting's.
            if titleLines <= 6, says(Self.meeting), !says(Self.progress) {
                // A meeting late in the year hears of that year.
                lookBack = lookBack ?? (isLate ? year : year - 1)
                now = now ?? year
            } else if says(HeadingCues.back)
                || titleLines <= 6 && (says(Self.yearly) || says(Self.done) || says(Self.progress))
            {
                lookBack = lookBack ?? year
            } else if says(HeadingCues.ahead) || titleLines <= 6 && says(Self.plans) {
                ahead = ahead ?? year
                titleLooksAhead = titleLooksAhead || titleLines <= 3 && mentions.count == 1
            }
        }
        if months == nil,
            let first = layout.blocks.dropFirst(layout.opening).first(where: { $0.kind == .paragraph })
        {
            // 2022年上半年，某县…; 一季度，全区上下…: what a brief's title doesn't say its first words do.
            tokenizer.read(first.range.clamped(to: first.range.lowerBound..<first.range.lowerBound + 24))
            if tokenizer.tokens.first?.kind == .time { months = Self.months(in: tokenizer) }
        }
        if let year = reviewed, let title = titleYear, year == title || year == title - 1 { lookBack = year }
        lookBack = told ?? lookBack
        if lookBack == nil, ahead == nil, titleYear == nil, let heard {
            lookBack = heard - 1
            now = now ?? heard
        }
        let published = PageDay(of: text)
        // A brief on a part of a year appears within it or soon after.
        let printed = published.map { months != nil || $0.month > 4 ? $0.year : $0.year - 1 }
        var said = Self.common(mentions, favoursLater: !hearsReport)
        // Dated 2021 and speaking of 2020 only: it appeared a year later.
        if let year = said, months == nil, !spoken.contains(year), spoken.contains(year - 1) {
            said = year - 1
        }
        // A page that says 今年 of what has been tells of the year it appeared in, whatever years it cites.
        if let published, titleYear == nil || titleYear == published.year, said != published.year,
            published.isNews(text)
        {
            said = published.year
        }
        // Named once, and late, a year is one that the page cites, not the one it is of.
        if let year = said, let printed, titleYear == nil, months == nil, !opening.contains(year),
            mentions[year, default: 0] <= 3, year < printed
        {
            said = printed
        }
        var common = said ?? printed ?? Self.printed(text, layout)
        // 2022年，该区将…: that year is to come, though no other is named.
        if lookBack == nil, ahead == nil, let year = common, Self.isToCome(year, in: text) {
            common = year - 1
            now = now ?? year
        }
        if announcesThisYear, lookBack == nil, ahead == nil {
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
        if now == lookBack, Self.speaksOfTheYearToCome(text) { now = lookBack.map { $0 + 1 } }
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
        }
        // 做好今年工作, 建议2024年主要目标为….
        return text.first(of: theWorkOfThisYear, in: 0..<end) != nil
            || text.first(of: proposed + name, in: 0..<end) != nil
    }

    private static let theWorkOfThisYear = "做好今年".scalarUnits
    private static let proposed = "建议".scalarUnits
    private static let sentenceEnds = UnitSet("。；！？\n")

    /// 该县今年将…, 去年…: who says what this year is to bring tells of the last one.
    private static func speaksOfTheYearToCome(_ text: ScalarText) -> Bool {
        let range = 0..<min(text.count, evidence)
        return text.first(of: lastYear, in: range) != nil
            && thisYears.contains { text.first(of: $0, in: range) != nil }
    }

    private static func opensWithThisYear(_ text: ScalarText) -> Bool {
        let opening = 0..<min(text.count, openingLength)
        return text.first(of: soFar, in: opening) != nil && text.first(of: lastYear, in: opening) == nil
    }

    private static let soFar = "今年以来".scalarUnits
    private static let lastYear = "去年".scalarUnits
    private static let thisYears = ["今年将", "今年计划", "今年拟"].map(\.scalarUnits)

    /// The year said most; a later one wins where it is said nearly as plainly, since reports cite years before
    /// theirs. A meeting that hears a report speaks of the coming year too: there the later must be said as often.
    private static func common(_ mentions: [Int: Int], favoursLater: Bool) -> Int? {
        guard let most = mentions.values.max() else { return nil }
        return mentions.filter { favoursLater ? $0.value * 4 > most : $0.value == most }.keys.max()
    }

    /// A newspaper page may have its only year in its own dateline, a sheet beside its table.
    private static func printed(_ text: ScalarText, _ layout: Layout) -> Int? {
        layout.blocks.lazy.filter { $0.kind == .furniture || $0.kind == .table }
            .compactMap { years(in: $0.range, of: text).map(\.year).max() }.first
    }

    private static func isDated(_ tokenizer: Tokenizer) -> Bool {
        tokenizer.times.contains { if case .day = $0 { true } else { false } }
    }

    private static func hasPart(_ tokenizer: Tokenizer) -> Bool {
        tokenizer.times.contains { if case .months = $0 { true } else { false } }
    }

    /// 2021年12月15日在…会议上.
    private static func isLate(_ tokenizer: Tokenizer) -> Bool {
        tokenizer.times.contains { if case .day(let month) = $0 { month >= 10 } else { false } }
    }

    /// The years that the tokens name, not those that something is compared with.
    private static func years(in tokenizer: Tokenizer, text: ScalarText) -> [(year: Int, weight: Int)] {
        var years: [(Int, Int)] = []
        for (index, token) in tokenizer.tokens.enumerated() where token.kind == .time {
            guard case .year(let year) = tokenizer.times[token.index] else { continue }
            let before = index > 0 ? tokenizer.tokens[index - 1] : nil
            // 较2022年, 到2025年: a year to compare with or to come.
            if let before, before.roles.contains(.than) || isUntil(before, text) { continue }
            let opens = before == nil || before?.kind == .mark
            years.append((year, opens ? 3 : 1))
        }
        return years
    }

    private static let evidence = 50_000
    private static let openingLength = 600

    /// The years of a paragraph, read without cutting it to tokens: all that counts is 2023年.
    private static func years(in range: Range<Int>, of text: ScalarText) -> [(year: Int, weight: Int)] {
        var years: [(Int, Int)] = []
        for offset in range
        where offset < evidence && text[offset] == 0x5E74
            && (digitValue(text[offset - 1]) != nil || text[offset - 1] == 0x20)
        {
            let start = text.startOfYear(before: offset)
            guard start >= range.lowerBound, digitValue(text[start - 1]) == nil,
                let numeral = text.arabicNumeral(at: start),
                numeral.isPlainInteger, let year = Int(exactly: numeral.value.significand),
                (1978...2099).contains(year),
                !references.contains(text[start - 1])
            else { continue }
            years.append((year, start == range.lowerBound || openers.contains(text[start - 1]) ? 3 : 1))
        }
        return years
    }

    /// 较2022年, 到2025年: a year to compare with or to come.
    private static let references = UnitSet("比较到至与和")
    private static let openers = UnitSet("，。；：、！？\n\r ")

    private static func isUntil(_ token: Token, _ text: ScalarText) -> Bool {
        token.kind == .word && [0x5230, 0x81F3].contains(text[token.end - 1])  // 到至
    }

    private static func months(in tokenizer: Tokenizer) -> ClosedRange<Int>? {
        for time in tokenizer.times {
            switch time {
            case .months(1, let last) where (2..<12).contains(last),
                .monthEnd(let last) where (2..<12).contains(last):
                return 1...last
            default: continue
            }
        }
        return nil
    }
}
