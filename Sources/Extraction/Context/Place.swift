import MetricModel

/// The report's own place: the county, district or city that it names most.
enum Place {
    /// Words that end in 县, 区, 市 and name no place.
    private static let general = Set(
        """
        全县 委县 委区 委市 设县 建县 撤县 置县 立县 改县 并县 设市 撤市 该县 我县 各县 本县 外县 户区 区县 强县 强市 强区 大市 兴市 大县 兴县 为县 到县 在县 由县 活县 稳县 靓县 惠县 美县 和县市 全区 该区 我区 各区 本区 城区 小区 社区 园区 景区 郊区 辖区 校区 灾区 市区 济区 \
        县区 山区 地区 片区 库区 矿区 牧区 林区 农区 灌区 街区 厂区 新区 发区 范区 业区 护区 中区 保区 库区 行区 验区 合区 作区 开区 排区 养区 燃区 制区 能区 聚区 集区 镇区 区市 假区 胜区 贸区 税区 全市 该市 我市 \
        各市 本市 超市 门市 上市 入市 县市 省市 都市 集市 城市 夜市 楼市 股市 房市 菜市 闹市 跨市 全州 各州 我州 该州 全旗 各旗 红旗 锦旗 国旗 党旗 联盟 同盟 加盟 结盟 欧盟
        """.words.map { pair($0[0], $0[1]) })
    private static func pair(_ first: UInt16, _ last: UInt16) -> UInt32 { UInt32(first) << 16 | UInt32(last) }
    /// 2…7 scalars, as 科尔沁左翼中旗, the suffix included.
    static let lengths = 2...7

    /// Up to 16 units, packed: names are counted by the thousand.
    struct Name: Hashable {
        private var packed = SIMD16<UInt16>(repeating: 0)
        let count: Int

        init(_ units: ArraySlice<UInt16>) {
            count = min(units.count, 16)
            // From the end, so that an ending compares at once.
            for (index, unit) in units.reversed().prefix(16).enumerated() { packed[index] = unit }
        }

        var units: [UInt16] { (0..<count).reversed().map { packed[$0] } }

        func hash(into hasher: inout Hasher) {
            hasher.combine(
                UInt64(packed[0]) | UInt64(packed[1]) << 16 | UInt64(packed[2]) << 32 | UInt64(packed[3])
                    << 48)
        }

        /// Any order that is always the same.
        static func < (a: Name, b: Name) -> Bool {
            for index in 0..<16 where a.packed[index] != b.packed[index] {
                return a.packed[index] < b.packed[index]
            }
            return false
        }
    }

    /// Where a name may stand: how far to the left it may reach, the offset of its suffix.
    struct Mention {
        let reach: Int
        let end: Int
        let weight: Int
    }

    /// The mentions by the last two scalars of the name: 山县 of 衡山县.
    private typealias Mentions = [Name: [Mention]]

    static func find(
        in text: ScalarText, _ landmarks: Landmarks, ranges: [Range<Int>], divisions: Divisions
    ) -> String? {
        var mentions: Mentions = [:]
        let counties = Divisions.counties
        for range in ranges {
            for offset in landmarks.divisions(in: range) {
                // 某县政府工作报告 as a title names the county; 县政府 elsewhere is the office.
                let isOffice = range == ranges.first && text.has(office, at: offset + 1)
                guard isOffice || !otherWords.contains(text[offset + 1]) || text.has(country, at: offset + 1),
                    !counties.contains(text[offset + 1]) || text[offset] == text[offset + 1],
                    offset > range.lowerBound,
                    !isGeneral(endingAt: offset, in: text, from: range.lowerBound),
                    attributes.ends(text, at: offset) == nil,
                    // 县 of 衡阳五县: so many of them, none by its name.
                    !KnownPlaces.countSigns.contains(text[offset - 1])
                else { continue }
                // 市委书记和区委书记: side by side; 和县 is a county.
                let isCommittee = text[offset - 1] == 0x548C && text[offset + 1] == 0x59D4  // 和委
                if isCommittee, text[offset] != 0x53BF { continue }  // 县
                // 自治县人民政府: whose, another line says.
                if text.has(selfRule, at: offset - 2), text[offset - 3] != 0x65CF { continue }  // 族
                // 新建区档案馆: a deed and a general word, though a county of that name exists.
                let isAssembly =
                    assemblies.begins(text, at: offset + 1) != nil || opensTerm(at: offset + 1, in: text)
                guard isAssembly || deeds.ends(text, at: offset) == nil,
                    dealings.ends(text, at: offset) == nil
                else { continue }
                if let start = autonomous(endingAt: offset, in: text, from: range.lowerBound) {
                    mentions[Name(text.units[start...offset]), default: []]
                        .append(Mention(reach: start, end: offset, weight: autonomousWeight))
                } else if let start = reach(endingAt: offset, in: text, from: range.lowerBound) {
                    mentions[Name(text.units[offset - 1...offset]), default: []]
                        .append(Mention(reach: start, end: offset, weight: isAssembly ? 3 : 1))
                }
            }
        }
        return best(of: mentions, in: text, title: title(ranges), divisions).map { String(scalars: $0) }
    }

