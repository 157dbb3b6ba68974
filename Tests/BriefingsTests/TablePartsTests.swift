import Briefings
import SceneModel
import Styling
import TestSupport
import Testing

@Suite("A table on pages")
struct TablePartsTests: PageSamples {
    @Test("is parted only where three short rows stand on either side", arguments: 15..<45)
    func shortRows(lines: Int) throws {
        let parts = try parts(of: table(names: (0..<25).map { "第\($0)县" }), below: lines)
        #expect(parts.allSatisfy { $0.count >= 3 })
        #expect(parts.flatMap(\.self).count == 25)
    }

    @Test("of a few rows isn't parted", arguments: 15..<45)
    func small(lines: Int) throws {
        #expect(try parts(of: table(names: ["甲县", "乙县", "丙县", "丁县", "戊县"]), below: lines).count == 1)
    }

    @Test("of some more rows waits for the next page, and the text behind it goes on")
    func short() throws {
        let table = table(names: (0..<8).map { "第\($0)县" })
        let pages = try scene(filler(lines: 25) + [.table(table), .paragraph([text("其后一段")])]).pages.map(
            DrawnPage.init)
        #expect(pages.map { $0.text.contains("其后一段") } == [true, false])
        #expect(pages.map { $0.boxes.count { $0.text == "10.94" } } == [0, 8])
    }

    @Test("that has room stands before the figures that have none", arguments: [1, 2])
    func beforeFigures(columns: Int) throws {
        let figures = (0..<2).map { _ in Document.Block.figure(figure(height: 400, width: 100)) }
        let lines = filler(lines: columns * 22)
        let pages = try scene(lines + figures + [.table(table(names: ["甲县", "乙县"]))], columns: columns).pages
            .map(DrawnPage.init)
        #expect(pages[0].text.hasSuffix("乙县10.94"))
        #expect(!pages[0].text.contains("图：收入"))
    }

    @Test("keeps rows of one name together where they are few", arguments: 15..<45)
    func groups(lines: Int) throws {
        let names = (0..<8).flatMap { ["第\($0)项", "", "", ""] }
        for part in try parts(of: table(names: names), below: lines) { #expect(part.count % 4 == 0) }
    }

    @Test("stands as near below a heading as a text does")
    func belowHeading() throws {
        func top(_ block: Document.Block) throws -> Double {
            let page = DrawnPage(try scene([.heading(level: 1, text: "一览"), block]).pages[0])
            return try #require(page.boxes.first { $0.text == "县区" || $0.text == "正文" }).rect.minY
        }
        var untitled = table(names: ["甲县"])
        untitled.title = ""
        let leading = Style.sample.size * 1.1 * 1.65
        #expect(try abs(top(.table(untitled)) - top(.paragraph([text("正文")]))) < leading)
    }

    /// The values on each page that has some.
    private func parts(of table: Document.Table, below lines: Int) throws -> [[String]] {
        try scene(filler(lines: lines) + [.table(table)]).pages.map(DrawnPage.init)
            .map { $0.boxes.map(\.text).filter { $0 == "10.94" } }.filter { !$0.isEmpty }
    }
}
