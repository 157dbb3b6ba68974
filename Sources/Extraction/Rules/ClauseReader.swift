import MetricModel

/// Asks the rules about each figure of a clause and makes records of what they claim.
struct ClauseReader {
    let sentence: Sentence
    let doc: String
    let context: ClauseContext
    var clause = 0..<0
    /// Names of this clause's own figures, for 甲、乙分别完成A、B.
    var ownNames: [Wording] = []
    /// What a list's numbers are called: each is named by what stood before the list, not by its neighbours.
    var listNames: [(name: Wording, isLevel: Bool)] = []

    /// The names whose numbers the last list gave one by one, where they are several.
    private(set) var group: [Wording] = []

    private let listsPlaces: Bool
    /// Whose and what the sentence's numbers were so far, where a rank may be told of several of them.
    var told: [(subject: String, metric: [UInt16])] = []
    let mayRankTogether: Bool

    init(sentence: Sentence, context: ClauseContext, doc: String) {
        self.sentence = sentence
        self.context = context
        self.doc = doc
        listsPlaces = Self.listsPlaces(sentence)
        mayRankTogether = sentence.figures.contains { $0.isOrdinal }
    }

    /// 青河区28.3亿元，增长7.7%；东陵县21.6亿元: several clauses of a sentence begin with a place and its number.
    private static func listsPlaces(_ sentence: Sentence) -> Bool {
        guard sentence.figures.count > 1 else { return false }
        var count = 0
        for index in sentence.tokens.indices.dropFirst(2)
        where sentence.tokens[index].kind == .figure && sentence.tokens[index - 2].kind == .mark {
            let place = sentence.tokens[index - 1]
            if place.kind == .text, Divisions.counties.contains(sentence.text[place.end - 1]),
                SubjectNames.item(index - 1..<index, of: sentence) != nil
            {
                count += 1
            }
        }
        return count > 1
    }

