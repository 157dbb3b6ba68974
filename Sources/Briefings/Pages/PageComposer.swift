import SceneModel
import Styling
import Typesetting

/// Lays a briefing out on A4 pages.
public struct PageComposer {
    private var setter: BlockSetter
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

    /// - Throws: `PageError`; `FontError` where a character can't be set.
    public func layOut(_ document: BriefingDocument) throws -> Scene {
        var document = document
        var footnotes = Footnotes()
        document.blocks = footnotes.marked(document.blocks)
        var composer = self
        composer.setter = try setter.setting(footnotes)
        return try composer.layOutMarked(document)
    }

    private func layOutMarked(_ document: BriefingDocument) throws -> Scene {
        var outline: [OutlineEntry] = []
        var items = try titleBlock(document)
        for block in document.blocks where !document.isEmptyContents(block) {
            items += try self.items(block, outline: &outline)
        }
        try checkNotes(of: items)
        let laidOut = try flow(items, outline)
        let chapters = chapters(of: laidOut, outline)
        let pages = try zip(laidOut, chapters).enumerated().map { index, page in
            try self.page(number: index + 1, of: document, chapter: page.1, page.0)
        }
        try checkDestinations(in: pages)
        return Scene(
            pages: pages, title: document.title, description: document.description,
            author: document.author, language: document.language, fonts: setter.measurer.faces,
            outline: outline)
    }

    /// Puts items on pages; a table of contents once more with the pages that it says.
    private func flow(_ items: [FlowItem], _ outline: [OutlineEntry]) throws(FontError) -> [[Node]] {
        var numbers: [String: Int] = [:]
        while true {
            var flow = PageFlow(metrics: metrics, noteRule: noteRule)
            var hasContents = false
            flow.place(
                try items.map { item throws(FontError) in
                    guard case .block(let flowable) = item, let depth = flowable.contentsDepth else {
                        return item
                    }
                    hasContents = true
                    let contents = Contents(setter: setter, depth: depth)
                    return .block(try contents.flowable(outline, pages: numbers))
                })
            if !hasContents { return flow.pages }
            // Other numbers take no other lines: the second time is the last.
            let found = headingPages(flow.pages, outline)
            if found == numbers { return flow.pages }
            numbers = found
        }
    }

    private func headingPages(_ pages: [[Node]], _ outline: [OutlineEntry]) -> [String: Int] {
        let headings = Set(outline.map(\.destination))
        var numbers: [String: Int] = [:]
        for (index, nodes) in pages.enumerated() {
            for name in nodes.anchorNames where headings.contains(name) { numbers[name] = index + 1 }
        }
        return numbers
    }

    /// A line or a row stands on one page with all its notes.
    private func checkNotes(of items: [FlowItem]) throws(PageError) {
        for case .block(let flowable) in items {
            let head = max(flowable.head?.height ?? 0, flowable.continuedHead?.height ?? 0)
            for slab in flowable.slabs where !slab.notes.isEmpty {
                let height = head + slab.atTop.height + noteRule.height + slab.notes.height
                if height > metrics.block.height { throw .noteTooHigh(slab.notes.flatMap(\.nodes).words) }
            }
        }
    }

    /// Over a page's notes: a third of the measure.
    private var noteRule: Slab {
        let line = Path.line(from: Point(x: 0, y: 0), to: Point(x: metrics.block.width / 3, y: 0))
        let stroke = Stroke(color: setter.style.colors.axis, width: 0.5)
        let y = 0.35 * metrics.leading
        return Slab(
            height: 0.6 * metrics.leading,
            nodes: [
                .group(
                    Group(role: .artifact, nodes: [Node.path(PathNode(line, stroke: stroke)).moved(down: y)]))
            ])
    }

    /// For each page the first heading of the first level on it, or the one that its text goes on under.
    private func chapters(of pages: [[Node]], _ outline: [OutlineEntry]) -> [String] {
        let titles = Dictionary(
            outline.filter { $0.level == 1 }.map { ($0.destination, $0.title) },
            uniquingKeysWith: { first, _ in first })
        var current = ""
        return pages.map { nodes in
            let begun = nodes.anchorNames.compactMap { titles[$0] }
            defer { current = begun.last ?? current }
            return begun.first ?? current
        }
    }

