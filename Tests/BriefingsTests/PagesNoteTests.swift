import Briefings
import SceneModel
import Styling
import TestSupport
import Testing

@Suite("Notes of a briefing's pages")
struct PagesNoteTests: PageSamples {
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
}
