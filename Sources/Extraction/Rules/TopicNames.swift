import MetricModel

/// Names that take from what was named before.
extension ClaimNames {
    private static let among = "其中".scalarUnits
    private static let netGain = "净增".scalarUnits
    private static let areas = ["播种面积", "种植面积", "面积", "存栏", "存栏量", "出栏", "出栏量"].map(\.scalarUnits)
    /// A name that only a topic makes whole: 总产 after 粮食播种面积, 企业 after 净增市场主体.
    func withTopic(_ name: Wording, _ range: Range<Int>, _ claim: Claim, _ site: Site) -> Wording {
        guard name.canonical == nil, let topic = topics.last else { return name }
        var name = name
        let whole = name.plain.starts(with: Self.among) ? Array(name.plain.dropFirst(2)) : name.plain
        // Only a head takes its topic's name: another noun beside it (小水果产量 after 粮食) is a metric of its own.
        if isHead(whole, in: range), !isOfThing(site) {
            // 重点项目118个，…，已开工87个，开工率73.7%，完成投资21亿元: projects are told of at length.
            let farther = topics.reversed().dropFirst(3).prefix(3).filter { $0.canonical == "重点项目数" }
            for candidate in topics.reversed().prefix(3) + farther {
                // 到位资金 after 实际到位内资: the same words again, of something else.
                let isSaid =
                    whole.count > 2
                    && ScalarText(units: candidate.plain)
                        .first(of: Array(whole.prefix(2)), in: 0..<candidate.plain.count) != nil
                if let canonical = lookUp(Self.stem(candidate.plain) + whole, claim, site),
                    canonical != candidate.canonical || !isSaid
                {
                    name.canonical = canonical
                    // 老旧小区改造, of which 已改造11个 tells again what was done.
                    if candidate.text.suffix(whole.count).elementsEqual(whole) {
                        name.text = candidate.text
                    } else if whole.count <= 5 {
                        name.text = Self.stem(candidate.text) + name.text
                    }
                    break
                }
                // 烤烟面积4.6万亩，产量11.2万担: of the crop named last, not of the one before it.
                let stem = Self.stem(candidate.text)
                if stem.count < candidate.text.count, Self.outputs.contains(where: { $0 == whole }) {
                    name.text = stem + name.text
                    return name
                }
                // 招商项目41个，总投资…: of these projects, not of those before them.
                if candidate.plain.suffix(2).elementsEqual(Self.project) { break }
            }
        }
        // 规模工业总产值增长9%，增加值增长7%: what was added to that output.
        if name.canonical == nil, whole.elementsEqual(Self.added),
            let output = topics.suffix(3).last(where: { $0.plain.ends(with: Self.output) })
        {
            let own = output.plain.dropLast(Self.output.count) + Self.added
            return Wording(text: Array(own), plain: Array(own), canonical: lookUp(Array(own), claim, site))
        }
        // 农作物播种面积95万亩，其中粮食作物80万亩.
        if name.canonical == nil, site.unitKind == .area,
            let area = Self.areas.first(where: { topic.plain.suffix($0.count).elementsEqual($0) })
        {
            name.canonical = lookUp(whole + area, claim, site)
        }
        // 接待游客83万人次，实现综合收入6亿元.
        if name.canonical == nil, topics.last?.canonical == "接待游客",
            Self.earned.contains(where: { $0 == whole })
        {
            name.canonical = "旅游收入"
        }
        // 全体居民人均可支配收入16852元，其中城镇21036元: the towns' of it.
        if name.canonical == nil,
            let income = topics.last(where: { $0.plain.suffix(5).elementsEqual(Self.income) }),
            let side = Self.sides.first(where: { side in
                whole.elementsEqual(side) || whole.elementsEqual(side + Self.residents)
            })
        {
            let own = side + Self.residents + income.plain.suffix(7)
            name = Wording(text: own, plain: own, canonical: lookUp(own, claim, site))
            return name
        }
        // 固定资产投资增势强劲，累计完成投资202亿元: the investment that was named.
        if name.canonical == nil, Self.invested.contains(where: { $0 == name.plain }),
            let investment = topics.suffix(3).last(where: { $0.canonical == "固定资产投资" })
        {
            return investment
        }
        // 重点项目118个，年度计划投资96亿元: what of them is to be done within the year.
        if name.canonical == nil, claim.isPlanned, name.text.elementsEqual(Self.investment),
            topic.canonical == "重点项目数" || topic.canonical == "重点项目总投资"
        {
            name.canonical = "重点项目完成投资"
        }
        // 甲县投资增速超过10% of 固定资产投资, which the page's heading names.
        if name.canonical == nil, outline.isOfSeveralPlaces, claim.measure == .growth, name.text.count == 2,
            let named = topics.prefix(2).last(where: {
                $0.canonical != nil && $0.text.count > 2 && $0.text.suffix(2).elementsEqual(name.text)
            })
        {
            return named
        }
        if name.canonical == nil, Self.plainHeads.contains(where: { $0 == name.plain }) {
            let stem = Self.stem(topic.text)
            if stem.count < topic.text.count { name.text = stem + name.text }
        }
        if claim.measure == .ratio, name.canonical == nil,
            Self.completions.contains(where: { $0 == name.plain })
        {
            name.canonical = completion(of: topic)
            name.text = topic.text + name.text
        }
        if isGainOf(topic, name), let canonical = lookUp(Self.netGain + name.plain, claim, site) {
            name.canonical = canonical
        }
        return name
    }

