import SceneModel

/// Gathers the boxes of a line into pieces, one a run of text, with one glyph run for each face in it.
struct PiecePen {
    let shaping: BoxShaping
    private var pieces: [ParagraphLayout.Piece] = []
    private var current: Current?
    /// Of the run that grows; kept for the next one, so that each run's own are as many as it has.
    private var glyphs: [Glyph] = []

    init(shaping: BoxShaping) {
        self.shaping = shaping
    }

    /// The glyph run that grows.
    fileprivate struct Current {
        var run: Int
        var font: FontID
        /// Points in a font unit.
        var unit: Double
        var x: Double
        var end: Double
        var bytes: Range<Int>
    }

    mutating func draw(_ box: Box, at x: Double) {
        var x = x
        for index in box.clusters {
            let cluster = shaping.clusters[index]
            if current?.run != box.run || current?.font != cluster.font {
                flush()
                current = Current(
                    run: box.run, font: cluster.font, unit: shaping.unit(of: cluster.font, run: box.run),
                    x: x,
                    end: x, bytes: cluster.bytes)
            }
            current?.add(cluster, of: shaping.glyphs, at: x, to: &glyphs)
            x += cluster.width
        }
    }

    mutating func finish(movedBy offset: Double) -> [ParagraphLayout.Piece] {
        flush()
        for index in pieces.indices { pieces[index].x += offset }
        defer { pieces = [] }
        return pieces
    }

    private mutating func flush() {
        guard let done = current else { return }
        current = nil
        let run = shaping.runs[done.run]
        if pieces.last?.run != done.run {
            pieces.append(
                ParagraphLayout.Piece(
                    run: done.run, x: done.x,
                    text: ShapedText(
                        runs: [], size: run.size, width: 0, ascent: run.size * 0.88, descent: run.size * 0.12),
                    color: run.color, link: run.link, rise: run.rise))
        }
        let last = pieces.count - 1
        let bytes = run.text.utf8
        let from = bytes.index(bytes.startIndex, offsetBy: done.bytes.lowerBound, limitedBy: bytes.endIndex)
        let to = bytes.index(bytes.startIndex, offsetBy: done.bytes.upperBound, limitedBy: bytes.endIndex)
        let text = run.text[(from ?? bytes.endIndex)..<(to ?? bytes.endIndex)]
        pieces[last].text.runs.append(
            ShapedText.Run(
                font: done.font, x: done.x - pieces[last].x, width: done.end - done.x,
                text: String(text), glyphs: glyphs.withUnsafeBufferPointer { Array($0) }))
        pieces[last].text.width = done.end - pieces[last].x
        glyphs.removeAll(keepingCapacity: true)
    }
}

extension PiecePen.Current {
    fileprivate mutating func add(
        _ cluster: Cluster, of source: [Glyph], at place: Double, to glyphs: inout [Glyph]
    ) {
        let shift = (Int32(exactly: ((place - x) / unit).rounded()) ?? 0) &- cluster.origin
        let byte = Int32(clamping: cluster.bytes.lowerBound - bytes.lowerBound)
        for index in cluster.glyphs {
            let glyph = source[index]
            glyphs.append(Glyph(id: glyph.id, x: glyph.x &+ shift, y: glyph.y, cluster: byte))
        }
        bytes = bytes.lowerBound..<max(bytes.upperBound, cluster.bytes.upperBound)
        end = place + cluster.width
    }
}
