import Foundation
import Testing

@Suite("A drafted project")
struct InitTests {
    @Test("says how its charts were chosen and what to mind of each, and builds", arguments: ["zh", "en"])
    func remarks(language: String) throws {
        let folder = try TemporaryFolder()
        let path = folder.file("hengtu.toml")
        let reports = ["hengshan-2022", "hengdong-2023", "hengnan-2020", "yanfeng-2022"].map {
            CommandLineRun.example + "/\($0).txt"
        }
        let run = try CommandLineRun(["init", "--lang", language, "-o", path] + reports)
        #expect(run.status == 0, "\(run.errors)")
        let text = String(decoding: try folder.bytes(of: "hengtu.toml"), as: UTF8.self)
        #expect(text.contains(language == "zh" ? "# 下面的图这样选出" : "# How these charts were chosen"))
        #expect(text.contains(language == "zh" ? "# - 年份不同" : "# - Years differ"))
        let blocks = text.components(separatedBy: "[[chart]]")
        #expect(blocks.dropLast().allSatisfy { $0.contains(language == "zh" ? "个地方有数" : "places have it") })
        // Each metric once before any twice.
        let metrics = text.split(separator: "\n").filter { $0.hasPrefix("metric = ") }
        #expect(Set(metrics.prefix(8)).count == 8)
        #expect(try CommandLineRun(["metrics", path, "--lang", language]).status == 0)
    }
}
