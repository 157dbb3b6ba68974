import MetricModel

/// The report's own place: the county, district or city that it names most.
enum Place {
    private static let suffixes = UnitSet("县区市旗州")
    /// Words that end in 县, 区, 市 and name no place.
    private static let general: Set<Name> = Set(
        """
        全县 该县 我县 各县 本县 外县 户区 区县 强县 强市 强区 大市 兴市 大县 兴县 为县 到县 在县 由县 和县市 全区 该区 我区 各区 本区 城区 小区 社区 园区 景区 郊区 辖区 校区 灾区 市区 \
        县区 山区 地区 片区 库区 矿区 牧区 林区 农区 灌区 街区 厂区 新区 发区 范区 业区 护区 中区 保区 库区 行区 验区 合区 作区 排区 养区 燃区 制区 能区 聚区 假区 胜区 贸区 税区 全市 该市 我市 \
        各市 本市 超市 门市 上市 入市 县市 省市 都市 集市 城市 夜市 楼市 股市 房市 菜市 闹市 跨市 全州 各州 我州 该州 全旗 各旗 红旗 锦旗 国旗 党旗
        """.split(separator: " ").map { Name(String($0).scalarUnits[...]) })
    /// 2…7 scalars, as 科尔沁左翼中旗, the suffix included.
    private static let lengths = 2...7

    /// Up to 16 units, packed: names are counted by the thousand.
    private struct Name: Hashable {
        private var packed = SIMD16<UInt16>(repeating: 0)
        let count: Int

        init(_ units: ArraySlice<UInt16>) {
            count = min(units.count, 16)
            // From the end, so that an ending compares at once.
            for (index, unit) in units.reversed().prefix(16).enumerated() { packed[index] = unit }
        }

        var units: [UInt16] { (0..<count).reversed().map { packed[$0] } }

        func isEnding(of other: Name) -> Bool {
            (0..<count).allSatisfy { packed[$0] == other.packed[$0] }
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(
                UInt64(packed[0]) | UInt64(packed[1]) << 16 | UInt64(packed[2]) << 32 | UInt64(packed[3])
                    << 48)
        }

        static func < (a: Name, b: Name) -> Bool { a.units.lexicographicallyPrecedes(b.units) }
    }

    static func find(in text: ScalarText, ranges: [Range<Int>]) -> String? {
        var counts: [Name: Int] = [:]
        for range in ranges {
            for offset in text.clamped(range) where suffixes.contains(text[offset]) {
                guard offset < evidence else { break }
                // 某县政府工作报告 as a title names the county; 县政府 elsewhere is the office.
                let isOffice = range == ranges.first && text.has(office, at: offset + 1)
                guard isOffice || !otherWords.contains(text[offset + 1]),
                    !suffixes.contains(text[offset + 1]) || text[offset] == text[offset + 1],
                    offset > range.lowerBound,
                    !general.contains(Name(text.units[offset - 1...offset])),
                    attributes.ends(text, at: offset) == nil
                else { continue }
                // 新建区档案馆: a deed and a general word, though a county of that name exists.
                let isAssembly = assemblies.begins(text, at: offset + 1) != nil
                guard isAssembly || deeds.ends(text, at: offset) == nil else { continue }
                let weight = isAssembly ? 3 : 1
                if let start = autonomous(endingAt: offset, in: text, from: range.lowerBound) {
                    counts[Name(text.units[start...offset]), default: 0] += autonomousWeight
                    continue
                }
                for length in lengths {
                    let start = offset - length + 1
                    guard start >= range.lowerBound, isHan(text[start]), !particles.contains(text[start]),
                        !parents.contains(text[start])
                    else { break }
                    counts[Name(text.units[start...offset]), default: 0] += weight
                }
            }
        }
        return best(of: counts, in: text, title: title(ranges)).map { String(scalars: $0) }
    }

