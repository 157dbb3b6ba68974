import ArgumentParser
import Hengtu

struct Fonts: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fonts",
        abstract: words("样式要的字体各是哪个文件，缺什么", "What a style's fonts resolve to, and what is missing"),
        discussion: words("例：hengtu fonts --style slides-dark", "Example: hengtu fonts --style slides-dark"))

    @Option(help: ArgumentHelp(words("样式", "style")))
    var style = "briefing"

    @OptionGroup var common: CommonOptions

    func run() throws {
        let report = FontEngine(fonts: try Style.resolve(style).fonts).report()
        try Console.print(report.text(Console.language))
        if report.isIncomplete { throw ExitCode.failure }
    }
}
