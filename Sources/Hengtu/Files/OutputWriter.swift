import Glibc

/// Writes files whole or not at all: each goes to a temporary neighbour first, and only when all are there are
/// they renamed into place. Whatever fails, and whoever interrupts, no half-written file stays.
package struct OutputWriter: ~Copyable {
    private var staged: [(temporary: String, final: String)] = []
    /// Devices and pipes are written to, never replaced.
    private var streams: [PendingFile] = []
    private let inputs: Set<String>
    private var outputs: Set<String> = []
    private let interruption = Interruption()

    /// - Parameter inputs: the files that were read; none of them is written over.
    package init(keeping inputs: [String] = []) {
        self.inputs = Set(inputs.compactMap(FileSystem.absolute))
    }

    /// Takes a file's next piece; where it begins the file, what came before is dropped.
    package typealias PieceWriter = (_ piece: [UInt8], _ begins: Bool) throws(HengtuError) -> Void

    /// Writes `bytes` beside `path`; nothing is visible at `path` before `commit()`.
    package mutating func stage(_ bytes: [UInt8], at path: String) throws(HengtuError) {
        try place(at: path).write(bytes)
    }

    /// The same for a file that comes in pieces: none of them is kept, unless it goes to a device or a pipe.
    package mutating func stage(
        at path: String, _ make: (_ write: PieceWriter) throws(HengtuError) -> Void
    ) throws(HengtuError) {
        try place(at: path).write(make)
    }

    /// The same for a file that is written before `commit()` by whoever makes it, on any task.
    package mutating func place(at path: String) throws(HengtuError) -> PendingFile {
        // A link's target is what gets written.
        let target = FileSystem.absolute(path) ?? path
        if inputs.contains(target) { throw .isInput(path) }
        guard outputs.insert(target).inserted else { throw .twiceWritten(path) }
        switch FileSystem.kind(of: path) {
        case .directory: throw .isDirectory(path)
        case .other:
            let stream = PendingFile(inMemory: path)
            streams.append(stream)
            return stream
        case .file, nil:
            let folder = FileSystem.parent(of: target)
            try FileSystem.makeFolder(folder)
            let temporary = FileSystem.join(folder, ".hengtu-\(getpid())-\(staged.count).tmp")
            staged.append((temporary, target))
            return PendingFile(at: temporary, named: path)
        }
    }

    package consuming func commit() throws(HengtuError) {
        while let next = staged.first {
            guard rename(next.temporary, next.final) == 0 else {
                throw .unwritable(next.final, reason: FileSystem.reason())
            }
            staged.removeFirst()
        }
        for stream in streams {
            let file = open(stream.path, O_WRONLY | O_CLOEXEC)
            guard file >= 0 else { throw .unwritable(stream.path, reason: FileSystem.reason()) }
            let reason = Self.write(stream.bytes, to: file)
            close(file)
            if let reason { throw .unwritable(stream.path, reason: reason) }
        }
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
            // An interruption is looked at when the file is whole.
            if wrote < 0 && errno == EINTR { continue }
            guard wrote > 0 else { return FileSystem.reason() }
            done += wrote
        }
        return nil
    }
}
