import SceneModel

/// Puts flowables on pages, one under another, and goes on in the next frame where one has no room: the next column or
/// the next page.
///
/// A heading takes the beginning of what follows with it. A figure or a short table without room waits for the next
/// frame's top, and text goes on in the meantime as far as the next page break, past a table or into the next chapter
/// while no more than one figure waits, or a few where the page would stay half empty: more would come too far behind
/// their words.
///
/// A page is made of bands, one under another: in columns, or across the page.
struct PageFlow {
    let metrics: PageMetrics
    /// What stands over the notes of a page or a column.
    let noteRule: Slab
    var page = FlowedPage()
    /// Figures for the next top.
    var waiting: [Flowable] = []
    /// The band in columns, as long as it may still be made even.
    var band: Band?
    /// Where the columns of a band end that is tried out; what doesn't end above is too much.
    var evenBottom: Double?
    var isTooMuch = false
    /// Whether the page would have stayed half empty before the items that are placed: it is asked once for those that
    /// stay together.
    private(set) var leavesHole = false
    /// Complete ones that nobody took yet, and how many there have been.
    private var complete: [[Node]] = []
    private(set) var count = 0

    init(metrics: PageMetrics, noteRule: Slab) {
        self.metrics = metrics
        self.noteRule = noteRule
    }

    /// Those that are complete, each once.
    mutating func takePages() -> [[Node]] {
        defer { complete = [] }
        return complete
    }

    /// - Parameter items: the last of them stays with nothing that may follow.
    mutating func place(_ items: [FlowItem]) {
        leavesHole = metrics.columns == 1 && !isFilled
        for (index, item) in items.enumerated() {
            switch item {
            case .pageBreak:
                endBand()
                placeWaiting()
                turnPage()
            case .pageBreakIfFilled: turnFilledPage()
            case .block(let flowable):
                if flowable.slabs.isEmpty && flowable.head == nil { continue }
                enterBand(of: flowable, before: items[(index + 1)...])
                place(flowable, before: items[(index + 1)...])
            }
        }
    }

    /// Ends the last page.
    mutating func finish() {
        endBand()
        placeWaiting()
        endBand()
        endPage(isLast: true)
    }

    mutating func place(_ flowable: Flowable, before rest: ArraySlice<FlowItem>) {
        if !mayPass(flowable, before: rest) || leadsToFigure(flowable, before: rest) { placeWaiting() }
        band?.items.append(.block(flowable))
        // Figures stand in their order, and so do tables.
        let isInOrder = !waiting.contains { $0.isFigure == flowable.isFigure }
        if flowable.mayWait && !mustTake && !(isInOrder && hasRoom(for: flowable, before: rest)) {
            waiting.append(flowable)
            return
        }
        // A frame that begins with figures may still have no room.
        let number = count
        while !flowable.continues && !mustTake && !hasRoom(for: flowable, before: rest) && !isTooMuch {
            nextFrame()
        }
        if count > number { band?.items = [.block(flowable)] }
        if evenBottom != nil, flowable.continues, page.goingOn != page.frame, !hasRoomToGoOn(flowable) {
            isTooMuch = true
        }
        if !isTooMuch { draw(flowable) }
    }

    /// A heading whose figure would have to wait with the others while it stands already.
    private func leadsToFigure(_ flowable: Flowable, before rest: ArraySlice<FlowItem>) -> Bool {
        var current = flowable
        var following = rest
        while current.staysWithNext, case .block(let next)? = following.popFirst() { current = next }
        return flowable.staysWithNext && current.mayWait
    }
}

// MARK: Frames

extension PageFlow {
    mutating func nextFrame() {
        guard page.column + 1 < page.columns else {
            // A trial has this page alone.
            if evenBottom != nil { isTooMuch = true } else { turnPage() }
            return
        }
        if evenBottom != nil && !page.hasContent { isTooMuch = true }
        page.nextColumn()
        placeAtTop()
    }

    /// Ends a page that has something on it; what waits comes first on the next.
    mutating func turnPage() {
        let columns = page.columns
        if page.isEmpty && waiting.isEmpty { return }
        if !page.isEmpty { endPage() }
        while columns > 1, let figure = waiting.first, figure.isAcross,
            page.isEmpty || hasRoom(for: figure, before: [])
        {
            waiting.removeFirst()
            draw(figure)
        }
        if columns > 1 { beginBand(columns, beginsPage: true) }
        placeAtTop()
    }

    /// Goes on below where much of the page is empty, and below the figures that had waited for the next.
    private mutating func turnFilledPage() {
        guard isFilled else { return }
        endBand()
        placeWaiting()
        if isFilled { turnPage() }
    }

