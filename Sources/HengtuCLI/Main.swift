import ArgumentParser
import Hengtu

@main
struct HengtuCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "hengtu")
}
