import Foundation
import Testing

/// Each row: what a person does wrong, and the message and exit status that answer it. Nothing that was asked
/// for may stay behind half-written.
@Suite("Bad input")
struct BadInputTests {
    let folder: TemporaryFolder
    let report = CommandLineRun.example + "/hengshan-2022.txt"

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test("an empty report is named; the batch goes on without it and says so by its exit status")
    func emptyFile() throws {
        let empty = try folder.write("", to: "empty.txt")
        let run = try CommandLineRun(["extract", empty, report, "-o", folder.file("out")])
        #expect(run.errors.contains("empty.txt: 错误：是空文件"))
        #expect(run.status == 1)
        #expect(folder.files == ["empty.txt", "out/hengshan-2022.jsonl"])
    }

    @Test("a missing report is named")
    func missingFile() throws {
        let run = try CommandLineRun(["extract", "没有.txt"])
        #expect(run.errors.contains("没有.txt: 错误：没有这个文件"))
        #expect(run.status == 1)
    }

    @Test("a folder without reports is no input")
    func emptyFolder() throws {
        let run = try CommandLineRun(["extract", folder.path])
        #expect(run.errors.contains("没有报告"))
        #expect(run.status == 1)
    }

    @Test("an output that is a folder is refused")
    func directoryAsOutput() throws {
        let path = folder.file("chart.svg")
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        let run = try CommandLineRun([
            "chart", CommandLineRun.example, "--metric", "地区生产总值", "-o", path,
        ])
        #expect(run.errors.contains("这是文件夹"))
        #expect(run.status == 1)
        #expect(folder.files.isEmpty)
    }

    @Test("bytes that are no text are shown with their place")
    func notText() throws {
        let path = try folder.write(Array("第一行\n".utf8) + [0xFF, 0x81, 0x20], to: "bad.txt")
        let run = try CommandLineRun(["extract", path])
        #expect(run.errors.contains("bad.txt:2:1: 错误：不是文本：第 11 个字节 0xFF"))
        #expect(run.status == 1)
    }

    @Test("a Word file is called by its name")
    func wordFile() throws {
        let path = try folder.write([0x50, 0x4B, 0x03, 0x04, 0, 0], to: "报告.docx")
        let run = try CommandLineRun(["extract", path])
        #expect(run.errors.contains("Word"))
        #expect(run.status == 1)
    }

    @Test("GB18030 is read as UTF-8 is")
    func gb18030() throws {
        // 青禾县2022年实现地区生产总值88.5亿元。
        let bytes: [UInt8] =
            [0xC7, 0xE0, 0xBA, 0xCC, 0xCF, 0xD8] + Array("2022".utf8)
            + [0xC4, 0xEA, 0xCA, 0xB5, 0xCF, 0xD6, 0xB5, 0xD8, 0xC7, 0xF8, 0xC9, 0xFA, 0xB2, 0xFA]
            + [0xD7, 0xDC, 0xD6, 0xB5] + Array("88.5".utf8) + [0xD2, 0xDA, 0xD4, 0xAA, 0xA1, 0xA3]
        let run = try CommandLineRun(["extract", try folder.write(bytes, to: "gb.txt")])
        #expect(run.status == 0)
        #expect(run.output.contains("\"raw\": \"88.5\""))
        #expect(run.output.contains("\"canonical\": \"地区生产总值\""))
    }

    @Test("a metric that no report has is answered with the nearest names")
    func unknownMetric() throws {
        let run = try CommandLineRun([
            "chart", CommandLineRun.example, "--metric", "地区生产总和", "-o", folder.file("x.svg"),
        ])
        #expect(run.errors.contains("没有一份报告给出“地区生产总和”"))
        #expect(run.errors.contains("地区生产总值"))
        #expect(run.status == 1)
        #expect(folder.files.isEmpty)
    }

    @Test("a place that no report is about is answered with the nearest name")
    func unknownPlace() throws {
        let run = try CommandLineRun([
            "compare", CommandLineRun.example, "--metric", "地区生产总值", "--places", "衡三县", "衡东县",
        ])
        #expect(run.errors.contains("衡三县"))
        #expect(run.errors.contains("衡山县"))
        #expect(run.status == 1)
    }

