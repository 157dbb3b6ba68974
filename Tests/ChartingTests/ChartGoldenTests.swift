import SceneModel
import Styling
import TestSupport
import Testing

@testable import Charting

@Suite("Charts as scenes")
struct ChartGoldenTests {
    @Test(
        "a chart is laid out as its golden says",
        arguments: [
            ("ranking", ChartSamples.output), ("diverging", ChartSamples.growth),
            ("bar", ChartSamples.investment), ("dot", ChartSamples.dots),
            ("annotated-rows", ChartSamples.annotated(.ranking)),
            ("annotated-columns", ChartSamples.annotated(.bar)),
            ("table", ChartSamples.league), ("matrix", ChartSamples.coverage), ("grid", ChartSamples.panels),
        ])
    func golden(name: String, spec: ChartSpec) throws {
        let scene = try layOut(spec, style: .named("briefing"), measurer: EmMeasurer())
        #expect(goldenDifference(scene.summary, "Charting/\(name).txt") == nil)
    }

    @Test("a given frame is kept, and filled by smaller type where it must")
    func givenFrame() throws {
        var spec = ChartSamples.output
        let style = try Style.named("slides-dark")
        for size in [Size(width: 960, height: 540), Size(width: 480, height: 360)] {
            spec.size = size
            let scene = try layOut(spec, style: style, measurer: EmMeasurer())
            let page = try #require(scene.pages.first)
            #expect(page.size == size)
            let smallest = page.placed.compactMap { $0.text?.size }.min() ?? 0
            #expect(smallest >= 12)
        }
    }

