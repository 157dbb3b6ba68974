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
        let workspace = try await Workspace.load(
            input.inputs, language: Console.language, progress: Progress())
        if output == "-" {
            try Console.write(IndicatorLines.write(workspace.indicators))
        } else {
            var writer = OutputWriter(keeping: workspace.inputs)
            var written: Set<String> = []
            for (doc, records) in workspace.indicatorsByReport {
                // Two reports of one name lie in two folders, and so do their records.
                let parts = doc.split(separator: "/").filter { $0 != "." && $0 != ".." }
                let doc = parts.joined(separator: "/")
                let folder = FileSystem.join(output, FileSystem.parent(of: doc))
                let stem = FileSystem.join(folder, FileSystem.stem(of: doc))
                // a.txt and a.md share a stem.
                let path = (written.insert(stem).inserted ? stem : FileSystem.join(output, doc)) + ".jsonl"
                try writer.stage(IndicatorLines.write(records), at: path)
            }
            try writer.commit()
        }
        try Console.finish(workspace.problems)
    }
}
