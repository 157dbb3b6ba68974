import FoundationEssentials
import SceneModel
import Testing

@Suite("Scenes as values")
struct SceneTests {
    @Test("a scene reads back from its JSON as it was")
    func roundTrip() throws {
        let run = GlyphRun(
            font: FontID(rawValue: 0), size: 10.5, color: Color(red: 1, green: 2, blue: 3, opacity: 0.2),
            origin: Point(x: 3, y: 4), width: 21, text: "衡山",
            glyphs: [Glyph(id: 7, x: 0, cluster: 0), Glyph(id: 9, x: 1000, y: -20, cluster: 3)])
        let path = PathNode(
            Path([.move(.zero), .line(Point(x: 1, y: 2)), .cubic(.zero, .zero, Point(x: 5, y: 5)), .close]),
            fill: .white, stroke: Stroke(color: .black, width: 0.5, dash: [1, 2]))
        let link = Link(
            destination: "i-1", area: Rect(x: 0, y: 0, width: 10, height: 10), nodes: [.glyphs(run)])
        let group = Group(
            offset: Point(x: 1, y: 1), role: .figure(alt: "图"), title: "衡山县", source: "a.txt#1-3",
            nodes: [.path(path), .link(link), .anchor(Anchor(name: "p-1", at: .zero))])
        let scene = Scene(
            pages: [
                Page(size: Size(width: 100, height: 50), background: nil, label: "1", nodes: [.group(group)])
            ],
            title: "标题", description: "说明", author: "某办", language: "en",
            fonts: [
                FontFace(family: "F", style: "Bold", postScriptName: "F-Bold", isBold: true, unitsPerEm: 1000)
            ],
            outline: [OutlineEntry(title: "一", level: 1, destination: "p-1")])
        #expect(try JSONDecoder().decode(Scene.self, from: JSONEncoder().encode(scene)) == scene)
    }

    @Test(
        "a colour is #RRGGBB, with an opacity #RRGGBBAA, and nothing else",
        arguments: [
            ("#1A2B3C", true), ("#1a2b3c80", true), ("1A2B3C", false), ("#1A2B3", false), ("#+1A2B3", false),
        ])
    func colorText(text: String, isColor: Bool) {
        #expect((Color(hex: text) != nil) == isColor)
    }

    @Test("a colour writes what it reads", arguments: ["#000000", "#FFFFFF", "#1A2B3C"])
    func colorRoundTrip(text: String) {
        #expect(Color(hex: text)?.hex == text)
    }

    @Test(
        "an opacity that is no part is written as the nearest that is",
        arguments: [-1.0, 2.0, .nan, .infinity])
    func opacity(value: Double) throws {
        let color = Color(red: 0, green: 0, blue: 0, opacity: value)
        let text = String(decoding: try JSONEncoder().encode([color]), as: UTF8.self)
        #expect(["[\"#00000000\"]", "[\"#000000\"]"].contains(text))
    }
}
