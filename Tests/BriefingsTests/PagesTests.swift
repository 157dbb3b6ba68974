import Briefings
import SceneModel
import Styling
import TestSupport
import Testing

@Suite("A briefing's pages")
struct PagesTests {
    typealias Document = BriefingDocument

    @Test("begin with the title; those that follow bear it above, and all their number below")
    func furniture() throws {
        let scene = try scene([.paragraph([text("正文")]), .pageBreak, .paragraph([text("次页")])])
        #expect(scene.pages.map(\.label) == ["1", "2"])
        let pages = scene.pages.map(DrawnPage.init)
        #expect(pages[0].text == "四县比较据公开报告衡图正文")
        #expect(pages.map { $0.furniture.map(\.text) } == [["1"], ["四县比较", "2"]])
    }

    @Test("bear as much of a long title as one line holds")
    func longTitle() throws {
        let title = String(repeating: "四县经济运行比较", count: 30)
        let document = Document(
            title: title, subtitle: "", author: "", description: "",
            blocks: [.pageBreak, .paragraph([text("次页")])])
        let composer = try PageComposer(style: .sample, measurer: EmMeasurer())
        let page = DrawnPage(try #require(try composer.layOut(document).pages.last))
        let running = try #require(page.furniture.first)
        #expect(running.text.hasSuffix("…") && title.hasPrefix(running.text.dropLast()))
        let em = running.rect.height
        #expect(running.rect.width <= composer.room.width && running.rect.width > composer.room.width - em)
    }

    @Test("are listed in the outline by their headings, each leading to its place")
    func outline() throws {
        let scene = try scene([
            .heading(level: 1, text: "经济"), .heading(level: 2, text: "财政"), .paragraph([text("正文")]),
        ])
        #expect(scene.outline.map(\.title) == ["经济", "财政"])
        #expect(scene.outline.map(\.level) == [1, 2])
        let anchors = scene.pages.map(DrawnPage.init).flatMap(\.anchors).map(\.name)
        #expect(anchors == scene.outline.map(\.destination))
    }

    @Test("tell what each part is")
    func roles() throws {
        let scene = try scene([
            .heading(level: 1, text: "经济"), .paragraph([text("正文")]), .figure(figure(height: 50)),
            .table(table(rows: 1)),
        ])
        let roles = DrawnPage(scene.pages[0]).groups.map(\.role)
        #expect(
            roles == [
                .heading(level: 1), .paragraph, .paragraph, .heading(level: 2), .paragraph, .none, .table,
            ])
    }

    @Test("keep a heading with the text below it")
    func headings() throws {
        for lines in 20..<45 {
            let scene = try scene(
                filler(lines: lines) + [.heading(level: 1, text: "经济"), .paragraph([text(long)])])
            #expect(scene.pages.map(DrawnPage.init).allSatisfy { !$0.endsWithHeading })
        }
    }

    @Test("leave at least two lines of a paragraph on either side")
    func widows() throws {
        for lines in 20..<45 {
            let scene = try scene(filler(lines: lines) + [.paragraph([text(long)])])
            let parts = scene.pages.map(DrawnPage.init).flatMap { page in
                page.groups.filter { group in
                    let page = DrawnPage(Page(size: page.size, nodes: [.group(group)]))
                    return group.role == .paragraph && page.text.contains("，")
                }
            }
            #expect(parts.count <= 2)
            #expect(parts.allSatisfy { $0.nodes.count >= 2 })
        }
    }

    @Test("turn before a figure without room, and let the paragraphs behind it fill the page")
    func figures() throws {
        let scene = try scene(
            filler(lines: 25) + [.figure(figure(height: 300)), .paragraph([text("其后一段")])])
        let pages = scene.pages.map(DrawnPage.init)
        #expect(pages[0].text.hasSuffix("其后一段"))
        #expect(pages[1].text == "图：收入")
    }

