import ArgumentParser
import Hengtu

struct Brief: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "brief",
        abstract: words("只做简报 PDF", "Make the briefing alone, a PDF"),
        discussion: words(
            "例：hengtu brief Examples/hengyang -o briefing.pdf",
            "Example: hengtu brief Examples/hengyang -o briefing.pdf"))

    @OptionGroup var input: InputArguments
    @OptionGroup var derivation: DerivationOptions
    @OptionGroup var common: CommonOptions

    @Option(help: ArgumentHelp(words("样式", "style")))
    var style: String?

    @Option(name: .shortAndLong, help: ArgumentHelp(words("PDF 文件", "the PDF file")))
    var output = "briefing.pdf"

    @OptionGroup var page: PageOptions

    func validate() throws {
        if FileSystem.ending(of: output) != "pdf" {
            throw ValidationError(words("简报是 PDF，文件名请以 .pdf 结尾", "a briefing is a PDF: end the name in .pdf"))
        }
    }

    func run() async throws {
        var workspace = try await Workspace.load(
            input.inputs, language: Console.language, progress: Progress())
        workspace.derives = derivation.derived
        var writer = OutputWriter(keeping: workspace.inputs)
        try writer.stage(at: output) { write throws(HengtuError) in
            try workspace.briefing(
                style: style, options: Press.Options(created: Console.sourceDate),
                isOnePage: page.onePage, write: write)
        }
        try writer.commit()
        Console.warn(ofFontsIn: try workspace.style(named: style))
        for warning in workspace.warnings { Console.say(warning.message(Console.language)) }
        Console.tell(workspace.omitted)
        try Console.finish(workspace.problems)
    }
}
