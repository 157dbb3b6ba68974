import Foundation
import PDFRendering
import SceneModel
import Styling
import TestSupport
import Testing
import Typesetting

/// What a printed briefing's file promises, each line judged by a program that isn't ours.
@Suite("A PDF as other programs read it", .enabled(if: SampleScenes.hasFonts, "no Noto Sans CJK SC"))
struct PDFContractTests {
    static let qpdf = Tool("qpdf")
    static let text = Tool("pdftotext")
    static let fonts = Tool("pdffonts")
    static let info = Tool("pdfinfo")
    static let mutool = Tool("mutool")
    static let lcms = Tool("transicc")

    let samples = SampleScenes()

    func render(_ scene: Scene, created: Int? = nil) throws -> [UInt8] {
        try PDFRenderer(fonts: samples.engine, options: PDFOptions(created: created)).render(scene)
    }

    func ask(_ tool: Tool, _ arguments: [String] = [], about bytes: [UInt8], then: [String] = []) throws
        -> String
    {
        let folder = try TestFolder()
        let path = try folder.write(bytes, to: "a.pdf")
        let result = try tool.run(arguments + [path] + then)
        #expect(result.status == 0, "\(result.text)")
        return result.text
    }

    @Test("qpdf finds no fault", .enabled(if: qpdf.isInstalled, "no qpdf"))
    func valid() throws {
        for scene in [try samples.document(), try samples.chart()] {
            let said = try ask(Self.qpdf, ["--check"], about: render(scene))
            #expect(said.contains("No syntax or stream encoding errors found"), "\(said)")
            #expect(!said.contains("WARNING"), "\(said)")
        }
    }

    @Test("MuPDF draws every page without a word", .enabled(if: mutool.isInstalled, "no mutool"))
    func drawn() throws {
        let said = try ask(
            Self.mutool, ["draw", "-q", "-F", "svg", "-o", "/dev/null"], about: render(samples.document()))
        #expect(said.replacing("warning: ICC support is not available\n", with: "").isEmpty, "\(said)")
    }

    // MARK: Text

    @Test(
        "every character comes back, none as a radical or for private use",
        .enabled(if: text.isInstalled, "no pdftotext"))
    func extraction() throws {
        // 石立方米用 are drawn by the glyphs of radicals that look like them.
        let said = try ask(Self.text, about: render(samples.document()), then: ["-"])
        for words in ["北湾市经济简报", "青石县", "12.6亿元", "，石级台阶用立方米计。", "12.5%", "“A<B”", "返回"] {
            #expect(said.contains(words), "\(words) in \(said)")
        }
        #expect(said.unicodeScalars.filter(\.isLookAlike).isEmpty)
        #expect(counts(said) == counts(try samples.document().pages.flatMap(\.placed).map(\.words).joined()))
    }

    /// How often each character stands in a text, spaces aside.
    private func counts(_ text: String) -> [Unicode.Scalar: Int] {
        text.unicodeScalars.reduce(into: [:]) { counts, scalar in
            if !scalar.properties.isWhitespace { counts[scalar, default: 0] += 1 }
        }
    }

    @Test(
        "lines come back as they were written, however they are squeezed or opened",
        .enabled(if: text.isInstalled, "no pdftotext"), arguments: 0..<4)
    func lines(_ seed: UInt64) throws {
        var random = SeededGenerator(state: seed)
        var (nodes, expected): ([Node], [String]) = ([], [])
        var y = 40.0
        for _ in 0..<10 {
            let sample = (0..<12).map { _ in Self.phrases.randomElement(using: &random) ?? "" }.joined()
            let width = Double.random(in: 90...360, using: &random)
            let layout = try Paragraph.layOut(
                [TextRun(sample, size: 10.5, color: .black)], width: width,
                style: ParagraphStyle(alignment: .justified, lineHeight: 17, indent: 21),
                measurer: samples.engine)
            for line in layout.lines {
                nodes += line.pieces.flatMap {
                    $0.text.nodes(at: Point(x: 60 + $0.x, y: y + line.baseline), color: .black)
                }
                expected.append(line.pieces.flatMap(\.text.runs).map(\.text).joined())
            }
            y += layout.height + 40
        }
        let scene = Scene(
            pages: [
                Page(
                    size: Size(width: 600, height: y + 40),
                    nodes: [.group(Group(role: .paragraph, nodes: nodes))])
            ],
            title: "行", fonts: samples.engine.faces)
        let said = try ask(Self.text, about: render(scene), then: ["-"])
        let lines = said.split(whereSeparator: { $0.isNewline || $0 == "\u{C}" }).map(String.init)
        #expect(lines == expected)
    }

