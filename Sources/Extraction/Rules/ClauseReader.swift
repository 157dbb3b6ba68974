import MetricModel

/// Asks the rules about each figure of a clause and makes records of what they claim.
struct ClauseReader {
    let sentence: Sentence
    let doc: String
    var context: ClauseContext
    private var clause = 0..<0
    /// Names of this clause's own figures, for 甲、乙分别完成A、B.
    private var ownNames: [Wording] = []
    /// What a list's numbers are called: each is named by what stood before the list, not by its neighbours.
    private var listNames: [(name: Wording, isLevel: Bool)] = []

    init(sentence: Sentence, context: ClauseContext, doc: String) {
        self.sentence = sentence
        self.context = context
        self.doc = doc
    }

    mutating func read(_ next: Clause, into findings: inout Findings) {
        context.enter(next)
        clause = next.tokens
        ownNames.removeAll()
        let all = SeriesFinder.series(in: clause, of: sentence)
        if all.isEmpty, !sentence.figures.isEmpty { nameTopic(in: clause) }
        explainTimes(into: &findings)
        let isItemised =
            context.isInBracket || next.opening == .colon || all.count > 1 && itemCount(all) > 1
        var start = clause.lowerBound
        for (index, series) in all.enumerated() {
            guard let first = series.tokens.first, let last = series.tokens.last else { continue }
            var end = index + 1 < all.count ? all[index + 1].tokens[0] : clause.upperBound
            var tailStart = last + 1
            if sentence.boundAfter(last) != nil { tailStart += 1 }
            tailStart = min(tailStart, clause.upperBound)
            end = max(end, tailStart)
            for (position, token) in series.tokens.enumerated() {
                var member = series
                member.position = position
                let isLast = position == series.tokens.count - 1
                var lead = lead(from: start, to: first)
                if isItemised, !context.state.topics.isEmpty,
                    let place = SubjectNames.item(lead, of: sentence)
                {
                    // 其中：甲县12个、乙县8个: the metric was named before them.
                    context.state.subject = place
                    lead = lead.upperBound..<lead.upperBound
                }
                let site = Site(
                    sentence: sentence, token: token, lead: lead,
                    tail: isLast || series.kind == .compound ? tailStart..<end : token + 1..<token + 1,
                    series: member,
                    rankScope: context.state.rankScope)
                read(site, into: &findings)
            }
            for (name, isLevel) in listNames {
                context.state.name(name)
                if isLevel { ownNames.append(name) }
            }
            listNames.removeAll(keepingCapacity: true)
            start = min(tailStart, clause.upperBound)
        }
    }

    /// How many of the numbers stand beside nothing but a place.
    private func itemCount(_ all: [Series]) -> Int {
        all.count { series in series.tokens.first.map { item(before: $0) != nil } ?? false }
    }

    /// 西河区 of 、西河区2个.
    private func item(before figure: Int) -> String? {
        let from = clause.last { $0 < figure && !sentence.tokens[$0].isMark(.comma) && isItemEnd($0) }
        return SubjectNames.item((from.map { $0 + 1 } ?? clause.lowerBound)..<figure, of: sentence)
    }

    private func isItemEnd(_ token: Int) -> Bool {
        sentence.tokens[token].isMark(.enumeration) || sentence.tokens[token].kind == .figure
            || sentence.roles(token).contains(.and)
    }

    /// 固定资产投资平稳增长，增速9.4%: a clause without a number may name what the next one measures.
    private mutating func nameTopic(in clause: Range<Int>) {
        let naming = Naming(
            sentence: sentence, outline: context.outline, subject: context.state.subject?.scalarUnits ?? [])
        // 财政总收入突破亿元大关，实现11338万元: what broke through is what the next number measures.
        if let bound = clause.last(where: {
            Self.crossings.contains(sentence.tokens[$0].range, of: sentence.text)
        }),
            bound > clause.lowerBound,
            let through = naming.wording(
                Rule.withoutComparison(clause.lowerBound..<bound, sentence), measure: .level, unit: nil)
        {
            return context.state.name(through)
        }
        guard let name = naming.trimmed(clause) else { return }
        // 旅游收入、游客人数再创新高，分别增长…: each of them.
        let parts = naming.parts(of: clause).map { naming.wording($0, measure: .growth, unit: nil) }
        if parts.count > 1, let last = parts.last, parts.dropLast().allSatisfy({ $0?.canonical != nil }),
            let last
        {
            for part in parts.dropLast().compactMap({ $0 }) { context.state.name(part) }
            if last.canonical != nil { return context.state.name(last) }
        }
        guard
            let found = sentence.lexicon.metricWords.match(
                sentence.text, at: name.lowerBound, before: name.upperBound)
        else {
            if let moved = naming.moved(clause) { return context.state.name(moved) }
            // 工业用电量较一季度（-5.2%）, 产业类项目，共4350万元: the name stands before the mark.
            if opensBracket(clause.upperBound) || opensTotal(clause.upperBound + 1), !naming.isEmpty(clause),
                !endsInPlace(clause),
                let compared = naming.wording(
                    Rule.withoutComparison(clause, sentence), measure: .growth, unit: nil)
            {
                context.state.name(compared)
            }
            return
        }
        let plain = MetricLookup.plain(sentence.text.units[name.lowerBound..<found.end])
        let canonical = sentence.lexicon.metrics.canonical(plain, measure: .growth, unit: nil)
        context.state.name(
            Wording(text: naming.text(name.lowerBound..<found.end), plain: plain, canonical: canonical))
    }

