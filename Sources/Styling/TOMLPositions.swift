/// Where the keys and values of a TOML text stand.
///
/// The parser forgets positions once it has parsed, so the text is read a second time here. It has
/// been found to be TOML by then: this reader only has to follow it, not to judge it.
struct TOMLPositions {
    enum Step: Hashable {
        case key(String)
        case index(Int)
    }

    struct Position: Hashable {
        var line = 1
        var column = 1
    }

    private(set) var keys: [[Step]: Position] = [:]
    private(set) var values: [[Step]: Position] = [:]

    private let text: [Unicode.Scalar]
    private var next = 0
    private var at = Position()

    init(_ toml: String) {
        text = Array(toml.unicodeScalars)
        readDocument()
    }

    private mutating func readDocument() {
        var table: [Step] = []
        var arrayCounts: [[Step]: Int] = [:]
        while skipBlank(lines: true) {
            if peek == "[" {
                table = readHeader(&arrayCounts)
            } else {
                readPair(in: table)
            }
        }
    }

    /// `[a.b]` or `[[a.b]]`; an array's element is the latest of its name.
    private mutating func readHeader(_ arrayCounts: inout [[Step]: Int]) -> [Step] {
        let start = at
        advance()
        let isElement = peek == "["
        if isElement { advance() }
        let names = readKey()
        while let scalar = peek, scalar == "]" || scalar == " " || scalar == "\t" { advance() }

        var path: [Step] = []
        for (i, name) in names.enumerated() {
            path.append(.key(name))
            if isElement && i == names.count - 1 {
                if keys[path] == nil { note(path, key: start, value: start) }
                let count = arrayCounts[path, default: 0]
                arrayCounts[path] = count + 1
                path.append(.index(count))
            } else if let count = arrayCounts[path] {
                path.append(.index(count - 1))
            }
        }
        note(path, key: start, value: start)
        return path
    }

    private mutating func readPair(in table: [Step]) {
        let start = at
        let names = readKey()
        guard peek == "=" else {
            advance()
            return
        }
        advance()
        _ = skipBlank(lines: false)
        var path = table
        for name in names {
            path.append(.key(name))
            if keys[path] == nil { note(path, key: start, value: at) }
        }
        readValue(path)
    }

    private mutating func readValue(_ path: [Step]) {
        switch peek {
        case "[":
            readArray(path)
        case "{":
            readInlineTable(path)
        case "\"", "'":
            _ = readString()
        default:
            while let scalar = peek, !Self.endsBareValue.contains(scalar) { advance() }
        }
    }

    private mutating func readArray(_ path: [Step]) {
        advance()
        var index = 0
        while skipBlank(lines: true), peek != "]" {
            if peek == "," {
                advance()
                continue
            }
            let before = next
            note(path + [.index(index)], key: at, value: at)
            readValue(path + [.index(index)])
            index += 1
            if next == before { advance() }
        }
        advance()
    }

    private mutating func readInlineTable(_ path: [Step]) {
        advance()
        while skipBlank(lines: true), peek != "}" {
            if peek == "," { advance() } else { readPair(in: path) }
        }
        advance()
    }

    private mutating func note(_ path: [Step], key: Position, value: Position) {
        keys[path] = key
        values[path] = value
    }
}

// The words of the text.
extension TOMLPositions {
    private static let endsBareValue: Set<Unicode.Scalar> = [",", "]", "}", "#", "\n", "\r"]
    private static let endsBareKey: Set<Unicode.Scalar> = [".", "=", "]", " ", "\t", "\n"]

    private var peek: Unicode.Scalar? { next < text.count ? text[next] : nil }

    private mutating func advance() {
        guard next < text.count else { return }
        if text[next] == "\n" {
            at = Position(line: at.line + 1, column: 1)
        } else {
            at.column += 1
        }
        next += 1
    }

    /// Whether anything is left.
    private mutating func skipBlank(lines: Bool) -> Bool {
        while let scalar = peek {
            if scalar == "#" && lines {
                while let scalar = peek, scalar != "\n" { advance() }
            } else if scalar == " " || scalar == "\t" || lines && (scalar == "\n" || scalar == "\r") {
                advance()
            } else {
                return true
            }
        }
        return false
    }

    /// `a`, `"a b"` or `a.'b'`, up to what follows it.
    private mutating func readKey() -> [String] {
        var names: [String] = []
        while skipBlank(lines: false), let scalar = peek {
            if scalar == "\"" || scalar == "'" {
                names.append(readString())
            } else {
                var name = String.UnicodeScalarView()
                while let scalar = peek, !Self.endsBareKey.contains(scalar) {
                    name.append(scalar)
                    advance()
                }
                names.append(String(name))
            }
            guard skipBlank(lines: false), peek == "." else { break }
            advance()
        }
        return names
    }

    private mutating func readString() -> String {
        guard let quote = peek else { return "" }
        let triple = [quote, quote, quote]
        let isMultiline = text[next...].starts(with: triple)
        for _ in 0..<(isMultiline ? 3 : 1) { advance() }
        var content = String.UnicodeScalarView()
        while let scalar = peek {
            if scalar == quote, !isMultiline || text[next...].starts(with: triple) {
                // Up to two quotes may stand right before the closing three.
                while isMultiline, text[next...].dropFirst().starts(with: triple) { advance() }
                for _ in 0..<(isMultiline ? 3 : 1) { advance() }
                break
            }
            if scalar == "\\" && quote == "\"" {
                content.append(readEscape())
            } else {
                content.append(scalar)
                advance()
            }
        }
        return String(content)
    }

    private mutating func readEscape() -> Unicode.Scalar {
        advance()
        guard let letter = peek else { return "\\" }
        advance()
        switch letter {
        case "b": return "\u{8}"
        case "t": return "\t"
        case "n": return "\n"
        case "f": return "\u{C}"
        case "r": return "\r"
        case "u", "U":
            var code: UInt32 = 0
            for _ in 0..<(letter == "u" ? 4 : 8) {
                guard let digit = peek.flatMap({ Character($0).hexDigitValue }) else { break }
                code = code << 4 | UInt32(digit)
                advance()
            }
            return Unicode.Scalar(code) ?? "\u{FFFD}"
        default: return letter
        }
    }
}
