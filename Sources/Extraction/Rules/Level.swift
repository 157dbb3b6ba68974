import MetricModel

extension Rule {
    /// Any other amount: 粮食总产量41.1万吨, 建成9座垃圾中转站.
    static func readLevel(_ site: Site) -> Reading? {
        guard let kind = site.unitKind else { return .leftOut(.noUnit) }
        if isThreshold(site) { return .leftOut(.name) }
        var claim = Claim(measure: .level, name: site.lead)
        if let plan = (kind == .money ? planned(site) : nil) ?? assigned(site) {
            claim.name = site.lead.lowerBound..<plan
            claim.isPlanned = true
            claim.refersBack = true
            return .indicator(claim)
        }
        if isAim(site) {
            claim.name = site.lead.lowerBound..<site.lead.lowerBound
            claim.isPlanned = true
            claim.refersBack = true
            return .indicator(claim)
        }
        claim.nameAfter = site.tail
        // 突破百亿元, 跨上万人台阶: a step on the way, sooner than a number.
        claim.isOptional =
            site.figure.isMultiple
            && (kind == .money || Words.milestones.begins(site.sentence.text, at: site.figure.end) != nil)
        claim.isOptional = claim.isOptional || namesPeople(site)
        if isWholeOfDone(site) {
            claim.isPlanned = true
            claim.refersBack = true
            return .indicator(claim)
        }
        claim.isPlanned = kind == .money && isPlannedInvestment(site)
        if let word = yetToCome(site) {
            claim.isPlanned = true
            claim.name = word + 1..<max(word + 1, site.lead.upperBound)
        }
        if let (word, time) = comparedWith(site) {
            claim.name = site.lead.lowerBound..<word
            claim.nameAfter = nil
            claim.comparedTime = time
        }
        if let word = earlier(site) {
            claim.name = site.lead.lowerBound..<word
            claim.nameAfter = nil
            claim.isEarlier = true
        }
        return .indicator(claim)
    }

    /// 113万清河人民: who they are, sooner than how many.
    private static func namesPeople(_ site: Site) -> Bool {
        guard site.unitKind == .bare,
            let last = site.tail.prefix(while: { site.sentence.tokens[$0].kind != .mark }).last
        else { return false }
        let (text, end) = (site.sentence.text, site.sentence.tokens[last].end)
        return (site.figure.end..<end).contains { people.begins(text, at: $0) != nil }
    }

    private static let people = Phrases("人民 儿女 干部群众 父老乡亲 市民")

    /// 超额完成40所的年度目标任务: what was set for what has just been told.
    static func isAim(_ site: Site) -> Bool {
        let text = site.sentence.text
        // 增长5%左右的目标.
        let end =
            site.sentence.boundAfter(site.token) == nil
            ? site.figure.end : site.sentence.tokens[site.token + 1].end
        return text[end] == 0x7684 && Words.aims.begins(text, at: end + 1) != nil  // 的
            && site.sentence.contains([.carrier, .up, .boundBefore], in: site.lead)
    }

    /// 较上年21012万元, 较上年决算11972万元: compared with a number of the year before, which is told too.
    private static func earlier(_ site: Site) -> Int? {
        let sentence = site.sentence
        guard let than = sentence.last(.than, in: site.lead),
            earlierYears.ends(sentence.text, at: sentence.tokens[than].end) != nil
        else { return nil }
        let rest = site.lead.filter { $0 > than }
        return rest.allSatisfy {
            sentence.tokens[$0].kind == .text
                && accounts.contains(sentence.tokens[$0].range, of: sentence.text)
                || !sentence.roles($0).isDisjoint(with: [.link, .carrier])
        } ? than : nil
    }

    /// 与2010年人口普查的70万人相比, 比2010年人口普查3.32人减少…: a number of another time, and where the words for it
    /// begin.
    private static func comparedWith(_ site: Site) -> (word: Int, time: Int)? {
        let sentence = site.sentence
        guard let next = site.tail.first else { return nil }
        var time = site.lead.upperBound
        // 与2010年第六次人口普查的…: an ordinal may stand between.
        let floor = max(1, site.lead.lowerBound - 6)
        while time > floor, sentence.tokens[time - 1].kind != .mark, sentence.tokens[time].kind != .time {
            time -= 1
        }
        guard sentence.tokens[time].kind == .time else { return nil }
        let opensWithThan = sentence.roles(time - 1).contains(.than)
        let opensWithAnd = sentence.roles(time - 1).contains(.and)
        let closes = sentence.roles(next)
        let isCompared =
            opensWithThan && !closes.isDisjoint(with: [.up, .down])
            || (opensWithThan || opensWithAnd) && closes.contains(.than)
        return isCompared ? (max(site.lead.lowerBound, time - 1), time) : nil
    }

    private static let earlierYears = Phrases("上年 去年 同期")
    private static let accounts = Phrases("决算 决算数 实绩 实际 执行数")

    /// 年度计划投资83.6亿元: set before the year, whatever was reached.
    private static func isPlannedInvestment(_ site: Site) -> Bool {
        guard let text = site.lead.last(where: { site.sentence.tokens[$0].kind == .text }) else {
            return false
        }
        return planned.begins(site.sentence.text, at: site.sentence.tokens[text].start) != nil
    }

    /// Where 预计建成后可实现年产值150亿元 comes to its metric.
    private static func yetToCome(_ site: Site) -> Int? {
        site.lead.last {
            site.sentence.roles($0).contains(.capacity)
                && Words.prospects.contains(site.sentence.tokens[$0].range, of: site.sentence.text)
        }
    }

