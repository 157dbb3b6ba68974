extension TOMLPositions {
    /// Where a character of a string stands in the text.
    ///
    /// - Parameters:
    ///   - start: the string's opening quote.
    ///   - offset: in the string as it is read, in Unicode scalars.
    static func position(in toml: String, from start: Position, offset: Int) -> Position {
        var walk = StringWalk(toml, at: start)
        walk.open()
        for _ in 0..<max(0, offset) { walk.pass() }
        walk.skipFoldedLines()
        return walk.at
    }
}

/// Follows the characters of one TOML string.
private struct StringWalk {
    private let text: [Unicode.Scalar]
    private var next = 0
    private(set) var at = TOMLPositions.Position()
    private var isBasic = true

    init(_ toml: String, at start: TOMLPositions.Position) {
        text = Array(toml.unicodeScalars)
        while next < text.count, (at.line, at.column) < (start.line, start.column) { advance() }
    }

    private func peek(_ distance: Int = 0) -> Unicode.Scalar? {
        text.indices.contains(next + distance) ? text[next + distance] : nil
    }

    private mutating func advance() {
        guard let scalar = peek() else { return }
        at =
            scalar == "\n"
            ? TOMLPositions.Position(line: at.line + 1, column: 1)
            : TOMLPositions.Position(line: at.line, column: at.column + 1)
        next += 1
    }

    /// A line feed right behind three quotes isn't in the string.
    mutating func open() {
        guard let quote = peek() else { return }
        isBasic = quote == "\""
        let isMultiline = peek(1) == quote && peek(2) == quote
        for _ in 0..<(isMultiline ? 3 : 1) { advance() }
        guard isMultiline else { return }
        if peek() == "\r", peek(1) == "\n" { advance() }
        if peek() == "\n" { advance() }
    }

    /// One character of the string: as many of the text as it is written with.
    mutating func pass() {
        skipFoldedLines()
        guard isBasic, peek() == "\\" else {
            advance()
            return
        }
        let length = peek(1) == "u" ? 6 : peek(1) == "U" ? 10 : 2
        for _ in 0..<length { advance() }
    }

    /// A backslash at a line's end takes the break and the blanks behind it away.
    mutating func skipFoldedLines() {
        while isBasic, peek() == "\\", let following = peek(1), following.properties.isWhitespace {
            advance()
            while let scalar = peek(), scalar.properties.isWhitespace { advance() }
        }
    }
}
