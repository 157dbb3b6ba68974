import Foundation
import Testing

/// A report of an invented county, or one of the examples, whole.
struct GoldenReport: Sendable, CustomTestStringConvertible {
    let path: String

    var testDescription: String { URL(filePath: path).lastPathComponent }

    func text() throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

    static let package = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static let all: [GoldenReport] = ["Tests/ExtractionTests/Goldens/genres", "Examples/hengyang"].flatMap {
        folder in
        let root = package.appending(path: folder)
        let found = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        return found.filter { $0.hasSuffix(".txt") }.sorted().map {
            GoldenReport(path: root.appending(path: $0).path)
        }
    }
}
