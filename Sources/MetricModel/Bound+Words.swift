extension Bound {
    /// What stands before a number in a chart or table: `≥`, `≤`, `≈`; nothing for an exact one.
    /// 突破200 is `≥` too: that it isn't 200 sharp is no more than the words say of it.
    public var sign: String {
        switch self {
        case .exact: ""
        case .more, .atLeast: "≥"
        case .less, .atMost: "≤"
        case .about: "≈"
        }
    }

    /// The number with its bound in words: 超过200亿元, 约30万人. For a fall the words speak of its size.
    ///
    /// - Parameter isCount: of people or things, which are few or many, not low or high.
    package func words(
        around number: String, isFall: Bool = false, isCount: Bool = false, _ language: Language
    ) -> String {
        switch (self, language) {
        case (.exact, _): number
        case (.more, .zh): "超过\(number)"
        case (.atLeast, .zh): isFall ? "\(number)以上" : isCount ? "不少于\(number)" : "不低于\(number)"
        case (.less, .zh): "不到\(number)"
        case (.atMost, .zh): "不超过\(number)"
        case (.about, .zh): "约\(number)"
        case (.more, .en): "more than \(number)"
        case (.atLeast, .en): "at least \(number)"
        case (.less, .en): "less than \(number)"
        case (.atMost, .en): "at most \(number)"
        case (.about, .en): "about \(number)"
        }
    }
}

extension Bound {
    /// What it is for the number with the other sign.
    var mirrored: Bound {
        switch self {
        case .more: .less
        case .atLeast: .atMost
        case .less: .more
        case .atMost: .atLeast
        case .exact, .about: self
        }
    }
}

extension Indicator {
    /// The bound on the signed value: 下降20%以上 is written `>=` and means at most -20.
    public var signedBound: Bound { value.isNegative ? bound.mirrored : bound }

    /// The number with its bound as a sentence says it: 超过200亿元, 第一.
    package func boundedWords(around number: String, _ language: Language) -> String {
        // 前100名 says by itself that it is a bound.
        if measure == .rank { return number }
        let isCount = measure == .level && Counting.isCount(MetricUnit(written: unit).base)
        return bound.words(around: number, isFall: isFall, isCount: isCount, language)
    }

    /// The number as a person reads it, in the report's own unit, a fall by its size: 255.92亿元, 第一, 20%.
    package var written: String {
        if measure == .rank { return MetricUnit.plain(raw) }
        return "\(isFall ? value.magnitude : value)\(MetricUnit.plain(unit))"
    }

    /// The same in the words of a language: 255.92亿元 or 25.592 billion yuan, 第一 or no. 1.
    package func written(_ language: Language) -> String {
        switch (language, measure) {
        case (.zh, _): written
        case (.en, .rank): bound == .atMost ? "top \(value)" : "no. \(value)"
        case (.en, _):
            MetricNames.englishAmount(
                isFall ? value.magnitude : value, MetricUnit.plain(unit), of: metric)
        }
    }

    /// The number as a sentence says it, its bound and whether it fell included: 超过200亿元, 下降20%以上.
    func told(_ language: Language) -> String {
        let words = boundedWords(around: written(language), language)
        if !isFall { return words }
        return language == .zh ? "下降\(words)" : "a fall of \(words)"
    }

    /// A rate or difference that went down.
    package var isFall: Bool { value.isNegative && (measure == .growth || measure == .change) }
}

extension Observation {
    package var written: String {
        let value = isFall ? quantity.value.magnitude : quantity.value
        return (derivation == nil ? indicators.first?.written : nil) ?? "\(value)\(quantity.unit)"
    }

    /// The same in the words of a language, as an indicator's.
    package func written(_ language: Language) -> String {
        if language == .zh { return written }
        if derivation == nil, let record = indicators.first { return record.written(language) }
        return MetricNames.englishAmount(
            isFall ? quantity.value.magnitude : quantity.value, quantity.unit, of: metric)
    }

    /// The number with its bound as a sentence says it: 超过200亿元, 第一.
    package func boundedWords(around number: String, _ language: Language) -> String {
        if measure == .rank { return number }
        let isCount = measure == .level && Counting.isCount(quantity.unit)
        return bound.words(around: number, isFall: isFall, isCount: isCount, language)
    }

    /// The signed number with its bound, in no language: `≥90亿元`, `≤−20%`, 第一.
    var signed: String {
        measure == .rank ? written : signedBound.sign + (isFall ? "−" : "") + written
    }

    package var isFall: Bool { quantity.value.isNegative && (measure == .growth || measure == .change) }
}
