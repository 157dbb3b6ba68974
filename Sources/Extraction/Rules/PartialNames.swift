import MetricModel

/// Names that only what was named before makes whole.
extension ClaimNames {
    private static let among = "其中".scalarUnits
    private static let netGain = "净增".scalarUnits
    private static let areas = ["播种面积", "种植面积", "面积", "存栏", "存栏量", "出栏", "出栏量"].map(\.scalarUnits)
    /// A name that only what was named before makes whole, and what it is asked with.
    private struct Partial {
        let name: Wording
        /// Its words without 其中.
        let whole: [UInt16]
        let range: Range<Int>
        let claim: Claim
        let site: Site
        /// What was named last.
        let topic: Wording

        func called(_ canonical: String?, _ text: [UInt16]? = nil) -> Wording {
            var name = name
            name.canonical = canonical
            if let text { name.text = text }
            return name
        }
    }

    /// A name that only a topic makes whole: 总产 after 粮食播种面积, 企业 after 净增市场主体.
    func withTopic(_ name: Wording, _ range: Range<Int>, _ claim: Claim, _ site: Site) -> Wording {
        guard name.canonical == nil, let topic = topics.last else { return name }
        let whole = name.plain.starts(with: Self.among) ? Array(name.plain.dropFirst(2)) : name.plain
        let partial = Partial(
            name: name, whole: whole, range: range, claim: claim, site: site, topic: topic)
        // Each gives the whole name where it is one of its kind; the first that does is right.
        return gained(partial) ?? headed(partial) ?? addedToOutput(partial) ?? areaOfTopic(partial)
            ?? earnedByTourism(partial) ?? incomeOfSide(partial) ?? investmentOfTopic(partial)
            ?? plannedInvestment(partial) ?? metricOfPage(partial) ?? plainHead(partial)
            ?? completionOfTopic(partial) ?? name
    }

    /// 净增市场主体6842户，企业1210家: firms that were gained, too.
    private func gained(_ partial: Partial) -> Wording? {
        guard isGainOf(partial.topic, partial.name),
            let canonical = lookUp(Self.netGain + partial.name.plain, partial.claim, partial.site)
        else { return nil }
        return partial.called(canonical)
    }

    /// Only a head takes its topic's name: another noun beside it (小水果产量 after 粮食) is a metric of its own.
    private func headed(_ partial: Partial) -> Wording? {
        let (name, whole) = (partial.name, partial.whole)
        guard isHead(whole, in: partial.range), !isOfThing(partial.site) else { return nil }
        // 重点项目118个，…，已开工87个，开工率73.7%，完成投资21亿元: projects are told of at length.
        let farther = topics.reversed().dropFirst(3).prefix(3).filter { $0.canonical == "重点项目数" }
        for candidate in topics.reversed().prefix(3) + farther {
            // 到位资金 after 实际到位内资: the same words again, of something else.
            let isSaid =
                whole.count > 2
                && ScalarText(units: candidate.plain)
                    .first(of: Array(whole.prefix(2)), in: 0..<candidate.plain.count) != nil
            if let canonical = lookUp(Self.stem(candidate.plain) + whole, partial.claim, partial.site),
                canonical != candidate.canonical || !isSaid
            {
                // 老旧小区改造, of which 已改造11个 tells again what was done.
                if candidate.text.suffix(whole.count).elementsEqual(whole) {
                    return partial.called(canonical, candidate.text)
                }
                return partial.called(
                    canonical, whole.count <= 5 ? Self.stem(candidate.text) + name.text : nil)
            }
            // 烤烟面积4.6万亩，产量11.2万担: of the crop named last, not of the one before it.
            let stem = Self.stem(candidate.text)
            if stem.count < candidate.text.count, Self.outputs.contains(where: { $0 == whole }) {
                return partial.called(nil, stem + name.text)
            }
            // 招商项目41个，总投资…: of these projects, not of those before them.
            if candidate.plain.suffix(2).elementsEqual(Self.project) { return nil }
        }
        return nil
    }

    /// 规模工业总产值增长9%，增加值增长7%: what was added to that output.
    private func addedToOutput(_ partial: Partial) -> Wording? {
        guard partial.whole.elementsEqual(Self.added),
            let output = topics.suffix(3).last(where: { $0.plain.ends(with: Self.output) })
        else { return nil }
        let own = output.plain.dropLast(Self.output.count) + Self.added
        return Wording(
            text: Array(own), plain: Array(own), canonical: lookUp(Array(own), partial.claim, partial.site))
    }

