/// What is wrong in a TOML file, and where: the facts, from which the wording is made elsewhere.
public struct ConfigurationError: Error, Sendable, Hashable {
    public var file: String
    /// From 1.
    public var line: Int
    /// From 1, in Unicode scalars.
    public var column: Int
    public var kind: Kind

    public enum Kind: Sendable, Hashable {
        /// Not TOML; the parser's own words, in English.
        case syntax(String)
        /// `nearest` is the key that was probably meant.
        case unknownKey(key: String, nearest: String?)
        /// A word that isn't among those that the key allows; `nearest` as above.
        case unknownValue(key: String, value: String, allowed: [String], nearest: String?)
        case wrongType(key: String, expected: ValueType)
        case missingKey(key: String)
        case outOfRange(key: String, value: Double, allowed: ClosedRange<Double>)
        /// Neither `#RRGGBB` nor `#RRGGBBAA`.
        case notAColor(key: String, value: String)
    }

    public enum ValueType: String, Sendable, Hashable {
        case string
        case bool
        case integer
        case number
        case strings
        /// Two different ones.
        case twoStrings
        case numbers
        /// Width and height.
        case size
        case stringOrStrings
        case table
        case tables
    }

    public init(file: String, line: Int, column: Int, kind: Kind) {
        self.file = file
        self.line = line
        self.column = column
        self.kind = kind
    }
}
