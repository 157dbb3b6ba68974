/// A set of units that is asked without hashing.
struct UnitSet: Sendable {
    /// A bit a unit of the basic plane.
    private var bits = [UInt64](repeating: 0, count: 1024)

    init(_ scalars: String) {
        for unit in scalars.scalarUnits { bits[Int(unit >> 6)] |= 1 << UInt64(unit & 63) }
    }

    @inline(__always)
    func contains(_ unit: UInt16) -> Bool { bits[Int(unit >> 6)] & (1 << UInt64(unit & 63)) != 0 }
}
