/// Which two units may begin a word: hashed, so that it may say yes to others too, and never no to one of its own.
struct UnitPairs: Sendable {
    private var bits = [UInt64](repeating: 0, count: 1024)

    mutating func insert(_ first: UInt16, _ second: UInt16) {
        let hash = Self.hash(first, second)
        bits[hash >> 6] |= 1 << UInt64(hash & 63)
    }

    @inline(__always)
    func mayContain(_ first: UInt16, _ second: UInt16) -> Bool {
        let hash = Self.hash(first, second)
        return bits[hash >> 6] &>> UInt64(hash) & 1 != 0
    }

    @inline(__always)
    private static func hash(_ first: UInt16, _ second: UInt16) -> Int {
        Int(((UInt32(first) << 16 | UInt32(second)) &* 0x9E37_79B1) >> 16)
    }
}
