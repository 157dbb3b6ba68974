import ArgumentParser
import Hengtu

struct Extract: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: words("读出报告里的指标", "Read the indicators of reports"),
        discussion: words(
            "例：hengtu extract 报告/*.txt -o indicators；hengtu extract 报告 --format sqlite -o 指标.sqlite",
            "Example: hengtu extract reports/*.txt -o indicators; hengtu extract reports --format sqlite -o all.sqlite"
        ))

    @OptionGroup var input: InputArguments
    @OptionGroup var common: CommonOptions

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            words(
                "jsonl 和 package 是文件夹（DIR/<报告名>.jsonl），其余是文件。- 或不写：标准输出",
                "a folder for jsonl (DIR/<report's stem>.jsonl) and package, else a file. - or nothing: standard output"
            )))
    var output = "-"

    @Option(
        help: ArgumentHelp(
            words(
                "jsonl 每份报告一个；json、csv、sqlite 合为一个文件；package 是 Frictionless 数据包",
                "jsonl, one a report; json, csv or sqlite, one file of all; package, a Frictionless Data Package"
            )))
    var format: ExportFormat = .jsonl

    func validate() throws {
        if output == "-", format == .sqlite || format == .package {
            throw ValidationError(
                words("\(format.rawValue) 请用 -o 给出路径", "name a path with -o for \(format.rawValue)"))
        }
    }

    func run() async throws {
        if format != .jsonl { return try await exportAll() }
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

    private func exportAll() async throws {
        let workspace = try await Workspace.load(
            input.inputs, language: Console.language, progress: Progress())
        let products = try workspace.export(format)
        if output == "-" {
            for product in products { try Console.write(product.bytes) }
        } else {
            var writer = OutputWriter(keeping: workspace.inputs)
            for product in products {
                let path = format == .package ? FileSystem.join(output, product.path) : output
                try writer.stage(product.bytes, at: path)
            }
            try writer.commit()
        }
        try Console.finish(workspace.problems)
    }
}

extension ExportFormat: ExpressibleByArgument {}

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
