// Enums with payloads as objects that a script can read without knowing Swift: `{"observed": {…}}`,
// `{"missing": "otherMeasure", "measures": ["growth"]}`, `{"kind": "caveat", "reasons": […]}`.

extension Cell: Codable {
    enum CodingKeys: String, CodingKey {
        case observed, missing
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .observed(let observation):
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(observation, forKey: .observed)
        case .missing(let reason):
            try reason.encode(to: encoder)
        }
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let observation = try container.decodeIfPresent(Observation.self, forKey: .observed) {
            self = .observed(observation)
        } else {
            self = .missing(try MissingReason(from: decoder))
        }
    }
}

extension MissingReason: Codable {
    enum CodingKeys: String, CodingKey {
        case missing, measures, status, metrics, periods
    }

    private enum Name: String, Codable {
        case noReport, notPublished, otherMeasure, otherStatus, otherMetric, otherPeriod
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .noReport: try container.encode(Name.noReport, forKey: .missing)
        case .notPublished: try container.encode(Name.notPublished, forKey: .missing)
        case .otherMeasure(let measures):
            try container.encode(Name.otherMeasure, forKey: .missing)
            try container.encode(measures, forKey: .measures)
        case .otherStatus(let status):
            try container.encode(Name.otherStatus, forKey: .missing)
            try container.encode(status, forKey: .status)
        case .otherMetric(let metrics):
            try container.encode(Name.otherMetric, forKey: .missing)
            try container.encode(metrics, forKey: .metrics)
        case .otherPeriod(let periods):
            try container.encode(Name.otherPeriod, forKey: .missing)
            try container.encode(periods, forKey: .periods)
        }
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        switch try container.decode(Name.self, forKey: .missing) {
        case .noReport: self = .noReport
        case .notPublished: self = .notPublished
        case .otherMeasure: self = .otherMeasure(try container.decode([Measure].self, forKey: .measures))
        case .otherStatus: self = .otherStatus(try container.decode(Status.self, forKey: .status))
        case .otherMetric: self = .otherMetric(try container.decode([String].self, forKey: .metrics))
        case .otherPeriod: self = .otherPeriod(try container.decode([Period].self, forKey: .periods))
        }
    }
}

extension Verdict: Codable {
    enum CodingKeys: String, CodingKey {
        case kind, reasons
    }

    private enum Kind: String, Codable {
        case comparable, caveat, incomparable
    }

    private var kind: Kind {
        switch self {
        case .comparable: .comparable
        case .caveat: .caveat
        case .incomparable: .incomparable
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(kind, forKey: .kind)
        try container.encode(reasons, forKey: .reasons)
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let reasons = try container.decode([Reason].self, forKey: .reasons)
        switch try container.decode(Kind.self, forKey: .kind) {
        case .comparable: self = .comparable
        case .caveat: self = .caveat(reasons)
        case .incomparable: self = .incomparable(reasons)
        }
    }
}

extension ComparisonQuery.Periods: Codable, LosslessStringConvertible {
    /// `latest`, `same` or a year.
    public var description: String {
        switch self {
        case .latest: "latest"
        case .same: "same"
        case .year(let year): "\(year)"
        }
    }

    public init?(_ text: String) {
        switch text {
        case "latest": self = .latest
        case "same": self = .same
        default:
            guard let year = Int(text), Period(year: year) != nil else { return nil }
            self = .year(year)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let periods = Self(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "not latest, same or a year: \(text)")
        }
        self = periods
    }
}
