/// A set of units that is asked without hashing.
struct UnitSet: Sendable {
    /// A bit a unit of the basic plane.
    private var bits = [UInt64](repeating: 0, count: 1024)
    /// The units by their last six bits: of a set of a few, most units are ruled out without a look at the table.
    private var ends: UInt64 = 0

    init(_ scalars: String) { self.init(scalars.scalarUnits) }

    init(_ units: some Sequence<UInt16>) {
        for unit in units {
            bits[Int(unit >> 6)] |= 1 << UInt64(unit & 63)
            ends |= 1 << UInt64(unit & 63)
        }
    }

    func union(_ other: UnitSet) -> UnitSet {
        var all = self
        for index in bits.indices { all.bits[index] |= other.bits[index] }
        all.ends |= other.ends
        return all
    }

    /// The same for a set of many, of which their ends rule out little.
    @inline(__always)
    func holds(_ unit: UInt16) -> Bool { bits[Int(unit >> 6)] &>> UInt64(unit) & 1 != 0 }

    @inline(__always)
    func contains(_ unit: UInt16) -> Bool {
        // Shifted down to the bit that is asked for, which takes one instruction.
        let place = UInt64(unit)
        return ends &>> place & 1 != 0 && holds(unit)
    }
}
