/// A report as it was read: its file name and its text, with the positions a person needs.
public struct Report: Sendable {
    /// The file's name, without its folder: what `Indicator.doc` holds.
    public let name: String
    public let text: String
    /// For each line the scalar offset and the UTF-8 offset of its first character.
    private let lines: [(scalar: Int, utf8: Int)]

    public init(name: String, text: String) {
        self.name = name
        var text = text
        var lines = [(scalar: 0, utf8: 0)]
        text.withUTF8 { bytes in
            var (scalars, index) = (0, 0)
            while index < bytes.count {
                // A String's UTF-8 is valid: the first byte tells how many follow.
                let lead = bytes[index]
                index += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
                scalars += 1
                if lead == UInt8(ascii: "\n") { lines.append((scalars, index)) }
            }
        }
        self.lines = lines
        self.text = text
    }

    /// A place for people: line and column, both from 1, the column in scalars.
    public struct Position: Sendable, Hashable {
        public let line: Int
        public let column: Int
    }

    public var lineCount: Int { lines.count }

    public func position(of offset: Int) -> Position {
        var (low, high) = (0, lines.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if lines[middle].scalar <= offset { low = middle } else { high = middle }
        }
        return Position(line: low + 1, column: max(0, offset - lines[low].scalar) + 1)
    }

    /// The span of a line without its line break; `nil` where there is no such line.
    public func span(ofLine line: Int) -> TextSpan? {
        guard line >= 1, line <= lines.count else { return nil }
        let start = lines[line - 1].scalar
        guard line < lines.count else {
            return TextSpan(
                start: start, end: start + text.utf8Suffix(from: lines[line - 1].utf8).unicodeScalars.count)
        }
        let breakBytes = text.utf8Suffix(from: max(0, lines[line].utf8 - 2)).utf8.prefix(2)
        let isCRLF = breakBytes.elementsEqual("\r\n".utf8) && lines[line].scalar - start >= 2
        return TextSpan(start: start, end: lines[line].scalar - (isCRLF ? 2 : 1))
    }

    /// The text at a span, cut to what the report holds.
    public func text(at span: TextSpan) -> String {
        let start = lines[position(of: span.start).line - 1]
        let rest = text.utf8Suffix(from: start.utf8).unicodeScalars
        let from = rest.index(
            rest.startIndex, offsetBy: max(0, span.start - start.scalar), limitedBy: rest.endIndex)
        guard let from else { return "" }
        let to =
            rest.index(
                from, offsetBy: max(0, span.end - max(span.start, start.scalar)), limitedBy: rest.endIndex)
            ?? rest.endIndex
        return String(rest[from..<to])
    }

    /// The words around a span inside its own line, at most `width` scalars on either side.
    public func words(around span: TextSpan, width: Int) -> (before: String, at: String, after: String) {
        let line = self.span(ofLine: position(of: span.start).line) ?? span
        let from = max(line.start, span.start - min(max(0, width), span.start))
        let to = span.end + min(max(0, width), max(0, line.end - span.end))
        return (
            text(at: TextSpan(start: from, end: span.start)), text(at: span),
            text(at: TextSpan(start: span.end, end: to))
        )
    }
}

extension String {
    fileprivate func utf8Suffix(from offset: Int) -> Substring {
        self[utf8.index(utf8.startIndex, offsetBy: min(offset, utf8.count))...]
    }
}
