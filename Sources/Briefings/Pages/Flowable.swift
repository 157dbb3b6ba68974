import SceneModel

/// What stands whole on a page: a line of text, a table's row, a figure. Its top left corner is at 0.
struct Slab {
    var height: Double
    var nodes: [Node]
    /// What stands in its place where a page begins with it: a row with its group's name again.
    private var heightAtTop: Double?
    private var nodesAtTop: [Node]?
    /// The next one stands on the same page.
    var staysWithNext = false
    /// Those that stand at the foot of its page.
    var notes: [Slab] = []

    init(height: Double, nodes: [Node], notes: [Slab] = []) {
        (self.height, self.nodes, self.notes) = (height, nodes, notes)
    }

    /// As it stands at a page's top.
    var atTop: Slab {
        get {
            var slab = self
            slab.nodes = nodesAtTop ?? nodes
            slab.height = heightAtTop ?? height
            return slab
        }
        set { (heightAtTop, nodesAtTop) = (newValue.height, newValue.nodes) }
    }
}

/// A block in slabs, ready to be put on pages.
struct Flowable {
    /// What all its slabs on one page are told as.
    var role: Group.Role
    var slabs: [Slab]
    /// From what stands above it on the page; nothing at a page's top. In points.
    var spaceBefore = 0.0
    var spaceAfter = 0.0
    /// A table's head on the page where it begins,
    var head: Slab?
    /// and above each part that goes on.
    var continuedHead: Slab?
    /// Never the last on a page.
    var staysWithNext = false
    /// What its end must have room for below it on the same page. In points.
    var roomAtEnd = 0.0
    /// It ends on one of the page's lines.
    var isOnGrid = false
    /// A figure, or a short table of pages in one column: waits for the next page where it has no room.
    var mayWait = false
    /// More of what came right before, in whose part it stands where that has room.
    var continues = false
    /// Of pages in columns: as wide as the page.
    var isAcross = false
    /// Before how many figures that wait it may stand.
    var passing = Passing.none

    enum Passing {
        case none
        case one
        /// Any number where it has room, at least to begin: none of them has any.
        case oneOrWhereItFits
        case any
    }

    var isFigure: Bool { mayWait && role != .table }

    /// A column's figure in the middle of the page: nothing would stand beside it.
    func inMiddle(of metrics: PageMetrics) -> Flowable {
        var figure = self
        guard !isAcross, metrics.columns > 1 else { return figure }
        figure.isAcross = true
        let left = (metrics.block.width - metrics.columnWidth) / 2
        for slab in figure.slabs.indices {
            figure.slabs[slab].nodes = slabs[slab].nodes.map { $0.moved(right: left, down: 0) }
        }
        return figure
    }

    /// What is left of it from a slab on.
    func rest(from index: Int) -> Flowable {
        var rest = self
        rest.slabs = Array(slabs[index...])
        rest.continues = true
        return rest
    }

    /// How far below its top one of the pieces must have room, in points.
    func need(of chunk: ArraySlice<Slab>) -> Double {
        chunk.height + (chunk.endIndex == slabs.endIndex ? roomAtEnd : 0)
    }

    /// Its slabs in the pieces that pages don't part, each with its notes at most as high as the limit unless one slab
    /// is higher.
    ///
    /// - Parameter height: of slabs with their notes.
    func chunks(limit: Double, height: (ArraySlice<Slab>) -> Double) -> [ArraySlice<Slab>] {
        var chunks: [ArraySlice<Slab>] = []
        var start = 0
        for index in slabs.indices where !slabs[index].staysWithNext || index == slabs.count - 1 {
            let chunk = slabs[start...index]
            var highest = chunk
            highest[start] = highest[start].atTop
            chunks += height(highest) <= limit ? [chunk] : chunk.indices.map { slabs[$0...$0] }
            start = index + 1
        }
        return chunks
    }
}

enum FlowItem {
    case block(Flowable)
    case pageBreak
    case pageBreakIfFilled
}

extension Sequence where Element == Slab {
    var height: Double { reduce(0) { $0 + $1.height } }
    var notes: [Slab] { flatMap(\.notes) }
}
