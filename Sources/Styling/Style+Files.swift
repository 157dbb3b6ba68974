import SceneModel

extension Style {
    /// The names that `named(_:)` knows, in the order of the alphabet.
    public static var names: [String] { StyleFiles.all.map(\.name) }

    /// A style of the binary's own: `briefing`, `slides-light`, `slides-dark`, `newsprint`, `mono`, `official`.
    ///
    /// - Throws: `StyleError.unknownName`.
    public static func named(_ name: String) throws -> Style {
        guard let file = StyleFiles.all.first(where: { $0.name == name }) else {
            throw StyleError.unknownName(name, nearest: nearestWord(to: name, among: names))
        }
        return try decode(toml: file.toml, file: "styles/\(file.name).toml")
    }

    /// A style file's values, laid over those of its `base`; without a base it has to give them all.
    ///
    /// - Parameter file: what messages call it; its last part, without `.toml`, names the style.
    /// - Throws: `ConfigurationError`.
    public static func decode(toml: String, file: String) throws -> Style {
        try read(try StrictTable(toml: toml, file: file), name: styleName(file))
    }

    package static func read(_ table: StrictTable, name: String) throws -> Style {
        var base: Style?
        if let name = try table.string("base") {
            guard names.contains(name) else {
                throw table.unknownValue("base", name, allowed: names)
            }
            base = try named(name)
        }
        let style = try Style(table, name: name, over: base)
        try table.finish()
        return style
    }
}

/// Why there's no such style.
public enum StyleError: Error, Sendable, Hashable {
    case unknownName(String, nearest: String?)
}

private func styleName(_ file: String) -> String {
    let last = file.utf8.lastIndex(of: UInt8(ascii: "/")).map { file[file.utf8.index(after: $0)...] }
    let name = last ?? file[...]
    return String(name.hasSuffix(".toml") ? name.dropLast(5) : name)
}

/// A table of the file beside the base's values: each key is the file's, or the base's, or missing.
private struct Layered {
    let table: StrictTable
    let isComplete: Bool

    /// - Throws: `missingKey` at the parent where there is neither table nor base.
    init(_ parent: StrictTable, _ key: String, isComplete: Bool) throws {
        let table = try parent.table(key)
        self.table = try table ?? (isComplete ? StrictTable(toml: "", file: "") : parent.require(nil, key))
        self.isComplete = isComplete
    }

    func number(_ key: String, _ base: Double?, in allowed: ClosedRange<Double>) throws -> Double {
        try table.require(table.number(key, in: allowed) ?? base, key)
    }

    func color(_ key: String, _ base: Color?) throws -> Color {
        guard let text = try table.string(key) else { return try table.require(base, key) }
        guard let color = Color(hex: text) else {
            throw table.error(at: key, .notAColor(key: key, value: text))
        }
        return color
    }

    func textures(_ key: String, _ base: [Style.Texture]?) throws -> [Style.Texture] {
        guard let words = try table.stringOrStrings(key) else { return try table.require(base, key) }
        let textures = try words.enumerated().map { index, word in
            guard let texture = Style.Texture(rawValue: word) else {
                throw table.unknownValue(
                    key, index: index, word, allowed: Style.Texture.allCases.map(\.rawValue))
            }
            return texture
        }
        guard !textures.isEmpty else { throw table.error(at: key, .missingKey(key: key)) }
        return textures
    }

    func colors(_ key: String, _ base: [Color]?) throws -> [Color] {
        guard let texts = try table.stringOrStrings(key) else { return try table.require(base, key) }
        let colors = try texts.enumerated().map { index, text in
            guard let color = Color(hex: text) else {
                throw table.error(at: key, index: index, .notAColor(key: key, value: text))
            }
            return color
        }
        guard !colors.isEmpty else { throw table.error(at: key, .missingKey(key: key)) }
        return colors
    }
}

