import MetricModel
import Testing

@Suite("MetricUnit")
struct MetricUnitTests {
    @Test(
        "folds a written unit to its base",
        arguments: [
            ("亿元", "元", "100000000"), ("万元", "元", "10000"), ("百万元", "元", "1000000"), ("元", "元", "1"),
            ("万美元", "美元", "10000"), ("亿元人民币", "元", "100000000"), ("万亩", "亩", "10000"), ("公顷", "亩", "15"),
            ("万公顷", "亩", "150000"), ("平方公里", "平方米", "1000000"), ("万㎡", "平方米", "10000"),
            ("吨", "公斤", "1000"), ("万吨", "公斤", "10000000"), ("千克", "公斤", "1"), ("斤", "公斤", "0.5"),
            ("千米", "米", "1000"), ("公里", "米", "1000"), ("千瓦时", "千瓦时", "1"), ("亿千瓦时", "千瓦时", "100000000"),
            ("万千瓦", "千瓦", "10000"), ("%", "%", "1"), ("％", "%", "1"), ("‰", "%", "0.1"), ("成", "%", "10"),
            ("倍", "%", "100"), ("个百分点", "百分点", "1"), ("百分点", "百分点", "1"), ("万元/人", "元/人", "10000"),
            ("元／平方米", "元/平方米", "1"), ("万人次", "人次", "10000"), ("户", "户", "1"), ("万户", "户", "10000"),
            (" 亿 元", "元", "100000000"), ("万", "", "10000"), ("", "", "1"), ("个", "个", "1"),
        ])
    func folding(written: String, base: String, factor: String) {
        let unit = MetricUnit(written: written)
        #expect(unit.base == base)
        #expect(unit.factor.description == factor)
    }

    @Test("a quantity keeps the digits of its report: 10.0亿元 isn't 10亿元 with more certainty or less")
    func digits() throws {
        let written = try #require(ExactDecimal("10.0"))
        let ten = try #require(Quantity(written, written: "亿元"))
        #expect(ten.value.significand == 100 && ten.value.exponent == 7)
        #expect(Quantity(ExactDecimal(.max, exponent: 60), written: "亿元") == nil)
        #expect(MetricUnit(written: String(repeating: "亿", count: 50)).base.contains("亿"))
    }
}

@Suite("QuantityFormat")
struct QuantityFormatTests {
    private func shown(_ written: [(String, String)]) throws -> [String] {
        let facts = MetricsModel(
            indicators: written.enumerated().map { record("县\($0)", "某指标", $1.0, $1.1) }
        ).facts
        let format = QuantityFormat(facts, base: try #require(facts.first).quantity.unit)
        return facts.map { format.full($0) }
    }

    @Test("values in one unit stay as they are written")
    func sameUnit() throws {
        #expect(try shown([("255.92", "亿元"), ("10.0", "亿元")]) == ["255.92亿元", "10.0亿元"])
        #expect(try shown([("27868", "元"), ("31002", "元")]) == ["27868元", "31002元"])
        #expect(try shown([("7.50", "公顷"), ("8", "公顷")]) == ["7.50公顷", "8公顷"])
    }

    @Test("mixed units are brought to the largest, exactly; percentages to %")
    func mixedUnits() throws {
        #expect(try shown([("4035", "万元"), ("1.2", "亿元")]) == ["0.4035亿元", "1.2亿元"])
        #expect(try shown([("27868", "元"), ("2.8", "万元")]) == ["2.7868万元", "2.8万元"])
        #expect(try shown([("3", "成"), ("29.6", "%")]) == ["30%", "29.6%"])
        #expect(try shown([("1.3", "倍"), ("25", "%")]) == ["130%", "25%"])
        #expect(try shown([("800", "亩"), ("1.2", "万亩")]) == ["0.08万亩", "1.2万亩"])
    }

    @Test("a unit that would cut a value isn't taken")
    func noCut() throws {
        #expect(try shown([("100", "公顷"), ("800", "亩")]) == ["1500亩", "800亩"])
    }

    @Test(
        "An amount in an English sentence is told in millions and billions",
        arguments: [
            ("10.94", "亿元", "1.094 billion yuan"), ("4.05", "亿元", "405 million yuan"),
            ("88.5", "万亩", "885,000 mu"), ("-120", "万人", "-1,200,000 people"), ("0.5", "万元", "5,000 yuan"),
            ("1119", "万美元", "11.19 million US dollars"), ("6173", "个", "6,173"), ("82.8", "%", "82.8%"),
            ("25", "个", "25"), ("7", "公里", "7 kilometres"),
        ])
    func english(number: String, unit: String, words: String) throws {
        #expect(MetricNames.englishAmount(try #require(ExactDecimal(number)), unit, of: "") == words)
    }

    @Test(
        "户 are businesses where those are counted, households elsewhere",
        arguments: [("市场主体净增", "5,015 businesses"), ("农村户厕改造", "5,015 households")])
    func households(metric: String, words: String) throws {
        #expect(MetricNames.englishAmount(try #require(ExactDecimal("5015")), "户", of: metric) == words)
        #expect(MetricNames.unit("万户", of: metric, .en).hasPrefix("10,000 "))
    }

    @Test(
        "In English a set of amounts stands in billions, millions or thousands",
        arguments: [
            ("10.94", "亿元", "billion yuan", "1.094"), ("300", "亿元", "billion yuan", "30"),
            ("41.1", "万吨", "thousand tonnes", "411"), ("1119", "万美元", "million US dollars", "11.19"),
            ("27868", "元", "yuan", "27,868"), ("2.6", "万元/人", "万元/人", "2.6"),
        ])
    func spoken(number: String, unit: String, name: String, text: String) throws {
        let facts = MetricsModel(indicators: [record("某县", "某指标", number, unit)]).facts
        let observation = try #require(facts.first)
        let format = QuantityFormat([observation], base: observation.quantity.unit).spoken(in: .en)
        #expect(MetricNames.unit(format.unit, of: "", .en) == name)
        #expect(format.text(observation, .en) == text)
    }

    @Test(
        "A rank's universe is told in English",
        arguments: [
            ("全市", "in the city"), ("七县（市）", "among the 7 counties and cities"),
            ("全市12个县市区", "among the city's 12 counties, cities and districts"),
            ("十四个市州", "among the 14 cities and prefectures"), ("湘南三市", "in 湘南三市"),
        ])
    func scope(scope: String, words: String) {
        #expect(MetricNames.scope(scope) == words)
    }
}
