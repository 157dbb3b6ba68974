import FoundationEssentials

/// A stage's value as people and programs read it: keys sorted, so that the same value is the same bytes.
package enum JSON {
    package static func pretty(_ value: some Encodable) throws(HengtuError) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        do {
            return Array(try encoder.encode(value)) + [UInt8(ascii: "\n")]
        } catch {
            throw .notEncodable(String(describing: error))
        }
    }
}
