import SceneModel
import Testing

@testable import Styling

@Suite("Style files")
struct StyleFileTests {
    @Test("every embedded style decodes", arguments: Style.names)
    func decodes(name: String) throws {
        let style = try Style.named(name)
        #expect(style.name == name)
        for request in [style.fonts.text, style.fonts.strong, style.fonts.title] {
            // Whatever else a style asks for, a family that everyone may install is among it.
            #expect(
                (request.families + request.substitutes).contains {
                    $0.hasPrefix("Noto ") && $0.hasSuffix(" CJK SC")
                })
        }
        #expect(style.fonts.strong.isBold && style.fonts.title.isBold && !style.fonts.text.isBold)
    }

    @Test("a file lays its values over its base and keeps the rest")
    func overlay() throws {
        let base = try Style.named("briefing")
        let style = try Style.decode(
            toml: """
                base = "briefing"
                size = 12
                [colors]
                text = "#000000"
                [fonts]
                title = "Noto Serif CJK SC"
                """, file: "ours/office.toml")
        #expect(style.name == "office")
        #expect(style.size == 12)
        #expect(style.colors.text == .black)
        #expect(style.colors.muted == base.colors.muted)
        #expect(style.fonts.title == FontRequest(families: ["Noto Serif CJK SC"], isBold: true))
        #expect(style.scale == base.scale)
    }

    @Test("what lines must not do is the base's, or clreq's for the mainland, till the file says more")
    func lines() throws {
        let style = try Style.decode(
            toml: "base = \"briefing\"\n[lines]\nprohibition = \"strict\"\nnames = [\"欧阳青禾\"]",
            file: "own.toml")
        #expect(style.lines == Style.Lines(prohibition: .strict, names: ["欧阳青禾"]))
        #expect(try Style.named("briefing").lines == Style.Lines(prohibition: .gb))
    }

    @Test("a name that doesn't exist leads to the nearest that does")
    func unknownName() {
        #expect(throws: StyleError.unknownName("slides-drak", nearest: "slides-dark")) {
            try Style.named("slides-drak")
        }
    }

    @Test(
        "a wrong file says where and what",
        arguments: [
            ("base = \"briefing\"\nsiez = 9\n", 2, 1, .unknownKey(key: "siez", nearest: "size")),
            (
                "base = \"breifing\"", 1, 8,
                .unknownValue(
                    key: "base", value: "breifing", allowed: Style.names, nearest: "briefing")
            ),
            (
                "base = \"briefing\"\n[colors]\n  text = \"#cge8f3\"", 3, 10,
                .notAColor(key: "text", value: "#cge8f3")
            ),
            (
                "base = \"briefing\"\n[colors]\nseries = [\n  \"#123456\", \"red\"]", 4, 14,
                .notAColor(key: "series", value: "red")
            ),
            (
                "base = \"briefing\"\n[marks]\nbandWidth = 2", 3, 13,
                .outOfRange(key: "bandWidth", value: 2, allowed: 0.2...0.95)
            ),
            ("base = \"briefing\"\nsize = \"big\"", 2, 8, .wrongType(key: "size", expected: .number)),
            (
                "base = \"briefing\"\n[scale]\n# bigger\nttile = 2", 4, 1,
                .unknownKey(key: "ttile", nearest: "title")
            ),
            ("base = \"briefing\"\n[zzzzzzzzzz]", 2, 1, .unknownKey(key: "zzzzzzzzzz", nearest: nil)),
            ("size = 9\n", 1, 1, .missingKey(key: "fonts")),
        ] as [(String, Int, Int, ConfigurationError.Kind)])
    func wrongFile(toml: String, line: Int, column: Int, kind: ConfigurationError.Kind) {
        #expect(
            throws: ConfigurationError(file: "s.toml", line: line, column: column, kind: kind)
        ) {
            try Style.decode(toml: toml, file: "s.toml")
        }
    }
}
