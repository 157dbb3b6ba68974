import SceneModel
import Styling
import TestSupport

@testable import Charting

/// What a chart of cells or panels must never do.
private struct CellFaults {
    let page: Page
    let spec: ChartSpec
    let style: Style

    var all: [String] {
        var faults: [String] = []
        let placed = page.placed
        if let size = spec.size, size != page.size { faults.append("asked for \(size), got \(page.size)") }
        let frame = Rect(x: 0, y: 0, width: page.size.width, height: page.size.height)
        for node in placed {
            let stroke = (node.path?.stroke?.width ?? 0) / 2
            if !frame.contains(node.box.inset(by: -stroke), tolerance: 0.01) {
                faults.append("outside the frame: \(node.text?.text ?? "path") \(node.box)")
            }
            if let text = node.text, text.size < style.medium.leastType - 1e-9 {
                faults.append("\(text.text) in \(text.size)")
            }
        }
        return faults + overlaps(placed)
    }

    private func overlaps(_ placed: [PlacedNode]) -> [String] {
        var faults: [String] = []
        let texts = placed.filter { $0.text != nil }.sorted { $0.box.minY < $1.box.minY }
        let fills = placed.filter { $0.path?.fill != nil }
        for (i, node) in texts.enumerated() {
            let box = node.box.inset(by: 0.01)
            for other in texts[(i + 1)...] {
                guard other.box.minY < box.maxY else { break }
                if box.intersects(other.box) {
                    faults.append("\(node.text?.text ?? "") over \(other.text?.text ?? "") \(other.box)")
                }
            }
            for fill in fills where box.intersects(fill.box) {
                // A label may stand within its own bar.
                if !node.title.isEmpty, node.title == fill.title, fill.box.contains(node.box, tolerance: 0.01)
                {
                    continue
                }
                faults.append("\(node.text?.text ?? "") \(node.box) over a mark \(fill.box)")
            }
        }
        return faults
    }
}

/// What is wrong with a table or a matrix.
struct CellCheck {
    let spec: ChartSpec
    let page: Page
    let style: Style

    var faults: [String] {
        let groups = Dictionary(grouping: page.placed.filter { !$0.title.isEmpty }, by: \.title)
        var boxes: [Rect?] = []
        for i in spec.data.indices {
            let nodes = (groups["\(i)"] ?? []) + (groups["change \(i)"] ?? [])
            boxes.append(nodes.isEmpty ? nil : union(nodes.map(\.box)))
        }
        return CellFaults(page: page, spec: spec, style: style).all + wordFaults(groups) + cellFaults(boxes)
            + (spec.kind == .table ? barFaults(groups) : [])
    }

    /// What is missing says so, by words or by a dash.
    private func wordFaults(_ groups: [String: [PlacedNode]]) -> [String] {
        spec.data.indices.compactMap { i in
            let datum = spec.data[i]
            let texts = (groups["\(i)"] ?? []).compactMap { $0.text?.text }.joined()
            let words = datum.label.isEmpty && datum.value == nil ? spec.missingWord : datum.label
            if spec.kind == .matrix, datum.label.isEmpty {
                return groups["\(i)"]?.contains { $0.path != nil } == true ? nil : "no mark for \(i)"
            }
            // Broken lines lose their blanks.
            return texts.filter { $0 != " " }.contains(words.filter { $0 != " " }) ? nil : "no words for \(i)"
        }
    }

    /// Cells of a later column stand right of those of an earlier one, and so for rows.
    private func cellFaults(_ boxes: [Rect?]) -> [String] {
        func ranges(_ key: (ChartSpec.Datum) -> Int, _ range: (Rect) -> (Double, Double)) -> [Int: (
            Double, Double
        )] {
            var found: [Int: (Double, Double)] = [:]
            for (datum, box) in zip(spec.data, boxes) {
                guard let box else { continue }
                let (low, high) = range(box)
                let known = found[key(datum)] ?? (low, high)
                found[key(datum)] = (min(known.0, low), max(known.1, high))
            }
            return found
        }
        func areApart(_ found: [Int: (Double, Double)]) -> Bool {
            let sorted = found.sorted { $0.key < $1.key }.map(\.value)
            return zip(sorted, sorted.dropFirst()).allSatisfy { $0.1 <= $1.0 + 0.01 }
        }
        let byCategory = (
            ranges(\.category) { ($0.minX, $0.maxX) }, ranges(\.category) { ($0.minY, $0.maxY) }
        )
        let bySeries = (ranges(\.series) { ($0.minX, $0.maxX) }, ranges(\.series) { ($0.minY, $0.maxY) })
        let isUpright = areApart(byCategory.1) && areApart(bySeries.0)
        let isTurned = spec.kind == .matrix && areApart(byCategory.0) && areApart(bySeries.1)
        return isUpright || isTurned ? [] : ["cells leave their rows or columns"]
    }

