import MetricModel

extension Rule {
    /// Any other amount: 粮食总产量41.1万吨, 建成9座垃圾中转站.
    static let level = Rule("level") { site in
        guard let kind = site.unitKind else { return .leftOut(.noUnit) }
        if kind == .bare, !site.tail.isEmpty,
            !site.sentence.tokens[site.tail.lowerBound].isMark([.enumeration, .comma]),
            site.sentence.boundAfter(site.token) == nil
        {
            return .leftOut(.noUnit)
        }
        var claim = Claim(measure: .level, name: site.lead)
        claim.nameAfter = site.tail
        return .indicator(claim)
    }
}
