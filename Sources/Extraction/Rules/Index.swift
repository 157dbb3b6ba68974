import MetricModel

extension Rule {
    /// 居民消费价格指数为101.2, 城乡居民收入比1.97: a number without a unit that its name makes one.
    static let index = Rule("index") { site in
        let sentence = site.sentence
        guard site.unitKind == nil, !site.figure.isOrdinal, !site.figure.isPlainInteger,
            site.series.kind == .single, let last = sentence.lastSignificant(in: site.lead)
        else { return nil }
        let end = sentence.tokens[last].end
        func ends(_ words: [[UInt16]]) -> Bool {
            words.contains { sentence.text.has($0, at: end - $0.count) }
        }
        if ends(indices) { return .indicator(Claim(measure: .level, name: site.lead)) }
        return ends(quotients) ? .indicator(Claim(measure: .ratio, name: site.lead)) : nil
    }

    private static let indices = ["指数"].map(\.scalarUnits)
    private static let quotients = ["收入比", "存贷比", "性别比", "系数"].map(\.scalarUnits)
}
