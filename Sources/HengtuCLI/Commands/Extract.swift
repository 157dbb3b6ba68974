import ArgumentParser
import Hengtu

struct Extract: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: words("读出报告里的指标，每份报告一个 JSONL", "Read the indicators of reports, a JSONL each"),
        discussion: words(
            "例：hengtu extract 报告/*.txt -o indicators", "Example: hengtu extract reports/*.txt -o indicators"))

    @OptionGroup var input: InputArguments
    @OptionGroup var common: CommonOptions

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            words(
                "文件夹；写 DIR/<报告名>.jsonl。- 或不写：标准输出",
                "a folder: writes DIR/<report's stem>.jsonl. - or nothing: standard output")))
    var output = "-"

    func run() async throws {
        var stream = try ReadingStream(
            input.inputs, language: Console.language, progress: Progress())
        var problems: [HengtuError] = []
        var read = 0
        var paths = OutputPaths(folder: output)
        var writer = OutputWriter(keeping: stream.inputs)
        while let item = await stream.next() {
            switch item {
            case .problem(let problem): problems.append(problem)
            case .records(let doc, let records):
                read += 1
                let lines = IndicatorLines.write(records)
                if output == "-" {
                    try Console.write(lines)
                } else {
                    try writer.stage(lines, at: paths.path(of: doc))
                }
            }
        }
        if read == 0 { throw problems.first ?? .noReports(input.inputs.joined(separator: " ")) }
        try writer.commit()
        try Console.finish(problems)
    }
}

/// Where the records of each report go.
private struct OutputPaths {
    let folder: String
    private var written: Set<String> = []

    init(folder: String) { self.folder = folder }

    mutating func path(of doc: String) -> String {
        // Two reports of one name lie in two folders, and so do their records.
        let parts = doc.split(separator: "/").filter { $0 != "." && $0 != ".." }
        let doc = parts.joined(separator: "/")
        let place = FileSystem.join(folder, FileSystem.parent(of: doc))
        let stem = FileSystem.join(place, FileSystem.stem(of: doc))
        // a.txt and a.md share a stem.
        return (written.insert(stem).inserted ? stem : FileSystem.join(folder, doc)) + ".jsonl"
    }
}
