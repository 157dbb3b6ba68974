import Foundation
import Styling
import Testing

@testable import Hengtu

/// What editors know of our TOML: made of what the readers ask for. `RECORD=1` writes the
/// files anew, and fails.
@Suite("JSON Schemas for editors")
struct SchemaTests {
    private static let folder = CommandLineRun.root + "/schemas"

    /// What an editor shows of each key: `schemas/words.tsv`, a line each: file and key, Chinese, English.
    private static let words: [String: String] = {
        let text = (try? String(contentsOfFile: folder + "/words.tsv", encoding: .utf8)) ?? ""
        let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
            $0.split(separator: "\t").map(String.init)
        }
        return Dictionary(
            lines.filter { $0.count == 3 }.map { ($0[0], "\($0[1]) / \($0[2])") },
            uniquingKeysWith: { first, _ in first })
    }()

    /// Every table and, of those that may be one thing or another, each kind.
    private static let project = """
        title = "t"
        [[metric]]
        name = "青禾指数"
        [[unit]]
        name = "筐"
        [[place]]
        name = "青禾县"
        [[report]]
        file = "a.txt"
        [[chart]]
        name = "a"
        metric = "一般公共预算收入"
        size = [960, 540]
        [[chart.annotation]]
        line = "average"
        [[chart.annotation]]
        line = 3
        [[chart.annotation]]
        difference = ["青禾县", "白石县"]
        [[chart.annotation]]
        note = "注"
        at = "青禾县"
        [[chart.annotation]]
        bracket = ["青禾县"]
        label = "组"
        [[chart]]
        name = "b"
        metric = "一般公共预算收入"
        size = "16:9"
        [[chart]]
        name = "c"
        kind = "grid"
        metrics = ["一般公共预算收入", "地区生产总值"]
        [[chart]]
        name = "d"
        kind = "slope"
        metric = "一般公共预算收入"
        periods = ["2021", "2022"]
        [briefing]
        [[briefing.text]]
        text = "甲"
        [[briefing.text]]
        after = "a"
        text = "乙"
        """

    private static let style = """
        base = "briefing"
        [fonts]
        [fonts.substitutes]
        [colors]
        [scale]
        [marks]
        [frame]
        [lines]
        [page]
        """

    private func shapes(_ name: String) throws -> ConfigurationShapes {
        let toml = name == "hengtu" ? Self.project : Self.style
        let table = try StrictTable(recording: toml, file: "\(name).toml")
        if name == "hengtu" {
            _ = try Project(reading: table, file: "")
        } else {
            _ = try Style.read(table, name: "")
        }
        return try #require(table.shapes)
    }

    @Test("say what the readers ask for", arguments: ["hengtu", "style"])
    func golden(name: String) throws {
        let own = Self.words.filter { $0.key.hasPrefix(name + ":") }
        let words = Dictionary(
            uniqueKeysWithValues: own.map { (String($0.key.dropFirst(name.count + 1)), $0.value) })
        let schema = try shapes(name).schema(title: "\(name).toml", words: words)
        #expect(try JSONSerialization.jsonObject(with: Data(schema.utf8)) is [String: Any])
        let file = URL(fileURLWithPath: Self.folder + "/\(name).schema.json")
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try Data(schema.utf8).write(to: file)
            Issue.record("recorded \(file.lastPathComponent)")
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == schema)
    }

    @Test("explain every key, and no other", arguments: ["hengtu", "style"])
    func explained(name: String) throws {
        let keys = Set(try shapes(name).keys.map { "\(name):\($0)" })
        let explained = Set(Self.words.keys.filter { $0.hasPrefix(name + ":") })
        #expect(keys.subtracting(explained).sorted() == [])
        #expect(explained.subtracting(keys).sorted() == [])
    }
}
