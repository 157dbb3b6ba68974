import SceneModel
import Styling
import Typesetting

/// Lays a briefing out on A4 pages.
public struct PageComposer {
    private let setter: BlockSetter
    private var metrics: PageMetrics { setter.metrics }

    /// - Parameter style: all measures but the margins are multiples of its size.
    /// - Throws: `PageError.badSize`.
    public init(style: Style, measurer: some TextMeasurer) throws {
        guard style.size >= 4, style.size <= 24 else { throw PageError.badSize(style.size) }
        setter = BlockSetter(
            style: style, metrics: PageMetrics(size: style.size), measurer: measurer)
    }

    /// What a page has for text and figures, in points: the width to lay charts out for.
    public var room: Size { metrics.block.size }

    /// - Throws: `PageError`; `FontError` where a character can't be set.
    public func layOut(_ document: BriefingDocument) throws -> Scene {
        var outline: [OutlineEntry] = []
        var items = try titleBlock(document)
        for block in document.blocks {
            items += try self.items(block, outline: &outline)
        }
        var flow = PageFlow(block: metrics.block, leading: metrics.leading)
        flow.place(items)
        let title = try runningTitle(document.title)
        let pages = try flow.pages.enumerated().map { index, nodes in
            try page(number: index + 1, title: title, nodes: nodes)
        }
        try checkDestinations(in: pages)
        return Scene(
            pages: pages, title: document.title, description: document.description,
            author: document.author, language: document.language, fonts: setter.measurer.faces,
            outline: outline)
    }

    private func items(
        _ block: BriefingDocument.Block, outline: inout [OutlineEntry]
    ) throws -> [FlowItem] {
        switch block {
        case .pageBreak: return [.pageBreak]
        case .heading(let level, let text): return try heading(level: level, text, outline: &outline)
        case .figure(let figure): return [.block(try setter.flowable(figure))]
        case .table(let table): return try setter.flowables(table).map(FlowItem.block)
        case .paragraph(let inlines):
            var paragraph = try setter.flowable(inlines, .body, role: .paragraph)
            paragraph.isOnGrid = true
            paragraph.mayPassFigures = true
            return [.block(paragraph)]
        }
    }

    private func heading(
        level: Int, _ text: String, outline: inout [OutlineEntry]
    ) throws -> [FlowItem] {
        let entry = OutlineEntry(
            title: text, level: max(1, level), destination: "heading.\(outline.count + 1)")
        // The document's title is level 1 of the text that is read aloud.
        let format = TextFormat.heading(level: level)
        var heading = try setter.flowable(
            [BriefingDocument.Inline(text)], format, role: .heading(level: entry.level + 1))
        guard let last = heading.slabs.indices.last else { return [] }
        heading.slabs[last].height += format.spaceAfter * metrics.leading
        heading.isOnGrid = true
        heading.mayPassFigures = level > 1
        heading.slabs[0].nodes.insert(.anchor(Anchor(name: entry.destination, at: .zero)), at: 0)
        heading.staysWithNext = true
        outline.append(entry)
        return [.block(heading)]
    }
}

// MARK: Title and furniture

extension PageComposer {
    private func titleBlock(_ document: BriefingDocument) throws -> [FlowItem] {
        let texts: [(String, TextFormat, Group.Role)] = [
            (document.title, .title, .heading(level: 1)),
            (document.subtitle, .subtitle, .paragraph),
            (document.author, .author, .paragraph),
        ]
        var items: [FlowItem] = []
        for (text, format, role) in texts {
            var flowable = try setter.flowable([BriefingDocument.Inline(text)], format, role: role)
            guard !flowable.slabs.isEmpty else { continue }
            flowable.staysWithNext = true
            items.append(.block(flowable))
        }
        guard !items.isEmpty else { return [] }
        let height = 0.75 * metrics.leading
        let rule = setter.line(at: height, color: setter.style.colors.axis, width: 0.6)
        items.insert(.block(accent), at: 0)
        items.append(.block(Flowable(role: .artifact, slabs: [Slab(height: height, nodes: [rule])])))
        return items
    }

    /// A short bar over the title.
    private var accent: Flowable {
        let bar = Rect(x: 0, y: 0, width: 3 * metrics.em, height: 0.4 * metrics.em)
        let node = Node.path(PathNode(.rect(bar), fill: setter.style.colors.highlight))
        return Flowable(
            role: .artifact, slabs: [Slab(height: 0.75 * metrics.leading, nodes: [node])],
            staysWithNext: true)
    }

    private func page(number: Int, title: [Node], nodes: [Node]) throws -> Page {
        var furniture: [Node] = []
        if number > 1, !title.isEmpty {
            let y = metrics.block.y - 2 * metrics.leading
            furniture += title.map { $0.moved(down: y) }
            furniture.append(
                setter.line(at: y + metrics.leading, color: setter.style.colors.grid, width: 0.4))
        }
        furniture += try lines("\(number)", alignment: .center).stacked.map {
            $0.moved(down: metrics.block.maxY + metrics.leading)
        }
        let artifact = Group(offset: Point(x: metrics.block.x, y: 0), role: .artifact, nodes: furniture)
        return Page(
            size: PageMetrics.sheet, background: setter.style.colors.background, label: "\(number)",
            nodes: nodes + [.group(artifact)])
    }

    /// One line, cut with an ellipsis where the title is too long.
    private func runningTitle(_ title: String) throws(FontError) -> [Node] {
        let whole = try lines(title, alignment: .leading)
        if whole.count <= 1 { return whole.stacked }
        let letters = Array(title)
        var cut: [Slab] = []
        var fitting = 0
        var tooMany = letters.count
        while tooMany - fitting > 1 {
            let count = (fitting + tooMany) / 2
            let lines = try lines(String(letters[..<count]) + "…", alignment: .leading)
            if lines.count > 1 {
                tooMany = count
            } else {
                fitting = count
                cut = lines
            }
        }
        return cut.stacked
    }

    private func lines(_ text: String, alignment: ParagraphStyle.Alignment) throws(FontError) -> [Slab] {
        try setter.lines([BriefingDocument.Inline(text)], .furniture, alignment: alignment)
    }
}

// MARK: Links

extension PageComposer {
    private func checkDestinations(in pages: [Page]) throws(PageError) {
        var anchors: Set<String> = []
        var destinations: [String] = []
        var repeated: String?
        func visit(_ nodes: [Node]) {
            for node in nodes {
                switch node {
                case .group(let group): visit(group.nodes)
                case .link(let link):
                    destinations.append(link.destination)
                    visit(link.nodes)
                case .anchor(let anchor):
                    if !anchors.insert(anchor.name).inserted { repeated = repeated ?? anchor.name }
                case .path, .glyphs: break
                }
            }
        }
        for page in pages { visit(page.nodes) }
        if let repeated { throw .repeatedAnchor(repeated) }
        if let unknown = destinations.first(where: { !anchors.contains($0) }) {
            throw .unknownDestination(unknown)
        }
    }
}
