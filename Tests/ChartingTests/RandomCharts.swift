import Glibc
import SceneModel
import Styling

@testable import Charting

/// The same numbers in every run.
struct Seeded {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func int(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.count))
    }

    mutating func unit() -> Double { Double(next() >> 11) / Double(1 << 53) }
    mutating func chance(_ part: Double) -> Bool { unit() < part }
    mutating func pick<T>(_ from: [T]) -> T { from[int(0...from.count - 1)] }

    /// 10⁻⁶ … 10¹⁵.
    mutating func magnitude() -> Double { pow(10, unit() * 21 - 6) }

    mutating func size(_ style: Style) -> Size? {
        if chance(0.5) { return nil }
        if chance(0.5) { return FrameSize.named(pick(FrameSize.Name.allCases)).size(in: style) }
        return Size(width: Double(int(60...1200)), height: Double(int(60...900)))
    }

    /// Han, Latin words, numbers and marks.
    mutating func text(_ length: ClosedRange<Int>) -> String {
        let pieces = "县区市东溪西岭南浦北原中洲镇乡产业园投资增长，、（）“”：。—".map(String.init) + ["GDP", "12.5%", "A", " ", "2023"]
        return String((0..<int(length)).map { _ in pick(pieces) }.joined().prefix(length.upperBound))
    }
}

extension ChartSpec {
    /// Any chart that is right in itself; each datum's title is its place in `data`.
    static func random(_ random: inout Seeded, style: Style) -> ChartSpec {
        let rows = random.chance(0.006) ? random.int(100...300) : random.int(2...14)
        // Cells and panels have tests of their own.
        let kind = random.pick(Kind.allCases.filter(\.isPanel))
        let series =
            kind.seriesCount.map { random.int($0) }
            ?? (rows > 100 || random.chance(0.5) ? 1 : random.int(2...12))
        let notes = random.chance(0.5) ? 0 : random.int(1...(random.chance(0.1) ? 25 : 4))
        let longest = random.pick([4, 8, 40])
        let scale = random.magnitude()
        let isEqual = random.chance(0.1)
        let hasNegative = !kind.isStack && kind != .logDot && random.chance(0.4)

        var data: [Datum] = []
        for category in 0..<rows {
            for index in 0..<series where !random.chance(0.05) {
                var value: Double? =
                    isEqual ? scale : random.chance(0.1) ? random.magnitude() : scale * random.unit()
                if hasNegative, random.chance(0.4) { value = value.map { -$0 } }
                if kind != .logDot, random.chance(0.05) { value = 0 }
                if kind == .logDot { value = value.map { max($0, 1e-7) } }
                if random.chance(0.1) { value = nil }
                data.append(
                    Datum(
                        category: category, series: index, value: value,
                        label: random.chance(0.05) ? "" : String("≥\(value ?? 0)".prefix(random.int(2...18))),
                        form: random.pick(Form.allCases), openEnd: random.pick(OpenEnd.allCases),
                        notes: notes == 0 || random.chance(0.6)
                            ? [] : (0..<random.int(1...3)).map { _ in random.int(1...notes) },
                        title: "\(data.count)", source: "r.txt#1-2"))
            }
        }
        if data.isEmpty { data = [Datum(category: 0, value: nil, label: "", title: "0")] }
        var spec = ChartSpec(
            kind: kind, title: random.text(0...60), subtitle: random.text(0...60),
            categories: (0..<rows).map { _ in
                Category(
                    name: random.text(1...longest), tag: random.chance(0.5) ? "" : random.text(1...12),
                    isHighlighted: random.chance(0.1))
            },
            series: (0..<series).map { _ in Series(name: random.text(1...longest)) }, data: data,
            notes: (0..<notes).map { _ in random.text(1...80) }, source: random.text(0...80),
            size: random.size(style),
            legend: random.chance(0.4)
                ? []
                : (0..<random.int(1...6)).map { _ in
                    LegendEntry(
                        series: random.chance(0.5) ? nil : random.int(0...series - 1),
                        form: random.pick(Form.allCases), openEnd: random.pick(OpenEnd.allCases),
                        text: random.text(1...20))
                })
        if kind.takesAnnotations, random.chance(0.4) {
            spec.annotations = (0..<random.int(1...4)).compactMap { _ in spec.annotation(&random, scale) }
        }
        return spec
    }

    /// `nil` where no arrow has two marks to join.
    private func annotation(_ random: inout Seeded, _ scale: Double) -> Annotation? {
        func mark(_ datum: Datum) -> Mark { Mark(category: datum.category, series: datum.series) }
        let text = random.text(random.chance(0.1) ? 0...0 : 1...24)
        switch random.int(0...3) {
        case 0:
            return .line(value: random.pick([1, 1, 1.3, -0.2, 0]) * scale * random.unit(), label: text)
        case 1:
            let drawn = data.filter { $0.value != nil }
            guard drawn.count > 1 else { return nil }
            let (a, b) = (random.pick(drawn), random.pick(drawn))
            return mark(a) == mark(b) ? nil : .difference(from: mark(a), to: mark(b), label: text)
        case 2: return .note(at: mark(random.pick(data)), text: text)
        default:
            let (a, b) = (random.int(0...categories.count - 1), random.int(0...categories.count - 1))
            return .bracket(first: min(a, b), last: max(a, b), label: text)
        }
    }
}

