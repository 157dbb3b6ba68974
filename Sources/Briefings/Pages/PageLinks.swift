import SceneModel

/// What leads where.
struct PageLinks {
    /// Of each heading's anchor, from 1.
    private(set) var pages: [String: Int] = [:]
    /// Anchors, and what was named before it stood anywhere.
    private var places: [String: Place] = [:]
    private var repeated: String?

    private struct Place {
        /// In the order in which they came.
        var number: UInt32
        var isAnchor: Bool
    }

    /// - Returns: the anchors on the page, in order.
    mutating func add(_ nodes: [Node], page: Int) -> [String] {
        var found: [String] = []
        visit(nodes, page, &found)
        return found
    }

    private mutating func visit(_ nodes: [Node], _ page: Int, _ found: inout [String]) {
        for node in nodes {
            switch node {
            case .group(let group): visit(group.nodes, page, &found)
            case .link(let link):
                if places[link.destination] == nil { add(link.destination, isAnchor: false) }
                visit(link.nodes, page, &found)
            case .anchor(let anchor):
                if places[anchor.name]?.isAnchor == true { repeated = repeated ?? anchor.name }
                add(anchor.name, isAnchor: true)
                if anchor.name.hasPrefix("heading.") { pages[anchor.name] = page }
                found.append(anchor.name)
            case .path, .glyphs: break
            }
        }
    }

    private mutating func add(_ name: String, isAnchor: Bool) {
        let number = UInt32(truncatingIfNeeded: places.count)
        places[name, default: Place(number: number, isAnchor: isAnchor)].isAnchor = isAnchor
    }

    func check() throws(PageError) {
        if let repeated { throw .repeatedAnchor(repeated) }
        let unknown = places.filter { !$0.value.isAnchor }.min { $0.value.number < $1.value.number }
        if let unknown { throw .unknownDestination(unknown.key) }
    }
}
