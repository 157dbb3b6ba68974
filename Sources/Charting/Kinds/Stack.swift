import SceneModel
import Styling
import Typesetting

/// Parts of a whole, one behind another: as long as they are, or each whole as 100 %.
func stackPlot(_ draft: Draft, width: Double) throws -> (any Plot)? {
    try withNames(of: width) { try Stack(draft, width: width, nameWidth: $0) }
}

struct Stack: Plot {
    struct Segment {
        var datum: ChartSpec.Datum
        /// Of the longest whole, or of its own.
        var start: Double
        var part: Double
        var label: ValueLabel
        /// The label's line below the bar and its start from the axis; `nil` where it stands within the part.
        var below: (line: Int, x: Double)?
    }

    struct Row {
        var name: RowName
        var segments: [Segment] = []
        /// The whole's own value, and which parts are missing.
        var total: ShapedText?
        var missing = TextBlock.empty
        /// Where some part is only a bound and the whole with it.
        var openEnd = ChartSpec.OpenEnd.none
        var end = 0.0
        /// Of labels below the bar.
        var lines = 0
    }

    let draft: Draft
    let rows: [Row]
    let column: Double
    let fit: LabelFit.Solution
    let least: [Double]
    let natural: [Double]

    var leastHeight: Double { least.reduce(0, +) }
    var naturalHeight: Double { natural.reduce(0, +) }
    var fillsFrame: Bool { false }

    init?(_ draft: Draft, width: Double, nameWidth: Double) throws {
        var rows = try Self.rows(draft, nameWidth: nameWidth, missingWidth: width * 0.3)
        column = RowName.column(rows.lazy.map(\.name), draft)
        var fit = LabelFit(before: [LabelFit.Reach(part: 0, beyond: draft.style.marks.strokeWidth)])
        for row in rows {
            fit.after.append(LabelFit.Reach(part: row.end, beyond: Self.beyond(row, draft)))
        }
        guard let solution = fit.solve(length: width - column),
            solution.unit >= draft.sizes.base * 5 || rows.allSatisfy({ $0.end == 0 })
        else { return nil }
        for index in rows.indices {
            let room = width - column - solution.before
            guard Self.placeLabels(of: &rows[index], unit: solution.unit, width: room, draft) else {
                return nil
            }
        }
        self.fit = solution
        self.draft = draft
        self.rows = rows
        let sizes = draft.sizes
        least = rows.map { row in
            let bar = max(sizes.value * 1.35, row.missing.height)
            return max(row.name.height, bar + Self.extra(row, draft)) + sizes.base * 0.35
        }
        let tallest =
            rows.map { max($0.name.height, $0.missing.height, sizes.value * 1.7) + sizes.base * 0.85 }.max()
            ?? 0
        natural = rows.map { tallest + Self.extra($0, draft) }
    }

    static func gap(_ draft: Draft) -> Double { draft.sizes.value * 0.45 }

    /// What lines of labels take below the bar.
    static func extra(_ row: Row, _ draft: Draft) -> Double { Double(row.lines) * line(draft) }
    static func line(_ draft: Draft) -> Double { draft.sizes.value * 1.3 }
    /// Before a label below the bar, in the colour of its part.
    static func swatch(_ draft: Draft) -> Double { draft.sizes.value * 0.7 }

    /// However much room there is, a bar is no slab.
    static func greatestThickness(_ draft: Draft) -> Double { draft.sizes.value * 2.4 }

    /// What stands beyond the last part.
    private static func beyond(_ row: Row, _ draft: Draft) -> Double {
        openEnd(row, draft)
            + [row.total?.width ?? 0, row.missing.width].filter { $0 > 0 }.reduce(0) { $0 + gap(draft) + $1 }
    }

    static func openEnd(_ row: Row, _ draft: Draft) -> Double {
        OpenEnd.length(row.openEnd, thickness: greatestThickness(draft), style: draft.style)
    }
}

// MARK: Contents

extension Stack {
    private static func rows(_ draft: Draft, nameWidth: Double, missingWidth: Double) throws -> [Row] {
        let spec = draft.spec
        var data: [[ChartSpec.Datum]] = Array(repeating: [], count: spec.categories.count)
        for datum in spec.data { data[datum.category].append(datum) }
        // As parts of the longest, so that no sum leaves what a Double holds.
        let magnitude = draft.magnitude
        let sums = data.map { $0.reduce(0) { $0 + (magnitude > 0 ? ($1.value ?? 0) / magnitude : 0) } }
        let longest = sums.max() ?? 0
        return try spec.categories.enumerated().map { index, category in
            var row = Row(name: try draft.rowName(category, width: nameWidth))
            row.missing = try draft.label(
                spec.missingWords(of: data[index]), size: draft.sizes.tag, width: missingWidth)
            let isWhole = row.missing.lines.isEmpty
            // Of a whole that isn't known no part is a share.
            if spec.kind == .share, !isWhole { return row }
            let whole = spec.kind == .share ? sums[index] : longest
            for datum in data[index].sorted(by: { $0.series < $1.series }) {
                guard let value = datum.value else { continue }
                let part = whole > 0 ? value / magnitude / whole : 0
                row.segments.append(
                    Segment(datum: datum, start: row.end, part: part, label: try ValueLabel(datum, draft)))
                row.end += part
            }
            guard spec.kind == .stacked else { return row }
            if !category.total.isEmpty {
                row.total = try draft.shape(category.total, role: .strong, size: draft.sizes.value)
            }
            if isWhole { row.openEnd = data[index].wholeOpenEnd ?? .none }
            return row
        }
    }

    /// Each label within its part where it has room and contrast there, else below the bar, behind a small mark of
    /// its part's colour.
    ///
    /// - Returns: whether each of them is narrower than the room below.
    private static func placeLabels(
        of row: inout Row, unit: Double, width: Double, _ draft: Draft
    ) -> Bool {
        let mark = swatch(draft) * 1.35
        var x = 0.0
        for index in row.segments.indices {
            let segment = row.segments[index]
            let isEmpty = segment.label.width == 0
            if isEmpty || isWithin(segment, width: segment.part * unit, draft) { continue }
            let length = mark + segment.label.width
            guard length <= width else { return false }
            if row.lines == 0 || x + length > width { (row.lines, x) = (row.lines + 1, 0) }
            row.segments[index].below = (row.lines - 1, x)
            x += length + draft.sizes.value * 0.8
        }
        return true
    }

    private static func isWithin(_ segment: Segment, width: Double, _ draft: Draft) -> Bool {
        let bar = bar(segment, in: Rect(x: 0, y: 0, width: width, height: 0), draft)
        return segment.label.width + gap(draft) <= width && draft.ink(on: bar.ground(draft.style)) != nil
    }

    static func bar(_ segment: Segment, in box: Rect, _ draft: Draft) -> Bar {
        Bar(
            box: box, direction: .right, color: draft.color(series: segment.datum.series),
            form: segment.datum.form, texture: draft.texture(series: segment.datum.series))
    }
}

extension Sequence<ChartSpec.Datum> {
    /// What is known of the sum of all: bounds of one direction make it one; `nil` where they point both ways.
    package var wholeOpenEnd: ChartSpec.OpenEnd? {
        let ends = Set(map(\.openEnd)).subtracting([.none])
        return ends.count > 1 ? nil : ends.first ?? ChartSpec.OpenEnd.none
    }
}
