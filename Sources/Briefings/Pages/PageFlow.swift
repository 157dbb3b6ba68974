import SceneModel

/// Puts flowables on pages, one under another, and turns the page where one has no room.
///
/// A heading takes the beginning of what follows to the next page. A figure without room waits for the next
/// page's top, and text goes on in the meantime as far as the next page break, past a table or into the next
/// chapter while no more than one figure waits: two would come too far behind their words.
struct PageFlow {
    private let metrics: PageMetrics
    private(set) var pages: [[Node]] = [[]]
    /// From the top of the first line to the end of what stands there.
    private var y = 0.0
    /// What that wants below it.
    private var spaceBelow = 0.0
    /// Figures for the next page's top.
    private var waiting: [Flowable] = []
    /// What stands over a page's notes, and the notes of the page.
    private let noteRule: Slab
    private var notes: [Slab] = []

    init(metrics: PageMetrics, noteRule: Slab) {
        self.metrics = metrics
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
        (y, spaceBelow) = (0, 0)
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
    /// - Parameter space: what stands above wants below it; the larger of both wants is met.
    private func top(of flowable: Flowable, below y: Double, space: Double) -> Double {
        let top =
            y > 0 ? y + max(space, flowable.spaceBefore) : flowable.isOnGrid ? 0 : metrics.inset
        guard flowable.isOnGrid else { return top }
        let height = flowable.slabs.height
        return onGrid(top + height) - height
    }

    private func onGrid(_ y: Double) -> Double {
        ((y - 0.01) / metrics.leading).rounded(.up) * metrics.leading
    }

    private func chunks(of flowable: Flowable) -> [ArraySlice<Slab>] {
        let head = max(flowable.head?.height ?? 0, flowable.continuedHead?.height ?? 0)
        return flowable.chunks(limit: metrics.block.height - head + 0.01) {
            $0.height + height(ofNotes: $0.notes)
        }
    }

    /// Whether it, or its beginning where it may be parted, finds room with what must stay with it.
    private func hasRoom(for flowable: Flowable, before rest: ArraySlice<FlowItem>) -> Bool {
        var bottom = y
        var space = spaceBelow
        var current = flowable
        var following = rest
        var before: [Slab] = []
        while current.staysWithNext, case .block(let next)? = following.popFirst() {
            bottom = top(of: current, below: bottom, space: space) + current.slabs.height
            space = current.spaceAfter
            before += current.slabs
            current = next
        }
        bottom = top(of: current, below: bottom, space: space) + (current.head?.height ?? 0)
        let first = chunks(of: current).first ?? []
        return bottom + first.height <= limit(current, with: notes + before.notes + first.notes)
    }

    /// How far down it may reach on a page with these notes.
    private func limit(_ flowable: Flowable, with notes: [Slab]) -> Double {
        let isLast = flowable.isOnGrid && notes.isEmpty
        return metrics.lines.height - (isLast ? 0 : metrics.inset) - height(ofNotes: notes) + 0.01
    }

    private func height(ofNotes notes: [Slab]) -> Double {
        notes.isEmpty ? 0 : noteRule.height + notes.height
    }
}

// MARK: Placing

extension PageFlow {
    private mutating func draw(_ flowable: Flowable) {
        var part: [Node] = []
        var start = top(of: flowable, below: y, space: spaceBelow)
        var isContinued = false
        y = start + draw(flowable.head, into: &part, at: 0)
        for (index, var chunk) in chunks(of: flowable).enumerated() {
            if index > 0, y + chunk.height > limit(flowable, with: notes + chunk.notes) {
                finish(part, of: flowable, at: start, isContinued)
                isContinued = isContinued || !part.isEmpty
                part = []
                chunk[chunk.startIndex] = chunk[chunk.startIndex].atTop
                repeat { turnPage() } while y > 0 && !hasRoom(for: chunk, of: flowable)
                start = startOfPart(of: flowable)
                y = start
                y += draw(flowable.continuedHead, into: &part, at: 0)
            }
            notes += chunk.notes
            for slab in chunk { y += draw(slab, into: &part, at: y - start) }
        }
        finish(part, of: flowable, at: start, isContinued)
        spaceBelow = flowable.spaceAfter
    }

    /// Where it goes on, on a page that may begin with figures.
    private func startOfPart(of flowable: Flowable) -> Double {
        flowable.isOnGrid || y > 0 ? onGrid(y + spaceBelow) : metrics.inset
    }

    private func hasRoom(for chunk: ArraySlice<Slab>, of flowable: Flowable) -> Bool {
        let bottom = startOfPart(of: flowable) + (flowable.continuedHead?.height ?? 0) + chunk.height
        return bottom <= limit(flowable, with: notes + chunk.notes)
    }

    /// At the foot of the text block, under their rule.
    private mutating func drawNotes() {
        guard !notes.isEmpty else { return }
        let foot = ([noteRule] + notes).stacked
        let top = metrics.block.maxY - height(ofNotes: notes)
        pages[pages.count - 1] += foot.map { $0.moved(right: metrics.block.x, down: top) }
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
                    offset: Point(x: metrics.lines.x, y: metrics.lines.y + start), role: flowable.role,
                    isContinued: isContinued, nodes: part)))
    }
}
