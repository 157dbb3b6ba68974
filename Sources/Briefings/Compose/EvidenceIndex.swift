import MetricModel
import Styling

/// Numbers every printed indicator once, in the order of appearance, and knows the anchors on both sides:
/// `i-3` in the annex, `p-3` where the number is first printed.
struct EvidenceIndex {
    private(set) var indicators: [Indicator] = []
    private var numbers: [Place: Int] = [:]
    private var printed: Set<Int> = []

    private struct Place: Hashable {
        var doc: String
        var span: TextSpan
        var metric: String
        var subject: String
    }

    /// The annex number of an indicator, from 1.
    mutating func number(of indicator: Indicator) -> Int {
        let place = Place(
            doc: indicator.doc, span: indicator.span, metric: indicator.metric, subject: indicator.subject)
        if let number = numbers[place] { return number }
        indicators.append(indicator)
        numbers[place] = indicators.count
        return indicators.count
    }

    /// The number set as a link to its annex entry; the first printing holds the anchor that leads back.
    mutating func link(
        _ text: String, to indicator: Indicator?, isStrong: Bool = false
    ) -> BriefingDocument.Inline {
        guard let indicator else { return BriefingDocument.Inline(text, role: isStrong ? .strong : .text) }
        let number = number(of: indicator)
        let isFirst = printed.insert(number).inserted
        return BriefingDocument.Inline(
            text, role: isStrong ? .strong : .text, link: Self.entry(number),
            anchor: isFirst ? Self.printing(number) : nil)
    }

    /// The reports that the printed numbers stand in, in the order of appearance: their numbers in the annex.
    var docs: [String] {
        var seen: Set<String> = []
        return indicators.map(\.doc).filter { seen.insert($0).inserted }
    }

    /// Where a number is first printed; `nil` for one that only stands behind a derived one.
    func printing(of number: Int) -> String? { printed.contains(number) ? Self.printing(number) : nil }

    static func entry(_ number: Int) -> String { "i-\(number)" }
    private static func printing(_ number: Int) -> String { "p-\(number)" }
}
