import Glibc

/// Compares a text with the golden `Tests/Goldens/NAME`; `nil` where they are the same.
///
///     #expect(goldenDifference(summary, "Charting/ranking.txt") == nil)
///
/// `RECORD=1 swift test` writes the golden, and fails, so that nobody takes a recording for a pass.
/// A golden that isn't there fails too.
public func goldenDifference(_ text: String, _ name: String) -> String? {
    let path = goldensFolder + "/" + name
    if getenv("RECORD") != nil {
        return write(text, to: path) ? "recorded \(name)" : "can't write \(name)"
    }
    guard let expected = read(path) else { return "no golden \(name): run RECORD=1 swift test" }
    guard text != expected else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let expectedLines = expected.split(separator: "\n", omittingEmptySubsequences: false)
    for (i, pair) in zip(lines, expectedLines).enumerated() where pair.0 != pair.1 {
        return "\(name):\(i + 1)\n  expected \(pair.1)\n  actual   \(pair.0)"
    }
    return "\(name): \(lines.count) lines for \(expectedLines.count)"
}

private let goldensFolder = {
    // Tests/Support/Golden.swift
    let parts = #filePath.split(separator: "/").dropLast(2)
    return "/" + parts.joined(separator: "/") + "/Goldens"
}()

private func read(_ path: String) -> String? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
        bytes += buffer.prefix(count)
    }
    return String(decoding: bytes, as: UTF8.self)
}

private func write(_ text: String, to path: String) -> Bool {
    var folder = ""
    for part in path.split(separator: "/").dropLast() {
        folder += "/" + part
        mkdir(folder, 0o755)
    }
    guard let file = fopen(path, "wb") else { return false }
    let bytes = Array(text.utf8)
    let written = fwrite(bytes, 1, bytes.count, file)
    return fclose(file) == 0 && written == bytes.count
}
