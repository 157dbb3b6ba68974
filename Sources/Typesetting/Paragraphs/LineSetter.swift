import SceneModel

/// Puts the boxes of each line in their places: squeezed, opened, or as they are.
struct LineSetter {
    let shaping: BoxShaping
    let boxes: [Box]
    let width: Double
    let style: ParagraphStyle

    /// The middle of a Han character above its baseline, in ems: lines of one height stand alike
    /// whatever faces they mix.
    static let middle = 0.38

    /// The em of most of the text, in points.
    let em: Double

    func layout(_ lines: LineBreaker.Lines) -> ParagraphLayout {
        var layout = ParagraphLayout(lines: [], width: width, lineHeight: style.lineHeight)
        layout.lines.reserveCapacity(lines.count)
        var pen = PiecePen(shaping: shaping)
        for (number, range) in lines.enumerated() {
            let isLast = number == lines.count - 1 || boxes[lines[number + 1].lowerBound].beginsLine
            var line = line(range, isFirst: number == 0, isLast: isLast, pen: &pen)
            line.baseline = (Double(number) + 0.5) * style.lineHeight + Self.middle * em
            layout.lines.append(line)
        }
        placeAnchors(lines, in: &layout)
        return layout
    }

    private func line(
        _ range: Range<Int>, isFirst: Bool, isLast: Bool, pen: inout PiecePen
    ) -> ParagraphLayout.Line {
        let indent = isFirst ? style.indent : 0
        let measure = width - indent
        let spread = spread(range, measure: measure, isLast: isLast)
        var line = ParagraphLayout.Line(x: indent, width: 0, baseline: 0, pieces: [], anchors: [])
        var x = 0.0
        for index in range {
            let box = boxes[index]
            pen.draw(box, at: x)
            x += box.width
            if index < range.upperBound - 1 { x += box.glue.natural + spread.change(of: box) }
        }
        line.width = x
        line.x = start(of: x, indent: indent)
        line.pieces = pen.finish(movedBy: line.x)
        return line
    }

    private func start(of lineWidth: Double, indent: Double) -> Double {
        switch style.alignment {
        case .justified, .leading: indent
        case .center: indent + (width - indent - lineWidth) / 2
        case .trailing: width - lineWidth
        }
    }
}

// MARK: Justification

extension LineSetter {
    /// How a line's glue differs from its natural width.
    private enum Spread {
        case natural
        /// All that may close closes by this part.
        case squeezed(Double)
        /// All opens by this part of what it easily may.
        case opened(Double)
        /// All is opened as far as it easily may, and elastic joints take this on top.
        case wide(Double)
        /// No joint is elastic: each that isn't inside a word takes this.
        case even(Double)

        func change(of box: Box) -> Double {
            switch self {
            case .natural: 0
            case .squeezed(let part): -box.glue.shrink * part
            case .opened(let part): box.glue.stretch * part
            case .wide(let step): box.glue.stretch + box.glue.elasticity * step
            case .even(let step): box.joint == .inside ? 0 : step
            }
        }
    }

    private func spread(_ range: Range<Int>, measure: Double, isLast: Bool) -> Spread {
        guard style.alignment == .justified else { return .natural }
        var room = measure - boxes[range.upperBound - 1].width
        var (shrink, stretch, elasticity, joints) = (0.0, 0.0, 0.0, 0.0)
        for index in range.dropLast() {
            let glue = boxes[index].glue
            room -= boxes[index].width + glue.natural
            shrink += glue.shrink
            stretch += glue.stretch
            elasticity += glue.elasticity
            joints += boxes[index].joint == .inside ? 0 : 1
        }
        if room < 0 { return shrink > 0 ? .squeezed(min(1, -room / shrink)) : .natural }
        if isLast { return .natural }
        if room <= stretch, stretch > 0 { return .opened(room / stretch) }
        if elasticity > 0 { return .wide((room - stretch) / elasticity) }
        return joints > 0 ? .even(room / joints) : .natural
    }
}

// MARK: Anchors

extension LineSetter {
    /// A run's anchor stands before the first box of it or of a later run, else at the text's end.
    private func placeAnchors(_ lines: LineBreaker.Lines, in layout: inout ParagraphLayout) {
        for (run, text) in shaping.runs.enumerated() {
            guard let name = text.anchor, !lines.isEmpty else { continue }
            let box = boxes.firstIndex { $0.run >= run } ?? boxes.count
            let line = lines.firstIndex { $0.upperBound > box } ?? lines.count - 1
            let piece = layout.lines[line].pieces.first { $0.run >= run }
            let end = layout.lines[line].x + layout.lines[line].width
            layout.lines[line].anchors.append(ParagraphLayout.Anchor(name: name, x: piece?.x ?? end))
        }
    }
}
