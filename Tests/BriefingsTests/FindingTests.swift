import Charting
import MetricModel
import Testing

@testable import Briefings

@Suite("Titles that state the finding")
struct FindingTests {
    /// One report a place; a value may be a bound (`>=200`), a target (`目标88`) or have a year (`12@2021`).
    private func title(
        _ values: KeyValuePairs<String, String>, metric: String = "一般公共预算收入", unit: String = "亿元",
        measure: Measure = .level, missing: [String] = [], language: Language = .zh
    ) -> String {
        var indicators: [Indicator] = []
        for (place, words) in values {
            var words = words[...]
            var (bound, status, year) = (Bound.exact, Status.actual, "2022")
            if words.hasPrefix(">=") {
                bound = .atLeast
                words = words.dropFirst(2)
            }
            if words.hasPrefix("目标") {
                status = .target
                words = words.dropFirst(2)
            }
            if let at = words.firstIndex(of: "@") {
                year = String(words[words.index(after: at)...])
                words = words[..<at]
            }
            indicators.append(
                Indicator(
                    doc: place + ".txt", span: TextSpan(start: 0, end: 1), raw: String(words),
                    value: ExactDecimal(String(words)) ?? .zero, unit: unit, metric: metric,
                    canonical: metric,
                    subject: place, measure: measure, status: status, period: Period(year), bound: bound,
                    rule: "sample"))
        }
        let comparison = MetricsModel(indicators: indicators).compare(
            ComparisonQuery(metric: metric, measure: measure, places: values.map(\.key) + missing))
        return ChartComposer(language: language)
            .chart(comparison, kind: .ranking, title: ChartComposer.finding).title
    }

    @Test("the one that leads, with its value")
    func leader() {
        #expect(title(["甲县": "10.9", "乙县": "4.05", "丙区": "8"]) == "甲县一般公共预算收入最高，10.9亿元")
        #expect(
            title(["甲县": "10.9", "乙县": "4.05", "丙区": "8"], language: .en)
                == "甲县 has the highest \(MetricNames.inSentence("一般公共预算收入", .en)): 1.09 billion yuan")
        #expect(
            title(["甲县": "3.1", "乙县": "-2", "丙区": "-2.4"], metric: "固定资产投资", unit: "%", measure: .growth)
                == "甲县固定资产投资增速最高，3.1%")
        #expect(
            title(["甲县": "31", "乙县": "28", "丙区": "40"], metric: "常住人口", unit: "万人") == "丙区常住人口最多，40万人")
    }

    @Test("of two, the higher")
    func two() {
        #expect(title(["甲县": "10.9", "乙县": "4.05"]) == "甲县一般公共预算收入10.9亿元，高于乙县")
    }

    @Test("among those that published, where some didn't")
    func missing() {
        #expect(
            title(["甲县": "10.9", "乙县": "4.05", "丙区": "8"], missing: ["丁县"])
                == "已公布的3地中，甲县一般公共预算收入最高，10.9亿元")
        #expect(title(["甲县": "10.9"], missing: ["丁县", "戊县"]) == "有数的只有甲县：一般公共预算收入10.9亿元")
        #expect(title(["甲县": "10.9"]) == "甲县一般公共预算收入10.9亿元")
    }

    @Test("ties share the lead")
    func ties() {
        #expect(title(["甲县": "8", "乙县": "4", "丙区": "8"]) == "甲县、丙区一般公共预算收入并列最高，8亿元")
        #expect(title(["甲县": "8", "乙县": "8", "丙区": "8"]) == "3地一般公共预算收入相同，均为8亿元")
        #expect(title(["甲县": "8", "乙县": "8"]) == "甲县与乙县一般公共预算收入相同，均为8亿元")
    }

    @Test("a leader's bound is told; one that leaves the lead open claims none")
    func bounds() {
        #expect(title(["甲县": ">=200", "乙县": "150", "丙区": "90"]) == "甲县一般公共预算收入最高，不低于200亿元")
        #expect(
            title(["甲县": ">=100", "乙县": "150", "丙区": "90"]) == "乙县或甲县一般公共预算收入最高（有的只给了下限）")
    }

    @Test("a contradiction that leaves the lead open claims none")
    func contradictions() {
        #expect(
            title(["甲县": "88.5", "乙县": "89.2", "甲县": "95", "丙区": "70"])
                == "乙县或甲县一般公共预算收入最高（报告前后不一）")
    }

    @Test("a target beside what was reached isn't in the order")
    func targets() {
        #expect(
            title(["甲县": "目标20", "乙县": "15", "丙区": "9", "丁县": "8"]) == "可比的3地中，乙县一般公共预算收入最高，15亿元")
    }

    @Test("nothing is claimed over years or definitions that differ, nor over what can't be compared")
    func noClaim() {
        #expect(title(["甲县": "8@2020", "乙县": "4", "丙区": "9"]) == "一般公共预算收入：年份不同，不排先后")
        let comparison = Sample.comparison("空气质量优良率", .ratio)
        let title = ChartComposer().chart(comparison, kind: .ranking, title: "finding").title
        #expect(title == "空气质量优良率：范围不同、年份不同，不排先后")
    }
}
