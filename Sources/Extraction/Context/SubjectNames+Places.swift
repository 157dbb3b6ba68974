import MetricModel

/// Places side by side, and one that a clause sets apart from the others.
extension SubjectNames {
    private static let quarters = Phrases("街道 工业园 产业园 开发区 高新区 经开区 园区")
    /// 县, 镇, 村 and how those end.
    private static let placeEnds = Divisions.all.union(quarters.lasts)

    /// 云溪区、南台县: places side by side.
    static func list(in clause: Range<Int>, of sentence: Sentence, outline: Outline) -> Listed? {
        // One place alone is no list.
        guard sentence.hasSeparators, clause.contains(where: { sentence.tokens[$0].separates }) else {
            return nil
        }
        // All but the places of a page on several of them end as places do.
        guard
            outline.isOfSeveralPlaces
                || clause.contains(where: { placeEnds.contains(sentence.text[sentence.tokens[$0].end - 1]) })
        else { return nil }
        var listed = Listed(end: clause.lowerBound)
        for index in clause where index >= listed.end {
            let places = listed.places
            let item =
                town(at: index, after: places, in: clause, sentence)
                ?? neighbour(at: index, after: places, sentence, outline)
                ?? named(at: index, in: clause, sentence)
                ?? measured(at: index, after: places, in: clause, sentence)
            if let item {
                listed.places.append(item.name)
                listed.end = item.end
                if item.isLast { return listed }
            } else if !places.isEmpty, !goesOn(at: index, in: clause, sentence) {
                break
            }
        }
        return listed.places.count > 1 ? listed : nil
    }

    /// A place of a list, and the token behind it: its own where what is told of them all begins in it.
    private struct Item {
        var name: String
        var end: Int
        var isLast = false
    }

    private static func town(
        at index: Int, after places: [String], in clause: Range<Int>, _ sentence: Sentence
    ) -> Item? {
        let isItem = index == clause.lowerBound || sentence.tokens[index - 1].separates
        guard isItem, let town = townOfWords(from: index, in: clause, sentence),
            !places.isEmpty || sentence.tokens[town.end].separates
        else { return nil }
        return Item(name: sentence.text.string(town.name), end: town.end)
    }

    /// One of the page's own places, by its full name or its short one.
    private static func neighbour(
        at index: Int, after places: [String], _ sentence: Sentence, _ outline: Outline
    ) -> Item? {
        let token = sentence.tokens[index]
        let last = opensParted(index, in: sentence) ? index + 1 : index
        let end = sentence.tokens[last].end
        guard token.kind == .text || last > index,
            let place = outline.neighbour(sentence.text, at: token.start, before: end),
            place.end > token.end || last == index
        else { return nil }
        // 蒲城县 of 韩城市、蒲城县走在前面; 北戴河新区 is none of the counties.
        if place.end < end, !places.isEmpty { return Item(name: place.name, end: index, isLast: true) }
        guard place.end == end, !zoneKinds.contains(sentence.text[place.end]) else { return nil }
        return Item(name: place.name, end: last + 1)
    }

    /// 南台县, 云溪街道, 芦台开发区: what ends as places do.
    private static func named(at index: Int, in clause: Range<Int>, _ sentence: Sentence) -> Item? {
        let (token, text) = (sentence.tokens[index], sentence.text)
        guard placeEnds.contains(text[token.end - 1]) else { return nil }
        let length = token.end - token.start
        if token.kind == .text, (2...12).contains(length),
            length <= 6 && Divisions.all.contains(text[token.end - 1])
                || quarters.ends(text, at: token.end, from: token.start) != nil,
            !isGeneral(token.range, in: text), !opensNoName(at: token.start, in: text)
        {
            return Item(name: text.string(token.range), end: index + 1)
        }
        // 开发区 of 莱阳、开发区、海阳: the city's own.
        if index > clause.lowerBound + 1, sentence.tokens[index - 1].separates,
            quarters.contains(token.range, of: text)
        {
            return Item(name: text.string(token.range), end: index + 1)
        }
        // 芦台开发区 of 曹妃甸区、芦台开发区: two tokens.
        guard index > clause.lowerBound, sentence.tokens[index - 1].kind == .text,
            quarters.contains(token.range, of: text), let name = zone(endingAt: index, sentence)
        else { return nil }
        return Item(name: name, end: index + 1)
    }

