import MetricModel

/// Who a clause is about where its first words name someone: a village, a town, a firm, another county.
enum SubjectNames {
    private static let suffixes = Phrases(
        """
        公司 集团 金矿 铁矿 煤矿 合作银行 商业银行 村镇银行 支行 分行 信用社 联社 街道 村 镇 乡 县 区 市 开发区 园区 合作社
        """)
    /// Words that end as places' names do; ）县 is the rest of 区（市）县.
    private static let general = Phrases(
        """
        农村 整村 老城区 新城区 核心区 先行区 沉陷区 主产区 产区 省市 省市县 市县 县市 区市 城乡 家乡 返乡 下乡 驻村 全村 全镇 全乡 乡镇 乡村 城区 县城 园区 小区 社区 全县 城市 全市 全区 地区 村镇 山区 景区 灾区 行政村 贫困村 建制村 示范村 美丽乡村 中心城区 主城区 各乡镇 县区 老旧小区 部分县 大部分县 绝大部分县 多数县 个别县 少数县 部分区 部分镇 部分乡 部分村 信用乡 信用村 信用镇 文明村 文明镇 文明乡 卫生村 卫生镇 卫生乡 示范乡 示范镇 特色镇 特色村 强镇 强乡 生态村 生态镇 生态乡 薄弱村 空壳村 中心村 自然村 传统村 移民村 棚户区 工业园区 保护区 开发区 上市 超市 菜市 门市 入市 城镇 市区 郊区 聚集区 集聚区 建成区 功能区 街区 厂区 校区 院区 库区 林区 牧区 矿区 片区 辖区 城中村 城郊村 ）县 )县 ）区 )区 ）市 )市
        """)

    /// What those words end in, all of which have two characters or more.
    private static let generalEnds: UnitPairs = {
        var ends = UnitPairs()
        for word in general.words where word.count > 1 {
            ends.insert(word[word.count - 2], word[word.count - 1])
        }
        return ends
    }()

    /// Whether a name ends in a word that names no place: 老城市; 韩城市 is a city.
    static func isGeneral(_ name: Range<Int>, in text: ScalarText) -> Bool {
        guard generalEnds.mayContain(text[name.upperBound - 2], text[name.upperBound - 1]),
            general.ends(text, at: name.upperBound, from: name.lowerBound) != nil
        else { return false }
        return name.count < 3 || !PlaceCodes.contains(text.string(name.upperBound - 3..<name.upperBound))
    }

    /// 该村, 全镇, 该公司, 公司: which endings the name has that it points back to; `nil` where the token doesn't point.
    static func pointed(at index: Int, in sentence: Sentence) -> [String]? {
        let token = sentence.tokens[index]
        let text = sentence.text
        let isBare = token.kind == .text && bare.contains(token.range, of: text)
        let points = token.kind == .word && [0x8BE5, 0x5168].contains(text[token.start])  // 该全
        guard isBare || points else { return nil }
        return pointers[text.string((isBare ? token.start : token.start + 1)..<token.end)]
    }

    /// 大坪镇 of 大坪镇党委书记介绍，全镇…: the nearest name before an offset that ends so.
    static func nearest(_ ending: String, before offset: Int, in text: ScalarText) -> String? {
        guard let suffix = ending.utf16.first, ending.utf16.count == 1 else { return nil }
        for last in stride(from: offset - 1, to: max(0, offset - reach), by: -1) where text[last] == suffix {
            var start = last
            while last - start < 4, isHan(text[start - 1]), !borders.contains(text[start - 1]) { start -= 1 }
            guard last - start >= 2, general.ends(text, at: last + 1, from: start) == nil,
                general.begins(text, at: last) == nil
            else { continue }
            return text.string(start..<last + 1)
        }
        return nil
    }

    static let reach = 400
    /// What stands before a town's or a village's name.
    private static let borders = UnitSet("县区市镇乡州旗在到于进是的和与及为了从")

    /// 公司 of 公司拥有专利20项, 开发区 of 开发区完成税收3亿元: no more than the kind of the entity that was named in full.
    /// Where such words end that begin with a token.
    static func shortEnd(of token: Token, in text: ScalarText, for subject: [UInt16]) -> Int? {
        guard !subject.isEmpty, shortSigns.contains(text[token.start]) else { return nil }
        // 高新区 is two tokens, since 高新 is a word.
        if let park = bareParks.begins(text, at: token.start), token.start + park.count >= token.end {
            return subject.suffix(park.count).elementsEqual(park) ? token.start + park.count : nil
        }
        let isFirm =
            bare.contains(token.range, of: text)
            && kindsOfFirm.contains { subject.suffix($0.utf16.count).elementsEqual($0.utf16) }
        return isFirm ? token.end : nil
    }

