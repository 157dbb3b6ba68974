import SceneModel
import Styling

/// The fonts of a style, opened: shapes and measures texts, draws glyph outlines, cuts subsets.
///
/// Its faces are known from the start, in the order of the style's requests, so that a `FontID` does not
/// depend on which texts came first; a file is opened when the first text needs it.
///
/// Not `Sendable`: one engine serves one task. Two engines share nothing.
public final class FontEngine: TextMeasurer {
    /// Every installed face of the style's families, without repeats; a `FontID` is an index into them.
    public let faces: [FontFace]

    private let catalog: FontCatalog
    private var opened: [OpenFace?]
    private let shaper = Shaper()
    private var shaped = ShapedTexts()
    let pen = GlyphPen()
    var paths: [GlyphKey: [UInt8]] = [:]

    /// - Parameters:
    ///   - cache: where what fontconfig resolved is kept; `nil` asks fontconfig each time, 4 to 11 ms.
    ///   - configuration: a fontconfig file to read instead of the user's own.
    public init(fonts: Style.Fonts, cache: FontCache? = .user, configuration: String? = nil) {
        catalog = FontCatalog(fonts: fonts, cache: cache, configuration: configuration)
        faces = catalog.installed.map(\.face)
        opened = Array(repeating: nil, count: faces.count)
    }

    /// - Throws: `FontError` where no family of the role is installed or none has a character.
    public func shape(
        _ text: String, role: FontRole, size: Double, halfWidth: Bool
    ) throws(FontError) -> ShapedText {
        let key = ShapedTexts.Key(text: text, role: role, halfWidth: halfWidth)
        if let known = shaped[key] { return scaled(known, to: size) }
        let fonts = catalog.fonts(for: role)
        guard let first = fonts.first else {
            throw .noFamily(role: role, families: catalog.families(for: role))
        }
        let face = try open(first)
        let unit = UnitText(
            runs: try itemize(text.settingControlsAsSpaces(), fonts: fonts, halfWidth: halfWidth),
            ascent: face.ascent, descent: face.descent)
        shaped.insert(unit, for: key)
        return scaled(unit, to: size)
    }

    /// The engine's number of a face that a scene names.
    public func font(for face: FontFace) -> FontID? {
        faces.firstIndex(of: face).map { FontID(rawValue: $0) }
    }

    /// What each role resolves to, and what is missing.
    public func report() -> FontReport { catalog.report }

    /// Where the style's own families aren't installed and it names others to take.
    public var substitutions: [FontSubstitution] { catalog.substitutions }

    func open(_ font: FontID) throws(FontError) -> OpenFace {
        guard opened.indices.contains(font.rawValue) else { throw .unreadable(family: "") }
        if let face = opened[font.rawValue] { return face }
        let installed = catalog.installed[font.rawValue]
        guard let face = OpenFace(path: installed.path, index: installed.index) else {
            throw .unreadable(family: installed.face.family)
        }
        opened[font.rawValue] = face
        return face
    }

    private func scaled(_ text: UnitText, to size: Double) -> ShapedText {
        var x = 0.0
        let runs = text.runs.map { run in
            let width = Double(run.line.advance) * size / Double(faces[run.font.rawValue].unitsPerEm)
            defer { x += width }
            return ShapedText.Run(
                font: run.font, x: x, width: width, text: run.text, glyphs: run.line.glyphs)
        }
        return ShapedText(
            runs: runs, size: size, width: x, ascent: text.ascent * size, descent: text.descent * size)
    }
}

// MARK: Which face sets which characters

extension FontEngine {
    /// One run of the first face; where that lacks a character, runs of the faces that lend some.
    private func itemize(
        _ text: String, fonts: [FontID], halfWidth: Bool
    ) throws(FontError) -> [UnitText.Run] {
        guard let first = fonts.first, !text.isEmpty else { return [] }
        let line = shaper.shape(text, in: try open(first), halfWidth: halfWidth)
        if !line.hasMissing { return [UnitText.Run(font: first, text: text, line: line)] }

        var pieces: [(font: FontID, text: String)] = []
        for character in text {
            let font = try lender(of: character, fonts: fonts, text: text)
            if let last = pieces.indices.last, pieces[last].font == font {
                pieces[last].text.append(character)
            } else {
                pieces.append((font, String(character)))
            }
        }
        return try pieces.map { piece throws(FontError) in
            let line = shaper.shape(piece.text, in: try open(piece.font), halfWidth: halfWidth)
            return UnitText.Run(font: piece.font, text: piece.text, line: line)
        }
    }

    /// The first face that has all of a character: shaped alone, since a face may have é and lack its accent.
    private func lender(
        of character: Character, fonts: [FontID], text: String
    ) throws(FontError) -> FontID {
        var missing = character.unicodeScalars.first ?? "\u{FFFD}"
        for font in fonts {
            let face = try open(font)
            if !shaper.shape(String(character), in: face, halfWidth: false).hasMissing { return font }
            if let lacking = character.unicodeScalars.first(where: { !face.has($0) }) { missing = lacking }
        }
        throw .missingCharacter(
            missing, text: text, families: fonts.map { faces[$0.rawValue].family })
    }
}

extension String {
    /// Line ends and tabs have no glyph; where one comes as far as a run, it stands for a space.
    func settingControlsAsSpaces() -> String {
        func isControl(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar.value {
            case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029: true
            default: false
            }
        }
        guard unicodeScalars.contains(where: isControl) else { return self }
        var result = UnicodeScalarView()
        result.append(contentsOf: unicodeScalars.map { isControl($0) ? " " : $0 })
        return String(result)
    }
}
