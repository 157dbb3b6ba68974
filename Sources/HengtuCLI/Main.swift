import ArgumentParser
import Glibc
import Hengtu

@main
struct HengtuCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hengtu",
        abstract: words(
            "衡图：把区县的文字报告变成诚实的对比图和简报",
            "Turns Chinese county reports in prose into an honest comparison: charts and a printed briefing"),
        discussion: words(
            "例：hengtu build Examples/hengyang -o output", "Example: hengtu build Examples/hengyang -o output"),
        version: "0.1.0",
        subcommands: [
            Build.self, Extract.self, Metrics.self, Compare.self, Check.self, Chart.self, Draw.self,
            Brief.self, Explain.self, Fonts.self, Init.self,
        ])

    static func main() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let error as HengtuError {
            Console.say(error.message(Console.language))
            Glibc.exit(error.exitStatus)
        } catch {
            exit(withError: error)
        }
    }
}