    @Test(
        "hengtu.toml: what is wrong is shown with line, column and the nearest name",
        arguments: [
            ("titel = \"对比\"\n", "hengtu.toml:1:1", "title"),
            (
                "title = \"对比\"\n[[report]]\nfile = \"a.txt\"\n[[chart]]\nname = \"a\"\nkind = \"rankin\"\nmetric = \"地区生产总值\"\n",
                "hengtu.toml:6:", "ranking"
            ),
            (
                "title = \"对比\"\n[[report]]\nfile = \"a.txt\"\n[[chart]]\nname = \"a\"\nkind = \"bar\"\nmetric = \"地区生产总值\"\nplaces = [\"青苗县\"]\n",
                "hengtu.toml:8:", "青禾县"
            ),
            (
                "title = \"对比\"\n[[report]]\nfile = \"a.txt\"\n[[chart]]\nname = \"a\"\nkind = \"bar\"\nmetric = \"地区生产总和\"\n",
                "hengtu.toml:7:", "地区生产总值"
            ),
            ("title = \"对比\nstyle", "hengtu.toml:1:", "TOML"),
            ("title = 3\n", "hengtu.toml:1:", "title"),
            (
                "title = \"对比\"\nstyle = \"breifing\"\n[[report]]\nfile = \"a.txt\"\n", "hengtu.toml:2:",
                "briefing"
            ),
        ])
    func projectFile(text: String, place: String, nearest: String) throws {
        _ = try folder.write("青禾县2022年工作回顾\n2022年，全县实现地区生产总值88.5亿元。\n", to: "a.txt")
        _ = try folder.write(text, to: "hengtu.toml")
        let run = try CommandLineRun(["build", folder.path, "-o", folder.file("out")])
        #expect(run.errors.contains(place))
        #expect(run.errors.contains("错误："))
        #expect(run.errors.contains(nearest))
        #expect(run.status == 1)
        #expect(folder.files == ["a.txt", "hengtu.toml"])
    }

    @Test("an output that can't be written is named, with the system's reason")
    func unwritable() throws {
        let run = try CommandLineRun(["extract", report, "-o", "/proc/hengtu"])
        #expect(run.errors.contains("/proc/hengtu"))
        #expect(run.errors.contains("写不了"))
        #expect(run.status == 1)
    }

    @Test("a disk that fills up leaves nothing behind")
    func fullDisk() throws {
        // A limit of 4 KiB a file stands for a full disk: the write fails in the same place.
        let run = try CommandLineRun(
            ["build", CommandLineRun.example, "-o", folder.file("out")], limit: "trap '' XFSZ; ulimit -f 4")
        #expect(run.errors.contains("写不了"))
        #expect(run.status == 1)
        #expect(folder.files.isEmpty)
    }

    @Test("without a CJK font nothing is drawn, and the package to install is named")
    func noFont() throws {
        let configuration = try folder.write(
            "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig></fontconfig>",
            to: "fonts.conf")
        let run = try CommandLineRun(
            ["chart", CommandLineRun.example, "--metric", "地区生产总值", "-o", folder.file("x.svg")],
            environment: ["FONTCONFIG_FILE": configuration, "XDG_CACHE_HOME": folder.file("cache")])
        #expect(run.errors.contains("fonts-noto-cjk"))
        #expect(run.status == 1)
        #expect(!folder.files.contains("x.svg"))
    }

    @Test("a character that no font of the style has is shown with its text")
    func missingCharacter() throws {
        let run = try CommandLineRun([
            "chart", CommandLineRun.example, "--metric", "地区生产总值", "--title", "标题\u{1F9FF}", "-o",
            folder.file("x.svg"),
        ])
        #expect(run.errors.contains("U+1F9FF"))
        #expect(run.errors.contains("标题"))
        #expect(run.status == 1)
        #expect(folder.files.isEmpty)
    }

    @Test("--strict refuses what isn't comparable, with the reasons, by exit status 2")
    func strict() throws {
        let run = try CommandLineRun([
            "chart", CommandLineRun.example, "--metric", "地区生产总值", "--strict", "-o", folder.file("x.svg"),
        ])
        #expect(run.errors.contains("不能直接比较（--strict）"))
        #expect(run.status == 2)
        #expect(folder.files.isEmpty)
    }

    @Test(
        "wrong usage is 64",
        arguments: [["chart"], ["biuld"], ["extract"], ["chart", "a.txt", "--scale", "0"]])
    func usage(arguments: [String]) throws {
        #expect(try CommandLineRun(arguments).status == 64)
    }

    @Test("init never writes over a project")
    func initKeeps() throws {
        _ = try folder.write("青禾县2022年工作回顾\n2022年，全县实现地区生产总值88.5亿元。\n", to: "a.txt")
        let project = try folder.write("title = \"我的\"\n", to: "hengtu.toml")
        let run = try CommandLineRun(["init", folder.file("a.txt"), "-o", project])
        #expect(run.errors.contains("已经有"))
        #expect(run.status == 1)
        #expect(try folder.bytes(of: "hengtu.toml") == Data("title = \"我的\"\n".utf8))
    }

