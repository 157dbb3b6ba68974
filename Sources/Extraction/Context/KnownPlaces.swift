import MetricModel

/// Counties, districts and cities by the table of their codes, where a text alone doesn't tell: named short, 泽州 for
/// 泽州县, 恩施 for 恩施市.
enum KnownPlaces {
    private static let suffixes: [UInt16] = "县区市旗盟州".scalarUnits
    /// What is a word as well, so that it names a place only with its suffix.
    private static let words: Set<UInt32> = Set(
        """
        和平 平安 新华 东方 振兴 新城 中原 长寿 安定 长安 南山 江南 河东 河西 城关 高新 解放 团结 中山 青山 开平 大同 朝阳 永定 文化 城区 郊区 新市 金山 大关 建设 和谐 发展 \
        公安 资源 合作 通道 互助 友谊 友好 前进 红旗 光明 同心 富民 麻山 民主 民权 安康 安居 安全 中心 中方 南部 东部 大方 开放 文明 公主 城中 \
        城东 城西 城北 市中 海南 海东 西区 东区 南区 北区 东山 西山 西湖 东湖 南湖 西部 向阳 红星 胜利 先锋 矿区 林区 新区 新建 新民 新和 \
        老城 山城 江城 东城 西城 海港 古城 温泉 清水 莲花 白云 商城 运河 三元 宏伟 延长 惠农 共和 建安 建水 大城 \
        新兴 太平 太和 平和 平原 平定 会同 桥东 桥西 清新 景区 港口 工农 东风 互动 惠民 利民 安民 乐业 兴隆 兴安 大安 大通 富裕
        """
        .words.map { packed($0[...]) })
    /// Whether a place's short name is a word as well.
    static func isWord(_ name: ArraySlice<UInt16>) -> Bool { name.count == 2 && words.contains(packed(name)) }

    /// A name of two characters, so that it is looked up without an array of its own.
    private static func packed(_ name: ArraySlice<UInt16>) -> UInt32 {
        name.reduce(0) { $0 << 16 | UInt32($1) }
    }

    /// How much of a text is looked at.
    static let evidence = 20_000

    /// What each name may mean, by indices in `PlaceCodes.names`: 朝阳区, 朝阳县 and 朝阳市, or 衡山县 by its short name too.
    static let index: (words: Trie, places: [[Int]], openings: UnitPairs) = {
        var words = Trie.Builder()
        var places: [[Int]] = []
        var openings = UnitPairs()
        for (place, full) in PlaceCodes.names.enumerated() {
            Neighbours.forEachAlias(of: full.scalarUnits) { word in
                let id = words.insert(word, id: places.count)
                openings.insert(word[word.startIndex], word[word.startIndex + 1])
                if id == places.count { places.append([]) }
                if places[id].last != place { places[id].append(place) }
            }
        }
        return (Trie(words), places, openings)
    }()

    /// The place of some that is named at an offset, the one of the lowest rank, and where its name ends.
    static func match(
        _ text: ScalarText, at start: Int, before end: Int, ranks: [Int?]
    ) -> (place: Int, end: Int)? {
        let (words, places) = (index.words, index.places)
        let found = words.match(
            text, at: start, before: end, where: { places[$0].contains { ranks[$0] != nil } })
        guard let found else { return nil }
        let ranked = places[found.id].filter { ranks[$0] != nil }
        return ranked.min { ranks[$0] ?? 0 < ranks[$1] ?? 0 }.map { ($0, found.end) }
    }

    /// 六盘水市, 三门峡, 五家渠: those of three characters and more that open like a number, few beside all that `index` holds.
    private static let numbered: Trie = {
        var words = Trie.Builder()
        for full in PlaceCodes.names where full.utf16.first.flatMap(ChineseDigit.of) != nil {
            Neighbours.forEachAlias(of: full.scalarUnits) { if $0.count > 2 { _ = words.insert($0, id: 0) } }
        }
        return Trie(words)
    }()

    /// Whether the numeral that stands at an offset opens a place's name.
    static func opens(at offset: Int, of text: ScalarText) -> Bool {
        numbered.match(text, at: offset, before: text.count) != nil
    }

    /// The full name of the place that is called so: 三江侗族自治县 for 三江县; `nil` where no table knows it.
    static func called(_ name: String) -> String? {
        if PlaceCodes.contains(name) { return name }
        let text = ScalarText(name)
        guard let found = index.words.match(text, at: 0, before: text.count), found.end == text.count else {
            return nil
        }
        return index.places[found.id].lazy.map { PlaceCodes.names[$0] }
            .first { $0.scalarUnits.last == text[text.count - 1] }
    }

    /// 福州市 of 福州, which ends like a prefecture's name.
    static func completed(_ name: String) -> String {
        guard name.utf16.count == 2, !PlaceCodes.contains(name) else { return name }
        return suffixes.lazy.map { name + String(scalars: [$0]) }.first(where: PlaceCodes.contains) ?? name
    }

