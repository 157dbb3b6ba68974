/// Amounts in English.
extension MetricNames {
    /// A unit by its worth: 亿元 is `100 million yuan`, 千吨 `thousand tonnes`; a classifier says nothing in English.
    ///
    /// - Parameter metric: says whose 户 are counted.
    package static func unit(_ unit: String, of metric: String, _ language: Language) -> String {
        guard language == .en else { return unit }
        if let known = englishUnits[unit] { return known }
        for (power, word) in powers where unit.hasPrefix(power) {
            let rest = String(unit.dropFirst(power.count))
            if rest == "户" { return "\(word) \(households(metric))" }
            if let known = englishUnits[rest] { return known.isEmpty ? "\(word)s" : "\(word) \(known)" }
        }
        return unit == "户" ? households(metric) : unit
    }

    private static let powers = [
        ("十亿", "billion"), ("百万", "million"), ("亿", "100 million"), ("万", "10,000"), ("千", "thousand"),
    ]

    /// 户 are firms and shops where business is counted, families elsewhere.
    private static func households(_ metric: String) -> String {
        let isBusiness = businesses.contains { metric.contains($0) }
        return isBusiness ? "businesses" : "households"
    }

    private static let businesses = ["市场主体", "经营主体", "企业", "公司", "个体", "工商户", "商户", "四上", "单位"]

    /// As a sentence says it: `1.094 billion yuan` for 10.94亿元, `885,000 mu` for 88.5万亩.
    package static func englishAmount(_ number: ExactDecimal, _ unit: String, of metric: String) -> String {
        if unit == "%" { return "\(number)%" }
        let name = Self.unit(unit, of: metric, .en)
        func times(_ power: Int) -> ExactDecimal {
            (number.multiplied(by: ExactDecimal(1, exponent: power)) ?? number).normalized
        }
        func isBelow(_ limit: Int64) -> Bool { number.magnitude < ExactDecimal(limit) }
        if let what = name.behind("100 million ") {
            return isBelow(10) ? "\(times(2)) million \(what)" : "\(times(-1)) billion \(what)"
        }
        if let what = name.behind("billion "), isBelow(1) { return "\(times(3)) million \(what)" }
        if let what = name.behind("thousand ") { return "\(grouped(times(3))) \(what)" }
        if let what = name.behind("10,000 ") {
            let isMoney = what == "yuan" || what == "US dollars"
            return !isMoney || isBelow(100)
                ? "\(grouped(times(4))) \(what)" : "\(times(-2)) million \(what)"
        }
        return name.isEmpty ? grouped(number) : "\(grouped(number)) \(name)"
    }

    /// A working with its amounts as an English sentence says them: `315 days ÷ 365 days ≈ 86.3%`.
    static func englishWorking(_ working: String) -> String {
        working.split(separator: " ", omittingEmptySubsequences: false).map { word -> String in
            let digits = String(word.prefix { $0.isNumber || $0 == "." || $0 == "-" })
            guard digits.count < word.count, let number = ExactDecimal(digits) else {
                return String(word)
            }
            return englishAmount(number, String(word.dropFirst(digits.count)), of: "")
        }.joined(separator: " ")
    }

    /// 885,000
    package static func grouped(_ number: ExactDecimal) -> String {
        let parts = "\(number)".split(separator: ".", maxSplits: 1)
        var digits = ""
        for (place, digit) in (parts.first ?? "").reversed().enumerated() {
            if place > 0, place % 3 == 0, digit != "-" { digits.append(",") }
            digits.append(digit)
        }
        return String(digits.reversed()) + (parts.count > 1 ? "." + parts[1] : "")
    }

    private static let englishUnits: [String: String] = [
        "元": "yuan", "美元": "US dollars", "人": "people", "名": "people", "人次": "visits", "亩": "mu",
        "公顷": "hectares", "平方米": "square metres", "平方公里": "square kilometres", "公里": "kilometres",
        "米": "metres", "吨": "tonnes", "公斤": "kilograms", "天": "days", "个": "", "家": "", "项": "", "件": "",
        "所": "", "座": "", "处": "", "套": "", "百分点": "percentage points", "个百分点": "percentage points",
    ]
}

extension String {
    /// What follows a beginning; `nil` where it isn't there.
    fileprivate func behind(_ beginning: String) -> Substring? {
        hasPrefix(beginning) ? dropFirst(beginning.count) : nil
    }
}
