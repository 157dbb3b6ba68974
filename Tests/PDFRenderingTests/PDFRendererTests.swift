import Foundation
import PDFRendering
import SceneModel
import Styling
import TestSupport
import Testing
import Typesetting

@Suite("PDF of any scene", .enabled(if: SampleScenes.hasFonts, "no Noto Sans CJK SC"))
struct PDFRendererTests {
    let samples = SampleScenes()
    static let qpdf = Tool("qpdf")
    static let text = Tool("pdftotext")
    static let fonts = Tool("pdffonts")

    func render(_ scene: Scene, created: Int? = nil) throws -> [UInt8] {
        try PDFRenderer(fonts: samples.engine, options: PDFOptions(created: created)).render(scene)
    }

    /// What a program says of a scene's PDF.
    func ask(_ tool: Tool, _ arguments: String..., about scene: Scene, created: Int? = nil) throws -> String {
        let folder = try TestFolder()
        let path = try folder.write(render(scene, created: created), to: "a.pdf")
        let result =
            switch arguments.count {
            case 0: try tool.run(path, "-")
            case 1: try tool.run(arguments[0], path)
            default: try tool.run(arguments[0], arguments[1], path)
            }
        #expect(result.status == 0, "\(result.text)")
        return result.text
    }

    @Test("each figure has its own words, wherever it stands", .enabled(if: qpdf.isInstalled, "no qpdf"))
    func figures() throws {
        func figure(_ alt: String, _ nodes: [Node] = []) -> Node {
            let box = PathNode(.rect(Rect(x: 20, y: 20, width: 9, height: 9)), fill: blue)
            return .group(Group(role: .figure(alt: alt), nodes: [.path(box)] + nodes))
        }
        func link(_ nodes: [Node]) -> Node {
            .link(Link(destination: "甲", area: Rect(x: 1, y: 1, width: 5, height: 5), nodes: nodes))
        }
        let anchor = Node.anchor(Anchor(name: "甲", at: .zero))
        let size = Size(width: 90, height: 70)
        let silent = Group(role: .artifact, nodes: [figure("不读"), link([figure("链接里"), link([])])])
        let scene = Scene(
            pages: [
                Page(size: size, nodes: [anchor, figure("一", [figure("二"), link([])]), figure("三")]),
                Page(size: size),
                Page(size: size, nodes: [.group(silent), figure(""), .group(Group(nodes: [figure("四")]))]),
            ], title: "图", fonts: [])
        #expect(try ask(Self.qpdf, "--check", about: scene).contains("No syntax or stream encoding errors"))
        let objects = try PDFObjects(of: render(scene))
        let figures = try #require(objects.structure).flat.filter { $0.tag == "/Figure" }
        #expect(figures.map { PDFObjects.words($0.body["/Alt"]) } == ["一", "二", "三", "", "四"])
    }

    @Test(
        "outlines of two kinds: a TrueType face is embedded as its file",
        .enabled(if: fonts.isInstalled, "no pdffonts"))
    func trueType() throws {
        let request = FontRequest(families: ["DejaVu Sans"], isBold: false)
        let engine = FontEngine(
            fonts: Style.Fonts(text: request, strong: request, title: request), cache: nil)
        guard !engine.faces.isEmpty else { return }
        let nodes = try engine.shape("Wages, 12.5% ≥ 3", role: .text, size: 12).nodes(
            at: Point(x: 9, y: 30), color: ink)
        let scene = Scene(
            pages: [Page(size: Size(width: 190, height: 70), nodes: nodes)], title: "", fonts: engine.faces)
        let folder = try TestFolder()
        let path = try folder.write(PDFRenderer(fonts: engine).render(scene), to: "a.pdf")
        let said = (try Self.fonts.run(path).text, try Self.text.run(path, "-").text)
        #expect(said.0.contains(/DejaVuSans +CID TrueType +Identity-H +yes yes yes/), "\(said.0)")
        #expect(said.1.contains("Wages, 12.5% ≥ 3"))
    }

    @Test("a box over all of the page keeps the tags around it", .enabled(if: qpdf.isInstalled, "no qpdf"))
    func fullPage() throws {
        var scene = try samples.document()
        let page = scene.pages[1].size
        let box = Node.path(
            PathNode(.rect(Rect(x: -5, y: -5, width: page.width + 10, height: page.height + 10)), fill: pale))
        scene.pages[1].nodes.insert(.group(Group(role: .figure(alt: "底色"), nodes: [box])), at: 0)
        #expect(try ask(Self.qpdf, "--check", about: scene).contains("No syntax or stream encoding errors"))
    }

    @Test(
        "glyphs that don't follow their text still give it back",
        .enabled(if: text.isInstalled, "no pdftotext"))
    func clusters() throws {
        let shaped = try samples.engine.shape("石鼓湾", role: .text, size: 12).runs[0]
        for clusters: [Int32] in [[6, 3, 0], [0, 0, 0], [1, 2, 4], [-9, 900, 3], [3, 3, 6]] {
            var glyphs = shaped.glyphs
            for i in glyphs.indices { glyphs[i].cluster = clusters[i] }
            let run = GlyphRun(
                font: shaped.font, size: 12, color: ink, origin: Point(x: 20, y: 40), width: shaped.width,
                text: shaped.text, glyphs: glyphs)
            let scene = Scene(
                pages: [Page(size: Size(width: 200, height: 80), nodes: [.glyphs(run)])], title: "",
                fonts: samples.engine.faces)
            let said = try ask(Self.text, about: scene)
            #expect(said.contains("石鼓湾"), "\(clusters) \(said)")
        }
    }

    @Test("a link or bookmark that leads nowhere is an error, as is an anchor twice")
    func anchors() throws {
        var scene = try samples.document()
        scene.outline.append(OutlineEntry(title: "无", level: 1, destination: "无"))
        #expect(throws: SceneError.noAnchor("无")) { try render(scene) }
        scene = try samples.document()
        scene.pages[2].nodes.append(.anchor(Anchor(name: "table", at: .zero)))
        #expect(throws: SceneError.anchorTwice("table")) { try render(scene) }
    }

    @Test("a broken scene is a typed error", arguments: brokenScenes.indices)
    func broken(_ index: Int) {
        let (name, scene, error) = brokenScenes[index]
        #expect(throws: error, "\(name)") { try render(scene) }
    }

    @Test("a glyph past the face's last is an error")
    func noGlyph() {
        let run = GlyphRun(
            font: FontID(rawValue: 0), size: 10, color: ink, origin: .zero, width: 1, text: "一",
            glyphs: [Glyph(id: 70_000, x: 0, cluster: 0)])
        let scene = Scene(
            pages: [Page(size: Size(width: 90, height: 70), nodes: [.glyphs(run)])], title: "",
            fonts: samples.engine.faces)
        #expect(throws: SceneError.noGlyph(70_000, samples.engine.faces[0])) { try render(scene) }
    }
}
