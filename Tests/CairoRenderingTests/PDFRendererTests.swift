import CairoRendering
import Foundation
import SceneModel
import Styling
import TestSupport
import Testing
import Typesetting

@Suite("PDF", .enabled(if: SampleScenes.hasFonts, "no Noto Sans CJK SC"))
struct PDFRendererTests {
    let samples = SampleScenes()
    static let qpdf = Tool("qpdf")
    static let text = Tool("pdftotext")
    static let fonts = Tool("pdffonts")
    static let info = Tool("pdfinfo")

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

    @Test("qpdf finds no fault", .enabled(if: qpdf.isInstalled, "no qpdf"))
    func valid() throws {
        for scene in [try samples.document(), try samples.chart()] {
            let said = try ask(Self.qpdf, "--check", about: scene)
            #expect(said.contains("No syntax or stream encoding errors found"), "\(said)")
            #expect(!said.contains("WARNING"), "\(said)")
        }
    }

    @Test(
        "every character comes back, none as a radical or for private use",
        .enabled(if: text.isInstalled, "no pdftotext"))
    func extraction() throws {
        // 石立方米用 are drawn by the glyphs of radicals that look like them.
        let scene = try samples.document()
        let said = try ask(Self.text, about: scene)
        for words in ["北湾市经济简报", "青石县12.6亿元，石级台阶用立方米计。", "12.5%", "“A<B”", "返回"] {
            #expect(said.filter { $0 != " " }.contains(words), "\(words) in \(said)")
        }
        #expect(
            !said.unicodeScalars.contains {
                (0x2E80...0x2FDF).contains($0.value) || (0xE000...0xF8FF).contains($0.value)
            })
    }

    @Test("fonts are embedded, subset and have Unicode", .enabled(if: fonts.isInstalled, "no pdffonts"))
    func embedding() throws {
        let folder = try TestFolder()
        let path = try folder.write(render(samples.document()), to: "a.pdf")
        let rows = try Self.fonts.run(path).text.split(separator: "\n").dropFirst(2)
        #expect(rows.count == 2)
        for row in rows {
            #expect(row.contains("+NotoSansCJKsc-"))
            #expect(row.contains(/yes +yes +yes/), "\(row)")
        }
    }

    @Test("title, author, language, outline and labels", .enabled(if: qpdf.isInstalled, "no qpdf"))
    func metadata() throws {
        let said = try ask(
            Self.qpdf, "--json", "--json-key=qpdf", about: samples.document(), created: 1_700_000_000)
        for words in [
            #""/Title": "u:北湾市经济简报（2023）""#, #""/Author": "u:北湾市统计 <局>""#, #""/Lang": "u:zh-CN""#,
            #""/DisplayDocTitle": true"#, #""/CreationDate": "u:D:20231114221320Z""#,
            #""/Creator": "u:hengtu""#,
            #""/Title": "u:附录 (1)""#, #""/P": "u:附-""#, #""/PageMode": "/UseOutlines""#, #""/ID""#,
            #""/Alt": "u:十二个县区的条形图""#,
        ] {
            #expect(
                said.contains(words) || said.contains(words.replacing("u:", with: "")), "\(words)")
        }
    }

    @Test("XMP says the same", .enabled(if: info.isInstalled, "no pdfinfo"))
    func xmp() throws {
        let said = try ask(Self.info, "-meta", about: samples.document(), created: 1_700_000_000)
        for words in [
            #"<rdf:li xml:lang="x-default">北湾市经济简报（2023）</rdf:li>"#, "<rdf:li>北湾市统计 &lt;局&gt;</rdf:li>",
            "<rdf:li>zh-CN</rdf:li>", "<xmp:CreateDate>2023-11-14T22:13:20Z</xmp:CreateDate>",
        ] {
            #expect(said.contains(words), "\(words)")
        }
    }

    @Test(
        "links lead to their places, both ways",
        .enabled(if: info.isInstalled && qpdf.isInstalled, "no pdfinfo or qpdf"))
    func links() throws {
        let said = try ask(Self.info, "-dests", about: samples.document())
        let places = said.split(separator: "\n").dropFirst().map { $0.split(separator: " ").map(String.init) }
        #expect(places.map(\.first) == ["1", "2", "3"])
        let file = try ask(Self.qpdf, "--json", "--json-key=qpdf", about: samples.document())
        // The area 112 138 60 16 from the top of an A4 page.
        let areas = file.replacing(/\s/, with: "")
        #expect(areas.contains(#""/Rect":[112,687.89,172,703.89]"#), "\(areas)")
    }

    @Test(
        "the structure names what is read, in order, and leaves ornament out",
        .enabled(if: info.isInstalled, "no pdfinfo"))
    func structure() throws {
        let said = try ask(Self.info, "-struct-text", about: samples.document())
        #expect(!said.contains("Warning"), "\(said)")
        let names = said.split(separator: "\n").compactMap { line in
            line.wholeMatch(of: /\s*([A-Za-z0-9]+)(\s\((block|inline)\))?/).map { String($0.output.1) }
        }
        #expect(
            names == ["Document", "H1", "P", "Span", "Link", "Span", "Figure", "H2", "Table"]
                + Array(repeating: ["TR", "TH", "TD"], count: 5).joined() + ["H2", "Link"])
        #expect(said.contains("青石县") && said.contains("返回"))
        #expect(!said.contains("— 1 —"))
    }

    @Test("the same scene is the same bytes, dated as told or not at all")
    func determinism() throws {
        let scene = try samples.document()
        let first = try render(scene)
        #expect(try PDFRenderer(fonts: SampleScenes().engine).render(scene) == first)
        #expect(try render(scene, created: 0) != first)
        #expect(try render(scene, created: 0) == render(scene, created: 0))
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

        let said = try ask(Self.qpdf, "--json", "--json-key=qpdf", about: scene)
        let json = try JSONSerialization.jsonObject(with: Data(said.utf8)) as? [String: Any]
        let objects = try #require((json?["qpdf"] as? [Any])?.last as? [String: [String: Any]])
        func body(_ reference: Any?) -> [String: Any]? {
            (reference as? String).flatMap { objects["obj:\($0)"]?["value"] as? [String: Any] }
        }
        /// A figure's words and those of the figures in it, from the top.
        func words(_ reference: Any?) -> [String] {
            guard let element = body(reference) else { return [] }
            let own = element["/S"] as? String == "/Figure" ? [element["/Alt"] as? String ?? ""] : []
            let kids = element["/K"] as? [Any] ?? element["/K"].map { [$0] } ?? []
            return own + kids.flatMap(words)
        }
        let root = objects.values.compactMap { $0["value"] as? [String: Any] }
            .first { $0["/Type"] as? String == "/StructTreeRoot" }
        let top = try #require(root?["/K"])
        #expect((top as? [Any] ?? [top]).flatMap(words) == ["u:一", "u:二", "u:三", "", "u:四"])
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
        let scene = PNGRendererTests.sceneWithGlyph(70_000, samples)
        #expect(throws: SceneError.noGlyph(70_000, samples.engine.faces[0])) { try render(scene) }
    }
}
