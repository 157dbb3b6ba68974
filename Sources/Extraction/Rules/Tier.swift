import MetricModel

extension Rule {
    /// 位居全省第一方阵: two careful readers could disagree that it is a rank.
    static func readTier(_ site: Site) -> Reading? {
        guard site.figure.isOrdinal, tailNamesTier(site),
            let opening = opening(of: site.lead, in: site.sentence)
        else { return site.figure.isOrdinal ? .leftOut(.ordinal) : nil }
        var claim = Claim(measure: .rank, name: site.lead.lowerBound..<opening)
        claim.scope = scope(in: opening..<site.lead.upperBound, site.sentence)
        claim.unit = site.figure.range.upperBound..<site.figure.range.upperBound
        claim.isOptional = true
        return .indicator(claim)
    }
}