    /// In one column all bars start at one zero and have one unit.
    private func barFaults(_ groups: [String: [PlacedNode]]) -> [String] {
        var faults: [String] = []
        for series in spec.series.indices {
            var zero: Double?
            var unit: Double?
            let own = spec.data.indices.filter { spec.data[$0].series == series }
            for i in own.sorted(by: { abs(spec.data[$0].value ?? 0) > abs(spec.data[$1].value ?? 0) }) {
                let bar = groups["\(i)"]?.first { $0.path?.fill != nil }?.box
                guard let value = spec.data[i].value else {
                    if bar != nil { faults.append("a bar for the missing \(i)") }
                    continue
                }
                guard let bar else {
                    faults.append("no bar for \(i)")
                    continue
                }
                let start = value < 0 ? bar.maxX : bar.minX
                if abs(start - (zero ?? start)) > 1e-6 { faults.append("bar \(i) starts at \(start)") }
                zero = zero ?? start
                if value != 0, unit == nil { unit = bar.width / abs(value) }
                if let unit, abs(bar.width - abs(value) * unit) > 1e-6 {
                    faults.append("bar \(i) is \(bar.width)")
                }
            }
        }
        return faults
    }
}

/// What is wrong with a grid.
struct GridCheck {
    let spec: ChartSpec
    let page: Page
    let style: Style

    var faults: [String] {
        let groups = Dictionary(grouping: page.placed.filter { !$0.title.isEmpty }, by: \.title)
        return CellFaults(page: page, spec: spec, style: style).all + scaleFaults(groups) + rowFaults(groups)
            + nameFaults
    }

    private func bar(_ panel: Int, _ index: Int, _ groups: [String: [PlacedNode]]) -> Rect? {
        groups["\(panel)-\(index)"]?.first { $0.path?.fill != nil }?.box
    }

    /// A length means the same in a panel, and in all where they share a scale.
    private func scaleFaults(_ groups: [String: [PlacedNode]]) -> [String] {
        guard spec.panels[0].kind != .dot else { return [] }
        var faults: [String] = []
        var common: Double?
        for (number, panel) in spec.panels.enumerated() {
            var unit: Double? = spec.scale == .shared ? common : nil
            let drawn = panel.data.indices.filter { panel.data[$0].value != nil }
                .sorted { abs(panel.data[$0].value ?? 0) > abs(panel.data[$1].value ?? 0) }
            let bars = drawn.map { bar(number, $0, groups) }
            for (index, box) in zip(drawn, bars) {
                guard let value = panel.data[index].value, let box else {
                    faults.append("no bar for \(number)-\(index)")
                    continue
                }
                let length = isLying ? box.width : box.height
                if unit == nil, value != 0 { unit = length / abs(value) }
                if let unit, abs(length - abs(value) * unit) > 1e-5 {
                    faults.append("bar \(number)-\(index) is \(length), not \(abs(value) * unit)")
                }
            }
            common = common ?? unit
        }
        return faults
    }

    private var isLying: Bool {
        page.placed.last { $0.path?.stroke?.color == style.colors.axis }?.box.width == 0
    }

    /// Where the first row's name stands: once a shelf.
    private var nameLines: [Double] {
        page.placed.filter { $0.text?.text.hasPrefix("戊") == true }.map { ($0.box.midY * 10).rounded() }
    }

    /// Panels side by side have their rows on one line.
    private func rowFaults(_ groups: [String: [PlacedNode]]) -> [String] {
        guard hasOneOrder, isLying else { return [] }
        var lines: [Int: Set<Double>] = [:]
        for (number, panel) in spec.panels.enumerated() {
            for (index, datum) in panel.data.enumerated() where datum.value != nil {
                guard let box = bar(number, index, groups) else { continue }
                lines[datum.category, default: []].insert((box.midY * 10).rounded())
            }
        }
        let most = lines.values.map(\.count).max() ?? 0
        return most <= Set(nameLines).count ? [] : ["rows out of line"]
    }

    private var hasOneOrder: Bool { spec.panels.allSatisfy { $0.categories == spec.panels[0].categories } }

    /// Names stand once a shelf, not in each of its panels.
    private var nameFaults: [String] {
        guard hasOneOrder, isLying else { return [] }
        return Set(nameLines).count == nameLines.count ? [] : ["names stand twice in a line"]
    }
}

private func union(_ boxes: [Rect]) -> Rect {
    let (x, y) = (boxes.map(\.minX).min() ?? 0, boxes.map(\.minY).min() ?? 0)
    return Rect(
        x: x, y: y, width: (boxes.map(\.maxX).max() ?? 0) - x, height: (boxes.map(\.maxY).max() ?? 0) - y)
}
