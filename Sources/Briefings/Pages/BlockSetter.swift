import SceneModel
import Styling
import Typesetting

/// Sets texts in slabs, by the formats and in the style's fonts and colours.
struct BlockSetter {
    let style: Style
    let metrics: PageMetrics
    let formats: TextFormats
    let measurer: any TextMeasurer
    /// How wide lines, figures and tables may be, in points: the page's text, or one column of it.
    private(set) var measure: Double
    /// What stands at the foot of the page of each note's mark.
    private(set) var notes: [String: Slab] = [:]
    private let rules: LineRules

    init(style: Style, measurer: any TextMeasurer) {
        (self.style, self.measurer) = (style, measurer)
        metrics = PageMetrics(style)
        formats = TextFormats(style.page.form)
        measure = metrics.block.width
        rules = LineRules(style.lines)
    }

    /// Sets notes for the lines that hold their marks.
    ///
    /// - Throws: `PageError.noteTooHigh`, `FontError`.
    mutating func set(_ texts: ArraySlice<Footnotes.Note>) throws {
        let column = inColumn
        for note in texts {
            let lines = try column.lines(note.inlines, formats.note, alignment: .justified)
            guard lines.height <= metrics.block.height / 2 else {
                throw PageError.noteTooHigh(note.inlines.map(\.text).joined())
            }
            let group = Group(role: .note, nodes: lines.stacked)
            notes[note.mark] = Slab(height: lines.height, nodes: [.group(group)])
        }
    }

    /// The same for one of a page's columns.
    var inColumn: BlockSetter {
        var setter = self
        setter.measure = metrics.columnWidth
        return setter
    }

    var isAcross: Bool { metrics.columns > 1 && measure > metrics.columnWidth }

    /// One slab a line, its two first and its two last kept together.
    ///
    /// - Parameter width: the measure in points; `nil` for the text block's.
    func lines(
        _ inlines: [BriefingDocument.Inline], _ format: TextFormat, width: Double? = nil,
        alignment: ParagraphStyle.Alignment? = nil
    ) throws(FontError) -> [Slab] {
        let size = format.size * metrics.em
        let layout = try Paragraph.layOut(
            inlines.map { run($0, format) }, width: width ?? measure,
            style: ParagraphStyle(
                alignment: alignment ?? format.alignment, lineHeight: format.lineHeight * metrics.leading,
                indent: format.indent * size, rules: rules),
            measurer: measurer)
        var slabs = layout.lines.enumerated().map { number, line in
            slab(line, height: layout.lineHeight, top: Double(number) * layout.lineHeight)
        }
        if slabs.isEmpty {
            let anchors = inlines.compactMap(\.anchor).map { Node.anchor(Anchor(name: $0, at: .zero)) }
            return anchors.isEmpty ? [] : [Slab(height: 0, nodes: anchors)]
        }
        if slabs.count > 1 {
            slabs[0].staysWithNext = true
            slabs[slabs.count - 2].staysWithNext = true
        }
        return slabs
    }

    /// The measures that keep whole what must stay whole, and each line.
    func widths(
        _ inlines: [BriefingDocument.Inline], _ format: TextFormat
    ) throws(FontError) -> (least: Double, whole: Double) {
        try Paragraph.widths(inlines.map { run($0, format) }, rules: rules, measurer: measurer)
    }

    func flowable(
        _ inlines: [BriefingDocument.Inline], _ format: TextFormat, role: Group.Role
    ) throws(FontError) -> Flowable {
        Flowable(
            role: role, slabs: try lines(inlines, format),
            spaceBefore: format.spaceBefore * metrics.leading, isAcross: isAcross)
    }

    /// Of a note's number, a part of the text's, and how far it is raised, in ems of the text: no higher than that.
    private static let markSize = 0.66
    private static let markRaise = 0.29

    private func run(_ inline: BriefingDocument.Inline, _ format: TextFormat) -> TextRun {
        TextRun(
            inline.text, role: inline.role == .text ? format.role : inline.role,
            size: format.size * metrics.em * (inline.isMark ? Self.markSize : 1),
            color: inline.isMuted || format.isMuted ? style.colors.muted : style.colors.text,
            link: inline.link, anchor: inline.anchor,
            rise: inline.isMark ? format.size * metrics.em * Self.markRaise : 0)
    }

    private func slab(_ line: ParagraphLayout.Line, height: Double, top: Double) -> Slab {
        var nodes = line.anchors.map { Node.anchor(Anchor(name: $0.name, at: Point(x: $0.x, y: 0))) }
        for piece in line.pieces {
            let glyphs = piece.text.nodes(
                at: Point(x: piece.x, y: line.baseline - top - piece.rise), color: piece.color)
            guard let link = piece.link else {
                nodes += glyphs
                continue
            }
            let area = Rect(x: piece.x, y: 0, width: piece.text.width, height: height)
            nodes.append(.link(Link(destination: link, area: area, nodes: glyphs)))
        }
        return Slab(height: height, nodes: nodes, notes: line.anchors.compactMap { notes[$0.name] })
    }
}
