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
        #expect(built.errors.contains("kind = \"log-dot\""))
        #expect(folder.files.contains("out/charts/c.svg"))
        let drawn = try CommandLineRun([
            "chart", table, folder.file("1.txt"), folder.file("2.txt"), "--metric", "一般公共预算收入", "-o",
            folder.file("x.svg"), "--lang", "en",
        ])
        #expect(drawn.errors.contains("warning: 青禾县 is more than 97 times"), "\(drawn.errors)")
    }
}

extension ChartKeysTests {
    @Test("annotations are read, and drawn where they stand")
    func annotations() async throws {
        let chart = try await chart(
            """
            [[chart.annotation]]
            line = "average"
            [[chart.annotation]]
            line = 10
            label = "目标"
            [[chart.annotation]]
            difference = ["白石县", "青禾县"]
            as = "percent"
            [[chart.annotation]]
            note = "新增税源"
            at = "白石县"
            [[chart.annotation]]
            bracket = ["白石县", "临江区"]
            label = "沿江"
            """)
        #expect(
            chart.annotations == [
                .line(value: 8.3, label: "3地平均 8.3亿元"), .line(value: 10, label: "目标"),
                .difference(from: .init(category: 1), to: .init(category: 0), label: "+50%"),
                .note(at: .init(category: 1), text: "新增税源"), .bracket(first: 1, last: 2, label: "沿江"),
            ])
    }

    @Test(
        "a slip in an annotation is told with its place",
        arguments: [
            ("line = true", "12:8: 错误：“line”要写数"), ("lien = 3", "12:1: 错误：不认识的键“lien”；是不是“line”？"),
            ("difference = [\"青禾县\"]", "12:14: 错误：“difference”要写两个不同的名称"),
            ("note = \"甲\"", "11:1: 错误：缺少“at”"), ("note = \"甲\"\nat = \"黄土县\"", "12:8: 错误：没有关于“黄土县”的报告"),
            ("line = \"青禾市\"", "12:8: 错误：没有关于“青禾市”的报告；是不是“青禾县”？"),
            ("bracket = [\"青禾县\", \"临江区\"]\nlabel = \"甲\"", "12:11: 错误：青禾县、临江区在图上不挨着"),
            ("difference = [\"青禾县\", \"临江区\"]\nas = \"times\"", "13:6: 错误：“as”不能是“times”"),
        ])
    func slips(keys: String, words: String) throws {
        let run = try CommandLineRun([
            "build", try project("[[chart.annotation]]\n" + keys), "-o", folder.file("out"),
        ])
        #expect(run.errors.contains("hengtu.toml:" + words), "\(run.errors)")
        #expect(run.status == 1)
    }

    @Test("what the facts don't bear is refused, and the other charts are drawn")
    func refusedAnnotation() throws {
        _ = try folder.write("青禾县2022年工作回顾\n\n2022年，全县一般公共预算收入11亿元。\n", to: "0.txt")
        let run = try CommandLineRun([
            "build",
            try project(
                "[[chart.annotation]]\nline = \"average\"\n[[chart]]\nname = \"d\"\nmetric = \"一般公共预算收入\""),
            "-o", folder.file("out"),
        ])
        #expect(run.errors.contains("hengtu.toml:12:8: 错误：这些数不能这样比"), "\(run.errors)")
        #expect(run.status == 2)
        #expect(folder.files.contains("out/charts/d.svg") && !folder.files.contains("out/charts/c.svg"))
    }

    @Test("a line at another place's value is printed and proved in the briefing, too")
    func referenceInBriefing() throws {
        _ = try folder.write("大河地区2022年工作回顾\n\n2022年，全区固定资产投资增长3.9%。\n", to: "3.txt")
        let text = """
            title = "甲"
            places = ["青禾县", "白石县", "临江区"]
            [[report]]
            file = "0.txt"
            [[report]]
            file = "1.txt"
            [[report]]
            file = "2.txt"
            [[report]]
            file = "3.txt"
            place = "大河地区"
            [[chart]]
            name = "c"
            metric = "固定资产投资"
            measure = "growth"
            [[chart.annotation]]
            line = "大河地区"
            """
        let run = try CommandLineRun([
            "build", try folder.write(text, to: "hengtu.toml"), "-o", folder.file("out"),
        ])
        #expect(run.status == 0, "\(run.errors)")
        let svg = String(decoding: try folder.bytes(of: "out/charts/c.svg"), as: UTF8.self)
        #expect(svg.contains("data-source=\"3.txt#"))
        #expect(svg.contains("<title>大河地区 3.9%（2022年）①</title>"))
        #expect(svg.contains("年份不同：大河地区2022年"))
    }
}
