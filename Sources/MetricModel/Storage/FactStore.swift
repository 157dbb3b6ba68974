/// Records merged to facts, and facts by place and metric.
struct FactStore: Sendable {
    private(set) var store = RecordStore()
    /// The fact of each record.
    private var factOf: [UInt32] = []
    /// The first record of each fact.
    private var firstOf: [UInt32] = []
    /// Facts by the hash of what they say: a power of two of places, at most half of them taken.
    private var slots: [UInt32] = []
    /// Records fact by fact: those of fact `n` lie between `starts[n]` and `starts[n + 1]`.
    private var members: [UInt32] = []
    private var starts: [UInt32] = []
    /// Facts place and metric by place and metric, as `members`.
    private var grouped: [UInt32] = []
    private var groupStarts: [UInt32] = []
    private var groups: [UInt64: UInt32] = [:]

    private static let free = UInt32.max

    /// In the order of the records.
    var count: Int { firstOf.count }

    mutating func reserve(_ count: Int) {
        store.reserve(count)
        factOf.reserveCapacity(count)
        firstOf.reserveCapacity(count)
        grow(toHold: count)
    }

    /// Leaves out what can't be folded to a base unit.
    mutating func append(_ record: Indicator) {
        guard store.folds(record) else { return }
        store.append(record)
        if (firstOf.count + 1) * 2 > slots.count { grow(toHold: firstOf.count + 1) }
        let number = UInt32(truncatingIfNeeded: store.records.count - 1)
        let slot = slot(of: number)
        if slots[slot] == Self.free {
            slots[slot] = UInt32(truncatingIfNeeded: firstOf.count)
            firstOf.append(number)
        }
        factOf.append(slots[slot])
    }

    // MARK: Merging

    /// What two records of one fact share.
    private struct Identity: Hashable {
        var value: ExactDecimal
        var base: UInt32
        var place: UInt32
        var name: UInt32
        var definition: UInt32
        var period: UInt32
        var scope: UInt32
        var measure: Measure
        var status: Status
        var bound: Bound
    }

    private func identity(of number: UInt32) -> Identity {
        let record = store.records[Int(number)]
        let quantity = store.quantity(of: record) ?? (.zero, 0)
        return Identity(
            value: quantity.value, base: quantity.base, place: record.subject, name: store.name(of: record),
            definition: store.definition(of: record), period: record.period, scope: record.scope,
            measure: record.measure, status: record.status, bound: record.bound)
    }

    /// Where the fact of a record stands, or is to stand.
    private func slot(of number: UInt32) -> Int {
        let identity = identity(of: number)
        var slot = identity.hashValue & (slots.count - 1)
        while slots[slot] != Self.free, self.identity(of: firstOf[Int(slots[slot])]) != identity {
            slot = (slot + 1) & (slots.count - 1)
        }
        return slot
    }

    private mutating func grow(toHold count: Int) {
        var size = max(64, slots.count)
        while size < count * 2 { size *= 2 }
        guard size > slots.count else { return }
        slots = [UInt32](repeating: Self.free, count: size)
        for fact in firstOf.indices { slots[slot(of: firstOf[fact])] = UInt32(truncatingIfNeeded: fact) }
    }

    // MARK: Looking up

    /// After the last record: what merging needed is let go, what looking up needs is made.
    mutating func finish() {
        slots = []
        (members, starts) = Self.sorted(factOf, into: firstOf.count)
        factOf = []
        var group: [UInt32] = []
        group.reserveCapacity(firstOf.count)
        for first in firstOf {
            let record = store.records[Int(first)]
            let key = Self.key(record.subject, store.name(of: record))
            let known = groups[key] ?? UInt32(truncatingIfNeeded: groups.count)
            if known == groups.count { groups[key] = known }
            group.append(known)
        }
        (grouped, groupStarts) = Self.sorted(group, into: groups.count)
    }

    private static func key(_ place: UInt32, _ metric: UInt32) -> UInt64 {
        UInt64(place) << 32 | UInt64(metric)
    }

    /// The numbers of what lies in each of `count` heaps, heap by heap, and where each heap starts.
    private static func sorted(_ heapOf: [UInt32], into count: Int) -> (members: [UInt32], starts: [UInt32]) {
        var starts = [UInt32](repeating: 0, count: count + 1)
        for heap in heapOf { starts[Int(heap) + 1] += 1 }
        for heap in 0..<count { starts[heap + 1] += starts[heap] }
        var next = starts
        var members = [UInt32](repeating: 0, count: heapOf.count)
        for (number, heap) in heapOf.enumerated() {
            members[Int(next[Int(heap)])] = UInt32(truncatingIfNeeded: number)
            next[Int(heap)] += 1
        }
        return (members, starts)
    }

    /// The numbers of the facts of a place and a metric, in the order of the records.
    func facts(place: String, metric: String) -> ArraySlice<UInt32> {
        guard let place = store.texts.known(place), let metric = store.texts.known(metric),
            let group = groups[Self.key(place, metric)]
        else { return [] }
        return facts(of: group)
    }

    private func facts(of group: UInt32) -> ArraySlice<UInt32> {
        grouped[Int(groupStarts[Int(group)])..<Int(groupStarts[Int(group) + 1])]
    }

    /// The facts of each place and metric.
    var allGroups: some Sequence<ArraySlice<UInt32>> {
        (0..<UInt32(truncatingIfNeeded: groups.count)).lazy.map { facts(of: $0) }
    }

    /// The record that a fact is quoted by.
    func first(of fact: UInt32) -> RecordStore.Packed { store.records[Int(firstOf[Int(fact)])] }

    func definition(of fact: UInt32) -> Definition {
        store.definitions[Int(store.definition(of: first(of: fact)))]
    }

    func observation(_ fact: UInt32) -> Observation {
        let record = first(of: fact)
        let quantity = store.quantity(of: record) ?? (.zero, 0)
        let own = members[Int(starts[Int(fact)])..<Int(starts[Int(fact) + 1])]
        return Observation(
            place: store.texts[record.subject], metric: store.texts[store.name(of: record)],
            quantity: Quantity(value: quantity.value, unit: store.texts[quantity.base]),
            measure: record.measure, status: record.status, period: store.period(of: record),
            bound: record.bound, scope: store.texts[record.scope], indicators: own.map { store.indicator($0) }
        )
    }
}
