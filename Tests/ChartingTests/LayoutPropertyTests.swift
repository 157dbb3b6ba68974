import Glibc
import SceneModel
import Styling
import TestSupport
import Testing

@testable import Charting

@Suite("Any chart")
struct LayoutPropertyTests {
    /// `CHARTS=10000 swift test`: how many; a debug build takes some 20 ms for each.
    static let count = getenv("CHARTS").flatMap { Int(String(cString: $0)) } ?? 500

    @Test(
        "nothing overlaps, nothing is clipped, no type is too small, bars start at zero and labels stand at their bars",
        arguments: 0..<8)
    func anyChart(batch: UInt64) throws {
        var random = Seeded(seed: 100 + batch)
        let styles = try Style.names.map(Style.named)
        for index in 0..<Self.count / 8 {
            let style = random.pick(styles)
            var spec = ChartSpec.random(&random, style: style)
            let page: Page
            do {
                page = try #require(layOut(spec, style: style, measurer: EmMeasurer()).pages.first)
            } catch ChartError.frameTooSmall(let minimum) where spec.size != nil {
                spec.size = minimum
                page = try #require(layOut(spec, style: style, measurer: EmMeasurer()).pages.first)
            }
            let faults = LayoutCheck(spec: spec, page: page, style: style).faults
            #expect(faults.isEmpty, "batch \(batch) chart \(index) \(spec.kind) \(style.name)")
            guard faults.isEmpty else { return }
        }
    }
}

/// What is wrong with a laid-out chart.
private struct LayoutCheck {
    let spec: ChartSpec
    let page: Page
    let style: Style

    var faults: [String] {
        let placed = page.placed
        let texts = placed.filter { $0.text != nil }
        let fills = placed.filter { $0.path?.fill != nil }
        return sizeFaults + frameFaults(placed) + typeFaults(texts) + overlapFaults(texts, fills)
            + lineFaults(texts, placed)
            + markFaults(placed)
    }

    private var sizeFaults: [String] {
        guard let size = spec.size, size != page.size else { return [] }
        return ["asked for \(size), got \(page.size)"]
    }

    private func frameFaults(_ placed: [PlacedNode]) -> [String] {
        let frame = Rect(x: 0, y: 0, width: page.size.width, height: page.size.height)
        return placed.compactMap { node in
            let stroke = (node.path?.stroke?.width ?? 0) / 2
            return frame.contains(node.box.inset(by: -stroke), tolerance: 0.01)
                ? nil : "outside the frame: \(node.text?.text ?? "path") \(node.box)"
        }
    }

    private func typeFaults(_ texts: [PlacedNode]) -> [String] {
        let least = style.medium == .slides ? 12.0 : 7
        return texts.compactMap { node in
            guard let text = node.text, text.size < least else { return nil }
            return "\(text.text) in \(text.size) pt"
        }
    }

    /// No line runs through a text.
    private func lineFaults(_ texts: [PlacedNode], _ placed: [PlacedNode]) -> [String] {
        let lines = placed.filter { $0.path?.stroke != nil }
        return texts.flatMap { text -> [String] in
            let box = text.box.inset(by: 0.01)
            return lines.filter { $0.box.minX <= box.maxX && box.minX <= $0.box.maxX }.flatMap { line in
                (line.path?.path.segments ?? []).filter { $0.crosses(box) }.map {
                    "a line \($0.from) – \($0.to) through \(text.text?.text ?? "") \(box)"
                }
            }
        }
    }

    private func overlapFaults(_ texts: [PlacedNode], _ fills: [PlacedNode]) -> [String] {
        var faults: [String] = []
        let sorted = texts.sorted { $0.box.minY < $1.box.minY }
        for (i, node) in sorted.enumerated() {
            let box = node.box.inset(by: 0.01)
            for other in sorted[(i + 1)...] {
                guard other.box.minY < box.maxY else { break }
                if box.intersects(other.box) {
                    faults.append(
                        "\(node.text?.text ?? "") \(node.box) over \(other.text?.text ?? "") \(other.box)")
                }
            }
            for fill in fills where box.intersects(fill.box) && !isLegible(node, on: fill) {
                faults.append("\(node.text?.text ?? "") \(node.box) over a bar \(fill.box)")
            }
        }
        return faults
    }

    /// A label within its own bar, in contrast with it.
    private func isLegible(_ text: PlacedNode, on bar: PlacedNode) -> Bool {
        guard let ink = text.text?.color, let fill = bar.path?.fill, !text.title.isEmpty else { return false }
        return text.title == bar.title && bar.box.contains(text.box, tolerance: 0.01)
            && ink.contrast(with: fill) >= 4.5
    }

    /// A slope has no lengths.
    private func markFaults(_ placed: [PlacedNode]) -> [String] {
        switch spec.kind {
        case .slope: []
        case .stacked, .share: PartsCheck(spec: spec, placed: placed, style: style).stackFaults
        case .range, .logDot: PartsCheck(spec: spec, placed: placed, style: style).rangeFaults
        case .bullet: PartsCheck(spec: spec, placed: placed, style: style).bulletFaults
        default: barFaults(placed)
        }
    }

