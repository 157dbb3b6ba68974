import MetricModel

extension Rule {
    /// 排名全市第二, 居四城区第一, 位居全省前100名, 列第5位.
    static func readRank(_ site: Site) -> Reading? {
        let sentence = site.sentence
        let figure = site.figure
        let isOrdinal = figure.isOrdinal || followsOrdinal(site) || isBare(site) || risesByPlaces(site)
        guard isOrdinal || isAmongFirst(site) else { return nil }
        let end = isOrdinal ? site.lead.upperBound : site.lead.upperBound - 1
        let words = site.lead.lowerBound..<end
        guard
            let (opening, order) = opening(of: words, in: sentence).map({ ($0, 0..<0) })
                ?? openingOfOrder(words, in: sentence) ?? openingOfRise(words, in: sentence)
                ?? (goesOn(site) ? (words.upperBound, 0..<0) : nil)
        else {
            return isOrdinal ? .leftOut(.ordinal) : nil
        }
        if tailNamesTier(site) { return nil }
        // 税收居前两位的行业为建筑业和房地产业: which they are, no place's rank.
        if !isOrdinal, sortsPlaces(site) { return .leftOut(.name) }
        if firsts.begins(sentence.text, at: figure.range.upperBound) != nil { return .leftOut(.ordinal) }
        let kinds: Set<UnitKind?> = [nil, .places, .people]
        guard kinds.contains(figure.unitKind) || isStrong(figure, sentence.text) else {
            return .leftOut(.ordinal)
        }
        if figure.isFirstWord, !isPlace(site) { return firstInTime(site, opening) }
        // 增速较上月有所回落但仍保持第1: ranked is the growth.
        let name = Rule.withoutComparison(site.lead.lowerBound..<opening, sentence)
        var claim = Claim(measure: .rank, name: name)
        claim.scope = scope(in: opening..<end, sentence)
        if claim.scope.isEmpty { claim.scope = scope(in: claim.name, sentence) }
        if claim.scope.isEmpty, goesOn(site) { claim.scope = site.rankScope }
        if !order.isEmpty, isNameless(claim.name, sentence) { claim.name = order }
        claim.unit = figure.range.upperBound..<figure.range.upperBound
        if !isOrdinal {
            let before = sentence.tokens[site.token - 1].start
            claim.span = before..<figure.end
            claim.bound = .atMost
        }
        return .indicator(claim)
    }

    /// 居全国投资潜力第3、绿色发展第5: what was said of the rank before holds for the next.
    private static func goesOn(_ site: Site) -> Bool {
        let mark = site.lead.lowerBound - 1
        guard mark > 0, !site.rankScope.isEmpty, site.figure.unit.isEmpty,
            site.sentence.tokens[mark].isMark(.enumeration), site.sentence.tokens[mark - 1].kind == .figure
        else { return false }
        return site.sentence.figure(mark - 1).isOrdinal
    }

    private static let places = Phrases("首位 榜首")

    /// 首位 and 榜首 are places; 首家, 首例 are first in time.
    private static func isPlace(_ site: Site) -> Bool {
        places.begins(site.sentence.text, at: site.figure.range.lowerBound) != nil
    }

    /// 为全市首例“园中园”项目: whether it is a rank, careful readers could disagree.
    private static func firstInTime(_ site: Site, _ opening: Int) -> Reading {
        let scope = scope(in: opening..<site.lead.upperBound, site.sentence)
        guard !scope.isEmpty else { return .leftOut(.ordinal) }
        var claim = Claim(measure: .rank, name: site.lead.upperBound..<site.lead.upperBound)
        claim.nameAfter = site.tail
        claim.scope = scope
        claim.isOptional = true
        return .indicator(claim)
    }

    /// 前100名, 前三.
    static func isAmongFirst(_ site: Site) -> Bool {
        guard site.token > site.lead.lowerBound, site.lead.upperBound == site.token,
            site.unitKind == .people || site.unitKind == .places || site.unitKind == nil
                || isStrong(site.figure, site.sentence.text)
        else { return false }
        let before = site.sentence.tokens[site.token - 1]
        return before.kind == .word && site.sentence.text[before.start] == 0x524D  // 前
            && (site.token < 2 || site.sentence.tokens[site.token - 2].kind != .time)
    }

