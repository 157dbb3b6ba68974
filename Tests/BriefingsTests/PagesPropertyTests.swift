import Briefings
import SceneModel
import Styling
import TestSupport
import Testing

@Suite("Random documents on pages")
struct PagesPropertyTests {
    @Test("lose no text, overlap nowhere and stay in the text block", arguments: 0..<20)
    func properties(batch: Int) throws {
        let composer = try PageComposer(style: .sample, measurer: EmMeasurer())
        let room = composer.room
        let area = Rect(x: (595.28 - room.width) / 2, y: 79.37, width: room.width, height: room.height)
        var generator = SeededGenerator(state: UInt64(batch))
        for _ in 0..<5 {
            let sample = SampleDocument(using: &generator)
            let pages = try composer.layOut(sample.document).pages.map(DrawnPage.init)
            for page in pages {
                #expect(page.strays(from: area).isEmpty)
                #expect(page.overlaps.isEmpty)
                #expect(!page.endsWithHeading)
                #expect(!page.boxes.isEmpty)
                #expect(page.links.allSatisfy { area.contains($0.area, tolerance: 0.01) })
            }
            // Each text begins with its number; a table's repeated head may follow it.
            let text = (pages.map { $0.text(ofFigures: false) } + pages.map { $0.text(ofFigures: true) })
            let found = text.joined().split(separator: "〔").dropFirst().map { "〔" + $0 }
            #expect(found.sorted().elementsEqual(sample.texts.sorted()) { $0.hasPrefix($1) })
        }
    }

    @Test("are the same twice")
    func determinism() throws {
        var generator = SeededGenerator(state: 7)
        let document = SampleDocument(using: &generator).document
        let first = try PageComposer(style: .sample, measurer: EmMeasurer()).layOut(document)
        let second = try PageComposer(style: .sample, measurer: EmMeasurer()).layOut(document)
        #expect(first == second)
    }
}
