import SceneModel
import Testing

@testable import Styling

@Suite("Colours that everyone can tell apart")
struct PaletteTests {
    /// Colours that may stand side by side in one chart: the series, and those of a chart of one series.
    static func groups(_ style: Style) -> [[Color]] {
        let colors = style.colors
        // A style of one ink tells these apart by the words' weight and the bars' direction.
        let single = [colors.series[0], colors.highlight, colors.negative]
        return [colors.series, Set(single).count == 1 ? [] : single]
    }

    static func pairs(_ colors: [Color]) -> [(Color, Color)] {
        colors.indices.flatMap { i in colors[..<i].map { ($0, colors[i]) } }
    }

    @Test("words reach 4.5:1 against the background, marks 3:1", arguments: Style.names)
    func contrast(name: String) throws {
        let colors = try Style.named(name).colors
        for color in [colors.text, colors.muted] {
            #expect(color.contrast(with: colors.background) >= 4.5, "\(color.hex)")
        }
        for color in colors.series + [colors.highlight, colors.negative, colors.axis] {
            #expect(color.contrast(with: colors.background) >= 3, "\(color.hex)")
        }
    }

    @Test("eyes that miss a kind of cone tell them apart: ΔE2000 of 10 and more", arguments: Style.names)
    func vision(name: String) throws {
        for colors in Self.groups(try Style.named(name)) {
            for (a, b) in Self.pairs(colors) {
                for vision in Vision.allCases {
                    let difference = Lab(a, seenBy: vision).difference(to: Lab(b, seenBy: vision))
                    #expect(difference >= 10, "\(a.hex) \(b.hex) \(vision)")
                }
            }
        }
    }

    @Test("a copier tells them apart: 10 of 100 in lightness", arguments: Style.names)
    func grey(name: String) throws {
        for colors in Self.groups(try Style.named(name)) {
            for (a, b) in Self.pairs(colors) {
                #expect(abs(Lab(a).l - Lab(b).l) >= 10, "\(a.hex) \(b.hex)")
            }
        }
    }

    @Test("a series of the same colour has a texture of its own", arguments: Style.names)
    func inks(name: String) throws {
        let style = try Style.named(name)
        let inks = (0..<style.inkCount).map { style.ink(series: $0) }
        #expect(Set(inks).count == style.inkCount)
        #expect(style.inkCount >= 12)
        #expect(style.ink(series: 0).texture == .solid)
    }

    @Test("a series past the last ink, or before the first, is still drawn")
    func outside() throws {
        let style = try Style.named("mono")
        #expect(style.ink(series: 99).color == style.colors.text)
        #expect(style.ink(series: -1).color == style.colors.series[0])
    }

    @Test("mono is black and white alone")
    func mono() throws {
        let style = try Style.named("mono")
        let colors = style.colors
        let all =
            [colors.background, colors.text, colors.muted, colors.axis, colors.grid, colors.highlight]
            + [colors.negative] + colors.series
        #expect(Set(all.map(\.hex)) == ["#000000", "#FFFFFF"])
        #expect(style.marks.tint == 0)
    }

    /// Pairs 1, 7, 13, 16, 19 and 25 of Sharma, Wu and Dalal (2005), which hold each branch of the formula.
    @Test(
        "the measure gives the published differences",
        arguments: [
            (Lab(l: 50, a: 2.6772, b: -79.7751), Lab(l: 50, a: 0, b: -82.7485), 2.0425),
            (Lab(l: 50, a: 0, b: 0), Lab(l: 50, a: -1, b: 2), 2.3669),
            (Lab(l: 50, a: -0.001, b: 2.49), Lab(l: 50, a: 0.0009, b: -2.49), 4.8045),
            (Lab(l: 50, a: 2.5, b: 0), Lab(l: 50, a: 0, b: -2.5), 4.3065),
            (Lab(l: 50, a: 2.5, b: 0), Lab(l: 56, a: -27, b: -3), 31.9030),
            (Lab(l: 60.2574, a: -34.0099, b: 36.2677), Lab(l: 60.4626, a: -34.1751, b: 39.4387), 1.2644),
        ])
    func published(a: Lab, b: Lab, expected: Double) {
        #expect(abs(a.difference(to: b) - expected) < 5e-5)
        #expect(abs(b.difference(to: a) - expected) < 5e-5)
    }
}
