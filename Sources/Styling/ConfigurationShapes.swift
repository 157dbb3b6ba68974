/// What a reader asked of each table of a file: the source of the file's JSON Schema, so that an editor accepts
/// what the reader does and nothing else.
package struct ConfigurationShapes {
    package enum Shape: Hashable {
        case string
        case choice([String])
        case bool
        case integer
        case number(ClosedRange<Double>?)
        case strings
        case numbers
        case stringOrStrings
        case table
        case tables
    }

    /// By the table's keys from the root, `chart.annotation`, and its own key; several where a key may be either.
    private var shapes: [String: [String: [Shape]]] = [:]

    mutating func add(_ shape: Shape, of key: String, in path: [TOMLPositions.Step]) {
        let table = path.compactMap { if case .key(let key) = $0 { key } else { nil } }.joined(separator: ".")
        if shapes[table]?[key]?.contains(shape) == true { return }
        shapes[table, default: [:]][key, default: []].append(shape)
    }

    /// Every key from the root, `chart.annotation.line`, in the order of the alphabet.
    package var keys: [String] {
        shapes.flatMap { table, keys in keys.keys.map { table.isEmpty ? $0 : "\(table).\($0)" } }.sorted()
    }

    /// A JSON Schema (draft 7, which editors' TOML plugins read), its keys in the order of the alphabet.
    ///
    /// - Parameters:
    ///   - title: of the schema.
    ///   - words: what an editor shows of each of `keys`.
    package func schema(title: String, words: [String: String]) -> String {
        """
        {
          "$schema": "http://json-schema.org/draft-07/schema#",
          "title": "\(title)",
        \(table("", words, indent: "  "))
        }

        """
    }

    private func table(_ path: String, _ words: [String: String], indent: String) -> String {
        let lines = (shapes[path] ?? [:]).sorted { $0.key < $1.key }.map { key, shapes in
            let own = path.isEmpty ? key : "\(path).\(key)"
            let description = words[own].map { #""description": "\#($0)", "# } ?? ""
            return
                "\(indent)  \"\(key)\": {\(description)\(value(shapes, own, words, indent: indent + "  "))}"
        }
        return """
            \(indent)"type": "object",
            \(indent)"additionalProperties": false,
            \(indent)"properties": {
            \(lines.joined(separator: ",\n"))
            \(indent)}
            """
    }

    private func value(_ shapes: [Shape], _ path: String, _ words: [String: String], indent: String) -> String
    {
        // A choice is asked for as a string, too.
        let hasChoice = shapes.contains { if case .choice = $0 { true } else { false } }
        let told = shapes.filter { !(hasChoice && $0 == .string) }
        let forms = told.map { shape -> String in
            switch shape {
            case .string: #""type": "string""#
            case .choice(let words): #""enum": [\#(words.map { "\"\($0)\"" }.joined(separator: ", "))]"#
            case .bool: #""type": "boolean""#
            case .integer: #""type": "integer""#
            case .number(let range):
                #""type": "number""#
                    + (range.map { #", "minimum": \#($0.lowerBound), "maximum": \#($0.upperBound)"# } ?? "")
            case .strings: #""type": "array", "items": {"type": "string"}"#
            case .numbers: #""type": "array", "items": {"type": "number"}"#
            case .stringOrStrings:
                #""anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]"#
            case .table: "\n\(table(path, words, indent: indent + "  "))\n\(indent)"
            case .tables:
                "\"type\": \"array\", \"items\": {\n\(table(path, words, indent: indent + "  "))\n\(indent)}"
            }
        }
        if let only = forms.first, forms.count == 1 { return only }
        return #""anyOf": [\#(forms.map { "{\($0)}" }.joined(separator: ", "))]"#
    }
}
