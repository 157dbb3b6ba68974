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
        /// A second row of a name in one series.
        case repeatedRow(String)
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

    private let bytes: [UInt8]
    private let separator: UInt8
    private var position = 0
    /// How many Unicode scalars stand before the position, and before its line.
    private var scalars = 0
    private var lineStart = 0
    private var number = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
        let hasTab = bytes.prefix { !Self.isLineEnd($0) }.contains(UInt8(ascii: "\t"))
        separator = hasTab ? UInt8(ascii: "\t") : UInt8(ascii: ",")
        // Spans count from the file's start, its byte order mark included.
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { (position, scalars, lineStart) = (3, 1, 1) }
    }

    private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    /// - Returns: `nil` after the last.
    mutating func line() throws(TableError) -> [Cell]? {
        guard position < bytes.count else { return nil }
        number += 1
        lineStart = scalars
        var cells: [Cell] = []
        while true {
            cells.append(try cell())
            guard position < bytes.count, bytes[position] == separator else { break }
            step()
        }
        if position < bytes.count, bytes[position] == 0x0D { step() }
        if position < bytes.count, bytes[position] == 0x0A { step() }
        return cells
    }

    private mutating func step() {
        if bytes[position] & 0xC0 != 0x80 { scalars += 1 }
        position += 1
    }

    private mutating func cell() throws(TableError) -> Cell {
        let (start, first) = (position, scalars)
        var quoted: [UInt8]?
        if position < bytes.count, bytes[position] == UInt8(ascii: "\"") { quoted = try self.quoted() }
        let rest = position
        while position < bytes.count, bytes[position] != separator, !Self.isLineEnd(bytes[position]) {
            step()
        }
        let text =
            if let quoted {
                Self.trimmed((quoted + bytes[rest..<position])[...])
            } else {
                Self.trimmed(bytes[start..<position])
            }
        return Cell(text: text, span: first..<scalars, line: number, column: first - lineStart + 1)
    }

    private mutating func quoted() throws(TableError) -> [UInt8] {
        let first = scalars
        var content: [UInt8] = []
        step()
        while position < bytes.count {
            let byte = bytes[position]
            step()
            if byte == UInt8(ascii: "\"") {
                guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { return content }
                step()
            }
            content.append(byte)
        }
        throw TableError(line: number, column: first - lineStart + 1, kind: .openQuote)
    }

    /// Without the blanks around it, those of Chinese type included.
    private static func trimmed(_ content: ArraySlice<UInt8>) -> String {
        let wide: [UInt8] = [0xE3, 0x80, 0x80]
        var content = content
        while true {
            if content.first == 0x20 {
                content.removeFirst()
            } else if content.last == 0x20 {
                content.removeLast()
            } else if content.starts(with: wide) {
                content.removeFirst(3)
            } else if content.count >= 3, content.suffix(3).elementsEqual(wide) {
                content.removeLast(3)
            } else {
                return String(decoding: content, as: UTF8.self)
            }
        }
    }
}
