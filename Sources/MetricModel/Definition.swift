/// What a metric's wording says of how it is defined, beyond its standard name.
struct Definition: Hashable, Sendable {
    /// Of what a share is a share; empty where the wording doesn't say.
    var denominator = ""
    /// Which part of the place it covers (县城, 城区); empty for the whole, said or not.
    var extent = ""
    /// What else sets it apart: 规模以上, 全社会, 省级, 市级.
    var qualifiers: [String] = []
    /// What a rank is by; `nil` for what is no rank, and where the wording doesn't say.
    var basis: Measure?

    var narrowness: Int { (extent.isEmpty ? 0 : 1) + qualifiers.count }

    init(wording: String, canonical: String?, isRank: Bool = false) {
        if isRank { basis = Self.basisWords.first { wording.holds($0.word) }?.measure }
        var rest = wording.filter { !Self.quotes.contains($0) }
        let name = canonical ?? ""
        if let (share, before) = Self.share(in: rest) {
            denominator = Self.plainDenominator(share)
            // 规模以上 in a denominator narrows the denominator, not the metric.
            rest = before
        }
        if denominator.isEmpty, let usual = Self.usualDenominators[name] { denominator = usual }
        extent =
            Self.extents.first {
                rest.holds($0) && !name.holds($0) && !(Self.usualExtents[name] ?? []).contains($0)
            } ?? ""
        var bare = rest
        for (word, label, metric) in Self.qualifierWords where rest.holds(word) {
            rest.replace(word, with: "")
            let applies = metric.isEmpty ? !name.contains(word) : name.contains(metric)
            guard !label.isEmpty, applies, !name.contains(label) else { continue }
            bare.replace(word, with: "")
            if (Self.usualQualifiers[name] ?? []).contains(label) || qualifiers.contains(label) { continue }
            qualifiers.append(label)
        }
        // 工业增加值 under the name of 规模以上工业增加值 may be of all industry.
        if name.contains("规模以上"), !wording.contains("规模"), !wording.contains("规上") {
            qualifiers.append("未注明规模以上")
        }
        // 总人口 may be of those who are registered.
        if name == "常住人口", !wording.contains("常住") { qualifiers.append("未注明常住") }
        // Which part of the place it covers, and what a rate of completion is of, are told already.
        if !extent.isEmpty { bare.replace(extent, with: "") }
        if let verb = ["完成", "恢复到", "相当于"].first(where: { bare.holds($0) && bare.hasSuffix("比重") }),
            let start = bare.firstRange(of: verb)?.lowerBound
        {
            bare.removeSubrange(start...)
        }
        let residue = Self.residue(of: bare, canonical: name)
        if !residue.isEmpty { qualifiers.append(residue) }
        qualifiers.sort()
    }

    private static let basisWords: [(word: String, measure: Measure)] = [
        ("增速", .growth), ("增幅", .growth), ("增长率", .growth), ("总量", .level), ("总额", .level),
    ]

    private static let quotes: Set<Character> = ["“", "”", "\"", "「", "」", "《", "》", " "]

    /// The words between 占 and 比重, and what stands before 占; `nil` where the wording names no share.
    private static func share(in wording: String) -> (denominator: String, before: String)? {
        guard let start = wording.firstIndex(of: "占") else { return task(in: wording) }
        var words = wording[wording.index(after: start)...]
        for ending in shareEndings {
            if let end = words.firstRange(of: ending) { words = words[..<end.lowerBound] }
        }
        return (String(words), String(wording[..<start]))
    }

    /// What a rate of completion is measured by: 完成年初预算比重, 恢复到2019年比重, 完成率.
    private static func task(in wording: String) -> (denominator: String, before: String)? {
        if wording.hasSuffix("完成率") { return ("年度目标", wording) }
        for verb in ["完成", "恢复到", "相当于"] {
            guard let found = wording.firstRange(of: verb),
                let ending = ["比重", "比例"].first(where: wording.hasSuffix)
            else { continue }
            let task = wording[found.upperBound...].dropLast(ending.count)
            if !task.isEmpty { return (verb == "恢复到" ? verb + task : String(task), wording) }
        }
        return nil
    }

