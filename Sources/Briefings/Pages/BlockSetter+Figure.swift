import SceneModel
import Typesetting

extension BlockSetter {
    /// A figure in the middle of the measure with its caption, never parted.
    ///
    /// - Throws: `PageError.figureTooLarge`, `FontError`.
    func flowable(_ figure: BriefingDocument.Figure) throws -> Flowable {
        let gap = 0.3 * metrics.leading
        let caption = try lines(figure.caption, formats.caption)
        let height = figure.size.height + (caption.isEmpty ? 0 : gap + caption.height)
        guard figure.size.width >= 0, figure.size.width <= measure + 0.01,
            figure.size.height >= 0, height <= metrics.block.height
        else {
            throw PageError.figureTooLarge(
                alt: figure.alt, width: figure.size.width, height: height, room: metrics.block.size)
        }
        var nodes: [Node] = [
            .group(
                Group(
                    offset: Point(x: (measure - figure.size.width) / 2, y: 0),
                    role: .figure(alt: figure.alt), nodes: figure.nodes))
        ]
        if !caption.isEmpty {
            let top = Point(x: 0, y: figure.size.height + gap)
            nodes.append(.group(Group(offset: top, role: .caption, nodes: caption.stacked)))
        }
        return Flowable(
            role: .none, slabs: [Slab(height: height, nodes: nodes, notes: caption.notes)],
            spaceBefore: 0.7 * metrics.leading,
            spaceAfter: 0.6 * metrics.leading, mayWait: true, isAcross: isAcross,
            passing: .any)
    }
}

extension Array where Element == Slab {
    /// All their nodes, one slab under another.
    var stacked: [Node] {
        var y = 0.0
        return flatMap { slab in
            defer { y += slab.height }
            return slab.nodes.map { $0.moved(down: y) }
        }
    }
}

extension Rect {
    var size: Size { Size(width: width, height: height) }
}
