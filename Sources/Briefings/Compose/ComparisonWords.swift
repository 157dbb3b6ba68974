import Charting
import MetricModel

/// The words around a comparison's numbers: titles, tags, labels.
struct ComparisonWords {
    let comparison: Comparison
    let language: Language
    let format: QuantityFormat
    /// The period of each column's observations; `nil` where they differ or none is known.
    private let commonPeriods: [Period?]
    /// Every column has one period.
    let hasCommonPeriods: Bool
    private let counted: Set<Observation>

    /// - Parameter format: of several comparisons that share a scale; `nil` for its own.
    init(_ comparison: Comparison, _ language: Language, format: QuantityFormat? = nil) {
        self.comparison = comparison
        self.language = language
        self.format = (format ?? comparison.format).spoken(in: language)
        let commonPeriods = comparison.query.columns.indices.map { column -> Period? in
            let periods = Set(
                comparison.rows.compactMap { row in
                    row.cells.indices.contains(column) ? row.cells[column].observation : nil
                }.map(\.period))
            return periods.count == 1 ? periods.first.flatMap(\.self) : nil
        }
        self.commonPeriods = commonPeriods
        hasCommonPeriods =
            comparison.observations.isEmpty
            || zip(commonPeriods, comparison.query.columns.indices).allSatisfy { period, column in
                period != nil || comparison.rows.allSatisfy { $0.cells[column].observation == nil }
            }
        let isUnitMixed = comparison.verdict.reasons.contains { $0.kind == .unitOrMeasure }
        counted = Set(
            comparison.observations.filter { !isUnitMixed || $0.quantity.unit == comparison.unit })
    }

    /// What is measured: 固定资产投资增速; and whether only targets are asked for.
    var title: String {
        guard comparison.query.columns == [.target] else { return measured }
        return language == .zh ? measured + "目标" : measured + ": target"
    }

    /// The same amid a sentence: growth of fixed-asset investment.
    var phrase: String {
        guard language == .en else { return title }
        let metric = MetricNames.inSentence(comparison.query.metric, .en)
        let measured =
            switch comparison.query.measure {
            case .level, .ratio: metric
            case .growth: "growth of \(metric)"
            case .change: "change of \(metric)"
            case .rank: "rank by \(metric)"
            }
        return comparison.query.columns == [.target] ? "target for \(measured)" : measured
    }

    private var measured: String {
        let metric = MetricNames.words(comparison.query.metric, language)
        switch (comparison.query.measure, language) {
        case (.level, _), (.ratio, _): return metric
        case (.growth, .zh): return metric.hasSuffix("增速") ? metric : metric + "增速"
        case (.change, .zh): return metric + "增减"
        case (.rank, .zh): return metric + "位次"
        case (.growth, .en): return metric + ": growth"
        case (.change, .en): return metric + ": change"
        case (.rank, .en): return metric + ": rank"
        }
    }

    /// The period where it is common, and the unit.
    var subtitle: String {
        [periodWords, unitWords].filter { !$0.isEmpty }.joined(separator: language == .zh ? "，" : ", ")
    }

    /// What stands under a head: the period where it is common, and the unit alone.
    var detail: String {
        let unit = MetricNames.unit(format.unit, of: comparison.query.metric, language)
        return [hasCommonPeriods ? periodWords : "", unit].filter { !$0.isEmpty }
            .joined(separator: language == .zh ? "，" : ", ")
    }

    /// The number alone, as a column whose head has the unit shows it: `≥200`, `−2.5`.
    func number(_ observation: Observation) -> String {
        let number =
            isCounted(observation) ? format.text(observation, language) : format.full(observation, language)
        return observation.signedBound.sign + Self.minus(number)
    }

    /// Under a number in a cell or beside one in a panel: its period where they differ and nothing else tells it, and
    /// that it is derived.
    func cellTag(_ observation: Observation, hasPeriod: Bool) -> String {
        let period = hasPeriod && !hasCommonPeriods ? periodTag(observation) : ""
        let derived = observation.derivation == nil ? "" : language == .zh ? "推算" : "derived"
        return [period, derived].filter { !$0.isEmpty }.joined(separator: language == .zh ? "，" : ", ")
    }

    func periodTag(_ observation: Observation) -> String {
        observation.period?.words(language) ?? (language == .zh ? "时期未注明" : "undated")
    }

    /// Of the first column.
    var commonPeriod: Period? { commonPeriods.first.flatMap(\.self) }

    private var periodWords: String {
        guard hasCommonPeriods else { return language == .zh ? "年份见地名下方" : "Periods under the names" }
        let known = zip(comparison.query.columns, commonPeriods).compactMap { column, period in
            period.map { (column, $0) }
        }
        guard let first = known.first?.1 else { return "" }
        if known.allSatisfy({ $0.1 == first }) { return first.words(language) }
        return known.map { column, period in
            language == .zh
                ? name(of: column) + period.words(.zh) : "\(name(of: column)) \(period.words(.en))"
        }.joined(separator: language == .zh ? "、" : ", ")
    }

    var unitWords: String {
        let unit = MetricNames.unit(format.unit, of: comparison.query.metric, language)
        if unit.isEmpty { return "" }
        return language == .zh ? "单位：\(unit)" : "in \(unit)"
    }

    var series: [ChartSpec.Series] {
        let columns = comparison.query.columns
        guard columns.count > 1 else { return [ChartSpec.Series(name: "")] }
        return columns.map { ChartSpec.Series(name: name(of: $0)) }
    }

    private func name(of column: ComparisonQuery.Column) -> String {
        switch (column, language) {
        case (.actual, .zh): "实际"
        case (.actual, .en): "Actual"
        case (.target, .zh): "目标"
        case (.target, .en): "Target"
        case (.best, _): ""
        }
    }

