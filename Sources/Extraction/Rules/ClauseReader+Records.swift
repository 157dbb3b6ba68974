import MetricModel

/// What a claim becomes: records with their names, periods, places and standing.
extension ClauseReader {
    mutating func record(
        _ claim: inout Claim, _ rule: Rule, _ site: Site, into findings: inout Findings
    ) {
        if isBareRate(claim, site) { claim.measure = .growth }
        let subjects = subjects(of: &claim, site)
        let names = names(of: claim, site)
        if site.figure.isSmallCount, claim.measure == .level, !names.contains(where: { $0.canonical != nil })
        {
            findings.leaveOut(site.figure.range, .name)
            // 税收收入跨越三个“十亿元”台阶，从…: what crossed them goes on.
            nameTopic(in: site.lead)
            return
        }
        guard !names.isEmpty else {
            findings.leaveOut(site.figure.range, .noMetric)
            return
        }
        let (standing, statusSource) = context.status
        let (period, periodSource) = period(of: claim, standing, site)
        let (figure, span) = (site.figure, claim.span ?? site.figure.range)
        let unit = claim.unit ?? (site.sharesUnit ? site.series.unit ?? figure.unit : figure.unit)
        let value = claim.value ?? figure.value
        let raw = sentence.text.written(span)
        let mayBeTasks =
            claim.measure == .level && Self.tasks.ends(sentence.text, at: figure.range.lowerBound) != nil
        let tasks = mayBeTasks ? names.map { taskless($0, claim, site) } : []
        let status: Status = claim.isPlanned || tasks.contains { $0 != nil } ? .target : standing
        let measure = measure(of: claim, site, named: names)
        let mark = findings.mark
        for (index, wording) in names.enumerated() {
            let short = index < tasks.count ? tasks[index] ?? wording : wording
            let whole = ShortNames.whole(short, after: listNames.last?.name ?? context.state.topics.last)
            let name = keyProjects(Sectors.of(context.state.topics, whole) ?? whole, claim, site)
            for subject in subjects {
                if mayRankTogether { told.append((subject, name.text)) }
                findings.add(
                    Indicator(
                        doc: doc, span: TextSpan(start: span.lowerBound, end: span.upperBound), raw: raw,
                        value: claim.isNegative && !value.isNegative ? value.negated : value,
                        unit: unitText(unit, isMore: figure.isMore),
                        metric: String(scalars: name.text),
                        canonical: claim.isOwnMetric || isPaid(name, by: subject) ? nil : name.canonical,
                        subject: subject,
                        measure: measure, status: status, period: period, bound: bound(claim, site),
                        scope: claim.scope, isOptional: claim.isOptional, rule: rule.rawValue))
            }
            var topic = name
            topic.isShare = sentence.opensWithShare(claim.name)
            topic.unit = ClaimNames.plainUnit(unit, of: sentence.text)
            listNames.append((topic, claim.measure == .level))
        }
        // 甲县5.8%，居第1；乙县5.6%: a place between them is no other measure.
        if measure != .rank { context.state.lastMeasure = measure }
        // 收入高于全市的有5个县: what is compared is talked of, not the count.
        if claim.measure == .level, sentence.contains([.above, .below], in: site.lead) {
            listNames.removeLast(min(listNames.count, names.count))
            if let compared = opening(of: site.lead, naming) { listNames.append((compared, false)) }
            if sentence.contains(.rate, in: site.lead) { context.state.lastMeasure = .growth }
        }
        if claim.measure == .rank { context.state.rankScope = claim.scope }
        findings.explain(
            since: mark, period: periodSource, subject: context.subjectCause, status: statusSource)
    }

    /// 税收 of a firm are what it pays, and nothing that its county takes in.
    private func isPaid(_ name: Wording, by subject: String) -> Bool {
        name.canonical == "地方税收收入" && SubjectNames.isFirm(subject)
    }

    /// 产业项目58个，完成投资15亿元 on a page of key projects.
    private func keyProjects(_ name: Wording, _ claim: Claim, _ site: Site) -> Wording {
        guard context.outline.isOfKeyProjects, name.canonical == nil else { return name }
        let text = ScalarText(units: name.plain)
        func ends(_ words: Phrases) -> Bool { words.ends(text, at: text.count) != nil }
        var name = name
        switch claim.measure {
        case .level where site.unitKind == .count && ends(Self.projects): name.canonical = "重点项目数"
        case .level where site.unitKind == .money && (ends(Self.invested) || plansForYear(site)):
            name.canonical = "重点项目完成投资"
        case .level where site.unitKind == .money && ends(Self.invests): name.canonical = "重点项目总投资"
        case .ratio where ends(Self.started): name.canonical = "重点项目开工率"
        case .ratio where ends(Self.completed), .change where ends(Self.completed):
            name.canonical = "重点项目投资完成率"
        default: break
        }
        return name
    }

