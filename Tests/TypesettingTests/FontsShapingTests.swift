import SceneModel
import Styling
import Testing
import Typesetting

@Suite("Texts are shaped and measured", .enabled(if: hasHan, "Noto Sans CJK SC is not installed"))
struct FontsShapingTests {
    let engine = FontEngine(fonts: .families(han), cache: nil)

    @Test("a Han character is one em wide, and a width is the sum of the advances")
    func widths() throws {
        let name = try engine.shape("石鼓区", role: .text, size: 10)
        #expect(name.width == 30)
        #expect(name.runs.map(\.text) == ["石鼓区"])
        #expect(name.runs[0].glyphs.map(\.x) == [0, 1000, 2000])
        #expect(name.runs[0].glyphs.map(\.cluster) == [0, 3, 6])
        #expect(!name.runs[0].glyphs.map(\.id).contains(0))

        let parts = try ["石鼓区", "增长", "7"].map { try engine.shape($0, role: .text, size: 12).width }
        let whole = try engine.shape("石鼓区增长7", role: .text, size: 12)
        #expect(abs(whole.width - parts.reduce(0, +)) < 1e-9)
    }

    @Test("a size only scales", arguments: [1, 9, 10.5, 144])
    func sizes(size: Double) throws {
        let text = "同比增长6.5%，"
        let unit = try engine.shape(text, role: .text, size: 1)
        let scaled = try engine.shape(text, role: .text, size: size)
        #expect(abs(scaled.width - unit.width * size) < 1e-9)
        #expect(scaled.runs[0].glyphs == unit.runs[0].glyphs)
    }

    @Test("a line is as high as its em")
    func height() throws {
        let text = try engine.shape("亿", role: .text, size: 20)
        #expect(abs(text.height - 20) < 1e-9)
        #expect(text.ascent > text.descent && text.descent > 0)
    }

    @Test("roles have their own faces, whichever was used first")
    func roles() throws {
        let other = FontEngine(fonts: .families(han), cache: nil)
        let title = try other.shape("标题", role: .title, size: 10).runs[0].font
        let text = try other.shape("标题", role: .text, size: 10).runs[0].font
        #expect(try engine.shape("标题", role: .text, size: 10).runs[0].font == text)
        #expect(try engine.shape("标题", role: .title, size: 10).runs[0].font == title)
        #expect(engine.faces == other.faces)
        #expect(engine.faces.map(\.isBold) == [false, true])
        #expect(engine.faces.map(\.postScriptName) == ["NotoSansCJKsc-Regular", "NotoSansCJKsc-Bold"])
        #expect(engine.font(for: engine.faces[title.rawValue]) == title)
    }

    @Test("half width halves punctuation and nothing else", arguments: ["。", "，", "（", "」", "："])
    func halfWidth(mark: String) throws {
        #expect(try engine.shape(mark, role: .text, size: 10, halfWidth: false).width == 10)
        #expect(try engine.shape(mark, role: .text, size: 10, halfWidth: true).width == 5)
        #expect(try engine.shape("县" + mark, role: .text, size: 10, halfWidth: true).width == 15)
    }

    @Test("an opening mark on half its width moves to the left edge")
    func openingMark() throws {
        let glyph = try engine.shape("（", role: .text, size: 10, halfWidth: true).runs[0].glyphs[0]
        #expect(glyph.x == -500)
    }

    @Test(
        "line ends, tabs and other controls stand for a space",
        arguments: ["\n", "\t", "\u{0}", "\u{7F}", "\u{85}", "\u{2028}"])
    func controls(control: String) throws {
        let plain = try engine.shape("衡 山", role: .text, size: 10)
        #expect(try engine.shape("衡\(control)山", role: .text, size: 10) == plain)
    }

    @Test("what has no width takes none", arguments: ["\u{200B}", "\u{2060}", "\u{FE00}", "\u{E0100}"])
    func zeroWidth(scalar: String) throws {
        #expect(try engine.shape("衡\(scalar)山", role: .text, size: 10).width == 20)
    }

    @Test("no text has no runs")
    func empty() throws {
        let text = try engine.shape("", role: .text, size: 10)
        #expect(text.runs.isEmpty && text.width == 0 && text.height > 0)
    }

    @Test("equal strings of different bytes keep their own")
    func normalization() throws {
        for text in ["caf\u{E9}", "cafe\u{301}", "caf\u{E9}"] {
            let run = try engine.shape(text, role: .text, size: 10).runs[0]
            #expect(run.text.utf8.elementsEqual(text.utf8))
            #expect(run.glyphs.count == 4)
        }
    }

    @Test("a text shaped again is the same, however many came between")
    func repeated() throws {
        let first = try engine.shape("衡东县（部分）", role: .text, size: 10)
        for n in 0..<40_000 { _ = try engine.shape("第\(n)项指标", role: .text, size: 10) }
        #expect(try engine.shape("衡东县（部分）", role: .text, size: 10) == first)
    }

    @Test("two engines at once shape alike")
    func parallel() async throws {
        let texts = (0..<500).map { "第\($0)个县的生产总值，增长\($0 % 17).\($0 % 10)%" }
        let results = try await withThrowingTaskGroup(of: [ShapedText].self) { group in
            for _ in 0..<4 {
                group.addTask {
                    let engine = FontEngine(fonts: .families(han), cache: nil)
                    return try texts.map { try engine.shape($0, role: .text, size: 9) }
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(results.count == 4)
        #expect(results.allSatisfy { $0 == results[0] })
    }
}

@Suite("A character that no face has", .enabled(if: hasHan, "Noto Sans CJK SC is not installed"))
struct FontsCoverageTests {
    @Test("stops the text, and is named with it", arguments: ["\u{10000}", "\u{10FFFD}", "\u{E123}"])
    func missing(scalar: Unicode.Scalar) {
        let engine = FontEngine(fonts: .families(han), cache: nil)
        let text = "衡山\(scalar)县"
        #expect(throws: FontError.missingCharacter(scalar, text: text, families: [han])) {
            try engine.shape(text, role: .text, size: 10)
        }
    }

    @Test("is lent by the role's next family", .enabled(if: hasLender, "DejaVu Sans is not installed"))
    func lent() throws {
        let engine = FontEngine(fonts: .families(han, lender), cache: nil)
        let text = try engine.shape("衡山א县", role: .text, size: 10)
        #expect(text.runs.map(\.text) == ["衡山", "א", "县"])
        #expect(text.runs.map { engine.faces[$0.font.rawValue].family } == [han, lender, han])
        #expect(text.runs[0].width == 20)
        #expect(text.runs[1].x == 20)
        #expect(text.runs[2].x == 20 + text.runs[1].width)
        #expect(text.runs[2].glyphs[0].cluster == 0)
        #expect(text.width == 30 + text.runs[1].width)
        #expect(text.ascent == (try engine.shape("衡", role: .text, size: 10).ascent))
    }

    @Test("is named even beside one that is lent", .enabled(if: hasLender, "DejaVu Sans is not installed"))
    func missingBesideLent() {
        let engine = FontEngine(fonts: .families(han, lender), cache: nil)
        #expect(throws: FontError.missingCharacter("𐀀", text: "א𐀀", families: [han, lender])) {
            try engine.shape("א𐀀", role: .text, size: 10)
        }
    }
}
