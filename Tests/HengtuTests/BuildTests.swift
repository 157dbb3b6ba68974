import Foundation
import Testing

/// The whole path, from the example's reports to files, as `make briefing` runs it.
@Suite("Building the example", .serialized)
struct BuildTests {
    static let charts = [
        "air-quality", "budget-revenue", "coverage", "gdp", "growth-panels", "investment-growth",
        "key-projects",
        "league-table", "livelihood-share",
    ]

    private func build(into folder: TemporaryFolder, _ name: String = "out") throws -> CommandLineRun {
        try CommandLineRun(["build", CommandLineRun.example, "-o", folder.file(name)])
    }

    @Test("writes records, charts and the briefing, and says where to look first")
    func products() throws {
        let folder = try TemporaryFolder()
        let run = try build(into: folder)
        #expect(run.status == 0)
        let charts = Self.charts.flatMap { ["out/charts/\($0).png", "out/charts/\($0).svg"] }
        #expect(
            folder.files
                == (charts + ["out/briefing.pdf", "out/indicators.csv", "out/indicators.jsonl"]).sorted())
        #expect(run.errors.contains("briefing.pdf"))
    }

    @Test("the same input gives the same bytes, in one folder or another")
    func sameBytes() throws {
        let folder = try TemporaryFolder()
        _ = try build(into: folder, "one")
        _ = try build(into: folder, "two")
        let names = folder.files.filter { $0.hasPrefix("one/") }
        #expect(!names.isEmpty)
        for name in names {
            let other = "two/" + name.dropFirst(4)
            #expect(try folder.bytes(of: name) == folder.bytes(of: other), "\(name)")
        }
    }

    @Test("no output holds a path of this machine")
    func noPaths() throws {
        let folder = try TemporaryFolder()
        _ = try build(into: folder)
        for name in folder.files where !name.hasSuffix(".png") {
            let bytes = try folder.bytes(of: name)
            #expect(bytes.range(of: Data(folder.path.utf8)) == nil, "\(name)")
            #expect(bytes.range(of: Data(CommandLineRun.root.utf8)) == nil, "\(name)")
        }
    }

    @Test("the table opens in a spreadsheet: UTF-8 with its mark, one line a record, the guide's field names")
    func table() throws {
        let folder = try TemporaryFolder()
        _ = try build(into: folder)
        let bytes = try folder.bytes(of: "out/indicators.csv")
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        let records = String(decoding: try folder.bytes(of: "out/indicators.jsonl"), as: UTF8.self)
            .split(separator: "\n").count
        let rows = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
        #expect(rows.count == records + 1)
        #expect(rows.first?.contains("doc,start,end,raw,value,unit") == true)
    }

    /// Outlines follow the font's version, so the gallery is held against the version it was drawn with.
    static let galleryFonts: String? = try? String(
        contentsOfFile: CommandLineRun.root + "/output/gallery/FONTS", encoding: .utf8)

    static var hasGalleryFonts: Bool {
        guard let run = try? CommandLineRun(["fonts"]), let wanted = galleryFonts else { return false }
        return wanted.split(separator: "\n").allSatisfy { run.output.contains($0) }
    }

    @Test(
        "the gallery is what the code draws; `make gallery` draws it anew",
        .enabled(
            if: BuildTests.hasGalleryFonts, "output/gallery was drawn with fonts that are not installed here"),
        arguments: BuildTests.charts)
    func gallery(name: String) throws {
        let folder = try TemporaryFolder()
        _ = try build(into: folder)
        let committed = try Data(
            contentsOf: URL(fileURLWithPath: CommandLineRun.root + "/output/gallery/\(name).svg"))
        #expect(try folder.bytes(of: "out/charts/\(name).svg") == committed)
    }

    @Test(
        "so are its charts of tables",
        .enabled(
            if: BuildTests.hasGalleryFonts, "output/gallery was drawn with fonts that are not installed here")
    )
    func galleryOfTables() throws {
        let tables = CommandLineRun.root + "/Examples/tables/"
        let folder = try TemporaryFolder()
        let lines = try String(contentsOfFile: tables + "charts.tsv", encoding: .utf8).split(separator: "\n")
            .filter { !$0.hasPrefix("#") }
        #expect(lines.count > 3)
        for line in lines {
            let told = line.split(separator: "\t").map(String.init)
            let run = try CommandLineRun(
                ["draw", tables + told[1]] + told.dropFirst(2) + ["-o", folder.file(told[0] + ".svg")])
            #expect(run.status == 0, "\(run.errors)")
            let committed = try Data(
                contentsOf: URL(fileURLWithPath: CommandLineRun.root + "/output/gallery/\(told[0]).svg"))
            #expect(try folder.bytes(of: told[0] + ".svg") == committed, "\(told[0])")
        }
    }

    @Test("init drafts a project that builds, from a folder of unknown reports")
    func draft() throws {
        let folder = try TemporaryFolder()
        _ = try folder.write(
            "青禾县2022年工作回顾\n2022年，全县实现地区生产总值88.5亿元，增长5.1%。粮食总产量21.3万吨。\n", to: "a.txt")
        _ = try folder.write(
            "白石县2022年工作回顾\n2022年，全县完成地区生产总值102.4亿元，增长4.6%。粮食总产量30万吨。\n", to: "b.txt")
        let draft = try CommandLineRun(["init", folder.path])
        #expect(draft.status == 0)
        let run = try CommandLineRun(["build", folder.path, "-o", folder.file("out")])
        #expect(run.status == 0)
        #expect(folder.files.contains("out/charts/地区生产总值.svg"))
        #expect(folder.files.contains("out/charts/地区生产总值增速.svg"))
    }
}
