/// Why a scene can't be drawn. Layout makes none of these; a scene read from a file may.
public enum SceneError: Error, Sendable, Hashable {
    case noPage(Int, of: Int)
    /// Not above zero, or past 200 inches, which is the most that PDF knows.
    case pageSize(Size, page: Int)
    /// Not a number, infinite, further than a million points away, or text of more than 4,096 points.
    case outOfRange(page: Int)
    /// A length below zero, or none above it.
    case dash([Double], page: Int)
    /// Groups inside groups, past `Scene.deepest`.
    case tooDeep(page: Int)
    /// A run's `FontID` is no index into the scene's fonts.
    case noFont(FontID, page: Int)
    case noAnchor(String)
    case anchorTwice(String)
    /// The renderer's engine doesn't hold the face.
    case faceNotFound(FontFace)
    case noGlyph(UInt32, FontFace)
}

extension Scene {
    /// How many groups may lie in one another.
    package static let deepest = 64
    /// Points to the em; FreeType counts in 16 bits.
    package static let largestText = 4096.0
    /// In points, from the origin.
    package static let furthest = 1_000_000.0

    package func page(at index: Int) throws(SceneError) -> Page {
        guard pages.indices.contains(index) else { throw .noPage(index, of: pages.count) }
        return pages[index]
    }

    /// Finds in one walk what no renderer could draw, so that drawing asks no question.
    package func check(page index: Int) throws(SceneError) {
        try page(at: index).check(as: index, fonts: fonts)
    }
}

extension Page {
    /// - Parameters:
    ///   - number: its index, for errors.
    ///   - fonts: the scene's.
    package func check(as number: Int, fonts: [FontFace]) throws(SceneError) {
        guard size.width > 0, size.height > 0, size.width <= 14_400, size.height <= 14_400 else {
            throw .pageSize(size, page: number)
        }
        try PageCheck(page: number, fonts: fonts).check(nodes, depth: 0)
    }
}

private struct PageCheck {
    let page: Int
    let fonts: [FontFace]

    func check(_ nodes: [Node], depth: Int) throws(SceneError) {
        guard depth <= Scene.deepest else { throw .tooDeep(page: page) }
        for node in nodes {
            switch node {
            case .group(let group):
                try check(group.offset)
                try check(group.nodes, depth: depth + 1)
            case .link(let link):
                try check(Point(x: link.area.minX, y: link.area.minY))
                try check(Point(x: link.area.width, y: link.area.height))
                try check(link.nodes, depth: depth + 1)
            case .anchor(let anchor): try check(anchor.at)
            case .path(let node): try check(node)
            case .glyphs(let run): try check(run)
            }
        }
    }

    private func check(_ node: PathNode) throws(SceneError) {
        for element in node.path.elements {
            switch element {
            case .move(let p), .line(let p): try check(p)
            case .cubic(let a, let b, let p):
                try check(a)
                try check(b)
                try check(p)
            case .close: break
            }
        }
        if let fill = node.fill { try check(fill) }
        guard let stroke = node.stroke else { return }
        try check(stroke.color)
        guard (0...Scene.furthest).contains(stroke.width) else { throw .outOfRange(page: page) }
        guard stroke.dash.allSatisfy({ (0...Scene.furthest).contains($0) }),
            stroke.dash.isEmpty || stroke.dash.contains(where: { $0 > 0 })
        else { throw .dash(stroke.dash, page: page) }
    }

    private func check(_ run: GlyphRun) throws(SceneError) {
        guard fonts.indices.contains(run.font.rawValue) else { throw .noFont(run.font, page: page) }
        try check(run.origin)
        try check(run.color)
        let unitsPerEm = fonts[run.font.rawValue].unitsPerEm
        guard unitsPerEm > 0, (0...Scene.largestText).contains(run.size) else {
            throw .outOfRange(page: page)
        }
        let unit = run.size / Double(unitsPerEm)
        for glyph in run.glyphs {
            try check(Point(x: Double(glyph.x) * unit, y: Double(glyph.y) * unit))
        }
    }

    private func check(_ point: Point) throws(SceneError) {
        // A comparison with what is not a number is false.
        guard abs(point.x) <= Scene.furthest, abs(point.y) <= Scene.furthest else {
            throw .outOfRange(page: page)
        }
    }

    private func check(_ color: Color) throws(SceneError) {
        guard (0...1).contains(color.opacity) else { throw .outOfRange(page: page) }
    }
}
