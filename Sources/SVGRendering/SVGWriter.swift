import SceneModel

/// The bytes of an SVG. Ids start with a prefix that is known only at the end, from the bytes themselves.
struct SVGWriter {
    private(set) var bytes: [UInt8] = []
    /// Where a prefix stands.
    private var slots: [Int] = []

    init(capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    mutating func write(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    mutating func write(byte: UInt8) {
        bytes.append(byte)
    }

    mutating func write(_ other: [UInt8]) {
        bytes.append(contentsOf: other)
    }

    mutating func write(_ other: SVGWriter) {
        slots.append(contentsOf: other.slots.map { $0 + bytes.count })
        bytes.append(contentsOf: other.bytes)
    }

    // MARK: Numbers

    mutating func write(_ number: Int) {
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        bytes.append(digitsOf: number.magnitude)
    }

    /// - Parameter decimals: at most so many, zeros at the end dropped.
    mutating func write(_ number: Double, decimals: Int = 2) {
        bytes.append(number, decimals: decimals)
    }

    // MARK: Text

    mutating func write(text: String) {
        bytes.append(xml: text)
    }

    // MARK: Ids

    static let prefixLength = 6

    mutating func writePrefix() {
        slots.append(bytes.count)
        bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: Self.prefixLength))
    }

    /// Puts a hash of all that was written into every prefix: files that differ share no id.
    consuming func finish() -> [UInt8] {
        let prefix = Self.prefix(of: bytes.contentHash())
        for slot in slots {
            for (offset, byte) in prefix.enumerated() { bytes[slot + offset] = byte }
        }
        return bytes
    }

    /// A letter and base-36 digits: 26 × 36⁵ values, so that two of a page's hundred files meet once in 300,000 pages.
    private static func prefix(of hash: UInt64) -> [UInt8] {
        let digits = Array("abcdefghijklmnopqrstuvwxyz0123456789".utf8)
        var rest = hash / 26
        var prefix = [digits[Int(hash % 26)]]
        for _ in 1..<prefixLength {
            prefix.append(digits[Int(rest % 36)])
            rest /= 36
        }
        return prefix
    }
}
