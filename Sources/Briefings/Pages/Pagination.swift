import SceneModel
import Styling
import Typesetting

/// A document on its way to pages: set block by block, handed over page by page.
struct Pagination {
    typealias Document = BriefingDocument

    private let composer: PageComposer
    private var setter: BlockSetter
    private let document: Document
    private let receive: (Page, Int, [FontFace]) throws -> Void
    private let outline: [OutlineEntry]
    /// The titles of the first level by their anchors.
    private let chapters: [String: String]
    private var headings = 0
    private var footnotes = Footnotes()
    /// Came last, and waits for what comes behind it.
    private var ahead: Document.Block?

    private var flow: PageFlow
    /// Set, and staying with what comes next.
    private var pending: [FlowItem] = []
    /// Nothing stands in columns yet below what was across the page.
    private var isBelowAcross = true

    /// How many pages have come from the flow, and the chapter that their text is in.
    private var count = 0
    private var chapter = ""
    private var links = PageLinks()
    /// Pages that can't be handed over before all numbers are known, and the tables of contents on them.
    private var held: [Held] = []
    private var depths: [Int] = []
    /// Lines of them that stand on no page yet.
    private var entriesAhead: Int

    private struct Held {
        var nodes: [Node]
        var chapter: String
    }

    init(
        _ composer: PageComposer, _ setter: BlockSetter, _ document: Document,
        _ receive: @escaping (Page, Int, [FontFace]) throws -> Void
    ) {
        (self.composer, self.setter, self.document, self.receive) = (composer, setter, document, receive)
        outline = document.outline
        chapters = Dictionary(
            outline.filter { $0.level == 1 }.map { ($0.destination, $0.title) },
            uniquingKeysWith: { first, _ in first })
        flow = PageFlow(metrics: setter.metrics, noteRule: setter.noteRule)
        entriesAhead = 0
        for case .contents(_, let depth) in document.blocks {
            entriesAhead += outline.count { $0.level <= depth }
        }
    }

    // MARK: Blocks

    /// - Throws: `PageError`, `FontError`, and what the receiver throws.
    mutating func take(_ block: Document.Block) throws {
        let number = footnotes.texts.count
        let next = footnotes.marked(block)
        try setter.set(footnotes.texts[number...])
        try placeAhead(before: next)
        ahead = next
    }

    private mutating func placeAhead(before next: Document.Block?) throws {
        if let ahead, !document.isEmptyContents(ahead) { try place(ahead, before: next) }
        ahead = nil
    }

    /// - Parameter next: the block that comes behind it; `nil` at the end.
    private mutating func place(_ block: Document.Block, before next: Document.Block?) throws {
        switch block {
        case .pageBreak: try place([.pageBreak])
        case .pageBreakIfFilled: try place([.pageBreakIfFilled])
        case .contents(let title, let depth): try placeContents(title, depth)
        case .signature:
            let signature = try setter.signature(document.author, date: document.date)
            if let signature { try place([.block(signature)]) }
        case .heading(let level, let text): try placeHeading(level, text)
        case .figure(let figure):
            let isNarrow = figure.size.width <= setter.metrics.columnWidth + 0.01
            var flowable = try (isNarrow ? setter.inColumn : setter).flowable(figure)
            flowable.roomAtEnd = try room(for: next)
            try place([.block(flowable)])
        case .table(let table): try placeTable(table, before: next)
        case .paragraph(let inlines):
            var paragraph = try setter.inColumn.flowable(inlines, setter.formats.body, role: .paragraph)
            // A few lines that no column break may part would stand beside nothing.
            if isBelowAcross || pending.containsAcross, paragraph.slabs.count < 4, try isAcross(next) {
                paragraph = try setter.flowable(inlines, setter.formats.body, role: .paragraph)
            }
            paragraph.isOnGrid = true
            paragraph.passing = .any
            paragraph.roomAtEnd = try room(for: next, isOnGrid: true)
            try place([.block(paragraph)])
        }
    }

    /// No page bears a signature alone: below the end of what comes before it there is room for it, too.
    ///
    /// - Parameter isOnGrid: it ends on a line of the page; elsewhere the signature stands on the next.
    private func room(for next: Document.Block?, isOnGrid: Bool = false) throws -> Double {
        guard case .signature? = next,
            let signature = try setter.signature(document.author, date: document.date)
        else { return 0 }
        let height = signature.spaceBefore + signature.slabs.height
        return isOnGrid ? height : height + setter.metrics.leading
    }

    /// Whether a block is as wide as a page in columns, or ends it.
    private func isAcross(_ block: Document.Block?) throws -> Bool {
        switch block {
        case nil, .pageBreak, .pageBreakIfFilled, .contents, .signature: true
        case .heading(let level, _): level <= 1
        case .figure(let figure): figure.size.width > setter.metrics.columnWidth + 0.01
        case .table(let table): try setter.fitting(table).isAcross
        case .paragraph: false
        }
    }

