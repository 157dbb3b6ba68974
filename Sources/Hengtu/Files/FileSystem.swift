import Glibc

/// The few calls of the file system that hengtu needs, with errors that name the file.
///
/// POSIX rather than Foundation: reading a report is on the path of every command's start.
package enum FileSystem {
    package enum Kind {
        case file
        case directory
        case other
    }

    /// - Returns: `nil` where nothing is there.
    package static func kind(of path: String) -> Kind? {
        var info = stat()
        guard stat(path, &info) == 0 else { return nil }
        switch info.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .directory
        default: return .other
        }
    }

    package static func read(_ path: String) throws(HengtuError) -> [UInt8] {
        switch kind(of: path) {
        case nil: throw .missingFile(path)
        case .directory: throw .isDirectory(path)
        case .file, .other: break
        }
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw .unreadable(path, reason: reason()) }
        defer { close(file) }
        return try readAll(from: file, named: path)
    }

    package static func readStandardInput() throws(HengtuError) -> [UInt8] {
        try readAll(from: STDIN_FILENO, named: "-")
    }

    private static func readAll(from file: Int32, named path: String) throws(HengtuError) -> [UInt8] {
        var info = stat()
        let expected = fstat(file, &info) == 0 ? max(0, Int(info.st_size)) : 0
        var bytes = [UInt8](repeating: 0, count: expected + 1)
        var count = 0
        while true {
            if count == bytes.count { bytes.append(contentsOf: repeatElement(0, count: bytes.count)) }
            let free = bytes.count - count
            let got = bytes.withUnsafeMutableBytes { buffer in
                buffer.baseAddress.map { Glibc.read(file, $0 + count, free) } ?? 0
            }
            if got < 0 && errno == EINTR { continue }
            guard got >= 0 else { throw .unreadable(path, reason: reason()) }
            if got == 0 { break }
            count += got
        }
        bytes.removeLast(bytes.count - count)
        return bytes
    }

    /// Names in a folder, sorted by their bytes so that every machine sees one order.
    package static func list(_ folder: String) throws(HengtuError) -> [String] {
        guard let handle = opendir(folder) else { throw .unreadable(folder, reason: reason()) }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
                field.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    package static func makeFolder(_ path: String) throws(HengtuError) {
        if path.isEmpty || kind(of: path) == .directory { return }
        let parent = Self.parent(of: path)
        if parent != path { try makeFolder(parent) }
        guard mkdir(path, 0o777) == 0 || kind(of: path) == .directory else {
            throw .unwritable(path, reason: reason())
        }
    }

    /// What the system says of the last failure.
    static func reason() -> String { String(cString: strerror(errno)) }
}

// Paths as text: hengtu only joins them and takes them apart.
extension FileSystem {
    package static func join(_ folder: String, _ name: String) -> String {
        if folder.isEmpty || folder == "." || name.hasPrefix("/") { return name }
        return folder.hasSuffix("/") ? folder + name : folder + "/" + name
    }

    package static func name(of path: String) -> String {
        String(path.split(separator: "/").last ?? Substring(path))
    }

    package static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "" }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// What to call each of some files: the name alone, or as much of the folders before it as tells it from the
    /// others.
    package static func names(of paths: [String]) -> [String] {
        let parts = paths.map { $0.split(separator: "/").filter { $0 != "." } }
        var names = parts.map { $0.suffix(1).joined(separator: "/") }
        var length = 1
        while true {
            var count: [String: Int] = [:]
            for name in names { count[name, default: 0] += 1 }
            length += 1
            // Where there are no more folders to tell, one path was given twice.
            let clashing = names.indices.filter {
                count[names[$0], default: 0] > 1 && parts[$0].count >= length
            }
            if clashing.isEmpty { return names }
            for index in clashing { names[index] = parts[index].suffix(length).joined(separator: "/") }
        }
    }

    /// The name without its last ending: `hengshan-2022.txt` → `hengshan-2022`.
    package static func stem(of path: String) -> String {
        let name = Self.name(of: path)
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
        return String(name[..<dot])
    }

    /// The last ending in lower case, without its dot; empty where there is none.
    package static func ending(of path: String) -> String {
        let name = Self.name(of: path)
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }

    /// The way from a folder to a file, for a project that names its reports: `../reports/a.txt`.
    package static func path(of file: String, from folder: String) -> String {
        guard let target = absolute(file), let start = absolute(folder.isEmpty ? "." : folder) else {
            return file
        }
        var (to, from) = (target.split(separator: "/")[...], start.split(separator: "/")[...])
        while let a = to.first, let b = from.first, a == b {
            to = to.dropFirst()
            from = from.dropFirst()
        }
        return (Array(repeating: "..", count: from.count) + to.map(String.init)).joined(separator: "/")
    }

    /// With links followed; `nil` where nothing is there.
    static func absolute(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
