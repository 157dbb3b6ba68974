import SceneModel

/// How a line of text is shown so that readers get back its very words.
///
/// A reader finds words by the gaps between glyphs, and takes a wide one for a space: where Han stand beside Latin, or
/// a line is opened. There the gap is filled by a blank glyph, and both glyphs are told to stand for the one character.
/// Such content stands beside its neighbours and not in them: some readers (Poppler) take the end of one in another
/// for the end of both.
extension PDFDrawing {
    mutating func show(_ run: GlyphRun, in font: PDFFont, at offset: Point, for owner: Owner) {
        guard !run.glyphs.isEmpty, run.size > 0 else { return }
        var pen = TextPen(run: run, font: font, origin: offset.moved(by: run.origin))
        content.set(fill: run.color)
        for cluster in run.clusters { pen.show(cluster, for: owner, in: &self) }
        pen.endString(in: &content)
        content.endText()
    }
}

/// Where a cluster of a line of text ended, for what follows on the same line.
struct LineEnd {
    private let at: Point
    private let isSpace: Bool

    /// From this on, in ems, readers (Poppler) see a space.
    private static let gap = 0.09
    /// From this on, two runs belong to different texts.
    private static let farthest = 1.0

    init(_ at: Point, isSpace: Bool) {
        (self.at, self.isSpace) = (at, isSpace)
    }

    /// How wide the gap before a cluster is, if it is to be filled.
    func gap(before start: Point, size: Double, isSpace: Bool, isSameRun: Bool) -> Double? {
        guard !self.isSpace, !isSpace, abs(at.y - start.y) < 0.01 else { return nil }
        let gap = start.x - at.x
        return gap > Self.gap * size && (isSameRun || gap < Self.farthest * size) ? gap : nil
    }
}

/// Shows the clusters of a run, joined into strings as long as nothing stands between them.
private struct TextPen {
    let run: GlyphRun
    let font: PDFFont
    let origin: Point
    /// Points in a unit of the face.
    private let unit: Double
    private var isInString = false
    /// Where the pen stands on the open string, in thousandths of the em from the run's origin.
    private var place = 0.0
    private var height: Int32 = 0

    init(run: GlyphRun, font: PDFFont, origin: Point) {
        (self.run, self.font, self.origin) = (run, font, origin)
        unit = run.size / Double(max(1, font.face.unitsPerEm))
    }

    mutating func show(_ cluster: GlyphCluster, for owner: PDFDrawing.Owner, in drawing: inout PDFDrawing) {
        let first = run.glyphs[cluster.glyphs.lowerBound]
        let known = font.known(first.id)
        let scalar = cluster.scalar
        let start = point(of: first)
        let gap = drawing.content.lineEnd?.gap(
            before: start, size: run.size, isSpace: scalar == " ", isSameRun: cluster.glyphs.lowerBound > 0)
        if gap == nil, scalar != nil, scalar?.value == known.scalar {
            if !isInString { drawing.begin(owner) }
            show(first, known, in: &drawing.content)
        } else {
            endString(in: &drawing.content)
            drawing.begin(owner, text: cluster.text(in: run.text))
            if let gap, let space = font.space { fill(gap, before: start, with: space, in: &drawing.content) }
            for glyph in run.glyphs[cluster.glyphs] {
                show(glyph, font.known(glyph.id), in: &drawing.content)
            }
            endString(in: &drawing.content)
        }
        end(cluster, start, isSpace: scalar == " ", in: &drawing.content)
    }

    private func end(_ cluster: GlyphCluster, _ start: Point, isSpace: Bool, in content: inout PDFContent) {
        let last = run.glyphs[cluster.glyphs.upperBound - 1]
        var end = point(of: last)
        end.x += font.known(last.id).width * run.size / 1000
        content.lineEnd = LineEnd(end, isSpace: isSpace)
        content.cover(Point(x: start.x, y: start.y - 0.88 * run.size))
        content.cover(Point(x: end.x, y: end.y + 0.12 * run.size))
    }

    private func point(of glyph: Glyph) -> Point {
        Point(x: origin.x + Double(glyph.x) * unit, y: origin.y - Double(glyph.y) * unit)
    }

    private mutating func show(_ glyph: Glyph, _ known: PDFFont.Known, in content: inout PDFContent) {
        let target = Double(glyph.x) * 1000 / Double(max(1, font.face.unitsPerEm))
        if isInString, glyph.y != height { endString(in: &content) }
        if !isInString {
            content.moveText(to: point(of: glyph), font: font.name, size: run.size)
            content.write("[<")
            (isInString, place, height) = (true, target, glyph.y)
        }
        let adjustment = (place - target).rounded()
        if adjustment != 0 {
            content.write(">")
            content.write(adjustment, decimals: 0)
            content.write("<")
        }
        content.write(code: known.code)
        place += known.width - adjustment
    }

    mutating func endString(in content: inout PDFContent) {
        if isInString { content.write(">] TJ\n") }
        isInString = false
    }

    private func fill(
        _ gap: Double, before start: Point, with space: (code: UInt16, width: Double),
        in content: inout PDFContent
    ) {
        content.moveText(to: Point(x: start.x - gap, y: start.y), font: font.name, size: run.size)
        content.write(gap * 100_000 / (space.width * run.size))
        content.write("Tz <")
        content.write(code: space.code)
        content.write("> Tj 100 Tz\n")
    }
}
