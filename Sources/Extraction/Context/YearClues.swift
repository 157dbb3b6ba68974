import MetricModel

/// What a report's title, headings and paragraphs say of its years, read once from top to bottom; nothing is decided
/// here but which of two headings is heard.
struct YearClues {
    /// How plainly each year is said.
    private(set) var mentions: [Int: Int] = [:]
    /// Said elsewhere than in a date of its own line.
    private(set) var spoken: Set<Int> = []
    /// Said in the opening's paragraphs.
    private(set) var opening: Set<Int> = []
    private(set) var titleYear: Int?
    /// The years that lines of their own name: those of a chronicle.
    private(set) var chronicle: Set<Int> = []
    /// The year that a heading of a review or of a meeting looks back on.
    private(set) var lookBack: Int?
    /// 2022年工作回顾 as a heading says it outright, whatever year the title bears.
    private(set) var reviewed: Int?
    /// 2022年工作回顾 word for word, whatever other year the heading bears.
    private(set) var told: Int?
    /// The year that a heading of a plan looks ahead to.
    private(set) var ahead: Int?
    private(set) var titleLooksAhead = false
    /// The year of a meeting that a heading names: what its report calls 今年.
    private(set) var now: Int?
    /// The year in whose first months a meeting heard a report, where a paragraph says so.
    private(set) var heard: Int?
    private(set) var hearsReport = false
    private(set) var announcesThisYear = false
    /// 重点工作上半年完成情况: the page tells how far what was planned is.
    private(set) var tellsProgress = false
    /// 1—5月 of a brief's title or its first words.
    private(set) var months: ClosedRange<Int>?

    /// The first paragraph counts the works that a county has set itself.
    private var opensWorks = false
    /// The title is of 实事.
    private var isOfWorks = false
    private let text: ScalarText
    private var tokenizer: Tokenizer
    private var isTitleLate = false

    init(_ text: ScalarText, layout: Layout, lexicon: Lexicon) {
        self.text = text
        tokenizer = Tokenizer(text, lexicon: lexicon)
        let blocks = layout.blocks.dropFirst(layout.opening)
        let lines = blocks.lazy.filter { $0.kind != .furniture && $0.kind != .table }
        for (index, block) in lines.enumerated() {
            let line = index + 1
            let mayBeTitle =
                line <= 3 && block.range.count <= 48 && text[block.range.upperBound - 1] != 0x3002  // 。
            if block.kind != .paragraph || mayBeTitle {
                readHeading(block, line: line)
            } else {
                readParagraph(block.range, line: line)
            }
        }
        if months == nil, let first = blocks.first(where: { $0.kind == .paragraph }) {
            // 2022年上半年，某县…; 一季度，全区上下…: what a brief's title doesn't say its first words do.
            tokenizer.read(first.range.clamped(to: first.range.lowerBound..<first.range.lowerBound + 24))
            if tokenizer.tokens.first?.kind == .time { months = Self.months(in: tokenizer) }
            if months == nil, tellsProgress || isOfWorks { months = monthsSoFar(in: first.range) }
        }
        if months == nil { months = Self.onlyPart(in: text, layout.landmarks) }
    }

    /// How far a text's opening reaches, in characters.
    static let openingLength = 600
    /// And with it the paragraph that it ends in.
    private static let longestOpening = 1000
    static let evidence = 50_000
    private static let meeting = Phrases("召开之际 两会 政府工作报告 人民代表大会 人代会 全会召开 部署会 动员会")
    private static let yearbook = Phrases("年鉴")
    private static let yearly = Phrases("统计公报 回顾 总结 工作情况 完成情况 执行情况 实施情况 运行情况 决算 综述 成就")
    private static let progress = Phrases(HeadingCues.progress + " 督查情况 进度表 进度情况")
    /// 某区今年将办好30件实事, with its only year in the page's date.
    private static let thisYear = Phrases("今年将 今年要 今年拟 今年计划 今年力争 今年准备 今年安排")
    private static let works = Phrases("实事")
    /// ，要集中力量办好十件民生实事: a clause that opens with what plans.
    private func promisesWorks(in range: Range<Int>) -> Bool {
        range.contains { offset in
            guard Words.worksInAll.begins(text, at: offset) != nil else { return false }
            let mark = (max(range.lowerBound, offset - 18)..<offset).last { Self.pauses.contains(text[$0]) }
            return mark.map { Self.planning.begins(text, at: $0 + 1) != nil } ?? false
        }
    }

