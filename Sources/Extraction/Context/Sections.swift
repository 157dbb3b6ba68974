import MetricModel

/// Follows headings through a report and says which section a block stands in.
struct SectionReader {
    private let text: ScalarText
    private let lexicon: Lexicon
    private let outline: Outline
    private(set) var current: Section
    /// The section of a series' last heading, by family: B goes on where A was.
    private var byFamily: [String: (number: Int, section: Section)] = [:]
    /// The series of the heading that last said whether it looks back or ahead, empty for one without a number;
    /// `nil` before any has.
    private var decider: String?
    private var tokenizer: Tokenizer
    /// Where the last heading ends that is a county's name.
    private var lastPlace: Int?

    init(_ text: ScalarText, lexicon: Lexicon, outline: Outline) {
        self.text = text
        self.lexicon = lexicon
        self.outline = outline
        current =
            outline.opensAhead
            ? Section(status: .target, year: outline.planYear) : Section(status: .actual, year: outline.year)
        tokenizer = Tokenizer(text, lexicon: lexicon)
    }

    mutating func enter(_ block: Block) {
        tokenizer.readCounts(block.range)
        let cue = cue(of: block)
        let year = year(of: block)
        if cue != nil || year != nil { decider = block.series?.family ?? "" }
        var section = current
        if let series = block.series, cue == nil, year == nil, series.number > 1,
            let last = byFamily[series.family], last.number == series.number - 1
        {
            section = last.section
        }
        if let year, let known = outline.year, cue != nil || block.kind == .heading {
            // 2019年上半年预算执行情况 beside the accounts of 2018: a later year that is looked back on.
            section.status = year > known && cue != .actual ? .target : .actual
            section.year = year
        } else if let cue {
            section.status = cue
            section.year = cue == .target ? outline.planYear : outline.year
        }
        if let cue, year == nil || outline.year == nil { section.status = cue }
        if cue != nil || year != nil { section.months = cue == .target ? restOfYear() : nil }
        section.heading = block.range
        if let ahead = yearsAhead() {
            section.span = ahead
        } else if cue != nil || year != nil {
            section.span = nil
        }
        if outline.isOfSeveralPlaces, block.kind == .heading || block.kind == .title {
            enterPlace(block, &section)
        }
        if let place = portrayed(block) { section.place = place == outline.place ? nil : place }
        if let years = years() { section.years = years } else if cue != nil { section.years = nil }
        current = section
        if let series = block.series { byFamily[series.family] = (series.number, section) }
    }

    /// 石桥管理区 of 石桥管理区简介.
    private func portrayed(_ block: Block) -> String? {
        guard block.kind == .heading || block.kind == .title,
            let portrait = Place.portraits.ends(
                text, at: block.range.upperBound, from: block.range.lowerBound)
        else { return nil }
        let name = block.range.lowerBound..<block.range.upperBound - portrait.count
        guard (3...12).contains(name.count), Divisions.counties.contains(text[name.upperBound - 1]),
            name.allSatisfy({ isHan(text[$0]) })
        else { return nil }
        return Place.whole(text.string(name), in: text)
    }

    /// A heading that is a county's name opens its section; names in a row are a page's links, and open none.
    private mutating func enterPlace(_ block: Block, _ section: inout Section) {
        guard let name = KnownPlaces.named(by: HeadingMarks.words(of: block, in: text), in: text) else {
            return
        }
        let follows = lastPlace.map { text.skipSpaces(from: $0) == block.range.lowerBound } ?? false
        lastPlace = block.range.upperBound
        if follows {
            section.place = nil
        } else if outline.neighbours.admit(name) {
            section.place = name
        }
    }

    /// A list of what is to be done begins.
    ///
    /// - Parameter years: over which, where it says so: 2022年及未来五年.
    mutating func announcePlan(over years: Period? = nil) {
        current.span = years ?? current.span
        guard current.status == .actual else { return }
        current.status = .target
        current.year = outline.planYear
    }

    private func cue(of block: Block) -> Status? {
        // A title names both years and looks neither way.
        if block.kind == .title && block.range.count > 24 { return nil }
        // A heading below the one that decided is told by that one, unless it says so plainly.
        let isBelow = decider.map { $0 != block.series?.family ?? "" } ?? false
        let ahead = isBelow ? says(HeadingCues.plainlyAhead, block) : says(HeadingCues.ahead, block)
        let back = isBelow ? says(HeadingCues.plainlyBack, block) : says(HeadingCues.back, block)
        if ahead == back { return nil }
        return ahead ? .target : .actual
    }

    private func says(_ words: Phrases, _ block: Block) -> Bool { words.stand(in: block.range, of: text) }

    /// How many years a review is of: 过去五年工作回顾, “十三五”时期.
    private func years() -> Int? {
        for time in tokenizer.times {
            switch time {
            case .years(let count): return count
            case .plan: return 5
            default: continue
            }
        }
        return nil
    }

    /// The years of 今后五年 in a heading.
    private func yearsAhead() -> Period? {
        guard tokenizer.times.contains(where: \.isAhead) else { return nil }
        return PeriodReader(outline: outline).period(
            tokenizer.times, section: current, known: nil, until: false)
    }

    /// 下半年 in a heading of a report on the first.
    private func restOfYear() -> ClosedRange<Int>? {
        for case .months(let first, let last) in tokenizer.times
        where first > outline.months?.upperBound ?? 12 && first <= last {
            return first...last
        }
        return nil
    }

    private func year(of block: Block) -> Int? {
        if let year = HeadingCues.yearLookedBackOn(in: block.range, of: text) { return year }
        // （2020年7月10日） says when it was printed.
        for case .day in tokenizer.times { return nil }
        let years = tokenizer.times.compactMap { if case .year(let year) = $0 { year } else { nil } }
        if years.isEmpty, block.kind == .heading, let last = lastYearOfPlan() { return last }
        guard let first = years.first, years.allSatisfy({ $0 == first }) else { return nil }
        return block.kind == .title ? nil : first
    }

    /// “十三五”时期经济社会发展成就: of a plan that is over, its last year.
    private func lastYearOfPlan() -> Int? {
        let plans = tokenizer.times.compactMap { if case .plan(let number) = $0 { number } else { nil } }
        guard let number = plans.first, plans.count == 1, let year = outline.year else { return nil }
        let last = TimeWord.firstYear(ofPlan: number) + 4
        return last <= year ? last : nil
    }
}
