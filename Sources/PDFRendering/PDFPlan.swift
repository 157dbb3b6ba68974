import SceneModel

/// What must be known before the first page is drawn.
struct PDFPlan {
    /// Of each of the scene's fonts.
    private(set) var fonts: [GlyphUse]
    private var anchors: [String: Place] = [:]
    private var destinations: [String] = []

    /// Where an anchor stands, in points from its page's top left corner.
    struct Place {
        var page: Int
        var at: Point
    }

    /// The glyphs that a font shows, and the text that each stands for.
    struct GlyphUse {
        /// By glyph: 0 unused, 1 used without a text of its own, else the first scalar that it was used for.
        private(set) var scalars: [UInt32] = []
        /// 0 where the font shows none.
        private(set) var last: UInt32 = 0

        var isEmpty: Bool { scalars.isEmpty }
        var glyphs: some Sequence<UInt32> {
            scalars.indices.lazy.filter { scalars[$0] != 0 }.map { UInt32($0) }
        }

        mutating func add(_ glyph: UInt32, scalar: UInt32) {
            last = max(last, glyph)
            // No font has more, and one that a scene claims is found out by its last.
            let index = Int(min(glyph, 0xFFFF))
            if index >= scalars.count {
                scalars += repeatElement(0, count: index + 1 - scalars.count)
            }
            if scalars[index] <= 1 { scalars[index] = max(1, scalar) }
        }
    }

    /// - Throws: `SceneError`.
    init(_ scene: Scene) throws(SceneError) {
        fonts = Array(repeating: GlyphUse(), count: scene.fonts.count)
        _ = try scene.page(at: 0)
        for index in scene.pages.indices {
            try scene.check(page: index)
            try collect(scene.pages[index].nodes, page: index, offset: .zero)
        }
        destinations += scene.outline.map(\.destination)
        for destination in destinations { _ = try place(of: destination) }
    }

    func place(of anchor: String) throws(SceneError) -> Place {
        guard let place = anchors[anchor] else { throw .noAnchor(anchor) }
        return place
    }

    private mutating func collect(_ nodes: [Node], page: Int, offset: Point) throws(SceneError) {
        for node in nodes {
            switch node {
            case .group(let group):
                try collect(group.nodes, page: page, offset: offset.moved(by: group.offset))
            case .glyphs(let run): collect(run)
            case .link(let link):
                destinations.append(link.destination)
                try collect(link.nodes, page: page, offset: offset)
            case .anchor(let anchor):
                let place = Place(page: page, at: offset.moved(by: anchor.at))
                guard anchors.updateValue(place, forKey: anchor.name) == nil else {
                    throw .anchorTwice(anchor.name)
                }
            case .path: break
            }
        }
    }

    private mutating func collect(_ run: GlyphRun) {
        for cluster in run.clusters {
            let scalar = cluster.glyphs.count == 1 ? cluster.scalar(in: run.text) : nil
            for glyph in run.glyphs[cluster.glyphs] {
                fonts[run.font.rawValue].add(glyph.id, scalar: scalar?.value ?? 0)
            }
        }
    }
}

extension Point {
    func moved(by other: Point) -> Point { Point(x: x + other.x, y: y + other.y) }
}
