import ArgumentParser
import Hengtu

struct Build: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: words(
            "从项目文件或报告文件夹做出全部：指标、图、简报", "Make everything of a project or a folder of reports"),
        discussion: words(
            "例：hengtu build Examples/hengyang -o output", "Example: hengtu build Examples/hengyang -o output")
    )

    @OptionGroup var input: InputArguments
    @OptionGroup var drawing: DrawingOptions
    @OptionGroup var page: PageOptions
    @OptionGroup var derivation: DerivationOptions
    @OptionGroup var common: CommonOptions

    @Option(name: .shortAndLong, help: ArgumentHelp(words("写到哪个文件夹", "the folder to write to")))
    var output = "output"

    @Flag(
        help: ArgumentHelp(
            words("有任何不可比之处就拒绝（退出码 2）", "refuse whatever isn't plainly comparable (exit 2)")))
    var strict = false

    @Option(
        help: ArgumentHelp(
            words(
                "人工核改过的 indicators.csv：review 一列写 改、删 或 增",
                "an indicators.csv that a person put right: its column review says edit, reject or add")))
    var review: String?

    func run() async throws {
        let progress = Progress()
        var workspace = try await Workspace.load(input.inputs, language: Console.language, progress: progress)
        if let review {
            for stale in try workspace.take(review: review) {
                Console.say(stale.message(in: review, Console.language))
            }
        }
        workspace.derives = derivation.derived
        var writer = OutputWriter(keeping: workspace.inputs)
        let paths = try await workspace.build(
            style: drawing.style, options: drawing.options, isStrict: strict, isOnePage: page.onePage,
            progress: progress
        ) { path throws(HengtuError) in
            try writer.place(at: FileSystem.join(output, path))
        }
        try writer.commit()
        for warning in workspace.warnings { Console.say(warning.message(Console.language)) }
        Console.tell(paths, in: output)
        Console.warn(ofFontsIn: try workspace.style(named: drawing.style))
        Console.tell(workspace.omitted)
        try Console.finish(workspace.problems)
    }
}
