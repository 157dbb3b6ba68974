import SceneModel
import Styling

/// The room beyond the marks, in the direction of their values: right of rows, above columns. Arrows and brackets have
/// lanes there; those whose categories meet have different ones.
struct Gutter {
    enum Shape {
        case arrow(from: ChartSpec.Mark, to: ChartSpec.Mark)
        case bracket
    }

    struct Item {
        var shape: Shape
        /// Within these it stays, its words too.
        var categories: ClosedRange<Int>
        var text: TextBlock
        var lane = 0
    }

    private(set) var items: [Item] = []
    /// From the gutter's start to each lane's line.
    private var lines: [Double] = []
    /// All that it takes; 0 where there's nothing in it.
    private(set) var depth = 0.0
    private let isLying: Bool
    private let draft: Draft

    /// - Parameter width: what the words over these categories may take.
    init(_ draft: Draft, isLying: Bool, width: (ClosedRange<Int>) -> Double) throws {
        self.draft = draft
        self.isLying = isLying
        for annotation in draft.spec.annotations {
            let (shape, categories, label): (Shape, ClosedRange<Int>, String)
            switch annotation {
            case .difference(let from, let to, let words):
                let (low, high) = (min(from.category, to.category), max(from.category, to.category))
                (shape, categories, label) = (.arrow(from: from, to: to), low...high, words)
            case .bracket(let first, let last, let words):
                (shape, categories, label) = (.bracket, first...last, words)
            case .line, .note: continue
            }
            let text = try draft.label(label, size: draft.sizes.tag, width: width(categories))
            items.append(Item(shape: shape, categories: categories, text: text))
        }
        assignLanes()
        for lane in 0...(items.map(\.lane).max() ?? 0) where !items.isEmpty {
            let words = items.filter { $0.lane == lane }.map { isLying ? $0.text.width : $0.text.height }
            lines.append(depth + gap)
            depth += gap + draft.sizes.tag * 0.45 + (words.max() ?? 0)
        }
        if depth > 0 { depth += draft.sizes.tag * 0.3 }
    }

    /// The heights of rows, or the lengths of columns, grown so that each item's words find room within its own.
    func room(in lengths: [Double]) -> [Double] {
        var lengths = lengths
        for item in items {
            let need = (isLying ? item.text.height : item.text.width) + draft.sizes.tag * 0.3
            let missing = need - lengths[item.categories].reduce(0, +)
            guard missing > 0 else { continue }
            for index in item.categories { lengths[index] += missing / Double(item.categories.count) }
        }
        return lengths
    }

    /// From lane to lane; an arrow's head stands in the first.
    private var gap: Double { draft.sizes.tag * 1.1 }

    /// Arrows before brackets and short ones before long ones, so that few lines cross.
    private mutating func assignLanes() {
        func order(_ item: Item) -> (Int, Int) {
            if case .arrow = item.shape { return (0, item.categories.count) }
            return (1, item.categories.count)
        }
        let sorted = items.enumerated().sorted {
            let (a, b) = (order($0.element), order($1.element))
            return a == b ? $0.offset < $1.offset : a < b
        }.map(\.element)
        items = []
        for var item in sorted {
            let taken = Set(items.filter { $0.categories.overlaps(item.categories) }.map(\.lane))
            while taken.contains(item.lane) { item.lane += 1 }
            items.append(item)
        }
    }
}

extension Gutter {
    /// Where it lies, and what in it leads to.
    struct Place {
        /// Of the values' axis: where the gutter starts.
        var start: Double
        var bands: [BandScale.Band]
        /// The end of a mark with all its words, of the values' axis, and its middle across.
        var mark: (ChartSpec.Mark) -> (end: Double, middle: Double)?
    }

    func draw(_ place: Place, into nodes: inout [Node]) {
        guard !items.isEmpty else { return }
        var texts: [Node] = []
        for item in items { drawText(item, place, into: &texts) }
        let boxes = nodes.textBoxes + texts.textBoxes
        for item in items {
            switch item.shape {
            case .arrow(let from, let to): drawArrow(item, from, to, place, around: boxes, into: &nodes)
            case .bracket: drawBracket(item, place, around: boxes, into: &nodes)
            }
        }
        nodes += texts
    }

