/// Why a table of rows can't be read, and where; the words are made in `Messages/`.
public struct TableError: Error, Sendable, Hashable {
    /// From 1.
    public var line: Int
    /// From 1, in Unicode scalars.
    public var column: Int
    public var kind: Kind

    public enum Kind: Sendable, Hashable {
        case unknownColumn(String)
        case repeatedColumn(String)
        case missingColumn(String)
        case extraCell(String)
        case notANumber(String)
        case emptyName
        case noRows
        /// A quoted cell that doesn't end.
        case openQuote
    }
}

/// Cuts a text into lines of cells: by tabs where the first line has one, else by commas, with quotes as in RFC 4180.
struct TableCells {
    struct Cell {
        /// Without quotes, and without blanks around it.
        var text: String
        /// In the file, in Unicode scalars, quotes included.
        var span: Range<Int>
        var line: Int
        var column: Int

        func error(_ kind: TableError.Kind) -> TableError {
            TableError(line: line, column: column, kind: kind)
        }
    }

    private let scalars: [Unicode.Scalar]
    private let separator: Unicode.Scalar
    private var position = 0
    private var number = 0
    private var lineStart = 0

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        let hasTab = scalars.prefix { !Self.isLineEnd($0) }.contains("\t")
        separator = hasTab ? "\t" : ","
        // Spans count from the file's start, its byte order mark included.
        if scalars.first == "\u{FEFF}" { position = 1 }
    }

    private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" }

    /// - Returns: `nil` after the last.
    mutating func line() throws(TableError) -> [Cell]? {
        guard position < scalars.count else { return nil }
        number += 1
        lineStart = position
        var cells: [Cell] = []
        while true {
            cells.append(try cell())
            guard position < scalars.count, scalars[position] == separator else { break }
            position += 1
        }
        if position < scalars.count, scalars[position] == "\r" { position += 1 }
        if position < scalars.count, scalars[position] == "\n" { position += 1 }
        return cells
    }

    private mutating func cell() throws(TableError) -> Cell {
        let start = position
        var content = String.UnicodeScalarView()
        if position < scalars.count, scalars[position] == "\"" {
            content = try quoted()
        }
        while position < scalars.count, scalars[position] != separator, !Self.isLineEnd(scalars[position]) {
            content.append(scalars[position])
            position += 1
        }
        return Cell(
            text: Self.trimmed(content), span: start..<position, line: number,
            column: start - lineStart + 1)
    }

    private mutating func quoted() throws(TableError) -> String.UnicodeScalarView {
        let start = position
        var content = String.UnicodeScalarView()
        position += 1
        while position < scalars.count {
            let scalar = scalars[position]
            position += 1
            if scalar == "\"" {
                guard position < scalars.count, scalars[position] == "\"" else { return content }
                position += 1
            }
            content.append(scalar)
        }
        throw TableError(line: number, column: start - lineStart + 1, kind: .openQuote)
    }

    private static func trimmed(_ content: String.UnicodeScalarView) -> String {
        func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\u{3000}" }
        var content = content[...]
        while let last = content.last, isBlank(last) { content.removeLast() }
        return String(content.drop(while: isBlank))
    }
}
