import TOMLKit

extension StrictTable {
    indirect enum Value {
        case string(String)
        case bool(Bool)
        case integer(Int)
        case number(Double)
        case array([Value])
        case table([String: Value])
        /// A date or a time: nothing here asks for one.
        case other
    }
}

extension StrictTable.Value {
    var strings: [String]? {
        guard case .array(let elements) = self else { return nil }
        var texts: [String] = []
        for element in elements {
            guard case .string(let text) = element else { return nil }
            texts.append(text)
        }
        return texts
    }

    var numbers: [Double]? {
        guard case .array(let elements) = self else { return nil }
        var numbers: [Double] = []
        for element in elements {
            switch element {
            case .number(let number): numbers.append(number)
            case .integer(let number): numbers.append(Double(number))
            default: return nil
            }
        }
        return numbers
    }

    /// `nil` where a key can't be found again: one with U+0000 in it.
    init?(_ value: TOMLValue) {
        switch value.type {
        case .string: self = .string(value.string ?? "")
        case .bool: self = .bool(value.bool ?? false)
        case .int: self = .integer(value.int ?? 0)
        case .double: self = .number(value.double ?? 0)
        case .table:
            guard let table = value.table, let content = Self.contents(of: table) else { return nil }
            self = .table(content)
        case .array:
            guard let array = value.array else { return nil }
            var elements: [StrictTable.Value] = []
            for i in 0..<array.count {
                guard let element = StrictTable.Value(array[i].tomlValue) else { return nil }
                elements.append(element)
            }
            self = .array(elements)
        case .date, .time, .dateTime: self = .other
        }
    }

    private static func contents(of table: TOMLTable) -> [String: StrictTable.Value]? {
        var content: [String: StrictTable.Value] = [:]
        // Its iterator would trap on a key with U+0000 in it.
        for key in table.keys {
            guard let node = table[key], let value = StrictTable.Value(node.tomlValue) else { return nil }
            content[key] = value
        }
        return content
    }

    /// What a file's root holds.
    static func content(of toml: String, file: String) throws(ConfigurationError) -> [String: Self] {
        func failure(_ words: String, line: Int = 1, column: Int = 1) -> ConfigurationError {
            ConfigurationError(file: file, line: line, column: column, kind: .syntax(words))
        }
        // The parser takes a C string and would stop there unseen.
        guard !toml.utf8.contains(0) else { throw failure("U+0000 in the text") }
        let table: TOMLTable
        do {
            table = try TOMLTable(string: toml)
        } catch let error as TOMLParseError {
            throw failure(error.description, line: error.source.begin.line, column: error.source.begin.column)
        } catch {
            throw failure("not TOML")
        }
        guard let content = contents(of: table) else { throw failure("U+0000 in a key") }
        return content
    }
}
