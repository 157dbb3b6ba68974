/// What a person put right in `indicators.csv`: the rows whose column `review` says so. They hold over later runs,
/// found again by report and number, also where a report has changed around them.
public struct Review: Sendable {
    /// The column that says what a row is for; a row where it is empty only helps to find the others again.
    static let column = "review"

    public enum Action: String, Sendable, CaseIterable {
        /// The row's fields hold instead of what was read.
        case edit
        /// It is no indicator.
        case reject
        /// What was not read, at a place in a report.
        case add

        private static let words: [String: Action] = [
            "edit": .edit, "改": .edit, "reject": .reject, "删": .reject, "add": .add, "增": .add,
        ]

        init?(word: String) {
            guard let action = Self.words[word.lowercased()] else { return nil }
            self = action
        }
    }

    /// A row that no longer fits: nothing stands there now.
    public struct Stale: Sendable, Hashable {
        public let line: Int
        public let action: String
        public let doc: String
        public let raw: String
    }

    private struct Row {
        let line: Int
        /// `nil` for a row that nobody touched.
        let action: Action?
        let record: Indicator

        var stale: Stale {
            Stale(line: line, action: action?.rawValue ?? "", doc: record.doc, raw: record.raw)
        }

        /// The row's fields at the place where the number stands now.
        func edited(_ read: Indicator) -> Indicator { record.standing(at: read.span) }
    }

    private let rows: [Row]

    public init(_ table: [UInt8]) throws(RecordError) {
        var rows: [Row] = []
        for fields in try IndicatorTable.rows(table) {
            let word = (fields.texts[Self.column] ?? nil) ?? ""
            let action = word.isEmpty ? nil : Action(word: word)
            guard action != nil || word.isEmpty else {
                throw RecordError(line: fields.line, problem: .wrong(field: Self.column, text: word))
            }
            rows.append(Row(line: fields.line, action: action, record: try fields.indicator()))
        }
        self.rows = rows
    }

    /// What was read, with the edits taken over, and the rows that no longer fit.
    ///
    /// - Parameter reports: those that were read; a row of a report that isn't among them doesn't fit.
    public func applied(
        to records: [Indicator], reports: [Report]
    ) -> (records: [Indicator], stale: [Stale]) {
        var result: [Indicator] = []
        var stale: [Stale] = []
        let texts = Dictionary(reports.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let byDoc = Dictionary(grouping: rows, by: \.record.doc)
        var seen: Set<String> = []
        for doc in records.map(\.doc) + rows.map(\.record.doc) where seen.insert(doc).inserted {
            let own = records.filter { $0.doc == doc }
            guard let edits = byDoc[doc], edits.contains(where: { $0.action != nil }) else {
                result += own
                continue
            }
            let (kept, left) = Self.applied(edits, to: own, in: texts[doc])
            result += kept
            stale += left
        }
        return (result, stale.sorted { $0.line < $1.line })
    }

    private static func applied(
        _ rows: [Row], to records: [Indicator], in report: Report?
    ) -> (records: [Indicator], stale: [Stale]) {
        var records: [Indicator?] = records
        var added: [Indicator] = []
        var stale: [Stale] = []
        let partners = aligned(rows, with: records.compactMap(\.self))
        for (row, partner) in zip(rows, partners) {
            switch (row.action, partner) {
            case (nil, _): continue
            case (.edit, let partner?): records[partner] = records[partner].map { row.edited($0) }
            case (.reject, let partner?): records[partner] = nil
            case (.add, _):
                if let found = report.flatMap({ place(of: row.record, in: $0) }) {
                    added.append(row.record.standing(at: found))
                } else {
                    stale.append(row.stale)
                }
            case (_, nil): stale.append(row.stale)
            }
        }
        let all = (records.compactMap(\.self) + added).enumerated().sorted { a, b in
            (a.element.span, a.offset) < (b.element.span, b.offset)
        }
        return (all.map(\.element), stale)
    }

    /// For each row the record that it speaks of: the numbers of the file and those of the report now, laid side by
    /// side with as few left over as can be.
    private static func aligned(_ rows: [Row], with records: [Indicator]) -> [Int?] {
        let old = rows.enumerated().filter { $0.element.action != .add }
        let oldKeys = old.map { key($0.element.record) }
        let difference = records.map(key).difference(from: oldKeys)
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var partners = [Int?](repeating: nil, count: rows.count)
        var next = records.indices.filter { !inserted.contains($0) }[...]
        for (position, entry) in old.enumerated() where !removed.contains(position) {
            partners[entry.offset] = next.popFirst()
        }
        return partners
    }

    /// What a person leaves as it is when the rest of a row is put right. Of several records at one number the rows
    /// stand in the records' order.
    private static func key(_ record: Indicator) -> String { record.raw }

    /// Where an added number stands now; `nil` where the report doesn't hold it, or holds it in several places of
    /// which none is the row's.
    private static func place(of record: Indicator, in report: Report) -> TextSpan? {
        if !record.raw.isEmpty, report.text(at: record.span) == record.raw { return record.span }
        let text = Array(report.text.unicodeScalars)
        let raw = Array(record.raw.unicodeScalars)
        guard !raw.isEmpty, text.count >= raw.count else { return nil }
        let starts = (0...text.count - raw.count).filter {
            text[$0] == raw[0] && text[$0..<$0 + raw.count].elementsEqual(raw)
        }
        guard starts.count == 1, let start = starts.first else { return nil }
        return TextSpan(start: start, end: start + raw.count)
    }
}

extension Indicator {
    /// The same record at another place, told as a person's.
    fileprivate func standing(at span: TextSpan) -> Indicator {
        var record = self
        record.span = span
        record.rule = "review"
        return record
    }
}