    private static let pauses = UnitSet("，,；;。：:")
    private static let planning = Phrases("要 还要 将 拟 计划 决定")
    private static let deciding = Phrases("还要 决定实施 决定办 确定实施 确定办")
    private static let yearAtHand = Phrases("今年")
    private static let promising = Phrases("要 将 拟")
    private static let decided = Phrases("出炉 票决 表决 揭晓 敲定")
    private static let plans = Phrases("实事 工作要点 任务分解 实施方案 计划 责任清单 目标")
}

extension YearClues {
    private mutating func readParagraph(_ range: Range<Int>, line: Int) {
        // 2025年度十件民生实事项目出炉: a list of what is to be done.
        if line <= 3, range.count <= 120, lookBack == nil, Self.decided.stand(in: range, of: text),
            Self.works.stand(in: range, of: text), !Words.done.stand(in: range, of: text),
            let year = Self.years(in: range, of: text).first?.year
        {
            ahead = ahead ?? year
            titleLooksAhead = true
        }
        // 某县推出了20项民心工程，…⏎某县今年将…: a page of what is to be done.
        if opensWorks, line <= 6, Self.thisYear.stand(in: range, of: text) { announcesThisYear = true }
        if line <= 3, Words.worksInAll.stand(in: range, of: text), !Words.done.stand(in: range, of: text) {
            opensWorks = true
            // 还要集中力量办十件民生实事, 今年，县里决定实施10件惠民实事.
            if Self.deciding.stand(in: range, of: text) || promisesWorks(in: range) {
                announcesThisYear = true
            }
        }
        // 在2015年4月27日的政府工作报告中…: heard of the year before, whatever the page calls itself.
        if line <= 6, heard == nil, Self.meeting.stand(in: range, of: text) {
            heard = PageDay.spring(of: range, text)
        }
        for year in Self.years(in: range, of: text) {
            mentions[year.year, default: 0] += year.weight
            spoken.insert(year.year)
        }
        if range.lowerBound < Self.openingLength {
            // A page copied into one line has its opening, too.
            let words = range.lowerBound..<min(range.upperBound, Self.longestOpening)
            opening.formUnion(Self.years(in: words, of: text).map(\.year))
        }
    }

