/// A record's fields as texts, whatever file they came from.
struct IndicatorFields {
    static let names = [
        "doc", "start", "end", "raw", "value", "unit", "metric", "canonical", "subject", "measure", "status",
        "period", "bound", "scope", "optional", "repeat", "rule",
    ]

    let line: Int
    /// `nil` values are JSON's null.
    let texts: [String: String?]

    func indicator() throws(RecordError) -> Indicator {
        let start = try offset("start")
        let end = try offset("end")
        guard end >= start else { throw wrong("end") }
        guard let value = ExactDecimal(try text("value")) else { throw wrong("value") }
        var period: Period?
        if let written = optional("period") {
            guard let read = Period(written) else { throw wrong("period") }
            period = read
        }
        guard let measure = Measure(rawValue: try text("measure")) else { throw wrong("measure") }
        guard let status = Status(rawValue: try text("status")) else { throw wrong("status") }
        guard let bound = Bound(rawValue: optional("bound") ?? "=") else { throw wrong("bound") }
        return Indicator(
            doc: try text("doc"), span: TextSpan(start: start, end: end), raw: try text("raw"), value: value,
            unit: try text("unit"), metric: try text("metric"), canonical: optional("canonical"),
            subject: try text("subject"), measure: measure, status: status, period: period, bound: bound,
            scope: optional("scope") ?? "", isOptional: try flag("optional"), isRepeat: try flag("repeat"),
            rule: optional("rule") ?? "")
    }

    private func wrong(_ field: String) -> RecordError {
        RecordError(line: line, problem: .wrong(field: field, text: (texts[field] ?? nil) ?? "null"))
    }

    private func text(_ field: String) throws(RecordError) -> String {
        guard let text = texts[field] else {
            throw RecordError(line: line, problem: .missing(field: field))
        }
        guard let text else { throw wrong(field) }
        return text
    }

    /// `nil` where the field is missing, null or empty.
    private func optional(_ field: String) -> String? {
        guard let text = texts[field], let text, !text.isEmpty else { return nil }
        return text
    }

    private func offset(_ field: String) throws(RecordError) -> Int {
        guard let offset = Int(try text(field)), offset >= 0 else { throw wrong(field) }
        return offset
    }

    private func flag(_ field: String) throws(RecordError) -> Bool {
        switch optional(field)?.lowercased() {
        case nil, "false": return false
        case "true": return true
        default: throw wrong(field)
        }
    }
}