    /// 位列56位, 综合排名24位: a rank without its 第.
    private static func isBare(_ site: Site) -> Bool {
        guard site.unitKind == .places, site.figure.isPlainInteger, site.lead.upperBound == site.token,
            let last = site.lead.last(where: { !site.sentence.roles($0).contains(.universe) })
        else { return false }
        let word = site.sentence.tokens[last]
        return site.figure.unit.count == 1 && word.roles.contains(.ranking)
            && standing.ends(site.sentence.text, at: word.end, from: word.start) != nil
    }

    /// 76位 and 63位 of 综合排名由2010年的全省76位上升到2017年的63位; 上升13位 is how far.
    private static func risesByPlaces(_ site: Site) -> Bool {
        let (sentence, figure) = (site.sentence, site.figure)
        guard site.unitKind == .places, figure.isPlainInteger, figure.unit.count == 1,
            rankings.stand(
                in: max(sentence.tokens[0].start, figure.range.lowerBound - 40)..<figure.range.lowerBound,
                of: sentence.text),
            let last = site.lead.last(where: {
                let token = sentence.tokens[$0]
                return token.kind != .time && !token.roles.contains(.universe)
                    && sentence.text[token.start] != 0x7684  // 的
            })
        else { return false }
        let word = sentence.tokens[last]
        return [0x7531, 0x4ECE].contains(sentence.text[word.start])  // 由从
            || word.roles.contains(.ranking) && [0x5230, 0x81F3].contains(sentence.text[word.end - 1])  // 到至
    }

    private static let rankings = Phrases("排名 位次 排位")
    private static let standing = Phrases("位列 排名 列 位居 名列 居 排")

    /// 46位 of 分列第50位、46位、44位.
    private static func followsOrdinal(_ site: Site) -> Bool {
        guard site.series.kind == .list, site.figure.unitKind == .places,
            let first = site.series.tokens.first
        else { return false }
        return site.sentence.figure(first).isOrdinal
    }

    /// 前30强.
    static func isStrong(_ figure: Figure, _ text: ScalarText) -> Bool {
        text[figure.range.lowerBound - 1] == 0x524D && text[figure.range.upperBound] == 0x5F3A
    }

    private static let within = UnitSet("中里内")

    /// Where the words that say “ranks among” begin: the name ends there.
    static func opening(of words: Range<Int>, in sentence: Sentence) -> Int? {
        var index = words.upperBound
        var found: Int?
        let passing: Roles = [.all, .each, .adverb, .link, .ranking, .universe, .ownPlace]
        while index > words.lowerBound {
            let token = sentence.tokens[index - 1]
            // 在四城区中排名第一, 在全省园区中排名第7.
            if let universe = universe(upTo: index - 1, from: words.lowerBound, sentence) {
                index = universe + 1
                continue
            }
            // 居郴州市第3.
            if isRegion(token, sentence), index - 2 >= words.lowerBound,
                !sentence.roles(index - 2).isDisjoint(with: [.ranking, .link, .universe])
            {
                (index, found) = (index - 2, index - 2)
                continue
            }
            // 上升至2019年的第35名.
            if token.kind == .time {
                index -= 1
                continue
            }
            guard token.kind == .word, !token.roles.isDisjoint(with: passing) else { break }
            index -= 1
            if !token.roles.isDisjoint(with: [.ranking, .universe]) { found = index }
        }
        guard found != nil else { return nil }
        return index
    }

    /// A prefecture or a province, by its name.
    private static func isRegion(_ token: Token, _ sentence: Sentence) -> Bool {
        token.kind == .text && (3...12).contains(token.end - token.start)
            && quarters.contains(token.range, of: sentence.text)
            || token.kind == .text && (3...12).contains(token.end - token.start)
                && regions.contains(sentence.text[token.end - 1])
                && PlaceCodes.contains(sentence.text.string(token.range))
    }

    private static let quarters = Phrases("主城区 主城各区 中心城区 设区市 省内 市内 国内")
    private static let regions = UnitSet("省市州盟")

    /// 全市 of 全市中, 全省 of 全省园区中: among whom; 全省营商环境评价中 names what is ranked.
    private static func universe(upTo last: Int, from first: Int, _ sentence: Sentence) -> Int? {
        let token = sentence.tokens[last]
        guard token.kind == .text, within.contains(sentence.text[token.end - 1]) else { return nil }
        if token.end == token.start + 1, last > first, sentence.roles(last - 1).contains(.universe) {
            return last - 1
        }
        guard members.ends(sentence.text, at: token.end - 1) != nil else { return nil }
        return (max(first, last - 3)..<last).last { sentence.roles($0).contains(.universe) }
    }

