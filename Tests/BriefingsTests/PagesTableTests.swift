import Briefings
import SceneModel
import Styling
import TestSupport
import Testing

@Suite("Tables of a briefing's pages")
struct PagesTableTests: PageSamples {
    @Test("repeat a table's head on each of its pages")
    func tables() throws {
        let pages = try scene([.table(table(rows: 90))]).pages.map(DrawnPage.init)
        #expect(pages.count >= 3)
        for page in pages {
            let texts = page.boxes.map(\.text)
            #expect(texts.filter { $0 == "数值" }.count == 1)
        }
        #expect(pages.flatMap(\.boxes).filter { $0.text == "10.94" }.count == 90)
    }

    @Test(
        "call a table without a title by its name where it goes on",
        arguments: [
            ("云山县主要指标", "云山县主要指标（续）"), ("云山县: main indicators", "云山县: main indicators (continued)"),
        ])
    func nameOfTable(name: String, continued: String) throws {
        var lines = table(rows: 90)
        (lines.title, lines.name) = ("", name)
        let pages = try scene([.table(lines)]).pages.map(DrawnPage.init)
        #expect(pages.count >= 3)
        let shown = pages.map { page in
            (page.boxes + page.furniture).map(\.text).joined().contains(continued)
        }
        #expect(shown == [false] + pages.dropFirst().map { _ in true })
    }

    @Test("name a table's group on its first row, and again where a page begins")
    func groups() throws {
        var table = table(rows: 90)
        for row in table.rows.indices.dropFirst() { table.rows[row][0] = [] }
        let pages = try scene([.table(table)]).pages.map(DrawnPage.init)
        #expect(pages.count >= 3)
        for page in pages { #expect(page.boxes.filter { $0.text == "云山县" }.count == 1) }
        #expect(pages.flatMap(\.boxes).filter { $0.text == "10.94" }.count == 90)
    }

    @Test("go on with a row that is higher than a page, its group's name at each page's top")
    func highRow() throws {
        var table = table(rows: 4)
        let words = (0..<900).map { "第\($0)处与全年数不同；" }
        table.rows[2][1] = [text(words.joined())]
        let pages = try scene(filler(lines: 12) + [.table(table)]).pages.map(DrawnPage.init)
        #expect(pages.count > 3)
        // It begins where the rows before it end, and goes on to each page's foot.
        #expect(pages[0].text.contains("第0处"))
        let ends = pages.dropLast().compactMap { $0.boxes.map(\.rect.maxY).max() }
        let room = try PageComposer(style: .sample, measurer: EmMeasurer()).room
        #expect(ends.allSatisfy { $0 > 72 + 0.75 * room.height })
        let told = pages.flatMap(\.boxes).map(\.text).filter { $0 != "云山县" && $0 != "数值" && $0 != "县区" }
        #expect(told.joined().contains(words.joined()))
        for page in pages.dropFirst() { #expect(page.boxes.contains { $0.text == "云山县" }) }
    }

    @Test("set rows that are made when they are asked for as they set given ones")
    func madeRows() throws {
        let given = table(rows: 90)
        var made = given
        made.rows = Document.Table.Rows(count: 90) { number in given.rows[number] }
        #expect(made == given)
        #expect(try scene([.table(made)]) == scene([.table(given)]))
        made.rows[3][1] = [text("11.2")]
        #expect(made != given)
        #expect(made.rows.count == 90)
    }

    @Test("have room for as many rows of a place's page as they say")
    func profile() throws {
        let rows = try PageComposer(style: .sample, measurer: EmMeasurer()).rowsOfProfile
        func pages(rows: Int) throws -> Int {
            var lines = table(rows: rows)
            lines.title = ""
            let words = String(repeating: "全县经济稳中有进，", count: 17)
            return try scene([
                .pageBreak, .heading(level: 1, text: "各地概况"), .heading(level: 2, text: "云山县"),
                .paragraph([text(words)]), .table(lines),
            ]).pages.count
        }
        #expect(try pages(rows: rows) == 2)
        #expect(try pages(rows: rows + 2) == 3)
    }

    @Test("set numbers at the right of their column")
    func numbers() throws {
        let page = DrawnPage(try scene([.table(table(rows: 3))]).pages[0])
        let right = page.boxes.filter { $0.text == "10.94" || $0.text == "数值" }.map(\.rect.maxX)
        #expect(right.count == 4)
        #expect(right.allSatisfy { abs($0 - right[0]) < 0.01 })
    }

    @Test("widen a column by its number and unit, whatever its weight")
    func columns() throws {
        var narrow = table(rows: 1)
        narrow.columns[1].weight = 0.01
        narrow.rows[0][1] = [text("1255.92亿元")]
        let page = DrawnPage(try scene([.table(narrow)]).pages[0])
        #expect(page.boxes.contains { $0.text == "1255.92亿元" })
    }
}
