import Hengtu
import Testing

/// Words that a project adds in its `hengtu.toml`.
@Suite("A project's own words")
struct WordsTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        _ = try folder.write(
            "清河县2023年工作回顾\n\n全县茶叶总产3174吨，增长9.5%。新增港口吞吐量52标准箱。青禾完成税收收入3亿元。\n\n| 县区 | 干茶产量（吨） |\n|---|---|\n| 青禾 | 860 |\n",
            to: "report.txt")
    }

    private func project(_ words: String) throws -> String {
        try folder.write("title = \"甲\"\n\(words)\n[[report]]\nfile = \"report.txt\"\n", to: "hengtu.toml")
    }

    private let words = """
        [[metric]]
        name = "茶叶产量"
        aliases = ["茶叶总产", "干茶产量"]
        [[unit]]
        name = "标准箱"
        [[place]]
        name = "青禾县"
        aliases = ["青禾"]
        """

    @Test("its names, and those of its places, stay whole at a line's end")
    func names() async throws {
        let workspace = try await Workspace.load([try project("names = [\"欧阳青禾\"]")])
        let names = try workspace.style(named: "slides-light").lines.names
        #expect(names.contains("欧阳青禾") && names.contains("清河县"), "\(names)")
    }

    @Test("metrics, units and places of its own are read, in prose and in tables")
    func extract() throws {
        let run = try CommandLineRun(["extract", try project(words), "-o", "-"])
        #expect(run.status == 0, "\(run.errors)")
        let lines = run.output.split(separator: "\n")
        #expect(lines.count == 5)
        func holds(_ index: Int, _ parts: String...) -> Bool {
            lines.indices.contains(index) && parts.allSatisfy { lines[index].contains($0) }
        }
        #expect(holds(0, "\"metric\": \"茶叶总产\"", "\"canonical\": \"茶叶产量\"", "\"unit\": \"吨\""))
        #expect(holds(1, "\"canonical\": \"茶叶产量\"", "\"measure\": \"growth\""))
        #expect(holds(2, "\"unit\": \"标准箱\""))
        #expect(holds(3, "\"subject\": \"青禾县\"", "\"metric\": \"税收收入\""))
        #expect(holds(4, "\"subject\": \"青禾县\"", "\"canonical\": \"茶叶产量\"", "\"rule\": \"table\""))
    }

    @Test("explain uses them for a report beside the project")
    func explain() throws {
        _ = try project(words)
        let run = try CommandLineRun(["explain", folder.file("report.txt") + ":3"])
        #expect(run.output.contains("茶叶总产 → 茶叶产量"))
    }

    @Test(
        "what can't be a word is an error with its line",
        arguments: [
            ("[[metric]]\nname = \"\"", ":3:8: 错误：“name”不能是“”"),
            ("[[metric]]\naliases = [\"甲\"]", ":2:1: 错误：缺少“name”"),
            ("[[metric]]\nname = \"茶叶产量\"\naliases = [\"GDP\"]", ":4:12: 错误：“GDP”已经是“地区生产总值”的说法"),
            (
                "[[metric]]\nname = \"甲\"\naliases = [\"茶\"]\n[[metric]]\nname = \"乙\"\naliases = [\"丙\", \"茶\"]",
                ":7:17: 错误：“茶”已经是“甲”的说法"
            ),
            ("[[metric]]\nname = \"茶\"\nalias = [\"甲\"]", ":4:1: 错误：不认识的键“alias”；是不是“aliases”？"),
            ("[[unit]]\nname = \"标 箱\"", ":3:8: 错误：“name”不能是“标 箱”"),
            ("[[place]]\nname = \"青禾县\"\naliases = \"青禾\"", ":4:11: 错误：“aliases”要写文字的列表"),
            ("[metric]\nname = \"茶\"", ": 错误：“metric”要写若干个表"),
        ])
    func errors(words: String, message: String) throws {
        let run = try CommandLineRun(["extract", try project(words), "-o", "-"])
        #expect(run.errors.contains(message), "\(run.errors)")
        #expect(run.status == 1)
    }
}
