import SceneModel

/// What has room where.
extension PageFlow {
    /// No other frame would have more room.
    var mustTake: Bool { page.isWhole && evenBottom == nil }

    /// What is empty below is a margin, not a hole.
    var isFilled: Bool {
        let columns = Double(page.columns)
        let filled =
            page.top + (Double(page.column) * (metrics.lines.height - page.top) + page.y - page.top) / columns
        return filled >= 0.75 * metrics.lines.height
    }

    /// Before what waits.
    func mayPass(_ flowable: Flowable, before rest: ArraySlice<FlowItem>) -> Bool {
        // A table that goes on would do so behind the one that waits.
        if flowable.role == .table, !flowable.mayWait, waiting.contains(where: { $0.role == .table }) {
            return false
        }
        let figures = waiting.count { $0.isFigure }
        return switch flowable.passing {
        case .none: waiting.isEmpty
        case .one: figures <= (leavesHole ? Self.mostBeforeHole : 1)
        case .oneOrWhereItFits: figures <= 1 || hasRoom(for: flowable, before: rest)
        case .any: true
        }
    }

    /// Figures that would stand two pages behind their words.
    private static let mostBeforeHole = 3

    /// - Parameter space: what stands above wants below it; the larger of both wants is met, between two figures
    ///   both are, or one's caption would stand as near to the other.
    func top(of flowable: Flowable, below y: Double, space: Double) -> Double {
        let isBetweenFigures = flowable.isFigure && page.endsWithFigure && y == page.y
        let gap =
            isBetweenFigures ? space + flowable.spaceBefore : max(space, flowable.spaceBefore)
        let top = y > page.top ? y + gap : flowable.isOnGrid ? y : y + metrics.inset
        guard flowable.isOnGrid else { return top }
        let height = flowable.slabs.height
        return onGrid(top + height) - height
    }

    func onGrid(_ y: Double) -> Double { ((y - 0.01) / metrics.leading).rounded(.up) * metrics.leading }

    func chunks(of flowable: Flowable) -> [ArraySlice<Slab>] {
        let head = max(flowable.head?.height ?? 0, flowable.continuedHead?.height ?? 0)
        return flowable.chunks(limit: metrics.block.height - head + 0.01) {
            $0.height + height(ofNotes: $0.notes)
        }
    }

    /// Whether it, or its beginning where it may be parted, finds room with what must stay with it.
    func hasRoom(for flowable: Flowable, before rest: ArraySlice<FlowItem>) -> Bool {
        var bottom = page.y
        var space = page.spaceBelow
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
        return bottom + current.need(of: first) <= limit(current, with: before.notes + first.notes)
    }

    /// How far down it may reach, with these notes besides those that the page has.
    func limit(_ flowable: Flowable, with notes: [Slab]) -> Double {
        let own = height(ofNotes: page.ownNotes + notes)
        // What lies across the page stands over the notes of all columns.
        let others = page.columns > 1 ? 0 : page.notes.map { height(ofNotes: $0) }.max() ?? 0
        let foot = max(own, others)
        let isLast = flowable.isOnGrid && foot == 0
        let limit = metrics.lines.height - (isLast ? 0 : metrics.inset) - foot + 0.01
        return min(limit, evenBottom.map { $0 + 0.01 } ?? limit)
    }

    func height(ofNotes notes: [Slab]) -> Double {
        notes.isEmpty ? 0 : noteRule.height + notes.height
    }
}