    /// How far to the left a name may reach; `nil` where not even one scalar can be its.
    private static func reach(endingAt offset: Int, in text: ScalarText, from floor: Int) -> Int? {
        var start = offset
        while start > floor, offset - start + 1 < lengths.upperBound, isHan(text[start - 1]),
            !particles.contains(text[start - 1]), !parents.contains(text[start - 1]),
            borders.ends(text, at: start) == nil
        {
            start -= 1
        }
        // 全南县, where 全 is no word.
        if start > floor, text[start - 1] == 0x5168, PlaceCodes.contains(text.string(start - 1..<offset + 1))
        {
            start -= 1
        }
        return offset - start + 1 >= lengths.lowerBound ? start : nil
    }

    /// Whether a name stands in the title, which is the report's own place's; 齐河：… speaks for 齐河县 too.
    static func isTitled(_ name: String, in text: ScalarText, title first: Range<Int>?) -> Bool {
        guard let first else { return false }
        let (title, units) = (title([first]), name.scalarUnits)
        if text.first(of: units, in: title) != nil { return true }
        let stem = Array(units.dropLast())
        guard stem.count > 1, let start = text.first(of: stem, in: title) else { return false }
        return colons.contains(text[start + stem.count])
    }

    private static let colons = UnitSet(":：")

    static func isRepeated(_ name: String, in text: ScalarText) -> Bool {
        (occurrences(of: [name.scalarUnits], in: text).first ?? 0) > 1
    }

    /// Whether 城市 is the word; 城市 of 晋城市 isn't.
    private static func isGeneral(endingAt offset: Int, in text: ScalarText, from floor: Int) -> Bool {
        guard general.contains(pair(text[offset - 1], text[offset])) else { return false }
        guard offset - 2 >= floor, isHan(text[offset - 2]), isHan(text[offset - 1]),
            !pointers.contains(text[offset - 1])
        else { return true }
        return KnownPlaces.called(text.string(offset - 2..<offset + 1)) == nil
    }

    private static let pointers = UnitSet("全该我各本外")
    /// 县乡村振兴局: an office of the county, where 县乡 is both.
    private static let country = "乡村振兴".scalarUnits
    private static let office = "政府".scalarUnits
    /// 示范县, 实施县: what kind of county, not which.
    private static let attributes = Phrases(
        "示范 模范 先进 文明 实施 试点 创新 农业 生态 卫生 贫困 脱贫 旅游 特色 重点 达标 标杆 样板 典型 法治 先行 百强 十强 强")

    /// What stands before a name, and what names begin with elsewhere: 新建区, 建设.
    private static let deeds = Phrases(
        SubjectNames.deeds.words
            + "围绕 新建 改建 扩建 改扩建 建立 成立 设立 召开 组织 开展 位列 完成 达到 实现 推动 促进 服务 建设 超过 高于 低于 落实 执行 上报 报请 经过 通过 作为 成为 学习 传达 贯彻 听取 审议 参加 出席 加大"
            .words)
    /// 办复市人大代表建议: what is done for an assembly.
    private static let dealings = Phrases("办复 办理 接受 配合 执行 报告")
    /// 清河县第三届人民代表大会, 清河县委: only a county itself has them.
    private static let assemblies = Phrases("人民代表大会 人民政府 人大 政协 委员会 统计局 财政局")

    /// 第三届 of 清河县第三届人民代表大会; 居郴州市第3 is a rank.
    private static func opensTerm(at offset: Int, in text: ScalarText) -> Bool {
        text[offset] == 0x7B2C && (offset + 2...offset + 4).contains { text[$0] == 0x5C4A }  // 第届
    }