    mutating func endPage(isLast: Bool = false) {
        drawNotes()
        if !isLast || !page.nodes.isEmpty || count == 0 {
            complete.append(page.nodes)
            count += 1
        }
        page = FlowedPage(after: page)
    }

    mutating func placeAtTop() {
        while let figure = waiting.first, !(figure.isAcross && page.columns > 1),
            mustTake || hasRoom(for: figure, before: [])
        {
            waiting.removeFirst()
            draw(page.columns < metrics.columns ? figure.inMiddle(of: metrics) : figure)
        }
    }

    mutating func placeWaiting() {
        if waiting.isEmpty { return }
        let isAcross = page.columns < metrics.columns
        if isAcross, waiting.count == 1 { waiting[0] = waiting[0].inMiddle(of: metrics) }
        if isAcross { beginBand(metrics.columns) }
        while !waiting.isEmpty && !isTooMuch { nextFrame() }
        if isAcross { endBand() }
    }

    /// At the foot of the text block, under their rule.
    private mutating func drawNotes() {
        for (column, notes) in page.notes.enumerated() where !notes.isEmpty {
            let foot = ([noteRule] + notes).stacked
            let top = metrics.block.maxY - height(ofNotes: notes)
            let left = metrics.block.x + metrics.left(ofColumn: column)
            page.nodes += foot.map { $0.moved(right: left, down: top) }
        }
        page.notes = []
    }
}

// MARK: Placing

extension PageFlow {
    private mutating func draw(_ flowable: Flowable) {
        var part: Flowable? = flowable
        while let current = part {
            part = drawBeginning(of: current)
            guard let rest = part else { return }
            let number = count
            repeat { nextFrame() } while !mustTake && !isTooMuch && !hasRoomToGoOn(rest)
            if isTooMuch { return }
            if count > number { band?.items = [.block(rest)] }
        }
    }

    /// What has room in this frame.
    ///
    /// - Returns: what is left.
    private mutating func drawBeginning(of flowable: Flowable) -> Flowable? {
        // In a frame where none of it stands yet it goes on under its head.
        let isAtTop = flowable.continues && page.goingOn != page.frame
        var part: [Node] = []
        let start =
            isAtTop
            ? startToGoOn(flowable)
            : flowable.continues ? page.y : top(of: flowable, below: page.y, space: page.spaceBelow)
        var y = start
        let head = isAtTop ? flowable.continuedHead : flowable.continues ? nil : flowable.head
        if let head { y += draw(head, into: &part, at: 0) }
        var left: Flowable? = nil
        for (index, var chunk) in chunks(of: flowable).enumerated() {
            if isAtTop && index == 0 { chunk[chunk.startIndex] = chunk[chunk.startIndex].atTop }
            let mustStand = index == 0 && (!flowable.continues || isAtTop)
            if !mustStand, y + flowable.need(of: chunk) > limit(flowable, with: chunk.notes) {
                left = flowable.rest(from: chunk.startIndex)
                break
            }
            page.note(chunk.notes)
            for slab in chunk { y += draw(slab, into: &part, at: y - start) }
        }
        if !part.isEmpty {
            page.draw(part, of: flowable, at: Point(x: metrics.left(of: page), y: metrics.lines.y + start))
        }
        (page.y, page.hasContent) = (y, true)
        if left == nil { page.spaceBelow = flowable.spaceAfter }
        page.endsWithFigure = flowable.isFigure
        if !flowable.mayWait { page.goingOn = page.frame }
        return left
    }

    /// Where it goes on, in a frame that may begin with figures.
    private func startToGoOn(_ flowable: Flowable) -> Double {
        flowable.isOnGrid || page.hasContent
            ? onGrid(page.y + page.spaceBelow) : page.y + metrics.inset
    }

    private func hasRoomToGoOn(_ flowable: Flowable) -> Bool {
        let chunks = chunks(of: flowable)
        guard let first = chunks.first else { return true }
        // No line of a text stands alone between two parts of it.
        let isAlone = flowable.isOnGrid && first.count == 1 && chunks.count > 1
        var chunk = isAlone ? flowable.slabs[first.startIndex..<chunks[1].endIndex] : first
        chunk[chunk.startIndex] = chunk[chunk.startIndex].atTop
        let bottom = startToGoOn(flowable) + (flowable.continuedHead?.height ?? 0) + flowable.need(of: chunk)
        return bottom <= limit(flowable, with: chunk.notes)
    }

    /// Its height.
    private func draw(_ slab: Slab, into part: inout [Node], at y: Double) -> Double {
        part += slab.nodes.map { $0.moved(down: y) }
        return slab.height
    }
}