    @Test("a frame that is too small says how large it has to be")
    func tooSmall() throws {
        var spec = ChartSamples.output
        spec.size = Size(width: 120, height: 60)
        let style = try Style.named("briefing")
        let error = #expect(throws: ChartError.self) {
            try layOut(spec, style: style, measurer: EmMeasurer())
        }
        guard case .frameTooSmall(let minimum) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        spec.size = minimum
        let scene = try layOut(spec, style: style, measurer: EmMeasurer())
        #expect(scene.pages.first?.size == minimum)
    }

    @Test("a figure has no margins and the width asked for")
    func figure() throws {
        let frame = try layOutFrame(
            ChartSamples.growth, style: .named("briefing"), measurer: EmMeasurer(), width: 440)
        #expect(frame.size.width == 440)
        let placed = Page(size: frame.size, nodes: frame.nodes).placed
        #expect(placed.map(\.box.minX).min() == 0)
        #expect(placed.map(\.box.minY).min() == 0)
    }

    @Test("an open end points to where the value may lie")
    func openEnds() throws {
        for (value, openEnd, pointsRight) in [
            (5.0, ChartSpec.OpenEnd.lower, true), (5, .upper, false), (-5, .lower, true), (-5, .upper, false),
        ] {
            var spec = ChartSamples.growth
            spec.data = [
                .init(category: 0, value: value, label: "5", openEnd: openEnd, title: "bound"),
                .init(category: 1, value: -value, label: "5"),
            ]
            let page = try #require(
                try layOut(spec, style: .named("briefing"), measurer: EmMeasurer()).pages.first)
            let angle = try #require(page.placed.last { $0.title == "bound" && $0.path?.stroke != nil }?.path)
            guard case .line(let tip) = angle.path.elements[1] else {
                Issue.record("no angle")
                continue
            }
            #expect((tip.x == angle.path.bounds.maxX) == pointsRight, "\(value) \(openEnd)")
        }
    }

    @Test("where there is no room beyond the bars, labels stand within those that are long and plain enough")
    func insideLabels() throws {
        var spec = ChartSamples.output
        spec.categories = ["东溪县", "西岭县", "南浦县", "北原区"].map { .init(name: $0) }
        spec.data = [(100, ChartSpec.Form.solid), (95, .solid), (4, .solid), (3, .hatched)].enumerated().map {
            .init(
                category: $0, value: $1.0, label: "\(Int($1.0))123456789012", form: $1.1, title: "\($0)")
        }
        spec.size = Size(width: 180, height: 220)
        let style = try Style.named("briefing")
        let page = try #require(try layOut(spec, style: style, measurer: EmMeasurer()).pages.first)
        let isInside = spec.data.indices.map { index in
            let nodes = page.placed.filter { $0.title == "\(index)" }
            guard let bar = nodes.first(where: { $0.path?.fill != nil }),
                let label = nodes.first(where: { $0.text != nil })
            else { return false }
            return bar.box.contains(label.box)
        }
        #expect(isInside == [true, true, false, false])
    }

    @Test("what an annotation can't be drawn at is an error")
    func badAnnotations() throws {
        func expect(_ fault: ChartError.AnnotationFault, _ annotation: ChartSpec.Annotation) throws {
            let style = try Style.named("briefing")
            var spec = ChartSamples.output
            spec.annotations = [.line(value: 3, label: ""), annotation]
            #expect(throws: ChartError.badAnnotation(index: 1, fault)) {
                try layOut(spec, style: style, measurer: EmMeasurer())
            }
        }
        try expect(.notDrawable, .line(value: .nan, label: ""))
        try expect(.notDrawable, .line(value: 1e200, label: ""))
        try expect(.noSuchMark, .note(at: .init(category: 5), text: ""))
        try expect(.noSuchMark, .note(at: .init(category: -1), text: ""))
        try expect(.noSuchMark, .note(at: .init(category: 0, series: 1), text: ""))
        try expect(.noSuchMark, .bracket(first: 3, last: 1, label: ""))
        try expect(.noSuchMark, .bracket(first: 3, last: .max, label: ""))
        try expect(.noValue, .difference(from: .init(category: 0), to: .init(category: 4), label: ""))
        try expect(.noSuchMark, .difference(from: .init(category: 0), to: .init(category: 0), label: ""))
    }

    @Test("a long name breaks into lines that are alike")
    func balancedNames() throws {
        var spec = ChartSamples.growth
        spec.kind = .ranking
        spec.categories[0].name = "东溪土家族苗族自治县"
        spec.size = Size(width: 220, height: 200)
        let page = try #require(
            try layOut(spec, style: .named("briefing"), measurer: EmMeasurer()).pages.first)
        let words = page.placed.compactMap { $0.text?.text }
        #expect(words.contains("东溪土家族") && words.contains("苗族自治县"))
    }

    @Test("a name of several peoples breaks between them")
    func namesOfPeoples() throws {
        var spec = ChartSamples.growth
        spec.kind = .ranking
        spec.categories[0].name = "双江拉祜族佤族布朗族傣族自治县"
        spec.size = Size(width: 260, height: 200)
        let page = try #require(
            try layOut(spec, style: .named("briefing"), measurer: EmMeasurer()).pages.first)
        let words = page.placed.compactMap { $0.text?.text }
        #expect(words.contains("双江拉祜族佤族") && words.contains("布朗族傣族自治县"), "\(words)")
    }

    @Test("a slope's legend shows dots, as its axes do")
    func slopeLegend() throws {
        let spec = ChartSpec(
            kind: .slope, title: "", categories: [.init(name: "东溪县")],
            series: [.init(name: "2021年"), .init(name: "2022年")],
            data: [
                .init(category: 0, value: 5, label: "5"),
                .init(category: 0, series: 1, value: 6, label: "6", form: .outlined),
            ], legend: [.init(form: .outlined, text: "目标数")])
        let page = try #require(
            try layOut(spec, style: .named("briefing"), measurer: EmMeasurer()).pages.first)
        let mark = try #require(page.placed.first { $0.path?.fill != nil }?.path?.path)
        #expect(mark.elements.contains { if case .cubic = $0 { true } else { false } })
    }

    @Test("a missing value has its own words, or the chart's")
    func missingWords() throws {
        var spec = ChartSamples.growth
        spec.data[0] = .init(category: 0, value: nil, label: "只有目标")
        let page = try #require(
            try layOut(spec, style: .named("briefing"), measurer: EmMeasurer()).pages.first)
        let words = page.placed.compactMap { $0.text?.text }
        #expect(words.contains("只有目标") && words.contains("未公布"))
    }

    @Test("an aim that is missing is told apart from a value that is, unless its own words say so")
    func missingAim() throws {
        func words(_ label: String) throws -> [String] {
            let spec = ChartSpec(
                kind: .bullet, title: "", categories: [.init(name: "东溪县")],
                series: [.init(name: "实际"), .init(name: "目标")],
                data: [
                    .init(category: 0, value: 5, label: "5"),
                    .init(category: 0, series: 1, value: nil, label: label),
                ])
            let page = try #require(
                try layOut(spec, style: .named("briefing"), measurer: EmMeasurer()).pages.first)
            return page.placed.compactMap { $0.text?.text }
        }
        #expect(try words("") == ["东溪县", "5", "目标", "未公布"])
        #expect(try words("没有目标") == ["东溪县", "5", "没有目标"])
    }

    @Test("what a chart doesn't have leaves no hole")
    func noHoles() throws {
        var spec = ChartSamples.output
        spec.title = ""
        spec.subtitle = ""
        spec.legend = []
        let style = try Style.named("briefing")
        func top(_ spec: ChartSpec) throws -> Double {
            let frame = try layOutFrame(spec, style: style, measurer: EmMeasurer(), width: 440)
            return Page(size: frame.size, nodes: frame.nodes).placed.map(\.box.minY).min() ?? .infinity
        }
        #expect(try top(spec) == 0)
        spec.subtitle = "亿元"
        #expect(try top(spec) == 0)
        spec.notes = []
        for index in spec.data.indices { spec.data[index].notes = [] }
        spec.source = ""
        let frame = try layOutFrame(spec, style: style, measurer: EmMeasurer(), width: 440)
        let bottom = Page(size: frame.size, nodes: frame.nodes).placed.map(\.box.maxY).max() ?? 0
        #expect(abs(frame.size.height - bottom) < 0.01)
    }

    @Test("columns that are too narrow for their words lie down")
    func lying() throws {
        var spec = ChartSamples.investment
        spec.categories = (0..<20).map { .init(name: "第\($0)个名字较长的县") }
        spec.data = (0..<20).map { .init(category: $0, value: Double($0), label: "\($0)", title: "\($0)") }
        let page = try #require(
            try layOut(spec, style: .named("briefing"), measurer: EmMeasurer()).pages.first)
        let bars = page.placed.filter { !$0.title.isEmpty && $0.path?.fill != nil }
        #expect(Set(bars.map { $0.box.minX }).count == 1)
        #expect(page.size.height > 400)
    }

    @Test("what can't be drawn is an error, never a trap")
    func errors() throws {
        try expect(.noCategories) { $0.categories = [] }
        try expect(.noSeries) { $0.series = [] }
        try expect(.noData) { $0.data = [] }
        try expect(.noRanks) { spec in
            spec.isOfRanks = true
            for index in spec.data.indices { spec.data[index].value = nil }
        }
        try expect(.tooManySeries(count: 16, limit: 15)) {
            $0.series = (0..<16).map { .init(name: "\($0)") }
        }
        try expect(.indexOutOfRange(what: .category, index: 5, count: 5, datum: 1)) {
            $0.data[1].category = 5
        }
        try expect(.indexOutOfRange(what: .category, index: -1, count: 5, datum: 2)) {
            $0.data[2].category = -1
        }
        try expect(.indexOutOfRange(what: .series, index: .max, count: 1, datum: 0)) {
            $0.data[0].series = .max
        }
        try expect(.indexOutOfRange(what: .note, index: 0, count: 2, datum: 0)) { $0.data[0].notes = [0] }
        try expect(.indexOutOfRange(what: .note, index: 3, count: 2, datum: 0)) { $0.data[0].notes = [3] }
        try expect(.indexOutOfRange(what: .legend, index: 1, count: 1, datum: 0)) { $0.legend[0].series = 1 }
        try expect(.notDrawable(value: .infinity, datum: 1)) { $0.data[1].value = .infinity }
        try expect(.notDrawable(value: 1e300, datum: 1)) { $0.data[1].value = 1e300 }
        try expect(.repeatedDatum(category: 0, series: 0)) { $0.data[1].category = 0 }
        try expect(.noPanels) { $0.kind = .grid }
        try expect(.unsharedScale(.slope)) { spec in
            spec = ChartSamples.panels
            spec.panels[0].kind = .slope
        }
        try expect(.panelKind(.table)) { spec in
            spec.kind = .grid
            spec.panels = [ChartSamples.league]
        }
        try expect(.indexOutOfRange(what: .note, index: 1, count: 0, datum: 1)) { spec in
            spec = ChartSamples.panels
            spec.notes = []
        }
        try expect(.badSize(Size(width: 0, height: 9))) { $0.size = Size(width: 0, height: 9) }
    }

    private func expect(_ error: ChartError, _ change: (inout ChartSpec) -> Void) throws {
        var spec = ChartSamples.output
        change(&spec)
        let style = try Style.named("briefing")
        #expect(throws: error) { try layOut(spec, style: style, measurer: EmMeasurer()) }
    }
}
