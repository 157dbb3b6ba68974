import MetricModel
import Testing

/// One line a pair: what two invented counties report, and what a statistician says of comparing them.
private struct Pair: CustomTestStringConvertible, Sendable {
    enum Expected: Sendable, Equatable {
        case comparable
        case caveat([Reason.Kind])
        case incomparable([Reason.Kind])
    }

    /// What one county's report says; several where it has a choice.
    struct Said: Sendable {
        var metric: String
        var value: String
        var unit: String
        var period: String?
        var bound: Bound
        var status: Status
        var scope: String

        init(
            _ metric: String, _ value: String, _ unit: String, _ period: String? = "2022",
            bound: Bound = .exact,
            status: Status = .actual, scope: String = ""
        ) {
            self.metric = metric
            self.value = value
            self.unit = unit
            self.period = period
            self.bound = bound
            self.status = status
            self.scope = scope
        }
    }

    var metric: String
    var measure: Measure
    var a: Said
    var b: Said?
    var expected: Expected

    init(_ metric: String, _ measure: Measure, _ a: Said, _ b: Said?, _ expected: Expected) {
        self.metric = metric
        self.measure = measure
        self.a = a
        self.b = b
        self.expected = expected
    }

    var testDescription: String {
        "\(metric) \(measure): \(a.metric) \(a.value)\(a.unit) \(a.period ?? "–") / "
            + (b.map { "\($0.metric) \($0.value)\($0.unit) \($0.period ?? "–")" } ?? "–")
    }

    func record(_ place: String, _ said: Said) -> Indicator {
        MetricModelTests.record(
            place, said.metric, said.value, said.unit, canonical: metric, measure, period: said.period,
            bound: said.bound, status: said.status, scope: said.scope)
    }
}

