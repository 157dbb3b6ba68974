/// Holds what the reports say against itself. A check is one function and one line in `all`.
public enum SelfCheck {
    /// - Parameter reports: for what only the text tells; a report that isn't among them isn't read for that.
    /// - Returns: in the order of the reports' places, the graver first where one place has several.
    public static func findings(in model: MetricsModel, reports: [Report] = []) -> [Finding] {
        let ledger = Ledger(model.eachFact)
        var found = model.conflicts.compactMap(twoValues)
        for page in ledger.pages {
            for check in all { found += check(page, ledger) }
        }
        found += CountedNames.findings(in: model.eachFact, reports: reports)
        return found.enumerated().sorted { a, b in
            guard let first = a.element.evidence.first, let second = b.element.evidence.first else {
                return a.offset < b.offset
            }
            if first.doc != second.doc { return first.doc < second.doc }
            if a.element.severity != b.element.severity { return a.element.severity > b.element.severity }
            return (first.span, a.offset) < (second.span, b.offset)
        }.map(\.element)
    }

    private typealias Check = @Sendable (Ledger.Page, Ledger) -> [Finding]

    private static let all: [Check] = [sums, largerParts, shares, structure, growth, days, averages]

    // MARK: Two values

    private static func twoValues(_ conflict: Conflict) -> Finding? {
        guard let first = conflict.observations.first else { return nil }
        let evidence = conflict.observations.compactMap(\.indicators.first)
        // 新建7.2万亩，累计达到96.5万亩: nobody contradicts himself in one breath, the two mean two things.
        let spans = evidence.map(\.span.start)
        let isOneBreath =
            Set(evidence.map(\.doc)).count == 1 && (spans.max() ?? 0) - (spans.min() ?? 0) < oneBreath
        return Finding(
            kind: .twoValues, severity: isOneBreath ? .note : .warning, place: first.place,
            evidence: evidence, working: "")
    }

    /// About a sentence, in scalars.
    private static let oneBreath = 60

    // MARK: Parts and wholes

    private static let sectors = ["第一产业增加值", "第二产业增加值", "第三产业增加值"]

    /// What adds up to what, where a report gives all of it.
    private static let wholes: [(whole: String, parts: [String])] = [("地区生产总值", sectors)]

    private static func sums(_ page: Ledger.Page, _ ledger: Ledger) -> [Finding] {
        wholes.compactMap { name, names in
            let parts = names.compactMap { ledger.one($0, .level, on: page) }
            guard parts.count == names.count, let whole = ledger.one(name, .level, on: page),
                let sum = total(parts), let first = parts.first
            else { return nil }
            let span = parts.dropFirst().reduce(Span(first)) { $0 + Span($1) }
            let given = Span(whole)
            guard span.isApart(from: given, by: given.high * 0.0005) else { return nil }
            let terms = parts.map(\.written).joined(separator: " + ")
            return finding(
                .parts, .error, page, parts + [whole],
                "\(terms) = \(format(sum, like: whole))，\(whole.wording)\(whole.written)")
        }
    }

    /// A part and what it is a part of.
    private static let within: [(part: String, whole: String)] = [
        ("地方税收收入", "一般公共预算收入"), ("规模以上工业增加值", "地区生产总值"), ("高新技术产业增加值", "地区生产总值"),
        ("第一产业增加值", "地区生产总值"), ("第二产业增加值", "地区生产总值"), ("第三产业增加值", "地区生产总值"),
        ("高新技术企业新增", "高新技术企业总数"), ("市场主体净增", "市场主体总数"), ("工业技改投资", "固定资产投资"),
        ("专项债资金", "地方政府债券资金"), ("三类500强项目数", "招商签约项目数"), ("城镇新增就业", "常住人口"),
    ]

    private static func largerParts(_ page: Ledger.Page, _ ledger: Ledger) -> [Finding] {
        within.compactMap { names in
            guard let part = ledger.one(names.part, .level, on: page),
                let whole = ledger.one(names.whole, .level, on: page),
                part.quantity.unit == whole.quantity.unit, Span(part).low > Span(whole).high
            else { return nil }
            return finding(
                .parts, .error, page, [part, whole],
                "\(part.wording)\(part.written) > \(whole.wording)\(whole.written)")
        }
    }

    // MARK: Shares

    private static func shares(_ page: Ledger.Page, _ ledger: Ledger) -> [Finding] {
        Shares.all.compactMap { names in
            guard let share = ledger.one(names.share, .ratio, on: page),
                let part = ledger.one(names.part, .level, on: page),
                let whole = ledger.one(names.whole, .level, on: page)
            else { return nil }
            return shareFinding(share, part, whole, page)
        }
    }

    /// 三次产业结构 a:b:c against the amounts it sums up.
    private static func structure(_ page: Ledger.Page, _ ledger: Ledger) -> [Finding] {
        let shares = ledger.all("三次产业结构", .ratio, on: page)
        guard shares.count == 3, let whole = ledger.one("地区生产总值", .level, on: page) else { return [] }
        return zip(shares, sectors).compactMap { share, name in
            guard let part = ledger.one(name, .level, on: page) else { return nil }
            return shareFinding(share, part, whole, page)
        }
    }

