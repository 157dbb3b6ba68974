import SVGRendering
import SceneModel
import Styling
import TestSupport
import Testing
import Typesetting

@Suite("SVG of what needs no font")
struct SVGDrawingTests {
    let engine = FontEngine(
        fonts: Style.Fonts(
            text: FontRequest(families: [], isBold: false), strong: FontRequest(families: [], isBold: true),
            title: FontRequest(families: [], isBold: true)), cache: nil)

    func svg(_ nodes: [Node], background: Color? = nil, title: String = "") throws -> String {
        let scene = Scene(
            pages: [Page(size: Size(width: 100, height: 50.5), background: background, nodes: nodes)],
            title: title, language: "", fonts: [])
        return String(decoding: try SVGRenderer(fonts: engine).render(scene), as: UTF8.self)
    }

    /// The lines between the root's tags.
    func body(_ nodes: [Node]) throws -> [String] {
        try svg(nodes).split(separator: "\n").dropFirst().dropLast().map(String.init)
    }

    @Test("the whole file of a bar")
    func golden() throws {
        let bar = PathNode(.rect(Rect(x: 10, y: 5, width: 40.126, height: 8)), fill: blue)
        #expect(
            try svg(
                [.group(Group(title: "青石县 12.6", source: "qingshi_2023#4-9", nodes: [.path(bar)]))],
                background: .white) == """
                    <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="100" \
                    height="50.5" viewBox="0 0 100 50.5" role="img">
                    <rect width="100" height="50.5" fill="#FFFFFF"/>
                    <g data-source="qingshi_2023#4-9"><title>青石县 12.6</title>
                    <rect x="10" y="5" width="40.13" height="8" fill="#2F6DB5"/>
                    </g>
                    </svg>

                    """)
    }

    @Test("paths: lines, curves, strokes, dashes")
    func paths() throws {
        let path = Path([
            .move(Point(x: 1, y: 2.005)), .line(Point(x: -3.5, y: 0)),
            .cubic(Point(x: 1, y: 1), Point(x: 2.25, y: 2), Point(x: 3, y: 3)), .close,
        ])
        let stroke = Stroke(
            color: Color(red: 255, green: 0, blue: 16, opacity: 0.25), width: 0.75, dash: [4, 1.5])
        #expect(
            try body([.path(PathNode(path, stroke: stroke))]) == [
                ##"<path d="M1 2L-3.5 0C1 1 2.25 2 3 3Z" fill="none" stroke="#FF0010" stroke-opacity="0.25" stroke-width="0.75" stroke-dasharray="4 1.5"/>"##
            ])
    }

    @Test("what would draw nothing is left out")
    func nothing() throws {
        let unpainted = PathNode(.rect(Rect(x: 0, y: 0, width: 1, height: 1)))
        let unseen = PathNode(.line(from: .zero, to: Point(x: 9, y: 9)), stroke: Stroke(color: ink, width: 0))
        #expect(try body([.path(unpainted), .path(unseen), .path(PathNode(Path(), fill: ink))]) == [])
    }

    @Test("a box from any corner is a rect; one without breadth stays a path")
    func boxes() throws {
        let box = Path([
            .move(Point(x: 9, y: 8)), .line(Point(x: 9, y: 2)), .line(Point(x: 1, y: 2)),
            .line(Point(x: 1, y: 8)), .close,
        ])
        let flat = Path.rect(Rect(x: 1, y: 1, width: 5, height: 0))
        #expect(
            try body([
                .path(PathNode(box, fill: ink)),
                .path(PathNode(flat, stroke: Stroke(color: ink, width: 1))),
            ]) == [
                ##"<rect x="1" y="2" width="8" height="6" fill="#1A1A1A"/>"##,
                ##"<path d="M1 1L6 1L6 1L1 1Z" fill="none" stroke="#1A1A1A" stroke-width="1"/>"##,
            ])
    }

    @Test("groups move what they hold; links and anchors draw only what they hold")
    func groups() throws {
        let dot = Node.path(PathNode(.rect(Rect(x: 1, y: 1, width: 1, height: 1)), fill: ink))
        let link = Node.link(
            Link(destination: "nowhere", area: Rect(x: 0, y: 0, width: 9, height: 9), nodes: [dot]))
        let inner = Group(offset: Point(x: 0.5, y: -4), nodes: [link, .anchor(Anchor(name: "a", at: .zero))])
        #expect(
            try body([.group(Group(offset: Point(x: 10, y: 20), nodes: [.group(inner)]))]) == [
                ##"<rect x="11.5" y="17" width="1" height="1" fill="#1A1A1A"/>"##
            ])
    }

    @Test("words are escaped, and what XML forbids is dropped")
    func escaping() throws {
        let words = "A<B & \"C\"\u{0}\u{8}\u{7F}\u{9F}\u{FFFE}\u{FFFF}】𠮷\t>"
        let text = try svg([.group(Group(source: words, nodes: []))], title: words)
        let document = try SVGDocument(Array(text.utf8))
        #expect(document.all("title").first?.text == "A<B & \"C\"】𠮷\t>")
        // A tab in an attribute reads as a space.
        #expect(document.values("data-source") == ["A<B & \"C\"】𠮷 >"])
    }

    @Test("a broken scene is a typed error", arguments: brokenScenes.indices)
    func broken(_ index: Int) {
        let (name, scene, error) = brokenScenes[index]
        #expect(throws: error, "\(name)") { try SVGRenderer(fonts: engine).render(scene) }
    }

    @Test("a page that isn't there is an error")
    func noPage() {
        let scene = Scene(pages: [Page(size: Size(width: 1, height: 1))], title: "", fonts: [])
        #expect(throws: SceneError.noPage(1, of: 1)) { try SVGRenderer(fonts: engine).render(scene, page: 1) }
        #expect(throws: SceneError.noPage(-1, of: 1)) {
            try SVGRenderer(fonts: engine).render(scene, page: -1)
        }
    }

    @Test(
        "a glyph past the face's last is an error", .enabled(if: SampleScenes.hasFonts, "no Noto Sans CJK SC")
    )
    func noGlyph() throws {
        let samples = SampleScenes()
        let run = GlyphRun(
            font: FontID(rawValue: 0), size: 9, color: ink, origin: .zero, width: 9, text: "一",
            glyphs: [Glyph(id: 70_000, x: 0, cluster: 0)])
        let scene = Scene(
            pages: [Page(size: Size(width: 9, height: 9), nodes: [.glyphs(run)])], title: "",
            fonts: samples.engine.faces)
        #expect(throws: SceneError.noGlyph(70_000, samples.engine.faces[0])) {
            try SVGRenderer(fonts: samples.engine).render(scene)
        }
    }
}
