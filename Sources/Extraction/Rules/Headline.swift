import MetricModel

extension Rule {
    /// ◆5.9%——地区生产总值增速: the number leads its line, its metric follows the dash.
    static func readHeadline(_ site: Site) -> Reading? {
        let sentence = site.sentence
        let dashes = site.tail.prefix(2)
        guard site.series.kind == .single, dashes.count == 2, let kind = site.unitKind,
            dashes.allSatisfy({ sentence.tokens[$0].isMark(.longDash) }),
            site.lead.allSatisfy({ sentence.tokens[$0].kind == .mark })
        else { return nil }
        var name = site.tail.dropFirst(2)
        guard kind == .percent || kind == .times else {
            return .indicator(Claim(measure: .level, name: name))
        }
        if let last = name.last, !sentence.roles(last).isDisjoint(with: [.rate, .up]) {
            name = name.dropLast()
            return .indicator(Claim(measure: .growth, name: name))
        }
        return .indicator(Claim(measure: .ratio, name: name))
    }
}
