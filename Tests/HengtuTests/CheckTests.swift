import Foundation
import Testing

@Suite("hengtu check and metrics, as a person runs them")
struct CheckTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        _ = try folder.write(
            "清河县2023年工作回顾\n\n全县空气质量优良天数335天，优良率96.3%。一般公共预算收入8.6亿元。\n", to: "qinghe.txt")
    }

    @Test("A contradiction is told with both places, and makes the exit status 1")
    func contradiction() throws {
        let run = try CommandLineRun(["check", folder.path])
        #expect(run.status == 1)
        let lines = run.output.split(separator: "\n").map(String.init)
        #expect(lines.count == 3)
        #expect(lines.first?.contains("qinghe.txt:3:11: 存疑: 清河县2023年天数与比率不合：335天 ÷ 365天 = 91.8%") == true)
        #expect(lines.last?.contains("优良率«96.3»%") == true)
        let english = try CommandLineRun(["check", folder.path, "--lang", "en"])
        #expect(english.output.contains("warning: 清河县, 2023: the days and their share don't agree"))
    }

    @Test("As JSON it holds the records themselves")
    func json() throws {
        let run = try CommandLineRun(["check", folder.path, "--json"])
        let findings = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
        #expect(findings?.first?["kind"] as? String == "days")
        #expect((findings?.first?["evidence"] as? [[String: Any]])?.count == 2)
    }

    @Test("The examples hold the two contradictions that their facts have")
    func examples() throws {
        let run = try CommandLineRun(["check", CommandLineRun.example])
        #expect(run.status == 1)
        #expect(run.output.split(separator: "\n").count == 5)
        #expect(run.output.contains("5家，列出的名字却有6个：特变电工、"))
        #expect(run.output.contains("衡南县2020年天数与比率不合：335天 ÷ 366天 = 91.5%，优良率93.3%"))
    }

    @Test("Where nothing contradicts it says so, with exit status 0")
    func nothing() throws {
        _ = try folder.write("清河县2023年工作回顾\n\n全县一般公共预算收入8.6亿元。\n", to: "qinghe.txt")
        let run = try CommandLineRun(["check", folder.path])
        #expect(run.status == 0)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("没有发现矛盾"))
    }

    @Test("metrics lists what several places published, and what it bears; --all also the rest")
    func metrics() throws {
        _ = try folder.write("白水县2023年工作回顾\n\n全县一般公共预算收入约7亿元。\n", to: "baishui.txt")
        let run = try CommandLineRun(["metrics", folder.path])
        #expect(run.status == 0)
        let lines = run.output.split(separator: "\n")
        #expect(lines.count == 1)
        #expect(lines.first?.hasPrefix("一般公共预算收入  总量  2  有保留") == true)
        #expect(lines.first?.contains("白水县 2023年；清河县 2023年") == true)
        let all = try CommandLineRun(["metrics", folder.path, "--all"])
        #expect(all.output.contains("空气质量优良天数"))
    }

    @Test("build --review takes a person's edits over, and tells of rows that no longer fit")
    func review() throws {
        let out = folder.file("out")
        _ = try CommandLineRun(["build", folder.path, "-o", out])
        let written = try String(contentsOfFile: out + "/indicators.csv", encoding: .utf8)
        var lines = written.components(separatedBy: "\r\n")
        let row = try #require(lines.firstIndex { $0.contains("优良率") })
        lines[row] = lines[row].replacing(",96.3,%", with: ",91.8,%") + "改"
        let gone = try #require(lines.firstIndex { $0.contains("一般公共预算收入") })
        lines[gone] = lines[gone].replacing(",8.6,8.6,", with: ",8.7,8.7,") + "删"
        let review = try folder.write(lines.joined(separator: "\r\n"), to: "review.csv")
        let run = try CommandLineRun(["build", folder.path, "-o", out, "--review", review])
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.contains("review.csv:\(gone + 1): 提示：“qinghe.txt”里找不到“8.7”了"))
        let records = try String(contentsOfFile: out + "/indicators.jsonl", encoding: .utf8)
        #expect(records.contains("\"raw\": \"96.3\", \"value\": 91.8"))
        #expect(records.contains("\"rule\": \"review\""))
    }

    @Test("build never writes over the edits that it takes over")
    func reviewInPlace() throws {
        let out = folder.file("out")
        _ = try CommandLineRun(["build", folder.path, "-o", out])
        let edits = try folder.bytes(of: "out/indicators.csv")
        let run = try CommandLineRun(["build", folder.path, "-o", out, "--review", out + "/indicators.csv"])
        #expect(run.errors.contains("是读进来的文件，没有改动它"), "\(run.errors)")
        #expect(run.status == 1)
        #expect(try folder.bytes(of: "out/indicators.csv") == edits)
    }
}