    private static func plainDenominator(_ words: String) -> String {
        var words = words
        for place in ["全县", "全区", "该县", "该区", "我县", "我区"] where words.hasPrefix(place) {
            words.removeFirst(place.count)
        }
        return denominators[words] ?? words
    }

    private static let shareEndings = ["比重", "比例", "比率", "份额", "的", "比"]

    /// One line a name that means the same: the functional budget was renamed, not redefined.
    private static let denominators: [String: String] = [
        "GDP": "地区生产总值",
        "生产总值": "地区生产总值",
        "公共财政支出": "一般公共预算支出",
        "公共财政预算支出": "一般公共预算支出",
        "公共预算支出": "一般公共预算支出",
        "一般预算支出": "一般公共预算支出",
        "地方一般公共预算支出": "一般公共预算支出",
        "公共财政收入": "一般公共预算收入",
        "公共财政预算收入": "一般公共预算收入",
        "公共预算收入": "一般公共预算收入",
        "地方一般公共预算收入": "一般公共预算收入",
        "全部财政支出": "财政总支出",
        "总支出": "财政总支出",
        "年度任务": "年度目标",
        "年度目标任务": "年度目标",
        "全年任务": "年度目标",
        "全年目标": "年度目标",
        "年度计划": "年度目标",
        "全年计划": "年度目标",
        "预算": "年初预算",
        "年度预算": "年初预算",
    ]

    /// What a share is of where nothing else is said.
    private static let usualDenominators: [String: String] = [
        "税收占比": "一般公共预算收入",
        "高新技术产业增加值占比": "地区生产总值",
        "研发投入强度": "地区生产总值",
    ]

    /// Which part of a place a standard name covers anyway.
    private static let usualExtents: [String: [String]] = [
        "老旧小区改造": ["城镇", "城区"],
        "棚户区改造": ["城镇", "城区"],
        "高标准农田": ["农村"],
    ]

    /// The longer first: 主城区 is also 城区.
    private static let extents = [
        "县(市)", "县（市）", "中心城区", "主城区", "县城区", "县城", "城区", "城关镇", "市区", "建成区", "规划区", "园区", "开发区", "经开区",
        "高新区", "乡镇", "镇区",
        "城镇", "集镇",
        "农村", "乡村",
    ]

    private typealias Qualifier = (word: String, label: String, metric: String)

