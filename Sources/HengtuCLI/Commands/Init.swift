import ArgumentParser
import Hengtu

struct Init: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: words(
            "从报告起草 hengtu.toml：各地都有的指标成图",
            "Draft hengtu.toml from reports, with the metrics that places share"),
        discussion: words(
            "例：hengtu init 报告 -o 报告/hengtu.toml", "Example: hengtu init reports -o reports/hengtu.toml"))

    @OptionGroup var input: InputArguments
    @OptionGroup var common: CommonOptions

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(words("项目文件；不写则在报告旁", "the project file; beside the reports by default")))
    var output: String?

    func run() async throws {
        let folder = input.inputs.first.map {
            FileSystem.kind(of: $0) == .directory ? $0 : FileSystem.parent(of: $0)
        }
        let path = output ?? FileSystem.join(folder ?? "", "hengtu.toml")
        // A project is a person's own work: it is never written over.
        if FileSystem.kind(of: path) != nil { throw HengtuError.alreadyThere(path) }
        var workspace = try await Workspace.load(
            input.inputs, language: Console.language, progress: Progress())
        if let file = workspace.project.file { throw HengtuError.alreadyThere(file) }
        workspace.draftCharts()
        // The way from there to the reports is known once it is there.
        try FileSystem.makeFolder(FileSystem.parent(of: path))
        var writer = OutputWriter(keeping: workspace.inputs)
        try writer.stage(Array(workspace.project.toml(at: path).utf8), at: path)
        try writer.commit()
        Console.say(words("写了 \(path)", "wrote \(path)"))
        try Console.finish(workspace.problems)
    }
}
