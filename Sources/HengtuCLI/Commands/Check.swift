import ArgumentParser
import Hengtu

struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: words("报告自身、报告之间有没有矛盾", "Whether reports contradict themselves or each other"),
        discussion: words(
            "矛盾和存疑使退出码为 1，提示不影响。例：hengtu check Examples/hengyang",
            "Errors and warnings make the exit status 1, notes don't. Example: hengtu check Examples/hengyang"
        ))

    @OptionGroup var input: InputArguments
    @OptionGroup var common: CommonOptions

    @Flag(help: ArgumentHelp(words("写 JSON", "write JSON")))
    var json = false

    func run() async throws {
        let workspace = try await Workspace.load(
            input.inputs, language: Console.language, progress: Progress())
        let findings = workspace.findings()
        if json {
            try Console.write(JSON.pretty(findings))
        } else if findings.isEmpty {
            Console.say(words("没有发现矛盾", "no contradiction found"))
        } else {
            try Console.print(workspace.text(of: findings, language: Console.language))
        }
        try Console.finish(workspace.problems)
        if findings.contains(where: { $0.severity > .note }) { throw ExitCode(1) }
    }
}
