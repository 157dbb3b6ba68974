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
        case missing, measures, status, metrics
    }

    private enum Name: String, Codable {
        case noReport, notPublished, otherMeasure, otherStatus, otherMetric
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
