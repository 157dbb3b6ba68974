import Extraction
import MetricModel
import Testing

/// A sentence and the records that a careful reader takes from it; none where it holds no indicator.
///
/// A record is written `measure metric→standard name bound value unit`, then only what differs from a
/// report on 清河县 in 2023: `@period`, `target`, `of subject`, `in scope`, `optional`.
/// `→=` says that the metric is called by its standard name.
struct Example: Sendable, CustomTestStringConvertible {
    let text: String
    let records: [String]

    init(_ text: String, _ records: String...) {
        self.text = text
        self.records = records
    }

    var testDescription: String { text }
}

/// What examples have in common.
struct Phenomenon: Sendable, CustomTestStringConvertible {
    let name: String
    let examples: [Example]

    init(_ name: String, _ examples: [Example]) {
        self.name = name
        self.examples = examples
    }

    var testDescription: String { name }
}

/// The specification of reading, by example. Each file holds one side of it.
enum Corpus {
    static let all: [Phenomenon] =
        numbers + bounds + growth + ratio + change + rank + lists + ranges + names + periods + status
        + subjects + notIndicators + optional + prose + pointingBack + besideNames + tables
        + comparisons + lookalikes + plansAndSpans + headlines + briefs + works
        + bulletins + pages + yearly
        + yearlyLives + yearlyPlans + copies + together + steps + expected + happened + carried + beyond
        + folded
        + towns + behind + given + reckoned + asides
}

@Suite("Corpus: sentences read as a careful person reads them")
struct CorpusTests {
    static let hints = ReportHints(place: "清河县", year: 2023)

    @Test("What is read", arguments: Corpus.all)
    func reads(phenomenon: Phenomenon) {
        for example in phenomenon.examples {
            let records = Extractor().extract(Report(name: "corpus", text: example.text), hints: Self.hints)
            let read = records.map { $0.compact(place: "清河县", period: "2023") }
            #expect(read == example.records, "\(example.text)")
        }
    }
}

extension Indicator {
    /// One line, without what is usual.
    func compact(place: String, period usual: String) -> String {
        var line = "\(measure.rawValue) \(metric)"
        if let canonical { line += canonical == metric ? "→=" : "→\(canonical)" }
        line += " \(bound == .exact ? "" : bound.rawValue)\(value)\(unit)"
        if period?.description != usual { line += " @\(period?.description ?? "-")" }
        if status == .target { line += " target" }
        if subject != place { line += " of \(subject)" }
        if !scope.isEmpty { line += " in \(scope)" }
        if isOptional { line += " optional" }
        return line
    }
}
