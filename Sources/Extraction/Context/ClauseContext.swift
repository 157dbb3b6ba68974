import MetricModel

/// The time, place and standing that hold in a clause.
struct ClauseContext {
    let sentence: Sentence
    let outline: Outline
    let section: Section
    var state: ParagraphState
    /// Named in this very clause.
    private(set) var ownPeriod = false
    private(set) var isSettled = false
    private var isFirstOfPart = true
    private var isPlan = false
    /// 甲县、乙县分别: whose the numbers of a list are.
    private(set) var listed: [String] = []
    private var seenFigure = false
    /// Whose the numbers were before a bracket: 建成6个（甲区2个、乙区4个），入住300户.
    private var outerSubject: String?
    /// What was measured before it: 养老20553人（其中自费10317人），完成目标的100.75%.
    private var outerTopic: Wording?
    /// Whether it told of a target: 增长58%（目标10.5%）.
    private var outerIsTarget = false
    private(set) var isInBracket = false

    init(sentence: Sentence, outline: Outline, section: Section, state: ParagraphState) {
        self.sentence = sentence
        self.outline = outline
        self.section = section
        self.state = state
    }

    mutating func enter(_ clause: Clause) {
        if clause.opening == .bracket, !isInBracket {
            outerSubject = state.subject
            outerTopic = state.topics.last
            outerIsTarget = state.isTarget
            if let first = clause.tokens.first,
                Self.aims.contains(sentence.tokens[first].range, of: sentence.text)
            {
                state.isTarget = true
                state.targetWords = sentence.tokens[first].range
            }
            if let place = placeBefore(clause.tokens.lowerBound - 1) { state.subject = place }
            isInBracket = true
        } else if clause.opening == .comma, isInBracket, !closesLater(clause.tokens.lowerBound) {
            state.subject = outerSubject
            if let outerTopic { state.name(outerTopic) }
            state.isTarget = outerIsTarget
            isInBracket = false
        }
        if clause.opening == .semicolon {
            state.beginPart(keepsTarget: isPlan)
            isFirstOfPart = true
        }
        ownPeriod = false
        state.endClause()
        if sentence.contains(.settled, in: clause.tokens) || opensSettled(clause.tokens) {
            isSettled = true
        } else if sentence.contains(.target, in: clause.tokens) {
            isSettled = false
        }
        if let word = clause.tokens.first(where: { sentence.roles($0).contains(.target) }) {
            state.isTarget = true
            state.targetWords = sentence.tokens[word].range
            if isComing(word), state.followsPlan || saysThisYear(before: word) { state.plansYear = true }
            // 主要预期目标：A；B；C: the colon carries it through the sentence.
            if sentence.text[sentence.tokens[clause.tokens.upperBound - 1].end] == 0xFF1A { isPlan = true }
        }
        readAim(clause)
        readList(clause)
        readPlan(clause.tokens)
        readTimes(clause.tokens)
        readCompared(clause)
        readSubject(clause.tokens)
        if clause.tokens.contains(where: { sentence.tokens[$0].kind == .figure }) {
            seenFigure = true
            isFirstOfPart = false
        }
    }

    private func isComing(_ word: Int) -> Bool { sentence.text[sentence.tokens[word].start] == 0x5C06 }  // 将

    /// 今年 before 将.
    private func saysThisYear(before word: Int) -> Bool {
        sentence.tokens[..<word].contains {
            $0.kind == .time && [.fromNow(0), .planYear].contains(sentence.times[$0.index])
        }
    }

    private static let aims = Phrases("目标 年度目标 全年目标 计划 全年计划")

    /// 石桥县 of 增速最高的为石桥县（增长22.9%）: whose number the bracket holds.
    private func placeBefore(_ bracket: Int) -> String? {
        guard bracket > 0 else { return nil }
        let token = sentence.tokens[bracket - 1]
        guard token.kind == .text, sentence.roles(bracket - 2).contains(.link) || bracket == 1,
            (2...8).contains(token.end - token.start), isPlaceName(token)
        else { return nil }
        return sentence.text.string(token.range)
    }

