import SceneModel
import Styling

/// A shaped text at no size yet.
struct UnitText {
    /// In font units.
    struct Run {
        var font: FontID
        var text: String
        var line: Shaper.Line
    }

    var runs: [Run]
    /// Of the em. The first face's, whichever lend characters: the lines of one role stand alike.
    var ascent: Double
    var descent: Double
}

/// Texts already shaped, in font units since a size only scales them.
struct ShapedTexts {
    struct Key: Hashable {
        var text: String
        var role: FontRole
        var halfWidth: Bool

        // By bytes: Swift holds é and e with an accent for one string, but clusters count bytes.
        static func == (a: Key, b: Key) -> Bool {
            guard a.halfWidth == b.halfWidth, a.role == b.role else { return false }
            var (x, y) = (a.text, b.text)
            return x.withUTF8 { x in y.withUTF8 { x.elementsEqual($0) } }
        }

        func hash(into hasher: inout Hasher) {
            var text = text
            text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        }
    }

    /// 16 bytes a glyph: a megabyte at most.
    static let glyphLimit = 1 << 16

    private var texts: [Key: UnitText] = [:]
    private var glyphCount = 0

    subscript(key: Key) -> UnitText? { texts[key] }

    mutating func insert(_ text: UnitText, for key: Key) {
        let added = text.runs.reduce(1) { $0 + $1.line.glyphs.count }
        // Emptied whole: a text comes back within its chart, hardly ever after thousands of others.
        if glyphCount + added > Self.glyphLimit {
            texts.removeAll(keepingCapacity: true)
            glyphCount = 0
        }
        texts[key] = text
        glyphCount += added
    }
}
