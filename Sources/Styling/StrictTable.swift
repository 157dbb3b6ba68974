/// A table of a TOML file from which every key must be asked for, so that no misspelt one passes silently.
///
/// Ask for what may be there, then call `finish()` on the root: a key that nobody asked for is an error
/// that names the nearest of those that were. Getters give `nil` where the key isn't there.
package final class StrictTable {
    private let document: Document
    private let path: [TOMLPositions.Step]
    private let content: [String: Value]
    private var asked: [String] = []
    private var children: [StrictTable] = []

    final class Document {
        let file: String
        let toml: String
        /// What was asked of its tables, while a schema is made; else `nil`.
        var shapes: ConfigurationShapes?
        /// Only an error asks for it.
        lazy var positions = TOMLPositions(toml)

        init(file: String, toml: String) {
            self.file = file
            self.toml = toml
        }
    }

    /// - Parameter file: what messages call it; nothing is read from there.
    /// - Throws: `ConfigurationError` of kind `syntax`.
    package convenience init(toml: String, file: String) throws(ConfigurationError) {
        self.init(
            document: Document(file: file, toml: toml), path: [],
            content: try Value.content(of: toml, file: file))
    }

    /// A table of a file that has every table there is, to learn what is asked of each: `finish()`, then `shapes`.
    package convenience init(recording toml: String, file: String) throws(ConfigurationError) {
        try self.init(toml: toml, file: file)
        document.shapes = ConfigurationShapes()
    }

    /// What was asked of this table and of those in it, if it was made to record that.
    package var shapes: ConfigurationShapes? { document.shapes }

    private init(document: Document, path: [TOMLPositions.Step], content: [String: Value]) {
        self.document = document
        self.path = path
        self.content = content
    }

    // MARK: Getters

    package func string(_ key: String) throws(ConfigurationError) -> String? {
        record(key, .string)
        guard let value = ask(key) else { return nil }
        guard case .string(let text) = value else { throw wrongType(key, .string) }
        return text
    }

    /// Whether a key that may be of several types is a string.
    package func isString(_ key: String) -> Bool {
        if case .string? = ask(key) { return true }
        return false
    }

    package func bool(_ key: String) throws(ConfigurationError) -> Bool? {
        record(key, .bool)
        guard let value = ask(key) else { return nil }
        guard case .bool(let flag) = value else { throw wrongType(key, .bool) }
        return flag
    }

    package func integer(_ key: String) throws(ConfigurationError) -> Int? {
        record(key, .integer)
        guard let value = ask(key) else { return nil }
        guard case .integer(let number) = value else { throw wrongType(key, .integer) }
        return number
    }

    /// `2` and `2.5` are both numbers.
    package func number(
        _ key: String, in allowed: ClosedRange<Double>? = nil
    ) throws(ConfigurationError) -> Double? {
        record(key, .number(allowed))
        let number: Double
        switch ask(key) {
        case nil: return nil
        case .number(let value): number = value
        case .integer(let value): number = Double(value)
        default: throw wrongType(key, .number)
        }
        if let allowed, !allowed.contains(number) {
            throw error(at: key, .outOfRange(key: key, value: number, allowed: allowed))
        }
        return number
    }

    package func strings(_ key: String) throws(ConfigurationError) -> [String]? {
        record(key, .strings)
        guard let value = ask(key) else { return nil }
        guard let texts = value.strings else { throw wrongType(key, .strings) }
        return texts
    }

    package func numbers(_ key: String) throws(ConfigurationError) -> [Double]? {
        record(key, .numbers)
        guard let value = ask(key) else { return nil }
        guard let numbers = value.numbers else { throw wrongType(key, .numbers) }
        return numbers
    }

    /// `"a"` is read as `["a"]`.
    package func stringOrStrings(_ key: String) throws(ConfigurationError) -> [String]? {
        record(key, .stringOrStrings)
        guard let value = ask(key) else { return nil }
        if case .string(let text) = value { return [text] }
        guard let texts = value.strings else { throw wrongType(key, .stringOrStrings) }
        return texts
    }

    /// One of the words of an enum.
    package func choice<Choice>(_ key: String, of: Choice.Type) throws(ConfigurationError) -> Choice?
    where Choice: RawRepresentable<String> & CaseIterable {
        record(key, .choice(Choice.allCases.map(\.rawValue)))
        guard let word = try string(key) else { return nil }
        guard let choice = Choice(rawValue: word) else {
            throw unknownValue(key, word, allowed: Choice.allCases.map(\.rawValue))
        }
        return choice
    }

    package func table(_ key: String) throws(ConfigurationError) -> StrictTable? {
        record(key, .table)
        guard let value = ask(key) else { return nil }
        guard case .table(let content) = value else { throw wrongType(key, .table) }
        return child(path + [.key(key)], content)
    }

    /// An array of tables; empty where the key isn't there.
    package func tables(_ key: String) throws(ConfigurationError) -> [StrictTable] {
        record(key, .tables)
        guard let value = ask(key) else { return [] }
        guard case .array(let elements) = value else { throw wrongType(key, .tables) }
        var tables: [StrictTable] = []
        for (i, element) in elements.enumerated() {
            guard case .table(let content) = element else { throw wrongType(key, .tables) }
            tables.append(child(path + [.key(key), .index(i)], content))
        }
        return tables
    }

    /// All keys, for a table whose keys are names of the user's own; they count as asked for once got.
    package var keys: [String] { content.keys.sorted() }

    // MARK: Errors

    /// Unwraps what a getter gave: `try table.require(table.string("name"), "name")`.
    package func require<T>(_ value: T?, _ key: String) throws(ConfigurationError) -> T {
        if let value { return value }
        // A misspelt key is better news than a missing one.
        let missing: ConfigurationError
        if let misspelt = unasked().first(where: { nearestWord(to: $0, among: [key]) != nil }) {
            missing = error(at: misspelt, .unknownKey(key: misspelt, nearest: key))
        } else {
            missing = error(.missingKey(key: key))
        }
        throw missing
    }

    /// Every key must have been asked for, here and in all tables that were got from here.
    package func finish() throws(ConfigurationError) {
        if let key = unasked().first {
            throw error(at: key, .unknownKey(key: key, nearest: nearestWord(to: key, among: asked)))
        }
        for child in children { try child.finish() }
    }

    /// An error at a key's value; an unknown key stands at the key itself.
    package func error(
        at key: String, index: Int? = nil, _ kind: ConfigurationError.Kind
    ) -> ConfigurationError {
        var place = path + [.key(key)]
        if let index { place.append(.index(index)) }
        var positions = document.positions.values
        if case .unknownKey = kind { positions = document.positions.keys }
        let position = positions[place] ?? TOMLPositions.Position()
        return ConfigurationError(
            file: document.file, line: position.line, column: position.column, kind: kind)
    }

    /// An error at the table's own head.
    package func error(_ kind: ConfigurationError.Kind) -> ConfigurationError {
        let position = document.positions.keys[path] ?? TOMLPositions.Position()
        return ConfigurationError(
            file: document.file, line: position.line, column: position.column, kind: kind)
    }

    /// Where a character of a string stands, by its offset in the string, in Unicode scalars.
    package func position(in key: String, offset: Int) -> (line: Int, column: Int) {
        let start = document.positions.values[path + [.key(key)]] ?? TOMLPositions.Position()
        let place = TOMLPositions.position(in: document.toml, from: start, offset: offset)
        return (place.line, place.column)
    }

    package func unknownValue(
        _ key: String, index: Int? = nil, _ value: String, allowed: [String]
    ) -> ConfigurationError {
        error(
            at: key, index: index,
            .unknownValue(
                key: key, value: value, allowed: allowed, nearest: nearestWord(to: value, among: allowed)))
    }

    private func wrongType(_ key: String, _ expected: ConfigurationError.ValueType) -> ConfigurationError {
        error(at: key, .wrongType(key: key, expected: expected))
    }

    private func record(_ key: String, _ shape: ConfigurationShapes.Shape) {
        document.shapes?.add(shape, of: key, in: path)
    }

    private func ask(_ key: String) -> Value? {
        if !asked.contains(key) { asked.append(key) }
        return content[key]
    }

    private func child(_ path: [TOMLPositions.Step], _ content: [String: Value]) -> StrictTable {
        let table = StrictTable(document: document, path: path, content: content)
        children.append(table)
        return table
    }

    /// In the order of the file.
    private func unasked() -> [String] {
        let keys = content.keys.filter { !asked.contains($0) }
        guard !keys.isEmpty else { return [] }
        let places = document.positions.keys
        func place(_ key: String) -> (Int, Int) {
            let position = places[path + [.key(key)]]
            return (position?.line ?? .max, position?.column ?? .max)
        }
        return keys.sorted { (place($0).0, place($0).1, $0) < (place($1).0, place($1).1, $1) }
    }
}
