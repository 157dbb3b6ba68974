/// Something in the reports that can't be right as it stands, or not all of it, with the places that say so.
public struct Finding: Sendable, Hashable, Codable {
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// One metric of one place and time with two values.
        case twoValues
        /// Parts that don't make up their whole, or a part that is larger than it.
        case parts
        /// A share that doesn't follow from the amounts it is a share of.
        case share
        /// A rate that doesn't follow from the levels of the two years.
        case growth
        /// Days and the share of the year that they are.
        case days
        /// An average that lies outside what it is the average of.
        case average
        /// More names than the number beside them counts.
        case names
    }

    public enum Severity: String, Sendable, Hashable, Codable, Comparable {
        /// May have a reason that the reports don't give: a figure revised since.
        case note
        /// One of the two is wrong, or means something else than it says.
        case warning
        /// Both can't be true.
        case error

        public static func < (a: Severity, b: Severity) -> Bool { a.order < b.order }

        private var order: Int {
            switch self {
            case .note: 0
            case .warning: 1
            case .error: 2
            }
        }
    }

    public let kind: Kind
    public let severity: Severity
    public let place: String
    /// What is said and what it is held against, in the order of the reports; the first is where it is told of.
    public let evidence: [Indicator]
    /// The working, as one writes it down: `335天 ÷ 365天 = 91.8%`; empty where nothing is worked out.
    public let working: String

    public init(kind: Kind, severity: Severity, place: String, evidence: [Indicator], working: String) {
        self.kind = kind
        self.severity = severity
        self.place = place
        self.evidence = evidence
        self.working = working
    }
}

extension Finding {
    /// What can't be right, in one sentence without a full stop.
    public func sentence(_ language: Language) -> String {
        let first = evidence.first
        let metric = first.map { $0.canonical ?? $0.metric } ?? ""
        let said = evidence.map { "\($0.metric)\($0.written)" }
        let period = first?.period?.words(language) ?? ""
        let listed = working.split(separator: "、").count
        switch (kind, language) {
        case (.twoValues, .zh):
            return "\(place)\(period)\(metric)有不同的数：\(evidence.map { $0.told(.zh) }.joined(separator: "、"))"
        case (.twoValues, .en):
            return
                "\(place), \(period): \(metric) has several values: \(evidence.map { $0.told(.en) }.joined(separator: ", "))"
        case (.parts, .zh): return "\(place)\(period)各部分与总数不合：\(working)"
        case (.parts, .en): return "\(place), \(period): the parts don't make up the whole: \(working)"
        case (.share, .zh): return "\(place)\(period)\(said.first ?? "")，按所列数计算不是这个比重：\(working)"
        case (.share, .en):
            return
                "\(place), \(period): \(said.first ?? "") doesn't follow from the amounts given: \(working)"
        case (.growth, .zh): return "\(place)\(period)\(metric)增速与两年的数不合：\(working)"
        case (.growth, .en):
            return
                "\(place), \(period): the growth of \(metric) doesn't follow from the two years' values: \(working)"
        case (.days, .zh): return "\(place)\(period)天数与比率不合：\(working)"
        case (.days, .en): return "\(place), \(period): the days and their share don't agree: \(working)"
        case (.average, .zh): return "\(place)\(period)平均数不在两者之间：\(said.joined(separator: "、"))"
        case (.average, .en):
            return
                "\(place), \(period): the average doesn't lie between its parts: \(said.joined(separator: ", "))"
        case (.names, .zh): return "\(place)\(said.first ?? "")，列出的名字却有\(listed)个：\(working)"
        case (.names, .en): return "\(place): \(said.first ?? ""), yet \(listed) names are listed: \(working)"
        }
    }
}