    /// Whether a bracket that was opened before a token closes after it: （甲区2个，乙区4个）.
    private func closesLater(_ token: Int) -> Bool {
        let mark = sentence.tokens[token...].first { $0.isMark([.open, .close]) }
        return mark?.isMark(.close) ?? false
    }

    /// 已完成, 已开工: one word with what was done.
    private func opensSettled(_ clause: Range<Int>) -> Bool {
        clause.prefix(3).contains {
            sentence.tokens[$0].kind == .word && sentence.text[sentence.tokens[$0].start] == 0x5DF2  // 已
                && sentence.roles($0).isDisjoint(with: .whole)
        }
    }

    /// 确定了发展茶园1.5万亩、核桃50万亩的目标: what was resolved, told of at the sentence's end.
    private mutating func readAim(_ clause: Clause) {
        guard clause.opening == .start, let last = sentence.tokens.last(where: { $0.kind != .mark }),
            Self.aim.ends(sentence.text, at: last.end) != nil,
            let word = sentence.tokens.first(where: {
                Self.resolves.begins(sentence.text, at: $0.start) != nil
            })
        else { return }
        state.isTarget = true
        isPlan = true
        state.targetWords = word.range
    }

    /// 县政府将办好15件实事。分别是：…: the list is of what the sentence before planned.
    private mutating func readList(_ clause: Clause) {
        guard clause.opening == .start, state.wasTarget, let first = sentence.tokens.first,
            Self.lists.begins(sentence.text, at: first.start) != nil
        else { return }
        state.plansYear = true
        state.isTarget = true
        state.targetWords = first.range
    }

    private static let lists = Phrases("分别是 分别为 具体是 具体包括 具体为 主要包括 包括 如下 主要是")
    private static let aim = Phrases("的目标 的目标任务 的奋斗目标")
    private static let resolves = Phrases("确定了 提出了 制定了 明确了 确定 提出 制定")

    private static let plans = ["计划", "年初承诺", "年初计划", "承诺", "年初确定", "原计划"].map(\.scalarUnits)
    private static let outcomes = ["实际", "目前", "截至", "已建成", "已完成", "均已", "全部完成"].map(\.scalarUnits)
    private static let inFact = "实际".scalarUnits

    /// 计划新建12个，已建成13个; 年初承诺…: a plan whose outcome is told is of the time looked back on.
    private mutating func readPlan(_ clause: Range<Int>) {
        guard section.status == .actual, let first = clause.first else { return }
        let start = sentence.tokens[first].start
        let opensPlan = Self.plans.first { sentence.text.has($0, at: start) }
        if isInFact(clause.upperBound + 1) || opensPlan != nil && outcomeFollows(clause) {
            state.isPlanOfReview = true
            state.isTarget = true
            isSettled = false
            let word = opensPlan == nil ? clause.upperBound + 1 : first
            state.targetWords = sentence.tokens[word].range
        } else if state.isPlanOfReview, isSettled || clause.prefix(3).contains(where: isInFact) {
            state.isPlanOfReview = false
            state.isTarget = false
        }
    }

    /// 实际 alone, not as part of 实际利用外资.
    private func isInFact(_ index: Int) -> Bool {
        guard sentence.tokens.indices.contains(index) else { return false }
        return sentence.text.units[sentence.tokens[index].range].elementsEqual(Self.inFact)
    }

    private func outcomeFollows(_ clause: Range<Int>) -> Bool {
        let start = sentence.tokens[clause.upperBound - 1].end
        var end = start
        while end < start + 200, sentence.text[end] != 0x0A, end < sentence.text.count { end += 1 }
        return Self.outcomes.contains { sentence.text.first(of: $0, in: start..<end) != nil }
    }

    // MARK: Time

