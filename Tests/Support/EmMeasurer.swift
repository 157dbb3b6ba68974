import SceneModel
import Styling
import Typesetting

/// A measurer whose widths are plain: Han and full-width marks one em, the rest half an em.
/// Goldens made with it follow no machine's fonts.
public final class EmMeasurer: TextMeasurer {
    public private(set) var faces = [
        FontFace(
            family: "Em", style: "Regular", postScriptName: "Em-Regular", isBold: false, unitsPerEm: 1000),
        FontFace(family: "Em", style: "Bold", postScriptName: "Em-Bold", isBold: true, unitsPerEm: 1000),
    ]

    public init() {}

    public func shape(
        _ text: String, role: FontRole, size: Double, halfWidth: Bool
    ) throws(FontError) -> ShapedText {
        var glyphs: [Glyph] = []
        var x: Int32 = 0
        var cluster: Int32 = 0
        for scalar in text.unicodeScalars {
            glyphs.append(Glyph(id: scalar.value, x: x, cluster: cluster))
            x += scalar.value >= 0x2E80 && !halfWidth ? 1000 : 500
            cluster += Int32(String(scalar).utf8.count)
        }
        let width = Double(x) * size / 1000
        return ShapedText(
            runs: [
                ShapedText.Run(
                    font: FontID(rawValue: role == .text ? 0 : 1), x: 0, width: width, text: text,
                    glyphs: glyphs)
            ], size: size, width: width, ascent: size * 0.88, descent: size * 0.12)
    }
}