    /// 增速最高的为石桥县: a place, nothing that is measured.
    private func endsInPlace(_ clause: Range<Int>) -> Bool {
        guard let last = clause.last else { return false }
        return Divisions.counties.contains(sentence.text[sentence.tokens[last].end - 1])
    }

    private static let crossings = Phrases("突破 首次突破 跨越 跨上 站上 冲破 迈上")

    private func opensTotal(_ token: Int) -> Bool {
        guard token + 1 < sentence.tokens.count, sentence.tokens[token].kind == .word else { return false }
        return Self.totals.contains(sentence.tokens[token].range, of: sentence.text)
            && sentence.tokens[token + 1].kind == .figure
    }

    private static let totals = Phrases("共 共计 总计 合计 共有")

    private func opensBracket(_ token: Int) -> Bool {
        token + 1 < sentence.tokens.count && sentence.tokens[token].isMark(.open)
            && sentence.tokens[token + 1].kind == .figure
    }

    /// The 新增 or 申报 that a list of phrases opens with, for those that follow after 、.
    private func listVerb(_ site: Site) -> [UInt16] {
        guard site.lead.lowerBound > clause.lowerBound,
            sentence.tokens[site.lead.lowerBound - 1].isMark(.enumeration),
            !sentence.contains([.gain, .verb, .act], in: site.lead),
            let verb = clause.first(where: {
                sentence.tokens[$0].kind != .time && !sentence.roles($0).contains(.ownPlace)
            }),
            !sentence.roles(verb).isDisjoint(with: [.gain, .verb, .act])
        else { return [] }
        return MetricLookup.plain(sentence.text.units[sentence.tokens[verb].range])
    }

    /// From the number before, or from the last 、 where a list of phrases goes on.
    private func lead(from start: Int, to end: Int) -> Range<Int> {
        guard start > clause.lowerBound, start < end else { return min(start, end)..<end }
        if sentence.tokens[end - 1].isMark(.enumeration) { return end..<end }
        if sentence.tokens[start].isMark(.enumeration) || sentence.roles(start).contains(.and) {
            return start + 1..<end
        }
        // 99件代表建议、69件…: the words after 99件 are its own, those after 、 are the next number's.
        return start..<end
    }

    private func explainTimes(into findings: inout Findings) {
        for index in clause where sentence.tokens[index].kind == .time {
            let range = sentence.tokens[index].range
            guard digitValue(sentence.text[range.lowerBound]) != nil else { continue }
            findings.leaveOut(range, .date)
        }
    }

    private mutating func read(_ site: Site, into findings: inout Findings) {
        for rule in Rule.all {
            switch rule.read(site) {
            case nil: continue
            case .leftOut(let reason):
                findings.leaveOut(site.figure.range, reason)
                // 第二产业增加值28.4，增长4.5%: its unit was forgotten, what grew wasn't.
                // 粮食产量连续五年保持在20亿斤以上: what stands before the years is what the next number measures.
                if reason == .noUnit || reason == .duration { nameTopic(in: site.lead) }
            case .indicator(let claim):
                record(claim, rule.name, site, into: &findings)
            }
            return
        }
    }

    // MARK: Records