    /// A text token that is no more than what names a kind of firm.
    static let bare = Phrases("公司 企业 集团 合作社 村里 镇里")
    private static let kindsOfFirm = ["公司", "集团", "厂", "企业"]
    private static let pointers = [
        "村": ["村"], "镇": ["镇"], "乡": ["乡"], "社区": ["社区"], "公司": kindsOfFirm, "企业": kindsOfFirm,
        "集团": kindsOfFirm, "厂": kindsOfFirm,
        "合作社": ["合作社"],
        "园区": ["园区", "开发区", "园"], "开发区": ["开发区"], "村里": ["村"], "镇里": ["镇"],
    ]

    /// 在大岭村, 走进某公司: how a feature says where it is.
    static let visits = Phrases("在 走进 来到 走入 步入")
    /// 以…村为载体: not who acts.
    static let openers = UnitSet("以随距在对与把将为向从由按于被让使围每各未其除有是比")

    /// 根据某市统计局核算, 位于某镇, 加强某开发区建设: what stands before a name and is none of it.
    static let deeds = Phrases(
        "根据 按照 依据 依照 参照 位于 加强 加速 加快 坚持 鼓励 支持 保证 深化 完善 强化 充分 帮扶 优化 做强 做优 提升 助力 推进 理顺 办复 办理")

    /// Whether what stands at an offset begins no name.
    static func opensNoName(at offset: Int, in text: ScalarText) -> Bool {
        openers.contains(text[offset]) || deeds.begins(text, at: offset) != nil
    }

    /// A place that the project names, or one of the page's, before a metric or what is said of it.
    static func knownPlace(at index: Int, in sentence: Sentence, _ outline: Outline) -> String? {
        let token = sentence.tokens[index]
        let isParted = opensParted(index, in: sentence)
        let end = isParted ? sentence.tokens[index + 1].end : token.end
        guard
            let place = sentence.lexicon.place(sentence.text, at: token.start, before: end)
                ?? outline.neighbour(sentence.text, at: token.start, before: end),
            place.end > token.end || !isParted
        else { return nil }
        let isWhole = place.end == end && sentence.tokens.indices.contains(index + (isParted ? 2 : 1))
        let isBeforeMetric =
            sentence.lexicon.metricWords.match(sentence.text, at: place.end, before: place.end + 12) != nil
            || standings.begins(sentence.text, at: place.end) != nil
            || measures.ends(sentence.text, at: end, from: place.end + 1) != nil
            || (2...4).contains(end - place.end) && measures.begins(sentence.text, at: end) != nil
        return isWhole || isBeforeMetric ? place.name : nil
    }

    /// 区域面积 behind 滕州: what no table of metrics names and is measured all the same.
    private static let measures = Phrases("面积 人口 产值 产量 总量 总值 收入 投资 里程")

    /// Whether a token is the 新 of 新昌县, a word that text follows.
    static func opensParted(_ index: Int, in sentence: Sentence) -> Bool {
        let token = sentence.tokens[index]
        return token.kind == .word && token.end == token.start + 1 && index + 1 < sentence.tokens.count
            && sentence.tokens[index + 1].kind == .text
    }

    /// Whether a metric's name or what an entity does begins where a name ends.
    static func acts(from end: Int, after index: Int, in sentence: Sentence) -> Bool {
        if sentence.lexicon.metricWords.match(sentence.text, at: end, before: end + 12) != nil { return true }
        // 某公司落户清河已有12年.
        if settles.begins(sentence.text, at: end) != nil { return true }
        guard let at = sentence.tokens[index...].firstIndex(where: { $0.start >= end }) else { return false }
        let next = sentence.tokens[at]
        let acting: Roles = [
            .carrier, .link, .verb, .act, .ranking, .adverb, .settled, .gain, .whole,
        ]
        // 江口公司实施的项目: the project is told of.
        let isModifier =
            at + 1 < sentence.tokens.count && sentence.text[sentence.tokens[at + 1].start] == 0x7684  // 的
        return next.start == end && !isModifier
            && (next.kind == .time || next.kind == .word && !next.roles.isDisjoint(with: acting))
    }

    static let settles = Phrases("落户 入驻 自成立 成立于 前身")

