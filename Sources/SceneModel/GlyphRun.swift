/// A face by its names, never by a path: the same scene is the same bytes on every machine.
public struct FontFace: Sendable, Hashable, Codable {
    /// `Noto Sans CJK SC`
    public var family: String
    /// `Regular`, `Bold`
    public var style: String
    /// `NotoSansCJKsc-Regular`
    public var postScriptName: String
    public var isBold: Bool
    public var unitsPerEm: Int

    public init(family: String, style: String, postScriptName: String, isBold: Bool, unitsPerEm: Int) {
        self.family = family
        self.style = style
        self.postScriptName = postScriptName
        self.isBold = isBold
        self.unitsPerEm = unitsPerEm
    }
}

/// An index into a scene's `fonts`.
public struct FontID: Sendable, Hashable, Codable, RawRepresentable {
    public var rawValue: Int

    public init(rawValue: Int) {
        self.rawValue = rawValue
    }
}

/// One glyph of a shaped text.
public struct Glyph: Sendable, Hashable, Codable {
    /// Its number in the face.
    public var id: UInt32
    /// From the run's origin, in font units.
    public var x: Int32
    /// From the run's baseline, upwards, in font units.
    public var y: Int32
    /// The UTF-8 offset in the run's text of the first byte that it stands for.
    public var cluster: Int32

    public init(id: UInt32, x: Int32, y: Int32 = 0, cluster: Int32) {
        self.id = id
        self.x = x
        self.y = y
        self.cluster = cluster
    }
}

/// Placed glyphs of one face, size and colour, with the text that they show.
public struct GlyphRun: Sendable, Hashable, Codable {
    public var font: FontID
    /// Points to the em.
    public var size: Double
    public var color: Color
    /// The left end of the baseline.
    public var origin: Point
    /// The sum of the advances, in points.
    public var width: Double
    public var text: String
    public var glyphs: [Glyph]

    public init(
        font: FontID, size: Double, color: Color, origin: Point, width: Double, text: String, glyphs: [Glyph]
    ) {
        self.font = font
        self.size = size
        self.color = color
        self.origin = origin
        self.width = width
        self.text = text
        self.glyphs = glyphs
    }
}
