import CText
import Glibc
import SceneModel

/// Where what fontconfig resolved is kept between runs. What it holds is checked against the files on the
/// disk each time, and a folder that can't be written is no error.
public struct FontCache: Sendable, Hashable {
    public var folder: String

    public init(folder: String) {
        self.folder = folder
    }

    /// `$XDG_CACHE_HOME/hengtu`, else `~/.cache/hengtu`; `nil` where there is no home.
    public static var user: FontCache? {
        if let caches = String.environment("XDG_CACHE_HOME"), caches.hasPrefix("/") {
            return FontCache(folder: caches + "/hengtu")
        }
        guard let home = String.environment("HOME"), home.hasPrefix("/") else { return nil }
        return FontCache(folder: home + "/.cache/hengtu")
    }

    /// What was asked, of which configuration.
    struct Key {
        var queries: [FaceQuery]
        var configuration: String?

        /// All that decides an answer besides the files, in one line.
        var text: String {
            let variables = [
                "FONTCONFIG_FILE", "FONTCONFIG_PATH", "FONTCONFIG_SYSROOT", "HOME", "XDG_CONFIG_HOME",
                "XDG_DATA_HOME",
            ].map { String.environment($0) ?? "" }
            return
                ([configuration ?? ""] + variables
                + queries.flatMap { [$0.isBold ? "bold" : "regular", $0.family] }).joined(separator: "\t")
        }
    }

    /// The faces kept for a key's queries, in their order; `nil` where there are none, where the file isn't
    /// whole, or where anything that it was made from has changed.
    func faces(for key: Key) -> [InstalledFace?]? {
        let text = key.text
        guard let content = Self.read(path(for: text)) else { return nil }
        var lines = content.utf8.split(separator: UInt8(ascii: "\n")).map { String(Substring($0)) }[...]
        guard lines.popFirst() == Self.heading, lines.popFirst() == text, lines.popLast() == "end" else {
            return nil
        }

        var faces: [InstalledFace?] = []
        for line in lines {
            let fields = line.utf8.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
                .map { String(Substring($0)) }
            switch fields.first {
            case "watch" where fields.count == 3:
                guard FileStamp(of: fields[2]).text == fields[1] else { return nil }
            case "none": faces.append(nil)
            case "face":
                guard let face = InstalledFace(fields: fields.dropFirst()) else { return nil }
                faces.append(face)
            default: return nil
            }
        }
        return faces.count == key.queries.count ? faces : nil
    }

    /// Keeps faces until one of the watched files or folders changes.
    func store(_ faces: [InstalledFace?], for key: Key, watching sources: [String]) {
        let text = key.text
        let watched = Set(sources + Self.possibleSources + faces.compactMap { $0?.path }).sorted()
        let rows =
            watched.map { ["watch", FileStamp(of: $0).text, $0] }
            + faces.map { $0.map { ["face"] + $0.fields } ?? ["none"] }
        // A name with a tab or a line end in it would read back as something else.
        guard !rows.joined().contains(where: { $0.utf8.contains { $0 < 0x20 } }),
            !text.contains("\n")
        else { return }
        let lines = [Self.heading, text] + rows.map { $0.joined(separator: "\t") } + ["end", ""]
        Self.makeFolder(folder)
        Self.write(lines.joined(separator: "\n"), to: path(for: text))
    }

    /// The number rises with the file's form.
    private static let heading = "hengtu fonts 1"

    private func path(for text: String) -> String {
        // FNV-1a: the key stands in the file, so that two keys with one hash only displace each other.
        let hash = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        return folder + "/fonts-" + String(hash, radix: 16)
    }

    /// Where a user's fonts and configuration may appear later.
    private static var possibleSources: [String] {
        guard let home = String.environment("HOME") else { return [] }
        let config = String.environment("XDG_CONFIG_HOME") ?? home + "/.config"
        let data = String.environment("XDG_DATA_HOME") ?? home + "/.local/share"
        return [
            config + "/fontconfig", config + "/fontconfig/fonts.conf", config + "/fontconfig/conf.d",
            data + "/fonts", home + "/.fonts", home + "/.fonts.conf", home + "/.fonts.conf.d",
        ]
    }
}

extension InstalledFace {
    fileprivate var fields: [String] {
        [
            path, String(index), face.family, face.style, face.postScriptName,
            face.isBold ? "bold" : "regular", String(face.unitsPerEm), version,
        ]
    }

    fileprivate init?(fields: ArraySlice<String>) {
        let f = Array(fields)
        guard f.count == 8, let index = Int(f[1]), let unitsPerEm = Int(f[6]), unitsPerEm > 0 else {
            return nil
        }
        self.init(
            path: f[0], index: index,
            face: FontFace(
                family: f[2], style: f[3], postScriptName: f[4], isBold: f[5] == "bold",
                unitsPerEm: unitsPerEm),
            version: f[7])
    }
}

// MARK: Files

extension FontCache {
    private static func read(_ path: String) -> String? {
        guard let file = fopen(path, "re") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var status = stat()
        guard fstat(fileno(file), &status) == 0, status.st_size > 0, status.st_size < 1 << 20 else {
            return nil
        }
        bytes = [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
            count = fread(buffer.baseAddress, 1, buffer.count, file)
        }
        return String(validating: bytes, as: UTF8.self)
    }

    /// Whole or not at all.
    private static func write(_ text: String, to path: String) {
        var name = Array((path + ".XXXXXX").utf8CString)
        let descriptor = mkstemp(&name)
        guard descriptor >= 0 else { return }
        var text = text
        let isWhole = text.withUTF8 { Glibc.write(descriptor, $0.baseAddress, $0.count) == $0.count }
        guard close(descriptor) == 0, isWhole, rename(name, path) == 0 else {
            unlink(name)
            return
        }
    }

    /// With the folder it stands in: a new user has no `~/.cache` yet.
    private static func makeFolder(_ path: String) {
        mkdir(path.parentFolder, 0o700)
        mkdir(path, 0o700)
    }
}
