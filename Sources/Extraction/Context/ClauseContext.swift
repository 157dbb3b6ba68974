import MetricModel

/// The time, place and standing that hold in a clause.
final class ClauseContext {
    let sentence: Sentence
    let outline: Outline
    let section: Section
    let state: ParagraphState
    /// What the clause's words are, together: most readers of a clause have nothing to look for.
    private(set) var roles: Roles = []
    /// Named in this very clause.
    var ownPeriod = false
    var isSettled = false
    var isFirstOfPart = true
    var isPlan = false
    /// 甲县、乙县分别: whose the numbers of a list are.
    var listed = SubjectNames.Listed()
    var seenFigure = false
    /// The words that tell whom the sentence is about have been read.
    private var hasOpened = false
    /// Whose the numbers were before a bracket: 建成6个（甲区2个、乙区4个），入住300户.
    private var outerSubject: String?
    /// What was measured before it: 养老20553人（其中自费10317人），完成目标的100.75%.
    private var outerTopic: Wording?
    /// Whether it told of a target: 增长58%（目标10.5%）.
    private var outerIsTarget = false
    private var outerIsPlanOfReview = false
    /// The time before it: 增长6.8%（2022年增长3.3%），拉动2.6个百分点.
    private var outerTiming: ParagraphState.Timing?
    private(set) var isInBracket = false
    /// The places whose numbers the sentence's brackets hold.
    private(set) var bracketed: [String] = []

    /// 2013年，该县计划招引项目20个；…；…: what the sentence opens with plans all its parts.
    private var opensWithPlan = false
    private var named: (subject: String?, naming: Naming)?
    /// Whether any clause may tell of a budget or of what is to be sown, which is looked for in all of them at once.
    private(set) lazy var mayTellOfPlans: Bool = {
        guard section.status == .actual, let first = sentence.tokens.first, let last = sentence.tokens.last
        else { return false }
        return Self.plansOfYear.stand(in: first.start..<last.end, of: sentence.text)
    }()

    /// Names for whom the clause is about, made anew only where that changes.
    var naming: Naming {
        if let named, named.subject == state.subject { return named.naming }
        let subject = state.subject
        let naming = Naming(sentence: sentence, outline: outline, subject: subject?.scalarUnits ?? [])
        named = (subject, naming)
        return naming
    }

    init(sentence: Sentence, outline: Outline, section: Section, state: ParagraphState) {
        self.sentence = sentence
        self.outline = outline
        self.section = section
        self.state = state
    }

    func enter(_ clause: Clause) {
        enterBracket(clause)
        if clause.opening == .semicolon {
            state.beginPart(keepsTarget: isPlan || opensWithPlan)
            isFirstOfPart = true
        }
        ownPeriod = false
        roles = clause.tokens.reduce(into: []) { $0.formUnion(sentence.tokens[$1].roles) }
        state.endClause()
        readTargets(clause.tokens)
        readWorks(clause.tokens)
        if isFirstOfPart, !seenFigure, state.isTarget, !isSettled, section.status == .actual {
            opensWithPlan = true
        }
        if isSettled { opensWithPlan = false }
        readProspect(clause.tokens)
        readAim(clause)
        readList(clause)
        readPlan(clause.tokens)
        readBudget(clause.tokens)
        readPlanCompared(clause.tokens)
        readTimes(clause.tokens)
        readCompared(clause)
        readSubject(clause.tokens)
        // 2019年，大岭村…: whom the sentence opens with, whatever time stands before.
        if !hasOpened, clause.tokens.contains(where: { sentence.tokens[$0].kind == .text }) {
            hasOpened = true
            let carries = listed.places.count <= 1 && !isInBracket && state.subject != nil && !isHonoured
            state.carry(carries ? state.subject : nil)
        }
        // 把发展作为第一要务, 第一次核算 measure nothing.
        if clause.tokens.contains(where: { measures($0) }) {
            seenFigure = true
            isFirstOfPart = false
        }
    }

    /// 石桥镇入选全国示范村镇。 names one of many, and not whom the paragraph goes on about.
    private var isHonoured: Bool {
        let counts = sentence.tokens.indices.contains {
            sentence.tokens[$0].kind == .figure && !sentence.figure($0).isOrdinal
        }
        guard !counts, let first = sentence.tokens.first, let last = sentence.tokens.last else {
            return false
        }
        return Self.honours.stand(in: first.start..<last.end, of: sentence.text)
    }

