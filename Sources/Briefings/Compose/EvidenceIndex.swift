import MetricModel
import Styling

/// Numbers every printed value once, in the order of appearance, and knows the anchors on both sides:
/// `i-3` in the annex, `p-3` where the value is first printed.
struct EvidenceIndex {
    enum Entry: Sendable {
        case reported(Indicator)
        case derived(Working)
    }

    /// A value that no report gives: what it was worked out from, and how.
    struct Derived {
        var place: String
        var metric: String
        /// As printed: `6.89亿元`, `7个百分点`.
        var value: String
        /// `10.94亿元 − 4.05亿元 = 6.89亿元`
        var working: String
        var sources: [Indicator]
    }

    /// The same with the numbers of what it follows from.
    struct Working: Hashable, Sendable {
        var place: String
        var metric: String
        var value: String
        var working: String
        var sources: [Int]
    }

    /// What stands behind a printed value.
    enum Marks: Sendable {
        /// The entry's number, a link to the annex.
        case annex
        /// Number and line of the report, where there is no annex: `2:7`.
        case lines([String: Report])
    }

    /// How many values have a number; those are 1 to it.
    var count: Int { places.count }
    private let marks: Marks
    /// By number: where its record stands, or its working.
    private var places: [Place] = []
    private var records = RecordTable()
    /// By the record's place in their table.
    private var recordNumbers: [UInt32] = []
    private var workings: [Working] = []
    /// By the working's place in their list.
    private var workingNumbers: [UInt32] = []
    private var workingSlots = SlotTable()
    private var printed = NumberSet()
    /// By the text when it was first written, and by figures.
    private var told = NumberSet()
    /// The reports of the printed values, in the order of appearance: their numbers in the annex.
    private(set) var docs: [String] = []
    private var docNumbers: [String: Int] = [:]

    private enum Place: Sendable {
        case record(UInt32)
        case working(UInt32)
    }

    init(_ marks: Marks = .annex) {
        self.marks = marks
    }

    // MARK: Entries

    /// - Parameter number: one of those given.
    func entry(_ number: Int) -> Entry {
        switch places[number - 1] {
        case .record(let record): .reported(records[Int(record)])
        case .working(let working): .derived(workings[Int(working)])
        }
    }

    /// What a value was read from, or follows from.
    private func records(of number: Int) -> [Indicator] {
        switch entry(number) {
        case .reported(let record): [record]
        case .derived(let derived): derived.sources.flatMap { records(of: $0) }
        }
    }

    /// `REPORT#start-end`; for a derived value of all that it follows from.
    func source(of number: Int) -> String { records(of: number).map(\.source).joined(separator: " ") }

    /// The annex number of a record, from 1.
    mutating func number(of indicator: Indicator) -> Int {
        let (record, isNew) = records.number(of: indicator)
        guard isNew else { return Int(recordNumbers[record]) }
        if docNumbers[indicator.doc] == nil {
            docs.append(indicator.doc)
            docNumbers[indicator.doc] = docs.count
        }
        places.append(.record(UInt32(truncatingIfNeeded: record)))
        recordNumbers.append(UInt32(truncatingIfNeeded: count))
        return count
    }

    /// The annex number of a derived value; what it follows from stands before it.
    mutating func number(of derived: Derived) -> Int {
        var sources: [Int] = []
        for source in derived.sources { sources.append(number(of: source)) }
        let working = Working(
            place: derived.place, metric: derived.metric, value: derived.value, working: derived.working,
            sources: sources)
        let known = workingSlots.number(hash: working.hashValue) { workings[$0] == working }
        if let known { return Int(workingNumbers[known]) }
        places.append(.working(UInt32(truncatingIfNeeded: workings.count)))
        workings.append(working)
        workingNumbers.append(UInt32(truncatingIfNeeded: count))
        workingSlots.insert(workings.count - 1) { workings[$0].hashValue }
        return count
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

    /// What sets links to values that have their numbers: a copy of all entries would stay with each table.
    var links: EvidenceIndex {
        switch marks {
        case .annex: EvidenceIndex(.annex)
        case .lines: self
        }
    }

    /// From 1, in the order of appearance.
    func number(ofReport doc: String) -> Int { docNumbers[doc] ?? 1 }

    func isPrinted(_ number: Int) -> Bool { printed.contains(number) || told.contains(number) }

    /// For writing the same again: all have their numbers, and none is printed yet.
    var rewound: EvidenceIndex {
        var index = self
        (index.printed, index.told) = (NumberSet(), printed)
        return index
    }

    /// Whether neither the text prints it, nor a figure before.
    mutating func printsInFigure(_ number: Int) -> Bool { told.insert(number) }

    /// Whether it wasn't printed before.
    mutating func prints(_ number: Int) -> Bool { printed.insert(number) }

    private func lines(of number: Int, _ reports: [String: Report]) -> String {
        guard places.indices.contains(number - 1) else { return "" }
        return records(of: number).map { record in
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

/// Of numbers from 1.
private struct NumberSet: Sendable {
    private var isIn: [Bool] = []

    func contains(_ number: Int) -> Bool { isIn.indices.contains(number) && isIn[number] }

    /// - Returns: whether it is new.
    mutating func insert(_ number: Int) -> Bool {
        if contains(number) { return false }
        if number >= isIn.count { isIn += repeatElement(false, count: number + 1 - isIn.count) }
        isIn[number] = true
        return true
    }
}