    private static func shareFinding(
        _ share: Observation, _ part: Observation, _ whole: Observation, _ page: Ledger.Page
    ) -> Finding? {
        guard part.quantity.unit == whole.quantity.unit, let quotient = Span(part) / Span(whole) else {
            return nil
        }
        let worked = quotient.scaled(by: 100)
        guard worked.isApart(from: Span(share), by: 0.05) else { return nil }
        let percent = percent(part, of: whole, digits: share.quantity.value.fractionDigits)
        return finding(
            .share, .warning, page, [share, part, whole], "\(part.written) ÷ \(whole.written) = \(percent)")
    }

    // MARK: Growth

    /// Not the product and what is added to it: their rates are at constant prices and don't follow from amounts at
    /// current ones.
    private static let growing: [String] = [
        "一般公共预算收入", "地方财政收入", "地方税收收入", "固定资产投资", "社会消费品零售总额", "进出口总额", "实际利用外资", "实际利用内资", "存款余额",
        "贷款余额", "城镇居民人均可支配收入", "农村居民人均可支配收入", "居民人均可支配收入", "接待游客", "旅游收入", "粮食总产量", "油料产量", "生猪出栏",
        "粮食播种面积", "规模以上工业总产值", "市场主体总数", "高新技术企业总数",
    ]

    private static func growth(_ page: Ledger.Page, _ ledger: Ledger) -> [Finding] {
        guard let before = page.period.aYearEarlier else { return [] }
        let earlier = Ledger.Page(place: page.place, extent: page.extent, period: before)
        return growing.compactMap { metric in
            guard let rate = ledger.one(metric, .growth, on: page),
                rate.quantity.unit == "%", let now = ledger.one(metric, .level, on: page),
                let then = ledger.one(metric, .level, on: earlier), now.quantity.unit == then.quantity.unit,
                let quotient = Span(now) / Span(then)
            else { return nil }
            let worked = quotient.scaled(by: 100, plus: -100)
            guard worked.isApart(from: Span(rate), by: 0.3) else { return nil }
            let percent = percent(now, of: then, digits: rate.quantity.value.fractionDigits, less: true)
            // Last year's figure is often revised before this year's rate is reckoned.
            return finding(
                .growth, .note, page, [rate, now, then],
                "\(now.written) ÷ \(then.written) − 1 = \(percent)")
        }
    }

    // MARK: Days

    private static func days(_ page: Ledger.Page, _ ledger: Ledger) -> [Finding] {
        guard page.period.isFullYears, let length = page.period.dayCount,
            let days = ledger.one("空气质量优良天数", .level, on: page),
            let rate = ledger.one("空气质量优良率", .ratio, on: page)
        else { return [] }
        let share = Span(
            low: days.quantity.value.doubleValue / Double(length) * 100,
            high: days.quantity.value.doubleValue / Double(length) * 100)
        guard share.isApart(from: Span(rate), by: 0.05),
            let percent = ExactDecimal(100).multiplied(by: days.quantity.value)?
                .divided(
                    by: ExactDecimal(Int64(length)), fractionDigits: rate.quantity.value.fractionDigits)
        else { return [] }
        // More than the year has is wrong; fewer may be counted over the days that were measured.
        let isTooMany = days.quantity.value.doubleValue > Double(length)
        return [
            finding(
                .days, isTooMany ? .error : .warning, page, [days, rate],
                "\(days.written) ÷ \(length)天 = \(percent)%，优良率\(rate.written)")
        ]
    }

    // MARK: Averages

    private static func averages(_ page: Ledger.Page, _ ledger: Ledger) -> [Finding] {
        guard let all = ledger.one("居民人均可支配收入", .level, on: page),
            let town = ledger.one("城镇居民人均可支配收入", .level, on: page),
            let country = ledger.one("农村居民人均可支配收入", .level, on: page)
        else { return [] }
        let (low, high) = (Span(country), Span(town))
        guard Span(all).low > high.high || Span(all).high < low.low else { return [] }
        return [finding(.average, .error, page, [all, town, country], "")]
    }

    // MARK: Helpers

    private static func finding(
        _ kind: Finding.Kind, _ severity: Finding.Severity, _ page: Ledger.Page, _ facts: [Observation],
        _ working: String
    ) -> Finding {
        Finding(
            kind: kind, severity: severity, place: page.place, evidence: facts.compactMap(\.indicators.first),
            working: working)
    }

    private static func total(_ parts: [Observation]) -> ExactDecimal? {
        guard let unit = parts.first?.quantity.unit, parts.allSatisfy({ $0.quantity.unit == unit }) else {
            return nil
        }
        return parts.reduce(ExactDecimal.zero as ExactDecimal?) { sum, part in
            sum.flatMap { $0.adding(part.quantity.value) }
        }
    }

    /// In the unit in which another value was written.
    private static func format(_ value: ExactDecimal, like fact: Observation) -> String {
        guard let written = fact.indicators.first?.unit else { return "\(value)\(fact.quantity.unit)" }
        let number = value.dividedExactly(by: MetricUnit(written: written).factor) ?? value
        return "\(number.normalized)\(MetricUnit.plain(written))"
    }

    private static func percent(_ part: Observation, of whole: Observation, digits: Int, less: Bool = false)
        -> String
    {
        guard
            let difference = less
                ? part.quantity.value.subtracting(whole.quantity.value) : part.quantity.value,
            let quotient = difference.multiplied(by: ExactDecimal(100))?
                .divided(by: whole.quantity.value, fractionDigits: digits)
        else { return "" }
        return "\(quotient)%"
    }
}
