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

    @Test("a matrix breaks its heads between words")
    func wordsOfHeads() throws {
        let names = [
            "Gross domestic product", "Retail sales of consumer goods", "Share of spending on livelihood",
        ]
        var spec = ChartSamples.coverage
        spec.series = names.map { .init(name: $0) }
        spec.data = names.indices.map { .init(category: 0, series: $0, value: 1, label: "", title: "") }
        let page = try #require(
            try layOut(spec, style: .named("briefing"), measurer: EmMeasurer()).pages.first)
        let drawn = page.placed.compactMap { $0.text?.text }.flatMap { $0.split(separator: " ") }
        for word in names.flatMap({ $0.split(separator: " ") }) { #expect(drawn.contains(word)) }
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
