import Charting
import Hengtu
import Testing

@Suite("Parts of one place in rows of one's own")
struct PartsTests {
    private func chart(_ kind: ChartSpec.Kind, _ values: [(String, Double?, ChartSpec.OpenEnd)]) -> ChartSpec
    {
        ChartSpec(
            kind, "",
            rows: values.map { series, value, end in
                let sign = end == .lower ? "≥" : end == .upper ? "≤" : ""
                return ChartRow(
                    "青禾县", value, label: value.map { "\(sign)\($0)" }, series: series, openEnd: end)
            })
    }

    @Test("a stack tells its whole; bounds of one direction make it a bound, of two directions nothing")
    func wholes() {
        #expect(chart(.stacked, [("甲", 35.2, .none), ("乙", 4.85, .none)]).categories[0].total == "40.05")
        #expect(chart(.stacked, [("甲", 100, .none), ("乙", 52, .none)]).categories[0].total == "152")
        #expect(chart(.stacked, [("甲", 100, .none), ("乙", 50, .none)]).categories[0].total == "150")
        #expect(chart(.stacked, [("甲", 100, .none), ("乙", 0.5, .none)]).categories[0].total == "100.5")
        #expect(chart(.stacked, [("甲", 35.2, .lower), ("乙", 4.8, .none)]).categories[0].total == "≥40.0")
        #expect(chart(.stacked, [("甲", 35.2, .lower), ("乙", 4.8, .upper)]).categories[0].total == "")
        #expect(chart(.stacked, [("甲", 35.2, .none), ("乙", nil, .none)]).categories[0].total == "")
    }

    @Test("a share's label is its percentage; a bound of one part bounds the others the other way")
    func shares() {
        func labels(_ values: [(String, Double?, ChartSpec.OpenEnd)]) -> [String] {
            chart(.share, values).data.map(\.label)
        }
        #expect(labels([("甲", 1, .none), ("乙", 2, .none)]) == ["33.3%", "66.7%"])
        #expect(labels([("甲", 1, .lower), ("乙", 3, .none)]) == ["≥25.0%", "≤75.0%"])
        #expect(labels([("甲", 1, .upper), ("乙", 3, .none)]) == ["≤25.0%", "≥75.0%"])
        #expect(labels([("甲", 1, .lower), ("乙", 3, .upper)]) == ["≥25.0%", "≤75.0%"])
        #expect(labels([("甲", 1, .lower), ("乙", 3, .lower)]) == ["—", "—"])
        #expect(labels([("甲", 0, .none), ("乙", 0, .none)]) == ["—", "—"])
    }

    @Test("behind a target stands how much of it is reached, but not behind one that may not be exceeded")
    func reached() {
        func words(_ actual: Double?, _ target: Double, _ ends: (ChartSpec.OpenEnd, ChartSpec.OpenEnd))
            -> String
        {
            chart(.bullet, [("实际", actual, ends.0), ("目标", target, ends.1)]).data[1].tag
        }
        #expect(words(55.35, 60, (.none, .none)) == "达92.2%")
        #expect(words(80, 75, (.none, .lower)) == "达106.7%")
        #expect(words(55, 60, (.lower, .none)) == "至少达91.7%")
        #expect(words(3, 4, (.none, .upper)) == "")
        #expect(words(nil, 60, (.none, .none)) == "")
        #expect(words(5, 0, (.none, .none)) == "")
    }
}