    /// Under a place's name: its period where the periods differ, the target's too where it has its own.
    func tag(_ row: Comparison.Row) -> String {
        guard !hasCommonPeriods else { return "" }
        let observed = row.cells.compactMap(\.observation)
        guard let first = observed.first else { return "" }
        var parts = [first.period?.words(language) ?? (language == .zh ? "时期未注明" : "undated")]
        for other in observed.dropFirst() where other.period != first.period {
            let period = other.period?.words(language) ?? (language == .zh ? "时期未注明" : "undated")
            let name = other.status == .target ? (language == .zh ? "目标" : "target ") : ""
            parts.append(name + period)
        }
        return parts.joined(separator: language == .zh ? "，" : ", ")
    }

    func isCounted(_ observation: Observation) -> Bool { counted.contains(observation) }

    /// What stands at the mark: `≥200`, `5.7%`, a true minus for a fall.
    func label(_ observation: Observation) -> String {
        let number =
            isCounted(observation) ? format.text(observation, language) : format.full(observation, language)
        let percent = format.unit == "%" && isCounted(observation) ? "%" : ""
        let derived = observation.derivation == nil ? "" : language == .zh ? "（推算）" : " (derived)"
        return observation.signedBound.sign + Self.minus(number) + percent + derived
    }

    /// Number, unit and what it is, for the data in words: ≥200亿元（2022年）.
    func told(_ observation: Observation) -> String {
        let isOwnPeriod = !hasCommonPeriods || observation.status == .target
        var facts: [String] = []
        if isOwnPeriod, let period = observation.period { facts.append(period.words(language)) }
        if observation.status == .target { facts.append(language == .zh ? "目标" : "target") }
        if observation.derivation != nil { facts.append(language == .zh ? "推算" : "derived") }
        let number = observation.signedBound.sign + Self.minus(format.full(observation, language))
        guard !facts.isEmpty else { return number }
        return language == .zh
            ? "\(number)（\(facts.joined())）" : "\(number) (\(facts.joined(separator: ", ")))"
    }

    /// What a pointer on the mark shows, in the report's own words and unit.
    func sentence(_ observation: Observation) -> String {
        let period = observation.period?.words(language) ?? ""
        let value = ValueWords(observation, language)
        if let derivation = observation.derivation {
            return language == .zh
                ? "\(observation.place)\(period)\(observation.metric)\(value.all)，推算：\(derivation.words(.zh))"
                : "\(observation.place) \(MetricNames.inSentence(observation.metric, .en)) \(value.all) \(period), derived: \(derivation.words(.en))"
        }
        switch language {
        case .zh:
            let target = observation.status == .target ? "目标" : ""
            return "\(observation.place)\(period)\(observation.wording)\(target)\(value.all)"
        case .en:
            let target = observation.status == .target ? " target" : ""
            return "\(observation.place) \(observation.wording)\(target) \(value.all) \(period)"
        }
    }

    /// What stands where a value is missing.
    func missing(_ reason: MissingReason) -> String { Self.missing(reason, language) }

    static func missing(_ reason: MissingReason, _ language: Language) -> String {
        switch (reason, language) {
        case (.noReport, .zh): "无报告"
        case (.noReport, .en): "no report"
        case (.otherStatus(.target), .zh): "只有目标"
        case (.otherStatus(.target), .en): "target only"
        case (.otherStatus(.actual), .zh): "无目标"
        case (.otherStatus(.actual), .en): "no target"
        case (.otherPeriod, .zh): "无此时期"
        case (.otherPeriod, .en): "not for this period"
        case (_, .zh): "未公布"
        case (_, .en): "not published"
        }
    }

    static func minus(_ number: String) -> String {
        number.hasPrefix("-") ? "−" + number.dropFirst() : number
    }
}

/// A value as a sentence says it: words before, the number with its unit, words behind.
struct ValueWords {
    var before = ""
    var number: String
    var after = ""

    init(_ observation: Observation, _ language: Language) {
        number = observation.written(language)
        let bound = observation.boundedWords(around: "\u{FFFC}", language)
        let parts = bound.split(separator: "\u{FFFC}", omittingEmptySubsequences: false)
        before = parts.first.map { String($0) } ?? ""
        after = parts.count > 1 ? String(parts[1]) : ""
        before = Self.verb(observation, language) + before
        if language == .en, observation.measure == .rank, !observation.scope.isEmpty {
            after = " \(MetricNames.scope(observation.scope))"
        }
        // 增长6%以上 and 11%左右, as reports say it, rather than 增长不低于6% and 约11%.
        if language == .zh, observation.measure == .growth, let after = Self.afterRate[observation.bound] {
            (before, self.after) = (Self.verb(observation, language), after)
        }
    }

    private static let afterRate: [Bound: String] = [.atLeast: "以上", .about: "左右"]

    private static func verb(_ observation: Observation, _ language: Language) -> String {
        let isFall = observation.isFall
        switch (observation.measure, language) {
        case (.growth, .zh): return isFall ? "下降" : "增长"
        case (.change, .zh):
            if !observation.scope.isEmpty { return (isFall ? "低于" : "高于") + observation.scope }
            return isFall ? "减少" : "增加"
        case (.growth, .en): return isFall ? "down " : "up "
        case (.change, .en):
            if !observation.scope.isEmpty { return "\(isFall ? "below" : "above") \(observation.scope) by " }
            return isFall ? "down " : "up "
        case (.rank, .zh):
            // A copy of a report may have 七县(市).
            return String(observation.scope.map { $0 == "(" ? "（" : $0 == ")" ? "）" : $0 })
        case (.rank, .en): return ""
        case (.level, _), (.ratio, _): return ""
        }
    }

    var all: String { before + number + after }
}
