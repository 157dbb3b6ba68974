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
            ("name,value\n甲,1\n乙,2\n甲,3\n", "t.csv:4:1: 错误：“甲”已经有一行"),
            ("name,series,value\n甲,一,1\n甲,一,2\n", "t.csv:3:1: 错误：“甲”已经有一行"),
        ])
    func badTable(text: String, message: String) throws {
        let table = try folder.write(text, to: "t.csv")
        let run = try CommandLineRun(["draw", table, "-o", folder.file("t.svg")])
        #expect(run.status == 1)
        #expect(run.errors.contains(message), "\(run.errors)")
        #expect(!FileManager.default.fileExists(atPath: folder.file("t.svg")))
    }

    @Test(
        "A value that a kind can't draw is told where it stands, and nothing else is claimed to be done",
        arguments: [
            ("log-dot", "t.csv:3:5: 错误"), ("stacked", "t.csv:3:5: 错误"), ("slope", "t.csv: 错误：slope 图要 2 列"),
        ])
    func undrawable(kind: String, message: String) throws {
        let table = try folder.write("name,value\n清河县,1\n白水县,-2\n", to: "t.csv")
        let run = try CommandLineRun(["draw", table, "--kind", kind, "-o", folder.file("x.svg")])
        #expect(run.errors.contains(message), "\(run.errors)")
        #expect(!run.errors.contains("其余"))
        #expect(run.status == 1)
        #expect(folder.files == ["t.csv"])
    }

    @Test("Ranks of which none is known are an error, not a picture without them")
    func openRanks() throws {
        let table = try folder.write(
            "name,series,value\n清河县,2021年,≥1\n白水县,2021年,2\n清河县,2022年,3\n白水县,2022年,≥2\n", to: "t.csv")
        let run = try CommandLineRun([
            "draw", table, "--kind", "slope", "--ranks", "-o", folder.file("x.svg"),
        ])
        #expect(run.errors.contains("一个名次也排不出来"), "\(run.errors)")
        #expect(run.status == 1)
        #expect(folder.files == ["t.csv"])
    }

    @Test("Of many charts one that can't be drawn is named, the others are")
    func oneOfMany() throws {
        let table = try folder.write("chart,name,value\n粮食,清河县,-1\n油料,清河县,1.5\n", to: "t.csv")
        let run = try CommandLineRun(["draw", table, "--kind", "stacked", "-o", folder.file("out")])
        #expect(run.errors.contains("t.csv:2:8: 错误"), "\(run.errors)")
        #expect(run.errors.contains("1 张图没有画，其余都已完成"))
        #expect(run.status == 1)
        #expect(folder.files == ["out/油料.svg", "t.csv"])
    }

    @Test("An ending that is no format makes no folder of that name")
    func unknownEnding() throws {
        let table = try folder.write("name,value\n清河县,1\n", to: "t.csv")
        for output in [folder.file("x.jpg"), table] {
            let run = try CommandLineRun(["draw", table, "-o", output])
            #expect(run.errors.contains("看不出要哪种格式"), "\(run.errors)")
            #expect(run.status == 1)
        }
        #expect(folder.files == ["t.csv"])
        #expect(try CommandLineRun(["draw", table, "-o", folder.file("x.svg/")]).status == 0)
        #expect(folder.files == ["t.csv", "x.svg/chart.svg"])
    }

    @Test("A name to highlight that the table doesn't have is an error, not a chart without it")
    func unknownHighlight() throws {
        let table = try folder.write("name,value\n清河县,1\n", to: "t.csv")
        let run = try CommandLineRun(["draw", table, "--highlight", "清何县", "-o", folder.file("x.svg")])
        #expect(run.errors.contains("t.csv: 错误：表里没有“清何县”；是不是“清河县”？"), "\(run.errors)")
        #expect(run.status == 1)
        #expect(folder.files == ["t.csv"])
    }

    @Test("A matrix explains no mark that it doesn't have")
    func matrixLegend() throws {
        let table = try folder.write("name,series,value\n清河县,粮食,≥1\n清河县,油料,\n", to: "t.csv")
        let path = folder.file("x.svg")
        _ = try CommandLineRun(["draw", table, "--kind", "matrix", "-o", path, "--svg-text", "live"])
        let svg = try String(contentsOfFile: path, encoding: .utf8)
        #expect(svg.contains("≥1") && svg.contains("未公布"))
        #expect(!svg.contains("下限"))
    }
}
