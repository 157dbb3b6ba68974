import MetricModel

extension Rule {
    /// 居民消费价格指数为101.2, 城乡居民收入比1.97: a number without a unit that its name makes one.
    static func readIndex(_ site: Site) -> Reading? {
        let sentence = site.sentence
        guard site.unitKind == nil, !site.figure.isOrdinal, !site.figure.isPlainInteger,
            site.series.kind == .single, let last = site.lead.last
        else { return nil }
        if let name = sentence.lastSignificant(in: site.lead),
            let measure = measure(endingAt: sentence.tokens[name].end, of: sentence.text)
        {
            return .indicator(Claim(measure: measure, name: site.lead))
        }
        // 由1.95缩小到1.92，比上年缩小0.03: they go on with the quotient that was named.
        guard let measure = measureBefore(site), !sentence.roles(last).isDisjoint(with: [.link, .up, .down])
        else {
            return nil
        }
        var claim = Claim(measure: measure, name: site.lead.lowerBound..<site.lead.lowerBound)
        claim.refersBack = true
        if !sentence.roles(last).contains(.link) {
            claim.measure = .change
            claim.isNegative = sentence.roles(last).contains(.down)
        }
        return .indicator(claim)
    }

    private static func measure(endingAt end: Int, of text: ScalarText) -> Measure? {
        if indices.ends(text, at: end) != nil { return .level }
        return quotients.ends(text, at: end) != nil ? .ratio : nil
    }

    /// How the number before in the sentence was measured, where it too had no unit.
    private static func measureBefore(_ site: Site) -> Measure? {
        let sentence = site.sentence
        for token in sentence.tokens[..<site.lead.lowerBound].suffix(reach).reversed() {
            if token.kind == .figure, sentence.figures[token.index].unitKind != nil { return nil }
            if token.kind == .text || token.kind == .word,
                let measure = measure(endingAt: token.end, of: sentence.text)
            {
                return measure
            }
        }
        return nil
    }

    /// How many tokens back the quotient's name may stand.
    private static let reach = 24
    private static let indices = Phrases("指数")
    private static let quotients = Phrases("收入比 存贷比 性别比 系数")
}