    /// 农作物播种面积95万亩，其中粮食作物80万亩.
    private func areaOfTopic(_ partial: Partial) -> Wording? {
        guard partial.site.unitKind == .area,
            let area = Self.areas.first(where: { partial.topic.plain.suffix($0.count).elementsEqual($0) }),
            let canonical = lookUp(partial.whole + area, partial.claim, partial.site)
        else { return nil }
        return partial.called(canonical)
    }

    /// 接待游客83万人次，实现综合收入6亿元.
    private func earnedByTourism(_ partial: Partial) -> Wording? {
        guard partial.topic.canonical == "接待游客", Self.earned.contains(where: { $0 == partial.whole }) else {
            return nil
        }
        return partial.called("旅游收入")
    }

    /// 全体居民人均可支配收入16852元，其中城镇21036元: the towns' of it.
    private func incomeOfSide(_ partial: Partial) -> Wording? {
        let whole = partial.whole
        guard
            let side = Self.sides.first(where: {
                whole.starts(with: $0)
                    && (whole.count == $0.count || whole.dropFirst($0.count).elementsEqual(Self.residents))
            }), let income = topics.last(where: { $0.plain.suffix(5).elementsEqual(Self.income) })
        else { return nil }
        let own = side + Self.residents + income.plain.suffix(7)
        return Wording(text: own, plain: own, canonical: lookUp(own, partial.claim, partial.site))
    }

    /// 固定资产投资增势强劲，累计完成投资202亿元: the investment that was named.
    private func investmentOfTopic(_ partial: Partial) -> Wording? {
        guard Self.invested.contains(where: { $0 == partial.name.plain }) else { return nil }
        return topics.suffix(3).last { $0.canonical == "固定资产投资" }
    }

    /// 重点项目118个，年度计划投资96亿元: what of them is to be done within the year.
    private func plannedInvestment(_ partial: Partial) -> Wording? {
        guard partial.claim.isPlanned, partial.name.text.elementsEqual(Self.investment),
            partial.topic.canonical == "重点项目数" || partial.topic.canonical == "重点项目总投资"
        else { return nil }
        return partial.called("重点项目完成投资")
    }

    /// 甲县投资增速超过10% of 固定资产投资, which the page's heading names.
    private func metricOfPage(_ partial: Partial) -> Wording? {
        guard outline.isOfSeveralPlaces, partial.claim.measure == .growth, partial.name.text.count == 2 else {
            return nil
        }
        return topics.prefix(2).last {
            $0.canonical != nil && $0.text.count > 2
                && $0.text.suffix(2).elementsEqual(partial.name.text)
        }
    }

    private func plainHead(_ partial: Partial) -> Wording? {
        guard Self.plainHeads.contains(where: { $0 == partial.name.plain }) else { return nil }
        let stem = Self.stem(partial.topic.text)
        return stem.count < partial.topic.text.count ? partial.called(nil, stem + partial.name.text) : nil
    }

    /// 完成率 of what was named last.
    private func completionOfTopic(_ partial: Partial) -> Wording? {
        guard partial.claim.measure == .ratio, Self.rates.contains(where: { $0 == partial.name.plain }) else {
            return nil
        }
        return partial.called(completion(of: partial.topic), partial.topic.text + partial.name.text)
    }

    /// 投资3亿元的产业园, 投资3亿元的9个项目: what those cost, whatever was named before.
    private func isOfThing(_ site: Site) -> Bool { sentence.text[site.figure.end] == 0x7684 }  // 的

    private static let earned = ["综合收入", "总收入", "综合总收入", "综合效益"].map(\.scalarUnits)
    private static let added = "增加值".scalarUnits
    private static let output = "总产值".scalarUnits
    private static let income = "可支配收入".scalarUnits
    private static let residents = "居民".scalarUnits
    private static let sides = ["城镇", "农村"].map(\.scalarUnits)
    private static let invested = ["完成投资", "累计完成投资", "共完成投资", "实现投资"].map(\.scalarUnits)
    private static let investment = "投资".scalarUnits
    private static let project = "项目".scalarUnits
    private static let rates = ["完成率", "目标完成率", "任务完成率", "完成比例"].map(\.scalarUnits)

    /// A rate of completion bears its metric's name, but where the list has one of its own.
    func completion(of topic: Wording) -> String? {
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
}
