import CText
import Glibc
import SceneModel

/// A family at a weight, as a style asks for it.
struct FaceQuery: Hashable {
    var family: String
    var isBold: Bool
}

/// A fontconfig configuration, the user's own or one from a file.
struct Fontconfig: ~Copyable {
    private let config: OpaquePointer?

    /// Reads it from the disk, not from what an earlier one of this process knew: what comes of it is kept
    /// with the times that the files have now.
    init(configuration: String?) {
        if let configuration {
            config = FcConfigCreate()
            _ = FcConfigParseAndLoad(config, configuration, FcFalse)
            _ = FcConfigBuildFonts(config)
        } else {
            config = FcInitLoadConfigAndFonts()
        }
    }

    deinit {
        FcConfigDestroy(config)
    }

    /// The file and face of the asked family itself. `FcFontMatch` always has an answer, so a face whose names
    /// aren't the asked one counts as none; so does one instance of a variable font, which can't be subset.
    func match(_ query: FaceQuery) -> (path: String, index: Int)? {
        let pattern = FcPatternCreate()
        defer { FcPatternDestroy(pattern) }
        let languages = FcLangSetCreate()
        defer { FcLangSetDestroy(languages) }
        FcLangSetAdd(languages, "zh-cn")
        FcPatternAddString(pattern, FC_FAMILY, query.family)
        FcPatternAddLangSet(pattern, FC_LANG, languages)
        FcPatternAddInteger(pattern, FC_WEIGHT, query.isBold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR)
        FcPatternAddInteger(pattern, FC_SLANT, FC_SLANT_ROMAN)
        FcPatternAddBool(pattern, FC_SCALABLE, FcTrue)
        FcPatternAddBool(pattern, FC_VARIABLE, FcFalse)
        FcConfigSubstitute(config, pattern, FcMatchPattern)
        FcDefaultSubstitute(pattern)

        var result = FcResultNoMatch
        guard let match = FcFontMatch(config, pattern, &result) else { return nil }
        defer { FcPatternDestroy(match) }
        guard Self.families(of: match).contains(where: { FcStrCmpIgnoreCase($0, query.family) == 0 })
        else { return nil }
        var index: Int32 = 0
        guard let path = Self.string(FC_FILE, 0, of: match),
            FcPatternGetInteger(match, FC_INDEX, 0, &index) == FcResultMatch, index >> 16 == 0
        else { return nil }
        return (path, Int(index))
    }

    /// The files and folders whose change can change a match.
    var sources: [String] {
        let files = Self.list(FcConfigGetConfigFiles(config))
        let folders = files.map { $0.parentFolder }
        return files + folders + Self.list(FcConfigGetConfigDirs(config))
            + Self.list(FcConfigGetFontDirs(config))
    }

    /// A face bears its name in several languages.
    private static func families(of pattern: OpaquePointer) -> [String] {
        var families: [String] = []
        while let family = string(FC_FAMILY, Int32(families.count), of: pattern) { families.append(family) }
        return families
    }

    private static func string(_ object: String, _ n: Int32, of pattern: OpaquePointer) -> String? {
        var value: UnsafeMutablePointer<FcChar8>?
        guard FcPatternGetString(pattern, object, n, &value) == FcResultMatch, let value else { return nil }
        return String(cString: value)
    }

    private static func list(_ strings: OpaquePointer?) -> [String] {
        guard let strings else { return [] }
        defer { FcStrListDone(strings) }
        var result: [String] = []
        while let string = FcStrListNext(strings) { result.append(String(cString: string)) }
        return result
    }
}
