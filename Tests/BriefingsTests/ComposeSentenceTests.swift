import MetricModel
import Testing

@testable import Briefings

/// What a comparison is told as, judged by reading it aloud. A `|` parts the places; of each its value as a report
/// writes it, then `@` and the period, and what else its reports say of the same thing.
@Suite("Paragraphs about a comparison")
struct ComposeSentenceTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var name: String
        var facts: String
        var measure = Measure.level
        var metric = "一般公共预算收入"
        var columns: [ComparisonQuery.Column] = [.best]
        var turn = 0
        var zh: String
        var en = ""

        var testDescription: String { name }
    }

    @Test("say who leads, what moved, what was promised and what to mind", arguments: cases)
    func told(_ told: Case) {
        #expect(Self.text(told, .zh) == told.zh)
        if !told.en.isEmpty { #expect(Self.text(told, .en) == told.en) }
    }

    @Test("give every number its mark", arguments: cases)
    func marks(_ told: Case) {
        let inlines = Self.inlines(told, .zh)
        for (number, inline) in inlines.enumerated() where !inline.isMark {
            let isMarked = inlines.indices.contains(number + 1) && inlines[number + 1].isMark
            // A year and a count of places or ranks are no value of a report.
            let hasValue = inline.text.contains(/[0-9.]+(亿元|%|万人|栋|户|个百分点)/)
            #expect(!hasValue || isMarked, "\(inline.text)")
        }
    }

    @Test(
        "hold the place that the annex leads back to for every number, also where one value is said of several"
    )
    func anchors() {
        for told in Self.cases {
            let inlines = Self.inlines(told, .zh)
            let entries = Set(
                inlines.compactMap(\.link).filter { $0.hasPrefix("i-") }.map { $0.dropFirst(2) })
            let printings = Set(inlines.compactMap(\.anchor).map { $0.dropFirst(2) })
            #expect(entries == printings, "\(told.name)")
        }
    }

    // MARK: From words to records

    private static let places = ["青石县", "云溪县", "东湖区", "南岭县", "白石县", "青禾县", "北屏县", "西河县"]

    private static func text(_ told: Case, _ language: Language) -> String {
        inlines(told, language).filter { !$0.isMark }.map(\.text).joined()
    }

    private static func inlines(_ told: Case, _ language: Language) -> [BriefingDocument.Inline] {
        var records: [Indicator] = []
        let all = told.facts.split(separator: "|").map { $0.split(separator: " ").map(String.init) }
        for (place, words) in zip(places, all) {
            var kind = ""
            // What it says of something else makes its report one that was read.
            if var other = record("1个@2022", "", place, told, number: 99 + records.count) {
                (other.metric, other.canonical) = ("别的指标", nil)
                records.append(other)
            }
            for word in words {
                if ["growth", "before", "target", "rank", "-"].contains(word) {
                    kind = word
                } else if let record = record(word, kind, place, told, number: records.count) {
                    records.append(record)
                    if kind != "rank" { kind = "" }
                }
            }
        }
        let model = MetricsModel(indicators: records)
        let comparison = model.compare(
            ComparisonQuery(
                metric: told.metric, measure: told.measure, places: Array(places.prefix(all.count)),
                columns: told.columns))
        var index = EvidenceIndex()
        return Narrative(language: language, model: model).paragraph(
            comparison, turn: told.turn, &index)
    }

    /// `>=200亿元@2022`; of a rank its words come first and what it is among last.
    private static func record(
        _ word: String, _ kind: String, _ place: String, _ told: Case, number: Int
    ) -> Indicator? {
        let parts = word.split(separator: "@").map(String.init)
        guard let value = parts.first, let period = parts.dropFirst().first.flatMap({ Period($0) }) else {
            return nil
        }
        let sign = value.prefix { "<>=~".contains($0) }
        let digits = value.dropFirst(sign.count).prefix { $0.isASCII && ($0.isNumber || ".-".contains($0)) }
        let isRank = kind == "rank"
        return Indicator(
            doc: place + ".txt", span: TextSpan(start: number * 10, end: number * 10 + 2),
            raw: isRank ? "第一" : String(digits), value: ExactDecimal(isRank ? "1" : String(digits)) ?? .zero,
            unit: isRank ? "" : String(value.dropFirst(sign.count + digits.count)), metric: told.metric,
            canonical: told.metric, subject: place,
            measure: isRank ? .rank : kind == "growth" ? .growth : told.measure,
            status: kind == "target" ? .target : .actual, period: period,
            bound: sign.isEmpty ? .exact : Bound(rawValue: String(sign)) ?? .exact,
            scope: isRank ? value : "", rule: "sample")
    }
}