    /// The place that a text names most: a full name, or a short one that stands for itself, counts
    /// for three, any other mention for one.
    ///
    /// - Parameter ending: how the place's name ends where the text says so of itself: 区 of 我区.
    static func find(in text: ScalarText, ending: UInt16?) -> String? {
        let (words, places, openings) = index
        var scores = [(score: Int, first: Int)?](repeating: nil, count: PlaceCodes.names.count)
        var named: [Int] = []
        var offset = 0
        let end = min(text.count, evidence)
        let units = text.units.span
        while offset < end {
            let next = offset + 1 < end && units[offset + 1] == 0x0A ? offset + 2 : offset + 1
            guard next < end, openings.mayContain(units[offset], units[next]),
                let found = words.match(text, at: offset, before: end)
            else {
                offset += 1
                continue
            }
            // 清徐 of 美丽幸福清徐, not 福清.
            if overlapped.ends(text, at: offset + 1) != nil || idioms.begins(text, at: offset) != nil {
                offset += 1
                continue
            }
            let isFull = suffixes.contains(text[found.end - 1])
            let begins = !isHan(text[offset - 1]) || before.contains(text[offset - 1])
            let length = found.end - offset
            offset = found.end
            // 示范县, 县委和县政府; 云溪镇 is no 云溪区.
            guard !(isFull && length == 2 && !begins), !Divisions.below.contains(text[offset]) else {
                continue
            }
            let stands = isFull || begins || own.begins(text, at: offset) != nil
            for place in places[found.id] {
                if scores[place] == nil { named.append(place) }
                let known = scores[place] ?? (0, offset)
                scores[place] = (known.score + (stands ? 3 : 1), known.first)
            }
        }
        let names = PlaceCodes.names
        // 全市 of a page that names its counties and never itself.
        if ending == city {
            for county in named {
                if let above = PlaceCodes.prefecture(of: names[county]).flatMap(PlaceCodes.index),
                    scores[above] == nil
                {
                    scores[above] = (0, end)
                    named.append(above)
                }
            }
        }
        let best = named.lazy
            .filter { ending == nil || names[$0].scalarUnits.last == ending }
            .compactMap { place -> (name: String, score: Int, first: Int)? in
                scores[place].map { (names[place], $0.score + ofParts(names[place], scores), $0.first) }
            }
            .max { ($0.score, $1.first, $1.name) < ($1.score, $0.first, $0.name) }?.name
        guard let best, ending == nil else { return best }
        // 博野 of a page that says 保定市 as well: a county's page names its city, and no other county of it.
        // 长沙 of 长沙市 is no 长沙县.
        let parts = PlaceCodes.places(in: best).filter {
            scores[$0] != nil && names[$0].dropLast() != best.dropLast()
        }
        guard parts.count == 1, PlaceCodes.prefecture(of: names[parts[0]]) == best,
            let score = scores[parts[0]]?.score, score > 1
        else { return best }
        return names[parts[0]]
    }

    /// 乐清市 of 乐清本级民生实事: whose level is its own.
    static func ownLevel(in text: ScalarText) -> String? {
        let range = 0..<min(text.count, evidence)
        guard let end = text.first(of: level, in: range), end >= 2 else { return nil }
        for start in [end - 2, end - 3] where start >= 0 && isHan(text[start]) {
            guard let found = index.words.match(text, at: start, before: end), found.end == end else {
                continue
            }
            return index.places[found.id].lazy.map { PlaceCodes.names[$0] }
                .first { text.first(of: $0.scalarUnits, in: range) != nil }
        }
        return nil
    }

    private static let level = "本级".scalarUnits
    private static let city: UInt16 = 0x5E02  // 市

    /// A city's report names its counties more often than itself: several of them, none nearly alone, speak for it.
    private static func ofParts(_ place: String, _ scores: [(score: Int, first: Int)?]) -> Int {
        let parts = PlaceCodes.places(in: place).compactMap { scores[$0]?.score }
        let all = parts.reduce(0, +)
        return parts.count > 2 && (parts.max() ?? 0) * 5 < all * 3 ? all : 0
    }

    /// 渝中区 of a heading that is 渝中 or 渝中区 and nothing else.
    static func named(by heading: Range<Int>, in text: ScalarText) -> String? {
        guard (2...7).contains(heading.count) else { return nil }
        let endsInFull = suffixes.contains(text[heading.upperBound - 1])
        // 城区 is a word, but a place's full name too.
        if isWord(text.units[heading]) {
            let whole = text.string(heading)
            return endsInFull && PlaceCodes.contains(whole) ? whole : nil
        }
        guard let found = index.words.match(text, at: heading.lowerBound, before: heading.upperBound),
            found.end == heading.upperBound
        else { return nil }
        let whole = text.units[heading]
        let names = index.places[found.id].map { PlaceCodes.names[$0].scalarUnits }
        if endsInFull, names.contains(where: whole.elementsEqual) { return text.string(heading) }
        guard heading.count <= 4 else { return nil }
        let full = suffixes.lazy.map { whole + [$0] }.first { full in
            names.contains { full.elementsEqual($0) }
        }
        return full.map { String(scalars: $0) }
    }

    /// How many headings are a place's name and nothing else.
    static func countHeadings(of layout: Layout, in text: ScalarText) -> Int {
        let headings = layout.blocks.lazy.filter { $0.kind == .heading || $0.kind == .title }
            .map { HeadingMarks.words(of: $0, in: text) }
        return Set(headings.compactMap { named(by: $0, in: text) }).count
    }

    /// Words that a name seems to begin in.
    private static let overlapped = Phrases(
        """
        幸福 文明 光明 和平 兴隆 安宁 雄安 新增 财政 执政 行政 顺利 复杂 平安 治安 以上 壮大 扩大 做大 回迁 中小 航天 新兴 外资 修建 构建 共建 援建 \
        援助 农民 振兴
        """)
    /// Words that open like a name.
    private static let idioms = Phrases("长治久安 和安全")
    private static let own = Phrases(
        "发展历程 发展史 历史 大地 人民 儿女 经济 县域 统计 日报 晚报 新闻 发布 政府网 融媒")
    /// After these a name may begin.
    private static let before = UnitSet("是为在对让把将从到由向与和以了的个省市州、")
}
