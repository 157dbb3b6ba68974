import MetricModel
import Testing

@testable import Briefings

@Suite("Places without a value")
struct SilenceTests {
    private let rows = [
        Comparison.Row(place: "甲县", cells: [.missing(.otherMetric(["地方财政收入"]))]),
        Comparison.Row(place: "乙县", cells: [.missing(.notPublished)]),
        Comparison.Row(place: "丙区", cells: [.missing(.otherMetric(["地方财政收入"]))]),
        Comparison.Row(place: "丁县", cells: [.missing(.otherMetric(["税收收入"]))]),
    ]

    @Test("are told together where they have one reason")
    func together() {
        let told = Silence.all(in: rows, .zh).map { $0.sentence(.zh) }
        #expect(told == ["甲县、丙区只公布了地方财政收入，口径不同", "乙县未公布", "丁县只公布了税收收入，口径不同"])
    }

    @Test("share the words that what they published is something else")
    func clauses() {
        let told = Silence.clauses(Silence.all(in: rows, .zh), .zh)
        #expect(told == ["甲县、丙区只公布了地方财政收入，丁县只公布了税收收入，口径都不同", "乙县未公布"])
        #expect(Silence.clauses([], .zh).isEmpty)
        #expect(
            Silence.clauses(Silence.all(in: Array(rows.suffix(2)), .en), .en) == [
                "丙区 gives only local fiscal revenue and 丁县 gives only 税收收入, which are other metrics"
            ])
    }

    @Test("have one note of a chart together")
    func notes() {
        let query = ComparisonQuery(metric: "一般公共预算收入", measure: .level)
        let notes = ChartNotes(
            Comparison(query: query, unit: "", rows: rows, verdict: .comparable), .zh)
        #expect(notes.sentences == ["甲县、丙区只公布了地方财政收入，口径不同。", "丁县只公布了税收收入，口径不同。"])
        #expect(rows.map { notes.numbers(of: $0.cells[0], $0) } == [[1], [], [1], [2]])
    }

    @Test("stand alone in English, whose verb tells how many they are, but where no verb does")
    func english() {
        let told = Silence.all(in: rows, .en).map(\.places)
        #expect(told == [["甲县"], ["乙县"], ["丙区"], ["丁县"]])
        let silent = ["甲县", "乙县"].map { Comparison.Row(place: $0, cells: [.missing(.notPublished)]) }
        #expect(Silence.all(in: silent, .en).map { $0.sentence(.en) } == ["not published by 甲县 and 乙县"])
    }
}
