// What must stay whole, a chunk, and what becomes of it where it is wider than the measure.
extension LineBreaker {
    /// The widest chunk, set as wide as it naturally is.
    static func leastWidth(of boxes: [Box]) -> Double {
        chunks(of: boxes).map { width(of: boxes[$0], isJustified: false) }.max() ?? 0
    }

    /// The widest of the lines that the text itself asks for, set as wide as it naturally is.
    static func wholeWidth(of boxes: [Box]) -> Double {
        var (widest, width, glue) = (0.0, 0.0, 0.0)
        for box in boxes {
            if box.beginsLine { (width, glue) = (0, 0) }
            width += glue + box.width
            glue = box.glue.natural
            widest = max(widest, width)
        }
        return widest
    }

    /// Gives chunks that are too wide a price to break at, and cuts their words that are too wide into clusters.
    func splitWide(_ boxes: inout [Box], shaping: BoxShaping) {
        guard hasWide(boxes) else { return }
        var result: [Box] = []
        for chunk in Self.chunks(of: boxes) {
            let measure = width - (chunk.lowerBound == 0 ? indent : 0)
            if Self.width(of: boxes[chunk], isJustified: isJustified) <= measure + 0.001 {
                if !result.isEmpty { result += boxes[chunk] }
            } else {
                if result.isEmpty { result = Array(boxes[..<chunk.lowerBound]) }
                result += split(boxes[chunk], shaping: shaping, measure: measure)
            }
        }
        if !result.isEmpty { boxes = result }
    }

    /// Whether a chunk is wider, however it is squeezed, than the narrowest line.
    private func hasWide(_ boxes: [Box]) -> Bool {
        var chunk = 0.0
        for index in boxes.indices {
            chunk += boxes[index].width
            if chunk > width - indent { return true }
            let mayEnd = boxes[index].joint == .free || index + 1 < boxes.count && boxes[index + 1].beginsLine
            chunk = mayEnd ? 0 : chunk + boxes[index].glue.natural
        }
        return false
    }

    private static func chunks(of boxes: [Box]) -> [Range<Int>] {
        var chunks: [Range<Int>] = []
        var start = 0
        for index in boxes.indices {
            let isLast = index == boxes.count - 1
            guard isLast || boxes[index].joint == .free || boxes[index + 1].beginsLine else { continue }
            chunks.append(start..<index + 1)
            start = index + 1
        }
        return chunks
    }

    /// On a line of its own: without the space behind it, and squeezed as far as it may be.
    private static func width(of chunk: ArraySlice<Box>, isJustified: Bool) -> Double {
        var width = 0.0
        var glue = 0.0
        for box in chunk where !(box.isSpace && box.joint == .free) {
            width += glue + box.width
            glue = box.glue.natural - (isJustified ? box.glue.shrink : 0)
        }
        return width
    }

    private func split(_ chunk: ArraySlice<Box>, shaping: BoxShaping, measure: Double) -> [Box] {
        var result: [Box] = []
        for (index, box) in zip(chunk.indices, chunk) {
            result += box.width > measure ? shaping.pieces(of: box) : [box]
            guard let last = result.indices.last, index + 1 < chunk.endIndex else { continue }
            let next = chunk[index + 1]
            if next.isSpace { continue }
            result[last].splitPenalty = splitPenalty(between: box, next)
        }
        return result
    }

    private func splitPenalty(between a: Box, _ b: Box) -> Double {
        if a.last.isBarredFromEnd(level) || b.first.isBarredFromStart(level) { return Cost.splitMark }
        if a.joint == .inside { return Cost.splitWord }
        return a.last == .han && b.first == .han ? Cost.splitUnit : Cost.split
    }
}

extension BoxShaping {
    /// Behind these a word or an address is parted rather than elsewhere.
    private static let seams: Set<String> = ["-", "/", "_", "—", "–", "~", "～", "=", "&", "?", "@"]

    /// One box for each cluster.
    fileprivate func pieces(of box: Box) -> [Box] {
        box.clusters.map { index in
            var piece = box
            piece.clusters = index..<index + 1
            piece.width = clusters[index].width
            piece.characters = 1
            if index > box.clusters.lowerBound { piece.beginsLine = false }
            if index < box.clusters.upperBound - 1 {
                // A sign before a number is no seam.
                let isSeam = index > box.clusters.lowerBound && Self.seams.contains(text(of: index, in: box))
                piece.joint = .inside
                piece.glue = .none
                piece.splitPenalty = isSeam ? LineBreaker.Cost.split : LineBreaker.Cost.splitWord
            }
            return piece
        }
    }

    private func text(of cluster: Int, in box: Box) -> String {
        String(
            decoding: runs[box.run].text.utf8.dropFirst(clusters[cluster].bytes.lowerBound)
                .prefix(clusters[cluster].bytes.count), as: UTF8.self)
    }
}
