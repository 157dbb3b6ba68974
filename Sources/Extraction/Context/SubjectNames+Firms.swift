/// Parks and firms, whose names may be several tokens.
extension SubjectNames {
    /// Parks by their kind alone.
    static let bareParks = Phrases(
        "开发区 高新区 经开区 园区 工业园区 产业园区 工业集中区 县工业集中区 县开发区 县经开区 县高新区 县工业园区 区经开区 区开发区")
    /// What words for the kind of an entity begin with.
    static let shortSigns = UnitSet((bareParks.words + bare.words).compactMap(\.first))

    /// 开发区 of 开发区完成税收3亿元, 开发区营业收入增长65.8%: the place's only park, without its name; 园区企业 are firms.
    static func barePark(at index: Int, in sentence: Sentence) -> String? {
        let text = sentence.text
        let start = sentence.tokens[index].start
        guard let word = bareParks.begins(text, at: start) else { return nil }
        let end = start + word.count
        guard let next = sentence.tokens[index...].first(where: { $0.end > end }), next.kind != .mark else {
            return nil
        }
        let acting: Roles = [.carrier, .gain, .up, .down, .ranking, .settled]
        let acts = next.start == end && next.kind == .word && !next.roles.isDisjoint(with: acting)
        let isMeasured = next.kind == .text && measures.ends(text, at: next.end, from: end) != nil
        let isMetric = sentence.lexicon.metricWords.match(text, at: end, before: end + 12) != nil
        return acts || isMeasured || isMetric ? text.string(start..<end) : nil
    }

    /// What a name of a park's metric ends in.
    private static let measures = Phrases("收入 产值 增加值 税收 投资 利润 总额 入驻企业")

    static let parks = Phrases("景区 旅游区 开发区 经开区 高新区 新区 产业园 工业园 工业园区 产业园区 管理区 保税区 度假区")
    /// What a park's name says of its kind: 经济开发区 alone names none.
    private static let parkKinds = ["经济技术", "高新技术产业", "高新技术", "经济", "高新", "工业", "产业", "国家级", "省级", "综合"]
        .map(\.scalarUnits)

    /// 清河经济开发区 of 清河经济开发区完成…: it may be several tokens; 清河园区 in the report of 清河县.
    static func park(at index: Int, in sentence: Sentence, outline: Outline) -> String? {
        let text = sentence.text
        let start = sentence.tokens[index].start
        let own = outline.shortPlace
        if !own.isEmpty, text.has(own, at: start), text.has(zone, at: start + own.count),
            acts(from: start + own.count + zone.count, after: index, in: sentence)
        {
            return text.string(start..<start + own.count + zone.count)
        }
        let parks = parks
        for end in (start + 4)..<(start + 16) {
            // 鄱阳工业园区, of which 鄱阳工业园 is no whole.
            let goesOn = text[end] == 0x533A  // 区
            guard !goesOn, let suffix = parks.ends(text, at: end, from: start) else { continue }
            var stem = Array(text.units[text.clamped(start..<end - suffix.count)])
            while let kind = parkKinds.first(where: { stem.suffix($0.count).elementsEqual($0) }) {
                stem.removeLast(kind.count)
            }
            let isNamed =
                (2...6).contains(stem.count) && stem.allSatisfy(isHan)
                && kindsOfSight.ends(ScalarText(units: stem), at: stem.count) == nil
            let isSubject =
                acts(from: end, after: index, in: sentence) || measured.begins(text, at: end) != nil
                || isMeasured(from: end, after: index, in: sentence)
            return isNamed && isSubject ? text.string(start..<end) : nil
        }
        return nil
    }

    /// 主要景区, 乡村旅游景区: sights of a kind, none of them named.
    private static let kindsOfSight = Phrases(
        "以上 主要 重点 各大 各类 知名 旅游 乡村 红色 收费 级 家 个 处 大 新 全部 部分 生态 文化 历史 精品 热门")
    /// What parks are measured by.
    private static let measured = Phrases(
        "主营业务收入 主营收入 营业收入 技工贸 总收入 产值 销售收入 利税 利润 规上 规模 从业人员 用电量")

    /// 广丰经济开发区325亿元: what was measured of others before.
    private static func isMeasured(from end: Int, after index: Int, in sentence: Sentence) -> Bool {
        guard let at = sentence.tokens[index...].firstIndex(where: { $0.start >= end }),
            sentence.tokens[at].start == end, sentence.tokens[at].kind == .figure
        else { return false }
        return [.money, .percent].contains(sentence.figure(at).unitKind)
    }

    static func isFirm(_ name: String) -> Bool {
        let text = ScalarText(name)
        return entities.ends(text, at: text.count) != nil
    }

    /// Whether a report is a park's own.
    static func isZone(_ place: String) -> Bool {
        let text = ScalarText(place)
        return parks.ends(text, at: text.count) != nil
    }

    /// 星海半导体有限公司 of 走进位于河口的星海半导体有限公司: the nearest firm's name before an offset.
    static func nearestFirm(before offset: Int, in text: ScalarText) -> String? {
        for end in stride(from: offset, to: max(0, offset - reach), by: -1) {
            guard let kind = entities.ends(text, at: end) else { continue }
            var start = end - kind.count
            while end - start < longestFirm, start > 0,
                isHan(text[start - 1]) || brackets.contains(text[start - 1]),
                !firmBorders.contains(text[start - 1])
            {
                start -= 1
            }
            if end - start >= kind.count + 2 { return text.string(start..<end) }
        }
        return nil
    }

    private static let longestFirm = 28
    private static let entities = Phrases("公司 集团 合作社")
    /// What stands before a firm's name.
    private static let firmBorders = UnitSet("的在到于进是及了从由像如对向据让该")
    private static let zone = "园区".scalarUnits
    static let brackets = UnitSet("()（）")
    static let firms = Phrases("有限公司 有限责任公司 股份公司 集团公司 专业合作社 牧业合作社 农业合作社 种植合作社 养殖合作社")

    /// 江口化工科技有限公司 of 江口化工科技有限公司投资…: several tokens, since 有 is a word.
    static func firm(at index: Int, in sentence: Sentence) -> String? {
        let text = sentence.text
        let start = sentence.tokens[index].start
        let (firms, brackets) = (firms, brackets)
        for end in (start + 1)..<(start + 28) {
            if !isHan(text[end - 1]), !brackets.contains(text[end - 1]) { return nil }
            if end < start + 6 { continue }
            guard firms.ends(text, at: end, from: start) != nil else { continue }
            let isTold = Place.located.begins(text, at: end) != nil || settles.begins(text, at: end) != nil
            // 农机专业合作社达到290个 counts them.
            let isKind = text[end - 1] == 0x793E  // 社
            let isSubject = isTold || !isKind && acts(from: end, after: index, in: sentence)
            return isSubject ? text.string(start..<end) : nil
        }
        return nil
    }
}
