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

extension ChartKeysTests {
    @Test("its words may be one's own, or the finding")
    func words() async throws {
        let own = try await chart(
            "title = \"finding\"\nsubtitle = \"单位：亿元\"\nsource = \"三县区统计局\"\nnotes = [\"初步数\"]")
        #expect(own.title == "青禾县一般公共预算收入最高，12.5亿元")
        #expect(own.subtitle == "单位：亿元")
        #expect(own.source == "三县区统计局")
        #expect(own.notes == ["初步数"])
        #expect(
            own.description
                == "青禾县一般公共预算收入最高，12.5亿元。一般公共预算收入（2023年，单位：亿元）：青禾县12.5亿元；白石县8.35亿元；临江区4.05亿元。初步数")
    }

    @Test("a value that leaves the others no length is told, and the chart drawn")
    func dwarfing() throws {
        let table = try folder.write(
            "青禾县2023年工作回顾\n\n2023年，全县一般公共预算收入812.5亿元。\n", to: "0.txt")
        let project = try project("")
        let built = try CommandLineRun(["build", project, "-o", folder.file("out")])
        #expect(built.status == 0)
        #expect(built.errors.contains("hengtu.toml:9:8: 提示：青禾县是次大者的 97 倍多"), "\(built.errors)")
        #expect(built.errors.contains("kind = \"dot\""))
        #expect(folder.files.contains("out/charts/c.svg"))
        let drawn = try CommandLineRun([
            "chart", table, folder.file("1.txt"), folder.file("2.txt"), "--metric", "一般公共预算收入", "-o",
            folder.file("x.svg"), "--lang", "en",
        ])
        #expect(drawn.errors.contains("warning: 青禾县 is more than 97 times"), "\(drawn.errors)")
    }
}
