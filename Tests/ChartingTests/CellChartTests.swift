import SceneModel
import Styling
import TestSupport
import Testing
import Typesetting

@testable import Charting

@Suite("Any table, matrix and grid")
struct CellChartTests {
    @Test(
        "nothing overlaps or is clipped, everything stands in its cell, bars start at their column's zero",
        arguments: 0..<8)
    func anyCells(batch: UInt64) throws {
        var random = Seeded(seed: 900 + batch)
        let styles = try Style.names.map(Style.named)
        for index in 0..<30 {
            let kind = random.pick([ChartSpec.Kind.table, .matrix])
            let spec = ChartSpec.randomCells(kind, &random)
            let style = random.pick(styles)
            let (page, drawn) = try layOutInAnyFrame(spec, style)
            let faults = CellCheck(spec: drawn, page: page, style: style).faults
            #expect(faults.isEmpty, "batch \(batch) chart \(index) \(kind) \(style.name)")
            guard faults.isEmpty else { return }
        }
    }

    @Test("panels are aligned, share a scale where they shall, and name their rows once", arguments: 0..<8)
    func anyGrid(batch: UInt64) throws {
        var random = Seeded(seed: 1700 + batch)
        let styles = try Style.names.map(Style.named)
        for index in 0..<15 {
            let spec = ChartSpec.randomGrid(&random)
            let style = random.pick(styles)
            let (page, drawn) = try layOutInAnyFrame(spec, style)
            let faults = GridCheck(spec: drawn, page: page, style: style).faults
            #expect(faults.isEmpty, "batch \(batch) chart \(index) \(spec.panels[0].kind) \(style.name)")
            guard faults.isEmpty else { return }
        }
    }

    /// In the frame asked for, or in the one that the error names.
    private func layOutInAnyFrame(_ spec: ChartSpec, _ style: Style) throws -> (Page, ChartSpec) {
        var spec = spec
        do {
            let scene = try layOut(spec, style: style, measurer: EmMeasurer())
            return (try #require(scene.pages.first), spec)
        } catch ChartError.frameTooSmall(let minimum) where spec.size != nil {
            spec.size = minimum
            let scene = try layOut(spec, style: style, measurer: EmMeasurer())
            return (try #require(scene.pages.first), spec)
        }
    }

    @Test("numbers of a column stand with their points under each other")
    func points() throws {
        let style = try Style.named("briefing")
        let page = try #require(
            try layOut(ChartSamples.league, style: style, measurer: EmMeasurer()).pages.first)
        let measurer = EmMeasurer()
        var points: Set<Int> = []
        for datum in ChartSamples.league.data where datum.series == 0 && datum.value != nil {
            let run = try #require(
                page.placed.first { $0.title == datum.title && $0.text?.text == datum.label }?.text)
            let head = String(AlignedNumber.head(of: datum.label))
            let width = try measurer.shape(head, role: .text, size: run.size, halfWidth: false).width
            points.insert(Int(((run.origin.x + width) * 100).rounded()))
        }
        #expect(points.count == 1)
    }

    @Test(
        "a number's head ends before its point",
        arguments: [
            ("≥1,234.5亿元", "≥1,234"), ("12%", "12"), ("−0.5", "−0"), ("未公布", "未公布"), ("", ""),
        ])
    func heads(words: String, head: String) {
        #expect(AlignedNumber.head(of: words) == head)
    }

    @Test("a matrix with too many columns is turned, and stays in the frame's width")
    func turned() throws {
        var spec = ChartSamples.coverage
        spec.series = (0..<30).map { .init(name: "第\($0)项指标") }
        let page = try #require(
            try layOut(spec, style: .named("briefing"), measurer: EmMeasurer()).pages.first)
        #expect(page.size.width == 453)
        let names = page.placed.filter { $0.text?.text.hasPrefix("第") == true }
        #expect(Set(names.map { Int($0.box.minX) }).count == 1)
    }

    @Test("▲ points up, ▼ down, and no change is a dash")
    func changes() throws {
        let page = try #require(
            try layOut(ChartSamples.league, style: .named("briefing"), measurer: EmMeasurer()).pages.first)
        for (title, isUp) in [("东溪县增速", true), ("西岭县增速", false)] {
            let path = try #require(page.placed.first { $0.title == title && $0.path != nil }?.path?.path)
            guard path.elements.count == 4, case .move(let first) = path.elements[0] else {
                Issue.record("no triangle for \(title)")
                continue
            }
            #expect((first.y == path.bounds.maxY) == isUp)
        }
        let dash = try #require(page.placed.first { $0.title == "南浦县增速" && $0.path != nil }?.box)
        #expect(dash.height < dash.width / 2)
    }
}

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

private struct CellCheck {
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

private struct GridCheck {
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
