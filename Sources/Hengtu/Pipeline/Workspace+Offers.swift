import Briefings
import MetricModel

/// A metric in one measure: who published it for when, and whether that compares.
public struct Offer: Sendable, Codable {
    public let coverage: Coverage
    public let verdict: Verdict
}

extension Workspace {
    /// What the reports offer to compare: what most places published first, what compares plainly before what
    /// doesn't.
    ///
    /// - Parameter includingSingle: also what one place alone published.
    public func offers(includingSingle: Bool = false) -> [Offer] {
        let lines = model.coverage().filter { includingSingle || $0.placeCount > 1 }
        let offers = lines.map { line in
            Offer(
                coverage: line,
                verdict: model.compare(ComparisonQuery(metric: line.metric, measure: line.measure)).verdict)
        }
        return offers.enumerated().sorted { a, b in
            let (x, y) = (a.element, b.element)
            return (y.coverage.placeCount, x.verdict.reasons.count, a.offset)
                < (x.coverage.placeCount, y.verdict.reasons.count, b.offset)
        }.map(\.element)
    }

    /// A line a metric: how many places, the verdict, and each place's periods. Ends with a line feed.
    package func text(of offers: [Offer], language: Language) -> String {
        let rows = offers.map { offer in
            let line = offer.coverage
            let places = line.publications.map { publication in
                let target = publication.status == .target ? (language == .zh ? "目标" : "target") : ""
                let periods = publication.periods.map { $0.words(language) }
                return publication.place + " "
                    + (periods + (target.isEmpty ? [] : [target])).joined(
                        separator: language == .zh ? "、" : ", ")
            }
            return [
                line.metric, line.measure.words(language), "\(line.placeCount)", offer.verdict.word(language),
                places.joined(separator: language == .zh ? "；" : "; "),
            ]
        }
        return ComparisonText.aligned(rows, trailing: [2]).map { $0 + "\n" }.joined()
    }
}

extension Verdict {
    /// Whether, in one word.
    fileprivate func word(_ language: Language) -> String {
        switch (self, language) {
        case (.comparable, .zh): "可比"
        case (.comparable, .en): "comparable"
        case (.caveat, .zh): "有保留"
        case (.caveat, .en): "with caveats"
        case (.incomparable, .zh): "不可比"
        case (.incomparable, .en): "not comparable"
        }
    }
}
