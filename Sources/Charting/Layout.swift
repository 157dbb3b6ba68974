import SceneModel
import Styling
import Typesetting

/// A chart laid out without margins or background, to stand on a page.
package struct ChartFrame: Sendable, Hashable {
    package var size: Size
    package var nodes: [Node]
}

/// Lays a chart out on a page of its own.
///
/// - Throws: `ChartError` for a spec that can't be drawn or a frame that is too small, `FontError` for a
///   character that can't be set.
package func layOut(_ spec: ChartSpec, style: Style, measurer: some TextMeasurer) throws -> Scene {
    try spec.validate(style: style)
    let margin = style.size * 1.4
    let placed: ChartFrame
    if let size = spec.size {
        placed = try fit(spec, style, measurer, size: size, margin: margin)
    } else {
        placed = try follow(spec, style, measurer, width: style.frame.width, margin: margin)
    }
    let figure = Group(role: .figure(alt: spec.description), nodes: placed.nodes)
    return Scene(
        pages: [Page(size: placed.size, background: style.colors.background, nodes: [.group(figure)])],
        title: spec.title, description: spec.description, language: spec.language, fonts: measurer.faces)
}

/// Lays a chart out for a figure of the given width; the height follows, and `spec.size` is not asked.
/// Where the labels leave no room for bars, the frame is wider than asked.
package func layOutFrame(
    _ spec: ChartSpec, style: Style, measurer: some TextMeasurer, width: Double
) throws -> ChartFrame {
    try spec.validate(style: style)
    try checkSize(Size(width: width, height: width))
    return try follow(spec, style, measurer, width: width, margin: 0)
}

/// The height follows the chart; so does the width where it must.
private func follow(
    _ spec: ChartSpec, _ style: Style, _ measurer: any TextMeasurer, width: Double, margin: Double
) throws -> ChartFrame {
    let draft = Draft(spec, style: style, factor: 1, measurer: measurer)
    var width = width
    for _ in 0..<64 {
        for plot in spec.kind.plots {
            guard let sheet = try Sheet(draft, width: width - 2 * margin, plot: plot) else { continue }
            var height = sheet.naturalHeight
            if sheet.plot.fillsFrame {
                height = max(sheet.leastHeight, style.frame.height - 2 * margin)
            }
            return sheet.frame(height: height, margin: margin)
        }
        width *= 1.12
    }
    throw ChartError.frameTooSmall(minimum: Size(width: width, height: width))
}

/// The frame is given: type grows smaller until everything fits.
private func fit(
    _ spec: ChartSpec, _ style: Style, _ measurer: any TextMeasurer, size: Size, margin: Double
) throws -> ChartFrame {
    let (width, height) = (size.width - 2 * margin, size.height - 2 * margin)
    let factors = TypeSizes.factors(style)
    if width > 0, height > 0 {
        for factor in factors {
            let draft = Draft(spec, style: style, factor: factor, measurer: measurer)
            for plot in spec.kind.plots {
                guard let sheet = try Sheet(draft, width: width, plot: plot),
                    sheet.leastHeight <= height + 1e-6
                else { continue }
                return sheet.frame(height: height, margin: margin)
            }
        }
    }
    let smallest = Draft(spec, style: style, factor: factors.last ?? 1, measurer: measurer)
    throw ChartError.frameTooSmall(minimum: try least(smallest, from: size.width, margin: margin))
}

/// A size that is enough in the smallest type, as narrow as asked or as little wider as needed; in whole
/// points, so that the words that tell it tell enough.
private func least(_ draft: Draft, from width: Double, margin: Double) throws -> Size {
    var width = max(width, 2 * margin + draft.style.size * 8).rounded(.up)
    for _ in 0..<64 {
        let heights = try draft.spec.kind.plots.compactMap { plot in
            try Sheet(draft, width: width - 2 * margin, plot: plot)?.leastHeight
        }
        if let height = heights.min() {
            return Size(width: width, height: (height + 2 * margin).rounded(.up))
        }
        width = (width * 1.12).rounded(.up)
    }
    return Size(width: width, height: width)
}

/// Title, legend, plot and notes, one under another.
private struct Sheet {
    let plot: any Plot
    private let draft: Draft
    private let width: Double
    private let title: TitleBlock
    private let legend: Legend
    private let notes: NoteBlock

    /// `nil` where the plot needs a wider frame.
    init?(_ draft: Draft, width: Double, plot: PlotMaker) throws {
        guard width > 0, let plot = try plot(draft, width) else { return nil }
        self.plot = plot
        self.draft = draft
        self.width = width
        title = try TitleBlock(draft, width: width)
        legend = try Legend(draft, width: width)
        notes = try NoteBlock(draft, width: width)
    }

    private func gap(below height: Double, _ ems: Double) -> Double {
        height > 0 ? draft.sizes.base * ems : 0
    }

    private var head: Double {
        title.height + gap(below: title.height, 0.95) + legend.height + gap(below: legend.height, 0.85)
    }

    private var foot: Double { gap(below: notes.height, 1) + notes.height }

    var leastHeight: Double { head + plot.leastHeight + foot }
    var naturalHeight: Double { head + plot.naturalHeight + foot }

    func frame(height: Double, margin: Double) -> ChartFrame {
        var nodes: [Node] = []
        title.draw(x: margin, top: margin, into: &nodes)
        legend.draw(
            x: margin, top: margin + title.height + gap(below: title.height, 0.95), into: &nodes)
        let area = Rect(x: margin, y: margin + head, width: width, height: height - head - foot)
        plot.draw(in: area, into: &nodes)
        notes.draw(x: margin, top: margin + height - notes.height, into: &nodes)
        return ChartFrame(
            size: Size(width: width + 2 * margin, height: height + 2 * margin), nodes: nodes)
    }
}
