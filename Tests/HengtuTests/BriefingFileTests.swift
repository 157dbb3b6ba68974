import Foundation
import Hengtu
import TestSupport
import Testing

/// The printed briefing as other programs read it.
@Suite(
    "The example's briefing as a file",
    .enabled(if: PDFObjects.qpdf.isInstalled && SampleScenes.hasFonts, "no qpdf or no Noto Sans CJK SC"))
struct BriefingFileTests {
    private let bytes: [UInt8]

    init() async throws {
        var workspace = try await Workspace.load([CommandLineRun.example])
        var bytes: [UInt8] = []
        try workspace.briefing(style: nil, options: Press.Options()) { piece, _ in bytes += piece }
        self.bytes = bytes
    }

    @Test("every link leads to a place on a page, and stands in the structure")
    func links() throws {
        let objects = try PDFObjects(of: bytes)
        let links = objects.all("/Subtype", "/Link").map(\.body)
        #expect(links.count > 50)
        for link in links {
            let place = try #require(objects.list(link["/Dest"]))
            let page = try #require(place.first as? String)
            #expect(objects.pages.contains(page))
            let y = try #require((place[3] as? NSNumber)?.doubleValue)
            #expect((0...842).contains(y))
            #expect(link["/StructParent"] != nil)
        }
        let elements = try #require(objects.structure).flat
        #expect(elements.filter { $0.tag == "/Link" }.count == links.count)
    }

    @Test("figures are told in words, and table heads say whose they are")
    func structure() throws {
        let objects = try PDFObjects(of: bytes)
        let elements = try #require(objects.structure).flat
        let figures = elements.filter { $0.tag == "/Figure" }
        #expect(!figures.isEmpty)
        #expect(figures.allSatisfy { PDFObjects.words($0.body["/Alt"]).contains("县") })
        let heads = elements.filter { $0.tag == "/TH" }
        #expect(!heads.isEmpty)
        #expect(heads.allSatisfy { objects.body($0.body["/A"])?["/Scope"] != nil })
    }
}
