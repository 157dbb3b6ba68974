import SceneModel
import Styling

/// Shapes and measures text. Layout measures, drawing never does.
///
/// Not `Sendable`: one measurer serves one task.
public protocol TextMeasurer: AnyObject {
    /// All faces that it may use; a `FontID` is an index into them, and they become a scene's `fonts`.
    var faces: [FontFace] { get }

    /// - Parameters:
    ///   - size: points to the em.
    ///   - halfWidth: set full-width punctuation on half its width (OpenType `halt`).
    /// - Throws: `FontError` where no family of the role is installed or none has a character.
    func shape(_ text: String, role: FontRole, size: Double, halfWidth: Bool) throws(FontError) -> ShapedText
}

extension TextMeasurer {
    public func shape(_ text: String, role: FontRole, size: Double) throws(FontError) -> ShapedText {
        try shape(text, role: role, size: size, halfWidth: false)
    }
}

/// A text in glyphs, its left baseline end at 0.
public struct ShapedText: Sendable, Hashable {
    public struct Run: Sendable, Hashable {
        public var font: FontID
        /// From the text's left end, in points.
        public var x: Double
        public var width: Double
        public var text: String
        public var glyphs: [Glyph]

        public init(font: FontID, x: Double, width: Double, text: String, glyphs: [Glyph]) {
            self.font = font
            self.x = x
            self.width = width
            self.text = text
            self.glyphs = glyphs
        }
    }

    /// One run, or several where fallback faces lend characters.
    public var runs: [Run]
    /// Points to the em.
    public var size: Double
    public var width: Double
    /// Above and below the baseline, both positive, in points.
    public var ascent: Double
    public var descent: Double

    public init(runs: [Run], size: Double, width: Double, ascent: Double, descent: Double) {
        self.runs = runs
        self.size = size
        self.width = width
        self.ascent = ascent
        self.descent = descent
    }

    public var height: Double { ascent + descent }

    /// Drawn from a baseline's left end.
    public func nodes(at origin: Point, color: Color) -> [Node] {
        runs.map { run in
            .glyphs(
                GlyphRun(
                    font: run.font, size: size, color: color,
                    origin: Point(x: origin.x + run.x, y: origin.y), width: run.width, text: run.text,
                    glyphs: run.glyphs))
        }
    }
}

/// Why a text can't be set.
public enum FontError: Error, Sendable, Hashable {
    /// None of a role's families is installed.
    case noFamily(role: FontRole, families: [String])
    /// No face of the role has the character.
    case missingCharacter(Unicode.Scalar, text: String, families: [String])
    /// The file that fontconfig named can't be read as a font.
    case unreadable(family: String)
}
