/// How a value that no report gives follows from values that reports give.
public struct Derivation: Sendable, Hashable, Codable {
    public enum Rule: String, Sendable, Hashable, Codable, CaseIterable {
        /// 税收占比 from 税收收入 and 一般公共预算收入.
        case shareOfParts
        /// Growth from this year's level and last year's.
        case growthOfLevels
        /// The mean of all from a place's own value and by how much it lies above it.
        case meanFromGap
        /// 优良率 from 优良天数.
        case rateOfDays
        /// 人均地区生产总值 from 地区生产总值 and 常住人口.
        case perHead
    }

    public var rule: Rule
    /// `315天 ÷ 365天 ≈ 86.3%`
    public var working: String

    public init(rule: Rule, working: String) {
        self.rule = rule
        self.working = working
    }
}

extension Derivation {
    /// The working, and what is to be minded of it.
    package func words(_ language: Language) -> String {
        let note =
            switch (rule, language) {
            case (.rateOfDays, .zh): "，有效监测天数不足全年时更高"
            case (.rateOfDays, .en): " (more, if some days have no valid measurement)"
            case (.perHead, .zh): "，按年末人口，不是年平均人口"
            case (.perHead, .en): " (by the people at the year's end, not their mean)"
            case (.shareOfParts, _), (.growthOfLevels, _), (.meanFromGap, _): ""
            }
        return (language == .zh ? working : MetricNames.englishWorking(working)) + note
    }
}
