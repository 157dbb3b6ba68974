import SceneModel

/// What must be known before the first page is drawn.
struct PDFPlan {
    /// The glyphs that each of the scene's fonts shows.
    private(set) var glyphs: [Set<UInt32>]
    private var anchors: [String: Int] = [:]
    private var destinations: [String] = []

    /// - Throws: `SceneError`.
    init(_ scene: Scene) throws(SceneError) {
        glyphs = Array(repeating: [], count: scene.fonts.count)
        _ = try scene.page(at: 0)
        for index in scene.pages.indices {
            try scene.check(page: index)
            try collect(scene.pages[index].nodes)
        }
        destinations += scene.outline.map(\.destination)
        for destination in destinations { _ = try name(of: destination) }
    }

    /// What Cairo calls an anchor: it doesn't sort a document's names, which readers look up by halves.
    func name(of anchor: String) throws(SceneError) -> String {
        guard let number = anchors[anchor] else { throw .noAnchor(anchor) }
        let digits = String(number)
        return "a" + String(repeating: "0", count: max(0, 8 - digits.utf8.count)) + digits
    }

    private mutating func collect(_ nodes: [Node]) throws(SceneError) {
        for node in nodes {
            switch node {
            case .group(let group): try collect(group.nodes)
            case .glyphs(let run): glyphs[run.font.rawValue].formUnion(run.glyphs.lazy.map(\.id))
            case .link(let link):
                destinations.append(link.destination)
                try collect(link.nodes)
            case .anchor(let anchor):
                guard anchors.updateValue(anchors.count, forKey: anchor.name) == nil else {
                    throw .anchorTwice(anchor.name)
                }
            case .path: break
            }
        }
    }
}