    /// 当年计划投资19亿元.
    private func plansForYear(_ site: Site) -> Bool {
        guard let last = site.lead.last else { return false }
        return Self.planned.ends(sentence.text, at: sentence.tokens[last].end) != nil
    }

    private static let planned = Phrases("当年计划投资 今年计划投资 本年计划投资 当年计划完成投资 今年计划完成投资")
    private static let projects = Phrases("项目 重点工程 省级 市级 县级 区级 州级")
    private static let invested = Phrases("完成投资 年度计划投资 年内计划投资 年度投资 年计划投资 年投资计划")
    private static let invests = Phrases("总投资 总投资额 概算投资 概算总投资 计划总投资")
    private static let started = Phrases("开工率 开复工率")
    private static let completed = Phrases("投资完成率")

    /// 甲县（6.8%）: of a metric of money a percentage alone in a bracket is its growth.
    private func isBareRate(_ claim: Claim, _ site: Site) -> Bool {
        claim.measure == .ratio && site.unitKind == .percent && context.isInBracket && site.lead.isEmpty
            && claim.nameAfter == nil
            && sentence.lexicon.metrics.isMoney(context.state.topics.last?.canonical)
    }

    private func names(of claim: Claim, _ site: Site) -> [Wording] {
        ClaimNames(
            naming: naming, topics: context.state.topics, ownNames: ownNames, listVerb: listVerb(site),
            group: group, listed: context.listed.places
        )
        .names(of: claim, site)
    }

    /// Whose the number is: its own of several places side by side (甲县、乙县分别A、B), each one's (甲县、乙县均超过A), or
    /// the clause's. What only names the places is taken off the claim's name.
    private func subjects(of claim: inout Claim, _ site: Site) -> [String] {
        if claim.isBetween { return [context.outline.place] }
        if claim.measure == .rank, case let leaders = Rule.leaders(site), !leaders.isEmpty { return leaders }
        let listed = context.listed
        let isEach =
            sentence.contains(.each, in: site.lead)
            || site.series.kind == .list && (claim.measure == .rank || naming.isEmpty(site.lead))
        if listed.places.count == site.series.tokens.count, isEach {
            return [listed.places[site.series.position]]
        }
        // 甲县（6.8%）、乙县（6.2%）增速均回升，分别回升A、B.
        let bracketed = context.bracketed
        if bracketed.count > 1, bracketed.count == site.series.tokens.count, !context.isInBracket,
            sentence.contains(.each, in: site.lead)
        {
            return [bracketed[site.series.position]]
        }
        guard listed.places.count > 1, site.series.tokens.count == 1, site.lead.contains(listed.end - 1),
            sentence.contains([.all, .boundBefore], in: listed.end..<site.lead.upperBound)
        else { return [context.subject] }
        let start = max(claim.name.lowerBound, listed.end)
        claim.name = start..<max(start, claim.name.upperBound)
        return listed.places
    }

    private mutating func period(of claim: Claim, _ standing: Status, _ site: Site) -> (Period?, Cause) {
        if let dated = context.bracketedYear(after: site.token) ?? context.timeOfEach(site.series, in: clause)
        {
            return dated
        }
        let governing = context.period(for: standing)
        let earlier = context.earlierPeriod(
            before: site.series.kind == .proportion ? site.series.tokens[0] : site.token)
        if let year = earlier?.0?.end.year { context.state.pass(year) }
        var (period, source) =
            claim.comparedTime.flatMap { context.period(at: $0) } ?? earlier
            ?? (
                context.standing(governing.0, of: site)
                    ?? context.narrowed(governing.0, of: claim.measure, lead: site.lead),
                governing.1
            )
        if claim.measure == .growth {
            context.state.yearly = period?.isSeveralYears == true ? period : nil
        } else if claim.measure == .change, period?.isYear == true, let yearly = context.state.yearly,
            sentence.contains([.above, .below], in: site.lead)
        {
            period = yearly
        }
        guard let period else { return (nil, source) }
        if claim.isEarlier { return (period.yearBefore, source) }
        // 上半年…完成年初预算245800万元的59.7%: the budget is the whole year's.
        if claim.isPlanned, claim.refersBack, !period.isSeveralYears {
            return (Period(year: period.end.year), source)
        }
        // 1—9月…。项目185个，计划总投资624亿元: a plan is the whole year's.
        if claim.isPlanned, !context.ownPeriod, period.end.year == period.start.year {
            return (Period(year: period.end.year), source)
        }
        // 2017—2021年分别为A、B、C、D、E: a year each.
        let years = period.end.year - period.start.year + 1
        if years > 1, site.series.kind == .list, years == site.series.tokens.count {
            return (Period(year: period.start.year + site.series.position), source)
        }
        return (period, source)
    }

