import SceneModel

extension Node {
    func moved(right dx: Double = 0, down dy: Double) -> Node {
        if dx == 0 && dy == 0 { return self }
        switch self {
        case .group(var group):
            group.offset = group.offset.moved(dx, dy)
            return .group(group)
        case .glyphs(var run):
            run.origin = run.origin.moved(dx, dy)
            return .glyphs(run)
        case .anchor(var anchor):
            anchor.at = anchor.at.moved(dx, dy)
            return .anchor(anchor)
        case .link(var link):
            link.area.x += dx
            link.area.y += dy
            link.nodes = link.nodes.map { $0.moved(right: dx, down: dy) }
            return .link(link)
        case .path(var node):
            node.path.elements = node.path.elements.map { $0.moved(dx, dy) }
            return .path(node)
        }
    }
}

extension Point {
    fileprivate func moved(_ dx: Double, _ dy: Double) -> Point { Point(x: x + dx, y: y + dy) }
}

extension Path.Element {
    fileprivate func moved(_ dx: Double, _ dy: Double) -> Path.Element {
        switch self {
        case .move(let p): .move(p.moved(dx, dy))
        case .line(let p): .line(p.moved(dx, dy))
        case .cubic(let a, let b, let p): .cubic(a.moved(dx, dy), b.moved(dx, dy), p.moved(dx, dy))
        case .close: .close
        }
    }
}
