/// Words by their units, longest match first.
struct Trie: Sendable {
    /// From a node by a unit to the next node, in a table with open addressing.
    private struct Edge: Sendable {
        /// The node it comes from, and the unit.
        var key: UInt32 = 0
        /// Where it leads to; 0, which is the root, in an empty place of the table.
        var node: UInt16 = 0
        /// One more than the id of the word that ends here; 0 where none does.
        var word: UInt16 = 0
    }

    private var edges = [Edge](repeating: Edge(), count: 1024)
    private var count: UInt16 = 0

    /// What the words begin with.
    var firstUnits: [UInt16] {
        edges.filter { $0.node != 0 && $0.key <= UInt16.max }.map { UInt16($0.key) }
    }

    /// - Returns: the word's id: the one it had before, or the given one.
    mutating func insert(_ word: some Sequence<UInt16>, id: Int) -> Int {
        var node: UInt16 = 0
        var last: Int?
        for unit in word where unit != 0 {
            let key = UInt32(node) << 16 | UInt32(unit)
            var slot = Self.slot(of: key, in: edges.span)
            if edges[slot].node == 0 {
                // A node's number has 16 bits: words beyond what they hold are left out.
                guard count < UInt16.max else { return id }
                if (Int(count) + 1) * 4 > edges.count {
                    grow()
                    slot = Self.slot(of: key, in: edges.span)
                }
                count += 1
                edges[slot] = Edge(key: key, node: count)
            }
            node = edges[slot].node
            last = slot
        }
        guard let last, id < Int(UInt16.max) else { return id }
        if edges[last].word == 0 { edges[last].word = UInt16(id + 1) }
        return Int(edges[last].word) - 1
    }

    /// The longest word that begins at an offset.
    func match(_ text: ScalarText, at start: Int, before end: Int) -> (id: Int, end: Int)? {
        match(text, at: start, before: end) { _ in true }
    }

    /// The longest of some words that begins at an offset.
    @inline(__always)
    func match(
        _ text: ScalarText, at start: Int, before end: Int, where counts: (Int) -> Bool
    ) -> (id: Int, end: Int)? {
        let (edges, units) = (edges.span, text.units.span)
        var node: UInt16 = 0
        var found: (Int, Int)?
        for offset in start..<max(start, min(end, units.count)) {
            let edge = edges[Self.slot(of: UInt32(node) << 16 | UInt32(units[offset]), in: edges)]
            if edge.node == 0 { break }
            node = edge.node
            if edge.word != 0, counts(Int(edge.word) - 1) { found = (Int(edge.word) - 1, offset + 1) }
        }
        return found
    }

    /// Where an edge stands, or would.
    @inline(__always)
    private static func slot(of key: UInt32, in edges: borrowing Span<Edge>) -> Int {
        let mask = edges.count - 1
        var slot = Int(truncatingIfNeeded: (UInt64(key) &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
        while edges[slot].node != 0, edges[slot].key != key { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let old = edges
        edges = [Edge](repeating: Edge(), count: old.count * 2)
        for edge in old where edge.node != 0 { edges[Self.slot(of: edge.key, in: edges.span)] = edge }
    }
}
