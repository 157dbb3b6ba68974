import SceneModel
import Typesetting

/// The glyphs that a page shows, each outline once.
struct GlyphDefinitions {
    private(set) var definitions = SVGWriter(capacity: 32_768)
    private let faces: [FontFace]
    private let engine: FontEngine
    /// The engine's number and the glyph count of each of the scene's faces, once a run uses it.
    private var opened: [(font: FontID, glyphCount: Int)?]
    /// Counted from 1; 0 for a blank glyph.
    private var numbers: [UInt64: Int] = [:]
    private var count = 0

    init(faces: [FontFace], engine: FontEngine) {
        self.faces = faces
        self.engine = engine
        opened = Array(repeating: nil, count: faces.count)
    }

    mutating func write(_ run: GlyphRun, at origin: Point, to body: inout SVGWriter) throws {
        let face = faces[run.font.rawValue]
        body.write(#"<g transform="translate("#)
        body.write(origin.x)
        body.write(" ")
        body.write(origin.y)
        body.write(")scale(")
        body.write(run.size / Double(face.unitsPerEm), decimals: 6)
        body.write(#")""#)
        body.writeFill(run.color)
        body.write(">")
        for glyph in run.glyphs {
            let number = try number(of: glyph.id, in: run.font)
            guard number > 0 else { continue }
            body.write("<use xlink:href=\"#")
            body.writePrefix()
            body.write(number)
            if glyph.x != 0 {
                body.write(#"" x=""#)
                body.write(Int(glyph.x))
            }
            if glyph.y != 0 {
                body.write(#"" y=""#)
                body.write(-Int(glyph.y))
            }
            body.write(#""/>"#)
        }
        body.write("</g>\n")
    }

    private mutating func number(of glyph: UInt32, in font: FontID) throws -> Int {
        let key = UInt64(font.rawValue) << 32 | UInt64(glyph)
        if let known = numbers[key] { return known }
        let face = try open(font)
        guard glyph < face.glyphCount else { throw SceneError.noGlyph(glyph, faces[font.rawValue]) }
        let path = try engine.outlinePath(of: glyph, in: face.font)
        guard !path.isEmpty else {
            numbers[key] = 0
            return 0
        }
        count += 1
        numbers[key] = count
        definitions.write(#"<path id=""#)
        definitions.writePrefix()
        definitions.write(count)
        definitions.write(#"" d=""#)
        definitions.write(path)
        definitions.write("\"/>\n")
        return count
    }

    private mutating func open(_ font: FontID) throws -> (font: FontID, glyphCount: Int) {
        if let known = opened[font.rawValue] { return known }
        guard let number = engine.font(for: faces[font.rawValue]) else {
            throw SceneError.faceNotFound(faces[font.rawValue])
        }
        let face = (number, try engine.glyphCount(of: number))
        opened[font.rawValue] = face
        return face
    }
}

// MARK: Live text

extension SVGDrawing {
    /// Families that look alike and are likely there, on the systems where slides are made.
    static let fontStack: StaticString =
        "Noto Sans CJK SC, Source Han Sans SC, Noto Sans SC, Microsoft YaHei, PingFang SC, WenQuanYi Micro Hei, sans-serif"
}

extension SVGWriter {
    mutating func write(_ run: GlyphRun, of face: FontFace, at origin: Point) {
        write(#"<text x=""#)
        write(origin.x)
        write(#"" y=""#)
        write(origin.y)
        write(#"" font-size=""#)
        write(run.size)
        if face.isBold { write(#"" font-weight="bold"#) }
        if !face.family.utf8.elementsEqual("Noto Sans CJK SC".utf8) {
            write(#"" font-family="'"#)
            write(text: String(face.family.filter { $0 != "'" && $0 != "\\" }))
            write("', ")
            write(SVGDrawing.fontStack)
        }
        write(#"""#)
        writeFill(run.color)
        if run.text.hasSpacesThatCollapse { write(#" xml:space="preserve""#) }
        write(">")
        write(text: run.text)
        write("</text>\n")
    }
}

extension String {
    /// A reader drops spaces at a text's ends and all but one of several.
    fileprivate var hasSpacesThatCollapse: Bool {
        var last: UInt8 = 0x20
        for byte in utf8 {
            if byte == 0x20, last == 0x20 { return true }
            last = byte
        }
        return last == 0x20 && !isEmpty
    }
}
