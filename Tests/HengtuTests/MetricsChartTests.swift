import Foundation
import Testing

@Suite("Charts of several metrics, from a project and from the command line")
struct MetricsChartTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        _ = try folder.write(
            "青禾县2022年工作回顾\n2022年，全县实现地区生产总值88.5亿元，增长5.1%。粮食总产量21.3万吨，居全市第2位。\n", to: "a.txt")
        _ = try folder.write(
            "白石县2022年工作回顾\n2022年，全县完成地区生产总值102.4亿元，增长4.6%。粮食总产量30万吨。\n", to: "b.txt")
    }

    private func chart(_ arguments: [String]) throws -> (run: CommandLineRun, svg: String) {
        let path = folder.file("c.svg")
        let inputs = [folder.file("a.txt"), folder.file("b.txt")]
        let run = try CommandLineRun(
            ["chart"] + inputs + arguments + ["-o", path, "--svg-text", "live"])
        return (run, (try? String(contentsOfFile: path, encoding: .utf8)) ?? "")
    }

    private func build(_ chart: String) throws -> CommandLineRun {
        let project = try folder.write(
            """
            title = "试"
            [[report]]
            file = "a.txt"
            [[report]]
            file = "b.txt"
            [[chart]]
            name = "c"
            \(chart)

            """, to: "hengtu.toml")
        return try CommandLineRun(["build", project, "-o", folder.file("out")])
    }

    @Test("Several metrics make a table, whose values have their growth beside them")
    func table() throws {
        let (run, svg) = try chart(["--metric", "地区生产总值", "粮食总产量"])
        #expect(run.status == 0, "\(run.errors)")
        for words in ["主要指标对比", "102.4", "5.1", "增速，%", "21.3", "青禾县2022年地区生产总值增长5.1%"] {
            #expect(svg.contains(words), "\(words)")
        }
    }

    @Test("A matrix says who claims which rank, a grid has a panel a metric")
    func matrixAndGrid() throws {
        let (ranks, rankSVG) = try chart(["--metric", "粮食总产量", "--measure", "rank", "--kind", "matrix"])
        #expect(ranks.status == 0, "\(ranks.errors)")
        #expect(rankSVG.contains("报告自称的位次") && rankSVG.contains("在全市"))
        let (grid, gridSVG) = try chart(["--metric", "地区生产总值增速", "粮食总产量", "--kind", "grid"])
        #expect(grid.status == 0, "\(grid.errors)")
        #expect(gridSVG.contains("地区生产总值增速") && gridSVG.contains("5.1%") && gridSVG.contains("粮食总产量"))
    }

    @Test("Metrics of a project's chart build it and tell every value in the briefing")
    func project() throws {
        let run = try build("kind = \"table\"\nmetrics = [\"地区生产总值\", \"粮食总产量\", \"地区生产总值增速\"]")
        #expect(run.status == 0, "\(run.errors)")
        #expect(folder.files.contains("out/charts/c.svg"))
    }

    @Test(
        "What can't be is an error that says where",
        arguments: [
            ("metrics = [\"地区生产总值\", \"粮食总产\"]", "hengtu.toml:8:11: 错误"),
            (
                "kind = \"grid\"\nmetrics = [\"地区生产总值\", \"粮食总产量\"]\nscale = \"shared\"",
                "hengtu.toml:10:9: 错误"
            ),
            ("kind = \"grid\"\nmetrics = [\"地区生产总值\"]\npanels = \"table\"", "hengtu.toml:10:10: 错误"),
            ("kind = \"table\"\nmetrics = [\"粮食总产量位次\"]", "位次不画成条"),
        ])
    func errors(chart: String, message: String) throws {
        let run = try build(chart)
        #expect(run.status != 0)
        #expect(run.errors.contains(message), "\(run.errors)")
    }

    @Test("A metric that can't be compared is left out of a table and told, unless it is the only one")
    func leftOut() throws {
        _ = try folder.write("青禾县2022年工作回顾\n2022年，粮食总产量21.3万吨，供水能力12万吨。\n", to: "a.txt")
        _ = try folder.write("白石县2022年工作回顾\n2022年，粮食总产量30万吨，供水能力8万户。\n", to: "b.txt")
        let (run, svg) = try chart(["--metric", "粮食总产量", "供水能力", "--kind", "grid"])
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.contains("提示：“供水能力”在这些地方不能放在一起比"), "\(run.errors)")
        #expect(svg.contains("21.3") && !svg.contains("供水能力"))
        #expect(try chart(["--metric", "供水能力", "--kind", "table"]).run.status == 2)
    }

    @Test("One's own rows make a table with computed ranks, a matrix and a grid")
    func ownRows() throws {
        let table = try folder.write(
            """
            名称,系列,数值,增减
            清河县,粮食,12.5,3.1%
            白水县,粮食,12.5,-1.2%
            石桥区,粮食,9.1,
            清河县,油料,≥2,
            白水县,油料,,

            """, to: "t.csv")
        for (kind, words) in [
            ("table", ["12.5", "3.1%", "1.2%", ">3<", ">1<", "增减", "≥2"]),
            ("matrix", ["12.5", "≥2", "油料", "未公布"]),
            ("grid", ["粮食", "油料", "≥2"]),
        ] {
            let path = folder.file("\(kind).svg")
            let run = try CommandLineRun(
                ["draw", table, "--kind", kind, "--title", "产量", "-o", path, "--svg-text", "live"])
            #expect(run.status == 0, "\(run.errors)")
            let svg = try String(contentsOfFile: path, encoding: .utf8)
            for word in words { #expect(svg.contains(word), "\(kind) \(word)") }
        }
    }
}