    @Test(
        "turn before a place's profile only where little of the page is empty", arguments: [(15, 1), (24, 2)])
    func softBreak(lines: Int, pages: Int) throws {
        let scene = try scene(
            filler(lines: lines) + [
                .pageBreakIfFilled, .heading(level: 2, text: "云山县"), .paragraph([text("正文")]),
            ])
        #expect(scene.pages.count == pages)
    }

    @Test("begin a place's profile below the figure that had waited for the page")
    func softBreakBelowFigure() throws {
        let scene = try scene(
            filler(lines: 25) + [
                .figure(figure(height: 300)), .pageBreakIfFilled, .heading(level: 2, text: "云山县"),
                .paragraph([text("正文")]),
            ])
        let pages = scene.pages.map(DrawnPage.init)
        #expect(pages.count == 2)
        #expect(pages[1].text == "图：收入云山县正文")
    }

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

    @Test("list the headings with their pages, each line leading to its heading")
    func contents() throws {
        let scene = try scene([
            .contents(title: "目录", depth: 2), .pageBreak, .heading(level: 1, text: "经济"),
            .paragraph([text("正文")]),
            .heading(level: 3, text: "工业"), .paragraph([text("正文")]), .pageBreak,
            .heading(level: 2, text: "财政"), .paragraph([text("正文")]),
        ])
        let page = DrawnPage(scene.pages[0])
        #expect(page.text.hasSuffix("目录经济2财政3"))
        let headings = scene.outline.filter { $0.level < 3 }.map(\.destination)
        #expect(Set(page.links.map(\.destination)) == Set(headings))
        #expect(!scene.outline.map(\.title).contains("目录"))
        let groups = page.groups.filter { $0.role == .contents }.flatMap(\.nodes)
        #expect(
            groups.count { if case .group(let group) = $0 { group.role == .contentsEntry } else { false } }
                == 2)
    }

    @Test("set notes at the foot of the page that their marks are on, linked both ways")
    func notes() throws {
        let noted = Document.Inline("优良率为86.3%", note: [text("由优良天数推算")])
        let scene = try scene(
            filler(lines: 25) + [.paragraph([noted, text("，居第一。")]), .pageBreak] + [
                .paragraph([Document.Inline("次页", note: [text("另一注")])])
            ])
        let pages = scene.pages.map(DrawnPage.init)
        #expect(pages[0].text.hasSuffix("优良率为86.3%①，居第一。①由优良天数推算"))
        #expect(pages[1].text.hasSuffix("②另一注"))
        let last = try #require(pages[1].boxes.last)
        let room = try PageComposer(style: .sample, measurer: EmMeasurer()).room
        #expect(last.rect.maxY > 79 + room.height - 10)
        #expect(pages[0].links.map(\.destination) == ["note.1", "note.mark.1"])
        #expect(pages[0].anchors.map(\.name) == ["note.mark.1", "note.1"])
    }

    @Test("set the notes of captions and of tables' cells, too, numbered in the order of the text")
    func notesOfTables() throws {
        var noted = table(rows: 2)
        noted.rows[1][1] = [Document.Inline("12.6", note: [text("约数")])]
        var figure = figure(height: 50)
        figure.caption = [Document.Inline("图：收入", note: [text("不足全年")])]
        let page = DrawnPage(try scene([.figure(figure), .table(noted)]).pages[0])
        #expect(page.text.hasSuffix("①不足全年②约数"))
        #expect(page.text.contains("图：收入①") && page.text.contains("12.6②"))
    }

    @Test("refuse notes that fill a page")
    func longNote() throws {
        let half = String(repeating: long, count: 6)
        let row = (0..<3).map { _ in Document.Inline("正文", note: [text(half)]) }
        #expect(throws: PageError.noteTooHigh("①\(half)②\(half)③\(half)")) { try scene([.paragraph(row)]) }
        let note = String(repeating: long, count: 30)
        #expect(throws: PageError.noteTooHigh("①" + note)) {
            try scene([.paragraph([Document.Inline("正文", note: [text(note)])])])
        }
    }

    @Test("link every line of a text to its place")
    func links() throws {
        let pages = try scene([
            .paragraph([Document.Inline(long, link: "annex")]),
            .paragraph([Document.Inline("附录", anchor: "annex")]),
        ]).pages.map(DrawnPage.init)
        #expect(pages[0].links.count > 2)
        #expect(pages[0].anchors.map(\.name) == ["annex"])
    }

    @Test("are refused with the reason where a part can't be laid out")
    func errors() throws {
        let room = try PageComposer(style: .sample, measurer: EmMeasurer()).room
        expect(
            .figureTooLarge(alt: "收入", width: 900, height: 50, room: room),
            [.figure(figure(height: 50, width: 900, caption: ""))])
        expect(.unknownDestination("nowhere"), [.paragraph([Document.Inline("见", link: "nowhere")])])
        expect(
            .repeatedAnchor("a"),
            [.paragraph([Document.Inline("甲", anchor: "a"), Document.Inline("乙", anchor: "a")])])
        var uneven = table(rows: 2)
        uneven.rows[1].removeLast()
        expect(.cellCount(table: "收入", row: 2, expected: 2, found: 1), [.table(uneven)])
        var weightless = table(rows: 1)
        weightless.columns[0].weight = .nan
        expect(.badColumns(table: "收入"), [.table(weightless)])
        var wide = table(rows: 1)
        wide.rows[0][1] = [text(String(repeating: "Unparted", count: 20))]
        #expect {
            try scene([.table(wide)])
        } throws: { error in
            guard case .tableTooWide("收入", "数值", let width, let room)? = error as? PageError else {
                return false
            }
            return width > room
        }
        var high = table(rows: 2)
        high.columns[0].title = String(repeating: long, count: 60)
        expect(.rowTooHigh(table: "收入", row: 1), [.table(high)])
    }

    @Test("fill their columns one after another, and end them evenly before what stands across the page")
    func evenColumns() throws {
        let scene = try scene(
            filler(lines: 60) + [.heading(level: 1, text: "经济")] + filler(lines: 9)
                + [.figure(figure(height: 50, width: 440))], columns: 2)
        let middle = sheetWidth / 2
        let pages = scene.pages.map(DrawnPage.init)
        #expect(pages.count == 2)
        let boxes = pages.flatMap(\.boxes).filter { $0.text.hasPrefix("第") }
        #expect(boxes.map(\.text) == (0..<60).map { "第\($0)行" } + (0..<9).map { "第\($0)行" })
        // The last band: 5 lines on the left, 4 on the right, their tops level.
        let band = boxes.suffix(9)
        #expect(
            band.map { $0.rect.minX < middle } == Array(repeating: true, count: 5)
                + Array(repeating: false, count: 4))
        #expect(band.first?.rect.minY == band.dropFirst(5).first?.rect.minY)
        let grid = Style.sample.size * 1.1 * 1.65
        for box in boxes {
            #expect(abs(((box.rect.minY - boxes[0].rect.minY) / grid).remainder(dividingBy: 1)) < 0.01)
        }
    }

    @Test("set a column's figure in the middle where nothing would stand beside it")
    func loneFigure() throws {
        let scene = try scene(
            filler(lines: 54) + [
                .figure(figure(height: 100, width: 200)), .pageBreak, .paragraph([text("次页")]),
            ],
            columns: 2)
        let pages = scene.pages.map(DrawnPage.init)
        #expect(pages.count == 3)
        let bar = try #require(pages[1].boxes.first { $0.rect.width == 200 })
        #expect(abs(bar.rect.midX - sheetWidth / 2) < 1)
    }

    @Test("set a few lines across the page where nothing would stand beside them")
    func fewLines() throws {
        let few: [Document.Block] = [
            .heading(level: 1, text: "经济"), .heading(level: 2, text: "财政"), .paragraph([text(long)]),
        ]
        let wide = DrawnPage(
            try scene(
                [
                    few[0], few[1], .paragraph([text("全县经济稳中有进，粮食产量再创新高，城乡居民收入稳步增长。")]),
                    .figure(figure(height: 50, width: 440)),
                ], columns: 2
            ).pages[0])
        #expect(
            wide.groups.filter { $0.role == .paragraph }.map { DrawnPage.lines(of: $0, leading: 17) }.last
                == 1)
        // Many lines stand in columns, whatever follows them.
        let narrow = DrawnPage(
            try scene(few + [.figure(figure(height: 50, width: 440))], columns: 2).pages[0])
        #expect(narrow.boxes.filter { $0.text != "" && $0.rect.minX > sheetWidth / 2 }.count > 1)
    }

    @Test("let a table across the page come before a column's figure that has no room")
    func tableBeforeFigure() throws {
        var wide = table(rows: 1)
        wide.rows[0][0] = [text(String(repeating: "yunshan", count: 6))]
        let scene = try scene(
            filler(lines: 40) + [.figure(figure(height: 420, width: 200)), .table(wide)], columns: 2)
        let pages = scene.pages.map(DrawnPage.init)
        #expect(pages.count == 2)
        #expect(pages[0].text.contains("10.94") && !pages[0].text.contains("图：收入"))
    }

    @Test("bear a column's notes at its foot")
    func notesOfColumns() throws {
        let noted = { (words: String) in
            Document.Block.paragraph([Document.Inline(words, note: [self.text("注" + words)])])
        }
        let lines = filler(lines: 45)
        let scene = try scene([noted("甲")] + lines + [noted("乙")], columns: 2)
        let notes = DrawnPage(scene.pages[0]).boxes.filter {
            $0.text.hasSuffix("注甲") || $0.text.hasSuffix("注乙")
        }
        let middle = sheetWidth / 2
        #expect(notes.map { $0.rect.minX < middle } == [true, false])
        #expect(notes.first?.rect.minY == notes.last?.rect.minY)
    }

    @Test("are one even where nothing stands on it")
    func empty() throws {
        let document = Document(title: "", subtitle: "", author: "", description: "", blocks: [.pageBreak])
        let scene = try PageComposer(style: .sample, measurer: EmMeasurer()).layOut(document)
        #expect(scene.pages.count == 1)
    }

    private let sheetWidth = 595.28
    private let long = String(repeating: "全县经济稳中有进，粮食产量再创新高，城乡居民收入稳步增长。", count: 6)

    private func text(_ words: String) -> Document.Inline { Document.Inline(words) }

    private func filler(lines: Int) -> [Document.Block] {
        (0..<lines).map { .paragraph([text("第\($0)行")]) }
    }

    private func figure(height: Double, width: Double = 300, caption: String = "图：收入") -> Document.Figure {
        Document.Figure(
            size: Size(width: width, height: height),
            nodes: [
                .path(PathNode(.rect(Rect(x: 0, y: 0, width: width, height: height)), fill: .black))
            ], alt: "收入", caption: [text(caption)])
    }

    private func table(rows: Int) -> Document.Table {
        Document.Table(
            title: "收入",
            columns: [
                Document.Table.Column(title: "县区", weight: 2),
                Document.Table.Column(title: "数值", alignment: .trailing),
            ], rows: Array(repeating: [[text("云山县")], [text("10.94")]], count: rows))
    }

    private func scene(_ blocks: [Document.Block], columns: Int = 1) throws -> Scene {
        let document = Document(
            title: "四县比较", subtitle: "据公开报告", author: "衡图", description: "", blocks: blocks)
        return try PageComposer(style: .sample(columns: columns), measurer: EmMeasurer()).layOut(document)
    }

    private func expect(_ error: PageError, _ blocks: [Document.Block]) {
        #expect(throws: error) { try scene(blocks) }
    }
}