    /// Whether a name that was found is surely one: it stands in the title or in the table of places.
    static func isOwn(_ name: String, of text: ScalarText, title first: Range<Int>?) -> Bool {
        let units = name.scalarUnits
        let isTitle = first.map { text.first(of: units, in: title([$0])) != nil } ?? false
        return isTitle || PlaceCodes.contains(name)
    }

    /// 云溪镇 of 云溪镇2023年工作总结: a town's own report, where no county is named.
    static func town(in text: ScalarText, title: Range<Int>?) -> String? {
        guard let title, title.count <= 40 else { return nil }
        for offset in title.dropFirst(2) where towns.contains(text[offset]) {
            let start = max(title.lowerBound, offset - 4)
            let name = start...offset
            guard name.allSatisfy({ isHan(text[$0]) && !particles.contains(text[$0]) }),
                start == title.lowerBound || !isHan(text[start - 1]), !townWords.contains(text[offset - 1])
            else { continue }
            return text.string(start..<offset + 1)
        }
        return nil
    }

    private static let towns = UnitSet("镇乡")
    /// 乡镇, 城镇, 全镇, 家乡: no town's name.
    private static let townWords = UnitSet("乡城村全各本我该家老返下故异")

    private static let office = "政府".scalarUnits
    /// 示范县, 实施县: what kind of county, not which.
    private static let attributes = Phrases(
        "示范 先进 文明 实施 试点 创新 农业 生态 卫生 贫困 脱贫 旅游 特色 重点 达标 标杆 样板 典型 法治 先行 百强 十强 强")

    private static let deeds = Phrases(
        "新建 改建 扩建 改扩建 位列 完成 达到 实现 推动 促进 服务 建设 超过 高于 低于 落实 按照 根据 执行 上报 报请 经过 通过 作为 成为 府和 委和 大和 协和")
    /// 清河县第三届人民代表大会, 清河县委: only a county itself has them.
    private static let assemblies = Phrases("第 人民代表大会 人民政府 人大 政协 委员会 统计局 财政局")

    /// 区长, 县域, 市场, 区位, 市本级: the suffix begins a word of its own.
    private static let otherWords = UnitSet("长域级属外内里直情场民政容位块间别分乡本")
    /// What no place's name holds: 推动了县…, 在全区….
    private static let particles = UnitSet("了的在向对为到由从以把被让给是这那其此将已也都不全各该我本与及并等使按据至于表年月日届亿个")
    /// 绍兴市柯桥区: the name begins after its city's.
    private static let parents = UnitSet("省市县")

    /// 镇宁布依族苗族自治县: longer than other names, and so plain that one mention tells.
    private static func autonomous(endingAt offset: Int, in text: ScalarText, from floor: Int) -> Int? {
        guard text.has(selfRule, at: offset - 2) else { return nil }
        var start = offset - 2
        while start > floor, offset - start < longestAutonomous - 1, isHan(text[start - 1]),
            !particles.contains(text[start - 1]), !higher.contains(text[start - 1])
        {
            start -= 1
        }
        return start < offset - 2 ? start : nil
    }

    private static let selfRule = "自治".scalarUnits
    private static let higher = UnitSet("省市区")
    private static let longestAutonomous = 16
    private static let autonomousWeight = 2

    /// The first line, where it is short as a title is.
    private static func title(_ ranges: [Range<Int>]) -> Range<Int> {
        guard let first = ranges.first, first.count <= 40 else { return 0..<0 }
        return first
    }

    private static func isHan(_ unit: UInt16) -> Bool { (0x4E00...0x9FFF).contains(unit) }