extension Style {
    fileprivate init(_ root: StrictTable, name: String, over base: Style?) throws {
        let size = try root.require(root.number("size", in: 4...200) ?? base?.size, "size")
        func layer(_ key: String) throws -> Layered {
            try Layered(root, key, isComplete: base != nil)
        }
        self.init(
            name: name, fonts: try Fonts(layer("fonts"), over: base?.fonts),
            colors: try Colors(layer("colors"), over: base?.colors), size: size,
            scale: try Scale(layer("scale"), over: base?.scale),
            marks: try Marks(layer("marks"), over: base?.marks),
            frame: try Size(layer("frame"), over: base?.frame),
            medium: try root.choice("medium", of: Style.Medium.self) ?? base?.medium ?? .paper,
            lines: try Lines(root.table("lines"), over: base?.lines ?? Lines()),
            page: try Page(root.table("page"), over: base?.page ?? Page()))
    }
}

extension Style.Fonts {
    fileprivate init(_ layer: Layered, over base: Self?) throws {
        let substitutes = try layer.table.table("substitutes")
        func request(_ role: FontRole, isBold: Bool, else usual: FontRequest? = nil) throws -> FontRequest {
            let key = role.rawValue
            let families = try layer.table.stringOrStrings(key)
            let own = try substitutes?.stringOrStrings(key)
            guard let families else {
                var kept = try layer.table.require(usual ?? base?[role], key)
                if let own { kept.substitutes = own }
                return kept
            }
            guard !families.isEmpty else { throw layer.table.error(at: key, .missingKey(key: key)) }
            return FontRequest(families: families, substitutes: own ?? [], isBold: isBold)
        }
        let strong = try request(.strong, isBold: true)
        let title = try request(.title, isBold: true)
        // Without families of their own they follow the title and the strong text of the same file.
        self.init(
            text: try request(.text, isBold: false), strong: strong, title: title,
            heading: try request(.heading, isBold: true, else: base?.ownHeading ?? title),
            subheading: try request(.subheading, isBold: true, else: base?.ownSubheading ?? strong))
    }

    /// `nil` where it is the title's.
    private var ownHeading: FontRequest? { heading == title ? nil : heading }
    private var ownSubheading: FontRequest? { subheading == strong ? nil : subheading }
}

extension Style.Colors {
    fileprivate init(_ layer: Layered, over base: Self?) throws {
        self.init(
            background: try layer.color("background", base?.background),
            text: try layer.color("text", base?.text),
            muted: try layer.color("muted", base?.muted),
            axis: try layer.color("axis", base?.axis),
            grid: try layer.color("grid", base?.grid),
            highlight: try layer.color("highlight", base?.highlight),
            negative: try layer.color("negative", base?.negative),
            series: try layer.colors("series", base?.series))
    }
}

extension Style.Scale {
    fileprivate init(_ layer: Layered, over base: Self?) throws {
        let allowed = 0.3...6.0
        self.init(
            title: try layer.number("title", base?.title, in: allowed),
            subtitle: try layer.number("subtitle", base?.subtitle, in: allowed),
            label: try layer.number("label", base?.label, in: allowed),
            value: try layer.number("value", base?.value, in: allowed),
            tag: try layer.number("tag", base?.tag, in: allowed),
            note: try layer.number("note", base?.note, in: allowed))
    }
}

extension Style.Marks {
    fileprivate init(_ layer: Layered, over base: Self?) throws {
        self.init(
            strokeWidth: try layer.number("strokeWidth", base?.strokeWidth, in: 0.1...10),
            hatchSpacing: try layer.number("hatchSpacing", base?.hatchSpacing, in: 1...50),
            bandWidth: try layer.number("bandWidth", base?.bandWidth, in: 0.2...0.95),
            gridWidth: try layer.number("gridWidth", base?.gridWidth, in: 0.1...10),
            tint: try layer.number("tint", base?.tint, in: 0...1),
            textures: try layer.textures("textures", base?.textures))
    }
}

extension Size {
    fileprivate init(_ layer: Layered, over base: Self?) throws {
        self.init(
            width: try layer.number("width", base?.width, in: 50...5000),
            height: try layer.number("height", base?.height, in: 50...5000))
    }
}
