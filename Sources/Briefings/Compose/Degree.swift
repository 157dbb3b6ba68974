import MetricModel

/// What more of a measure is called, and less: 最高 and 高, 最多 and 多, 最大 and 大.
struct Degree {
    let most: String
    let least: String
    let more: String
    var less: String { Self.opposites[more] ?? "低" }

    init(_ comparison: Comparison) {
        let unit = comparison.format.unit
        let isRate = comparison.query.measure == .growth || comparison.query.measure == .ratio
        if isRate {
            self.init(most: "最高", least: "最低", more: "高")
        } else if let word = Self.byUnit[unit] {
            self.init(most: "最" + word, least: "最" + (Self.opposites[word] ?? "低"), more: word)
        } else {
            // An amount of money is high, but exceeds another by much.
            self.init(most: "最高", least: "最低", more: "多")
        }
    }

    private init(most: String, least: String, more: String) {
        self.most = most
        self.least = least
        self.more = more
    }

    private static let opposites = ["多": "少", "大": "小", "长": "短"]

    private static let byUnit = [
        "人": "多", "万人": "多", "户": "多", "万户": "多", "家": "多", "万家": "多", "个": "多", "万个": "多", "项": "多",
        "所": "多",
        "件": "多", "台": "多", "辆": "多", "套": "多", "人次": "多", "万人次": "多", "天": "多", "亩": "大", "万亩": "大",
        "公顷": "大", "平方公里": "大", "平方米": "大", "万平方米": "大", "公里": "长",
    ]
}

/// The difference of two values, as a person says it and with its working.
struct Gap {
    /// `6.89亿元`, `7个百分点`
    let words: String
    let working: String
    let isNegative: Bool

    /// No finer than the coarser of the two, and said to be rounded where that changes it; `nil` where it is 0 or a
    /// bound leaves it open.
    init?(_ a: Observation, _ b: Observation, _ format: QuantityFormat, _ language: Language) {
        guard a.bound == .exact, b.bound == .exact, let x = format.number(a.quantity),
            let y = format.number(b.quantity)
        else { return nil }
        self.init(
            x, y, digits: min(x.fractionDigits, y.fractionDigits), format.unit, of: a.metric, language)
    }

    /// How far what was reached lies from its target, which has no more digits than those that are written.
    init?(_ actual: Observation, target: Observation, _ language: Language) {
        guard actual.quantity.unit == target.quantity.unit, actual.bound == .exact, target.bound != .about
        else { return nil }
        let format = QuantityFormat([actual, target], base: actual.quantity.unit)
        guard let x = format.number(actual.quantity), let y = format.number(target.quantity) else {
            return nil
        }
        self.init(
            x, y, digits: max(x.fractionDigits, y.fractionDigits), format.unit, of: actual.metric, language)
    }

    private init?(
        _ x: ExactDecimal, _ y: ExactDecimal, digits: Int, _ unit: String, of metric: String,
        _ language: Language
    ) {
        guard let difference = x.subtracting(y) else { return nil }
        let gap = difference.rounded(toFractionDigits: digits)
        if gap.isZero { return nil }
        isNegative = gap.isNegative
        let isRounded = gap != difference
        func told(_ number: ExactDecimal, _ unit: String) -> String {
            language == .zh ? "\(number)\(unit)" : MetricNames.englishAmount(number, unit, of: metric)
        }
        let size = told(gap.magnitude, unit == "%" ? "个百分点" : unit)
        words = (isRounded ? (language == .zh ? "约" : "about ") : "") + size
        let (high, low) = gap.isNegative ? (y, x) : (x, y)
        let minus = ComparisonWords.minus
        let subtrahend = low.isNegative ? "(\(minus(told(low, unit))))" : told(low, unit)
        working = "\(minus(told(high, unit))) − \(subtrahend) \(isRounded ? "≈" : "=") \(size)"
    }

    /// Of values that stand in one unit, whatever set they are in.
    init?(_ a: Observation, _ b: Observation, _ language: Language) {
        guard a.quantity.unit == b.quantity.unit else { return nil }
        self.init(a, b, QuantityFormat([a, b], base: a.quantity.unit), language)
    }

    func derived(_ place: String, _ a: Observation, _ b: Observation) -> EvidenceIndex.Derived {
        EvidenceIndex.Derived(
            place: place, metric: a.metric, value: words, working: working,
            sources: (a.indicators.prefix(a.derivation == nil ? 1 : a.indicators.count)
                + b.indicators.prefix(b.derivation == nil ? 1 : b.indicators.count)).map(\.self))
    }
}
