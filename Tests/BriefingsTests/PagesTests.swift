import Briefings
import SceneModel
import Styling
import TestSupport
import Testing

@Suite("A briefing's pages")
struct PagesTests: PageSamples {
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

    @Test("are one even where nothing stands on it")
    func empty() throws {
        let document = Document(title: "", subtitle: "", author: "", description: "", blocks: [.pageBreak])
        let scene = try PageComposer(style: .sample, measurer: EmMeasurer()).layOut(document)
        #expect(scene.pages.count == 1)
    }

    private func expect(_ error: PageError, _ blocks: [Document.Block]) {
        #expect(throws: error) { try scene(blocks) }
    }
}
