import MetricModel

/// Gives a claim its metric's names: from the words before, after, or what was named last.
struct ClaimNames {
    let naming: Naming
    let topics: [Wording]
    let ownNames: [Wording]
    /// 新增 of 新增规上工业企业18家、高新技术企业23家, which the second shares.
    let listVerb: [UInt16]
    /// 旅游人数 and 旅游收入, whose numbers the list before gave: 增幅均达10% is of both.
    let group: [Wording]
    /// 甲县、乙县: whose numbers a list's are.
    let listed: [String]

    var sentence: Sentence { naming.sentence }
    var outline: Outline { naming.outline }

    func names(of claim: Claim, _ site: Site) -> [Wording] {
        func wording(_ range: Range<Int>) -> Wording? {
            naming.wording(range, measure: Self.lookUpMeasure(claim), unit: site.unitKind)
        }
        if let back = groupReference(claim.name) {
            return Array(topics.suffix(back)).map { restated($0, claim, site) }
        }
        if let counted = countedIndicators(claim, site) { return counted }
        let hasEach = sentence.contains(.each, in: site.lead)
        let count = site.series.tokens.count
        let isTold = site.series.kind == .list && count > 1 && naming.isEmpty(site.lead)
        if hasEach || isTold || claim.measure == .rank && count > 1, listed.count == count {
            return placed(claim, site)
        }
        if count == 2, let pair = oneOfPair(claim, site) { return [pair] }
        if hasEach, count == 3, let one = oneOfThree(claim, site) { return [one] }
        if hasEach, count > 1, let shared = shared(claim, site) { return [shared] }
        if site.series.kind == .list || hasEach {
            if count > 1, let parts = naming.parts(of: claim.name, count: count) {
                return listed(parts, at: site.series.position, claim, site)
            }
            let parts = naming.parts(of: claim.name)
            if hasEach, ownNames.count >= count, count > 1 {
                let topic = ownNames[ownNames.count - count + site.series.position]
                return [joined(topic, headAfterEach(claim.name), claim, site)]
            }
            if parts.isEmpty || naming.isEmpty(claim.name), count > 1,
                claim.measure == .growth || claim.measure == .change || claim.measure == .rank
                    || claim.refersBack || isOutcome(site) || naming.isAspect(claim.name),
                topics.count >= count
            {
                return [restated(topics[topics.count - count + site.series.position], claim, site)]
            }
        }
        if claim.measure == .rank, let topic = topics.last, let sides = naming.sides(claim.name),
            sides.count > 1
        {
            return sides.map { side in
                var again = restated(topic, claim, site)
                if let rate = rateWord(side) { again.text += rate }
                return again
            }
        }
        // 都是最紧迫、最现实的十件事项: what they are like, not which.
        let before = site.lead.last.map { sentence.text[sentence.tokens[$0].end - 1] }
        let isModified = before == 0x7684 && site.unitKind == .count  // 的
        let isOfAll = sentence.contains(.all, in: site.lead) && !isModified
        if isOfAll, group.count > 1, claim.measure == .growth || claim.measure == .rank,
            naming.isEmpty(claim.name) || naming.isAspect(claim.name)
        {
            return group.map { restated($0, claim, site) }
        }
        if isOfAll || givesEach(site) || isFourfold(site) || ranksSeveral(claim, site) {
            let parts = naming.parts(of: claim.name)
            if parts.count > 1 { return parts.indices.flatMap { listed(parts, at: $0, claim, site) } }
        }
        return single(claim, site)
    }

    /// C、D of 分别由A、B提高到C、D.
    private func isOutcome(_ site: Site) -> Bool {
        guard let first = site.lead.first, first > 0, sentence.tokens[first - 1].kind == .figure else {
            return false
        }
        return site.lead.allSatisfy { sentence.roles($0).contains(.link) }
    }

    /// 地区生产总值、固定资产投资增速居全市第二: metrics side by side under one rank; 城镇和农村居民人均可支配收入增长9%: under
    /// one rate.
    private func ranksSeveral(_ claim: Claim, _ site: Site) -> Bool {
        guard claim.measure == .rank || claim.measure == .growth, site.series.tokens.count == 1 else {
            return false
        }
        let parts = naming.parts(of: claim.name)
        guard (2...8).contains(parts.count) else { return false }
        let known = parts.indices.compactMap { index in
            listed(parts, at: index, claim, site).first.flatMap { name in
                name.canonical
                    ?? sentence.lexicon.metrics.known(name.plain, measure: claim.measure, unit: site.unitKind)
                    .map { _ in String(scalars: name.plain) }
            }
        }
        return known.count == parts.count && Set(known).count == known.count
    }

    /// 完成预算的98% is a rate of attainment of the amount: it bears the amount's standard name.
    static func lookUpMeasure(_ claim: Claim) -> Measure {
        claim.refersBack ? .growth : claim.measure
    }

    func extended(_ name: Wording, by tail: Range<Int>, _ claim: Claim, _ site: Site) -> Wording {
        var name = name
        name.text += naming.text(tail)
        name.plain += MetricLookup.plain(sentence.text.units[tail])
        name.canonical =
            sentence.lexicon.metrics.canonical(
                name.plain, measure: Self.lookUpMeasure(claim), unit: site.unitKind)
            ?? name.canonical
        return name
    }

    func lookUp(_ plain: [UInt16], _ claim: Claim, _ site: Site) -> String? {
        sentence.lexicon.metrics.canonical(plain, measure: Self.lookUpMeasure(claim), unit: site.unitKind)
    }

    /// 增速居全市第一: the topic's growth is ranked.
    func rateWord(_ name: Range<Int>) -> [UInt16]? {
        sentence.last(.rate, in: name).map { Array(sentence.text.units[sentence.tokens[$0].range]) }
    }

    /// What 分别 leaves of a name: 完成投资 of 甲项目、乙项目分别完成投资.
    private func headAfterEach(_ name: Range<Int>) -> Range<Int>? {
        guard let each = sentence.last(.each, in: name), each + 1 < name.upperBound else { return nil }
        return sentence.tokens[each + 1].start..<sentence.tokens[name.upperBound - 1].end
    }

    private func joined(_ topic: Wording, _ head: Range<Int>?, _ claim: Claim, _ site: Site) -> Wording {
        guard let head else { return restated(topic, claim, site) }
        let plain = topic.plain + MetricLookup.plain(sentence.text.units[head])
        return Wording(
            text: topic.text + naming.text(head), plain: plain, canonical: lookUp(plain, claim, site))
    }

    /// 小学、初中各2所: as many of each.
    private func givesEach(_ site: Site) -> Bool {
        guard let last = site.lead.last else { return false }
        return Self.each.contains(sentence.tokens[last].range, of: sentence.text)
    }

    private static let each = Phrases("各 各有")

    /// 见面率、办复率…“四个100%”.
    private func isFourfold(_ site: Site) -> Bool {
        sentence.quoting[site.token] == .quote && site.unitKind == .percent
    }
}
