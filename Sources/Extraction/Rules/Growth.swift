import MetricModel

extension Rule {
    /// 增长5.7%, 同比下降79.9%, 增速为9.4%, 增长1.3倍, 压减行政经费20%以上.
    static func readGrowth(_ site: Site) -> Reading? {
        guard site.unitKind == .percent || site.unitKind == .times else { return nil }
        let sentence = site.sentence
        if let word = sentence.lastSignificant(in: site.lead) {
            let roles = sentence.roles(word)
            if !roles.isDisjoint(with: [.up, .down, .rate]) {
                let name = Rule.withoutComparison(site.lead.lowerBound..<word, sentence)
                var claim = Claim(measure: .growth, name: name)
                claim.isNegative =
                    site.ownWay.map { sentence.roles($0).contains(.down) } ?? roles.contains(.down)
                if sentence.contains(.pull, in: site.lead) { claim.isOwnMetric = true }
                // 完成下降2.5%的年度目标.
                claim.isPlanned = Rule.isAim(site)
                return .indicator(claim)
            }
        }
        return rateBehind(site) ?? extreme(site) ?? cutting(site)
    }

    /// 以9.9%的增速位列第一, 其6.0%的名义增长率: the rate stands behind its number.
    private static func rateBehind(_ site: Site) -> Reading? {
        let sentence = site.sentence
        guard let first = site.tail.first, sentence.text[sentence.tokens[first].start] == 0x7684,  // 的
            site.tail.dropFirst().prefix(2).contains(where: {
                rates.begins(sentence.text, at: sentence.tokens[$0].start) != nil
            })
        else { return nil }
        let opener = site.lead.last { openers.contains(sentence.text[sentence.tokens[$0].start]) }
        let end = opener ?? site.lead.upperBound
        // 不过其6.0%的增长率 is of what was named before.
        let pointsBack = opener.map { sentence.text[sentence.tokens[$0].start] == 0x5176 } ?? false  // 其
        return .indicator(Claim(measure: .growth, name: (pointsBack ? end : site.lead.lowerBound)..<end))
    }

    private static let openers = UnitSet("以其")
    private static let rates = Phrases(
        "增速 增幅 增长率 增长速度 名义增速 名义增长率 实际增速 同比增速 年均增速 速度增长 速度递增 速度上升 量递增 比例递增 幅度增长 幅度递增")

    /// 增速最低的云岭县为3.1%.
    private static func extreme(_ site: Site) -> Reading? {
        let sentence = site.sentence
        guard let rate = sentence.last(.rate, in: site.lead),
            sentence.text[sentence.tokens[rate].end] == 0x6700  // 最
        else { return nil }
        return .indicator(Claim(measure: .growth, name: site.lead.lowerBound..<rate))
    }

    /// The verb stands before the name: 压减一般性支出20%.
    private static func cutting(_ site: Site) -> Reading? {
        let sentence = site.sentence
        var index = site.lead.lowerBound
        while index < site.lead.upperBound, sentence.tokens[index].kind != .text,
            !sentence.roles(index).contains(.down)
        {
            index += 1
        }
        guard index + 1 < site.lead.upperBound, sentence.roles(index).contains(.down) else { return nil }
        var claim = Claim(measure: .growth, name: index + 1..<site.lead.upperBound)
        claim.isNegative = true
        return .indicator(claim)
    }
}
