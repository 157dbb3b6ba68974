import Glibc
import Synchronization

/// A file while it is made: on disk beside the place where it will be, or in memory.
package struct PendingFile: Sendable {
    /// As the user wrote it.
    package let path: String
    private let room: Room

    private enum Room: Sendable {
        case disk(String)
        case memory(Memory)
    }

    private final class Memory: Sendable {
        let bytes = Mutex<[UInt8]>([])
    }

    /// - Parameter path: what messages call it.
    init(at temporary: String, named path: String) {
        (self.path, room) = (path, .disk(temporary))
    }

    init(inMemory path: String) {
        (self.path, room) = (path, .memory(Memory()))
    }

    /// What is held in memory.
    var bytes: [UInt8] {
        switch room {
        case .disk: []
        case .memory(let memory): memory.bytes.withLock { $0 }
        }
    }

    package func write(_ bytes: [UInt8]) throws(HengtuError) {
        try write { write throws(HengtuError) in try write(bytes, true) }
    }

    package func write(
        _ make: (_ write: OutputWriter.PieceWriter) throws(HengtuError) -> Void
    ) throws(HengtuError) {
        switch room {
        case .disk(let temporary): try write(to: temporary, make)
        case .memory(let memory):
            try make { piece, begins in
                memory.bytes.withLock { bytes in
                    if begins { bytes = [] }
                    bytes += piece
                }
            }
        }
    }

    private func write(
        to temporary: String, _ make: (OutputWriter.PieceWriter) throws(HengtuError) -> Void
    ) throws(HengtuError) {
        let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o666)
        guard file >= 0 else { throw .unwritable(path, reason: FileSystem.reason()) }
        do {
            try make { piece, begins throws(HengtuError) in
                if begins && (ftruncate(file, 0) != 0 || lseek(file, 0, SEEK_SET) != 0) {
                    throw .unwritable(path, reason: FileSystem.reason())
                }
                if let reason = OutputWriter.write(piece, to: file) {
                    throw .unwritable(path, reason: reason)
                }
                if let signal = Interruption.signal { throw .interrupted(signal: signal) }
            }
        } catch {
            close(file)
            throw error
        }
        if close(file) != 0 { throw .unwritable(path, reason: FileSystem.reason()) }
    }
}