    private static let honours = Phrases("获评 入选 荣获 被评为 被评定为 被命名 被授予 被列为 入围 荣膺 获得")

    private func measures(_ token: Int) -> Bool {
        sentence.tokens[token].kind == .figure
            && Rule.firsts.begins(sentence.text, at: sentence.figure(token).range.upperBound) == nil
    }

    // MARK: Brackets

    /// What stands in a bracket is an aside: after it the sentence goes on as before.
    private func enterBracket(_ clause: Clause) {
        if clause.opening == .bracket, !isInBracket {
            (outerSubject, outerTopic) = (state.subject, state.topics.last)
            (outerIsTarget, outerIsPlanOfReview) = (state.isTarget, state.isPlanOfReview)
            outerTiming = state.local
            if let first = clause.tokens.first, isAim(first) || followsAim(first - 1) {
                state.isTarget = true
                // The target of what has just been told.
                state.isPlanOfReview = section.status == .actual
                state.targetWords = sentence.tokens[first].range
            }
            if let place = placeBefore(clause.tokens.lowerBound - 1) {
                state.subject = place
                bracketed.append(place)
            }
            isInBracket = true
        } else if isInBracket, clause.opening == .comma || clause.opening == .semicolon,
            !closesLater(clause.tokens.lowerBound)
        {
            state.subject = outerSubject
            if let outerTopic { state.name(outerTopic) }
            (state.isTarget, state.isPlanOfReview) = (outerIsTarget, outerIsPlanOfReview)
            state.resume(outerTiming)
            isInBracket = false
        }
    }

    /// 低于年度目标（7%）: the bracket holds the target.
    private func followsAim(_ bracket: Int) -> Bool {
        bracket > 0 && Words.aims.ends(sentence.text, at: sentence.tokens[bracket - 1].end) != nil
    }

    /// 石桥县 of 增速最高的为石桥县（增长22.9%）, 甲县（6.2%）、乙县（6%）: whose number the bracket holds.
    private func placeBefore(_ bracket: Int) -> String? {
        guard bracket > 0 else { return nil }
        // 于都县（318亿元）, which is two tokens.
        if bracket > 1, let name = SubjectNames.splitName(at: bracket - 2, in: sentence),
            name.upperBound == sentence.tokens[bracket - 1].end, bracket == 2 || opensItem(bracket - 3),
            PlaceCodes.contains(sentence.text.string(name))
        {
            return sentence.text.string(name)
        }
        let token = sentence.tokens[bracket - 1]
        guard token.kind == .text, bracket == 1 || opensItem(bracket - 2),
            (2...8).contains(token.end - token.start), isPlaceName(token)
        else { return nil }
        return SubjectNames.item(bracket - 1..<bracket, of: sentence)
    }

    private func opensItem(_ index: Int) -> Bool {
        !sentence.roles(index).isDisjoint(with: [.link, .and, .adverb])
            || sentence.tokens[index].isMark([.comma, .enumeration, .colon, .semicolon])
    }

    /// Whether a bracket that was opened before a token closes after it: （甲区2个，乙区4个）.
    private func closesLater(_ token: Int) -> Bool {
        let mark = sentence.tokens[token...].first { $0.isMark([.open, .close]) }
        return mark?.isMark(.close) ?? false
    }

    func isPlaceName(_ token: Token) -> Bool {
        let last = sentence.text[token.end - 1]
        return Divisions.all.contains(last)
            || sentence.text.has(outline.shortPlace, at: token.start) && !outline.shortPlace.isEmpty
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
                period.start.year > max(year, outline.now ?? year, section.year ?? year)
                    || (section.year ?? year) == year && covered.map({ period.start > $0 }) == true
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
        if status == .target, let span = section.span { return (span, .section(section.heading)) }
        let isAhead = status == .target && section.status == .actual && !state.isPlanOfReview
        let year = isAhead ? outline.planYear : section.year ?? outline.year
        guard let year else { return (nil, .none) }
        if status == .target, let months = section.months, !isAhead {
            return (Period(months: months, of: year), .section(section.heading))
        }
        if status == .actual, year == outline.year, let months = outline.months {
            return (Period(months: months, of: year), outline.yearCause)
        }
        return (Period(year: year), section.heading.map(Cause.section) ?? outline.yearCause)
    }
}