    /// 石坝县 of 云溪区、石坝县地区生产总值: the last of them, with what is measured behind it.
    private static func measured(
        at index: Int, after places: [String], in clause: Range<Int>, _ sentence: Sentence
    ) -> Item? {
        guard !places.isEmpty, !isZoneAhead(index, in: clause, sentence) else { return nil }
        let token = sentence.tokens[index]
        let name = placeBeforeMetric(token, sentence) ?? townAfter(places, token, sentence)
        return name.map { Item(name: $0, end: index, isLast: true) }
    }

    private static func goesOn(at index: Int, in clause: Range<Int>, _ sentence: Sentence) -> Bool {
        let token = sentence.tokens[index]
        return token.isMark(.enumeration) || token.roles.contains(.and)
            || isZoneAhead(index, in: clause, sentence)
    }

    /// 新 of 新区, 开 of 开发区.
    private static let zoneKinds = UnitSet("新开高经工")

    private static func zone(endingAt index: Int, _ sentence: Sentence) -> String? {
        let (name, kind) = (sentence.tokens[index - 1], sentence.tokens[index])
        guard name.kind == .text, name.end == kind.start, (2...6).contains(name.end - name.start) else {
            return nil
        }
        return sentence.text.string(name.start..<kind.end)
    }

    private static func isZoneAhead(_ index: Int, in clause: Range<Int>, _ sentence: Sentence) -> Bool {
        clause.contains(index + 1) && quarters.contains(sentence.tokens[index + 1].range, of: sentence.text)
            && zone(endingAt: index + 1, sentence) != nil
    }

    /// Places side by side, and the token behind them.
    struct Listed {
        var places: [String] = []
        var end = 0
    }

    /// 耒阳市 of 第二名：耒阳市，: a county that a clause names and nothing else.
    static func whole(_ token: Token, of sentence: Sentence, outline: Outline) -> String? {
        guard token.kind == .text, (3...15).contains(token.end - token.start),
            Divisions.counties.contains(sentence.text[token.end - 1])
        else { return nil }
        let name = sentence.text.string(token.range)
        return PlaceCodes.contains(name) ? name : nil
    }

    /// 西河区 of 西河区2个, 西河区完成2个, 西河区增速7%: a place and nothing else that is measured before a number.
    static func item(_ lead: Range<Int>, of sentence: Sentence) -> String? {
        placed(lead, of: sentence)?.name
    }

    /// The same, and the token behind it.
    static func placed(_ lead: Range<Int>, of sentence: Sentence) -> (name: String, end: Int)? {
        let words = lead.drop {
            sentence.tokens[$0].isMark([.open, .colon])
                || sentence.roles($0) == .adverb && splitName(at: $0, in: sentence) == nil
        }
        if let first = words.first, let end = words.last.map({ sentence.tokens[$0].end }) {
            let zone = sentence.tokens[first].start..<end
            if zones.contains(zone, of: sentence.text), isAmongCounties(sentence) {
                return (sentence.text.string(zone), lead.upperBound)
            }
        }
        // 高桥乡 is two tokens, since 高 is a word.
        guard let first = words.first, let last = words.last(where: { sentence.tokens[$0].kind == .text }),
            words.prefix(while: { $0 <= last }).allSatisfy({
                [.text, .word].contains(sentence.tokens[$0].kind)
            }),
            words.drop(while: { $0 <= last }).allSatisfy({
                !sentence.roles($0).isDisjoint(with: [.carrier, .link, .boundBefore, .rate, .up, .down])
            })
        else { return nil }
        let name = sentence.tokens[first].start..<sentence.tokens[last].end
        guard (2...12).contains(name.count), Divisions.placed.contains(sentence.text[name.upperBound - 1]),
            !isGeneral(name, in: sentence.text),
            kinds.ends(sentence.text, at: name.upperBound - 1, from: name.lowerBound) == nil
        else { return nil }
        return (sentence.text.string(name), last + 1)
    }

    /// 高新区 of 裕安区44个、高新区39个: with a city's counties it is one more of its parts.
    private static let zones = Phrases("开发区 市开发区 经开区 市经开区 高新区 市高新区 经济开发区 经济技术开发区 高新技术产业开发区 新区 园区 示范区")

    /// Whether the sentence gives a number to a county or a district as well.
    private static func isAmongCounties(_ sentence: Sentence) -> Bool {
        sentence.tokens.indices.dropLast().contains { index in
            let token = sentence.tokens[index]
            return token.kind == .text && (2...12).contains(token.end - token.start)
                && Divisions.counties.contains(sentence.text[token.end - 1])
                && sentence.tokens[index + 1].kind == .figure
                && PlaceCodes.contains(sentence.text.string(token.range))
        }
    }

