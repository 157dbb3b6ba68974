import SceneModel
import Styling
import Typesetting

/// Who publishes an official paper, and when.
extension BlockSetter {
    /// As GB/T 9704 has it without a seal: an empty line below the text, two characters from the right, the date in the
    /// next line and two characters further in; a date that is longer than the name keeps the two characters itself.
    ///
    /// - Returns: `nil` where there is nothing to say, and for pages that aren't official.
    func signature(_ author: String, date: String) throws(FontError) -> Flowable? {
        let lines = [author, date].filter { !$0.isEmpty }
        guard style.page.form == .official, !lines.isEmpty else { return nil }
        var format = formats.body
        (format.alignment, format.indent) = (.leading, 0)
        let end = measure - 2 * metrics.em
        var lefts: [Double] = []
        for line in lines {
            lefts.append(max(0, end - (try widths([BriefingDocument.Inline(line)], format).whole)))
        }
        if lefts.count > 1 {
            let step = 2 * metrics.em
            lefts =
                lefts[0] + step <= lefts[1]
                ? [lefts[0], lefts[0] + step] : [max(0, lefts[1] - step), lefts[1]]
        }
        var slabs: [Slab] = []
        for (line, left) in zip(lines, lefts) {
            slabs += try self.lines([BriefingDocument.Inline(line)], format, width: measure - left).map {
                slab in
                var slab = slab
                slab.nodes = slab.nodes.map { $0.moved(right: left, down: 0) }
                return slab
            }
        }
        for index in slabs.indices.dropLast() { slabs[index].staysWithNext = true }
        return Flowable(
            role: .paragraph, slabs: slabs, spaceBefore: metrics.leading, isOnGrid: true, isAcross: isAcross)
    }
}
