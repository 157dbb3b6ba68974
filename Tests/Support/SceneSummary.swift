import SceneModel

extension Page {
    /// Its nodes with their groups' offsets resolved, in the order of drawing.
    public var placed: [PlacedNode] {
        var placed: [PlacedNode] = []
        func visit(_ nodes: [Node], offset: Point, group: Group?) {
            for node in nodes {
                switch node {
                case .group(let inner):
                    let moved = Point(x: offset.x + inner.offset.x, y: offset.y + inner.offset.y)
                    let titled = inner.title.isEmpty && inner.source.isEmpty ? group : inner
                    visit(inner.nodes, offset: moved, group: titled)
                case .link(let link):
                    visit(link.nodes, offset: offset, group: group)
                case .glyphs(let run):
                    let box = Rect(
                        x: offset.x + run.origin.x, y: offset.y + run.origin.y - run.size * 0.88,
                        width: run.width, height: run.size)
                    placed.append(PlacedNode(box: box, kind: .text(run), title: group?.title ?? ""))
                case .path(let path):
                    var box = path.path.bounds
                    box.x += offset.x
                    box.y += offset.y
                    placed.append(PlacedNode(box: box, kind: .path(path), title: group?.title ?? ""))
                case .anchor: break
                }
            }
        }
        visit(nodes, offset: .zero, group: nil)
        return placed
    }
}

/// A text or a path where it lies on its page.
public struct PlacedNode {
    public enum Kind {
        case text(GlyphRun)
        case path(PathNode)
    }

    /// A text's em boxes, a path's points without its stroke.
    public var box: Rect
    public var kind: Kind
    /// That of the nearest group that has one.
    public var title: String

    public var text: GlyphRun? {
        if case .text(let run) = kind { run } else { nil }
    }

    public var path: PathNode? {
        if case .path(let path) = kind { path } else { nil }
    }
}

extension Path {
    /// Around its points, those that steer curves included.
    public var bounds: Rect {
        var points: [Point] = []
        for element in elements {
            switch element {
            case .move(let point), .line(let point): points.append(point)
            case .cubic(let a, let b, let c): points += [a, b, c]
            case .close: break
            }
        }
        guard let first = points.first else { return Rect(x: 0, y: 0, width: 0, height: 0) }
        var (low, high) = (first, first)
        for point in points {
            low = Point(x: min(low.x, point.x), y: min(low.y, point.y))
            high = Point(x: max(high.x, point.x), y: max(high.y, point.y))
        }
        return Rect(x: low.x, y: low.y, width: high.x - low.x, height: high.y - low.y)
    }
}

extension Scene {
    /// A line a node, for goldens: what it is, where it lies in whole tenths of points, what it belongs to.
    public var summary: String {
        var lines = ["title \(title)", "description \(description)"]
        for page in pages {
            lines.append("page \(tenths(page.size.width)) \(tenths(page.size.height))")
            for node in page.placed {
                let box = [node.box.x, node.box.y, node.box.width, node.box.height].map(tenths)
                    .joined(separator: " ")
                let owner = node.title.isEmpty ? "" : "  « \(node.title)"
                switch node.kind {
                case .text(let run):
                    let font = run.font.rawValue == 0 ? "" : " bold"
                    lines.append(
                        "text \(box)  \(run.color.hex) \(tenths(run.size))\(font)  \(run.text)\(owner)")
                case .path(let path):
                    var look = path.fill.map { " fill \($0.hex)" } ?? ""
                    if let stroke = path.stroke {
                        look += " stroke \(stroke.color.hex) \(tenths(stroke.width))"
                    }
                    lines.append("path \(box) \(look) \(path.path.elements.count)\(owner)")
                }
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

private func tenths(_ value: Double) -> String {
    let rounded = Int((value * 10).rounded())
    return "\(rounded < 0 ? "-" : "")\(rounded.magnitude / 10).\(rounded.magnitude % 10)"
}
