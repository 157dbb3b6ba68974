/// Words by their units, longest match first.
struct Trie: Sendable {
    /// Edges in a table with open addressing: an edge's key is its node and unit, its value the next node.
    private var keys = [UInt32](repeating: 0, count: 1024)
    private var values = [UInt16](repeating: 0, count: 1024)
    private var count = 0
    private var ids: [Int32] = [-1]
    private(set) var firstUnits: Set<UInt16> = []

    /// - Returns: the word's id: the one it had before, or the given one.
    mutating func insert(_ word: [UInt16], id: Int) -> Int {
        var node: UInt16 = 0
        if let first = word.first { firstUnits.insert(first) }
        for unit in word where unit != 0 {
            if let known = child(of: node, unit) {
                node = known
            } else {
                // A node's number has 16 bits: words beyond what they hold are left out.
                guard ids.count < Int(UInt16.max) else { return id }
                ids.append(-1)
                addEdge(from: node, unit, to: UInt16(ids.count - 1))
                node = UInt16(ids.count - 1)
            }
        }
        if ids[Int(node)] < 0 { ids[Int(node)] = Int32(id) }
        return Int(ids[Int(node)])
    }

    /// The longest word that begins at an offset.
    func match(_ text: ScalarText, at start: Int, before end: Int) -> (id: Int, end: Int)? {
        var node: UInt16 = 0
        var found: (Int, Int)?
        var offset = start
        while offset < end, let next = child(of: node, text[offset]) {
            node = next
            offset += 1
            if ids[Int(node)] >= 0 { found = (Int(ids[Int(node)]), offset) }
        }
        return found
    }

    @inline(__always)
    private func slot(_ key: UInt32) -> Int {
        Int(truncatingIfNeeded: (UInt64(key) &* 0x9E37_79B9_7F4A_7C15) >> 40) & (keys.count - 1)
    }

    @inline(__always)
    private func child(of node: UInt16, _ unit: UInt16) -> UInt16? {
        let key = UInt32(node) << 16 | UInt32(unit)
        if unit == 0 { return nil }
        var slot = slot(key)
        while keys[slot] != 0 {
            if keys[slot] == key { return values[slot] }
            slot = (slot + 1) & (keys.count - 1)
        }
        return nil
    }

    private mutating func addEdge(from node: UInt16, _ unit: UInt16, to next: UInt16) {
        if (count + 1) * 4 > keys.count { grow() }
        place(UInt32(node) << 16 | UInt32(unit), next)
        count += 1
    }

    private mutating func place(_ key: UInt32, _ value: UInt16) {
        var slot = slot(key)
        while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
        keys[slot] = key
        values[slot] = value
    }

    private mutating func grow() {
        let edges = zip(keys, values).filter { $0.0 != 0 }
        keys = [UInt32](repeating: 0, count: keys.count * 2)
        values = [UInt16](repeating: 0, count: keys.count)
        for (key, value) in edges { place(key, value) }
    }
}