    static func name(at index: Int, in sentence: Sentence, outline: Outline) -> String? {
        let token = sentence.tokens[index]
        let text = sentence.text
        if let place = knownPlace(at: index, in: sentence, outline) { return place }
        guard token.kind == .word || mayBeginName(token, in: text), !opensNoName(at: token.start, in: text)
        else { return nil }
        if let entity = park(at: index, in: sentence, outline: outline) ?? firm(at: index, in: sentence) {
            return entity
        }
        if let town = split(at: index, in: sentence) { return town }
        let limit = min(token.end, token.start + 16)
        for end in (token.start + 2)..<max(limit + 1, token.start + 3) where end <= token.end {
            guard suffixes.ends(text, at: end, from: token.start + 1) != nil,
                !isGeneral(token.start..<end, in: text)
            else { continue }
            let name = text.units[token.start..<end]
            if name.elementsEqual(outline.placeUnits) { return outline.place }
            // 云岭石桥县 of 石桥县's own report: its province before it.
            if !outline.placeUnits.isEmpty, name.count > outline.placeUnits.count,
                name.suffix(outline.placeUnits.count).elementsEqual(outline.placeUnits)
            {
                return outline.place
            }
            if isOwnShort(name, outline) { return outline.place }
            if end < token.end {
                // A name goes on where more text follows (衡东县工程建设项目), unless that text is a metric's.
                guard Divisions.all.contains(text[end - 1]),
                    text[end] == 0x53D7  // 受…影响
                        || standings.begins(text, at: end) != nil
                        || opensBy(end, token, next: index + 1, in: sentence)
                        || sentence.lexicon.metricWords.match(text, at: end, before: token.end + 8) != nil
                else { continue }
                return String(scalars: withoutParent(name))
            }
            let next = index + 1 < sentence.tokens.count ? sentence.tokens[index + 1] : nil
            let acts: Roles = [
                .verb, .carrier, .link, .settled, .adverb, .predicate, .time, .than, .target, .act, .all,
                .gain, .up, .down, .rate, .ranking, .share, .above, .below, .head,
            ]
            let isMetric = sentence.lexicon.metricWords.match(text, at: end, before: end + 12) != nil
            guard let next,
                isMetric || standings.begins(text, at: end) != nil || next.kind == .time
                    || next.kind == .word && !next.roles.isDisjoint(with: acts)
            else { return nil }
            // 合作社发展到680家: the thing counted, not who counts.
            let isCounted =
                next.kind == .word && !next.roles.isDisjoint(with: [.link, .carrier])
                && index + 2 < sentence.tokens.count
                && sentence.tokens[index + 2].kind == .figure && !Divisions.all.contains(text[end - 1])
            return isCounted ? nil : String(scalars: withoutParent(name))
        }
        return nil
    }

    /// Whether an ending of a name stands as near behind a token's first character as a name can reach: most clauses
    /// open with none, and need not be asked for each kind of name.
    private static func mayBeginName(_ token: Token, in text: ScalarText) -> Bool {
        let ends = nameEnds
        for offset in token.start..<token.start + longestName {
            let unit = text[offset]
            if ends.contains(unit) { return true }
            // A firm's name may begin with letters, and hold brackets.
            if offset >= token.end, offset >= token.start + 5, !isHan(unit), !brackets.contains(unit) {
                return false
            }
        }
        return false
    }

    private static let longestName = 28
    private static let nameEnds = UnitSet((suffixes.words + parks.words + firms.words).compactMap(\.last))

    /// 新民镇, 高桥镇, which begin with what is a word elsewhere, before what they did.
    static func split(at index: Int, in sentence: Sentence) -> String? {
        guard let name = splitName(at: index, in: sentence),
            acts(from: name.upperBound, after: index, in: sentence)
        else { return nil }
        return sentence.text.string(name)
    }

    /// 新民镇, which is two tokens.
    static func splitName(at index: Int, in sentence: Sentence) -> Range<Int>? {
        guard index + 1 < sentence.tokens.count else { return nil }
        let (text, word, rest) = (sentence.text, sentence.tokens[index], sentence.tokens[index + 1])
        guard word.kind == .word, word.end == word.start + 1, isHan(text[word.start]),
            !joining.contains(text[word.start]), rest.kind == .text,
            rest.start == word.end, (2...3).contains(rest.end - rest.start),
            Divisions.placed.contains(text[rest.end - 1]), !isGeneral(word.start..<rest.end, in: text)
        else { return nil }
        return word.start..<rest.end
    }

    /// 而 of 而清河县去年…: what no name begins with.
    private static let joining = UnitSet("而但且又也还仍由在")

    /// 洪洞县次之，增长55.1%.
    private static let standings = Phrases(
        "位于 地处 坐落 隶属 次之 总量 增速 增幅 名义 规模 居首 居次 最高 最低 最多 最少 最快 最慢 紧随其后 领跑 领先 延续")

    /// 衡东县以320.5亿元排名第七.
    private static func opensBy(_ end: Int, _ token: Token, next: Int, in sentence: Sentence) -> Bool {
        sentence.text[end] == 0x4EE5 && end + 1 == token.end && next < sentence.tokens.count  // 以
            && sentence.tokens[next].kind == .figure
    }

    /// 昆山市 of 江苏省昆山市: the names above it aren't its own.
    private static func withoutParent(_ name: ArraySlice<UInt16>) -> ArraySlice<UInt16> {
        let parent = name.dropLast(2).lastIndex { parents.contains($0) }
        guard let parent, parent >= name.startIndex + 2, name.endIndex - parent > 2,
            name.last.map(Divisions.counties.contains) == true
        else { return name }
        return name[(parent + 1)...]
    }

    private static let parents = UnitSet("省市州")

    /// 三江县 of 三江侗族自治县's own report.
    private static func isOwnShort(_ name: ArraySlice<UInt16>, _ outline: Outline) -> Bool {
        name.count >= 3 && outline.placeUnits.count > name.count + 2 && name.last == outline.placeUnits.last
            && outline.placeUnits.starts(with: name.dropLast())
    }
}
