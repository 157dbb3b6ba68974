/// Numbers of things by the hash of what those say. The things stand elsewhere and tell which of them it is, so that
/// each takes four bytes or eight here.
package struct SlotTable: Sendable {
    /// A power of two of places, at most half of them taken.
    private var slots: [UInt32] = []
    private var count = 0

    private static let free = UInt32.max

    package init() {}

    /// - Parameter isIt: whether the thing of a number is the one that is sought.
    package func number(hash: Int, where isIt: (Int) -> Bool) -> Int? {
        if slots.isEmpty { return nil }
        var slot = hash & (slots.count - 1)
        while slots[slot] != Self.free {
            if isIt(Int(slots[slot])) { return Int(slots[slot]) }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// - Parameter hashOf: of the thing of a number.
    package mutating func insert(_ number: Int, hashOf: (Int) -> Int) {
        count += 1
        if count * 2 > slots.count { grow(hashOf) }
        take(number, hash: hashOf(number))
    }

    private mutating func take(_ number: Int, hash: Int) {
        var slot = hash & (slots.count - 1)
        while slots[slot] != Self.free { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = UInt32(truncatingIfNeeded: number)
    }

    private mutating func grow(_ hashOf: (Int) -> Int) {
        let taken = slots.filter { $0 != Self.free }
        slots = [UInt32](repeating: Self.free, count: max(64, slots.count * 2))
        for number in taken { take(Int(number), hash: hashOf(Int(number))) }
    }
}
