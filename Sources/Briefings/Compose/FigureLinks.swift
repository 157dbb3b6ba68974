import MetricModel
import SceneModel

/// Makes each mark of a figure lead to its number's entry in the annex, as the numbers of the text do.
struct FigureLinks {
    /// The annex number of a mark, by `REPORT#start-end`; a derived value's mark names all of its sources.
    private var numbers = SlotTable()

    /// - Parameter index: of all that is printed.
    init(_ index: EvidenceIndex) {
        // The first of those that stand at one place counts.
        for number in stride(from: 1, through: index.count, by: 1)
        where self.number(of: index.source(of: number), index) == nil {
            numbers.insert(number) { index.source(of: $0).hashValue }
        }
    }

    private func number(of source: String, _ index: EvidenceIndex) -> Int? {
        numbers.number(hash: source.hashValue) { index.source(of: $0) == source }
    }

    /// A mark of a number that no text prints is where the annex leads back to.
    func linked(_ nodes: [Node], _ index: inout EvidenceIndex) -> [Node] {
        var linked: [Node] = []
        for node in nodes {
            guard case .group(var group) = node else {
                linked.append(node)
                continue
            }
            guard let number = number(of: group.source, index), let area = Self.bounds(of: group) else {
                group.nodes = self.linked(group.nodes, &index)
                linked.append(.group(group))
                continue
            }
            if index.printsInFigure(number) {
                let anchor = Anchor(
                    name: EvidenceIndex.printing(number), at: Point(x: area.minX, y: area.minY))
                linked.append(.anchor(anchor))
            }
            linked.append(
                .link(Link(destination: EvidenceIndex.entry(number), area: area, nodes: [.group(group)])))
        }
        return linked
    }

    /// What a group's paths and texts cover; `nil` for nothing.
    private static func bounds(of group: Group) -> Rect? {
        var points: [Point] = []
        for node in group.nodes {
            switch node {
            case .path(let node): points += node.path.points
            case .glyphs(let run):
                points.append(Point(x: run.origin.x, y: run.origin.y - run.size))
                points.append(Point(x: run.origin.x + run.width, y: run.origin.y + run.size / 4))
            case .group(let inner):
                guard let box = bounds(of: inner) else { continue }
                points += [Point(x: box.minX, y: box.minY), Point(x: box.maxX, y: box.maxY)]
            case .link, .anchor: continue
            }
        }
        guard let left = points.map(\.x).min(), let right = points.map(\.x).max(),
            let top = points.map(\.y).min(), let bottom = points.map(\.y).max()
        else { return nil }
        return Rect(
            x: left + group.offset.x, y: top + group.offset.y, width: right - left, height: bottom - top)
    }
}

extension Path {
    fileprivate var points: [Point] {
        elements.flatMap { element -> [Point] in
            switch element {
            case .move(let p), .line(let p): return [p]
            case .cubic(let a, let b, let p): return [a, b, p]
            case .close: return []
            }
        }
    }
}