    /// 区长, 县域, 市场, 区位, 市本级: the suffix begins a word of its own.
    private static let otherWords = UnitSet("长域级属外内里直情场民政容位块间别分乡本")
    /// What no place's name holds: 推动了县…, 在全区….
    static let particles = UnitSet("第了的在向对为到由从以把被让给是这那其此将已也都不全各该我本与及并等使按据至于表年月日届亿个")
    /// 一季度某县: when, not where; 县委和县政府: the county's offices side by side, where 和县 is no name.
    private static let borders = Phrases("季度 月份 政府和 委和 会和 人大和 政协和")
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
    static func title(_ ranges: [Range<Int>]) -> Range<Int> {
        guard let first = ranges.first, first.count <= 40 else { return 0..<0 }
        return first
    }

    /// The name said most, with its 县 or without: 衡山县 and 衡山 both speak for 衡山县.
    private static func best(
        of mentions: Mentions, in text: ScalarText, title: Range<Int>, _ divisions: Divisions
    ) -> [UInt16]? {
        let sorted = mentions.map { (name: $0, weight: $1.reduce(0) { $0 + $1.weight }, mentions: $1) }
            .sorted { a, b in a.weight != b.weight ? a.weight > b.weight : a.name < b.name }
        let pairs =
            sorted.prefix(6)
            + sorted.dropFirst(6).filter { text.first(of: $0.name.units, in: title) != nil }
        let wholes = pairs.map { whole($0.name, $0.mentions, in: text, title: title) }
        let shorts = occurrences(of: wholes.map { $0.name.count > 2 ? $0.name.dropLast() : [] }, in: text)
        let names: [(name: [UInt16], score: Int, isPassing: Bool)] = zip(wholes, shorts).map { whole, short in
            let name = whole.name
            // 阳县 of 涡阳县 and 沭阳县: what several names end in.
            if isEnding(name) { return (name, 0, false) }
            if wholes.contains(where: { isShortParent(name, of: $0.name, in: text) }) {
                return (name, 0, false)
            }
            let fits = name.last.map { divisions.own[$0, default: 0] } ?? 0
            // A name in the title is the report's own, whatever else it compares; one near it, sooner.
            let isNear = text.first(of: name, in: 0..<min(text.count, 120)) != nil ? 6 : 0
            // 保定市满城区: the last of a chain is the place itself.
            let isParent = wholes.contains { Self.isParent(name, of: $0.name, in: text, title: title) }
            // A line above the title may name another: what is said once is no match for what is said throughout.
            let isPassed = short < 2 && whole.said < 2 && wholes.contains { $0.said > 2 }
            let isTitle = text.first(of: name, in: title) != nil && !isParent && !isPassed ? evidence : 0
            return (
                name, whole.said * 2 + short + min(fits * 2, 10) + isNear + isTitle,
                whole.said < 3 && isTitle == 0
            )
        }
        // The first of equals is the more frequent ending.
        var best = names.first
        for next in names.dropFirst() where next.score > (best?.score ?? 0) { best = next }
        // A report that says 全市 throughout isn't about the county it names in passing.
        if let found = best, let only = divisions.only, found.name.last != only, found.isPassing {
            return nil
        }
        return best?.name
    }

    /// 保定市满城区, or 魅力保定 | 满城：… where the county is named short.
    private static func isParent(
        _ name: [UInt16], of part: [UInt16], in text: ScalarText, title: Range<Int>
    ) -> Bool {
        if text.first(of: name + part, in: title) != nil { return true }
        // 衡阳 of 衡阳市 is no 衡阳县.
        guard part.count > 2, part.dropLast() != name.dropLast(),
            text.first(of: Array(part.dropLast()), in: title) != nil
        else { return false }
        return isPrefecture(name, of: part)
    }

    /// 常州 of 常州天宁区: a city whose short name ends like a county's, before its district.
    private static func isShortParent(_ name: [UInt16], of part: [UInt16], in text: ScalarText) -> Bool {
        name.count == 2 && part.count > 2 && isPrefecture(name, of: part)
            && text.first(of: name + part, in: 0..<evidence) != nil
    }

    private static func isPrefecture(_ name: [UInt16], of part: [UInt16]) -> Bool {
        PlaceCodes.prefecture(of: String(scalars: part)) == KnownPlaces.completed(String(scalars: name))
    }

    /// How often each of a few names stands in the text.
    private static func occurrences(of names: [[UInt16]], in text: ScalarText) -> [Int] {
        let firsts = UnitSet(names.compactMap(\.first))
        var counts = names.map { _ in 0 }
        let units = text.units.span
        for offset in 0..<min(units.count, evidence) where firsts.contains(units[offset]) {
            for index in names.indices where names[index].first == units[offset] {
                if text.has(names[index], at: offset) { counts[index] += 1 }
            }
        }
        return counts
    }

    /// How much of a text is looked at: a report says early and often where it is from.
    static let evidence = 50_000
}
