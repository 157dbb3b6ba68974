import MetricModel

extension Rule {
    /// 年产5万吨…项目: a capacity in a project's name or plan.
    static let capacity = Rule("capacity") { site in
        guard let word = site.lead.last, site.sentence.roles(word).contains(.capacity) else { return nil }
        var claim = Claim(measure: .level, name: site.lead)
        claim.nameAfter = site.tail
        claim.isOptional = true
        return .indicator(claim)
    }
}
