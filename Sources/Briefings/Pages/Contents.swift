import SceneModel
import Styling
import Typesetting

/// The table of contents: a line a heading, dotted as far as its page's number.
struct Contents {
    let setter: BlockSetter
    /// From 1: how deep the headings go that are listed.
    let depth: Int

    /// - Parameter pages: the page of each heading's anchor, from 1; one that isn't known yet is set as page 1. Other
    ///   numbers take no other lines.
    func flowable(_ outline: [OutlineEntry], pages: [String: Int]) throws(FontError) -> Flowable {
        var slabs: [Slab] = []
        for entry in outline where entry.level <= depth {
            slabs += try slab(entry, page: pages[entry.destination] ?? 1)
        }
        return Flowable(role: .contents, slabs: slabs, isOnGrid: true, isAcross: setter.isAcross)
    }

    private func slab(_ entry: OutlineEntry, page: Int) throws(FontError) -> [Slab] {
        let (formats, metrics) = (setter.formats, setter.metrics)
        let size = formats.contents.size * metrics.em
        let indent = Double(entry.level - 1) * 2 * size
        let numbers = 3 * size
        let width = metrics.block.width - indent - numbers
        let role: FontRole = entry.level == 1 ? .strong : .text
        let title = try setter.lines(
            [BriefingDocument.Inline(entry.title, role: role, link: entry.destination)], formats.contents,
            width: width)
        guard let last = title.last else { return [] }
        let number = try setter.lines(
            [BriefingDocument.Inline("\(page)", link: entry.destination)], formats.contents,
            alignment: .trailing)
        let top = title.height - last.height
        var nodes =
            title.stacked.map { $0.moved(right: indent, down: 0) }
            + number.stacked.map { $0.moved(down: top) }
        if title.count == 1 {
            let end = indent + (try setter.measurer.shape(entry.title, role: role, size: size).width)
            let start =
                metrics.block.width
                - (try setter.measurer.shape("\(page)", role: .text, size: size).width)
            nodes += leader(from: end + 0.6 * size, to: start - 0.6 * size, height: last.height, size: size)
        }
        return [Slab(height: title.height, nodes: [.group(Group(role: .contentsEntry, nodes: nodes))])]
    }

    /// Dots on the baseline that stand under each other from line to line.
    private func leader(from left: Double, to right: Double, height: Double, size: Double) -> [Node] {
        let step = 0.5 * size
        let first = (left / step).rounded(.up) * step
        guard right - first > 2 * step else { return [] }
        let dot = 0.09 * size
        let y = height / 2 + 0.38 * size - dot / 2
        let line = Path.line(from: Point(x: first, y: y), to: Point(x: right, y: y))
        let dots = PathNode(
            line, stroke: Stroke(color: setter.style.colors.muted, width: dot, dash: [dot, step - dot]))
        return [.group(Group(role: .artifact, nodes: [.path(dots)]))]
    }
}
