import Glibc

/// Writes files whole or not at all: each goes to a temporary neighbour first, and only when all are
/// there are they renamed into place. Whatever fails, no half-written file stays.
package struct OutputWriter: ~Copyable {
    private var staged: [(temporary: String, final: String)] = []
    private var written: [String] = []

    package init() {}

    /// Writes `bytes` beside `path`; nothing is visible at `path` before `commit()`.
    package mutating func stage(_ bytes: [UInt8], at path: String) throws(HengtuError) {
        if FileSystem.kind(of: path) == .directory { throw .isDirectory(path) }
        try FileSystem.makeFolder(FileSystem.parent(of: path))
        let temporary = FileSystem.join(
            FileSystem.parent(of: path), ".\(FileSystem.name(of: path)).\(getpid()).tmp")
        let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard file >= 0 else { throw .unwritable(path, reason: FileSystem.reason()) }
        staged.append((temporary, path))
        var reason = Self.write(bytes, to: file)
        if close(file) != 0 && reason == nil { reason = FileSystem.reason() }
        if let reason { throw .unwritable(path, reason: reason) }
    }

    /// - Returns: the paths, in the order they were staged.
    package consuming func commit() throws(HengtuError) -> [String] {
        while let next = staged.first {
            guard rename(next.temporary, next.final) == 0 else {
                throw .unwritable(next.final, reason: FileSystem.reason())
            }
            staged.removeFirst()
            written.append(next.final)
        }
        return written
    }

    deinit {
        for file in staged { unlink(file.temporary) }
    }

    /// - Returns: why not, or `nil` when every byte is written.
    package static func write(_ bytes: [UInt8], to file: Int32) -> String? {
        var done = 0
        while done < bytes.count {
            let wrote = bytes.withUnsafeBytes { buffer in
                buffer.baseAddress.map { Glibc.write(file, $0 + done, bytes.count - done) } ?? 0
            }
            if wrote < 0 && errno == EINTR { continue }
            guard wrote > 0 else { return FileSystem.reason() }
            done += wrote
        }
        return nil
    }
}
