import MetricModel
import Testing

@testable import Briefings

@Suite("Sentences about a comparison")
struct ComposeNarrativeTests {
    private struct Told {
        var value: String
        var unit = "亿元"
        var period = "2022"
        var bound = Bound.exact
        var status = Status.actual
        var metric = "某指标"
    }

    private func headline(_ told: [Told], _ measure: Measure = .level, _ language: Language = .zh) -> String {
        let places = ["青石县", "云溪县", "东湖区", "南岭县"]
        let records = zip(places, told).enumerated().map { number, said in
            Indicator(
                doc: "\(said.0).txt", span: TextSpan(start: number, end: number + 2), raw: said.1.value,
                value: ExactDecimal(said.1.value) ?? .zero, unit: said.1.unit, metric: said.1.metric,
                canonical: "某指标", subject: said.0, measure: measure, status: said.1.status,
                period: Period(said.1.period), bound: said.1.bound, scope: "", rule: "sample")
        }
        let comparison = MetricsModel(indicators: records).compare(
            ComparisonQuery(metric: "某指标", measure: measure))
        var index = EvidenceIndex()
        return Narrative(language: language).headline(comparison, &index)
            .filter { !$0.isMark }.map(\.text).joined()
    }

    @Test("the first is said to be first, by how much, no finer than the coarser of the two")
    func lead() {
        #expect(
            headline([Told(value: "10.94"), Told(value: "4.1"), Told(value: "7.25")])
                == "某指标：2022年青石县10.94亿元，东湖区7.25亿元，云溪县4.1亿元，青石县最高，比第二位的东湖区多3.69亿元。")
        #expect(
            headline([Told(value: "10.94"), Told(value: "8.1")])
                == "某指标：2022年青石县10.94亿元，云溪县8.1亿元，青石县比云溪县多约2.8亿元。")
        #expect(
            headline([Told(value: "4035", unit: "万元"), Told(value: "1.2")])
                == "某指标：2022年云溪县1.2亿元，青石县4035万元，云溪县比青石县多约0.8亿元。")
    }

    @Test("rates differ by percentage points, and growth is said as growth")
    func rates() {
        #expect(
            headline([Told(value: "5.7", unit: "%"), Told(value: "-1.2", unit: "%")], .growth)
                == "某指标增速：2022年青石县增长5.7%，云溪县下降1.2%，青石县比云溪县高6.9个百分点。")
        #expect(
            headline([Told(value: "5.7", unit: "%"), Told(value: "-1.2", unit: "%")], .growth, .en)
                == "Growth of 某指标: 2022: 青石县 up 5.7%, 云溪县 down 1.2%; 青石县 leads 云溪县 by 6.9 percentage points.")
    }

    @Test("equals are level")
    func ties() {
        #expect(
            headline([Told(value: "7.0"), Told(value: "7")]) == "某指标：2022年青石县7.0亿元，云溪县7亿元，青石县、云溪县相同。")
        #expect(
            headline([Told(value: "7"), Told(value: "7"), Told(value: "7")])
                == "某指标：2022年青石县7亿元，云溪县7亿元，东湖区7亿元，青石县、云溪县、东湖区并列最高。"
        )
    }

    @Test("nothing leads where a bound, a part of a year or a definition leaves it open")
    func noLead() {
        #expect(
            headline([Told(value: "9"), Told(value: "5", bound: .atLeast)])
                == "某指标：2022年青石县9亿元，云溪县不低于5亿元；可以对照，但有的只给了下限。")
        #expect(
            headline([Told(value: "9", period: "2022-01/2022-06"), Told(value: "5")])
                == "某指标：青石县9亿元（2022年上半年），云溪县5亿元（2022年）；可以对照，但时段不同。")
        #expect(
            headline([Told(value: "9", metric: "全社会某指标"), Told(value: "5")])
                == "某指标：2022年青石县9亿元，云溪县5亿元；可以对照，但口径不同。")
    }

    @Test("values of different years are told with their years, and none leads")
    func years() {
        #expect(
            headline([Told(value: "9"), Told(value: "5", period: "2021")])
                == "某指标：青石县9亿元（2022年），云溪县5亿元（2021年）；可以对照，但年份不同。")
    }

    @Test("what can't be compared is only told")
    func incomparable() {
        #expect(
            headline([Told(value: "12", unit: "栋"), Told(value: "900", unit: "户")])
                == "某指标：2022年青石县12栋，云溪县900户；单位不同，不能比较。")
    }
}
