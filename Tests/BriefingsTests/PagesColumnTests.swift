import Briefings
import SceneModel
import Styling
import TestSupport
import Testing

@Suite("Pages in columns")
struct PagesColumnTests: PageSamples {
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
            Document.Block.paragraph([Document.Inline(words, note: [text("注" + words)])])
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
}
