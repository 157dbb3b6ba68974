import Briefings
import SceneModel
import Styling
import TestSupport
import Testing

@Suite("Random documents on pages")
struct PagesPropertyTests {
    @Test("lose no text, overlap nowhere and stay in the text block", arguments: [1, 2], 0..<20)
    func properties(columns: Int, batch: Int) throws {
        let composer = try PageComposer(style: .sample(columns: columns), measurer: EmMeasurer())
        let area = composer.block
        // A link can be clicked on all its line's height.
        let lines = area.inset(by: -0.33 * 1.1 * Style.sample.size)
        var generator = SeededGenerator(state: UInt64(batch))
        for _ in 0..<5 {
            let sample = SampleDocument(using: &generator)
            let pages = try composer.layOut(sample.document).pages.map(DrawnPage.init)
            for page in pages {
                #expect(page.strays(from: area).isEmpty)
                #expect(page.overlaps.isEmpty)
                #expect(!page.endsWithHeading)
                #expect(!page.boxes.isEmpty)
                #expect(page.links.allSatisfy { lines.contains($0.area, tolerance: 0.01) })
            }
            for stream in DrawnPage.Stream.allCases where stream != .contents {
                // Each text begins with its number, in the order of the document; marks may follow it.
                let found = pages.map { $0.text(of: stream) }.joined()
                    .split(separator: "〔", omittingEmptySubsequences: false).dropFirst()
                let expected = sample.texts(in: stream)
                #expect(found.count == expected.count)
                // The notes of one column stand together, whatever stands beside them.
                if stream == .notes && columns > 1 {
                    let begun = Set(found.map { "〔" + $0.prefix { $0 != "〕" } })
                    #expect(begun == Set(expected.map { String($0.prefix { $0 != "〕" }) }))
                } else {
                    #expect(zip(found, expected).allSatisfy { ("〔" + $0).hasPrefix($1) })
                }
            }
        }
    }

    @Test("part a paragraph only where two lines stand on either side", arguments: [1, 2], 0..<10)
    func widows(columns: Int, batch: Int) throws {
        let composer = try PageComposer(style: .sample(columns: columns), measurer: EmMeasurer())
        let leading = Style.sample.size * 1.1 * 1.65
        var generator = SeededGenerator(state: UInt64(100 + batch))
        for _ in 0..<5 {
            let document = SampleDocument(using: &generator).document
            let parts = try composer.layOut(document).pages.map(DrawnPage.init).flatMap(\.groups)
                .filter { $0.role == .paragraph }
            for (part, next) in zip(parts, parts.dropFirst()) where next.isContinued {
                #expect(DrawnPage.lines(of: part, leading: leading) >= 2)
                #expect(DrawnPage.lines(of: next, leading: leading) >= 2)
            }
        }
    }

    @Test("bear each footnote on the page of its mark, each leading to the other", arguments: [1, 2], 0..<10)
    func footnotes(columns: Int, batch: Int) throws {
        let composer = try PageComposer(style: .sample(columns: columns), measurer: EmMeasurer())
        var generator = SeededGenerator(state: UInt64(200 + batch))
        for _ in 0..<5 {
            let document = SampleDocument(using: &generator).document
            for page in try composer.layOut(document).pages.map(DrawnPage.init) {
                let anchors = Set(page.anchors.map(\.name).filter { $0.hasPrefix("note.") })
                let links = Set(page.links.map(\.destination).filter { $0.hasPrefix("note.") })
                #expect(anchors == links)
            }
        }
    }

    @Test(
        "are listed in the contents with the numbers of the pages where they stand", arguments: [1, 2], 0..<10
    )
    func contents(columns: Int, batch: Int) throws {
        let composer = try PageComposer(style: .sample(columns: columns), measurer: EmMeasurer())
        var generator = SeededGenerator(state: UInt64(300 + batch))
        for _ in 0..<5 {
            var document = SampleDocument(using: &generator).document
            document.blocks.insert(.contents(title: "目录", depth: 3), at: 0)
            let scene = try composer.layOut(document)
            let pages = scene.pages.map(DrawnPage.init)
            let listed = pages.map { $0.text(of: .contents) }.joined()
            let expected = scene.outline.map { entry in
                let page = pages.firstIndex { $0.anchors.contains { $0.name == entry.destination } } ?? -1
                return entry.title + "\(page + 1)"
            }
            #expect(listed == expected.joined())
            let destinations = Set(pages.flatMap(\.links).map(\.destination))
            #expect(destinations.isSuperset(of: scene.outline.map(\.destination)))
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
