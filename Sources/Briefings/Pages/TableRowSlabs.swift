/// A part of a table in slabs: which of its rows pages don't part.
struct TableRowSlabs {
    private var slabs: [Slab] = []
    /// Where each group of rows begins that bear one name.
    private var groups: [Int] = []

    /// - Parameter continuesGroup: it belongs to the row above.
    mutating func add(_ row: [Slab], continuesGroup: Bool) {
        if !continuesGroup || groups.isEmpty { groups.append(slabs.count) }
        slabs += row
    }

    var height: Double { slabs.height }
    var haveNotes: Bool { slabs.contains { !$0.notes.isEmpty } }

    /// The slabs, each with what it has to stand with.
    ///
    /// - Parameters:
    ///   - least: how high what stands alone at a table's beginning or end has to be, in points.
    ///   - begins: the table's head stands above.
    ///   - ends: nothing of the table stands below.
    ///   - whole: how high a table or a group of its rows may be that no page parts, in points.
    func bound(least: Double, begins: Bool, ends: Bool, whole: Double) -> [Slab] {
        var bound = slabs
        if begins, ends, slabs.height <= whole {
            for index in slabs.indices.dropLast() { bound[index].staysWithNext = true }
            return bound
        }
        for (start, end) in zip(groups, groups.dropFirst() + [slabs.count]) where end - start > 1 {
            // A higher group is parted, but never behind its first row or before its last.
            let isWhole = slabs[start..<end].height <= whole
            for index in start..<end - 1 where isWhole || index == start || index == end - 2 {
                bound[index].staysWithNext = true
            }
        }
        if begins { for index in slabs.first(least) { bound[index].staysWithNext = true } }
        if ends {
            for index in slabs.reversed().first(least) { bound[slabs.count - 2 - index].staysWithNext = true }
        }
        return bound
    }
}

extension Collection where Element == Slab {
    /// As many of the first as must have the next beside them to be so high, counted from 0: one at least.
    fileprivate func first(_ least: Double) -> Range<Int> {
        var (count, height) = (0, 0.0)
        for slab in dropLast() {
            height += slab.height
            if count > 0, height >= least - 0.01 { break }
            count += 1
        }
        return 0..<count
    }
}
