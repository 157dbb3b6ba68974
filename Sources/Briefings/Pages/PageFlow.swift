import SceneModel

/// Puts flowables on pages, one under another, and turns the page where one has no room.
///
/// A heading takes the beginning of what follows to the next page. A figure without room waits for the next
/// page's top, and text goes on in the meantime as far as the next page break, past a table or into the next
/// chapter while no more than one figure waits: two would come too far behind their words.
struct PageFlow {
    let block: Rect
    let leading: Double
    private(set) var pages: [[Node]] = [[]]
    /// From the block's top to the end of what stands there.
    private var y = 0.0
    /// Figures for the next page's top.
    private var waiting: [Flowable] = []
    /// What stands over a page's notes, and the notes of the page.
    private let noteRule: Slab
    private var notes: [Slab] = []

    init(block: Rect, leading: Double, noteRule: Slab) {
        self.block = block
        self.leading = leading
        self.noteRule = noteRule
    }

    mutating func place(_ items: [FlowItem]) {
        for (index, item) in items.enumerated() {
            switch item {
            case .pageBreak:
                placeWaiting()
                turnPage()
            case .block(let flowable):
                if flowable.slabs.isEmpty && flowable.head == nil { continue }
                place(flowable, before: items[(index + 1)...])
            }
        }
        placeWaiting()
        drawNotes()
        if pages.count > 1, pages.last?.isEmpty == true { pages.removeLast() }
    }

    private mutating func place(_ flowable: Flowable, before rest: ArraySlice<FlowItem>) {
        if !mayPass(flowable) || leadsToFigure(flowable, before: rest) { placeWaiting() }
        if flowable.mayWait && y > 0 && !(waiting.isEmpty && hasRoom(for: flowable, before: rest)) {
            waiting.append(flowable)
            return
        }
        // A page that begins with figures may still have no room.
        while y > 0 && !hasRoom(for: flowable, before: rest) { turnPage() }
        draw(flowable)
    }

    private func mayPass(_ flowable: Flowable) -> Bool {
        switch flowable.passing {
        case .none: waiting.isEmpty
        case .one: waiting.count <= 1
        case .any: true
        }
    }

    /// A heading whose figure would have to wait with the others while it stands already.
    private func leadsToFigure(_ flowable: Flowable, before rest: ArraySlice<FlowItem>) -> Bool {
        var current = flowable
        var following = rest
        while current.staysWithNext, case .block(let next)? = following.popFirst() { current = next }
        return flowable.staysWithNext && current.mayWait
    }

    /// Ends a page that has something on it; what waits comes first on the next.
    private mutating func turnPage() {
        guard y > 0 else { return }
        drawNotes()
        pages.append([])
        y = 0
        while let figure = waiting.first, y == 0 || hasRoom(for: figure, before: []) {
            waiting.removeFirst()
            draw(figure)
        }
    }

    private mutating func placeWaiting() {
        while !waiting.isEmpty { turnPage() }
    }
}

// MARK: Room

extension PageFlow {
    private func top(of flowable: Flowable, below y: Double) -> Double {
        let top = y > 0 ? y + flowable.spaceBefore : 0
        guard flowable.isOnGrid else { return top }
        let height = flowable.slabs.height
        return onGrid(top + height) - height
    }

    private func onGrid(_ y: Double) -> Double { ((y - 0.01) / leading).rounded(.up) * leading }

    private func chunks(of flowable: Flowable) -> [ArraySlice<Slab>] {
        flowable.chunks(
            limit: block.height - max(flowable.head?.height ?? 0, flowable.continuedHead?.height ?? 0) + 0.01)
    }

    /// Whether it, or its beginning where it may be parted, finds room with what must stay with it.
    private func hasRoom(for flowable: Flowable, before rest: ArraySlice<FlowItem>) -> Bool {
        var bottom = y
        var current = flowable
        var following = rest
        while current.staysWithNext, case .block(let next)? = following.popFirst() {
            bottom = top(of: current, below: bottom) + current.slabs.height
            current = next
        }
        bottom = top(of: current, below: bottom) + (current.head?.height ?? 0)
        return hasRoom(for: chunks(of: current).first ?? [], below: bottom)
    }

    /// With its notes under those of the page.
    private func hasRoom(for chunk: ArraySlice<Slab>, below y: Double) -> Bool {
        y + chunk.height + height(ofNotes: notes + chunk.flatMap(\.notes)) <= block.height + 0.01
    }

    private func height(ofNotes notes: [Slab]) -> Double {
        notes.isEmpty ? 0 : noteRule.height + notes.height
    }
}

// MARK: Placing

extension PageFlow {
    private mutating func draw(_ flowable: Flowable) {
        var part: [Node] = []
        var start = top(of: flowable, below: y)
        var isContinued = false
        y = start + draw(flowable.head, into: &part, at: 0)
        for (index, chunk) in chunks(of: flowable).enumerated() {
            var goesOn = false
            if index > 0, !hasRoom(for: chunk, below: y) {
                finish(part, of: flowable, at: start, isContinued)
                isContinued = isContinued || !part.isEmpty
                part = []
                repeat { turnPage() } while y > 0 && !hasRoom(under: flowable.continuedHead, for: chunk)
                start = onGrid(y)
                y = start
                y += draw(flowable.continuedHead, into: &part, at: 0)
                goesOn = true
            }
            notes += chunk.flatMap(\.notes)
            for slab in chunk {
                y += draw(goesOn ? slab.atTop : slab, into: &part, at: y - start)
                goesOn = false
            }
        }
        finish(part, of: flowable, at: start, isContinued)
        y += flowable.spaceAfter
    }

    /// On a page that begins with figures.
    private func hasRoom(under head: Slab?, for chunk: ArraySlice<Slab>) -> Bool {
        hasRoom(for: chunk, below: onGrid(y) + (head?.height ?? 0))
    }

    /// At the foot of the text block, under their rule.
    private mutating func drawNotes() {
        guard !notes.isEmpty else { return }
        let foot = ([noteRule] + notes).stacked
        let top = block.maxY - height(ofNotes: notes)
        pages[pages.count - 1].append(.group(Group(offset: Point(x: block.x, y: top), nodes: foot)))
        notes = []
    }

    /// Its height.
    private func draw(_ slab: Slab?, into part: inout [Node], at y: Double) -> Double {
        guard let slab else { return 0 }
        part += slab.nodes.map { $0.moved(down: y) }
        return slab.height
    }

    private mutating func finish(
        _ part: [Node], of flowable: Flowable, at start: Double, _ isContinued: Bool
    ) {
        guard !part.isEmpty else { return }
        pages[pages.count - 1].append(
            .group(
                Group(
                    offset: Point(x: block.x, y: block.y + start), role: flowable.role,
                    isContinued: isContinued, nodes: part)))
    }
}