    private mutating func readTimes(_ clause: Range<Int>) {
        var times: [TimeWord] = []
        var words: Range<Int>?
        var until = false
        var isOpen = true
        for index in clause {
            let token = sentence.tokens[index]
            if token.kind == .time {
                let next = sentence.roles(index + 1)
                // 力争地区生产总值全年增长6%, 工业增加值9月份下降2%.
                let openings: Roles = [
                    .verb, .carrier, .settled, .target, .gain, .adverb, .time, .up, .down, .rate,
                ]
                let names =
                    sentence.times[token.index] == .sectionYear
                    && sentence.lexicon.metricWords.match(
                        sentence.text, at: token.end, before: token.end + 12) != nil
                let goesOn = names || !next.isDisjoint(with: openings)
                // 较2022年, 2019年的88%: a time to compare with.
                let isCompared =
                    index > clause.lowerBound && sentence.roles(index - 1).contains(.than)
                    || index > clause.lowerBound && sentence.roles(index - 1).contains(.and)
                        && sentence.roles(clause.upperBound - 1).contains(.than)
                    || index > clause.lowerBound && sentence.text[token.end] == 0x7684
                guard (isOpen || goesOn) && !isCompared && sentence.quoting[index] == .none else { continue }
                times.append(since(index) ?? sentence.times[token.index])
                words = (words?.lowerBound ?? token.start)..<token.end
            } else if token.kind == .word,
                !token.roles.isDisjoint(with: Roles.stripBefore.subtracting([.verb, .carrier]))
            {
                if token.roles.contains(.settled) { until = true }
                if sentence.text.has([0x622A], at: token.start) { until = true }  // 截
            } else if token.kind == .text, isOpen, times.isEmpty, isPlaceName(token) {
                continue
            } else if token.kind == .figure {
                if let span = outlookYears(index) {
                    set(span, words: token.range, isPassing: true)
                    return
                }
                break
            } else if sentence.text[token.start] == 0x3011 {  // 】 of a heading in the line
                isOpen = true
            } else if token.kind != .mark {
                isOpen = false
            }
        }
        var section = section
        // 全年 among what this year is to bring.
        if state.plansYear, section.status == .actual { section.year = outline.now ?? section.year }
        guard let words,
            let period = PeriodReader(outline: outline).period(
                times, section: section, known: state.timing?.period, until: until)
        else { return }
        // 两年平均增长5.3%，居全市第一: the rank isn't of two years.
        let isMean = if case .years(2)? = times.last, times.count == 1 { true } else { false }
        if isMean {
            state.setForClause(ParagraphState.Timing(period: period, words: words, isPassing: true))
            ownPeriod = true
        } else {
            // 9月底前完成: a deadline is its sentence's alone.
            set(period, words: words, isDeadline: sentence.text[words.upperBound] == 0x524D)  // 前
        }
    }

    /// 较一季度（-10.8%）回升, 较上年同期（3.2%）: the bracket holds the number compared with.
    private mutating func readCompared(_ clause: Clause) {
        let last = clause.tokens.lowerBound - 2
        guard clause.opening == .bracket, last >= 0, sentence.tokens[last + 1].isMark(.open) else { return }
        let token = sentence.tokens[last]
        var period: Period?
        if token.kind == .time, sentence.roles(last - 1).contains(.than) {
            period = PeriodReader(outline: outline).period(
                [sentence.times[token.index]], section: section, known: state.timing?.period, until: false)
        } else if token.roles.contains(.than), Self.earlier.ends(sentence.text, at: token.end) != nil {
            period = self.period(for: .actual).0?.yearBefore
        }
        guard let period else { return }
        state.setForClause(ParagraphState.Timing(period: period, words: token.range, isPassing: true))
        ownPeriod = true
    }

    private static let earlier = Phrases("上年 去年 同期")

    /// 2014年以来: up to the year that the report looks back on.
    private func since(_ index: Int) -> TimeWord? {
        guard case .year(let first) = sentence.times[sentence.tokens[index].index], let last = outline.year,
            first < last, sentence.text.has(Self.sinceWord, at: sentence.tokens[index].end)
        else { return nil }
        return .span(first, last)
    }

    private static let sinceWord = "以来".scalarUnits

    private mutating func set(
        _ period: Period, words: Range<Int>, isPassing: Bool = false, isDeadline: Bool = false
    ) {
        state.set(
            ParagraphState.Timing(
                period: period, words: words, isPassing: isPassing || !isFirstOfPart),
            governs: !seenFigure && !isPassing && !isDeadline)
        ownPeriod = true
    }

