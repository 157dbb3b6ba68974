import SceneModel
import Styling
import Typesetting

/// Lays a briefing out on A4 pages.
public struct PageComposer {
    private let setter: BlockSetter
    private var metrics: PageMetrics { setter.metrics }
    private var formats: TextFormats { setter.formats }

    /// - Parameter style: all measures but the margins are multiples of its size.
    /// - Throws: `PageError.badSize`.
    public init(style: Style, measurer: some TextMeasurer) throws {
        guard style.size >= 4, style.size <= 24 else { throw PageError.badSize(style.size) }
        setter = BlockSetter(style: style, measurer: measurer)
    }

    /// Where text and figures stand on odd pages, in points from the sheet's top left corner.
    public var block: Rect { metrics.block }

    /// What a page has for text and figures, in points: the width to lay charts out for.
    public var room: Size { metrics.block.size }

    /// How wide a column of text is: charts may be as narrow.
    public var columnWidth: Double { metrics.columnWidth }

    /// How many rows of one line a page has room for below a chapter's heading, a section's and a paragraph.
    public var rowsOfProfile: Int {
        let (chapter, section) = (formats.heading(level: 1), formats.heading(level: 2))
        let text = (Self.wordsOfProfile * metrics.em / metrics.block.width).rounded(.up)
        // With the line that a table keeps above itself.
        let lines =
            chapter.lineHeight + chapter.spaceAfter + section.spaceBefore + section.lineHeight
            + section.spaceAfter + text + 1
        let room = metrics.block.height - lines * metrics.leading - setter.rowHeight(formats.tableHead)
        return max(1, Int(exactly: (room / setter.rowHeight(formats.tableCell)).rounded(.down)) ?? 1)
    }

    /// Characters of its paragraph: where the place stands, what it means to reach, and which reports say so.
    private static let wordsOfProfile = 168.0

    /// - Throws: `PageError`; `FontError` where a character can't be set.
    public func layOut(_ document: BriefingDocument) throws -> Scene {
        var pages: [Int: Page] = [:]
        var scene = try layOut(document) { page, number, _ in pages[number] = page }
        scene.pages = pages.sorted { $0.key < $1.key }.map(\.value)
        return scene
    }

    /// Hands each page over as soon as it is complete, and keeps none of them. Those that stand before the end of a table
    /// of contents come last, since it tells the pages of all that follows.
    ///
    /// - Parameter receive: takes a page, its index, and the fonts that pages have used so far.
    /// - Returns: the scene without its pages.
    /// - Throws: as `layOut`, and what `receive` throws.
    public func layOut(
        _ document: BriefingDocument, receive: (Page, Int, [FontFace]) throws -> Void
    ) throws -> Scene {
        try layOut(
            document, write: { take in for block in document.blocks { try take(block) } }, receive: receive)
    }

    /// The same for blocks that are written while pages are made, and not kept.
    ///
    /// - Parameters:
    ///   - document: of its blocks the headings and tables of contents are enough: they are told before their pages.
    ///   - write: hands over all its blocks, in order.
    public func layOut(
        _ document: BriefingDocument, write: (_ take: (BriefingDocument.Block) throws -> Void) throws -> Void,
        receive: (Page, Int, [FontFace]) throws -> Void
    ) throws -> Scene {
        try withoutActuallyEscaping(receive) { receive in
            var pagination = Pagination(self, setter, document, receive)
            try pagination.place(try titleBlock(document))
            try write { try pagination.take($0) }
            try pagination.finish()
        }
        return Scene(
            pages: [], title: document.title, description: document.description,
            author: document.author, language: document.language, fonts: setter.measurer.faces,
            outline: document.outline)
    }
}

// MARK: Title and furniture

extension PageComposer {
    fileprivate func titleBlock(_ document: BriefingDocument) throws -> [FlowItem] {
        let isOfficial = setter.style.page.form == .official
        let author = [document.author, document.date].filter { !$0.isEmpty }.joined(separator: "\u{3000}")
        let texts: [(String, TextFormat, Group.Role)] = [
            (document.title, formats.title, .heading(level: 1)),
            (document.subtitle, formats.subtitle, .paragraph),
            // An official paper is signed at its end.
            (isOfficial ? "" : author, formats.author, .paragraph),
        ]
        var items: [FlowItem] = []
        for (text, format, role) in texts {
            var flowable = try setter.flowable([BriefingDocument.Inline(text)], format, role: role)
            guard !flowable.slabs.isEmpty else { continue }
            flowable.staysWithNext = true
            items.append(.block(flowable))
        }
        guard !items.isEmpty else { return [] }
        if isOfficial {
            // An empty line under them.
            items.append(
                .block(
                    Flowable(
                        role: .artifact, slabs: [Slab(height: metrics.leading, nodes: [])],
                        isAcross: setter.isAcross)))
            return items
        }
        let height = 0.75 * metrics.leading
        let rule = setter.line(at: height, color: setter.style.colors.axis, width: 0.6)
        items.insert(.block(accent), at: 0)
        items.append(
            .block(
                Flowable(
                    role: .artifact, slabs: [Slab(height: height, nodes: [rule])], isAcross: setter.isAcross))
        )
        return items
    }

    /// A short bar over the title.
    private var accent: Flowable {
        let bar = Rect(x: 0, y: 0, width: 3 * metrics.em, height: 0.4 * metrics.em)
        let node = Node.path(PathNode(.rect(bar), fill: setter.style.colors.highlight))
        return Flowable(
            role: .artifact, slabs: [Slab(height: 0.75 * metrics.leading, nodes: [node])],
            staysWithNext: true, isAcross: setter.isAcross)
    }

    /// - Parameter chapter: the heading of the first level that the page's text belongs to.
    func page(
        number: Int, of document: BriefingDocument, chapter: String, _ nodes: [Node]
    ) throws(FontError) -> Page {
        let around = try PageFurniture(setter: setter).nodes(
            number: number, title: document.title, section: chapter)
        let artifact = Group(offset: Point(x: metrics.block.x, y: 0), role: .artifact, nodes: around)
        let shift = number % 2 == 0 ? metrics.evenShift : 0
        return Page(
            size: PageMetrics.sheet, background: setter.style.colors.background, label: "\(number)",
            nodes: (nodes + [.group(artifact)]).map { $0.moved(right: shift, down: 0) })
    }
}

extension BriefingDocument {
    /// All headings that have words, each with its anchor.
    var outline: [OutlineEntry] {
        var entries: [OutlineEntry] = []
        for case .heading(let level, let text) in blocks where !text.allSatisfy(\.isWhitespace) {
            entries.append(
                OutlineEntry(
                    title: text, level: max(1, level), destination: "heading.\(entries.count + 1)"))
        }
        return entries
    }

    /// A table of contents without a heading to list.
    func isEmptyContents(_ block: Block) -> Bool {
        guard case .contents(_, let depth) = block else { return false }
        return !blocks.contains { if case .heading(let level, _) = $0 { level <= depth } else { false } }
    }
}
