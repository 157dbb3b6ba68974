import SceneModel
import Typesetting

/// What a renderer knows of the glyphs that it has drawn: kept from page to page, so that the next one asks neither
/// the engine nor for memory.
final class GlyphStore {
    struct Entry {
        /// The outline as `d` has it; empty for a blank glyph.
        var path: [UInt8]
        /// The page on which it was last defined, and its number there, counted from 1.
        var page = 0
        var number = 0
    }

    var entries: [Entry] = []
    /// By the face's place in the engine and the glyph's number.
    var places: [UInt64: Int] = [:]
    var page = 0
}

/// The glyphs that a page shows, each outline once.
struct GlyphDefinitions {
    private(set) var definitions = SVGWriter(capacity: 32_768)
    private let faces: [FontFace]
    private let engine: FontEngine
    private let store: GlyphStore
    /// The engine's number and the glyph count of each of the scene's faces, once a run uses it.
    private var opened: [(font: FontID, glyphCount: Int)?]
    private var count = 0

    init(faces: [FontFace], engine: FontEngine, store: GlyphStore) {
        self.faces = faces
        self.engine = engine
        self.store = store
        store.page += 1
        opened = Array(repeating: nil, count: faces.count)
    }

    mutating func write(_ run: GlyphRun, at origin: Point, to body: inout SVGWriter) throws {
        body.write(#"<g transform="translate("#)
        body.write(origin.x)
        body.write(" ")
        body.write(origin.y)
        body.write(")scale(")
        body.write(run.size / Double(faces[run.font.rawValue].unitsPerEm), decimals: 6)
        body.write(#")""#)
        body.writeFill(run.color)
        body.write(">")
        if run.glyphs.isEmpty { return body.write("</g>\n") }
        let face = try open(run.font)
        for glyph in run.glyphs {
            let number = try number(of: glyph.id, in: face, of: run.font)
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

    private mutating func number(
        of glyph: UInt32, in face: (font: FontID, glyphCount: Int), of font: FontID
    ) throws -> Int {
        let key = UInt64(face.font.rawValue) << 32 | UInt64(glyph)
        let place: Int
        if let known = store.places[key] {
            place = known
        } else {
            guard glyph < face.glyphCount else { throw SceneError.noGlyph(glyph, faces[font.rawValue]) }
            place = store.entries.count
            store.entries.append(GlyphStore.Entry(path: try engine.outlinePath(of: glyph, in: face.font)))
            store.places[key] = place
        }
        if store.entries[place].page == store.page { return store.entries[place].number }
        store.entries[place].page = store.page
        store.entries[place].number = 0
        guard !store.entries[place].path.isEmpty else { return 0 }
        count += 1
        store.entries[place].number = count
        definitions.write(#"<path id=""#)
        definitions.writePrefix()
        definitions.write(count)
        definitions.write(#"" d=""#)
        definitions.write(store.entries[place].path)
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
