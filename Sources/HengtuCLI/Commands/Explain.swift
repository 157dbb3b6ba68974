import ArgumentParser
import Hengtu

struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: words(
            "一行里读出了哪些指标，凭哪条规则", "Which indicators a line holds, and by which rule"),
        discussion: words(
            "例：hengtu explain Examples/hengyang/hengdong-2023.txt:7",
            "Example: hengtu explain Examples/hengyang/hengdong-2023.txt:7"))

    @Argument(help: ArgumentHelp(words("报告:行号；不写行号则全文", "REPORT:LINE; the whole report without a line")))
    var place: String

    @OptionGroup var common: CommonOptions

    func run() throws {
        let (path, line) = Self.split(place)
        try Console.print(
            try Explanations.text(path: path, line: line, language: Console.language))
    }

    /// `a.txt:12` → `a.txt`, 12; a path that itself holds a colon and no number stays whole.
    static func split(_ place: String) -> (path: String, line: Int?) {
        guard let colon = place.lastIndex(of: ":"), let line = Int(place[place.index(after: colon)...]) else {
            return (place, nil)
        }
        return (String(place[..<colon]), line)
    }
}