    private static let planned = Phrases("计划投资 计划总投资 计划完成投资")
    private static let plans = Phrases("预算 年初预算 年度预算 全年预算 年初计划 年度计划 全年计划")

    /// 为年初预算98000万元的104.7%: the budget itself, a plan.
    private static func planned(_ site: Site) -> Int? {
        let sentence = site.sentence
        guard let last = site.lead.last, plans.ends(sentence.text, at: sentence.tokens[last].end) != nil
        else { return nil }
        if let word = sentence.last([.link, .share, .carrier, .than], in: site.lead) {
            // 完成政府采购预算19亿元 is of what was budgeted.
            let isNamed =
                sentence.roles(word).contains(.carrier) && word + 1 == last
                && !plans.contains(sentence.tokens[last].range, of: sentence.text)
            return isNamed ? nil : word
        }
        // 年初预算40亿元 of what was named before.
        let isAlone = site.lead.allSatisfy {
            sentence.tokens[$0].kind == .time || plans.contains(sentence.tokens[$0].range, of: sentence.text)
        }
        return isAlone ? site.lead.lowerBound : nil
    }

    /// 126 of 126条黑臭水体治理已完成120条: how many there are to do.
    private static func isWholeOfDone(_ site: Site) -> Bool {
        let sentence = site.sentence
        let next = site.tail.upperBound
        guard site.lead.allSatisfy({ sentence.tokens[$0].kind == .mark }), let first = site.tail.first,
            sentence.tokens[first].kind != .mark, next < sentence.tokens.count,
            sentence.tokens[next].kind == .figure
        else { return false }
        let text = sentence.text
        // 23个重点项目已开工16个: they are there.
        let isOfProjects = site.tail.contains {
            sentence.tokens[$0].kind == .text && projects.ends(text, at: sentence.tokens[$0].end) != nil
        }
        if isOfProjects { return false }
        let isSameUnit = text.units[text.clamped(site.figure.unit)]
            .elementsEqual(text.units[text.clamped(sentence.figure(next).unit)])
        return isSameUnit
            && site.tail.contains {
                let start = sentence.tokens[$0].start
                return text[start] == 0x5DF2 && text[start + 1] != 0x6709  // 已, but 已有31户 is a part
            }
    }

    private static let projects = Phrases("项目 企业")

    /// 占全年任务1500户的80%: the task itself, a plan.
    private static func assigned(_ site: Site) -> Int? {
        let sentence = site.sentence
        guard let last = site.lead.last, let next = site.tail.first, site.tail.count == 1,
            sentence.text[sentence.tokens[next].start] == 0x7684,  // 的
            next + 1 < sentence.tokens.count, sentence.tokens[next + 1].kind == .figure,
            Words.aims.ends(sentence.text, at: sentence.tokens[last].end) != nil
        else { return nil }
        return sentence.last([.link, .share, .carrier], in: site.lead)
    }

    /// 500万元以上固定资产投资增长10.2%, 2000万元及以上的工业单位: a threshold and what it sorts.
    private static func sortsMetric(_ site: Site) -> Bool {
        let sentence = site.sentence
        guard site.unitKind == .money, let first = site.tail.first,
            sentence.boundAfter(site.token) == .atLeast || sentence.boundAfter(site.token) == .atMost,
            !sentence.contains([.carrier, .link, .target, .up, .down], in: site.lead)
        else { return false }
        let start = sentence.tokens[first].start
        // 固投5亿元及以上新签约项目情况, a heading.
        if projects.stand(in: start..<sentence.tokens[site.tail.upperBound - 1].end, of: sentence.text) {
            return true
        }
        guard sentence.tokens[first].kind == .text else { return false }
        return sentence.text[start] == 0x7684  // 的
            || sentence.lexicon.metricWords.match(sentence.text, at: start, before: start + 12) != nil
    }

    /// 年收入5万元以下的村12个, 10亿元以上项目5个: what sorts the things that are counted.
    private static func isThreshold(_ site: Site) -> Bool {
        let sentence = site.sentence
        if sortsMetric(site) { return true }
        // 其中10亿元以上5个.
        if site.unitKind == .money, sentence.boundAfter(site.token) != nil, site.tail.isEmpty,
            site.tail.lowerBound < sentence.tokens.count,
            sentence.tokens[site.tail.lowerBound].kind == .figure,
            sentence.figure(site.tail.lowerBound).unitKind == .count
        {
            return true
        }
        guard
            sentence.boundAfter(site.token) != nil
                || sentence.boundBefore(site.token, from: site.lead.lowerBound) != nil,
            let first = site.tail.first,
            sentence.tokens[first].kind != .mark, site.tail.upperBound < sentence.tokens.count
        else { return false }
        let next = sentence.tokens[site.tail.upperBound]
        let isOf = sentence.text[sentence.tokens[first].start] == 0x7684  // 的
        let isBare =
            (site.unitKind == .money || !site.lead.contains { sentence.tokens[$0].kind == .text })
            && !sentence.contains([.carrier, .verb, .up, .down], in: site.tail)
        // 固投5亿元及以上新签约项目88个: what is counted names itself last.
        let sortsProjects =
            site.unitKind == .money && sentence.boundAfter(site.token) == .atLeast
            && projects.ends(sentence.text, at: sentence.tokens[site.tail.upperBound - 1].end) != nil
        return next.kind == .figure && (isOf || isBare || sortsProjects)
            && !site.tail.contains { sentence.tokens[$0].kind == .mark }
    }
}