    static let phrases = [
        "全县经济稳中有进，", "255.92亿元", "同比增长5.7%，", "GDP总量迈上新台阶。", "“十四五”规划（2021—2025年）", "《青禾县志》、",
        "新增企业30余家；", "PM2.5平均浓度35μg，", "人均可支配收入28300元。", "一是抓项目——", "《云山》《白鹭》", "（其中工业12.4亿元），",
    ]

    @Test(
        "each font is embedded once, cut to what is shown, with Unicode",
        .enabled(if: fonts.isInstalled, "no pdffonts"))
    func embedding() throws {
        let rows = try ask(Self.fonts, about: render(samples.document())).split(separator: "\n").dropFirst(2)
        #expect(rows.count == 2)
        for row in rows {
            #expect(row.contains("+NotoSansCJKsc-"))
            #expect(row.contains(/yes +yes +yes/), "\(row)")
        }
    }

    // MARK: What it says of itself

    @Test("title, author, language, outline and labels", .enabled(if: qpdf.isInstalled, "no qpdf"))
    func metadata() throws {
        let bytes = try render(samples.document(), created: 1_700_000_000)
        let said = try ask(Self.qpdf, ["--json", "--json-key=qpdf"], about: bytes)
        for words in [
            #""/Title": "u:北湾市经济简报（2023）""#, #""/Author": "u:北湾市统计 <局>""#, #""/Lang": "u:zh-CN""#,
            #""/DisplayDocTitle": true"#, #""/CreationDate": "u:D:20231114221320Z""#,
            #""/Creator": "u:hengtu""#, #""/PageMode": "/UseOutlines""#, #""/ID""#,
        ] {
            #expect(said.contains(words), "\(words)")
        }
        let objects = try PDFObjects(of: bytes)
        let labels = objects.body(objects.catalog["/PageLabels"])?["/Nums"] as? [Any] ?? []
        let read = labels.compactMap { $0 as? [String: Any] }.map {
            PDFObjects.words($0["/P"]) + ($0["/St"].map { "\($0)" } ?? "")
        }
        #expect(labels.compactMap { $0 as? Int } == [0, 1, 2] && read == ["i", "1", "附-1"])
    }

    @Test("pages that count on need one label", .enabled(if: qpdf.isInstalled, "no qpdf"))
    func labels() throws {
        let labels = ["", "", "1", "2", "3", "附-9", "附-10", "附-12", "007"]
        let scene = Scene(
            pages: labels.map { Page(size: Size(width: 90, height: 70), label: $0) }, title: "", fonts: [])
        let objects = try PDFObjects(of: render(scene))
        let read = objects.body(objects.catalog["/PageLabels"])?["/Nums"] as? [Any] ?? []
        #expect(read.compactMap { $0 as? Int } == [0, 1, 2, 5, 7, 8])
    }

    @Test(
        "bookmarks are the headings' tree, in Chinese, and lead to their pages",
        .enabled(if: mutool.isInstalled, "no mutool"))
    func outline() throws {
        let said = try ask(Self.mutool, ["show"], about: render(samples.document()), then: ["outline"])
        let rows = said.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
        #expect(rows.map { $0.dropFirst().first } == ["\"北湾市经济简报\"", "\"各县比较\"", "\"附录 (1)\""])
        #expect(rows.map { $0.last?.prefix(7) } == ["#page=1", "#page=2", "#page=3"])
    }

    @Test("links lead to their places, both ways", .enabled(if: qpdf.isInstalled, "no qpdf"))
    func links() throws {
        let objects = try PDFObjects(of: render(samples.document()))
        let links = objects.all("/Subtype", "/Link").map(\.body)
        // The area 112 138 60 16 from the top of an A4 page.
        let first = try #require(links.first { PDFObjects.words($0["/Contents"]) == "12.6亿元" })
        #expect(first["/Rect"] as? [Double] == [112, 687.89, 172, 703.89])
        #expect(objects.list(first["/Dest"])?.first as? String == objects.pages[2])
        let back = try #require(links.first { PDFObjects.words($0["/Contents"]) == "返回" })
        #expect(objects.list(back["/Dest"])?.first as? String == objects.pages[0])
        #expect(objects.list(back["/Dest"])?[2] as? Double == 60)
        #expect(links.allSatisfy { $0["/F"] as? Int == 4 })
    }