    mutating func read(_ next: Clause, into findings: inout Findings) {
        context.enter(next)
        clause = next.tokens
        ownNames.removeAll(keepingCapacity: true)
        let all = SeriesFinder.series(in: clause, of: sentence)
        if all.isEmpty, !sentence.figures.isEmpty { nameTopic(in: clause) }
        // 增速高于全市的有甲县（6.2%）: what the bracket's number is.
        if all.isEmpty, sentence.contains(.rate, in: clause) { context.state.lastMeasure = .growth }
        explainTimes(into: &findings)
        rankTogether(all)
        let isItemised =
            context.isInBracket || next.opening == .colon || all.count > 1 && itemCount(all) > 1
            || listsPlaces
        var start = clause.lowerBound
        var items: [String] = []
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
                    let place = SubjectNames.placed(lead, of: sentence)
                {
                    // 其中：甲县12个、乙县增长8%: the metric was named before them.
                    context.state.subject = place.name
                    items.append(place.name)
                    lead = place.end..<lead.upperBound
                } else if items.count > 1 {
                    // 甲县7.5%、乙县7.1%分列第二、第三位.
                    context.listed = SubjectNames.Listed(places: items)
                }
                let site = Site(
                    sentence: sentence, token: token, lead: lead,
                    tail: isLast || series.kind == .compound || series.kind == .range
                        ? tailStart..<end : token + 1..<token + 1,
                    series: member,
                    rankScope: context.state.rankScope)
                read(site, into: &findings)
            }
            group = series.kind == .list ? listNames.map(\.name) : []
            if group.count > 1, Set(group.map(\.text)).count < group.count { group = [] }
            for (name, isLevel) in listNames {
                context.state.name(name)
                if isLevel { ownNames.append(name) }
            }
            listNames.removeAll(keepingCapacity: true)
            start = min(tailStart, clause.upperBound)
        }
        // 甲市16亿元、乙市12亿元，增速分别为A和B.
        if items.count > 1 { context.listed = SubjectNames.Listed(places: items) }
    }

    var naming: Naming { context.naming }

    /// 甲县增长7.2%，乙县增长6.8%，分列第二、三位: the places told of one by one before.
    private mutating func rankTogether(_ all: [Series]) {
        guard all.count == 1, let first = all[0].tokens.first, all[0].tokens.count > 1,
            sentence.figure(first).isOrdinal,
            (clause.lowerBound..<first).allSatisfy({
                !sentence.roles($0).isDisjoint(with: [.ranking, .universe, .adverb, .all, .each, .link])
            })
        else { return }
        let last = told.suffix(all[0].tokens.count)
        guard last.count == all[0].tokens.count, Set(last.map(\.subject)).count == last.count,
            Set(last.map(\.metric)).count == 1
        else { return }
        context.listed = SubjectNames.Listed(places: last.map(\.subject), end: clause.lowerBound)
    }

    /// How many of the numbers stand beside nothing but a place.
    private func itemCount(_ all: [Series]) -> Int {
        all.count { series in series.tokens.first.map { item(before: $0) != nil } ?? false }
    }

    /// 西河区 of 、西河区2个.
    private func item(before figure: Int) -> String? {
        let from = (clause.lowerBound..<figure).last { !sentence.tokens[$0].isMark(.comma) && isItemEnd($0) }
        return SubjectNames.item((from.map { $0 + 1 } ?? clause.lowerBound)..<figure, of: sentence)
    }

    private func isItemEnd(_ token: Int) -> Bool {
        sentence.tokens[token].isMark(.enumeration) || sentence.tokens[token].kind == .figure
            || sentence.roles(token).contains(.and)
    }

    /// The 新增 or 申报 that a list of phrases opens with, for those that follow after 、.
    func listVerb(_ site: Site) -> [UInt16] {
        guard site.lead.lowerBound > clause.lowerBound,
            sentence.tokens[site.lead.lowerBound - 1].isMark(.enumeration),
            !sentence.contains([.gain, .verb, .act], in: site.lead),
            let verb = clause.first(where: {
                // 力争净增A11家、B3500户.
                sentence.tokens[$0].kind != .time
                    && sentence.roles($0).isDisjoint(with: [.ownPlace, .target])
            }),
            !sentence.roles(verb).isDisjoint(with: [.gain, .verb, .act])
        else { return [] }
        return MetricLookup.plain(sentence.text.units[sentence.tokens[verb].range])
    }

    /// From the number before, or from the last 、 where a list of phrases goes on.
    private func lead(from start: Int, to end: Int) -> Range<Int> {
        guard start > clause.lowerBound, start < end else { return min(start, end)..<end }
        if sentence.tokens[end - 1].isMark(.enumeration) { return end..<end }
        if sentence.tokens[start].separates {
            return start + 1..<end
        }
        // 99件代表建议、69件…: the words after 99件 are its own, those after 、 are the next number's.
        return start..<end
    }

    private func explainTimes(into findings: inout Findings) {
        guard findings.explains else { return }
        for index in clause where sentence.tokens[index].kind == .time {
            let range = sentence.tokens[index].range
            guard digitValue(sentence.text[range.lowerBound]) != nil else { continue }
            findings.leaveOut(range, .date)
        }
    }

    private mutating func read(_ site: Site, into findings: inout Findings) {
        for rule in Rule.allCases {
            switch rule.read(site) {
            case nil: continue
            case .leftOut(let reason, let namesTopic):
                findings.leaveOut(site.figure.range, reason)
                // 第二产业增加值28.4，增长4.5%: its unit was forgotten, what grew wasn't.
                // 粮食产量连续五年保持在20亿斤以上: what stands before the years is what the next number measures.
                if [.noUnit, .duration, .name].contains(reason), namesTopic {
                    nameTopic(in: site.lead)
                    // 唯一一个地区生产总值超过2000亿元的县，达2252亿元.
                    if reason == .name, let known = closing(of: site.lead) { context.state.name(known) }
                }
            case .indicator(var claim):
                record(&claim, rule, site, into: &findings)
            }
            return
        }
    }
}