    @Test("messages are English where the environment is")
    func english() throws {
        let run = try CommandLineRun(["extract", "none.txt"], environment: ["LC_ALL": "en_GB.UTF-8"])
        #expect(run.errors.contains("none.txt: error: no such file"))
    }

    @Test("two reports of one name stay two: their records keep the folder that tells them apart")
    func sameNames() throws {
        for (folderName, place) in [("a", "青禾县"), ("b", "白石县")] {
            try FileManager.default.createDirectory(
                atPath: folder.file(folderName), withIntermediateDirectories: true)
            _ = try folder.write("\(place)2022年工作回顾\n2022年，全县实现地区生产总值88.5亿元。\n", to: "\(folderName)/报告.txt")
        }
        let reports = [folder.file("a/报告.txt"), folder.file("b/报告.txt")]
        let run = try CommandLineRun(["compare"] + reports + ["--metric", "地区生产总值"])
        #expect(run.output.contains("青禾县"))
        #expect(run.output.contains("白石县"))
        #expect(try CommandLineRun(["extract"] + reports + ["-o", folder.file("out")]).status == 0)
        #expect(folder.files.filter { $0.hasPrefix("out/") } == ["out/a/报告.jsonl", "out/b/报告.jsonl"])
    }

    @Test("indicators that were read before can be extracted into a folder again")
    func recordsAgain() throws {
        _ = try CommandLineRun(["extract", report, "-o", folder.path])
        let run = try CommandLineRun([
            "extract", folder.file("hengshan-2022.jsonl"), "-o", folder.file("again"),
        ])
        #expect(run.status == 0)
        #expect(try folder.bytes(of: "again/hengshan-2022.jsonl") == folder.bytes(of: "hengshan-2022.jsonl"))
    }

    @Test("a picture past what can be drawn says so")
    func hugePicture() throws {
        let run = try CommandLineRun([
            "chart", CommandLineRun.example, "--metric", "地区生产总值", "--size", "14000x14000", "--scale", "20",
            "-o",
            folder.file("x.png"),
        ])
        #expect(run.errors.contains("图片太大"))
        #expect(run.status == 1)
        #expect(folder.files.isEmpty)
    }

    @Test("no output is written over an input")
    func overInput() throws {
        let text = "青禾县2022年工作回顾\n2022年，全县实现地区生产总值88.5亿元。\n"
        let input = try folder.write(text, to: "a.txt")
        _ = try CommandLineRun(["extract", input, "-o", folder.path])
        let records = try folder.bytes(of: "a.jsonl")
        let run = try CommandLineRun(["extract", folder.file("a.jsonl"), "-o", folder.path])
        #expect(run.errors.contains("是读进来的文件"))
        #expect(run.status == 1)
        #expect(try folder.bytes(of: "a.jsonl") == records)
    }

    @Test("an interruption while files are written takes back what is half done")
    func interruption() throws {
        let many = String(repeating: "2022年，全县实现地区生产总值88.5亿元，增长5.1%。\n", count: 60_000)
        let input = try folder.write("青禾县2022年工作回顾\n" + many, to: "a.txt")
        // Whenever the signal comes, before, during or after writing: a whole file or none, and no other.
        for delay in ["0.2", "0.4", "0.6", "0.8"] {
            _ = try CommandLineRun(
                ["extract", input, "-o", folder.file("out")],
                limit: "(sleep \(delay); kill -INT $$) & true")
            #expect(folder.files.allSatisfy { $0 == "a.txt" || $0 == "out/a.jsonl" }, "\(folder.files)")
        }
    }

    @Test("a metric that places give in another measure is not drawn as missing")
    func otherMeasure() throws {
        _ = try folder.write("青禾县2022年工作回顾\n2022年，全县地区生产总值增长5.1%。\n", to: "a.txt")
        let run = try CommandLineRun([
            "chart", folder.file("a.txt"), "--metric", "地区生产总值", "--measure", "level", "-o",
            folder.file("x.svg"),
        ])
        #expect(run.errors.contains("增速（growth）"))
        #expect(run.status == 1)
        #expect(folder.files == ["a.txt"])
    }

    @Test("ranks are listed, never drawn as bars")
    func ranks() throws {
        let query = ["--metric", "固定资产投资", "--measure", "rank"]
        let chart = try CommandLineRun(
            ["chart", CommandLineRun.example] + query + ["-o", folder.file("x.svg")])
        #expect(chart.errors.contains("位次不画成条"))
        #expect(folder.files.isEmpty)
        #expect(try CommandLineRun(["compare", CommandLineRun.example] + query).output.contains("全市第2"))
    }
}