    private static let members = Phrases("园区 开发区 高新区 县区 区县 县市 县 市区 城区 城市 乡镇 镇 乡 村 企业 学校 医院 单位")

    /// 位列全国县域经济百强县第68位: the order itself is named between its universe and the place in it.
    private static func openingOfOrder(
        _ words: Range<Int>, in sentence: Sentence
    ) -> (opening: Int, order: Range<Int>)? {
        guard
            let universe = words.last(where: {
                sentence.roles($0).contains(.universe) || sentence.tokens[$0].isMark([.comma, .enumeration])
            }), sentence.roles(universe).contains(.universe), universe + 1 < words.upperBound,
            sentence.tokens[words.upperBound - 1].end - sentence.tokens[universe].end <= longestOrder
        else { return openingOfList(words, in: sentence) }
        let order = universe + 1..<words.upperBound
        let opening = opening(of: words.lowerBound..<universe + 1, in: sentence) ?? universe
        return (opening, order)
    }

    /// 位列2020年中国工业百强县第14位: a list that says of itself among whom it ranks.
    private static func openingOfList(
        _ words: Range<Int>, in sentence: Sentence
    ) -> (opening: Int, order: Range<Int>)? {
        guard let ranking = words.last(where: { sentence.roles($0).contains(.ranking) }),
            let first = (ranking + 1..<words.upperBound).first(where: { sentence.tokens[$0].kind != .time })
        else { return nil }
        let order = sentence.tokens[first].start..<sentence.tokens[words.upperBound - 1].end
        guard order.count <= longestOrder, lists.stand(in: order, of: sentence.text) else { return nil }
        return (ranking, first..<words.upperBound)
    }

    static let lists = Phrases("百强 强县 十强 排行榜 榜单")

    /// 由2021年的第42名上升至…: the place it rose from.
    private static func openingOfRise(
        _ words: Range<Int>, in sentence: Sentence
    ) -> (opening: Int, order: Range<Int>)? {
        let from = words.last {
            sentence.tokens[$0].kind != .time && sentence.text[sentence.tokens[$0].start] != 0x7684  // 的
        }
        guard let from, [0x7531, 0x4ECE].contains(sentence.text[sentence.tokens[from].start]),  // 由从
            sentence.roles(from).contains(.link), sentence.contains(.time, in: words)
        else { return nil }
        // 在全省县域综合排名由…: the order is named between its universe and where it rose from.
        let universe = sentence.last(.universe, in: words.lowerBound..<from)
        return (from, universe.map { $0 + 1..<from } ?? 0..<0)
    }

    /// An order's name is no longer: 县域经济基本竞争力百强县.
    private static let longestOrder = 20

    private static func isNameless(_ name: Range<Int>, _ sentence: Sentence) -> Bool {
        name.allSatisfy {
            let token = sentence.tokens[$0]
            // 清河县位列…: whose place it is.
            let isNoName = token.kind != .text || Divisions.counties.contains(sentence.text[token.end - 1])
            return isNoName && token.roles.isDisjoint(with: [.whole, .head, .gain, .act])
        }
    }

    static func scope(in words: Range<Int>, _ sentence: Sentence) -> String {
        guard let last = sentence.last(.universe, in: words) else {
            let region = words.last { isRegion(sentence.tokens[$0], sentence) }
            return region.map { sentence.text.string(sentence.tokens[$0].range) } ?? ""
        }
        var first = last
        while first > words.lowerBound, sentence.roles(first - 1).contains(.universe) { first -= 1 }
        let narrower = (last + 1..<min(last + 4, words.upperBound)).first {
            universe(upTo: $0, from: words.lowerBound, sentence) == last
        }
        let end = narrower.map { sentence.tokens[$0].end - 1 } ?? sentence.tokens[last].end
        return sentence.text.string(sentence.tokens[first].start..<end)
    }

    /// 以发展为第一要务: what comes first, in no order of places.
    static let firsts = Phrases("要务 资源 动力 生产力 责任 信号 时间 目标 抓手 要义 标准 考量 工程 关 次")
    private static let tiers = ["方阵", "梯队", "板块", "集团军"].map(\.scalarUnits)

    /// 第一方阵, 第一梯队.
    static func tailNamesTier(_ site: Site) -> Bool {
        let text = site.sentence.text
        let end = site.figure.range.upperBound
        let start = text[end] == 0x201C ? end + 1 : end
        return tiers.contains { text.has($0, at: start) }
    }
}
