import MetricModel

/// The places that a page on several of them names short: 南明 and 云岩 on a page of 贵阳市, 黔南 on one of 贵州省.
struct Neighbours: Sendable {
    private var words = Trie()
    private var names: [String] = []

    /// None.
    init() {}

    /// Those that lie in a prefecture or a province.
    init(of place: String) {
        for full in PlaceCodes.places(in: place) {
            let units = full.scalarUnits
            let short = Self.short(units)
            let isState = short.count + 1 < units.count && units.last == Self.state
            let name = isState ? String(scalars: short + [Self.state]) : full
            for word in Self.aliases(of: units) { _ = words.insert(word, id: names.count) }
            names.append(name)
        }
    }

    /// Whether a page on several places may have a section on this one: any, where the page names no place as its own.
    func admit(_ name: String) -> Bool { names.isEmpty || names.contains(name) }

    /// The place that is named at an offset, in full, and where its name ends.
    func place(_ text: ScalarText, at start: Int, before end: Int) -> (name: String, end: Int)? {
        guard !names.isEmpty, let found = words.match(text, at: start, before: end),
            names.indices.contains(found.id)
        else { return nil }
        return (names[found.id], found.end)
    }

    private static let state: UInt16 = 0x5DDE  // 州
    private static let selfRule = "自治".scalarUnits

    /// What a place is called: 黔南布依族苗族自治州, 黔南州 and 黔南; not by a short name that is a word as well.
    static func aliases(of name: [UInt16]) -> [[UInt16]] {
        let short = short(name)
        let middle = short.count + 1 < name.count ? [short + name.suffix(1)] : []
        return ([name] + middle + [short]).filter { $0.count >= 2 && !KnownPlaces.isWord($0) }
    }

    /// 衡南 of 衡南县, 黔南 of 黔南布依族苗族自治州.
    private static func short(_ name: [UInt16]) -> [UInt16] {
        let stem = Array(name.dropLast())
        guard stem.suffix(2).elementsEqual(selfRule) else { return stem }
        let text = ScalarText(units: stem)
        let people = (2..<stem.count).first { peoples.begins(text, at: $0) != nil }
        return people.map { Array(stem[..<$0]) } ?? stem
    }

    private static let peoples = Phrases(
        """
        布依族 苗族 侗族 土家族 彝族 藏族 羌族 回族 傣族 白族 哈尼族 壮族 景颇族 傈僳族 蒙古族 蒙古 哈萨克族 哈萨克 柯尔克孜 朝鲜族 瑶族 黎族 水族 仡佬族 满族 \
        锡伯 达斡尔族 土族 撒拉族 保安族 东乡族 仫佬族 毛南族 畲族 各族 佤族 拉祜族 纳西族 独龙族 怒族 布朗族 裕固族 鄂伦春 鄂温克族 塔吉克 普米族 维吾尔
        """)
}
