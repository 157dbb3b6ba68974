import MetricModel

/// The places that a page on several of them names short: 南明 and 云岩 on a page of 贵阳市, 黔南 on one of 贵州省.
struct Neighbours: Sendable {
    /// By the index in `PlaceCodes.names`; of two that are named alike the one of the lower rank is meant.
    private var ranks: [Int?] = []
    /// What their names begin with.
    private var firsts = UnitSet("")
    /// 衡阳 on a page of 衡阳市, which is the city, though 衡阳县 is called so, too.
    private var own: [UInt16] = []

    /// None.
    init() {}

    /// Those that lie in a prefecture or a province.
    init(of place: String) {
        let places = PlaceCodes.places(in: place)
        if places.isEmpty { return }
        own = place.scalarUnits.dropLast()
        ranks = [Int?](repeating: nil, count: PlaceCodes.names.count)
        for (rank, place) in places.enumerated().reversed() { ranks[place] = rank }
        firsts = UnitSet(
            places.compactMap {
                PlaceCodes.names[$0].unicodeScalars.first.map { UInt16(truncatingIfNeeded: $0.value) }
            })
    }

    /// Whether a page on several places may have a section on this one: any, where the page names no place as its own.
    func admit(_ name: String) -> Bool {
        if ranks.isEmpty { return true }
        return PlaceCodes.index(of: name).map { ranks[$0] != nil && Self.name(of: $0) == name } ?? false
    }

    /// The place that is named at an offset, in full, and where its name ends.
    func place(_ text: ScalarText, at start: Int, before end: Int) -> (name: String, end: Int)? {
        // No name is of one character, as most words are.
        guard !ranks.isEmpty, end - start > 1, firsts.contains(text[start]),
            let found = KnownPlaces.match(text, at: start, before: end, ranks: ranks),
            !(found.end == start + own.count && text.has(own, at: start))
        else { return nil }
        return (Self.name(of: found.place), found.end)
    }

    /// 黔南州 of 黔南布依族苗族自治州; any other name in full.
    private static func name(of place: Int) -> String {
        let full = PlaceCodes.names[place]
        let units = full.scalarUnits
        let short = short(units)
        let isState = short.count + 1 < units.count && units.last == state
        return isState ? String(scalars: short + [state]) : full
    }

    private static let state: UInt16 = 0x5DDE  // 州
    private static let selfRule = "自治".scalarUnits

    /// What a place is called: 黔南布依族苗族自治州, 黔南州 and 黔南; not by a short name that is a word as well.
    static func forEachAlias(of name: [UInt16], _ body: (ArraySlice<UInt16>) -> Void) {
        let short = short(name)
        func tell(_ alias: ArraySlice<UInt16>) {
            if alias.count >= 2, !KnownPlaces.isWord(alias) { body(alias) }
        }
        tell(name[...])
        if short.count + 1 < name.count { tell(short + name.suffix(1)) }
        tell(short)
    }

    /// 衡南 of 衡南县, 黔南 of 黔南布依族苗族自治州.
    private static func short(_ name: [UInt16]) -> ArraySlice<UInt16> {
        let stem = name.dropLast()
        guard stem.suffix(2).elementsEqual(selfRule) else { return stem }
        let text = ScalarText(units: stem)
        let people = (2..<stem.count).first { peoples.begins(text, at: $0) != nil }
        return people.map { stem[..<$0] } ?? stem
    }

    private static let peoples = Phrases(
        """
        布依族 苗族 侗族 土家族 彝族 藏族 羌族 回族 傣族 白族 哈尼族 壮族 景颇族 傈僳族 蒙古族 蒙古 哈萨克族 哈萨克 柯尔克孜 朝鲜族 瑶族 黎族 水族 仡佬族 满族 \
        锡伯 达斡尔族 土族 撒拉族 保安族 东乡族 仫佬族 毛南族 畲族 各族 佤族 拉祜族 纳西族 独龙族 怒族 布朗族 裕固族 鄂伦春 鄂温克族 塔吉克 普米族 维吾尔
        """)
}