    /// The name said most, with its 县 or without: 衡山县 and 衡山 both speak for 衡山县.
    private static func best(of counts: [Name: Int], in text: ScalarText, title: Range<Int>) -> [UInt16]? {
        let sorted = counts.filter {
            $0.key.count == lengths.lowerBound || $0.key.units.dropLast().suffix(2).elementsEqual(selfRule)
        }
        .sorted { a, b in a.value != b.value ? a.value > b.value : a.key < b.key }
        let pairs =
            sorted.prefix(6) + sorted.dropFirst(6).filter { text.first(of: $0.key.units, in: title) != nil }
        let own = ownSuffixes(in: text)
        let spoken = spokenSuffix(in: text)
        let wholes = pairs.map { whole($0.key, counts) }
        let shorts = occurrences(of: wholes.map { $0.count > 2 ? $0.units.dropLast() : [] }, in: text)
        let names: [(name: [UInt16], score: Int, isPassing: Bool)] = zip(wholes, shorts).map { whole, short in
            let name = whole.units
            let fits = name.last.map { own[$0, default: 0] } ?? 0
            // A name in the title is the report's own, whatever else it compares; one near it, sooner.
            let isNear = text.first(of: name, in: 0..<min(text.count, 120)) != nil ? 6 : 0
            let isTitle = text.first(of: name, in: title) != nil ? evidence : 0
            let said = counts[whole] ?? 0
            return (name, said * 2 + short + min(fits, 10) + isNear + isTitle, said < 3 && isTitle == 0)
        }
        // The first of equals is the more frequent ending.
        var best = names.first
        for next in names.dropFirst() where next.score > (best?.score ?? 0) { best = next }
        // A report that says 全市 throughout isn't about the county it names in passing.
        if let found = best, let spoken, found.name.last != spoken, found.isPassing { return nil }
        return best?.name
    }

    private static let pointers = UnitSet("全我该本")

    /// 市 where the report says 全市, 我市 and never 全县 or 我区.
    private static func spokenSuffix(in text: ScalarText) -> UInt16? {
        var said: [UInt16: Int] = [:]
        for offset in 0..<min(text.count, evidence)
        where pointers.contains(text[offset]) && suffixes.contains(text[offset + 1]) {
            said[text[offset + 1], default: 0] += 1
        }
        guard said.count == 1, let only = said.first, only.value >= 3 else { return nil }
        return only.key
    }

    /// An ending made as long as nearly all its mentions are: 山县 → 衡山县.
    private static func whole(_ pair: Name, _ counts: [Name: Int]) -> Name {
        var name = pair
        while name.count < lengths.upperBound, let count = counts[name] {
            let longer = counts.filter { $0.key.count == name.count + 1 && name.isEnding(of: $0.key) }
                .max { a, b in a.value != b.value ? a.value < b.value : b.key < a.key }
            // One mention says nothing of where a name begins; two scalars before the suffix are the rule.
            let isTold = longer.map {
                $0.value >= (name.count == lengths.lowerBound ? 1 : 2) && $0.value * 3 >= count * 2
            }
            guard let longer, isTold == true else { break }
            name = longer.key
        }
        return name
    }

    private static let pronouns = UnitSet("我该")

    /// How often the report says 我市, 该县 of itself.
    private static func ownSuffixes(in text: ScalarText) -> [UInt16: Int] {
        var own: [UInt16: Int] = [:]
        for offset in 0..<min(text.count, evidence)
        where pronouns.contains(text[offset]) && suffixes.contains(text[offset + 1]) {
            own[text[offset + 1], default: 0] += 2
        }
        return own
    }

    /// How often each of a few names stands in the text.
    private static func occurrences(of names: [[UInt16]], in text: ScalarText) -> [Int] {
        let firsts = UnitSet(String(scalars: names.compactMap(\.first)))
        var counts = names.map { _ in 0 }
        for offset in 0..<min(text.count, evidence) where firsts.contains(text.units[offset]) {
            for (index, name) in names.enumerated() where !name.isEmpty && text.has(name, at: offset) {
                counts[index] += 1
            }
        }
        return counts
    }

    /// How much of a text is looked at: a report says early and often where it is from.
    private static let evidence = 50_000
}
