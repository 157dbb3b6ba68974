import MetricModel

extension Rule {
    /// 三次产业结构为12.3:40.1:47.6: each part is a ratio without a unit.
    static func readProportion(_ site: Site) -> Reading? {
        guard site.series.kind == .proportion else { return nil }
        if isClock(site) { return .leftOut(.date) }
        return .indicator(Claim(measure: .ratio, name: site.lead))
    }

    /// 11-08 15:32 in a line that says nothing else.
    private static func isClock(_ site: Site) -> Bool {
        let parts = site.series.tokens.map { site.sentence.figure($0) }
        guard parts.count == 2, parts[1].range.count == 2,
            parts[0].value < ExactDecimal(24), parts[1].value < ExactDecimal(60)
        else { return false }
        return !site.lead.contains {
            site.sentence.tokens[$0].kind == .text
                && isHan(site.sentence.text[site.sentence.tokens[$0].start])
        }
            && !site.lead.contains { site.sentence.tokens[$0].kind == .word }
    }
}
