/// Indicators as JSON lines: one object a line, the guide's fields in the guide's order.
public enum IndicatorLines {
    /// UTF-8, each record ended by a line feed. Values are numbers with the report's own digits: `10.0`.
    public static func write(_ indicators: [Indicator]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(indicators.count * 320)
        for indicator in indicators { write(indicator, to: &out) }
        return out
    }

    /// The same records as one JSON array, a record a line.
    public static func array(_ indicators: [Indicator]) -> [UInt8] {
        var out = Array("[\n".utf8)
        out.reserveCapacity(indicators.count * 320)
        for (number, indicator) in indicators.enumerated() {
            write(indicator, to: &out)
            guard number + 1 < indicators.count else { continue }
            out.removeLast()
            append(",\n", to: &out)
        }
        append("]\n", to: &out)
        return out
    }

    private static func write(_ indicator: Indicator, to out: inout [UInt8]) {
        append("{\"doc\": ", to: &out)
        string(indicator.doc, to: &out)
        append(", \"start\": ", to: &out)
        out.append(decimal: UInt64(max(0, indicator.span.start)))
        append(", \"end\": ", to: &out)
        out.append(decimal: UInt64(max(0, indicator.span.end)))
        append(", \"raw\": ", to: &out)
        string(indicator.raw, to: &out)
        append(", \"value\": ", to: &out)
        indicator.value.write(to: &out)
        append(", \"unit\": ", to: &out)
        string(indicator.unit, to: &out)
        append(", \"metric\": ", to: &out)
        string(indicator.metric, to: &out)
        append(", \"canonical\": ", to: &out)
        string(indicator.canonical, to: &out)
        append(", \"subject\": ", to: &out)
        string(indicator.subject, to: &out)
        append(", \"measure\": ", to: &out)
        string(indicator.measure.rawValue, to: &out)
        append(", \"status\": ", to: &out)
        string(indicator.status.rawValue, to: &out)
        append(", \"period\": ", to: &out)
        if let period = indicator.period {
            append("\"", to: &out)
            period.write(to: &out)
            append("\"", to: &out)
        } else {
            append("null", to: &out)
        }
        append(", \"bound\": ", to: &out)
        string(indicator.bound.rawValue, to: &out)
        append(", \"scope\": ", to: &out)
        string(indicator.scope, to: &out)
        append(indicator.isOptional ? ", \"optional\": true" : ", \"optional\": false", to: &out)
        if indicator.isRepeat { append(", \"repeat\": true", to: &out) }
        append(", \"rule\": ", to: &out)
        string(indicator.rule, to: &out)
        append("}\n", to: &out)
    }

    private static func append(_ text: String, to out: inout [UInt8]) {
        var text = text
        text.withUTF8 { out.append(contentsOf: $0) }
    }

    private static func string(_ text: String?, to out: inout [UInt8]) {
        guard var text else { return append("null", to: &out) }
        out.append(UInt8(ascii: "\""))
        text.withUTF8 { bytes in
            // Without a way out of the loop, nor overflow checks, the compiler looks at many bytes at once.
            if bytes.reduce(0, { $0 &+ (isPlain($1) ? 0 : 1) }) == 0 {
                out.append(contentsOf: bytes)
            } else {
                for byte in bytes { appendEscaped(byte, to: &out) }
            }
        }
        out.append(UInt8(ascii: "\""))
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    private static func appendEscaped(_ byte: UInt8, to out: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "\""): append("\\\"", to: &out)
        case UInt8(ascii: "\\"): append("\\\\", to: &out)
        case UInt8(ascii: "\n"): append("\\n", to: &out)
        case UInt8(ascii: "\r"): append("\\r", to: &out)
        case UInt8(ascii: "\t"): append("\\t", to: &out)
        case 0..<0x20:
            append(byte < 0x10 ? "\\u000" : "\\u00", to: &out)
            append(String(byte, radix: 16), to: &out)
        default: out.append(byte)
        }
    }
}

/// What is wrong with a line of records, and where.
public struct RecordError: Error, Sendable, Hashable {
    /// From 1; in a table the header is line 1.
    public let line: Int
    public let problem: Problem

    public init(line: Int, problem: Problem) {
        self.line = line
        self.problem = problem
    }

    public enum Problem: Sendable, Hashable {
        /// Not an object in JSON; the column, in bytes from 1, where reading stopped.
        case notJSON(column: Int)
        /// Not UTF-8; the column in bytes from 1.
        case notText(column: Int)
        case missing(field: String)
        /// A field that holds something else than the guide says, with its text.
        case wrong(field: String, text: String)
        /// A table row with another number of cells than the header.
        case cells(found: Int, expected: Int)
        /// A quoted cell without its closing quote.
        case openQuote
        /// A table without the guide's field names in its first line.
        case noHeader
    }

    /// What it is and what to do, without file name and line.
    public func message(_ language: Language) -> String {
        switch (problem, language) {
        case (.notJSON(let column), .zh): "第\(column)字节处不是JSON对象；每行须是一条完整的记录"
        case (.notJSON(let column), .en):
            "not a JSON object at byte \(column); each line has to be one record"
        case (.notText(let column), .zh): "第\(column)字节处不是UTF-8"
        case (.notText(let column), .en): "not UTF-8 at byte \(column)"
        case (.missing(let field), .zh): "缺少字段“\(field)”"
        case (.missing(let field), .en): "the field “\(field)” is missing"
        case (.wrong(let field, let text), .zh): "字段“\(field)”不能是“\(text)”"
        case (.wrong(let field, let text), .en): "the field “\(field)” can't be “\(text)”"
        case (.cells(let found, let expected), .zh): "有\(found)格，表头是\(expected)格"
        case (.cells(let found, let expected), .en): "\(found) cells under a header of \(expected)"
        case (.openQuote, .zh): "引号没有闭合"
        case (.openQuote, .en): "a quote isn't closed"
        case (.noHeader, .zh): "首行须是字段名（doc, start, end, raw, value …）"
        case (.noHeader, .en): "the first line has to hold the field names (doc, start, end, raw, value …)"
        }
    }
}
