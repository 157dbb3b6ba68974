import Hengtu
import Testing

/// What a chart of a project may say beside its metric.
@Suite("Keys of a chart")
struct ChartKeysTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        for (index, (place, income, growth)) in [
            ("青禾县", "12.5", "6.1"), ("白石县", "8.35", "5.2"), ("临江区", "4.05", "−1.3"),
        ].enumerated() {
            _ = try folder.write(
                "\(place)2023年工作回顾\n\n2023年，全县一般公共预算收入\(income)亿元，固定资产投资增长\(growth)%。\n",
                to: "\(index).txt")
        }
    }

    func project(_ keys: String) throws -> String {
        let reports = (0..<3).map { "[[report]]\nfile = \"\($0).txt\"\n" }.joined()
        return try folder.write(
            "title = \"甲\"\n\(reports)[[chart]]\nname = \"c\"\nmetric = \"一般公共预算收入\"\n\(keys)\n",
            to: "hengtu.toml")
    }

    /// The chart as it is to be laid out.
    func chart(_ keys: String) async throws -> ChartSpec {
        let workspace = try await Workspace.load([try project(keys)])
        let entry = try #require(workspace.project.charts.first)
        return try workspace.planned(entry, style: try workspace.style(named: nil), isStrict: false).spec
    }

    @Test("a frame has a name or two sides")
    func frames() async throws {
        #expect(try await chart("size = \"16:9\"").size == Size(width: 453, height: 453 * 9 / 16))
        #expect(try await chart("size = \"a4-half\"").size == Size(width: 595, height: 421))
        #expect(try await chart("size = [300, 200]").size == Size(width: 300, height: 200))
        #expect(try await chart("").size == nil)
        let run = try CommandLineRun(["build", try project("size = \"16:10\""), "-o", folder.file("out")])
        #expect(run.errors.contains("hengtu.toml:11:8"), "\(run.errors)")
        #expect(run.errors.contains("“16:9”"), "\(run.errors)")
    }
}