    private mutating func record(
        _ claim: Claim, _ rule: String, _ site: Site,
        into findings: inout Findings
    ) {
        let names = ClaimNames(
            sentence: sentence, outline: context.outline, topics: context.state.topics, ownNames: ownNames,
            listVerb: listVerb(site), subject: context.state.subject?.scalarUnits ?? [],
            listed: context.listed
        )
        .names(of: claim, site)
        if site.figure.isSmallCount, claim.measure == .level, !names.contains(where: { $0.canonical != nil })
        {
            findings.leaveOut(site.figure.range, .name)
            return
        }
        guard !names.isEmpty else {
            findings.leaveOut(site.figure.range, .noMetric)
            return
        }
        let figure = site.figure
        let (standing, statusSource) = context.status
        let governing = context.period(for: standing)
        let earlier = context.earlierPeriod(
            before: site.series.kind == .proportion ? site.series.tokens[0] : site.token)
        let (period, periodSource) =
            claim.comparedTime.flatMap { context.period(at: $0) } ?? earlier
            ?? (context.narrowed(governing.0, of: claim.measure, lead: site.lead), governing.1)
        if let year = earlier?.0?.end.year { context.state.from = min(context.state.from ?? year, year) }
        var standingPeriod = claim.isEarlier ? period.flatMap { $0.yearBefore } : period
        // 上半年…完成年初预算245800万元的59.7%: the budget is the whole year's.
        if claim.isPlanned, claim.refersBack, let year = period?.end.year, period?.isSeveralYears == false {
            standingPeriod = Period(year: year)
        }
        // 2017—2021年分别为A、B、C、D、E: a year each.
        if let all = standingPeriod, all.isSeveralYears, site.series.kind == .list,
            all.end.year - all.start.year + 1 == site.series.tokens.count
        {
            standingPeriod = Period(year: all.start.year + site.series.position)
        }
        let span = claim.span ?? figure.range
        let unit = claim.unit ?? (site.sharesUnit ? site.series.unit ?? figure.unit : figure.unit)
        let value = claim.value ?? figure.value
        let raw = sentence.text.string(span)
        let isListed =
            context.listed.count == site.series.tokens.count
            && (sentence.contains(.each, in: site.lead)
                || site.series.kind == .list && claim.measure == .rank)
        let subject = isListed ? context.listed[site.series.position] : context.subject
        let tasks = claim.measure == .level ? names.map { taskless($0, claim, site) } : []
        let status: Status = claim.isPlanned || tasks.contains { $0 != nil } ? .target : standing
        let measure = measure(of: claim, site, named: names)
        var records: [Indicator] = []
        for short in zip(names, tasks).map({ $1 ?? $0 }) + names.dropFirst(tasks.count) {
            let whole = ShortNames.whole(short, after: listNames.last?.name ?? context.state.topics.last)
            let name = Sectors.ofInvestment(whole, topics: context.state.topics) ?? whole
            records.append(
                Indicator(
                    doc: doc, span: TextSpan(start: span.lowerBound, end: span.upperBound), raw: raw,
                    value: claim.isNegative && !value.isNegative ? value.negated : value,
                    unit: unitText(unit, isMore: figure.isMore),
                    metric: String(scalars: name.text), canonical: claim.isOwnMetric ? nil : name.canonical,
                    subject: subject,
                    measure: measure, status: status, period: standingPeriod, bound: bound(claim, site),
                    scope: claim.scope, isOptional: claim.isOptional, rule: rule))
            var topic = name
            topic.isShare = sentence.opensWithShare(claim.name)
            listNames.append((topic, claim.measure == .level))
        }
        if claim.measure == .rank { context.state.rankScope = claim.scope }
        context.state.lastMeasure = measure
        findings.add(records, period: periodSource, subject: context.subjectCause, status: statusSource)
    }

    /// 农村改厕 of 农村改厕任务38283座: what was set to be done; `nil` for any other name.
    private func taskless(_ name: Wording, _ claim: Claim, _ site: Site) -> Wording? {
        let number = site.figure.range.lowerBound
        // 24个指标任务 counts tasks; 改厕任务38283座 is one.
        guard let end = Self.tasks.ends(sentence.text, at: number),
            !sentence.contains(.carrier, in: site.lead),
            name.plain.count > end.count + 1, name.plain.suffix(end.count).elementsEqual(end)
        else { return nil }
        let plain = Array(name.plain.dropLast(end.count))
        let text = name.text.suffix(end.count).elementsEqual(end) ? name.text.dropLast(end.count) : name.text
        return Wording(
            text: Array(text), plain: plain,
            canonical: sentence.lexicon.metrics.canonical(plain, measure: .level, unit: site.unitKind))
    }

    private static let tasks = Phrases("考核指标 目标任务 指标任务 年度任务 任务数 任务 计划数")

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
        let naming = Naming(
            sentence: sentence, outline: context.outline, subject: context.state.subject?.scalarUnits ?? [])
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
        guard site.series.position == 0 else { return .exact }
        return sentence.boundBefore(site.token, from: clause.lowerBound) ?? .exact
    }
}
