import MetricModel

/// What reading a report finds, in the order of reading. Explanations take words for every number, so they are
/// made only for those who ask for them; the records are the same either way.
struct Findings {
    private let text: ScalarText
    let explains: Bool
    private(set) var indicators: [Indicator] = []
    private(set) var explanations: [Explanation] = []

    init(_ text: ScalarText, explains: Bool) {
        self.text = text
        self.explains = explains
    }

    mutating func leaveOut(_ range: Range<Int>, _ reason: Omission) {
        guard explains else { return }
        explanations.append(Explanation(range, in: text, leftOut: reason))
    }

    /// Every number written in digits of what is no prose.
    mutating func leaveOutNumbers(of range: Range<Int>, _ reason: Omission) {
        guard explains else { return }
        var offset = range.lowerBound
        while offset < range.upperBound {
            if let number = text.arabicNumeral(at: offset) {
                leaveOut(number.range.clamped(to: range), reason)
                offset = max(number.range.upperBound, offset + 1)
            } else {
                offset += 1
            }
        }
    }

    /// Names and units are told as the text writes them.
    mutating func add(_ record: consuming Indicator) {
        indicators.append(record)
        if text.isRewritten { rewrite(&indicators[indicators.count - 1]) }
    }

    private func rewrite(_ record: inout Indicator) {
        record.subject = text.written(record.subject)
        record.unit = text.written(record.unit, from: record.span.end)
        record.metric = text.written(record.metric)
    }

    /// What gave the records of one number, those added since then, their context.
    mutating func explain(since mark: Mark, period: Cause, subject: Cause, status: Cause) {
        guard explains, let first = indicators[mark.indicators...].first else { return }
        explanations.append(
            Explanation(
                span: first.span, raw: first.raw,
                outcome: .indicators(
                    Array(indicators[mark.indicators...]), period: period.source(in: text),
                    subject: subject.source(in: text),
                    status: status.source(in: text))))
    }

    /// How much was found so far.
    var mark: Mark { Mark(indicators: indicators.count, explanations: explanations.count) }

    struct Mark {
        fileprivate let indicators: Int
        fileprivate let explanations: Int
    }

    func hasIndicators(since mark: Mark) -> Bool { indicators.count > mark.indicators }

    /// A number alone in its line above a paragraph is told there in full: 7.0%⏎去年固定资产投资增长7.0%. What was
    /// made of it, from `lone` to `told`, becomes what was made of the same number behind.
    mutating func retell(_ figure: Range<Int>, from lone: Mark, by told: Mark) {
        let raw = text.written(figure)
        guard told.indicators <= lone.indicators + 1,
            let whole = indicators[told.indicators...].first(where: { $0.raw == raw })
        else { return }
        var again = whole
        again.span = TextSpan(start: figure.lowerBound, end: figure.upperBound)
        indicators.replaceSubrange(lone.indicators..<told.indicators, with: [again])
        guard explains, let index = explanations.firstIndex(where: { $0.span == whole.span }) else { return }
        let explanation = Explanation(
            span: again.span, raw: raw, outcome: explanations[index].outcome(of: again))
        explanations.replaceSubrange(lone.explanations..<told.explanations, with: [explanation])
    }

    /// Everything since then was printed before.
    mutating func markRepeats(since mark: Mark) {
        for index in mark.indicators..<indicators.count { indicators[index].isRepeat = true }
        for index in mark.explanations..<explanations.count { explanations[index].markRepeat() }
    }
}

/// What gave a record its period, place or status, as a place in the text.
enum Cause {
    case clause(Range<Int>)
    /// A word that stands for it.
    case word(String)
    case paragraph(Range<Int>)
    /// The heading's place; `nil` before the first one.
    case section(Range<Int>?)
    /// Words of a table's head or caption.
    case head(String)
    case report
    /// What is dated elsewhere, in a report that names no year.
    case event(Range<Int>)
    case hint
    case none

    private static let longestHeading = 40

    func source(in text: ScalarText) -> Source {
        switch self {
        case .clause(let range): .clause(text.string(range))
        case .word(let word): .clause(word)
        case .paragraph(let range): .paragraph(text.string(range))
        case .section(let heading):
            .section(
                heading.map {
                    text.string($0.lowerBound..<min($0.upperBound, $0.lowerBound + Self.longestHeading))
                } ?? "")
        case .head(let words): .section(words)
        case .report: .report
        case .event(let words): .event(text.string(words))
        case .hint: .hint
        case .none: .none
        }
    }
}
