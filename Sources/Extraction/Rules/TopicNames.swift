import MetricModel

/// Names told again, and names counted together.
extension ClaimNames {
    /// 幼儿园 of 新建幼儿园5所，新增学位1350个。已建成4所: of the things named last, the one that is counted so.
    func countedAlike(_ claim: Claim, _ site: Site) -> Wording? {
        guard claim.measure == .level, site.unitKind == .count, let last = topics.last, !last.unit.isEmpty
        else { return nil }
        let units = sentence.text.units
        let unit = Self.plainUnit(site.figure.unit, of: sentence.text)
        return topics.suffix(4).last { !unit.isEmpty && units[$0.unit].elementsEqual(units[unit]) }
    }

    static func plainUnit(_ unit: Range<Int>, of text: ScalarText) -> Range<Int> {
        text.clamped(unit).drop { multiples.contains(text[$0]) }
    }

    private static let multiples = UnitSet("十百千万亿")
    private static let totals = Phrases("总量 总数 总量达 总数达")
    private static let gains = Phrases("新增 净增 新登记 新设立 新注册")
    static let perHead = "人均".scalarUnits

    /// The topic again for another measure of it: its standard name may differ by measure.
    func restated(_ topic: Wording, _ claim: Claim, _ site: Site) -> Wording {
        var topic = topic
        // 新增市场主体6842户，总量达4.17万户: of all, not of the new ones.
        if naming.trimmed(claim.name).map({ Self.totals.contains($0, of: sentence.text) }) == true,
            let gain = Self.gains.begins(ScalarText(units: topic.text), at: 0)
        {
            topic.text.removeFirst(gain.count)
            topic.plain = MetricLookup.plain(topic.text)
            topic.canonical = lookUp(topic.plain, claim, site)
        }
        // 重点项目投资180亿元，新开工60个: a count isn't of the money.
        if claim.measure == .level { topic.canonical = lookUp(topic.plain, claim, site) }
        topic.canonical = topic.canonical ?? lookUp(topic.plain, claim, site)
        // 地区生产总值545亿元，人均突破15万元.
        if naming.trimmed(claim.name).map({ sentence.text.units[$0].elementsEqual(Self.perHead) }) == true {
            topic.text = Self.perHead + topic.text
            topic.plain = Self.perHead + topic.plain
            topic.canonical = lookUp(topic.plain, claim, site)
        }
        if claim.refersBack, claim.measure == .ratio { topic.canonical = completion(of: topic) }
        return topic
    }

    /// 采矿业增加值占比达96%，同比下降15.6%: what fell is the amount, not its share, nor its 降幅.
    func ofAmount(_ topic: Wording, _ claim: Claim, _ site: Site) -> Wording {
        let text = ScalarText(units: topic.text)
        guard let side = Self.rateSides.ends(text, at: text.count), topic.text.count > side.count else {
            return topic
        }
        // A rate's word is no part of what a name is looked up by.
        let holds = topic.plain.suffix(side.count).elementsEqual(side)
        let plain = holds ? Array(topic.plain.dropLast(side.count)) : topic.plain
        return Wording(
            text: Array(topic.text.dropLast(side.count)), plain: plain, canonical: lookUp(plain, claim, site))
    }

    private static let rateSides = Phrases("占比 降幅 增幅 涨幅 跌幅 增速")

    /// 已完工, 已检查 of 免费检查.
    func isDone(_ name: Range<Int>, _ topic: Wording) -> Bool {
        guard let first = name.first, let words = naming.trimmed(name) else { return false }
        let text = sentence.text
        // 已
        let isSettled = text[sentence.tokens[first].start] == 0x5DF2 || text[words.lowerBound - 1] == 0x5DF2
        let verb = text.units[words]
        let before = (sentence.tokens.first?.start ?? 0)..<words.lowerBound
        return isSettled && Self.tasks.stand(in: before, of: text)
            && (Self.deeds.contains(words, of: text)
                || verb.count == 2 && topic.text.suffix(verb.count).elementsEqual(verb))
    }

    private static let tasks = Phrases("任务 计划 目标")
    private static let deeds = Phrases("完工 竣工 建成 完成 投用 开工 实施 落实")

    /// 两组数据, 三项指标: how many of the metrics named before are meant.
    func groupReference(_ name: Range<Int>) -> Int? {
        guard let first = name.first(where: { sentence.tokens[$0].kind != .mark }) else { return nil }
        var start = sentence.tokens[first].start
        if let pointer = Self.pointers.first(where: { sentence.text.has($0, at: start) }) {
            start += pointer.count
        }
        guard case .digit(let count) = ChineseDigit.of(sentence.text[start]), count > 1, count < 9,
            Self.groups.contains(where: { sentence.text.has($0, at: start + 1) })
        else { return nil }
        return Int(count)
    }

    /// 工业投资增速、税收收入总量等2项主要指标居全市第一: each that was counted; `nil` where the words before don't list as many.
    func countedIndicators(_ claim: Claim, _ site: Site) -> [Wording]? {
        let figure = site.lead.lowerBound - 1
        guard claim.measure == .rank, figure > 0, sentence.tokens[figure].kind == .figure,
            Self.indicators.begins(sentence.text, at: sentence.figure(figure).end) != nil,
            let count = Int(exactly: sentence.figure(figure).value.significand), (2...12).contains(count)
        else { return nil }
        let breaks = sentence.tokens[..<figure].lastIndex {
            $0.kind == .figure || $0.isMark([.comma, .semicolon, .sentenceEnd, .colon])
        }
        var words = (breaks.map { $0 + 1 } ?? 0)..<figure
        if let last = words.last, sentence.roles(last).contains(.etcetera) { words = words.dropLast() }
        guard let parts = naming.parts(of: words, count: count) else { return nil }
        let rate = rateWord(claim.name) ?? []
        return parts.compactMap {
            naming.wording($0, measure: Self.lookUpMeasure(claim), unit: site.unitKind)
        }
        .map { wording in
            var wording = wording
            wording.text += rate
            return wording
        }
    }

    private static let indicators = Phrases("项主要指标 项指标 项主要经济指标 项经济指标 项核心指标 个主要指标 个指标 主要指标 指标")
    private static let pointers = ["这", "以上", "上述", "前述"].map(\.scalarUnits)
    private static let groups = ["组数据", "项指标", "项数据", "个指标", "项经济指标", "项均", "项都", "者均", "者都"].map(
        \.scalarUnits)
}
