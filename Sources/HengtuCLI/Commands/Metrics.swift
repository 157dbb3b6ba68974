import ArgumentParser
import Hengtu

struct Metrics: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "metrics",
        abstract: words(
            "哪些指标、哪些地方、哪些时间有数，能不能比", "Which metrics which places published, for when, and what they bear"),
        discussion: words(
            "例：hengtu metrics Examples/hengyang", "Example: hengtu metrics Examples/hengyang"))

    @OptionGroup var input: InputArguments
    @OptionGroup var common: CommonOptions

    @Flag(help: ArgumentHelp(words("只有一地公布的也列出", "also those that one place alone published")))
    var all = false

    @Flag(help: ArgumentHelp(words("写 JSON", "write JSON")))
    var json = false

    func run() async throws {
        let workspace = try await Workspace.load(
            input.inputs, language: Console.language, progress: Progress())
        let offers = workspace.offers(includingSingle: all)
        if json {
            try Console.write(JSON.pretty(offers))
        } else if offers.isEmpty {
            Console.say(
                words("没有两地都公布的指标；--all 列出全部", "no metric that two places published; --all lists every one"))
        } else {
            try Console.print(workspace.text(of: offers, language: Console.language))
        }
        try Console.finish(workspace.problems)
    }
}