    private mutating func readHeading(_ block: Block, line: Int) {
        tokenizer.readCounts(block.range)
        let says = { [text] (words: Phrases) in words.stand(in: block.range, of: text) }
        let years = Self.years(in: tokenizer, text: text)
        let isDate =
            block.kind != .title && Self.isDated(tokenizer) || Self.endsWithDay(tokenizer)
            || tokenizer.tokens.allSatisfy { $0.kind == .time }
        for year in years { mentions[year.year, default: 0] += year.weight * (isDate ? 1 : 3) }
        let isAlone = block.kind == .heading && tokenizer.tokens.count == 1
        if isAlone, let year = years.first?.year { chronicle.insert(year) }
        if !isDate { spoken.formUnion(years.map(\.year)) }
        // 1—5月经济运行简报: the year may stand elsewhere.
        if line <= 6, months == nil { months = Self.months(in: tokenizer) }
        if line <= 6, says(Self.meeting) { hearsReport = true }
        if line <= 6, says(Self.progress) {
            tellsProgress = true
            // 2023年10月份民生实事进展情况: as far as that month.
            if months == nil { months = Self.lastMonth(in: tokenizer).map { 1...$0 } }
        }
        if line <= 3, says(Self.works) { isOfWorks = true }
        // 某县冲刺三季度目标 too.
        let plansPart = years.isEmpty && Self.hasPart(tokenizer) && says(HeadingCues.ahead)
        // 今年西湖区要为老百姓做这些实事: whose it is may stand between.
        let promises = says(Self.works) && says(Self.yearAtHand) && says(Self.promising)
        if line <= 3, block.kind != .paragraph, plansPart || promises || says(Self.thisYear) {
            announcesThisYear = true
        }
        // 2019年某县国民经济和社会发展⏎统计公报: a title may take two lines.
        guard let year = years.first?.year ?? (block.kind == .title ? titleYear : nil) else { return }
        if line <= 6, titleYear == nil, !isAlone {
            titleYear = year
            isTitleLate = Self.isLate(tokenizer)
        }
        // 政府工作报告⏎——在清河县第十七届人民代表大会第一次会议上⏎（2017年2月26日）: the day on which it was heard.
        if hearsReport, isDate, line <= 6, lookBack == nil {
            lookBack = isTitleLate ? year : year - 1
            now = now ?? year
        }
        if line <= 6, says(Self.yearbook) {
            // 清河年鉴2017 is of 2016.
            told = told ?? year - 1
        } else if let year = HeadingCues.yearLookedBackOn(in: block.range, of: text) {
            told = told ?? year
        } else if reviewed == nil, says(HeadingCues.back), !says(HeadingCues.ahead), !isDate,
            !says(Self.meeting)
        {
            reviewed = years.first?.year
        }
        weigh(year, line: line, says: says)
    }

    /// 到10月底 in the first words of a page on how far this year's works are: all it tells is of these months.
    private mutating func monthsSoFar(in range: Range<Int>) -> ClosedRange<Int>? {
        tokenizer.read(range.clamped(to: range.lowerBound..<range.lowerBound + 60))
        for token in tokenizer.tokens where token.kind == .time {
            guard case .monthEnd(let last) = tokenizer.times[token.index], (2..<12).contains(last),
                Self.until.contains(text[token.start - 1])
            else { continue }
            return 1...last
        }
        return nil
    }

    private static let until = UnitSet("到至止")

    /// Which way a heading with a year looks.
    private mutating func weigh(_ year: Int, line: Int, says: (Phrases) -> Bool) {
        let opens = line <= 6
        // 《政府工作报告》确定的2021年重点工作一季度完成情况 is no meeting's.
        // 《政府工作报告》：2021年各项目标全面完成 looks back on its own year, too.
        if opens, says(Self.meeting), !says(Self.progress), !says(Words.done) {
            // A meeting late in the year hears of that year.
            lookBack = lookBack ?? (isTitleLate ? year : year - 1)
            now = now ?? year
        } else if says(HeadingCues.back)
            || opens && (says(Self.yearly) || says(Words.done) || says(Self.progress))
        {
            lookBack = lookBack ?? year
        } else if says(HeadingCues.ahead) || opens && says(Self.plans) {
            ahead = ahead ?? year
            titleLooksAhead =
                titleLooksAhead || (line <= 3 || opens && says(Self.works)) && mentions.count == 1
        }
    }
}

extension YearClues {
    private static func isDated(_ tokenizer: Tokenizer) -> Bool {
        tokenizer.times.contains { if case .day = $0 { true } else { false } }
    }

    /// 某县人民政府（2011年4月7日）.
    private static func endsWithDay(_ tokenizer: Tokenizer) -> Bool {
        let last = tokenizer.tokens.suffix(2)
        guard last.count == 2, last.last?.isMark(.close) == true, let day = last.first, day.kind == .time,
            case .day = tokenizer.times[day.index]
        else { return false }
        return true
    }

    private static func hasPart(_ tokenizer: Tokenizer) -> Bool {
        tokenizer.times.contains { if case .months = $0 { true } else { false } }
    }

    /// 2021年12月15日在…会议上.
    private static func isLate(_ tokenizer: Tokenizer) -> Bool {
        tokenizer.times.contains { if case .day(let month) = $0 { month >= 10 } else { false } }
    }
}
