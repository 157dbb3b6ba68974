/// Indicators as a table for spreadsheets: CSV by RFC 4180, UTF-8 with a byte order mark, the guide's field
/// names as its header.
///
/// Two things differ from the JSON lines so that a spreadsheet shows what is meant: an exact bound is an empty
/// cell, since `=` alone opens a formula, and a text that would begin a formula (`=`, `+`, `-`, `@`, tab)
/// stands behind an apostrophe. `read` takes both back. A last column, `review`, is empty: it is a person's (see
/// `Review`).
public enum IndicatorTable {
    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    public static func write(_ indicators: [Indicator]) -> [UInt8] {
        var out = mark
        out.reserveCapacity(indicators.count * 200)
        CSV.row(IndicatorFields.names + [Review.column], to: &out)
        for indicator in indicators {
            CSV.row(
                [
                    text(indicator.doc), "\(indicator.span.start)", "\(indicator.span.end)",
                    text(indicator.raw), "\(indicator.value)", text(indicator.unit), text(indicator.metric),
                    text(indicator.canonical ?? ""), text(indicator.subject), indicator.measure.rawValue,
                    indicator.status.rawValue, indicator.period?.description ?? "",
                    indicator.bound == .exact ? "" : indicator.bound.rawValue, text(indicator.scope),
                    "\(indicator.isOptional)", indicator.isRepeat ? "true" : "", text(indicator.rule), "",
                ], to: &out)
        }
        return out
    }

    /// Columns in any order, unknown ones passed over; LF or CRLF.
    public static func read(_ bytes: [UInt8]) throws(RecordError) -> [Indicator] {
        var indicators: [Indicator] = []
        for row in try rows(bytes) { indicators.append(try row.indicator()) }
        return indicators
    }

    /// The rows below the header, each with its line.
    static func rows(_ bytes: [UInt8]) throws(RecordError) -> [IndicatorFields] {
        var rows = try TableReader(bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...]).rows()
        guard !rows.isEmpty else { throw RecordError(line: 1, problem: .noHeader) }
        let header = rows.removeFirst().cells
        guard header.contains("doc"), header.contains("value") else {
            throw RecordError(line: 1, problem: .noHeader)
        }
        var fields: [IndicatorFields] = []
        for row in rows {
            guard row.cells.count == header.count else {
                throw RecordError(
                    line: row.line, problem: .cells(found: row.cells.count, expected: header.count))
            }
            var texts: [String: String?] = [:]
            for (name, cell) in zip(header, row.cells) { texts[name] = plain(cell) }
            fields.append(IndicatorFields(line: row.line, texts: texts))
        }
        return fields
    }

    /// Reversible: a text that has the apostrophe already gets one more.
    private static func text(_ text: String) -> String {
        opensFormula(text) && ExactDecimal(text) == nil ? "'" + text : text
    }

    private static func plain(_ cell: String) -> String {
        cell.hasPrefix("'") && opensFormula(cell) ? String(cell.dropFirst()) : cell
    }

    private static func opensFormula(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first(where: { $0 != "'" }) else { return false }
        return "=+-@\t\r\n".unicodeScalars.contains(first)
    }
}

/// Rows of a CSV file with the line that each begins on.
private struct TableReader {
    private let bytes: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
    }

    func rows() throws(RecordError) -> [(line: Int, cells: [String])] {
        var rows: [(line: Int, cells: [String])] = []
        var cells: [String] = []
        var cell: [UInt8] = []
        var (line, firstLine, lineStart) = (1, 1, bytes.startIndex)
        var isQuoted = false
        var at = bytes.startIndex

        func text() throws(RecordError) -> String {
            guard let text = String(validating: cell, as: UTF8.self) else {
                throw RecordError(line: line, problem: .notText(column: at - lineStart + 1))
            }
            return text
        }
        while at < bytes.endIndex {
            let byte = bytes[at]
            let next = at + 1 < bytes.endIndex ? bytes[at + 1] : nil
            switch byte {
            case UInt8(ascii: "\"") where isQuoted && next == byte:
                cell.append(byte)
                at += 1
            case UInt8(ascii: "\"") where isQuoted || cell.isEmpty:
                isQuoted.toggle()
            case UInt8(ascii: ",") where !isQuoted:
                cells.append(try text())
                cell = []
            case UInt8(ascii: "\r") where !isQuoted && next == UInt8(ascii: "\n"): break
            case UInt8(ascii: "\n") where !isQuoted:
                cells.append(try text())
                cell = []
                if cells != [""] { rows.append((firstLine, cells)) }
                cells = []
                (line, firstLine, lineStart) = (line + 1, line + 1, at + 1)
            default:
                if byte == UInt8(ascii: "\n") { (line, lineStart) = (line + 1, at + 1) }
                cell.append(byte)
            }
            at += 1
        }
        if isQuoted { throw RecordError(line: firstLine, problem: .openQuote) }
        if !cell.isEmpty || !cells.isEmpty {
            cells.append(try text())
            rows.append((firstLine, cells))
        }
        return rows
    }
}
