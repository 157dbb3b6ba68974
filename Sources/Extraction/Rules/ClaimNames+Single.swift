import MetricModel

/// The one name of a claim that has no more than one.
extension ClaimNames {
    /// Each step gives the name or leaves it to the next: from the words before the number, else from what was named.
    func single(_ claim: Claim, _ site: Site) -> [Wording] {
        let before =
            naming.isEmpty(claim.name)
            ? nil : naming.wording(claim.name, measure: Self.lookUpMeasure(claim), unit: site.unitKind)
        let name =
            attributed(before, claim, site) ?? partOfWhom(claim, site) ?? ofThing(before, claim, site)
            ?? before.map { completed($0, claim, site) } ?? moneyUsed(claim, site)
            ?? peopleOfPlace(claim, site) ?? whatTheyDid(claim, site) ?? doneOfTask(claim, site)
            ?? act(claim, site) ?? lastTopic(claim, site)
        return name.map { [$0] } ?? []
    }

    /// 3条 of 生产线 behind the number: what stands before it and what follows.
    private func attributed(_ before: Wording?, _ claim: Claim, _ site: Site) -> Wording? {
        guard claim.measure == .level || claim.isOptional,
            let after = claim.nameAfter.flatMap(naming.after)
        else { return nil }
        // 甲、乙等企业4家, 甲改造、乙建设和416个小区改造: what stands before is not what is counted.
        let endsOpen =
            claim.name.last.map {
                !sentence.roles($0).isDisjoint(with: [.etcetera, .and])
                    || sentence.tokens[$0].isMark(.enumeration)
            } ?? false
        return attributive(before: endsOpen ? nil : before, claim, after: after, site)
    }

    /// 农户 of 80%的农户: a part of whom.
    private func partOfWhom(_ claim: Claim, _ site: Site) -> Wording? {
        guard claim.measure == .ratio, claim.name.isEmpty,
            let whom = claim.nameAfter.flatMap(naming.after).flatMap(naming.trimmed)
        else { return nil }
        let plain = MetricLookup.plain(sentence.text.units[whom])
        return Wording(text: naming.text(whom), plain: plain, canonical: lookUp(plain, claim, site))
    }

    private func ofThing(_ before: Wording?, _ claim: Claim, _ site: Site) -> Wording? {
        guard let before, let thing = thingMeasured(claim, site) else { return nil }
        let plain = MetricLookup.plain(thing) + before.plain
        return Wording(text: thing + before.text, plain: plain, canonical: lookUp(plain, claim, site))
    }

    /// The words before the number, with what was said earlier and stands for them too.
    private func completed(_ before: Wording, _ claim: Claim, _ site: Site) -> Wording {
        var name = before
        // 税收收入占…70%，占GDP的5%: both are shares of the revenue, and no share is one of a share.
        if claim.measure == .ratio, sentence.opensWithShare(claim.name),
            let topic = topics.last(where: { !$0.isShare })
        {
            name.plain = topic.plain + name.plain
            name.text = topic.text + name.text
            name.canonical = lookUp(name.plain, claim, site)
            return name
        }
        if claim.measure == .ratio, let tail = claim.nameAfter.flatMap(naming.trimmed) {
            name = extended(name, by: tail, claim, site)
        }
        if !listVerb.isEmpty, claim.measure == .level,
            let shared = lookUp(listVerb + name.plain, claim, site)
        {
            name.canonical = shared
        }
        return withTopic(name, claim.name, claim, site)
    }

    /// 投入3000万元: money goes on with a metric only where nothing new was done with it.
    private func moneyUsed(_ claim: Claim, _ site: Site) -> Wording? {
        guard claim.measure == .level, site.unitKind == .money,
            let verb = claim.name.last(where: {
                sentence.tokens[$0].kind == .text || sentence.roles($0).contains(.verb)
            }), sentence.tokens[verb].kind == .word, sentence.roles(verb).isDisjoint(with: [.carrier, .link])
        else { return nil }
        let range = sentence.tokens[verb].range
        return Wording(
            text: naming.text(range), plain: MetricLookup.plain(sentence.text.units[range]), canonical: nil)
    }

    /// 农村厕所改造任务3000座，已完工3000座: done of what was set to be done.
    private func doneOfTask(_ claim: Claim, _ site: Site) -> Wording? {
        guard claim.measure == .level, let topic = topics.last, isDone(claim.name, topic) else { return nil }
        return restated(topic, claim, site)
    }

    /// A verb may be all there is: 授信726亿元, 整治34栋.
    private func act(_ claim: Claim, _ site: Site) -> Wording? {
        guard claim.measure == .level, !naming.isAspect(claim.name),
            let act = naming.wording(claim.name, measure: .level, unit: site.unitKind)
        else { return nil }
        return withTopic(act, claim.name, claim, site)
    }

    /// What grew, or fell by so much money, is the amount, not its share; what rose by points may be the share.
    private func lastTopic(_ claim: Claim, _ site: Site) -> Wording? {
        let topic =
            countedAlike(claim, site)
            ?? (claim.measure == .change && site.unitKind != .money
                ? topics.last : topics.last(where: { !$0.isShare }) ?? topics.last)
        guard let topic else { return nil }
        var again = restated(claim.measure == .growth ? ofAmount(topic, claim, site) : topic, claim, site)
        if claim.measure == .rank, let rate = rateWord(claim.name),
            !again.text.suffix(rate.count).elementsEqual(rate)
        {
            again.text += rate
        }
        return again
    }
}
