// The tables of `Definition` know the words that commonly narrow or widen a metric. Here is what catches the rest:
// of a metric that statistics define strictly, whatever its wording says beyond its name is a difference.

extension Definition {
    /// What a wording says beyond the standard name, or leaves out of it; empty for metrics that aren't strict.
    ///
    /// - Parameter wording: without quotes, and without the words that the tables already know.
    static func residue(of wording: String, canonical: String) -> String {
        guard let aliases = strict[canonical] else { return "" }
        var rest = wording.filter { !"（）()、，·[]0123456789".contains($0) }
        let names = ([canonical] + aliases).sorted { $0.count > $1.count }
        let isNamed = names.contains { rest.contains($0) }
        // A second name stands in brackets: 地区生产总值（GDP）.
        for name in names { rest.remove(name) }
        for word in neutral where !rest.isEmpty { rest.remove(word) }
        if isNamed { return rest }
        // The name in another order (农田高标准建设): what is over and what is wanting.
        var bare = canonical
        for word in neutral { bare.remove(word) }
        return String(rest.filter { !canonical.contains($0) } + bare.filter { !wording.contains($0) })
    }

    /// The metrics that statistics define, one a line, with the names that mean the same.
    private static let strict: [String: [String]] = [
        "地区生产总值": ["GDP", "生产总值"],
        "人均地区生产总值": ["人均GDP", "人均生产总值"],
        "第一产业增加值": ["一产增加值"],
        "第二产业增加值": ["二产增加值"],
        "第三产业增加值": ["三产增加值", "服务业增加值"],
        "规模以上工业增加值": ["规模工业增加值", "规上工业增加值", "工业增加值", "规模以上工业实现增加值"],
        "规模以上工业总产值": ["规模工业总产值", "规上工业总产值", "工业总产值"],
        "固定资产投资": ["固投"],
        "社会消费品零售总额": ["社会消费品零售额", "消费品零售额", "消费品零售总额", "社零", "零售额"],
        "进出口总额": ["进出口额", "进出口", "外贸总额", "出口总额", "出口额", "进口总额", "进口额"],
        "实际利用外资": ["实际使用外资", "利用外资"],
        "居民消费价格指数": ["居民消费价格", "CPI"],
        "一般公共预算收入": ["一般公共财政预算收入", "公共财政预算收入", "公共预算收入", "一般预算收入", "财政收入"],
        "地方税收收入": ["税收收入", "税收"],
        "税收占比": ["税收收入", "税收", "税占比"],
        "民生支出占比": ["民生支出", "民生类支出", "民生领域支出", "民生"],
        "存款余额": ["存款"],
        "贷款余额": ["贷款"],
        "常住人口": ["常住总人口"],
        "户籍人口": ["户籍总人口"],
        "城镇化率": ["城镇化水平"],
        "居民人均可支配收入": ["居民可支配收入", "人均可支配收入", "居民收入"],
        "城镇居民人均可支配收入": ["城镇居民可支配收入", "城镇人均可支配收入", "城镇居民收入"],
        "农村居民人均可支配收入": ["农村居民可支配收入", "农村人均可支配收入", "农民人均可支配收入", "农村居民收入"],
        "城镇新增就业": ["新增城镇就业", "城镇就业"],
        "城镇登记失业率": ["失业率"],
        "粮食总产量": ["粮食产量", "粮食总产", "粮食"],
        "粮食播种面积": ["粮食种植面积", "粮食面积", "粮播面积"],
        "农林牧渔业总产值": ["农林牧渔总产值", "农业总产值"],
        "油料产量": ["油料总产量", "油料"],
        "生猪出栏": ["出栏生猪", "生猪"],
        "空气质量优良率": ["空气优良率", "空气质量优良天数", "空气优良天数", "空气质量达标率", "空气质量优良", "优良天数"],
        "空气质量优良天数": ["空气优良天数", "空气质量优良", "优良天数"],
        "地表水达标率": ["地表水质达标", "地表水水质达标", "地表水"],
        "森林覆盖率": [],
        "建成区绿化覆盖率": [],
        "研发投入强度": [
            "研发经费投入", "研发投入", "研发经费支出", "研发经费", "R&D经费投入", "R&D经费", "R&D投入", "研究与试验发展经费投入",
        ],
        "高新技术产业增加值占比": ["高新技术产业增加值"],
        "市场主体总数": ["市场主体", "经营主体"],
        "新增公办学位": ["新增公办学位", "增加公办学位", "公办学位"],
        "旅游收入": ["旅游总收入", "旅游综合收入", "旅游"],
        "接待游客": ["接待旅游", "接待", "游客"],
    ]

    /// Words that change nothing of what is counted; the longer first.
    private static let neutral = [
        "不含农户", "金融机构", "可比价格", "当年价格", "现行价格", "自然口径", "增长率", "人民币", "全县", "全区", "全市", "全域",
        "全年", "全省", "本年", "当年", "累计", "实现", "完成", "达到", "总计", "总量", "总额", "总值", "总数", "增速", "增幅",
        "增长", "年末", "年底", "全体", "城乡", "常住", "各项", "外贸", "货物", "综合", "环境", "天数", "比例", "比率", "比重",
        "人数", "人次", "人员", "数量", "金额", "地方", "登记", "人口", "社会", "实有", "在册", "贸易", "全部", "游客", "国内外", "旅游者",
        "投入", "强度", "水平", "产量", "余额", "支出", "占比", "按", "计算", "比", "额", "数", "量", "率", "总", "的", "类",
        "质", "年", "占",
    ]
}

extension String {
    fileprivate mutating func remove(_ word: String) {
        while let range = firstRange(of: word) { removeSubrange(range) }
    }
}