    private mutating func placeContents(_ title: String, _ depth: Int) throws {
        var format = setter.formats.heading(level: 1)
        var name = title
        if setter.style.page.form == .official {
            (format.alignment, format.indent) = (.center, 0)
            // 目 and 录 stand apart.
            if title.count == 2 { name = title.map { String($0) }.joined(separator: "\u{3000}") }
        }
        var head = try setter.flowable([Document.Inline(name)], format, role: .heading(level: 2))
        head.isOnGrid = true
        head.staysWithNext = true
        let list = try Contents(setter: setter, depth: depth).flowable(outline, pages: [:])
        depths.append(depth)
        try place(head.slabs.isEmpty ? [.block(list)] : [.block(head), .block(list)])
    }

    private mutating func placeHeading(_ level: Int, _ text: String) throws {
        guard outline.indices.contains(headings), outline[headings].title == text else { return }
        let entry = outline[headings]
        headings += 1
        // The document's title is level 1 of the text that is read aloud.
        let format = setter.formats.heading(level: level)
        var heading = try (level > 1 ? setter.inColumn : setter).flowable(
            [Document.Inline(text)], format, role: .heading(level: entry.level + 1))
        if heading.slabs.isEmpty { heading.slabs = [Slab(height: 0, nodes: [])] }
        heading.slabs[heading.slabs.count - 1].height += format.spaceAfter * setter.metrics.leading
        heading.isOnGrid = true
        heading.passing = level > 1 ? .any : .one
        heading.slabs[0].nodes.insert(.anchor(Anchor(name: entry.destination, at: .zero)), at: 0)
        heading.staysWithNext = true
        try place([.block(heading)])
    }

    private mutating func placeTable(_ table: Document.Table, before next: Document.Block?) throws {
        let isBelowHeading = if case .block(let last)? = pending.last { last.staysWithNext } else { false }
        var parts = try TableParts(table, setter.fitting(table), mayWait: !isBelowHeading)
        let room = try room(for: next)
        while var part = try parts.part() {
            // A heading keeps the text's distance to what it is over.
            if isBelowHeading && table.title.isEmpty { part.spaceBefore = 0 }
            if parts.areDone { part.roomAtEnd = room }
            try place([.block(part)])
        }
    }

    // MARK: Pages

    mutating func place(_ items: [FlowItem]) throws {
        for case .block(let flowable) in items { try setter.checkNotes(of: flowable) }
        pending += items
        if case .block(let last)? = pending.last {
            if last.staysWithNext { return }
            isBelowAcross = last.isAcross
        } else {
            isBelowAcross = true
        }
        try placePending()
    }

    private mutating func placePending() throws {
        // What only leads to something across the page stands across it.
        if case .block(let last)? = pending.last, last.isAcross {
            for index in pending.indices {
                guard case .block(var flowable) = pending[index] else { continue }
                flowable.isAcross = true
                pending[index] = .block(flowable)
            }
        }
        flow.place(pending)
        pending = []
        try takePages()
    }

    /// Ends the last page and hands over what was held.
    mutating func finish() throws {
        try placeAhead(before: nil)
        try placePending()
        flow.finish()
        try takePages()
        let numbers = links.pages
        var entries: [Node] = []
        for depth in depths {
            entries += try Contents(setter: setter, depth: depth).flowable(outline, pages: numbers)
                .slabs.flatMap(\.nodes)
        }
        var filled = entries[...]
        for (number, page) in held.enumerated() {
            try hand(page.nodes.withContents(&filled), number: number, chapter: page.chapter)
        }
        try links.check()
    }

    private mutating func takePages() throws {
        for nodes in flow.takePages() {
            let begun = links.add(nodes, page: count + 1).compactMap { chapters[$0] }
            let own = begun.first ?? chapter
            chapter = begun.last ?? chapter
            let isFirst = count == held.count
            let isBehind = entriesAhead <= 0 && nodes.entryCount == 0 && nodes.beginsAnew
            entriesAhead -= nodes.entryCount
            if isFirst && !isBehind {
                held.append(Held(nodes: nodes, chapter: own))
            } else {
                try hand(nodes, number: count, chapter: own)
            }
            count += 1
        }
    }
    private func hand(_ nodes: [Node], number: Int, chapter: String) throws {
        let page = try composer.page(number: number + 1, of: document, chapter: chapter, nodes)
        try receive(page, number, setter.measurer.faces)
    }
}

extension [Node] {
    /// Nothing on them goes on from the page before.
    fileprivate var beginsAnew: Bool {
        allSatisfy { if case .group(let group) = $0 { !group.isContinued } else { true } }
    }

    /// Lines of tables of contents.
    fileprivate var entryCount: Int {
        reduce(0) { count, node in
            guard case .group(let group) = node else { return count }
            return count + (group.role == .contentsEntry ? 1 : group.nodes.entryCount)
        }
    }

    /// With the lines of tables of contents as those say, in order.
    fileprivate func withContents(_ entries: inout ArraySlice<Node>) -> [Node] {
        map { node in
            guard case .group(var group) = node else { return node }
            if group.role != .contentsEntry {
                group.nodes = group.nodes.withContents(&entries)
            } else if case .group(let entry)? = entries.popFirst() {
                group.nodes = entry.nodes
            }
            return .group(group)
        }
    }
}

extension [FlowItem] {
    fileprivate var containsAcross: Bool {
        contains { if case .block(let flowable) = $0 { flowable.isAcross } else { true } }
    }
}
