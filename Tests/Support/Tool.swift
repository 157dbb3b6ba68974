import Foundation

/// A program that judges what we wrote; suites that need one are enabled by `isInstalled`.
public struct Tool: Sendable {
    public let name: String
    private let path: String?

    public init(_ name: String) {
        self.name = name
        let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
        path = folders.map { "\($0)/\(name)" }.first(where: FileManager.default.isExecutableFile(atPath:))
    }

    public var isInstalled: Bool { path != nil }

    /// - Returns: the exit status, and standard output and error together.
    @discardableResult
    public func run(_ arguments: String...) throws -> (status: Int32, text: String) {
        try run(arguments)
    }

    /// - Returns: the exit status, and standard output and error together.
    @discardableResult
    public func run(_ arguments: [String]) throws -> (status: Int32, text: String) {
        guard let path else { throw CocoaError(.fileNoSuchFile) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: data, as: UTF8.self))
    }
}

/// A folder that is gone when its test ends.
public struct TestFolder: ~Copyable {
    public let path: String

    public init() throws {
        path = NSTemporaryDirectory() + "hengtu-test-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// - Returns: the file's path.
    public func write(_ bytes: [UInt8], to name: String) throws -> String {
        try Data(bytes).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
        return "\(path)/\(name)"
    }
}
