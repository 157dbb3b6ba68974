import SceneModel

/// Puts flowables on pages, one under another, and turns the page where one has no room.
///
/// A heading takes the beginning of what follows to the next page; a figure without room yields to whole
/// paragraphs that follow it; nothing else changes its order.
struct PageFlow {
    let block: Rect
    let leading: Double
    private(set) var pages: [[Node]] = [[]]
    /// From the block's top to the end of what stands there.
    private var y = 0.0

    init(block: Rect, leading: Double) {
        self.block = block
        self.leading = leading
    }

    mutating func place(_ items: [FlowItem]) {
        var rest = items[...]
        while let item = rest.popFirst() {
            switch item {
            case .pageBreak: turnPage()
            case .block(let flowable):
                if flowable.slabs.isEmpty && flowable.head == nil { continue }
                if !hasRoom(for: flowable, before: rest) {
                    if flowable.mayYield { fill(from: &rest) }
                    turnPage()
                }
                place(flowable)
            }
        }
        if pages.count > 1, pages.last?.isEmpty == true { pages.removeLast() }
    }

    /// Ends a page that has something on it.
    private mutating func turnPage() {
        guard y > 0 else { return }
        pages.append([])
        y = 0
    }

    /// Whole paragraphs that stand next and find room come before what waits for the next page.
    private mutating func fill(from rest: inout ArraySlice<FlowItem>) {
        while case .block(let next)? = rest.first, next.mayFill,
            top(of: next, below: y) + next.slabs.height <= block.height + 0.01
        {
            place(next)
            rest.removeFirst()
        }
    }
}

// MARK: Room

extension PageFlow {
    private func top(of flowable: Flowable, below y: Double) -> Double {
        guard y > 0 else { return 0 }
        let top = y + flowable.spaceBefore
        return flowable.isOnGrid ? ((top - 0.01) / leading).rounded(.up) * leading : top
    }

    private func chunks(of flowable: Flowable) -> [ArraySlice<Slab>] {
        flowable.chunks(limit: block.height - (flowable.head?.height ?? 0) + 0.01)
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
        return bottom + (chunks(of: current).first?.height ?? 0) <= block.height + 0.01
    }
}

// MARK: Placing

extension PageFlow {
    private mutating func place(_ flowable: Flowable) {
        var part: [Node] = []
        var start = top(of: flowable, below: y)
        y = start + draw(flowable.head, into: &part, at: 0)
        for (index, chunk) in chunks(of: flowable).enumerated() {
            if index > 0, y + chunk.height > block.height + 0.01 {
                finish(part, of: flowable, at: start)
                part = []
                turnPage()
                start = 0
                y = draw(flowable.head, into: &part, at: 0)
            }
            for slab in chunk { y += draw(slab, into: &part, at: y - start) }
        }
        finish(part, of: flowable, at: start)
        y += flowable.spaceAfter
    }

    /// Its height.
    private func draw(_ slab: Slab?, into part: inout [Node], at y: Double) -> Double {
        guard let slab else { return 0 }
        part += slab.nodes.map { $0.moved(down: y) }
        return slab.height
    }

    private mutating func finish(_ part: [Node], of flowable: Flowable, at start: Double) {
        guard !part.isEmpty else { return }
        pages[pages.count - 1].append(
            .group(
                Group(
                    offset: Point(x: block.x, y: block.y + start), role: flowable.role, nodes: part)))
    }
}
