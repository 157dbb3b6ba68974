import Foundation

/// The built `hengtu`, run as a person runs it.
struct CommandLineRun {
    let status: Int32
    let output: String
    let errors: String

    /// The package's root, where the examples lie.
    static let root: String = {
        var folder = URL(fileURLWithPath: #filePath)
        for _ in 0..<3 { folder.deleteLastPathComponent() }
        return folder.path
    }()

    static let example = root + "/Examples/hengyang"

    /// Beside the test runner in the build folder.
    static let binary: String = {
        let runner = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        return runner.deletingLastPathComponent().appendingPathComponent("hengtu").path
    }()

    init(
        _ arguments: [String], input: String = "", environment: [String: String] = [:], limit: String? = nil
    ) throws {
        let process = Process()
        if let limit {
            // The shell sets the limit; its parent, the test runner, stays free of it.
            process.executableURL = URL(fileURLWithPath: "/bin/bash")
            process.arguments = ["-c", limit + "; exec \"$0\" \"$@\"", Self.binary] + arguments
        } else {
            process.executableURL = URL(fileURLWithPath: Self.binary)
            process.arguments = arguments
        }
        var variables = ProcessInfo.processInfo.environment
        variables["LC_ALL"] = "zh_CN.UTF-8"
        for (name, value) in environment { variables[name] = value }
        process.environment = variables
        let (standardInput, standardOutput, standardError) = (Pipe(), Pipe(), Pipe())
        process.standardInput = standardInput
        process.standardOutput = standardOutput
        process.standardError = standardError
        try process.run()
        try standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try standardInput.fileHandleForWriting.close()
        // Both are small enough here that reading one after the other can't block.
        let written = standardOutput.fileHandleForReading.readDataToEndOfFile()
        let said = standardError.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        status = process.terminationStatus
        output = String(decoding: written, as: UTF8.self)
        errors = String(decoding: said, as: UTF8.self)
    }
}

/// A folder of its own that goes when the test ends.
final class TemporaryFolder {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("hengtu-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    func file(_ name: String) -> String { path + "/" + name }

    func write(_ bytes: [UInt8], to name: String) throws -> String {
        try Data(bytes).write(to: URL(fileURLWithPath: file(name)))
        return file(name)
    }

    func write(_ text: String, to name: String) throws -> String { try write(Array(text.utf8), to: name) }

    func bytes(of name: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: file(name))) }

    /// Every file below it, hidden ones too, sorted.
    var files: [String] {
        let all = FileManager.default.enumerator(atPath: path)?.allObjects as? [String] ?? []
        return all.filter {
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: file($0), isDirectory: &isFolder)
                && !isFolder.boolValue
        }.sorted()
    }
}
