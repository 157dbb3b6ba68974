import MetricModel

/// What a paragraph has said so far that later numbers inherit.
final class ParagraphState {
    /// A time that governs the whole paragraph, and one that governs only its sentence or part of it.
    private(set) var governing: Timing?
    private(set) var local: Timing?
    /// The time of the sentence while a clause has its own.
    private var outer: Timing?
    private var isInClause = false

    /// The years that were spoken of last, over which 年均 goes: “十三五”时期, 五年来.
    private(set) var span: Period?
    /// The years of the sentence's last rate of so much a year: 增速高于全省0.4个百分点 goes over them too.
    var yearly: Period?

    /// The villages, towns, firms and counties that numbers were of, the last at the end: 该村 points to one.
    private(set) var named: [String]

    init(
        governing: Timing? = nil, span: Period? = nil, named: [String] = [], topics: [Wording] = []
    ) {
        self.governing = governing
        self.named = named
        self.topics = topics
        self.span = governing.flatMap { $0.period.isSeveralYears ? $0.period : nil } ?? span
    }

    private var governingSubject: String?
    /// Whom the paragraph's first sentence was about and no other since: 大岭村有286户。流转土地800亩。 goes on with it.
    private var carried: String?
    private var isOpening = true
    /// The years of A and B in 由2018年的A提高到2023年的B: 年均 goes from the one to the other.
    private(set) var passed: ClosedRange<Int>?

    /// 2012 of 比2012年增长65%，年均增长8.7%.
    var comparedYear: Int?

    func pass(_ year: Int) {
        passed = passed.map { min($0.lowerBound, year)...max($0.upperBound, year) } ?? year...year
    }

    var subject: String? {
        didSet {
            guard let subject, subject != named.last else { return }
            if named.count == 8 { named.removeFirst() }
            named.append(subject)
        }
    }
    var isTarget = false
    /// 今年，该区将…: what follows in the paragraph is planned, too.
    var plansYear = false
    /// The sentence before told of what is planned.
    private(set) var wasTarget = false
    /// The paragraph before was such a one.
    var followsPlan = false
    /// The target was set for the time that is looked back on.
    var isPlanOfReview = false
    /// The words that said so.
    var targetWords = 0..<0
    var rankScope = ""
    /// How the number before was measured: 增长5.4%，连续四个月保持在4%以上 goes on with growth.
    var lastMeasure: Measure?
    /// The metrics named last, newest at the end; no more than eight.
    private(set) var topics: [Wording]

    /// 第二名：耒阳市。 alone says whom the sentences that follow are about, `nil` the report's own place.
    func govern(_ place: String?) {
        (carried, isOpening) = (nil, false)
        governingSubject = place
        subject = place
    }

    /// 与“十二五”末相比: 年均 goes over the five years since.
    func compare(withEndOfPlan year: Int) { span = Period(years: year + 1, through: year + 5) }

    /// The last that was named and is of a kind, by the endings of its names.
    func lastNamed(_ endings: [String]) -> String? {
        named.last { name in endings.contains { name.hasSuffix($0) } }
    }

    struct Timing {
        let period: Period
        let words: Range<Int>
        /// Named after numbers of its own part of the sentence: 力争三年内…; what follows is free of it.
        let isPassing: Bool
    }

    var timing: Timing? { local ?? governing }

    func set(_ timing: Timing, governs: Bool) {
        local = timing
        if timing.period.isSeveralYears { span = timing.period }
        if governs { governing = timing }
    }

    /// What holds for one clause only: 两年平均增长5%, （上年同期3.2%）.
    func setForClause(_ timing: Timing) {
        if !isInClause { outer = local }
        isInClause = true
        local = timing
    }

    /// What held before a bracket holds behind it.
    func resume(_ timing: Timing?) { local = timing }

    func endClause() {
        guard isInClause else { return }
        local = outer
        isInClause = false
    }

    func beginSentence() {
        isInClause = false
        subject = governingSubject ?? carried
        passed = nil
        comparedYear = nil
        yearly = nil
        wasTarget = isTarget
        isTarget = plansYear
        isPlanOfReview = false
        local = nil
    }

    /// After a semicolon.
    func beginPart(keepsTarget: Bool) {
        if !keepsTarget {
            isTarget = plansYear
            isPlanOfReview = false
        }
        comparedYear = nil
        if local?.isPassing == true { local = nil }
    }

    /// An entity that a sentence opens with: what the paragraph goes on with, where it is the first.
    func carry(_ entity: String?) {
        if isOpening || carried != nil { carried = entity }
        isOpening = false
    }

    func name(_ topic: Wording) {
        if topics.last?.text == topic.text, topics.last?.canonical == topic.canonical { return }
        if topics.count == 8 { topics.removeFirst() }
        topics.append(topic)
    }
}