    /// 三年内, 两年内 from the coming year.
    private func outlookYears(_ index: Int) -> Period? {
        let figure = sentence.figure(index)
        guard figure.unitKind == .duration, sentence.text[figure.unit.lowerBound] == 0x5E74,
            sentence.text[figure.end] == 0x5185, let first = outline.planYear,
            let count = Int(exactly: figure.value.significand), (2...20).contains(count)
        else { return nil }
        return Period(years: first, through: first + count - 1)
    }

    private static let placeEndings = UnitSet("县区市州旗镇乡村")

    private func isPlaceName(_ token: Token) -> Bool {
        let last = sentence.text[token.end - 1]
        return Self.placeEndings.contains(last)
            || sentence.text.has(outline.shortPlace, at: token.start) && !outline.shortPlace.isEmpty
    }

    // MARK: Place

    private mutating func readSubject(_ clause: Range<Int>) {
        let places = SubjectNames.list(in: clause, of: sentence)
        if places.count > 1 { listed = places }
        guard let first = clause.first(where: { sentence.tokens[$0].kind != .time }) else { return }
        let token = sentence.tokens[first]
        // 增长7.5%（全市11.1%）: a county's report sets the city's number beside its own.
        if isInBracket, isOfCounty, Self.city.contains(token.range, of: sentence.text),
            first + 1 < sentence.tokens.count, sentence.tokens[first + 1].kind == .figure
        {
            state.subject = sentence.text.string(token.range)
            return
        }
        if sentence.roles(first).contains(.ownPlace) {
            state.subject = nil
            return
        }
        // 全国粮食产量增长0.5%: the country's, where the metric follows at once.
        if Self.wider.contains(token.range, of: sentence.text),
            sentence.lexicon.metricWords.match(sentence.text, at: token.end, before: token.end + 12) != nil
        {
            state.subject = sentence.text.string(token.range)
            return
        }
        guard token.kind == .text, let name = SubjectNames.name(at: first, in: sentence, outline: outline)
        else { return }
        state.subject = name == outline.place ? nil : name
    }

    private static let wider = Phrases("全国 全省")
    private static let city = Phrases("全市 全州 全盟")
    private var isOfCounty: Bool {
        outline.place.hasSuffix("县") || outline.place.hasSuffix("区") || outline.place.hasSuffix("旗")
    }

    var subject: String { state.subject ?? section.place ?? outline.place }
    var subjectCause: Cause {
        if let subject = state.subject { return .word(subject) }
        return outline.placeFromHint ? .hint : .report
    }

    // MARK: Standing

    var status: (Status, Cause) {
        if let timing = state.timing, let year = outline.year {
            let period = timing.period
            let covered = outline.months.flatMap { Period(months: $0, of: year) }?.end
            if section.status == .target, period.end.year <= year, covered.map({ period.end <= $0 }) ?? true {
                return (.actual, .clause(timing.words))
            }
            if section.status == .actual,
                period.start.year > max(year, outline.now ?? year)
                    || covered.map({ period.start > $0 }) == true
            {
                return (.target, .clause(timing.words))
            }
        }
        if isSettled { return (.actual, .word("已")) }
        if state.isTarget { return (.target, .clause(state.targetWords)) }
        return (section.status, .section(section.heading))
    }

    func period(for status: Status) -> (Period?, Cause) {
        if let timing = state.timing {
            return (timing.period, ownPeriod ? .clause(timing.words) : .paragraph(timing.words))
        }
        let isAhead = status == .target && section.status == .actual && !state.isPlanOfReview
        let year = isAhead ? outline.planYear : section.year ?? outline.year
        guard let year else { return (nil, .none) }
        if status == .actual, year == outline.year, let months = outline.months {
            return (Period(months: months, of: year), .report)
        }
        let cause: Cause =
            section.heading == nil ? (outline.yearFromHint ? .hint : .report) : .section(section.heading)
        return (Period(year: year), cause)
    }
}
