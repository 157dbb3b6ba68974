import Foundation
import Testing

@Suite("hengtu draw: charts of one's own table, without reports")
struct DrawTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("A table becomes a chart that says its names, values and bounds")
    func one() throws {
        let table = try folder.write("名称,数值\n清河县,12.5\n白水县,≥9.1\n石桥区,\n", to: "t.csv")
        let path = folder.file("t.svg")
        let run = try CommandLineRun(["draw", table, "--title", "粮食总产量", "-o", path, "--svg-text", "live"])
        #expect(run.status == 0, "\(run.errors)")
        let svg = try String(contentsOfFile: path, encoding: .utf8)
        for words in ["粮食总产量", "清河县", "12.5", "≥9.1", "石桥区"] { #expect(svg.contains(words), "\(words)") }
    }

    @Test("Each name of the column chart becomes a file of a folder; the same table gives the same bytes")
    func folderOfCharts() throws {
        let table = try folder.write(
            "chart,name,value\n粮食,清河县,12.5\n粮食,白水县,9.1\n油料,清河县,1.5\n油料,白水县,2\n", to: "t.csv")
        var files: [[Data]] = []
        for name in ["a", "b"] {
            let run = try CommandLineRun(["draw", table, "-o", folder.file(name) + "/"])
            #expect(run.status == 0, "\(run.errors)")
            files.append(
                try ["粮食.svg", "油料.svg"].map {
                    try Data(contentsOf: URL(fileURLWithPath: folder.file(name) + "/" + $0))
                })
        }
        #expect(files.first == files.last)
    }

    @Test(
        "What a table can't be is an error with line and column",
        arguments: [
            ("地区,数值\n甲,1\n", "t.csv:1:1: 错误：不认识的列“地区”"),
            ("name,value\n甲,一二\n", "t.csv:2:3: 错误"),
            ("name,value\n甲,1,2\n", "t.csv:2:5: 错误"),
        ])
    func badTable(text: String, message: String) throws {
        let table = try folder.write(text, to: "t.csv")
        let run = try CommandLineRun(["draw", table, "-o", folder.file("t.svg")])
        #expect(run.status == 1)
        #expect(run.errors.contains(message), "\(run.errors)")
        #expect(!FileManager.default.fileExists(atPath: folder.file("t.svg")))
    }
}