    /// 示范县, 百强镇: so many of a kind, no place's name.
    private static let kinds = Phrases(
        """
        示范 强 先进 试点 特色 重点 中心 文明 卫生 贫困 样板 名 大 非 类 级 新 老 居住 功能 开发 工业 产业 度假 试验 实验 保护 生产 集聚 经济 养殖 服务
        """)

    /// 马高庄乡 and 田老庄乡 between marks, in which a word stands: several tokens.
    private static func townOfWords(
        from first: Int, in clause: Range<Int>, _ sentence: Sentence
    ) -> (name: Range<Int>, end: Int)? {
        let text = sentence.text
        guard isHan(text[sentence.tokens[first].start]), !openers.contains(text[sentence.tokens[first].start])
        else { return nil }
        for end in clause where end > first + 1 && end < first + 5 {
            let (last, next) = (sentence.tokens[end - 1], sentence.tokens[end])
            let name = sentence.tokens[first].start..<last.end
            guard [.text, .word].contains(last.kind), !last.roles.contains(.and), name.count <= 6 else {
                return nil
            }
            let ends =
                next.isMark(.enumeration)
                || next.kind == .word && !next.roles.isDisjoint(with: [.and, .each, .all, .verb, .carrier])
            if ends, name.count >= 3, name.allSatisfy({ isHan(text[$0]) }),
                Divisions.placed.contains(text[name.upperBound - 1]), !isGeneral(name, in: text)
            {
                return (name, end)
            }
        }
        return nil
    }

    /// 青石乡 of 白水镇、大岭镇及青石乡人口所占比重, after other towns.
    private static func townAfter(_ towns: [String], _ token: Token, _ sentence: Sentence) -> String? {
        let areTowns = towns.allSatisfy { $0.scalarUnits.last.map(Divisions.towns.contains) == true }
        guard token.kind == .text, areTowns else { return nil }
        for end in token.start + 3..<max(token.start + 4, min(token.start + 6, token.end))
        where Divisions.towns.contains(sentence.text[end - 1]) && end < token.end {
            return Divisions.all.contains(sentence.text[end])
                ? nil : sentence.text.string(token.start..<end)
        }
        return nil
    }

    /// 石坝县 of 石坝县地区生产总值.
    private static func placeBeforeMetric(_ token: Token, _ sentence: Sentence) -> String? {
        guard token.kind == .text else { return nil }
        for length in 2...6 where token.start + length < token.end {
            let end = token.start + length
            if Divisions.all.contains(sentence.text[end - 1]),
                sentence.lexicon.metricWords.match(sentence.text, at: end, before: end + 12) != nil
            {
                return sentence.text.string(token.start..<end)
            }
        }
        return nil
    }

    /// 韩城市 of 最高的韩城市为5935元, 合阳县 of 最低的是合阳县，低于…: whom an extreme is of.
    static func extreme(in clause: Range<Int>, of sentence: Sentence) -> String? {
        guard let last = clause.last(where: { sentence.tokens[$0].kind == .text }) else { return nil }
        let (text, token) = (sentence.text, sentence.tokens[last])
        guard
            extremeEnds.contains(text[token.end - 1]),
            Divisions.placed.contains(text[token.end - 1]) || quarters.ends(text, at: token.end) != nil
                || offices.ends(text, at: token.end) != nil
        else { return nil }
        let start = sentence.tokens[clause.lowerBound].start
        for offset in stride(from: token.end - 3, through: max(start + 2, token.end - 16), by: -1)
        where text[offset - 1] == 0x7684 && text[offset - 3] == 0x6700  // 最…的
            || standings.ends(text, at: offset) != nil
        {
            // 最大的县是云岭省的石桥县: the place alone.
            let from = (offset..<token.end - 2).last { links.contains(text[$0]) }.map { $0 + 1 } ?? offset
            let name = from..<token.end
            let isName =
                name.count >= 2 && name.allSatisfy { isHan(text[$0]) }
                && !isGeneral(from..<token.end, in: text)
            return isName ? text.string(name) : nil
        }
        return nil
    }

    private static let extremeEnds = Divisions.placed.union(quarters.lasts).union(offices.lasts)
    private static let links = UnitSet("是为的")
    /// 其次是卧龙区, 排名第三位的是唐河县.
    private static let standings = Phrases("其次是 其次为 位的是 名的是 位的为 名的为 一的是 二的是 三的是 其后的是 次之的是")
    private static let offices = Phrases("街道办事处 办事处")
}
