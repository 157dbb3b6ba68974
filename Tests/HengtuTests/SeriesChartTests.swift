import Hengtu
import Testing

/// Several metrics of one unit, or several periods of one metric, as series of one chart.
@Suite("Series from reports")
struct SeriesChartTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        let reports = [
            "青禾县2022年统计公报\n2022年，全县第一产业增加值35.2亿元，第二产业增加值61.4亿元。"
                + "2021年一般公共预算收入9.92亿元，2022年一般公共预算收入15.3亿元。粮食总产量36.2万吨。\n",
            "白石县2022年统计公报\n2022年，全县第一产业增加值52.3亿元，第二产业增加值130.1亿元。"
                + "2021年一般公共预算收入14.31亿元，2022年一般公共预算收入14.05亿元。粮食总产量34.9万吨。\n",
            "临江区2022年统计公报\n2022年，全区第一产业增加值超过12亿元。2021年，第二产业增加值70.2亿元。\n",
        ]
        for (index, text) in reports.enumerated() { _ = try folder.write(text, to: "\(index).txt") }
    }

    private func project(_ keys: String) throws -> String {
        let reports = (0..<3).map { "[[report]]\nfile = \"\($0).txt\"\n" }.joined()
        return try folder.write(
            "title = \"甲\"\n\(reports)[[chart]]\nname = \"c\"\n\(keys)\n", to: "hengtu.toml")
    }

    private func chart(_ keys: String) async throws -> ChartSpec {
        let workspace = try await Workspace.load([try project(keys)])
        let entry = try #require(workspace.project.charts.first)
        return try workspace.planned(entry, style: try workspace.style(named: nil), isStrict: false).spec
    }

    private func labels(_ spec: ChartSpec) -> [String] {
        spec.categories.indices.map { category in
            spec.data.filter { $0.category == category }.map(\.label).joined(separator: " ")
        }
    }

    private let parts = "metrics = [\"第一产业增加值\", \"第二产业增加值\"]"

    @Test("metrics stack as parts of a whole, but only those of one period")
    func stacked() async throws {
        let spec = try await chart("kind = \"stacked\"\n\(parts)")
        #expect(spec.categories.map(\.name) == ["白石县", "青禾县", "临江区"])
        #expect(spec.categories.map(\.total) == ["182.4", "96.6", ""])
        #expect(labels(spec) == ["52.3 130.1", "35.2 61.4", "≥12 无此时期"])
        #expect(spec.subtitle == "2022年，单位：亿元")
        #expect(spec.notes.last == "第二产业增加值：临江区没有这一时期的数，另有2021年。")
    }

    @Test("shares are percentages of the parts' sum")
    func share() async throws {
        let spec = try await chart("kind = \"share\"\n\(parts)")
        #expect(labels(spec)[0] == "28.7% 71.3%")
        #expect(spec.subtitle == "2022年，各项占其合计的比重")
        #expect(spec.legend.map(\.text) == ["第一产业增加值", "第二产业增加值"])
    }

    @Test("two periods make a slope, of values or of ranks")
    func slope() async throws {
        let keys = "metric = \"一般公共预算收入\"\nperiods = [\"2021\", \"2022\"]"
        let values = try await chart(keys)
        #expect(values.kind == .slope)
        #expect(values.series.map(\.name) == ["2021年", "2022年"])
        #expect(labels(values) == ["14.31 14.05", "9.92 15.3", "未公布 未公布"])
        #expect(try await chart(keys + "\ntitle = \"finding\"").title == "一般公共预算收入：1地上升，1地下降")
        let ranks = try await chart(keys + "\nkind = \"slope\"\nranks = true")
        #expect(ranks.isOfRanks)
        #expect(labels(ranks) == ["1 2", "2 1", "未公布 未公布"])
        #expect(ranks.subtitle == "在所列3地之间的名次")
    }

    @Test(
        "what a kind can't show is an error that says where",
        arguments: [
            ("kind = \"stacked\"\nmetric = \"第一产业增加值\"", ":10:8: 错误"),
            ("kind = \"ranking\"\nmetrics = [\"第一产业增加值\", \"第二产业增加值\"]", ":10:8: 错误"),
            (
                "kind = \"slope\"\nmetric = \"一般公共预算收入\"\nperiods = [\"2020\", \"2021\", \"2022\"]",
                ":10:8: 错误"
            ),
            ("kind = \"bar\"\nmetrics = [\"第一产业增加值\", \"粮食总产量\"]", ":11:11: 错误"),
            ("metric = \"一般公共预算收入\"\nperiods = [\"2021\", \"去年\"]", ":11:20: 错误"),
        ])
    func errors(keys: String, message: String) throws {
        let run = try CommandLineRun(["build", try project(keys), "-o", folder.file("out")])
        #expect(run.status != 0)
        #expect(run.errors.contains("hengtu.toml\(message)"), "\(run.errors)")
    }

    @Test("rows of one's own have ranks in place of values where they are asked for")
    func ownRanks() throws {
        let rows = [("青禾县", 9.92, 15.3), ("白石县", 14.31, 14.05), ("临江区", 4.11, 14.05)].flatMap {
            [ChartRow($0.0, $0.1, series: "2021年"), ChartRow($0.0, $0.2, series: "2022年")]
        }
        let spec = ChartSpec(.slope, "", rows: rows, ranks: true)
        #expect(labels(spec) == ["2 1", "1 2", "3 2"])
    }
}
