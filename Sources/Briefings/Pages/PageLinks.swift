import SceneModel

/// What leads where.
struct PageLinks {
    /// Of each heading's anchor, from 1.
    private(set) var pages: [String: Int] = [:]
    /// Numbered as they come.
    private var anchors = AnchorTable()
    private var count = 0
    private var repeated: String?

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
                if anchors[link.destination] == nil { add(link.destination, isPlaced: false) }
                visit(link.nodes, page, &found)
            case .anchor(let anchor):
                if anchors[anchor.name]?.isPlaced == true { repeated = repeated ?? anchor.name }
                add(anchor.name, isPlaced: true)
                if anchor.name.hasPrefix("heading.") { pages[anchor.name] = page }
                found.append(anchor.name)
            case .path, .glyphs: break
            }
        }
    }

    private mutating func add(_ name: String, isPlaced: Bool) {
        count += 1
        anchors.set(name, AnchorTable.Entry(number: count, isPlaced: isPlaced))
    }

    func check() throws(PageError) {
        if let repeated { throw .repeatedAnchor(repeated) }
        if let lost = anchors.lost { throw .unknownDestination(lost) }
    }
}