    /// Outwards is right for rows, up for columns.
    private func along(_ distance: Double, _ place: Place) -> Double {
        isLying ? place.start + distance : place.start - distance
    }

    private func point(_ along: Double, _ across: Double) -> Point {
        isLying ? Point(x: along, y: across) : Point(x: across, y: along)
    }

    private func stretch(_ item: Item, _ place: Place) -> (low: Double, high: Double) {
        (place.bands[item.categories.lowerBound].start, place.bands[item.categories.upperBound].end)
    }

    private func drawText(_ item: Item, _ place: Place, into nodes: inout [Node]) {
        var (low, high) = stretch(item, place)
        let extent = isLying ? item.text.height : item.text.width
        var middle = (low + high) / 2
        if case .arrow(let from, let to) = item.shape, let a = place.mark(from), let b = place.mark(to) {
            middle = (a.middle + b.middle) / 2
        }
        low += extent / 2
        high -= extent / 2
        middle = max(low, min(high, middle))
        let line = along(lines[item.lane] + draft.sizes.tag * 0.45, place)
        let color = draft.style.colors.text
        if isLying {
            item.text.draw(x: line, top: middle - extent / 2, .leading, color: color, into: &nodes)
        } else {
            item.text.draw(
                x: middle, top: line - item.text.height, .center, color: color, into: &nodes)
        }
    }

    func stroke(_ path: Path, into nodes: inout [Node]) {
        guard !path.elements.isEmpty else { return }
        let width = draft.style.marks.strokeWidth
        nodes.append(.path(PathNode(path, stroke: Stroke(color: draft.style.colors.muted, width: width))))
    }
}

// MARK: The shapes

extension Gutter {
    /// Out from one mark, along the lane, and back to the other, where its head is.
    private func drawArrow(
        _ item: Item, _ from: ChartSpec.Mark, _ to: ChartSpec.Mark, _ place: Place, around boxes: [Rect],
        into nodes: inout [Node]
    ) {
        guard var a = place.mark(from), var b = place.mark(to) else { return }
        let aside = (a.middle < b.middle ? 1 : -1) * draft.sizes.tag * 0.25
        if isShared(from) { a.middle += aside }
        if isShared(to) { b.middle -= aside }
        let sign: Double = isLying ? 1 : -1
        let gap = draft.sizes.tag * 0.3
        let head = draft.sizes.tag * 0.5
        let line = along(lines[item.lane], place)
        let (start, tip) = (a.end + sign * gap, b.end + sign * gap)
        let pad = draft.sizes.tag * 0.15
        var path = Path()
        path.append(from: point(start, a.middle), to: point(line, a.middle), around: boxes, pad: pad)
        path.append(from: point(line, a.middle), to: point(line, b.middle), around: boxes, pad: pad)
        path.append(
            from: point(line, b.middle), to: point(tip + sign * head, b.middle), around: boxes, pad: pad)
        stroke(path, into: &nodes)
        let base = tip + sign * head
        let triangle = Path([
            .move(point(tip, b.middle)), .line(point(base, b.middle - head * 0.45)),
            .line(point(base, b.middle + head * 0.45)), .close,
        ])
        nodes.append(.path(PathNode(triangle, fill: draft.style.colors.muted)))
    }

    /// Two arrows at one mark stand beside each other.
    private func isShared(_ mark: ChartSpec.Mark) -> Bool {
        items.count { item in
            if case .arrow(let from, let to) = item.shape { from == mark || to == mark } else { false }
        } > 1
    }

    /// Along its categories, both ends turned towards them.
    private func drawBracket(_ item: Item, _ place: Place, around boxes: [Rect], into nodes: inout [Node]) {
        let (low, high) = stretch(item, place)
        let inset = min(draft.sizes.tag * 0.3, (high - low) / 4)
        let line = along(lines[item.lane], place)
        let end = along(lines[item.lane] - draft.sizes.tag * 0.4, place)
        stroke(
            .polyline([
                point(end, low + inset), point(line, low + inset), point(line, high - inset),
                point(end, high - inset),
            ]), into: &nodes)
    }
}