    private func barFaults(_ placed: [PlacedNode]) -> [String] {
        guard let axis = placed.last(where: { $0.path?.stroke?.color == style.colors.axis })?.box else {
            return ["no axis"]
        }
        let isLying = axis.width == 0
        let groups = Dictionary(grouping: placed.filter { !$0.title.isEmpty }, by: \.title)
        var faults: [String] = []
        var unit: Double?
        for (i, datum) in spec.data.enumerated() {
            let nodes = groups["\(i)"] ?? []
            let zero = isLying ? axis.minX : axis.minY
            let bar = reach(nodes, zero: zero)
            guard let value = datum.value else {
                if bar != nil { faults.append("a bar for the missing datum \(i)") }
                if !nodes.contains(where: {
                    $0.text?.text == (datum.label.isEmpty ? spec.missingWord : datum.label)
                }) {
                    faults.append("no word for the missing datum \(i)")
                }
                continue
            }
            guard let bar else {
                faults.append("no bar for datum \(i)")
                continue
            }
            let start = isLying ? (value < 0 ? bar.maxX : bar.minX) : (value < 0 ? bar.minY : bar.maxY)
            let end = isLying ? (value < 0 ? bar.minX : bar.maxX) : (value < 0 ? bar.maxY : bar.minY)
            if abs(start - zero) > 1e-6 { faults.append("bar \(i) starts at \(start), zero is \(zero)") }
            if value != 0, abs(value) == spec.data.compactMap({ $0.value?.magnitude }).max() {
                unit = abs(end - zero) / abs(value)
            }
            faults += labelFaults(i, nodes, end: end, isLying: isLying, isNegative: value < 0)
        }
        return faults + lengthFaults(groups, unit: unit, axis: axis, isLying: isLying)
    }

    /// The bar; or, of a dot, what lies between zero and its middle.
    private func reach(_ nodes: [PlacedNode], zero: Double) -> Rect? {
        guard let box = nodes.first(where: { $0.path?.fill != nil })?.box else { return nil }
        guard spec.kind == .dot else { return box }
        return Rect(
            x: min(zero, box.midX), y: box.minY, width: abs(box.midX - zero), height: box.height)
    }

    /// Behind the bar's end, near, and on the bar's own line.
    private func labelFaults(
        _ index: Int, _ nodes: [PlacedNode], end: Double, isLying: Bool, isNegative: Bool
    ) -> [String] {
        guard let bar = nodes.first(where: { $0.path?.fill != nil })?.box,
            let first = nodes.first(where: { $0.text != nil })?.box
        else { return [] }
        if isLying, bar.contains(first) { return [] }
        // A note at the mark stands beyond the label, or in its place.
        let words = nodes.filter { $0.text != nil }.reduce(first) { $0.union($1.box) }
        let gap: Double
        let isBeside: Bool
        if isLying {
            gap = isNegative ? end - words.maxX : words.minX - end
            isBeside = words.minY < bar.midY && bar.midY < words.maxY
        } else {
            gap = isNegative ? words.minY - end : end - words.maxY
            isBeside = words.minX < bar.maxX && bar.minX < words.maxX
        }
        let near = gap >= 0 && gap <= style.size * 2.6
        return near && isBeside ? [] : ["label of \(index) stands \(gap) from its bar"]
    }

    private func lengthFaults(
        _ groups: [String: [PlacedNode]], unit: Double?, axis: Rect, isLying: Bool
    ) -> [String] {
        guard let unit else { return [] }
        return spec.data.indices.compactMap { i in
            guard let value = spec.data[i].value,
                let bar = reach(groups["\(i)"] ?? [], zero: isLying ? axis.minX : axis.minY)
            else { return nil }
            let length = isLying ? bar.width : bar.height
            return abs(length - abs(value) * unit) <= 1e-6
                ? nil : "bar \(i) is \(length) long, not \(abs(value) * unit)"
        }
    }
}

extension Rect {
    fileprivate func union(_ other: Rect) -> Rect {
        let (left, top) = (min(minX, other.minX), min(minY, other.minY))
        return Rect(
            x: left, y: top, width: max(maxX, other.maxX) - left, height: max(maxY, other.maxY) - top)
    }
}

private struct Segment {
    var from: Point
    var to: Point

    /// By the parts of it that lie within the box' breadth and within its height.
    func crosses(_ box: Rect) -> Bool {
        func part(_ from: Double, _ to: Double, _ low: Double, _ high: Double) -> ClosedRange<Double>? {
            if from == to { return low < from && from < high ? 0...1 : nil }
            let (a, b) = ((low - from) / (to - from), (high - from) / (to - from))
            let (first, last) = (max(0, min(a, b)), min(1, max(a, b)))
            return first < last ? first...last : nil
        }
        guard let x = part(from.x, to.x, box.minX, box.maxX),
            let y = part(from.y, to.y, box.minY, box.maxY)
        else { return false }
        return max(x.lowerBound, y.lowerBound) < min(x.upperBound, y.upperBound)
    }
}

extension Path {
    /// Its straight lines.
    fileprivate var segments: [Segment] {
        var segments: [Segment] = []
        var last: Point?
        for element in elements {
            switch element {
            case .move(let point): last = point
            case .line(let point):
                if let last { segments.append(Segment(from: last, to: point)) }
                last = point
            case .cubic(_, _, let point): last = point
            case .close: break
            }
        }
        return segments
    }
}
