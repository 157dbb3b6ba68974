import MetricModel

extension Rule {
    /// 占GDP比重19.9%, 优良率90.1%, 完成预算的98%, 实现100%达标.
    static func readRatio(_ site: Site) -> Reading? {
        guard site.unitKind == .percent || site.unitKind == .times else { return nil }
        let sentence = site.sentence
        var claim = Claim(measure: .ratio, name: site.lead)
        // 失业率3.2%，控制在4.5%的目标以内.
        if isAim(site) {
            claim.name = site.lead.lowerBound..<site.lead.lowerBound
            claim.isPlanned = true
            claim.refersBack = true
            return .indicator(claim)
        }
        if let cut = attainment(site) {
            claim.name = site.lead.lowerBound..<cut
            claim.refersBack = true
            return .indicator(claim)
        }
        if let cut = multipleOfAnother(site) { claim.name = site.lead.lowerBound..<cut }
        if let first = site.tail.first, sentence.tokens[first].kind == .word,
            attained.begins(sentence.text, at: sentence.tokens[first].start) != nil
        {
            claim.nameAfter = first..<first + 1
        }
        // 96.5%的行政村通客车: of whom it is, and what, stands after it.
        if let first = site.tail.first, sentence.text[sentence.tokens[first].start] == 0x7684,  // 的
            !site.lead.contains(where: { sentence.tokens[$0].kind == .text })
                || namesRate(site.tail, sentence)
        {
            claim.nameAfter = site.tail
            claim.name = site.lead.upperBound..<site.lead.upperBound
        }
        return .indicator(claim)
    }

    /// Where 是石桥县的 of 总量是石桥县的6倍 begins: how many times another's it is.
    private static func multipleOfAnother(_ site: Site) -> Int? {
        let sentence = site.sentence
        guard site.unitKind == .times, let last = site.lead.last,
            sentence.text[sentence.tokens[last].end - 1] == 0x7684  // 的
        else { return nil }
        let word = site.lead.last { equals.contains(sentence.tokens[$0].range, of: sentence.text) }
        // 是2013年的3.9倍 names nothing else.
        return word.flatMap { word in
            (word + 1..<last).contains { sentence.tokens[$0].kind != .time } ? word : nil
        }
    }

    private static let equals = Phrases("是 为 约为 相当于 接近 达到")

    /// 全县超75%的森林覆盖率.
    private static func namesRate(_ tail: Range<Int>, _ sentence: Sentence) -> Bool {
        guard let last = tail.prefix(while: { sentence.tokens[$0].kind != .mark }).last else { return false }
        return sentence.text[sentence.tokens[last].end - 1] == 0x7387  // 率
    }

    private static let attained = Phrases("达标 覆盖 合格 完成")
    private static let yardsticks = Phrases("预算的 计划的 任务的 目标的 任务数的 预算数的 目标值的 目标数的 进度的 预算 计划 任务")

    /// Where 完成预算的, 恢复到2019年的 begins.
    private static func attainment(_ site: Site) -> Int? {
        let sentence = site.sentence
        if let word = sentence.last(.attainment, in: site.lead) { return word }
        guard let last = site.lead.last else { return nil }
        let end = sentence.tokens[last].end
        guard yardsticks.ends(sentence.text, at: end) != nil else { return nil }
        return site.lead.last {
            !sentence.roles($0).isDisjoint(with: [.carrier, .share, .link])
                && sentence.text[sentence.tokens[$0].start] != 0x7684  // 的
        }
    }
}
