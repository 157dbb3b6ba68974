/// How a metric is measured.
public enum Measure: String, Sendable, Codable, CaseIterable {
    /// An amount.
    case level
    /// A rate of change against an earlier period, in %, negative where it fell.
    case growth
    /// A share, or a rate of completion or attainment.
    case ratio
    /// An absolute difference.
    case change
    /// A place in an order.
    case rank
}

public enum Status: String, Sendable, Codable, CaseIterable {
    case actual
    case target
}

/// What a report's wording says of the written number: 突破200亿元 is `more`, 5%左右 is `about`.
public enum Bound: String, Sendable, Codable, CaseIterable {
    case exact = "="
    case more = ">"
    case atLeast = ">="
    case less = "<"
    case atMost = "<="
    case about = "~"

    public var isLower: Bool { self == .more || self == .atLeast }
    public var isUpper: Bool { self == .less || self == .atMost }
}

/// A place in a report's text: half-open, counted in Unicode scalars from the file's start.
public struct TextSpan: Sendable, Hashable, Comparable {
    public let start: Int
    public let end: Int

    public init(start: Int, end: Int) {
        self.start = start
        self.end = max(start, end)
    }

    public static func < (a: TextSpan, b: TextSpan) -> Bool { (a.start, a.end) < (b.start, b.end) }
}

/// One quantity of a report: how a place, or an entity in it, stands, moved or is to move.
public struct Indicator: Sendable, Hashable {
    /// The report's file name.
    public var doc: String
    /// Where the number itself stands, the unit not included.
    public var span: TextSpan
    /// The text at `span`.
    public var raw: String
    /// The number in the written unit, signed: 下降20% is -20.
    public var value: ExactDecimal
    /// As written: `亿元`, `%`, `个百分点`; empty for a rank.
    public var unit: String
    /// The metric's name as the report gives it.
    public var metric: String
    /// The standard name, or `nil` where the metric is none of them.
    public var canonical: String?
    /// The place or entity that the number is about, in full.
    public var subject: String
    public var measure: Measure
    public var status: Status
    /// `nil` where neither the number, its paragraph, section nor title names a time.
    public var period: Period?
    public var bound: Bound
    /// For a rank or a comparison, among whom: `全市`, `七县(市)`; else empty.
    public var scope: String
    /// Two careful readers could disagree that it is an indicator at all.
    public var isOptional: Bool
    /// The same passage stood in the report before.
    public var isRepeat: Bool
    /// The name of the rule that found it.
    public var rule: String

    /// Inlinable, since records are made by the thousand in another module.
    @inlinable
    public init(
        doc: String, span: TextSpan, raw: String, value: ExactDecimal, unit: String, metric: String,
        canonical: String? = nil, subject: String, measure: Measure, status: Status = .actual,
        period: Period?, bound: Bound = .exact, scope: String = "", isOptional: Bool = false,
        isRepeat: Bool = false, rule: String
    ) {
        self.doc = doc
        self.span = span
        self.raw = raw
        self.value = value
        self.unit = unit
        self.metric = metric
        self.canonical = canonical
        self.subject = subject
        self.measure = measure
        self.status = status
        self.period = period
        self.bound = bound
        self.scope = scope
        self.isOptional = isOptional
        self.isRepeat = isRepeat
        self.rule = rule
    }
}

extension Indicator: Codable {
    enum CodingKeys: String, CodingKey {
        case doc, start, end, raw, value, unit, metric, canonical, subject, measure, status, period, bound
        case scope, optional, `repeat`, rule
    }

    public func encode(to encoder: any Encoder) throws {
        var row = encoder.container(keyedBy: CodingKeys.self)
        try row.encode(doc, forKey: .doc)
        try row.encode(span.start, forKey: .start)
        try row.encode(span.end, forKey: .end)
        try row.encode(raw, forKey: .raw)
        try row.encode(value, forKey: .value)
        try row.encode(unit, forKey: .unit)
        try row.encode(metric, forKey: .metric)
        try row.encode(canonical, forKey: .canonical)
        try row.encode(subject, forKey: .subject)
        try row.encode(measure, forKey: .measure)
        try row.encode(status, forKey: .status)
        try row.encode(period, forKey: .period)
        try row.encode(bound, forKey: .bound)
        try row.encode(scope, forKey: .scope)
        try row.encode(isOptional, forKey: .optional)
        if isRepeat { try row.encode(true, forKey: .repeat) }
        try row.encode(rule, forKey: .rule)
    }

    public init(from decoder: any Decoder) throws {
        let row = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            doc: try row.decode(String.self, forKey: .doc),
            span: TextSpan(
                start: try row.decode(Int.self, forKey: .start), end: try row.decode(Int.self, forKey: .end)),
            raw: try row.decode(String.self, forKey: .raw),
            value: try row.decode(ExactDecimal.self, forKey: .value),
            unit: try row.decode(String.self, forKey: .unit),
            metric: try row.decode(String.self, forKey: .metric),
            canonical: try row.decodeIfPresent(String.self, forKey: .canonical),
            subject: try row.decode(String.self, forKey: .subject),
            measure: try row.decode(Measure.self, forKey: .measure),
            status: try row.decode(Status.self, forKey: .status),
            period: try row.decodeIfPresent(Period.self, forKey: .period),
            bound: try row.decodeIfPresent(Bound.self, forKey: .bound) ?? .exact,
            scope: try row.decodeIfPresent(String.self, forKey: .scope) ?? "",
            isOptional: try row.decodeIfPresent(Bool.self, forKey: .optional) ?? false,
            isRepeat: try row.decodeIfPresent(Bool.self, forKey: .repeat) ?? false,
            rule: try row.decodeIfPresent(String.self, forKey: .rule) ?? "")
    }
}