private let pairs: [Pair] = [
    // Alike.
    Pair(
        "一般公共预算收入", .level, .init("地方一般公共预算收入", "10.94", "亿元"), .init("一般公共预算收入", "40500", "万元"), .comparable),
    Pair("地区生产总值", .level, .init("GDP", "210.4", "亿元"), .init("地区生产总值", "198.7", "亿元"), .comparable),
    Pair("地区生产总值", .growth, .init("GDP", "5.7", "%"), .init("生产总值", "-1.2", "%"), .comparable),
    Pair("规模以上工业增加值", .growth, .init("规模工业增加值", "8.1", "%"), .init("规模以上工业增加值", "7.6", "%"), .comparable),
    Pair("规模以上工业增加值", .growth, .init("规上工业增加值", "8.1", "%"), .init("规模以上工业增加值", "7.6", "%"), .comparable),
    Pair(
        "居民人均可支配收入", .level, .init("全体居民人均可支配收入", "27868", "元"), .init("居民人均可支配收入", "2.8", "万元"), .comparable),
    Pair("税收占比", .ratio, .init("税收占一般公共预算收入比重", "71.2", "%"), .init("税收占比", "68", "%"), .comparable),
    Pair(
        "税收占比", .ratio, .init("税收占地方一般公共预算收入的比重", "71.2", "%"), .init("税收占公共财政预算收入比例", "68", "%"), .comparable
    ),
    Pair(
        "高新技术产业增加值占比", .ratio, .init("高新技术产业增加值占GDP比重", "19.9", "%"),
        .init("高新技术产业增加值占全县地区生产总值的比重", "22.8", "%"), .comparable),
    Pair(
        "民生支出占比", .ratio, .init("民生支出占一般公共预算支出比重", "75.1", "%"), .init("民生支出占公共财政支出比例", "72.2", "%"),
        .comparable),
    Pair("研发投入强度", .ratio, .init("全社会研发经费投入强度", "2.3", "%"), .init("研发投入强度", "1.9", "%"), .comparable),
    Pair("高标准农田", .level, .init("高标准农田", "3.2", "万亩"), .init("高标准农田", "1800", "公顷"), .comparable),
    Pair("高新技术企业总数", .level, .init("高新技术企业", "86", "家"), .init("高新技术企业", "54", "户"), .comparable),
    Pair("重点项目数", .level, .init("重点项目", "79", "个"), .init("重点项目", "27", "项"), .comparable),
    Pair("建成区绿化覆盖率", .ratio, .init("建成区绿化覆盖率", "41.2", "%"), .init("建成区绿化覆盖率", "38", "%"), .comparable),
    Pair(
        "城镇居民人均可支配收入", .level, .init("城镇居民人均可支配收入", "38211", "元"), .init("城镇常住居民人均可支配收入", "36004", "元"),
        .comparable),
    Pair("空气质量优良率", .ratio, .init("空气质量优良率", "95.1", "%"), .init("全县环境空气质量优良天数比率", "93.4", "%"), .comparable),
    Pair("进出口总额", .level, .init("进出口总额", "3.2", "亿元"), .init("外贸进出口总额", "1.8", "亿元"), .comparable),
    Pair(
        "地区生产总值", .level, .init("GDP", "150.2", "亿元", "2023-01/2023-09"),
        .init("GDP", "140.9", "亿元", "2023-01/2023-09"), .comparable),

    // Time.
    Pair(
        "固定资产投资", .growth, .init("固定资产投资", "10.1", "%", "2022"), .init("固定资产投资", "8.5", "%", "2020"),
        .caveat([.yearsDiffer])),
    Pair(
        "地区生产总值", .level, .init("GDP", "255.92", "亿元", "2023-01/2023-09"), .init("GDP", "301", "亿元", "2023"),
        .caveat([.partOfYear])),
    Pair(
        "固定资产投资", .growth, .init("固定资产投资", "11.5", "%", "2023-01/2023-11"),
        .init("固定资产投资", "10.1", "%", "2022"), .caveat([.yearsDiffer, .partOfYear])),
    Pair(
        "地区生产总值", .growth, .init("GDP", "6.1", "%", "2023-01/2023-06"),
        .init("GDP", "5.9", "%", "2023-01/2023-09"), .caveat([.partOfYear])),
    Pair(
        "粮食总产量", .level, .init("粮食总产量", "48", "万吨", "2017/2021"), .init("粮食总产量", "51", "万吨", "2021"),
        .caveat([.yearsDiffer])),
    Pair(
        "接待游客", .level, .init("接待游客", "310", "万人次", nil), .init("接待游客", "280", "万人次", "2022"),
        .caveat([.yearsDiffer])),
    Pair(
        "地区生产总值", .growth, .init("GDP年均", "7.1", "%", "2016/2020"), .init("GDP", "4.2", "%", "2020"),
        .caveat([.definitionDiffers, .yearsDiffer])),

    // Definition.
    Pair(
        "民生支出占比", .ratio, .init("民生支出占财政总支出比重", "76.72", "%"), .init("民生支出占一般公共预算支出比重", "82.8", "%"),
        .caveat([.definitionDiffers])),
    Pair(
        "民生支出占比", .ratio, .init("民生支出占财政总支出的", "76.72", "%"), .init("民生支出占比", "80", "%"),
        .caveat([.definitionDiffers])),
    Pair(
        "高新技术产业增加值占比", .ratio, .init("高新技术产业增加值占GDP比重", "19.9", "%"),
        .init("高新技术产业增加值占规模以上工业增加值比重", "41", "%"), .caveat([.definitionDiffers])),
    Pair(
        "一般公共预算收入", .level, .init("地方财政收入", "14.2", "亿元"), .init("一般公共预算收入", "10.94", "亿元"),
        .caveat([.definitionDiffers])),
    Pair(
        "一般公共预算收入", .level, .init("财政总收入", "18.8", "亿元"), .init("一般公共预算收入", "10.94", "亿元"),
        .caveat([.definitionDiffers])),
    Pair(
        "固定资产投资", .growth, .init("全社会固定资产投资", "9", "%"), .init("固定资产投资（不含农户）", "10.1", "%"),
        .caveat([.definitionDiffers])),
    Pair(
        "固定资产投资", .growth, .init("民间固定资产投资", "9", "%"), .init("固定资产投资", "10.1", "%"),
        .caveat([.definitionDiffers])),
    Pair(
        "重点项目完成投资", .level, .init("省、市重点项目完成投资", "83.4", "亿元"), .init("重点项目完成投资", "55.35", "亿元"),
        .caveat([.definitionDiffers])),
    Pair(
        "重点项目数", .level, .init("市重点项目", "22", "个"), .init("开工重点项目", "79", "个"), .caveat([.definitionDiffers])),
    Pair(
        "进出口总额", .level, .init("出口总额", "2.1", "亿元"), .init("进出口总额", "3.2", "亿元"),
        .caveat([.definitionDiffers])),
    Pair(
        "社会消费品零售总额", .growth, .init("限额以上社会消费品零售总额", "6.2", "%"), .init("社会消费品零售总额", "5.8", "%"),
        .caveat([.definitionDiffers])),
    Pair(
        "地区生产总值", .change, .init("GDP增速", "0.6", "个百分点", scope: "全市"),
        .init("GDP增速", "0.4", "个百分点", scope: "全省"), .incomparable([.definitionDiffers])),
    Pair(
        "地区生产总值", .rank, .init("GDP增速", "1", "", scope: "七县(市)"), .init("GDP增速", "2", "", scope: "全市"),
        .incomparable([.definitionDiffers])),
    Pair(
        "地区生产总值", .rank, .init("GDP增速", "1", "", scope: "全市"), .init("GDP增速", "2", "", scope: "全市"),
        .comparable),
    Pair(
        "城镇化率", .ratio, .init("常住人口城镇化率", "51.2", "%"), .init("户籍人口城镇化率", "38", "%"),
        .caveat([.definitionDiffers])),
    Pair("城镇化率", .ratio, .init("常住人口城镇化率", "51.2", "%"), .init("城镇化率", "48", "%"), .comparable),
    Pair(
        "城镇登记失业率", .ratio, .init("城镇登记失业率", "3.1", "%"), .init("城镇调查失业率", "5.2", "%"),
        .caveat([.definitionDiffers])),
    Pair(
        "规模以上工业增加值", .growth, .init("工业增加值", "6.2", "%"), .init("规模工业增加值", "7.6", "%"),
        .caveat([.definitionDiffers])),
    Pair(
        "市场主体净增", .level, .init("新登记市场主体", "5100", "户"), .init("净增市场主体", "4638", "户"),
        .caveat([.definitionDiffers])),
    Pair(
        "招商引资总额", .level, .init("招商引资合同资金", "120", "亿元"), .init("招商引资到位资金", "61", "亿元"),
        .caveat([.definitionDiffers])),
    Pair(
        "存款余额", .level, .init("住户存款余额", "190", "亿元"), .init("金融机构各项存款余额", "260", "亿元"),
        .caveat([.definitionDiffers])),
    Pair("旅游收入", .level, .init("旅游综合收入", "31", "亿元"), .init("旅游总收入", "28", "亿元"), .comparable),
    Pair(
        "旅游收入", .level, .init("旅游门票收入", "3100", "万元"), .init("旅游收入", "28", "亿元"),
        .caveat([.definitionDiffers])),
    Pair(
        "老旧小区改造", .level, .init("开工改造老旧小区", "12", "个"), .init("老旧小区改造完工", "9", "个"),
        .caveat([.definitionDiffers])),
    Pair(
        "高标准农田", .level, .init("累计建成高标准农田", "41", "万亩"), .init("高标准农田", "3", "万亩"),
        .caveat([.definitionDiffers])),
    Pair("重点项目完成投资", .level, .init("重点项目累计完成投资", "41", "亿元"), .init("重点项目完成投资", "30", "亿元"), .comparable),
    Pair("固定资产投资", .growth, .init("全县固定资产投资", "9", "%"), .init("完成固定资产投资", "10.1", "%"), .comparable),
    Pair(
        "税收占比", .ratio, .init("税收收入占财政收入比重", "66", "%"), .init("税收占一般公共预算收入比重", "71", "%"),
        .caveat([.definitionDiffers])),
    Pair(
        "一般公共预算收入", .growth, .init("地方一般公共预算收入", "6", "%", "2022"),
        .init("一般公共预算收入", "5", "%", "2022", bound: .about), .caveat([.bound])),
    Pair("人均地区生产总值", .level, .init("人均GDP", "6.1", "万元"), .init("人均地区生产总值", "58000", "元"), .comparable),
    Pair("生猪出栏", .level, .init("生猪出栏", "71", "万头"), .init("出栏生猪", "650000", "头"), .comparable),
    Pair("地表水达标率", .ratio, .init("地表水达标率", "100", "%"), .init("地表水质达标率", "10", "成"), .comparable),
    Pair("农村公路提质改造", .level, .init("农村公路提质改造", "120", "公里"), .init("农村公路提质改造", "56000", "米"), .comparable),

    // Extent.
    Pair(
        "空气质量优良率", .ratio, .init("县城空气质量优良率", "90.1", "%"), .init("城区环境空气质量优良率", "96.1", "%"),
        .caveat([.extentDiffers])),
    Pair(
        "空气质量优良率", .ratio, .init("县城空气质量优良率", "90.1", "%"), .init("空气质量优良率", "96.1", "%"),
        .caveat([.extentDiffers])),
    Pair("空气质量优良率", .ratio, .init("城区空气质量优良率", "90.1", "%"), .init("城区空气质量优良天数比率", "96.1", "%"), .comparable),
    Pair(
        "生活垃圾无害化处理率", .ratio, .init("城镇生活垃圾无害化处理率", "100", "%"), .init("农村生活垃圾无害化处理率", "96", "%"),
        .caveat([.extentDiffers])),

    // Bound and status.
    Pair(
        "地区生产总值", .level, .init("GDP", "200", "亿元", bound: .more), .init("GDP", "255.92", "亿元"),
        .caveat([.bound])),
    Pair(
        "常住人口", .level, .init("常住人口", "30", "万人", bound: .about), .init("常住人口", "41.2", "万人"),
        .caveat([.bound])),
    Pair(
        "城镇登记失业率", .ratio, .init("城镇登记失业率", "4.5", "%", bound: .atMost), .init("城镇登记失业率", "3.9", "%"),
        .caveat([.bound])),
    Pair(
        "重点项目完成投资", .level, .init("重点项目完成投资", "73.13", "亿元", "2023", status: .target),
        .init("重点项目完成投资", "55.35", "亿元", "2022"), .caveat([.yearsDiffer, .status])),
    Pair(
        "地区生产总值", .growth, .init("GDP", "7", "%", "2023", bound: .atLeast, status: .target),
        .init("GDP", "6.5", "%", "2023", bound: .about, status: .target), .caveat([.bound])),

    // Unit, and nothing to compare with.
    Pair(
        "老旧小区改造", .level, .init("老旧小区改造", "12", "个"), .init("老旧小区改造", "900", "户"),
        .incomparable([.unitOrMeasure])),
    Pair(
        "实际利用外资", .level, .init("实际利用外资", "3000", "万美元"), .init("实际利用外资", "2.1", "亿元"),
        .incomparable([.unitOrMeasure])),
    Pair(
        "油料产量", .level, .init("油料产量", "3.1", "万吨"), .init("油料产量", "8.2", "万亩", "2021"),
        .incomparable([.unitOrMeasure, .yearsDiffer])),
    Pair("旅游收入", .level, .init("旅游收入", "12", "亿元"), nil, .incomparable([.tooFew])),
]

@Suite("Verdicts, judged by hand")
struct VerdictTableTests {
    @Test("what may be compared, and why not", arguments: pairs)
    private func verdict(pair: Pair) {
        let records =
            [pair.record("青石县", pair.a)]
            + (pair.b.map { [pair.record("云溪县", $0)] }
                ?? [record("云溪县", "别的指标", "1", "个")])
        let comparison = MetricsModel(indicators: records).compare(
            ComparisonQuery(metric: pair.metric, measure: pair.measure))
        let found: Pair.Expected =
            switch comparison.verdict {
            case .comparable: .comparable
            case .caveat(let reasons): .caveat(reasons.map(\.kind))
            case .incomparable(let reasons): .incomparable(reasons.map(\.kind))
            }
        #expect(found == pair.expected)
        for reason in comparison.verdict.reasons {
            #expect(reason.evidence.contains { $0.isApart })
            for language in Language.allCases { #expect(!reason.sentence(language).isEmpty) }
        }
    }
}
