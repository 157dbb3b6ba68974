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
        let words = try SheetWords(draft, width: width - 2 * margin)
        for plot in spec.kind.plots {
            guard let sheet = try Sheet(words, plot: plot) else { continue }
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
            let words = try SheetWords(draft, width: width)
            // No plot is flat enough.
            guard words.height <= height else { continue }
            for plot in spec.kind.plots {
                guard let sheet = try Sheet(words, plot: plot),
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
        let words = try SheetWords(draft, width: width - 2 * margin)
        let heights = try draft.spec.kind.plots.compactMap { try Sheet(words, plot: $0)?.leastHeight }
        if let height = heights.min() {
            return Size(width: width, height: (height + 2 * margin).rounded(.up))
        }
        width = (width * 1.12).rounded(.up)
    }
    return Size(width: width, height: width)
}

/// What stands above and below a plot: title and legend, notes and source.
private struct SheetWords {
    let draft: Draft
    let width: Double
    let title: TitleBlock
    let legend: Legend
    let notes: NoteBlock

    init(_ draft: Draft, width: Double) throws {
        self.draft = draft
        self.width = width
        let room = max(width, 1)
        title = try TitleBlock(draft, width: room)
        legend = try Legend(draft, width: room)
        notes = try NoteBlock(draft, width: room)
    }

    private func gap(below height: Double, _ ems: Double) -> Double {
        height > 0 ? draft.sizes.base * ems : 0
    }

    var titleHeight: Double { title.height + gap(below: title.height, 0.95) }
    var head: Double { titleHeight + legend.height + gap(below: legend.height, 0.85) }
    var foot: Double { gap(below: notes.height, 1) + notes.height }
    var height: Double { head + foot }
}

/// Title, legend, plot and notes, one under another.
private struct Sheet {
    let plot: any Plot
    private let words: SheetWords

    /// `nil` where the plot needs a wider frame.
    init?(_ words: SheetWords, plot: PlotMaker) throws {
        guard words.width > 0, let plot = try plot(words.draft, words.width) else { return nil }
        self.plot = plot
        self.words = words
    }

    var leastHeight: Double { words.height + plot.leastHeight }
    var naturalHeight: Double { words.height + plot.naturalHeight }

    func frame(height: Double, margin: Double) -> ChartFrame {
        var nodes: [Node] = []
        words.title.draw(x: margin, top: margin, into: &nodes)
        words.legend.draw(x: margin, top: margin + words.titleHeight, into: &nodes)
        let area = Rect(
            x: margin, y: margin + words.head, width: words.width, height: height - words.height)
        plot.draw(in: area, into: &nodes)
        words.notes.draw(x: margin, top: margin + height - words.notes.height, into: &nodes)
        return ChartFrame(
            size: Size(width: words.width + 2 * margin, height: height + 2 * margin), nodes: nodes)
    }
}
