import Briefings
import Charting
import MetricModel
import Testing

@Suite("Annotations of a comparison")
struct AnnotationTests {
    private static func record(
        _ place: String, _ value: String, _ metric: String = "固定资产投资", unit: String = "%",
        measure: Measure = .growth, year: String = "2022", bound: Bound = .exact
    ) -> Indicator {
        Indicator(
            doc: place + ".txt", span: TextSpan(start: 3, end: 7), raw: value,
            value: ExactDecimal(value) ?? .zero, unit: unit, metric: metric, canonical: metric,
            subject: place,
            measure: measure, status: .actual, period: Period(year), bound: bound, rule: "sample")
    }

    private static let model = MetricsModel(indicators: [
        record("甲县", "8.2"), record("乙县", "6"), record("丙县", "-1.3"), record("大河地区", "5.1", year: "2021"),
        record("甲县", "123.4", "一般公共预算收入", unit: "亿元", measure: .level),
        record("乙县", "100.0", "一般公共预算收入", unit: "亿元", measure: .level),
        record("丙县", "90", "一般公共预算收入", unit: "亿元", measure: .level, bound: .atLeast),
        record("大河地区", "900", "一般公共预算收入", unit: "亿元", measure: .level),
        record("甲县", "31", "常住人口", unit: "万人", measure: .level),
        record("乙县", "20", "常住人口", unit: "万人", measure: .level, year: "2020"),
    ])

    private static func query(
        _ metric: String, _ measure: Measure, _ places: [String] = ["甲县", "乙县", "丙县"]
    ) -> ComparisonQuery {
        ComparisonQuery(metric: metric, measure: measure, places: places)
    }

    private let growth = model.compare(query("固定资产投资", .growth))
    private let level = model.compare(query("一般公共预算收入", .level))

    private func annotated(
        _ comparison: Comparison, _ requests: AnnotationRequest..., language: Language = .zh
    ) throws -> ChartSpec {
        let composer = ChartComposer(language: language)
        return try composer.annotated(
            composer.chart(comparison, kind: .ranking), of: comparison, requests
        ).chart
    }

    private func refusal(_ comparison: Comparison, _ request: AnnotationRequest) -> AnnotationRefusal? {
        let composer = ChartComposer()
        let chart = composer.chart(comparison, kind: .ranking)
        return #expect(throws: RefusedAnnotation.self) {
            try composer.annotated(chart, of: comparison, [request])
        }?.refusal
    }

    @Test("the mean of rates is said to count each place once, and has no digit that the coarsest lacks")
    func average() throws {
        let chart = try annotated(growth, .average(label: nil))
        #expect(chart.annotations == [.line(value: 4, label: "3地简单平均 4%")])
        #expect(chart.description.hasSuffix("参考线：3地简单平均 4%。"))
        #expect(
            try annotated(growth, .average(label: nil), language: .en).annotations
                == [.line(value: 4, label: "unweighted average of 3: 4%")])
    }

    @Test("what isn't plainly comparable has no mean and no differences")
    func refused() throws {
        let population = Self.model.compare(Self.query("常住人口", .level, ["甲县", "乙县"]))
        for request in [
            AnnotationRequest.average(label: nil),
            .difference(from: "甲县", to: "乙县", isPercent: false, label: nil),
        ] {
            guard case .incomparable(let reasons)? = refusal(population, request) else {
                Issue.record("\(request) passed")
                continue
            }
            #expect(reasons.map(\.kind) == [.yearsDiffer])
        }
        #expect(refusal(level, .average(label: nil))?.isOfFacts == true)
        #expect(
            refusal(level, .difference(from: "甲县", to: "丙县", isPercent: false, label: nil))?.isOfFacts == true
        )
    }

    @Test("a city's rate stands beside its counties' with its own year and a note; its total doesn't")
    func city() throws {
        let wider = Self.model.compare(Self.query("固定资产投资", .growth, ["甲县", "乙县", "丙县", "大河地区"]))
        let chart = try annotated(growth, .reference(place: "大河地区", comparison: wider, label: nil))
        #expect(
            chart.annotations == [
                .line(value: 5.1, label: "大河地区 5.1%（2021年）①", source: "大河地区.txt#3-7")
            ])
        #expect(chart.notes == ["年份不同：大河地区2021年，甲县、乙县、丙县2022年。"])
        #expect(chart.source == "资料来源：甲县、乙县、丙县、大河地区")
        let total = Self.model.compare(Self.query("一般公共预算收入", .level, ["甲县", "乙县", "大河地区"]))
        #expect(
            refusal(level, .reference(place: "大河地区", comparison: total, label: nil))?.isOfFacts == true)
    }

    @Test("a difference is exact or in per cent, as far as the reports' rounding lets it be told")
    func differences() throws {
        func words(_ comparison: Comparison, isPercent: Bool) throws -> ChartSpec.Annotation? {
            try annotated(comparison, .difference(from: "乙县", to: "甲县", isPercent: isPercent, label: nil))
                .annotations.first
        }
        let pair = Self.model.compare(Self.query("一般公共预算收入", .level, ["甲县", "乙县"]))
        let arrow = (ChartSpec.Mark(category: 1), ChartSpec.Mark(category: 0))
        #expect(
            try words(pair, isPercent: false) == .difference(from: arrow.0, to: arrow.1, label: "+23.4亿元"))
        #expect(try words(pair, isPercent: true) == .difference(from: arrow.0, to: arrow.1, label: "+23%"))
        #expect(
            try words(growth, isPercent: false)
                == .difference(from: arrow.0, to: arrow.1, label: "+2个百分点"))
        #expect(
            refusal(growth, .difference(from: "乙县", to: "甲县", isPercent: true, label: nil)) == .noPercent)
    }

    @Test("notes and brackets are at places of the chart")
    func places() throws {
        let chart = try annotated(
            growth, .note(place: "丙县", column: nil, text: "基数高"),
            .bracket(places: ["丙县", "乙县"], label: "北部"))
        #expect(
            chart.annotations == [
                .note(at: .init(category: 2), text: "基数高"), .bracket(first: 1, last: 2, label: "北部"),
            ])
        #expect(chart.description.hasSuffix("丙县：基数高。乙县、丙县：北部。"))
        #expect(refusal(growth, .note(place: "丁县", column: nil, text: "")) == .notInChart(place: "丁县"))
        #expect(refusal(growth, .note(place: "甲县", column: .target, text: "")) == .noColumn("target"))
        #expect(
            refusal(growth, .bracket(places: ["甲县", "丙县"], label: "")) == .notNeighbours(["甲县", "丙县"]))
    }
}