    @Test("XMP says the same", .enabled(if: info.isInstalled, "no pdfinfo"))
    func xmp() throws {
        let said = try ask(Self.info, ["-meta"], about: render(samples.document(), created: 1_700_000_000))
        for words in [
            #"<rdf:li xml:lang="x-default">北湾市经济简报（2023）</rdf:li>"#, "<rdf:li>北湾市统计 &lt;局&gt;</rdf:li>",
            "<rdf:li>zh-CN</rdf:li>", "<xmp:CreateDate>2023-11-14T22:13:20Z</xmp:CreateDate>",
        ] {
            #expect(said.contains(words), "\(words)")
        }
    }

    @Test(
        "colours are sRGB by a profile that says so",
        .enabled(if: qpdf.isInstalled && lcms.isInstalled, "no qpdf or transicc"))
    func profile() throws {
        let bytes = try render(samples.document())
        let objects = try PDFObjects(of: bytes)
        let intent = objects.body((objects.catalog["/OutputIntents"] as? [Any])?.first)
        let reference = try #require(intent?["/DestOutputProfile"] as? String)
        #expect(objects.body(reference)?["/N"] as? Int == 3)
        let folder = try TestFolder()
        let path = try folder.write(bytes, to: "a.pdf")
        let shell = try Tool("sh").run(
            "-c",
            """
            qpdf --show-object=\(reference.split(separator: " ")[0]) --filtered-stream-data \(path) > \(folder.path)/a.icc
            printf '10 20 30\\n128 128 128\\n255 0 0\\n12 200 90\\n' | \
            transicc -n -t1 -i \(folder.path)/a.icc -o '*sRGB' 2>/dev/null
            """)
        let numbers = shell.text.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }.suffix(12)
        let wanted: [Double] = [10, 20, 30, 128, 128, 128, 255, 0, 0, 12, 200, 90]
        #expect(numbers.count == 12)
        #expect(zip(numbers, wanted).allSatisfy { abs($0 - $1) < 1 }, "\(shell.text)")
    }

    @Test("the same scene is the same bytes, dated as told or not at all")
    func determinism() throws {
        let scene = try samples.document()
        let first = try render(scene)
        #expect(try PDFRenderer(fonts: SampleScenes().engine).render(scene) == first)
        #expect(try render(scene, created: 0) != first)
        #expect(try render(scene, created: 0) == render(scene, created: 0))
    }

    @Test("the same fonts in another place make the same bytes")
    func places() throws {
        let folder = try TestFolder()
        let found = samples.engine.report().roles.flatMap(\.found).map(\.file)
        for (number, file) in Set(found).sorted().enumerated() {
            try FileManager.default.createSymbolicLink(
                atPath: "\(folder.path)/\(number).ttc", withDestinationPath: file)
        }
        let configuration = try folder.write(
            Array(
                "<fontconfig><dir>\(folder.path)</dir><cachedir>\(folder.path)/c</cachedir></fontconfig>".utf8
            ),
            to: "fonts.conf")
        let scene = try samples.document()
        let request = FontRequest(families: ["Noto Sans CJK SC"], isBold: false)
        let bold = FontRequest(families: ["Noto Sans CJK SC"], isBold: true)
        let elsewhere = FontEngine(
            fonts: Style.Fonts(text: request, strong: bold, title: bold), cache: nil,
            configuration: configuration)
        #expect(elsewhere.report().roles.first?.found.first?.file.hasPrefix(folder.path) == true)
        #expect(try PDFRenderer(fonts: elsewhere).render(scene) == render(scene))
    }
}

extension Unicode.Scalar {
    /// A radical, for private use, or one of the characters that stand for another.
    fileprivate var isLookAlike: Bool {
        switch value {
        case 0x2E80...0x2FDF, 0xE000...0xF8FF, 0xF900...0xFAFF: true
        default: false
        }
    }
}

extension PlacedNode {
    fileprivate var words: String {
        if case .text(let run) = kind { run.text } else { "" }
    }
}
