import Extraction
import Glibc
import MetricModel

/// Reads a report's bytes as text: UTF-8, else UTF-16 with its mark, else GB18030.
package enum ReportReader {
    /// - Parameter name: what its records call it; the file's name by default.
    package static func read(_ path: String, named name: String? = nil) throws(HengtuError) -> Report {
        let bytes = path == "-" ? try FileSystem.readStandardInput() : try FileSystem.read(path)
        return Report(name: name ?? FileSystem.name(of: path), text: try text(of: bytes, path: path))
    }

    static func text(of bytes: [UInt8], path: String) throws(HengtuError) -> String {
        if let document = BinaryKind(bytes) { throw .binaryFile(path, document) }
        if let encoding = utf16Mark(bytes) {
            guard let text = convert(Array(bytes.dropFirst(2)), from: encoding), !text.utf8.contains(0) else {
                throw .notText(path, place(of: 0, in: bytes))
            }
            return try checked(text, path)
        }
        // A byte order mark stays in the text: spans count from the file's start.
        // The least byte first, which is found many bytes at once.
        if bytes.reduce(.max, { min($0, $1) }) == 0, let zero = bytes.firstIndex(of: 0) {
            throw .notText(path, place(of: zero, in: bytes))
        }
        if let text = String(validating: bytes, as: UTF8.self) { return try checked(text, path) }
        if let text = convert(bytes, from: "GB18030"), readsAsChinese(text) {
            return try checked(text, path)
        }
        throw .notText(path, place(of: firstInvalidByte(bytes), in: bytes))
    }

    private static func checked(_ text: String, _ path: String) throws(HengtuError) -> String {
        guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace && $0 != "\u{FEFF}" }) else {
            throw .emptyFile(path)
        }
        guard text.utf8.count <= Extractor.longest else { throw .tooLong(path) }
        return text
    }

    private static func utf16Mark(_ bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0xFF, 0xFE]) { return "UTF-16LE" }
        if bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16BE" }
        return nil
    }

    /// GB18030 gives some text to almost any bytes; a report's is Han for the most part.
    private static func readsAsChinese(_ text: String) -> Bool {
        var han = 0
        var other = 0
        for scalar in text.unicodeScalars where scalar.value >= 0x80 {
            switch scalar.value {
            case 0x3000...0x303F, 0x4E00...0x9FFF, 0xFF00...0xFFEF, 0x2010...0x2027: han += 1
            default: other += 1
            }
        }
        return han > 9 * other
    }

    /// By the system's iconv; `nil` where a byte doesn't belong to the encoding.
    private static func convert(_ bytes: [UInt8], from encoding: String) -> String? {
        let converter = iconv_open("UTF-8", encoding)
        guard converter != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(converter) }
        var input = bytes
        // GB18030 and UTF-16 take at most three times their bytes in UTF-8.
        var output = [UInt8](repeating: 0, count: bytes.count * 3 + 16)
        let written: Int? = input.withUnsafeMutableBytes { source in
            output.withUnsafeMutableBytes { target in
                var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
                var fromLeft = source.count
                var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
                var toLeft = target.count
                let result = iconv(converter, &from, &fromLeft, &to, &toLeft)
                return result == Int(bitPattern: UInt.max) || fromLeft > 0 ? nil : target.count - toLeft
            }
        }
        return written.flatMap { String(validating: output[..<$0], as: UTF8.self) }
    }

    private static func firstInvalidByte(_ bytes: [UInt8]) -> Int {
        do {
            _ = try UTF8Span(validating: bytes.span)
            return 0
        } catch {
            return error.byteOffsets.lowerBound
        }
    }

    private static func place(of offset: Int, in bytes: [UInt8]) -> HengtuError.BytePlace {
        var line = 1
        var column = 1
        for byte in bytes.prefix(offset) {
            if byte == UInt8(ascii: "\n") {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return HengtuError.BytePlace(
            byte: bytes.indices.contains(offset) ? bytes[offset] : 0, offset: offset, line: line,
            column: column)
    }
}

/// Files that people hand over in place of text, known by their first bytes.
public enum BinaryKind: String, Sendable, Hashable, CaseIterable {
    case pdf
    case word
    case oldOffice
    case image

    init?(_ bytes: [UInt8]) {
        let marks: [(BinaryKind, [UInt8])] = [
            (.pdf, Array("%PDF".utf8)), (.word, [0x50, 0x4B, 0x03, 0x04]),
            (.oldOffice, [0xD0, 0xCF, 0x11, 0xE0]), (.image, [0x89, 0x50, 0x4E, 0x47]),
            (.image, [0xFF, 0xD8, 0xFF]),
        ]
        guard let kind = marks.first(where: { bytes.starts(with: $0.1) })?.0 else { return nil }
        self = kind
    }
}