    /// 投资3亿元的产业园, 投资3亿元的9个项目: what those cost, whatever was named before.
    private func isOfThing(_ site: Site) -> Bool { sentence.text[site.figure.end] == 0x7684 }  // 的

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
    private static let earned = ["综合收入", "总收入", "综合总收入", "综合效益"].map(\.scalarUnits)
    private static let added = "增加值".scalarUnits
    private static let output = "总产值".scalarUnits
    private static let income = "可支配收入".scalarUnits
    private static let residents = "居民".scalarUnits
    private static let sides = ["城镇", "农村"].map(\.scalarUnits)
    private static let invested = ["完成投资", "累计完成投资", "共完成投资", "实现投资"].map(\.scalarUnits)
    private static let investment = "投资".scalarUnits
    private static let project = "项目".scalarUnits
    private static let completions = ["完成率", "目标完成率", "任务完成率", "完成比例"].map(\.scalarUnits)

    /// A rate of completion bears its metric's name, but where the list has one of its own.
    private func completion(of topic: Wording) -> String? {
        topic.canonical == "重点项目完成投资" ? "重点项目投资完成率" : topic.canonical
    }

    private func isHead(_ plain: [UInt16], in range: Range<Int>) -> Bool {
        guard plain.count <= 7, let name = naming.trimmed(range) else { return false }
        return range.allSatisfy {
            let token = sentence.tokens[$0]
            return token.kind != .text || token.end <= name.lowerBound || token.start >= name.upperBound
                || Self.plainHeads.contains { $0.elementsEqual(sentence.text.units[token.range]) }
        }
    }

    /// What a crop or a herd named before yields.
    static let outputs = ["产量", "总产", "总产量", "单产", "亩产", "产值"].map(\.scalarUnits)

    /// What no table of words knows and yet names no other thing.
    private static let plainHeads = ["产量", "亩产", "单产", "存栏", "出栏", "数", "量", "额", "规模", "资金", "水质"].map(
        \.scalarUnits)

    private func isGainOf(_ topic: Wording, _ name: Wording) -> Bool {
        topic.canonical == "市场主体净增" && name.plain.count <= 4
    }

    /// 粮食 of 粮食播种面积: what goes on being talked of.
    static func stem(_ plain: [UInt16]) -> [UInt16] {
        for tail in areas
        where plain.count > tail.count && plain.suffix(tail.count).elementsEqual(tail) {
            return Array(plain.dropLast(tail.count))
        }
        return plain
    }

    private static let totals = Phrases("总量 总数 总量达 总数达")
    private static let gains = Phrases("新增 净增 新登记 新设立 新注册")
    private static let perHead = "人均".scalarUnits

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
