/// Words by their units, longest match first. What a node leads to lies side by side, so that the words of a lexicon
/// stay in the nearest cache while a text is read.
struct Trie: Sendable {
    private struct Node: Sendable {
        /// The unit that leads here.
        let unit: UInt16
        /// One more than the id of the word that ends here; 0 where none does.
        let word: UInt16
        /// Where the nodes that it leads to begin, and how many they are.
        let next: UInt16
        let count: UInt16
    }

    private let nodes: [Node]
    /// A unit that a word begins with, above the place of its node, in a table with open addressing; 0 where it is empty.
    private let roots: [UInt32]
    /// The same for the words' first two units, behind which few words are left to choose from.
    private let seconds: [UInt64]
    /// The first two units of the words: half of what begins like one is none, and is told without a search.
    private let openings: UnitPairs
    /// The words of one unit.
    private let singles: UnitSet

    /// What the words begin with.
    var firstUnits: [UInt16] { roots.filter { $0 != 0 }.map { UInt16($0 >> 16) } }

    /// Whether a word may begin at an offset: `false` is certain.
    @inline(__always)
    func mayMatch(_ text: ScalarText, at start: Int, before end: Int) -> Bool {
        let units = text.units.span
        let end = min(end, units.count)
        guard start >= 0, start < end else { return false }
        if singles.contains(units[start]) { return true }
        let next = start + 1 < end && units[start + 1] == 0x0A ? start + 2 : start + 1
        return next < end && openings.mayContain(units[start], units[next])
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
        let (nodes, units) = (nodes.span, text.units.span)
        let end = min(end, units.count)
        guard start >= 0, start < end else { return nil }
        let first = units[start]
        // 实⏎现: a line's end may break a word.
        let next = start + 1 < end && units[start + 1] == 0x0A ? start + 2 : start + 1
        if next < end, openings.mayContain(first, units[next]), let second = second(first, units[next]) {
            var (node, offset) = (nodes[second], next + 1)
            var found: (Int, Int)?
            while true {
                if node.word != 0, counts(Int(node.word) - 1) { found = (Int(node.word) - 1, offset) }
                let next = offset < end && units[offset] == 0x0A ? offset + 1 : offset
                guard next < end else { break }
                var index = Int(node.next)
                let last = index + Int(node.count)
                while index < last, nodes[index].unit != units[next] { index += 1 }
                guard index < last else { break }
                node = nodes[index]
                offset = next + 1
            }
            if let found { return found }
        }
        guard singles.contains(first), let root = root(first) else { return nil }
        let word = Int(nodes[root].word) - 1
        return word >= 0 && counts(word) ? (word, start + 1) : nil
    }

    @inline(__always)
    private func root(_ unit: UInt16) -> Int? {
        let roots = roots.span
        var slot = Self.slot(of: UInt32(unit), in: roots.count)
        while roots[slot] != 0 {
            if roots[slot] >> 16 == unit { return Int(roots[slot] & 0xFFFF) }
            slot = (slot + 1) & (roots.count - 1)
        }
        return nil
    }

    @inline(__always)
    private func second(_ first: UInt16, _ next: UInt16) -> Int? {
        let (seconds, pair) = (seconds.span, UInt32(first) << 16 | UInt32(next))
        var slot = Self.slot(of: pair, in: seconds.count)
        while seconds[slot] != 0 {
            if seconds[slot] >> 32 == pair { return Int(seconds[slot] & 0xFFFF_FFFF) }
            slot = (slot + 1) & (seconds.count - 1)
        }
        return nil
    }

    @inline(__always)
    private static func slot(of key: UInt32, in count: Int) -> Int {
        Int((UInt64(key) &* 0x9E37_79B9_7F4A_7C15) >> 40) & (count - 1)
    }
}

extension Trie {
    /// Takes words in any order.
    struct Builder {
        fileprivate struct Node {
            let parent: UInt16
            let unit: UInt16
            var word: UInt16 = 0

            var key: UInt32 { UInt32(parent) << 16 | UInt32(unit) }
        }

