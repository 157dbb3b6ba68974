import SceneModel
import Styling
import Testing

@testable import Typesetting

@Suite("Glyphs are handed to renderers", .enabled(if: hasHan, "Noto Sans CJK SC is not installed"))
struct FontsDrawingTests {
    let engine = FontEngine(fonts: .families(han), cache: nil)

    private func glyphs(_ text: String, role: FontRole = .text) throws -> (font: FontID, ids: [UInt32]) {
        let run = try #require(try engine.shape(text, role: role, size: 10).runs.first)
        return (run.font, run.glyphs.map(\.id))
    }

    @Test("an outline is closed subpaths in whole units within the em's reach")
    func outline() throws {
        let (font, ids) = try glyphs("衡山县2022年地区生产总值（亿元）")
        for id in ids {
            let outline = try engine.outline(of: id, in: font)
            #expect(outline.commands.first == .move && outline.commands.last == .close)
            #expect(outline.coordinates.count == 2 * outline.commands.reduce(0) { $0 + $1.points })
            #expect(outline.coordinates.allSatisfy { (-500...1500).contains($0) })
        }
    }

    @Test("一 is one stroke")
    func one() throws {
        let (font, ids) = try glyphs("一")
        #expect(try engine.outline(of: ids[0], in: font).commands.count { $0 == .move } == 1)
        let path = String(decoding: try engine.outlinePath(of: ids[0], in: font), as: UTF8.self)
        #expect(path.lowercased().hasPrefix("m") && path.hasSuffix("z"))
    }

    @Test("a blank glyph, or a number that the face doesn't have, draws nothing")
    func blank() throws {
        let (font, ids) = try glyphs(" ")
        #expect(try engine.outline(of: ids[0], in: font) == GlyphOutline())
        #expect(try engine.outlinePath(of: ids[0], in: font).isEmpty)
        #expect(try engine.outline(of: .max, in: font) == GlyphOutline())
    }

    @Test("a font that the engine doesn't have is an error", arguments: [-1, 2, .max])
    func unknownFont(number: Int) {
        let font = FontID(rawValue: number)
        #expect(throws: FontError.self) { try engine.outline(of: 1, in: font) }
        #expect(throws: FontError.self) { try engine.subset(font, glyphs: [1], keepingNumbers: false) }
        #expect(throws: FontError.self) { try engine.file(of: font) }
    }

    @Test("a subset draws the same glyphs", arguments: [true, false], FontRole.allCases)
    func subset(keepingNumbers: Bool, role: FontRole) throws {
        let (font, ids) = try glyphs("衡阳市，2.5亿（石）", role: role)
        let blob = try engine.subset(font, glyphs: ids, keepingNumbers: keepingNumbers)
        let face = try #require(OpenFace(blob))
        for id in ids {
            let number = blob.number(of: id)
            #expect(number != 0)
            #expect((number == id) == keepingNumbers)
            #expect(engine.pen.outline(of: number, in: face) == (try engine.outline(of: id, in: font)))
        }
        #expect(face.names.postScriptName == engine.faces[font.rawValue].postScriptName)
    }

    @Test("a subset counted anew is small and knows only its glyphs")
    func small() throws {
        let (font, ids) = try glyphs("衡阳")
        let blob = try engine.subset(font, glyphs: ids, keepingNumbers: false)
        #expect(blob.bytes.count < 4000)
        #expect(Set(ids.map(blob.number)) == [1, 2])
        #expect(blob.number(of: try glyphs("县").ids[0]) == 0)
        let again = try engine.subset(font, glyphs: ids.reversed(), keepingNumbers: false)
        #expect(again.bytes.elementsEqual(blob.bytes))
    }

    @Test("a subset leaves out numbers that the face doesn't have")
    func unknownGlyph() throws {
        let (font, ids) = try glyphs("衡")
        let blob = try engine.subset(font, glyphs: ids + [70_000, .max], keepingNumbers: false)
        #expect(blob.number(of: ids[0]) == 1)
        #expect(blob.number(of: 70_000) == 0)
    }

    @Test("a whole file opens as the same face")
    func file() throws {
        let (font, ids) = try glyphs("衡")
        let face = try #require(OpenFace(try engine.file(of: font)))
        #expect(face.names == engine.faces[font.rawValue])
        #expect(engine.pen.outline(of: ids[0], in: face) == (try engine.outline(of: ids[0], in: font)))
    }
}