    /// 农村改厕 of 农村改厕任务38283座: what was set to be done; `nil` for any other name.
    private func taskless(_ name: Wording, _ claim: Claim, _ site: Site) -> Wording? {
        let number = site.figure.range.lowerBound
        // 24个指标任务 counts tasks; 改厕任务38283座 is one; “育苗”计划 is a programme's name.
        guard let end = Self.tasks.ends(sentence.text, at: number),
            !sentence.lexicon.kind(of: sentence.text[number - end.count - 1]).contains(.closeQuote),
            !sentence.contains(.carrier, in: site.lead),
            name.plain.count > end.count + 1, name.plain.suffix(end.count).elementsEqual(end)
        else { return nil }
        let plain = Array(name.plain.dropLast(end.count))
        let text = name.text.suffix(end.count).elementsEqual(end) ? name.text.dropLast(end.count) : name.text
        return Wording(
            text: Array(text), plain: plain,
            canonical: sentence.lexicon.metrics.canonical(plain, measure: .level, unit: site.unitKind))
    }

    private static let tasks = Phrases("考核指标 目标任务 指标任务 年度任务 任务数 任务 计划数 计划 预算数 预算 预期目标")

    /// A percentage is a growth rate where its metric's are (居民消费价格指数2.5%), and where it only goes on with one
    /// (增长5.4%，连续四个月保持在4%以上), unless what is measured is a share itself.
    private func measure(of claim: Claim, _ site: Site, named names: [Wording]) -> Measure {
        guard claim.measure == .ratio else { return claim.measure }
        if names.contains(where: { sentence.lexicon.metrics.isIndex($0.canonical) }) { return .growth }
        // 收入增速标注为11.5%.
        if site.unitKind == .percent,
            names.contains(where: { Self.rates.ends(ScalarText(units: $0.text), at: $0.text.count) != nil })
        {
            return .growth
        }
        let goesOn =
            context.state.lastMeasure == .growth && site.unitKind == .percent && !claim.refersBack
            && claim.nameAfter == nil
            && naming.isEmpty(claim.name)
        let isShare = names.contains { $0.isShare || Self.shares.contains($0.plain.last ?? 0) }
        return goesOn && !isShare ? .growth : .ratio
    }

    private static let rates = Phrases("增速 增幅 涨幅")
    /// 率, 比重, 占比, 比例, 强度, 面.
    private static let shares = UnitSet("率重比例度面")

    /// 2亿多元: the unit without what only bounds the number, ％ and ℅ as %.
    private func unitText(_ range: Range<Int>, isMore: Bool) -> String {
        let units = sentence.text.units[sentence.text.clamped(range)]
        func isPlain(_ unit: UInt16) -> Bool {
            unit != 0xFF05 && unit != 0x2105 && !sentence.lexicon.kind(of: unit).contains(.space)
                && !(isMore && (unit == 0x4F59 || unit == 0x591A))
        }
        if units.allSatisfy(isPlain) { return String(scalars: units) }
        return String(scalars: units.map { $0 == 0xFF05 || $0 == 0x2105 ? 0x25 : $0 }.filter(isPlain))
    }

    private func bound(_ claim: Claim, _ site: Site) -> Bound {
        if let bound = claim.bound { return bound }
        if site.series.kind == .range { return site.series.position == 0 ? .atLeast : .atMost }
        if let after = sentence.boundAfter(site.token) { return after }
        if site.figure.isMore { return .more }
        // 2万匹、5000峰左右: both.
        if site.series.kind == .list, let last = site.series.tokens.last,
            let after = sentence.boundAfter(last), after == .about
        {
            return after
        }
        // 分别突破60亿元、100亿元: both.
        let bound = sentence.boundBefore(site.series.tokens[0], from: clause.lowerBound) ?? .exact
        let isShared = bound == .more && site.series.kind == .list
        return site.series.position == 0 || isShared ? bound : .exact
    }
}
