extension IndicatorLines {
    /// Reads what `write` wrote, or any records in the guide's fields: unknown fields are passed over,
    /// empty lines skipped. A value keeps its digits, be it a number or a string.
    public static func read(_ bytes: [UInt8]) throws(RecordError) -> [Indicator] {
        var indicators: [Indicator] = []
        var number = 0
        var rest = bytes[...]
        if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
        while !rest.isEmpty {
            number += 1
            let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
            let line = rest[rest.startIndex..<end]
            rest = rest[end...].dropFirst()
            guard line.contains(where: { $0 > 0x20 }) else { continue }
            var reader = ObjectReader(line)
            guard let texts = reader.object() else {
                throw RecordError(line: number, problem: .notJSON(column: reader.column))
            }
            indicators.append(try IndicatorFields(line: number, texts: texts).indicator())
        }
        return indicators
    }
}

/// Reads one flat JSON object into texts. Numbers stay as they are written, which no decoder by `Double` can
/// promise; values that are objects or arrays are passed over.
private struct ObjectReader {
    private let bytes: ArraySlice<UInt8>
    private var at: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        at = bytes.startIndex
    }

    /// Where it reads, in bytes from 1.
    var column: Int { at - bytes.startIndex + 1 }

    private var byte: UInt8? { at < bytes.endIndex ? bytes[at] : nil }

    private mutating func skipSpace() {
        while let byte, byte == 0x20 || byte == 0x09 || byte == 0x0D { at += 1 }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        skipSpace()
        guard byte == UInt8(ascii: character) else { return false }
        at += 1
        return true
    }

    /// `nil` where the bytes aren't an object; `column` says where.
    mutating func object() -> [String: String?]? {
        guard take("{") else { return nil }
        var texts: [String: String?] = [:]
        if !take("}") {
            repeat {
                skipSpace()
                guard let name = string(), take(":"), let value = value(depth: 0) else { return nil }
                if case .text(let text) = value { texts.updateValue(text, forKey: name) }
                if case .null = value { texts.updateValue(nil, forKey: name) }
            } while take(",")
            guard take("}") else { return nil }
        }
        skipSpace()
        return at == bytes.endIndex ? texts : nil
    }

    private enum Value {
        case text(String)
        case null
        case nested
    }

    private mutating func value(depth: Int) -> Value? {
        skipSpace()
        switch byte {
        case UInt8(ascii: "\""): return string().map { .text($0) }
        case UInt8(ascii: "{"), UInt8(ascii: "["): return nested(depth: depth) ? .nested : nil
        default:
            let start = at
            while let byte, isPlain(byte) { at += 1 }
            guard let word = String(validating: bytes[start..<at], as: UTF8.self) else { return nil }
            if word == "null" { return .null }
            if word == "true" || word == "false" || ExactDecimal(word) != nil { return .text(word) }
            at = start
            return nil
        }
    }

    private func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "E"),
            UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "+"):
            true
        default: false
        }
    }

    private mutating func nested(depth: Int) -> Bool {
        guard depth < 32, let open = byte else { return false }
        let isObject = open == UInt8(ascii: "{")
        let close: Unicode.Scalar = isObject ? "}" : "]"
        at += 1
        if take(close) { return true }
        repeat {
            if isObject {
                skipSpace()
                guard string() != nil, take(":") else { return false }
            }
            guard value(depth: depth + 1) != nil else { return false }
        } while take(",")
        return take(close)
    }

    private mutating func string() -> String? {
        guard byte == UInt8(ascii: "\"") else { return nil }
        at += 1
        var out: [UInt8] = []
        while let byte {
            switch byte {
            case UInt8(ascii: "\""):
                guard let text = String(validating: out, as: UTF8.self) else { return nil }
                at += 1
                return text
            case UInt8(ascii: "\\"):
                at += 1
                guard escape(to: &out) else { return nil }
            case 0..<0x20: return nil
            default:
                out.append(byte)
                at += 1
            }
        }
        return nil
    }

    private mutating func escape(to out: inout [UInt8]) -> Bool {
        guard let byte else { return false }
        at += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(byte)
        case UInt8(ascii: "n"): out.append(0x0A)
        case UInt8(ascii: "r"): out.append(0x0D)
        case UInt8(ascii: "t"): out.append(0x09)
        case UInt8(ascii: "b"): out.append(0x08)
        case UInt8(ascii: "f"): out.append(0x0C)
        case UInt8(ascii: "u"):
            guard let scalar = unicodeEscape() else { return false }
            out.append(contentsOf: String(scalar).utf8)
        default: return false
        }
        return true
    }

    /// After `\u`: one scalar, which may take two escapes.
    private mutating func unicodeEscape() -> Unicode.Scalar? {
        guard let high = fourHexDigits() else { return nil }
        guard (0xD800..<0xDC00).contains(high) else { return Unicode.Scalar(high) }
        guard byte == UInt8(ascii: "\\") else { return nil }
        at += 1
        guard byte == UInt8(ascii: "u") else { return nil }
        at += 1
        guard let low = fourHexDigits(), (0xDC00..<0xE000).contains(low) else { return nil }
        return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    }

    private mutating func fourHexDigits() -> UInt32? {
        guard bytes.endIndex - at >= 4,
            bytes[at..<at + 4].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let text = String(validating: bytes[at..<at + 4], as: UTF8.self),
            let value = UInt32(text, radix: 16)
        else { return nil }
        at += 4
        return value
    }
}
