import MetricModel
import Styling

/// Numbers every printed value once, in the order of appearance, and knows the anchors on both sides:
/// `i-3` in the annex, `p-3` where the value is first printed.
struct EvidenceIndex {
    enum Entry: Sendable {
        case reported(Indicator)
        /// With the numbers of what it follows from.
        case derived(Derived, from: [Int])
    }

    /// A value that no report gives: what it was worked out from, and how.
    struct Derived: Hashable, Sendable {
        var place: String
        var metric: String
        /// As printed: `6.89亿元`, `7个百分点`.
        var value: String
        /// `10.94亿元 − 4.05亿元 = 6.89亿元`
        var working: String
        var sources: [Indicator]
    }

    /// What stands behind a printed value.
    enum Marks: Sendable {
        /// The entry's number, a link to the annex.
        case annex
        /// Number and line of the report, where there is no annex: `2:7`.
        case lines([String: Report])
    }

    private(set) var entries: [Entry] = []
    private let marks: Marks
    private var numbers: [Place: Int] = [:]
    private var derivedNumbers: [Derived: Int] = [:]
    private var printed: Set<Int> = []
    /// By the text when it was first written, and by figures.
    private var told: Set<Int> = []
    /// The reports of the printed values, in the order of appearance: their numbers in the annex.
    private(set) var docs: [String] = []
    private var docNumbers: [String: Int] = [:]

    private struct Place: Hashable {
        var doc: String
        var span: TextSpan
        var metric: String
        var subject: String
    }

    init(_ marks: Marks = .annex) {
        self.marks = marks
    }

    /// The annex number of a record, from 1.
    mutating func number(of indicator: Indicator) -> Int {
        let place = Place(
            doc: indicator.doc, span: indicator.span, metric: indicator.metric, subject: indicator.subject)
        if let number = numbers[place] { return number }
        if docNumbers[indicator.doc] == nil {
            docs.append(indicator.doc)
            docNumbers[indicator.doc] = docs.count
        }
        entries.append(.reported(indicator))
        numbers[place] = entries.count
        return entries.count
    }

    /// The annex number of a derived value; what it follows from stands before it.
    mutating func number(of derived: Derived) -> Int {
        if let number = derivedNumbers[derived] { return number }
        var sources: [Int] = []
        for source in derived.sources { sources.append(number(of: source)) }
        entries.append(.derived(derived, from: sources))
        derivedNumbers[derived] = entries.count
        return entries.count
    }

    /// `nil` for an observation without any record.
    mutating func number(of observation: Observation, _ language: Language) -> Int? {
        guard let first = observation.indicators.first else { return nil }
        guard let derivation = observation.derivation else { return number(of: first) }
        return number(
            of: Derived(
                place: observation.place, metric: observation.metric, value: observation.written(language),
                working: derivation.words(language), sources: observation.indicators))
    }

    /// The value as a link to its annex entry; the first printing holds the anchor that leads back.
    mutating func link(_ text: String, to number: Int?, role: FontRole = .text) -> BriefingDocument.Inline {
        guard let number, case .annex = marks else { return BriefingDocument.Inline(text, role: role) }
        return link(text, to: number, role: role, isFirst: prints(number))
    }

    /// - Parameter isFirst: it wasn't printed before.
    func link(
        _ text: String, to number: Int, role: FontRole = .text, isFirst: Bool
    ) -> BriefingDocument.Inline {
        guard case .annex = marks else { return BriefingDocument.Inline(text, role: role) }
        return BriefingDocument.Inline(
            text, role: role, link: Self.entry(number), anchor: isFirst ? Self.printing(number) : nil)
    }

    /// The value and the raised mark of its source behind it.
    mutating func marked(_ text: String, _ number: Int?) -> [BriefingDocument.Inline] {
        guard let number else { return [BriefingDocument.Inline(text)] }
        let value = link(text, to: number)
        let mark: BriefingDocument.Inline
        switch marks {
        case .annex:
            mark = BriefingDocument.Inline(
                "[\(number)]", isMuted: true, isMark: true, link: Self.entry(number))
        case .lines(let reports):
            mark = BriefingDocument.Inline("[\(lines(of: number, reports))]", isMuted: true, isMark: true)
        }
        return [value, mark]
    }

    /// What leads to the entry, alone: `3`, or `2:7` where there is no annex.
    func reference(_ number: Int) -> BriefingDocument.Inline {
        switch marks {
        case .annex: BriefingDocument.Inline("\(number)", link: Self.entry(number))
        case .lines(let reports): BriefingDocument.Inline(lines(of: number, reports))
        }
    }

    /// Without what finds a value's number again: none is printed any more.
    var closed: EvidenceIndex {
        var index = self
        (index.numbers, index.derivedNumbers) = ([:], [:])
        return index
    }

    /// What sets links to values that have their numbers: a copy of all entries would stay with each table.
    var links: EvidenceIndex {
        switch marks {
        case .annex: EvidenceIndex(.annex)
        case .lines: closed
        }
    }

    /// From 1, in the order of appearance.
    func number(ofReport doc: String) -> Int { docNumbers[doc] ?? 1 }

    func isPrinted(_ number: Int) -> Bool { printed.contains(number) || told.contains(number) }

    /// For writing the same again: all have their numbers, and none is printed yet.
    var rewound: EvidenceIndex {
        var index = self
        (index.printed, index.told) = ([], printed)
        return index
    }

    /// Whether neither the text prints it, nor a figure before.
    mutating func printsInFigure(_ number: Int) -> Bool { told.insert(number).inserted }

    /// Whether it wasn't printed before.
    mutating func prints(_ number: Int) -> Bool { printed.insert(number).inserted }

    private func lines(of number: Int, _ reports: [String: Report]) -> String {
        guard entries.indices.contains(number - 1) else { return "" }
        let records =
            switch entries[number - 1] {
            case .reported(let record): [record]
            case .derived(let derived, _): derived.sources
            }
        return records.map { record in
            let report = self.number(ofReport: record.doc)
            guard let line = reports[record.doc]?.position(of: record.span.start).line else {
                return "\(report)"
            }
            return "\(report):\(line)"
        }.joined(separator: ",")
    }

    static func entry(_ number: Int) -> String { "i-\(number)" }
    static func printing(_ number: Int) -> String { "p-\(number)" }
}
