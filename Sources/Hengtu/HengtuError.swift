import MetricModel
import Typesetting

/// What can go wrong for a person, as facts; the words are made in `Messages/`.
public enum HengtuError: Error, Sendable, Hashable {
    case missingFile(String)
    case isDirectory(String)
    case unreadable(String, reason: String)
    case unwritable(String, reason: String)
    case emptyFile(String)
    case binaryFile(String, BinaryKindName)
    case notText(String, BytePlace)

    public typealias BinaryKindName = String

    /// A byte that belongs to no encoding hengtu reads.
    public struct BytePlace: Sendable, Hashable {
        public let byte: UInt8
        /// From 0.
        public let offset: Int
        public let line: Int
        public let column: Int
    }
}
