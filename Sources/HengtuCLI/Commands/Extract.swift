import ArgumentParser
import Hengtu

struct Extract: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
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
            var writer = OutputWriter()
            for report in workspace.reports {
                let records = workspace.indicators.filter { $0.doc == report.name }
                let path = FileSystem.join(output, FileSystem.stem(of: report.name) + ".jsonl")
                try writer.stage(IndicatorLines.write(records), at: path)
            }
            _ = try writer.commit()
        }
        try Console.finish(workspace.problems)
    }
}
