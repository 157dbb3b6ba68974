/// What a metric's wording says of how it is defined, beyond its standard name.
struct Definition: Hashable, Sendable {
    /// Of what a share is a share; empty where the wording doesn't say.
    var denominator = ""
    /// Which part of the place it covers (县城, 城区); empty for the whole, said or not.
    var extent = ""
    /// What else sets it apart: 规模以上, 全社会, 省级, 市级.
    var qualifiers: [String] = []

    var narrowness: Int { (extent.isEmpty ? 0 : 1) + qualifiers.count }

    init(wording: String, canonical: String?) {
        var rest = wording.filter { !Self.quotes.contains($0) }
        let name = canonical ?? ""
        if let (share, before) = Self.share(in: rest) {
            denominator = Self.plainDenominator(share)
            // 规模以上 in a denominator narrows the denominator, not the metric.
            rest = before
        }
        if denominator.isEmpty, let usual = Self.usualDenominators[name] { denominator = usual }
        for word in Self.extents where rest.holds(word) && !name.holds(word) {
            extent = word
            break
        }
        for (word, label, metric) in Self.qualifierWords where rest.holds(word) {
            rest.replace(word, with: "")
            guard metric.isEmpty ? !name.contains(word) : name.contains(metric), !name.contains(label),
                !(Self.usualQualifiers[name] ?? []).contains(label), !qualifiers.contains(label)
            else { continue }
            qualifiers.append(label)
        }
        // 工业增加值 under the name of 规模以上工业增加值 may be of all industry.
        if name.contains("规模以上"), !wording.contains("规模"), !wording.contains("规上") {
            qualifiers.append("未注明规模以上")
        }
        qualifiers.sort()
    }

    private static let quotes: Set<Character> = ["“", "”", "\"", "「", "」", "《", "》", " "]

    /// The words between 占 and 比重, and what stands before 占; `nil` where the wording names no share.
    private static func share(in wording: String) -> (denominator: String, before: String)? {
        guard let start = wording.firstIndex(of: "占") else { return nil }
        var words = wording[wording.index(after: start)...]
        for ending in shareEndings {
            if let end = words.firstRange(of: ending) { words = words[..<end.lowerBound] }
        }
        return (String(words), String(wording[..<start]))
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
    ]

    /// What a share is of where nothing else is said.
    private static let usualDenominators: [String: String] = [
        "税收占比": "一般公共预算收入",
        "高新技术产业增加值占比": "地区生产总值",
    ]

    /// The longer first: 主城区 is also 城区.
    private static let extents = [
        "中心城区", "主城区", "县城区", "县城", "城区", "城关镇", "市区", "建成区", "规划区", "园区", "开发区", "乡镇", "镇区", "城镇", "集镇",
        "农村",
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
        ("不含农户", "不含农户", ""),
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
        "地区生产总值": ["全社会"],
        "社会消费品零售总额": ["全社会"],
        "重点项目完成投资": ["累计"],
        "城镇化率": ["常住"],
        "居民人均可支配收入": ["常住"],
        "城镇居民人均可支配收入": ["常住"],
        "农村居民人均可支配收入": ["常住"],
    ]
}

extension String {
    /// Whether a word stands in it. Byte by byte, which is right in UTF-8: a model asks this of every wording for
    /// every word of the tables, and comparing characters took most of its time.
    fileprivate func holds(_ word: String) -> Bool {
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
