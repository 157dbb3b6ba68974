import CairoRendering
import SceneModel
import TestSupport
import Testing
import Typesetting

@Suite("PNG", .enabled(if: SampleScenes.hasFonts, "no Noto Sans CJK SC"))
struct PNGRendererTests {
    let samples = SampleScenes()

    func box(_ color: Color, _ area: Rect) -> Node { .path(PathNode(.rect(area), fill: color)) }

    func scene(_ nodes: [Node], background: Color? = .white) -> Scene {
        Scene(
            pages: [Page(size: Size(width: 20, height: 10.5), background: background, nodes: nodes)],
            title: "标题", description: "说明", fonts: [])
    }

    func render(_ scene: Scene, scale: Double = 2) throws -> [UInt8] {
        try PNGRenderer(fonts: samples.engine, scale: scale).render(scene)
    }

    func decode(_ bytes: [UInt8]) throws -> Bitmap {
        let folder = try TestFolder()
        return try Bitmap(contentsOf: folder.write(bytes, to: "a.png"))
    }

    /// The data of a chunk.
    func chunk(_ name: String, of bytes: [UInt8]) -> [UInt8]? {
        var rest = bytes.dropFirst(8)
        while rest.count >= 12 {
            let size = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
            let data = rest.dropFirst(8).prefix(size)
            if rest.dropFirst(4).prefix(4).elementsEqual(name.utf8) { return Array(data) }
            rest = rest.dropFirst(12 + size)
        }
        return nil
    }

    @Test("as large as the page, to the whole pixel, and says how dense", arguments: [1, 2, 2.5])
    func size(_ scale: Double) throws {
        let bytes = try render(scene([]), scale: scale)
        let bitmap = try decode(bytes)
        #expect(bitmap.width == Int((20 * scale).rounded(.up)))
        #expect(bitmap.height == Int((10.5 * scale).rounded(.up)))
        let density = try #require(chunk("pHYs", of: bytes)).prefix(4).reduce(0) { $0 << 8 | Int($1) }
        #expect(abs(Double(density) * 0.0254 - 72 * scale) < 0.1)
    }

    @Test("few colours are a palette, and every one is right")
    func palette() throws {
        let bytes = try render(scene([box(blue, Rect(x: 5, y: 2, width: 5, height: 5))]))
        #expect(chunk("IHDR", of: bytes)?[9] == 3)
        #expect(chunk("PLTE", of: bytes) == [255, 255, 255, 0x2F, 0x6D, 0xB5])
        let bitmap = try decode(bytes)
        #expect(bitmap[9, 9] == SIMD4(255, 255, 255, 255))
        #expect(bitmap[10, 4] == SIMD4(0x2F, 0x6D, 0xB5, 255))
        #expect(bitmap[19, 13] == SIMD4(0x2F, 0x6D, 0xB5, 255))
        #expect(bitmap[20, 14] == SIMD4(255, 255, 255, 255))
    }

    @Test("many colours are true colour, and every one is right")
    func trueColor() throws {
        let colors = (0..<300).map { index -> Color in
            let (column, row) = (UInt8(index % 20), UInt8(index / 20))
            return Color(red: column * 12, green: row * 17, blue: 40)
        }
        let boxes = colors.enumerated().map { index, color in
            box(color, Rect(x: Double(index % 20), y: Double(index / 20), width: 1, height: 1))
        }
        var scene = scene(boxes)
        scene.pages[0].size.height = 15
        let bytes = try render(scene, scale: 1)
        #expect(chunk("IHDR", of: bytes)?[9] == 2)
        let bitmap = try decode(bytes)
        let expected = colors.map { SIMD4(Int16($0.red), Int16($0.green), Int16($0.blue), 255) }
        #expect(bitmap.pixels == expected)
    }

    @Test("256 colours are still a palette")
    func fullPalette() throws {
        let boxes = (0..<256).map { index in
            box(
                Color(red: UInt8(index), green: 0, blue: 0),
                Rect(x: Double(index % 16), y: Double(index / 16), width: 1, height: 1))
        }
        var scene = scene(boxes)
        scene.pages[0].size = Size(width: 16, height: 16)
        let bytes = try render(scene, scale: 1)
        #expect(chunk("PLTE", of: bytes)?.count == 768)
        #expect(try decode(bytes).pixels.map { Int($0.x) } == Array(0..<256))
    }

    @Test("a page without background is clear where nothing is drawn")
    func clear() throws {
        let half = Color(red: 200, green: 100, blue: 0, opacity: 0.5)
        let bytes = try render(scene([box(half, Rect(x: 0, y: 0, width: 5, height: 5))], background: nil))
        let bitmap = try decode(bytes)
        #expect(bitmap[30, 15] == SIMD4(0, 0, 0, 0))
        #expect(bitmap[2, 2] == SIMD4(100, 50, 0, 128))
    }

    @Test("says its colour space, title and description")
    func words() throws {
        let bytes = try render(scene([]))
        #expect(chunk("sRGB", of: bytes) == [0])
        let title = try #require(chunk("iTXt", of: bytes))
        #expect(String(decoding: title, as: UTF8.self) == "Title\0\0\0zh-CN\0\0标题")
    }

    @Test("the same scene is the same bytes, from a renderer used before too")
    func determinism() throws {
        let scene = try samples.chart()
        let renderer = PNGRenderer(fonts: samples.engine)
        let first = try renderer.render(scene)
        #expect(try renderer.render(scene) == first)
        #expect(try PNGRenderer(fonts: SampleScenes().engine).render(scene) == first)
    }

    @Test("a broken scene is a typed error", arguments: brokenScenes.indices)
    func broken(_ index: Int) {
        let (name, scene, error) = brokenScenes[index]
        #expect(throws: error, "\(name)") { try render(scene) }
    }

    @Test("a glyph past the face's last is an error")
    func noGlyph() throws {
        let scene = Self.sceneWithGlyph(70_000, samples)
        #expect(throws: SceneError.noGlyph(70_000, samples.engine.faces[0])) { try render(scene) }
    }

    static func sceneWithGlyph(_ id: UInt32, _ samples: SampleScenes) -> Scene {
        let run = GlyphRun(
            font: FontID(rawValue: 0), size: 9, color: ink, origin: .zero, width: 9, text: "一",
            glyphs: [Glyph(id: id, x: 0, cluster: 0)])
        return Scene(
            pages: [Page(size: Size(width: 9, height: 9), nodes: [.glyphs(run)])], title: "",
            fonts: samples.engine.faces)
    }

    @Test("an image past what memory should hold is an error, a scale of nothing too")
    func tooLarge() throws {
        #expect(throws: CairoError.tooLarge(width: 40_000, height: 21_000)) {
            try render(scene([]), scale: 2000)
        }
        #expect(throws: CairoError.scale(0)) { try render(scene([]), scale: 0) }
        #expect(throws: CairoError.scale(-1)) { try render(scene([]), scale: -1) }
        #expect(throws: CairoError.self) { try render(scene([]), scale: .nan) }
    }
}
