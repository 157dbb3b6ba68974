import Testing

@Suite("What is asked in vain")
struct AskedInVainTests {
    let folder: TemporaryFolder
    let report: String

    init() throws {
        folder = try TemporaryFolder()
        report = try folder.write(
            "青禾县2022年工作回顾\n2022年，全县实现地区生产总值88.5亿元，增长5.1%。\n", to: "a.txt")
    }

    private func chart(_ options: String...) throws -> CommandLineRun {
        let run = try CommandLineRun(
            ["chart", folder.path, "--metric", "地区生产总值", "-o", folder.file("x.svg")] + options)
        #expect(!folder.files.contains("x.svg"))
        return run
    }

    @Test("a value of another time is told as that, not as one that nobody published")
    func otherPeriod() throws {
        let run = try chart("--measure", "level", "--periods", "2019")
        #expect(run.errors.contains("请改 periods"), "\(run.errors)")
        #expect(run.errors.contains("青禾县没有这一时期的数，另有2022年"))
        #expect(!run.errors.contains("增速"))
        #expect(run.status == 1)
    }

    @Test("in a project file the key to change is shown")
    func key() throws {
        _ = try folder.write(
            "title = \"对比\"\n[[report]]\nfile = \"a.txt\"\n[[chart]]\nname = \"gdp\"\nmetric = \"地区生产总值\"\nperiods = \"2019\"\n",
            to: "hengtu.toml")
        let run = try CommandLineRun(["build", folder.path, "-o", folder.file("out")])
        #expect(
            run.errors.contains("hengtu.toml:7:11: 错误：这些地方没有符合要求的“地区生产总值”（总量）；请改 periods"), "\(run.errors)")
        #expect(folder.files == ["a.txt", "hengtu.toml"])
    }

    @Test("a target that nobody published is told as that")
    func otherStatus() throws {
        let run = try chart("--measure", "level", "--columns", "target")
        #expect(run.errors.contains("请改 columns"), "\(run.errors)")
        #expect(run.errors.contains("青禾县没有公布目标数"))
    }

    @Test("another measure is only offered where the places asked for give it")
    func otherMeasure() throws {
        _ = try folder.write("白石县2022年工作回顾\n2022年，全县粮食总产量3.5万吨。\n", to: "b.txt")
        let run = try chart("--measure", "ratio", "--places", "白石县")
        #expect(run.errors.contains("白石县的报告没有公布这项指标"), "\(run.errors)")
        #expect(!run.errors.contains("growth"))
    }

    @Test("a place of the command line isn't looked for in the project file, nor one to highlight left out")
    func unknownPlaces() throws {
        _ = try folder.write(
            "title = \"对比\"\nplaces = [\"青禾县\"]\n[[report]]\nfile = \"a.txt\"\n", to: "hengtu.toml")
        for option in ["--places", "--highlight"] {
            let run = try chart(option, "火星县")
            #expect(run.errors.hasPrefix("错误：没有关于“火星县”的报告"), "\(run.errors)")
            #expect(run.status == 1)
        }
    }

    @Test("a chart that can't be laid out is told where the project file names it")
    func chartPosition() throws {
        _ = try folder.write(
            "title = \"对比\"\n[[report]]\nfile = \"a.txt\"\n[[chart]]\nname = \"gdp\"\nmetric = \"地区生产总值\"\nsize = [60, 60]\n",
            to: "hengtu.toml")
        let run = try CommandLineRun(["build", folder.path, "-o", folder.file("out")])
        #expect(run.errors.contains("hengtu.toml:5:8: 错误：画幅太小"), "\(run.errors)")
        #expect(run.status == 1)
        #expect(folder.files == ["a.txt", "hengtu.toml"])
    }
}
