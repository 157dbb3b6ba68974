import SceneModel
import Styling

/// A run in font units, at no size yet.
struct UnitRun {
    var font: FontID
    var text: String
    var glyphs: [Glyph]
    var advance: Int32

    init(font: FontID, text: String, line: Shaper.Line) {
        self.font = font
        self.text = text
        glyphs = line.glyphs
        advance = line.advance
    }
}

/// Texts already shaped, in font units since a size only scales them.
struct ShapedTexts {
    struct Key: Hashable {
        var text: String
        var role: FontRole
        var halfWidth: Bool

        // By bytes: Swift holds é and e with an accent for one string, but clusters count bytes.
        static func == (a: Key, b: Key) -> Bool {
            a.halfWidth == b.halfWidth && a.role == b.role && a.text.utf8.elementsEqual(b.text.utf8)
        }

        func hash(into hasher: inout Hasher) {
            var text = text
            text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        }
    }

    /// 16 bytes a glyph: four megabytes at most.
    static let glyphLimit = 1 << 18

    private var runs: [Key: [UnitRun]] = [:]
    private var glyphCount = 0

    subscript(key: Key) -> [UnitRun]? {
        get { runs[key] }
        set {
            let added = newValue?.reduce(1) { $0 + $1.glyphs.count } ?? 0
            // Emptied whole: a batch's texts come back within a chart, hardly ever after thousands of others.
            if glyphCount + added > Self.glyphLimit {
                runs.removeAll(keepingCapacity: true)
                glyphCount = 0
            }
            runs[key] = newValue
            glyphCount += added
        }
    }
}