    /// The word, what it is called, and in which standard names only (empty for all). A longer word before
    /// one that it contains.
    private static let qualifierWords: [Qualifier] = [
        ("规模以上", "规模以上", ""),
        ("规模", "规模以上", "规模以上"),
        ("规上", "规模以上", ""),
        ("限额以上", "限额以上", ""),
        ("限上", "限额以上", ""),
        ("全社会", "全社会", ""),
        ("全口径", "全口径", ""),
        ("全部工业", "全部工业", ""),
        ("全行业", "全行业", ""),
        ("房地产开发", "房地产开发", ""),
        ("万元以上", "万元以上", ""),
        ("同口径", "同口径", ""),
        ("重大", "重大", "重点项目"),
        ("剔除", "剔除", ""),
        ("扣除", "扣除", ""),
        ("非税", "非税", ""),
        ("总收入", "总收入", "一般公共预算收入"),
        ("三保", "三保", ""),
        ("网上", "网上", ""),
        ("网络", "网上", ""),
        ("早稻", "早稻", ""),
        ("可比口径", "同口径", ""),
        ("夏粮", "夏粮", ""),
        ("秋粮", "秋粮", ""),
        ("双季稻", "水稻", "粮食"),
        ("水稻", "水稻", "粮食"),
        ("小麦", "小麦", "粮食"),
        ("玉米", "玉米", "粮食"),
        ("平均", "年平均", "人口"),
        ("户籍人口", "户籍", ""),
        ("本外币", "本外币", ""),
        ("国内外", "", ""),
        ("国内", "国内", "旅游收入"),
        ("国内", "国内", "接待游客"),
        ("入境", "入境", ""),
        ("综合债务", "综合", "债务率"),
        ("负债率", "负债率", "债务率"),
        ("存栏", "存栏", ""),
        ("再就业", "再就业", ""),
        ("新建", "新建", "提质改造"),
        ("小巨人", "小巨人", "专精特新"),
        ("办复", "办复", "办结"),
        ("净增", "净增", "新增"),
        ("财政总收入", "财政总收入", ""),
        ("地方财政收入", "地方财政收入", ""),
        ("财政收入", "财政收入", "一般公共预算收入"),
        ("本级", "本级", ""),
        ("工业固定", "工业", "固定资产投资"),
        ("工业投资", "工业", "固定资产投资"),
        ("民间", "民间", ""),
        ("基础设施", "基础设施", ""),
        ("省、市重点", "省市级", ""),
        ("省市重点", "省市级", ""),
        ("省级重点", "省级", ""),
        ("省重点", "省级", ""),
        ("市级重点", "市级", ""),
        ("市级计划", "市级", "重点项目"),
        ("省级计划", "省级", "重点项目"),
        ("企业", "企业数", "三类500强项目数"),
        ("新增债券", "新增债券", "政府债券"),
        ("市重点", "市级", ""),
        ("县级重点", "县级", ""),
        ("县重点", "县级", ""),
        ("区级重点", "区级", ""),
        ("区重点", "区级", ""),
        ("国家级重点", "国家级", ""),
        ("新开工", "新开工", ""),
        ("开工", "开工", ""),
        ("续建", "续建", ""),
        ("在建", "在建", ""),
        ("产业项目", "产业项目", "重点项目"),
        ("竣工", "竣工", ""),
        ("完工", "竣工", ""),
        ("亿元以上", "亿元以上", ""),
        ("年均", "年均", ""),
        ("累计", "累计", ""),
        ("新登记", "新增而非净增", "净增"),
        ("新设", "新增而非净增", "净增"),
        ("新增", "新增而非净增", "净增"),
        ("合同", "合同额", "招商引资"),
        ("签约", "合同额", "招商引资"),
        ("到位", "到位额", "招商引资"),
        ("调查", "调查失业率", "登记失业率"),
        ("住户", "住户", "存款"),
        ("居民储蓄", "住户", "存款"),
        ("门票", "门票", "旅游收入"),
        ("名义", "名义", ""),
        ("实际", "扣除价格因素", "可支配收入"),
        ("可比价", "可比价", ""),
        ("现价", "现价", ""),
        ("进出口", "进出口", ""),
        ("出口", "只计出口", "进出口"),
        ("进口", "只计进口", "进出口"),
        ("跨境电商", "跨境电商", ""),
        ("常住", "常住", ""),
        ("户籍", "户籍", ""),
        ("境外", "境外", ""),
        ("过夜", "过夜", ""),
    ]

    /// What a standard name means anyway.
    private static let usualQualifiers: [String: [String]] = [
        "研发投入强度": ["全社会"],
        "地区生产总值": ["全社会", "现价", "可比价"],
        "社会消费品零售总额": ["全社会"],
        "重点项目完成投资": ["累计"],
        "城镇化率": ["常住"],
        "人均地区生产总值": ["常住", "现价", "可比价"],
        "规模以上工业增加值": ["现价", "可比价"],
        "居民人均可支配收入": ["常住"],
        "城镇居民人均可支配收入": ["常住"],
        "农村居民人均可支配收入": ["常住"],
    ]
}

extension String {
    /// Whether a word stands in it. Byte by byte, which is right in UTF-8: a model asks this of every wording for
    /// every word of the tables, and comparing characters took most of its time.
    package func holds(_ word: String) -> Bool {
        var (text, word) = (self, word)
        return text.withUTF8 { text in
            word.withUTF8 { word in
                guard let first = word.first, text.count >= word.count else { return word.isEmpty }
                return (0...text.count - word.count).contains { start in
                    text[start] == first && text[start..<start + word.count].elementsEqual(word)
                }
            }
        }
    }
}
