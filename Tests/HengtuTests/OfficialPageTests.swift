import Foundation
import Hengtu
import Testing

/// GB/T 9704, measured where MuPDF finds each character of a file.
@Suite("A page of the official style")
struct OfficialPageTests {
    private static let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    static let hasMuPDF = path.split(separator: ":").contains {
        FileManager.default.isExecutableFile(atPath: $0 + "/mutool")
    }

    /// Tenths of a millimetre are what the standard's measures are held to.
    private static let tolerance = 0.1 * 72 / 25.4
    private static func points(_ millimetres: Double) -> Double { millimetres * 72 / 25.4 }

    struct Character {
        var text: String
        var x: Double
        var baseline: Double
        var size: Double
    }

    /// The characters of each page, as MuPDF finds them.
    private func characters(of pdf: [UInt8]) throws -> [[Character]] {
        let folder = try TemporaryFolder()
        try Data(pdf).write(to: URL(fileURLWithPath: folder.file("a.pdf")))
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "mutool", "draw", "-q", "-F", "stext", "-o", folder.file("a.xml"), folder.file("a.pdf"),
        ]
        try process.run()
        process.waitUntilExit()
        var pages: [[Character]] = []
        var size = 0.0
        for line in try String(contentsOfFile: folder.file("a.xml"), encoding: .utf8).split(separator: "\n") {
            func value(_ name: String) -> String {
                line.firstRange(of: " \(name)=\"").map {
                    String(line[$0.upperBound...].prefix { $0 != "\"" })
                } ?? ""
            }
            if line.hasPrefix("<page ") { pages.append([]) }
            if line.hasPrefix("<font ") { size = Double(value("size")) ?? 0 }
            guard line.hasPrefix("<char "), let last = pages.indices.last else { continue }
            pages[last].append(
                Character(
                    text: Self.decoded(value("c")), x: Double(value("x")) ?? 0,
                    baseline: Double(value("y")) ?? 0, size: size))
        }
        return pages
    }

    /// `&#x4e91;` is 云.
    private static func decoded(_ entity: String) -> String {
        guard entity.hasPrefix("&#x"), let code = UInt32(entity.dropFirst(3).dropLast(), radix: 16),
            let scalar = Unicode.Scalar(code)
        else { return entity }
        return String(scalar)
    }

    private func pages() throws -> [[Character]] {
        let words = "本县经济运行总体平稳产业结构持续优化居民收入稳步增长生态环境质量明显改善城乡面貌焕然一新"
        // One paragraph: where two met at a page's end, a line of one could be kept from standing alone.
        let blocks = [
            BriefingDocument.Block.paragraph([BriefingDocument.Inline(String(repeating: words, count: 50))])
        ]
        let press = Press(style: try Style.named("official"))
        let document = BriefingDocument(title: "", subtitle: "", author: "", description: "", blocks: blocks)
        return try characters(of: try press.render(try press.layOut(document), as: .pdf))
    }

    @Test(
        "text stands in 156 by 225 mm, 22 lines of 28 characters of 三号, bound on the left and then on the right",
        .enabled(if: hasMuPDF, "no mutool"))
    func textBlock() throws {
        let pages = try pages()
        #expect(pages.count > 2)
        for (index, page) in pages.dropLast().enumerated() {
            let text = page.filter { $0.size > 15 }
            #expect(text.allSatisfy { abs($0.size - 15.75) < 0.01 })
            let lines = Dictionary(grouping: text, by: { ($0.baseline * 10).rounded() })
                .values.sorted { $0[0].baseline < $1[0].baseline }
            #expect(lines.count == 22)
            // Bound on the left, and on the right of the back.
            let left = Self.points(index % 2 == 0 ? 28 : 210 - 28 - 156)
            for line in lines where line.count == 28 {
                let edges = (line.map(\.x).min() ?? 0, (line.map(\.x).max() ?? 0) + 15.75)
                #expect(abs(edges.0 - left) < Self.tolerance)
                #expect(abs(edges.1 - left - Self.points(156)) < Self.tolerance)
            }
            #expect(lines.filter { $0.count == 28 }.count >= 16)
            // From the first line's characters to the last one's feet: 22 characters and 21 gaps.
            let leading = (Self.points(225) - 15.75) / 21
            for (line, next) in zip(lines, lines.dropFirst()) {
                #expect(abs(next[0].baseline - line[0].baseline - leading) < Self.tolerance)
            }
            // A character's box reaches 0.88 of its size above the baseline, and 0.12 below.
            let top = (lines.first?[0].baseline ?? 0) - 0.88 * 15.75
            #expect(abs(top - Self.points(37)) < Self.tolerance)
            let foot = (lines.last?[0].baseline ?? 0) + 0.12 * 15.75
            #expect(abs(foot - Self.points(37 + 225)) < Self.tolerance)
        }
    }

    @Test(
        "the page's number stands outside, between dashes, one character from the edge, in 四号",
        .enabled(if: hasMuPDF, "no mutool"))
    func numbers() throws {
        for (index, page) in try pages().enumerated() {
            let number = page.filter { $0.size < 15 && $0.text != " " }
            #expect(number.map(\.text).joined().contains("\(index + 1)"))
            #expect(number.allSatisfy { abs($0.size - 14) < 0.01 })
            let isOdd = index % 2 == 0
            let edge = isOdd ? Self.points(28 + 156) - 14 : Self.points(210 - 28 - 156) + 14
            let own = isOdd ? (number.map(\.x).max() ?? 0) + 14 : number.map(\.x).min() ?? 0
            #expect(abs(own - edge) < Self.tolerance)
        }
    }

    @Test(
        "the signature ends two characters from the right, the date begins two behind it; the longer of both ends there",
        .enabled(if: hasMuPDF, "no mutool"),
        arguments: [("云山县统计局编写组办公室", "2026年1月5日"), ("统计局", "2026年11月27日")])
    func signature(author: String, date: String) throws {
        let press = Press(style: try Style.named("official"))
        var document = BriefingDocument(
            title: "", subtitle: "", author: author, description: "",
            blocks: [.paragraph([.init("正文")]), .signature])
        document.date = date
        let page = try #require(
            try characters(of: try press.render(try press.layOut(document), as: .pdf)).first)
        let lines = Dictionary(grouping: page.filter { $0.size > 15 }, by: { $0.baseline.rounded() })
            .values.sorted { $0[0].baseline < $1[0].baseline }
        #expect(lines.count == 3)
        let (name, day) = (lines[1], lines[2])
        #expect(name.count == author.count)
        // An empty line above.
        #expect(
            abs(name[0].baseline - lines[0][0].baseline - 2 * (day[0].baseline - name[0].baseline))
                < Self.tolerance)
        #expect(abs(day[0].x - name[0].x - 2 * 15.75) < Self.tolerance)
        let end = max((name.last?.x ?? 0) + 15.75, (day.last?.x ?? 0) + 15.75)
        #expect(abs(end - (Self.points(28 + 156) - 2 * 15.75)) < Self.tolerance)
    }

    @Test(
        "the signature takes the last lines or rows of the text with it to its page",
        .enabled(if: hasMuPDF, "no mutool"),
        arguments: [
            // Two lines go with it, whole or as the end of ten.
            (20, BriefingDocument.Block.paragraph([.init(String(repeating: "县", count: 40))]), [40, 43]),
            (11, .paragraph([.init(String(repeating: "县", count: 276))]), [22 + 26 + 7 * 28, 57]),
            (20, .paragraph([.init("县")]), [40, 4]), (19, .paragraph([.init("县")]), [42]),
        ])
    func signatureWithText(lines: Int, last: BriefingDocument.Block, counts: [Int]) throws {
        let blocks =
            (0..<lines).map { _ in BriefingDocument.Block.paragraph([.init("正文")]) } + [last, .signature]
        let pages = try pages(of: blocks)
        #expect(pages.map { page in page.count { $0.size > 15 } } == counts)
    }

    @Test(
        "no signature stands alone behind a table, however long", .enabled(if: hasMuPDF, "no mutool"),
        arguments: 8...40)
    func signatureBehindTable(rows: Int) throws {
        let row = [[BriefingDocument.Inline("云山县")], [BriefingDocument.Inline("10.94亿元")]]
        let table = BriefingDocument.Table(
            title: "", columns: [.init(title: "地区"), .init(title: "数值")],
            rows: Array(repeating: row, count: rows))
        for page in try pages(of: [.table(table), .signature]) {
            #expect(page.contains { $0.text == "云" })
        }
    }

    private func pages(of blocks: [BriefingDocument.Block]) throws -> [[Character]] {
        let press = Press(style: try Style.named("official"))
        let document = BriefingDocument(
            title: "", subtitle: "", author: "统计局", description: "", blocks: blocks)
        return try characters(of: try press.render(try press.layOut(document), as: .pdf))
    }

    @Test("目录 stands in the middle, its characters apart", .enabled(if: hasMuPDF, "no mutool"))
    func contents() throws {
        let page = try #require(
            try pages(of: [
                .contents(title: "目录", depth: 1), .pageBreak, .heading(level: 1, text: "经济"),
            ]).first)
        let name = page.filter { "目录".contains($0.text) }
        #expect(name.map(\.text) == ["目", "录"])
        let edges = (name.first?.x ?? 0, (name.last?.x ?? 0) + 15.75)
        #expect(abs(edges.0 + edges.1 - 2 * Self.points(28 + 78)) < Self.tolerance)
        #expect(abs(edges.1 - edges.0 - 3 * 15.75) < Self.tolerance)
    }

    @Test("a font that isn't installed is named, with the one that stands in for it")
    func substitutes() throws {
        let folder = try TemporaryFolder()
        _ = try folder.write("name,value\n青禾县,3\n白石县,2\n", to: "a.csv")
        let run = try CommandLineRun([
            "draw", folder.file("a.csv"), "--style", "official", "-o", folder.file("a.svg"),
        ])
        #expect(run.status == 0)
        let fonts = try CommandLineRun(["fonts", "--style", "official"])
        #expect(run.errors.contains("FangSong → Noto Serif CJK SC") == fonts.output.contains("没装  FangSong"))
    }
}