        /// The root first.
        fileprivate var nodes = [Node(parent: 0, unit: 0)]
        /// The nodes by what leads to them, in a table with open addressing; 0, which is the root, where it is empty.
        private var slots = [UInt16](repeating: 0, count: 1024)

        /// - Returns: the word's id: the one it had before, or the given one.
        mutating func insert(_ word: some Sequence<UInt16>, id: Int) -> Int {
            var node: UInt16 = 0
            for unit in word where unit != 0 {
                // A node's number has 16 bits: words beyond what they hold are left out.
                guard let next = next(of: node, by: unit) else { return id }
                node = next
            }
            guard node != 0, id < Int(UInt16.max) else { return id }
            if nodes[Int(node)].word == 0 { nodes[Int(node)].word = UInt16(id + 1) }
            return Int(nodes[Int(node)].word) - 1
        }

        private mutating func next(of node: UInt16, by unit: UInt16) -> UInt16? {
            let added = Node(parent: node, unit: unit)
            var slot = slot(of: added.key)
            if slots[slot] == 0 {
                guard nodes.count < Int(UInt16.max) else { return nil }
                if nodes.count * 2 > slots.count {
                    grow()
                    slot = self.slot(of: added.key)
                }
                slots[slot] = UInt16(nodes.count)
                nodes.append(added)
            }
            return slots[slot]
        }

        private func slot(of key: UInt32) -> Int {
            let (slots, nodes) = (slots.span, nodes.span)
            let mask = slots.count - 1
            var slot = Int(truncatingIfNeeded: (UInt64(key) &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
            while slots[slot] != 0, nodes[Int(slots[slot])].key != key { slot = (slot + 1) & mask }
            return slot
        }

        private mutating func grow() {
            slots = [UInt16](repeating: 0, count: slots.count * 2)
            for index in nodes.indices.dropFirst() { slots[slot(of: nodes[index].key)] = UInt16(index) }
        }
    }

    init(_ builder: Builder) {
        let built = builder.nodes
        // Where the children of each node begin among all nodes in the order of their parents; the root is nobody's.
        var starts = [Int](repeating: 0, count: built.count + 1)
        for node in built.dropFirst() { starts[Int(node.parent) + 1] += 1 }
        for index in 1..<starts.count { starts[index] += starts[index - 1] }
        var (places, free) = ([Int](repeating: 0, count: built.count), starts)
        for index in built.indices.dropFirst() {
            let parent = Int(built[index].parent)
            places[index] = free[parent]
            free[parent] += 1
        }
        var nodes = [Node](
            repeating: Node(unit: 0, word: 0, next: 0, count: 0), count: max(0, built.count - 1))
        for index in built.indices.dropFirst() {
            nodes[places[index]] = Node(
                unit: built[index].unit, word: built[index].word, next: UInt16(starts[index]),
                count: UInt16(starts[index + 1] - starts[index]))
        }
        self.nodes = nodes
        let firsts = 0..<starts[1]
        var openings = UnitPairs()
        var roots: [(key: UInt32, place: Int)] = []
        var seconds: [(key: UInt32, place: Int)] = []
        for place in firsts {
            let first = nodes[place]
            roots.append((UInt32(first.unit), place))
            for place in Int(first.next)..<Int(first.next) + Int(first.count) {
                openings.insert(first.unit, nodes[place].unit)
                seconds.append((UInt32(first.unit) << 16 | UInt32(nodes[place].unit), place))
            }
        }
        self.openings = openings
        self.roots = Self.table(of: roots)
        self.seconds = Self.table(of: seconds)
        singles = UnitSet(nodes[firsts].filter { $0.word != 0 }.map(\.unit))
    }

    /// The places of nodes by what leads to them, each with its key above it.
    private static func table<Entry: FixedWidthInteger>(of nodes: [(key: UInt32, place: Int)]) -> [Entry] {
        var size = 16
        while size < nodes.count * 4 { size *= 2 }
        var table = [Entry](repeating: 0, count: size)
        for (key, place) in nodes {
            var slot = slot(of: key, in: size)
            while table[slot] != 0 { slot = (slot + 1) & (size - 1) }
            table[slot] = Entry(key) << (Entry.bitWidth / 2) | Entry(place)
        }
        return table
    }
}
