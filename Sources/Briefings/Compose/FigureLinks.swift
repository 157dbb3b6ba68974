import MetricModel
import SceneModel

/// Makes each mark of a figure lead to its number's entry in the annex, as the numbers of the text do.
struct FigureLinks {
    /// The annex number of a mark, by `REPORT#start-end`.
    private let numbers: [String: Int]

    init(_ index: EvidenceIndex) {
        numbers = Dictionary(
            index.indicators.enumerated().map { ("\($1.doc)#\($1.span.start)-\($1.span.end)", $0 + 1) },
            uniquingKeysWith: { first, _ in first })
    }

    /// A derived value's mark names all of its sources and leads to the first.
    private func number(of source: String) -> Int? {
        numbers[source] ?? numbers.filter { source.hasPrefix($0.key + " ") }.map(\.value).min()
    }

    func linked(_ nodes: [Node]) -> [Node] {
        nodes.map { node in
            guard case .group(var group) = node else { return node }
            if let number = number(of: group.source), let area = Self.bounds(of: group) {
                return .link(
                    Link(destination: EvidenceIndex.entry(number), area: area, nodes: [.group(group)]))
            }
            group.nodes = linked(group.nodes)
            return .group(group)
        }
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
