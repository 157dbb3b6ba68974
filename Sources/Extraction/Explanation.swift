import MetricModel

/// Why a number of a report is no indicator.
public enum Omission: String, Sendable, Codable, CaseIterable {
    case date, name, universe, quotation, workTitle, noUnit, ordinal, duration, furniture, noMetric
}

/// What was made of one number of a report.
public struct Explanation: Sendable {
    public enum Outcome: Sendable {
        /// The records and what gave each its period, place and status.
        case indicators([Indicator], period: Source, subject: Source, status: Source)
        case leftOut(Omission)
    }

    /// Where the number stands.
    public let span: TextSpan
    public let raw: String
    public private(set) var outcome: Outcome

    init(_ range: Range<Int>, in text: ScalarText, leftOut reason: Omission) {
        span = TextSpan(start: range.lowerBound, end: range.upperBound)
        raw = text.written(range)
        outcome = .leftOut(reason)
    }

    init(span: TextSpan, raw: String, outcome: Outcome) {
        self.span = span
        self.raw = raw
        self.outcome = outcome
    }

    /// The same context for another record.
    func outcome(of record: Indicator) -> Outcome {
        guard case .indicators(_, let period, let subject, let status) = outcome else { return outcome }
        return .indicators([record], period: period, subject: subject, status: status)
    }

    mutating func markRepeat() {
        guard case .indicators(var records, let period, let subject, let status) = outcome else { return }
        for index in records.indices { records[index].isRepeat = true }
        outcome = .indicators(records, period: period, subject: subject, status: status)
    }

    /// The records of the number; empty where it was left out.
    public var indicators: [Indicator] {
        if case .indicators(let records, _, _, _) = outcome { records } else { [] }
    }
}

extension Omission {
    /// Why, as a person reads it.
    public func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.date, .zh): "是日期或时间"
        case (.date, .en): "a date or time"
        case (.name, .zh): "是名称、编号或口号的一部分"
        case (.name, .en): "part of a name, code or slogan"
        case (.universe, .zh): "说明排名的范围"
        case (.universe, .en): "says among how many a rank is"
        case (.quotation, .zh): "在引号内，是提法的一部分"
        case (.quotation, .en): "inside quotation marks, part of a phrase"
        case (.workTitle, .zh): "在书名号内"
        case (.workTitle, .en): "inside the title of a work"
        case (.noUnit, .zh): "没有计量单位"
        case (.noUnit, .en): "no unit of measure"
        case (.ordinal, .zh): "是序号，不是位次"
        case (.ordinal, .en): "an ordinal that ranks nothing"
        case (.duration, .zh): "是时长，不是指标"
        case (.duration, .en): "a duration that measures nothing"
        case (.furniture, .zh): "是版面信息（地址、电话、署名）"
        case (.furniture, .en): "page furniture: address, telephone, by-line"
        case (.noMetric, .zh): "没有找到所说的指标名称"
        case (.noMetric, .en): "no metric is named for it"
        }
    }
}

extension Source {
    public func sentence(in language: Language) -> String {
        switch (self, language) {
        case (.clause(let words), .zh): "本句“\(words)”"
        case (.clause(let words), .en): "this clause: “\(words)”"
        case (.paragraph(let words), .zh): "本段前文“\(words)”"
        case (.paragraph(let words), .en): "earlier in the paragraph: “\(words)”"
        case (.section(let heading), .zh): heading.isEmpty ? "所在部分" : "标题“\(heading)”"
        case (.section(let heading), .en): heading.isEmpty ? "its section" : "the heading “\(heading)”"
        case (.report, .zh): "全文"
        case (.report, .en): "the report as a whole"
        case (.event(let words), .zh): "全文没有年份，由“\(words)”推定"
        case (.event(let words), .en): "the report names no year; inferred from “\(words)”"
        case (.hint, .zh): "项目文件"
        case (.hint, .en): "the project file"
        case (.none, .zh): "未说明"
        case (.none, .en): "not stated"
        }
    }
}

extension Explanation {
    /// One line for each record of the number, or one that says why there is none.
    public func sentences(in language: Language) -> [String] {
        switch outcome {
        case .leftOut(let reason):
            let why = reason.sentence(in: language)
            return [language == .zh ? "“\(raw)”未提取：\(why)" : "“\(raw)” left out: \(why)"]
        case .indicators(let records, let period, let subject, let status):
            return records.map { record in
                let time = record.period?.description ?? "–"
                let sources =
                    language == .zh
                    ? "时间 \(time)（\(period.sentence(in: .zh))），主体 \(record.subject)（\(subject.sentence(in: .zh))），状态 \(record.status.rawValue)（\(status.sentence(in: .zh))）"
                    : "period \(time) (\(period.sentence(in: .en))), subject \(record.subject) (\(subject.sentence(in: .en))), status \(record.status.rawValue) (\(status.sentence(in: .en)))"
                let name = record.canonical.map { "\(record.metric) → \($0)" } ?? record.metric
                let rule = language == .zh ? "规则 \(record.rule)" : "rule \(record.rule)"
                return
                    "“\(raw)” \(name) \(record.bound == .exact ? "" : record.bound.rawValue)\(record.value)\(record.unit) [\(record.measure.rawValue)]; \(rule); \(sources)"
            }
        }
    }
}
