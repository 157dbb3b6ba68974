import MetricModel

/// What stands behind a number and names what it measures.
extension ClaimNames {
    /// 抽水蓄能电站 of 总投资80亿元的抽水蓄能电站: whose investment it is stands after 的.
    func thingMeasured(_ claim: Claim, _ site: Site) -> [UInt16]? {
        guard claim.measure == .level, site.unitKind == .money, let first = site.tail.first,
            sentence.text[sentence.tokens[first].start] == 0x7684,  // 的
            let head = claim.name.last, sentence.roles(head).contains(.head),
            claim.name.allSatisfy({
                $0 == head
                    || sentence.tokens[$0].kind != .text
                        && sentence.roles($0).isDisjoint(with: [.whole, .act])
            }),
            let after = naming.after(site.tail).flatMap(naming.trimmed)
        else { return nil }
        return naming.text(after)
    }

    /// 9座乡镇垃圾中转站; 省市重点民生实事24个指标任务 joins what stands on both sides.
    func attributive(before: Wording?, _ claim: Claim, after: Range<Int>, _ site: Site) -> Wording? {
        guard let tail = naming.trimmed(after), !Words.milestones.contains(tail, of: sentence.text) else {
            return nil
        }
        let kind = site.unitKind
        if before != nil && (kind == .money || kind == .percent || sentence.boundAfter(site.token) != nil) {
            return nil
        }
        // 新建学校9所 新建食堂5所: the blank ends what was said.
        if before != nil, isBlank(site.figure.end), !isBlank(site.figure.range.lowerBound - 1) { return nil }
        let lookUp = { (plain: [UInt16]) in
            sentence.lexicon.metrics.canonical(plain, measure: claim.measure, unit: kind)
        }
        let plain = MetricLookup.plain(sentence.text.units[tail])
        // 52个小类行业中有27个行业: of the kind that the words before name.
        if let before, before.plain.suffix(plain.count).elementsEqual(plain) { return before }
        if let before {
            let joined = before.plain + plain
            return Wording(text: before.text + naming.text(tail), plain: joined, canonical: lookUp(joined))
        }
        // 13.81万贫困人口全部脱贫: what was done to them may be the metric's name.
        if let act = deed(after: after, upTo: claim.nameAfter?.upperBound ?? after.upperBound),
            let canonical = lookUp(plain + MetricLookup.plain(sentence.text.units[act]))
        {
            return Wording(
                text: naming.text(tail) + naming.text(act),
                plain: plain + MetricLookup.plain(sentence.text.units[act]), canonical: canonical)
        }
        // The verb before the number tells 新增 from a stock.
        var verbs: [UInt16] = []
        if let last = claim.name.last,
            !sentence.roles(last).isDisjoint(with: [.gain, .verb, .act, .capacity])
        {
            verbs = MetricLookup.plain(sentence.text.units[sentence.tokens[last].range])
        }
        let isGain = claim.name.last.map { sentence.roles($0).contains(.gain) } ?? false
        return Wording(
            text: (isGain ? verbs : []) + naming.text(tail), plain: verbs + plain,
            canonical: lookUp(verbs + plain))
    }

    private func isBlank(_ offset: Int) -> Bool {
        sentence.lexicon.kind(of: sentence.text[offset]).contains(.space)
    }

    /// 脱贫 of 贫困人口全部脱贫.
    private func deed(after name: Range<Int>, upTo end: Int) -> Range<Int>? {
        let rest = name.upperBound..<max(name.upperBound, end)
        guard let act = rest.first(where: { sentence.roles($0).contains(.act) }),
            rest.prefix(while: { $0 < act }).allSatisfy({
                !sentence.roles($0).isDisjoint(with: [.predicate, .all, .settled, .adverb])
            })
        else { return nil }
        return sentence.tokens[act].range
    }
}
