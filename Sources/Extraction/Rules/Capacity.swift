import MetricModel

extension Rule {
    /// 年产5万吨…项目: a capacity in a project's name or plan.
    static func readCapacity(_ site: Site) -> Reading? {
        guard site.lead.last.map({ site.sentence.roles($0).contains(.capacity) }) == true || sizesPlant(site)
        else { return nil }
        var claim = Claim(measure: .level, name: site.lead)
        claim.nameAfter = site.tail
        claim.isOptional = true
        return .indicator(claim)
    }

    /// 100万吨铁精粉生产线: how large the plant is, in its name.
    private static func sizesPlant(_ site: Site) -> Bool {
        let sentence = site.sentence
        guard [.mass, .energy].contains(site.unitKind),
            site.lead.allSatisfy({ sentence.tokens[$0].kind != .text }),
            let first = site.tail.first, let last = site.tail.last, sentence.tokens[first].kind == .text
        else { return false }
        return plants.stand(in: sentence.tokens[first].start..<sentence.tokens[last].end, of: sentence.text)
    }

    private static let plants = Phrases("生产线 项目 技改 扩能 电站 电场 机组 装置")
}