    private func items(
        _ block: BriefingDocument.Block, outline: inout [OutlineEntry]
    ) throws -> [FlowItem] {
        switch block {
        case .pageBreak: return [.pageBreak]
        case .contents(let title, let depth):
            var head = try setter.flowable(
                [BriefingDocument.Inline(title)], formats.heading(level: 1), role: .heading(level: 2))
            head.isOnGrid = true
            head.staysWithNext = true
            let list = Flowable(role: .contents, slabs: [], contentsDepth: depth)
            return head.slabs.isEmpty ? [.block(list)] : [.block(head), .block(list)]
        case .heading(let level, let text): return try heading(level: level, text, outline: &outline)
        case .figure(let figure): return [.block(try setter.flowable(figure))]
        case .table(let table): return try setter.flowables(table).map(FlowItem.block)
        case .paragraph(let inlines):
            var paragraph = try setter.flowable(inlines, formats.body, role: .paragraph)
            paragraph.isOnGrid = true
            paragraph.passing = .any
            return [.block(paragraph)]
        }
    }

    private func heading(
        level: Int, _ text: String, outline: inout [OutlineEntry]
    ) throws -> [FlowItem] {
        let entry = OutlineEntry(
            title: text, level: max(1, level), destination: "heading.\(outline.count + 1)")
        // The document's title is level 1 of the text that is read aloud.
        let format = formats.heading(level: level)
        var heading = try setter.flowable(
            [BriefingDocument.Inline(text)], format, role: .heading(level: entry.level + 1))
        guard let last = heading.slabs.indices.last else { return [] }
        heading.slabs[last].height += format.spaceAfter * metrics.leading
        heading.isOnGrid = true
        heading.passing = level > 1 ? .any : .one
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
            (document.title, formats.title, .heading(level: 1)),
            (document.subtitle, formats.subtitle, .paragraph),
            (document.author, formats.author, .paragraph),
        ]
        var items: [FlowItem] = []
        for (text, format, role) in texts {
            var flowable = try setter.flowable([BriefingDocument.Inline(text)], format, role: role)
            guard !flowable.slabs.isEmpty else { continue }
            flowable.staysWithNext = true
            items.append(.block(flowable))
        }
        guard !items.isEmpty else { return [] }
        if setter.style.page.form == .official {
            // An empty line under them.
            items.append(.block(Flowable(role: .artifact, slabs: [Slab(height: metrics.leading, nodes: [])])))
            return items
        }
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

    /// - Parameter chapter: the heading of the first level that the page's text belongs to.
    private func page(number: Int, of document: BriefingDocument, chapter: String, _ nodes: [Node]) throws
        -> Page
    {
        let around = try PageFurniture(setter: setter).nodes(
            number: number, title: document.title, section: chapter)
        let artifact = Group(offset: Point(x: metrics.block.x, y: 0), role: .artifact, nodes: around)
        let shift = number % 2 == 0 ? metrics.evenShift : 0
        return Page(
            size: PageMetrics.sheet, background: setter.style.colors.background, label: "\(number)",
            nodes: (nodes + [.group(artifact)]).map { $0.moved(right: shift, down: 0) })
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

extension BriefingDocument {
    /// A table of contents without a heading to list.
    fileprivate func isEmptyContents(_ block: Block) -> Bool {
        guard case .contents(_, let depth) = block else { return false }
        return !blocks.contains { if case .heading(let level, _) = $0 { level <= depth } else { false } }
    }
}

extension [Node] {
    fileprivate var words: String {
        map { node in
            switch node {
            case .group(let group): group.nodes.words
            case .link(let link): link.nodes.words
            case .glyphs(let run): run.text
            case .path, .anchor: ""
            }
        }.joined()
    }

    /// The names of all anchors in them, in order.
    var anchorNames: [String] {
        flatMap { node -> [String] in
            switch node {
            case .group(let group): group.nodes.anchorNames
            case .link(let link): link.nodes.anchorNames
            case .anchor(let anchor): [anchor.name]
            case .path, .glyphs: []
            }
        }
    }
}
