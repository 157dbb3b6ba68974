import MetricModel

extension Rule {
    /// Numbers that measure nothing: without a unit, or telling a story's length.
    static func readNoise(_ site: Site) -> Reading? {
        guard !site.figure.isOrdinal else { return nil }
        // 25个镇中，超过10万人的有3个: the towns are counted, not the people.
        if sortsPlaces(site) { return .leftOut(.name, namesTopic: !countsSorted(site)) }
        if pointsBack(site) || sortsCounted(site) || isUncrossed(site) || namesShare(site) {
            return .leftOut(.name)
        }
        guard let kind = site.unitKind else {
            return site.series.kind == .proportion ? nil : .leftOut(.noUnit)
        }
        return kind == .duration && !measuresTime(site) ? .leftOut(.duration) : nil
    }

    /// 这5项, 上述3个: what was counted before.
    private static func pointsBack(_ site: Site) -> Bool {
        guard let last = site.lead.last, site.figure.isPlainInteger, site.unitKind == .count else {
            return false
        }
        return pointers.contains(site.sentence.tokens[last].range, of: site.sentence.text)
    }

    /// 总量过10亿元的有石桥县、云岭县, 增速超过8%的县区是…: what sorts the places that are named.
    static func sortsPlaces(_ site: Site) -> Bool {
        let text = site.sentence.text
        guard let those = behindSorting(site), Rule.leaders(site).isEmpty else { return false }
        let start = those + (sorted.begins(text, at: those)?.count ?? 0)
        // 是唯一一个超过2000亿元的地区，; 力争收入达到20万元以上的村 says what is to be reached.
        let reaches = site.lead.last.map { site.sentence.roles($0).contains(.link) } ?? false
        let isWhole = start > those && pauses.contains(text[start]) && !reaches
        // 30万至50万人的县2个.
        let isCounted = start > those && digitValue(text[start]) != nil
        return isWhole || isCounted || finding.contains(text[start]) && !existing.contains(text[start + 1])
    }

    private static func countsSorted(_ site: Site) -> Bool {
        behindSorting(site).map { site.sentence.text[$0] == 0x6709 } ?? false  // 有
    }

    /// Behind the 的 of 过10亿元的, 3万人至5万人之间的: what a bound or a range makes of what follows.
    private static func behindSorting(_ site: Site) -> Int? {
        let (sentence, text) = (site.sentence, site.sentence.text)
        // 1万人至3万人的有16个, 在3万人至5万人之间的有3个: both ends of the range.
        let isRange = site.series.kind == .range
        let last = isRange ? site.series.tokens.last ?? site.token : site.token
        let end = sentence.figure(last).end
        var after = sentence.boundAfter(last) == nil ? end : sentence.tokens[last + 1].end
        if isRange, text.has(between, at: after) { after += between.count }
        guard text[after] == 0x7684,  // 的
            isRange || after > end || sentence.boundBefore(site.token, from: site.lead.lowerBound) != nil
        else { return nil }
        return after + 1
    }

    /// 未及2000亿元门槛, 能否跨过1500亿元大关: what was not reached.
    private static func isUncrossed(_ site: Site) -> Bool {
        let (text, figure) = (site.sentence.text, site.figure)
        guard let first = site.lead.first, thresholds.begins(text, at: figure.end) != nil else {
            return false
        }
        return hedges.stand(in: site.sentence.tokens[first].start..<figure.range.lowerBound, of: text)
    }

    private static let thresholds = Phrases("门槛 大关 关口")
    private static let hedges = Phrases("未 不及 能否 没有 距 冲刺 冲击")
    private static let pauses = UnitSet("，,。；、")

    private static let between = "之间".scalarUnits

    /// 50% of 国内增值税（50%部分）3.06亿元: which share of a tax is told of.
    private static func namesShare(_ site: Site) -> Bool {
        site.unitKind == .percent && shares.begins(site.sentence.text, at: site.figure.end) != nil
            && site.token > 0 && site.sentence.tokens[site.token - 1].isMark(.open)
    }

    private static let shares = Phrases("部分 分成")

    /// 30% of 有10个行业产值增速超过30%: what sorts those that were counted.
    private static func sortsCounted(_ site: Site) -> Bool {
        let (sentence, before) = (site.sentence, site.lead.lowerBound - 1)
        guard before > 0, sentence.tokens[before].kind == .figure,
            [.count, .people].contains(sentence.figure(before).unitKind)
        else { return false }
        let isBounded =
            sentence.boundBefore(site.token, from: site.lead.lowerBound).map { $0 != .about } ?? false
        // 9个县常住人口在50万至100万之间, 有5个镇人口超过3万人.
        if isBounded || site.series.kind == .range, [.people, .area, .bare].contains(site.unitKind),
            divisions.begins(sentence.text, at: sentence.tokens[before].end) != nil
        {
            return true
        }
        guard isBounded, site.unitKind == .percent || site.unitKind == .money,
            sentence.text[sentence.tokens[before - 1].end - 1] == 0x6709  // 有
        else { return false }
        return site.unitKind == .money
            ? site.tail.isEmpty : sentence.contains([.rate, .up, .down], in: site.lead)
    }

    static let sorted = Phrases(
        "区（市）县 区(市)县 县区 县（市、区） 县(市、区) 县市区 区县 县市 县 区 市县 乡镇街道 乡镇 镇街 镇 村 企业 地区 行业 分别")
    private static let divisions = Phrases("镇 乡 县 村 街道 社区 区 市")
    private static let finding = UnitSet("有是为共")
    private static let existing = UnitSet("关利效机")
    private static let pointers = Phrases("这 上述")

    private static let shortened = Phrases("压缩至 压缩到 缩短至 缩短到 压减至 压减到")
    private static let timed = ["天数", "日数", "时数", "用时", "时限", "时间", "寿命", "年限", "工期", "时长", "优良"].map(
        \.scalarUnits)

    /// 优良天数达315天, 用时20天: a duration that a metric names.
    private static func measuresTime(_ site: Site) -> Bool {
        let end = site.figure.range.lowerBound
        // 不动产登记压缩至5个工作日.
        if site.series.tokens.count == 1, let last = site.lead.last,
            shortened.begins(site.sentence.text, at: site.sentence.tokens[last].start) != nil
        {
            return true
        }
        let range = max(site.sentence.tokens.first?.start ?? 0, end - 24)..<end
        return timed.contains { site.sentence.text.first(of: $0, in: range) != nil }
    }
}
