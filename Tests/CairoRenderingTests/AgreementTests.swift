import CairoRendering
import Foundation
import PDFRendering
import SVGRendering
import SceneModel
import TestSupport
import Testing

@Suite("All formats show one picture", .enabled(if: SampleScenes.hasFonts, "no Noto Sans CJK SC"))
struct AgreementTests {
    let samples = SampleScenes()
    static let rsvg = Tool("rsvg-convert")
    static let poppler = Tool("pdftocairo")
    static let chromium = Tool("chromium")

    /// The scene as Cairo draws it, two pixels to the point.
    func png(_ scene: Scene, in folder: borrowing TestFolder) throws -> Bitmap {
        let bytes = try PNGRenderer(fonts: samples.engine, scale: 2).render(scene)
        return try Bitmap(contentsOf: folder.write(bytes, to: "cairo.png"))
    }

    @Test(
        "librsvg draws the SVG as Cairo draws the scene", .enabled(if: rsvg.isInstalled, "no rsvg-convert"),
        arguments: SVGOptions.Text.allCases)
    func svg(_ text: SVGOptions.Text) throws {
        let folder = try TestFolder()
        let scene = try samples.chart()
        let svg = try SVGRenderer(fonts: samples.engine, options: SVGOptions(text: text)).render(scene)
        let result = try Self.rsvg.run(
            "--zoom", "2", folder.write(svg, to: "chart.svg"), "-o", "\(folder.path)/rsvg.png")
        try #require(result.status == 0, "\(result.text)")

        let theirs = try Bitmap(contentsOf: "\(folder.path)/rsvg.png")
        let difference = try #require(try png(scene, in: folder).difference(from: theirs))
        #expect(difference.mean < 0.1)
        #expect(difference.far < 0.0001)
    }

    /// Poppler's own pictures set glyphs on whole pixels; its SVG doesn't.
    @Test(
        "Poppler reads the PDF as Cairo draws the scene",
        .enabled(if: poppler.isInstalled && rsvg.isInstalled, "no pdftocairo or rsvg-convert"))
    func pdf() throws {
        let folder = try TestFolder()
        let scene = try samples.chart()
        let pdf = try folder.write(PDFRenderer(fonts: samples.engine).render(scene), to: "chart.pdf")
        let (svg, image) = ("\(folder.path)/poppler.svg", "\(folder.path)/poppler.png")
        try #require(Self.poppler.run("-svg", pdf, svg).status == 0)
        try #require(Self.rsvg.run("-w", "1440", "-h", "1090", svg, "-o", image).status == 0)

        let difference = try #require(try png(scene, in: folder).difference(from: Bitmap(contentsOf: image)))
        #expect(difference.mean < 0.1)
        #expect(difference.far < 0.0001)
    }

    @Test(
        "two SVGs in one page keep their own words and numbers",
        .enabled(if: chromium.isInstalled && rsvg.isInstalled, "no chromium or rsvg-convert"))
    func onePage() throws {
        let folder = try TestFolder()
        let scenes = [try samples.chart(), try samples.chart(title: "森林覆盖率排在前面的镇", factor: 0.6)]
        let files = try scenes.map { try SVGRenderer(fonts: samples.engine).render($0) }
        let inlined = files.map { String(decoding: $0, as: UTF8.self) }
        let ids = inlined.flatMap { $0.matches(of: /\ id="([^"]*)"/).map { String($0.output.1) } }
        #expect(Set(ids).count == ids.count)

        let page = "<!DOCTYPE html><meta charset=utf-8><style>body{margin:0}svg{display:block}</style>"
        let path = try folder.write(Array((page + inlined.joined()).utf8), to: "page.html")
        let result = try Self.chromium.run(
            "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
            "--force-device-scale-factor=2", "--user-data-dir=\(folder.path)/profile",
            "--window-size=720,1090", "--screenshot=\(folder.path)/page.png", "file://\(path)")
        try #require(result.status == 0, "\(result.text)")

        let shown = try Bitmap(contentsOf: "\(folder.path)/page.png")
        try #require(shown.width == 1440 && shown.height == 2180)
        for (index, file) in files.enumerated() {
            try Self.rsvg.run(
                "--zoom", "2", folder.write(file, to: "\(index).svg"), "-o", "\(folder.path)/\(index).png")
            let alone = try Bitmap(contentsOf: "\(folder.path)/\(index).png")
            let part = shown.rows(index * 1090..<(index + 1) * 1090, width: 1440)
            let difference = try #require(part.difference(from: alone))
            #expect(difference.mean < 0.5)
            #expect(difference.far < 0.0001)
        }
    }

    @Test("a word changed is a difference that these tests see")
    func sensitivity() throws {
        let folder = try TestFolder()
        let one = try png(samples.chart(title: "一般公共预算收入"), in: folder)
        let other = try png(samples.chart(title: "一般公共预算支出"), in: folder)
        let difference = try #require(one.difference(from: other))
        #expect(difference.far > 0.0005)
    }
}
