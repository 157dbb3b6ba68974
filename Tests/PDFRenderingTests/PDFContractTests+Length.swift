import Foundation
import PDFRendering
import SceneModel
import TestSupport
import Testing

/// The table of objects of a document that has tens of thousands.
extension PDFContractTests {
    /// Pages of links, each of which leads to a place of its own on the last page, and from there back.
    private func scene(pages: Int, links: Int) -> Scene {
        func place(_ link: Int) -> Point { Point(x: Double(9 + link % 20 * 9), y: Double(9 + link / 20 * 9)) }
        func node(_ link: Int, from own: String, to destination: String) -> [Node] {
            let area = Rect(x: place(link).x, y: place(link).y, width: 8, height: 8)
            let box = Node.path(PathNode(.rect(area), fill: blue))
            return [
                .anchor(Anchor(name: own, at: place(link))),
                .link(Link(destination: destination, area: area, nodes: [box])),
            ]
        }
        let size = Size(width: 200, height: 200)
        var all: [Page] = []
        for page in 0..<pages {
            let numbers = page * links..<(page + 1) * links
            all.append(
                Page(
                    size: size,
                    nodes: numbers.flatMap { node($0 - page * links, from: "p-\($0)", to: "i-\($0)") }))
        }
        let back = (0..<pages * links).flatMap { node($0 % links, from: "i-\($0)", to: "p-\($0)") }
        return Scene(pages: all + [Page(size: size, nodes: back)], title: "长", fonts: [])
    }

    private func sections(_ bytes: [UInt8]) -> Int {
        String(decoding: bytes, as: UTF8.self).components(separatedBy: "/Type /XRef").count - 1
    }

    @Test("a short document has one table of objects")
    func short() throws {
        #expect(sections(try render(scene(pages: 2, links: 9))) == 1)
        #expect(sections(try render(samples.document())) == 1)
    }

    @Test(
        "a long document's table comes in sections, and every object is found",
        .enabled(if: qpdf.isInstalled, "no qpdf"))
    func long() throws {
        let (pages, links) = (40, 150)
        let bytes = try render(scene(pages: pages, links: links))
        #expect(sections(bytes) > 2)
        let said = try ask(Self.qpdf, ["--check"], about: bytes)
        #expect(said.contains("No syntax or stream encoding errors found"), "\(said)")
        #expect(!said.contains("WARNING"), "\(said)")
        let objects = try PDFObjects(of: bytes)
        #expect(objects.pages.count == pages + 1)
        let found = objects.all("/Subtype", "/Link").map(\.body)
        #expect(found.count == 2 * pages * links)
        var ends: [String: Int] = [:]
        for link in found {
            ends[try #require(objects.list(link["/Dest"])?.first as? String), default: 0] += 1
            #expect(link["/StructParent"] != nil)
        }
        #expect(ends[objects.pages[pages]] == pages * links)
        #expect(objects.pages.dropLast().allSatisfy { ends[$0] == links })
        #expect(try #require(objects.structure).flat.count == 1 + 2 * pages * links)
    }

    @Test("MuPDF draws a long document without a word", .enabled(if: mutool.isInstalled, "no mutool"))
    func longDrawn() throws {
        let said = try ask(
            Self.mutool, ["draw", "-q", "-F", "svg", "-o", "/dev/null"],
            about: render(scene(pages: 40, links: 150)))
        #expect(said.replacing("warning: ICC support is not available\n", with: "").isEmpty, "\(said)")
    }
}