extension ChartSpec {
    /// Any table or matrix; each datum's title is its place in `data`, a change's too.
    static func randomCells(_ kind: Kind, _ random: inout Seeded) -> ChartSpec {
        var spec = frame(kind, &random)
        let rows = random.chance(0.02) ? random.int(60...200) : random.int(1...14)
        let series = random.int(1...8)
        let longest = random.pick([4, 8, 40])
        let scales = (0..<series).map { _ in random.magnitude() }
        spec.categories = (0..<rows).map { index in
            Category(
                name: random.text(1...longest), tag: random.chance(0.3) ? random.text(1...12) : "",
                isHighlighted: random.chance(0.1), rank: random.chance(0.7) ? "\(index + 1)" : "")
        }
        spec.series = (0..<series).map { _ in
            Series(
                name: random.text(1...longest), detail: random.chance(0.6) ? random.text(1...12) : "",
                changeDetail: random.chance(0.5) ? random.text(1...8) : "")
        }
        for category in 0..<rows {
            for index in 0..<series where !random.chance(0.05) {
                spec.data.append(
                    cell(
                        category, index, title: spec.data.count, scale: scales[index], &random,
                        notes: spec.notes.count))
            }
        }
        if spec.data.isEmpty { spec.data = [Datum(category: 0, value: nil, label: "", title: "0")] }
        if kind == .matrix {
            for index in spec.data.indices where random.chance(0.5) { spec.data[index].label = "" }
        }
        return spec
    }

    private static func cell(
        _ category: Int, _ series: Int, title: Int, scale: Double, _ random: inout Seeded, notes: Int
    ) -> Datum {
        let isMissing = random.chance(0.15)
        let value = scale * random.unit() * (random.chance(0.2) ? -1 : 1)
        let label = random.chance(0.2) ? random.text(1...8) : String("≥\(value)".prefix(random.int(1...14)))
        return Datum(
            category: category, series: series, value: isMissing ? nil : value,
            label: isMissing && random.chance(0.6) ? "" : label, form: random.pick(Form.allCases),
            openEnd: random.pick(OpenEnd.allCases),
            notes: notes == 0 || random.chance(0.7) ? [] : [random.int(1...notes)], title: "\(title)",
            source: "r.txt#1-2", isDerived: random.chance(0.1),
            tag: random.chance(0.2) ? random.text(1...10) : "",
            change: random.chance(0.4)
                ? Change(
                    value: random.unit() - 0.5, label: "\(random.int(0...400))", title: "change \(title)")
                : nil)
    }

    /// Title, notes, legend and frame without any data.
    private static func frame(_ kind: Kind, _ random: inout Seeded) -> ChartSpec {
        let notes = random.chance(0.5) ? 0 : random.int(1...9)
        return ChartSpec(
            kind: kind, title: random.text(0...40), subtitle: random.text(0...40), categories: [], series: [],
            data: [], notes: (0..<notes).map { _ in random.text(1...60) }, source: random.text(0...60),
            size: random.chance(0.6)
                ? nil : Size(width: Double(random.int(60...1200)), height: Double(random.int(60...900))),
            legend: (0..<random.int(0...5)).map { _ in
                LegendEntry(
                    form: random.pick(Form.allCases), openEnd: random.pick(OpenEnd.allCases),
                    isDerived: random.chance(0.3), isMissing: random.chance(0.2), text: random.text(1...12))
            })
    }

    /// Panels of one kind; their data's titles are `PANEL-DATUM`.
    static func randomGrid(_ random: inout Seeded) -> ChartSpec {
        var spec = frame(.grid, &random)
        let kind = random.pick([Kind.ranking, .bar, .diverging, .dot])
        let rows = random.chance(0.03) ? random.int(40...90) : random.int(1...10)
        let longest = random.pick([4, 8, 40])
        spec.scale = random.pick(PanelScale.allCases)
        let scale = random.magnitude()
        var categories: [Category] = []
        for number in 0..<random.int(1...8) {
            if categories.isEmpty || random.chance(0.1) {
                categories = (0..<rows).map { _ in
                    Category(
                        name: random.text(1...longest), tag: random.chance(0.2) ? random.text(1...8) : "",
                        isHighlighted: random.chance(0.1))
                }
                // What no other text has.
                categories[0].name = "戊" + categories[0].name.prefix(longest - 1)
            }
            let own = spec.scale == .shared ? scale : random.magnitude()
            let data = (0..<rows).map { index in
                var datum = cell(index, 0, title: 0, scale: own, &random, notes: spec.notes.count)
                datum.title = "\(number)-\(index)"
                datum.change = nil
                return datum
            }
            spec.panels.append(
                ChartSpec(
                    kind: kind, title: random.text(0...longest), subtitle: random.text(0...8),
                    categories: categories, data: data))
        }
        (spec.categories, spec.series) = (categories, [Series(name: "")])
        return spec
    }
}
