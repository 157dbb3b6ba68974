import SceneModel
import Styling
import Typesetting

/// Categories one under another, their bars or dots lying.
struct Rows: Plot {
    enum Names {
        /// Left of everything.
        case column
        /// At the axis, opposite to the bar.
        case opposite
    }

    enum Mark {
        case bar
        case dot
    }

    struct Item {
        var datum: ChartSpec.Datum
        /// Of the scale, −1…1.
        var part: Double
        var label: ValueLabel
        /// Words beyond the label.
        var note: TextBlock
        var isInside = false
        var isNegative: Bool { part < 0 }
    }

    struct Row {
        var name: RowName
        var items: [Item] = []
        /// Of a name that stands outside the plot.
        var outerHeight = 0.0

        var nameHeight: Double { max(outerHeight, name.height) }
        var noteHeight: Double { items.lazy.map(\.note.height).max() ?? 0 }
    }

    let draft: Draft
    let width: Double
    let names: Names
    let mark: Mark
    let rows: [Row]
    private(set) var fit: LabelFit.Solution
    /// What stands beyond the marks' ends.
    let needs: LabelFit
    /// What the names' column takes, its gap included.
    let column: Double
    let lines: ReferenceLines
    let gutter: Gutter
    let least: [Double]
    let natural: [Double]

    var leastHeight: Double { strip.height + least.reduce(0, +) }
    var naturalHeight: Double { strip.height + natural.reduce(0, +) }
    var fillsFrame: Bool { false }

    init?(_ draft: Draft, width: Double, names: Names, mark: Mark = .bar) throws {
        let gutter = try Gutter(draft, isLying: true) { _ in max(width * 0.2, draft.sizes.tag * 4) }
        let items = try Self.items(draft, noteWidth: max(width * 0.22, draft.sizes.tag * 5))
        let found = try withNames(of: width) { nameWidth -> (fit: RowFit, column: Double)? in
            let rows = try Self.rows(draft, items, nameWidth: nameWidth)
            let column =
                names == .column && draft.outerNames == nil
                ? RowName.column(rows.lazy.map(\.name), draft) : 0
            return RowFit(draft, rows, names, mark, width: width - column - gutter.depth).map { ($0, column) }
        }
        guard let (fit, column) = found else { return nil }
        self.draft = draft
        self.width = width
        self.names = names
        self.mark = mark
        rows = fit.rows
        self.column = column
        self.fit = fit.solution
        needs = fit.needs
        self.gutter = gutter
        lines = try ReferenceLines(draft, width: min(width, draft.sizes.tag * 18))
        least = gutter.room(in: Self.least(draft, fit.rows))
        natural = gutter.room(in: Self.natural(draft, fit.rows))
    }

    /// A bar's natural thickness.
    static func thickness(_ draft: Draft) -> Double { draft.sizes.value * 1.3 }

    /// Several bars in a band fill more of it.
    static func bandWidth(_ draft: Draft) -> Double {
        draft.spec.series.count == 1
            ? draft.style.marks.bandWidth : (1 + draft.style.marks.bandWidth) / 2
    }

    static func labelGap(_ draft: Draft) -> Double { draft.sizes.value * 0.45 }

    /// Less than half a line, so that the dots of one category stay apart.
    static func dotRadius(_ draft: Draft) -> Double { draft.sizes.value * 0.38 }

    /// However much room there is, a bar is no slab.
    static func greatestThickness(_ draft: Draft) -> Double { thickness(draft) * 2.2 }

    /// How many times their natural height rows may be to fill a frame.
    static let growth = 3.0

    /// From mark to mark within a category: labels and notes stay apart.
    static func line(_ draft: Draft, _ rows: [Row]) -> Double {
        let note = rows.map(\.noteHeight).max() ?? 0
        return draft.spec.series.count == 1 ? draft.sizes.value : max(draft.sizes.value, note) * 1.08
    }

    private static func least(_ draft: Draft, _ rows: [Row]) -> [Double] {
        let count = Double(draft.spec.series.count)
        let line = line(draft, rows) * count
        // A label within its bar needs a bar as thick as it.
        let bars = draft.sizes.value * 1.15 * count / bandWidth(draft) / (count == 1 ? 1 : 0.9)
        // Rows of panels side by side are alike, whichever of them has labels within.
        let hasInside = draft.outerNames != nil || rows.contains { $0.items.contains(where: \.isInside) }
        return rows.map {
            max(
                max($0.nameHeight, line, $0.noteHeight) + draft.sizes.base * 0.3, hasInside ? bars : 0)
        }
    }

    private static func natural(_ draft: Draft, _ rows: [Row]) -> [Double] {
        let count = Double(draft.spec.series.count)
        let bars = max(thickness(draft), line(draft, rows)) * count / bandWidth(draft)
        return rows.map {
            max(max($0.nameHeight, $0.noteHeight) + draft.sizes.base * 0.75, bars)
        }.evened
    }

    private static func items(_ draft: Draft, noteWidth: Double) throws -> [[Item]] {
        let magnitude = draft.magnitude
        var items = [[Item]](repeating: [], count: draft.spec.categories.count)
        for datum in draft.spec.data {
            let part = magnitude > 0 ? (datum.value ?? 0) / magnitude : 0
            items[datum.category].append(
                Item(
                    datum: datum, part: part, label: try ValueLabel(datum, draft),
                    note: try draft.note(at: datum, width: noteWidth)))
        }
        return items
    }

    private static func rows(_ draft: Draft, _ items: [[Item]], nameWidth: Double) throws -> [Row] {
        if let heights = draft.outerNames {
            return zip(heights, items).map { Row(name: .empty, items: $1, outerHeight: $0) }
        }
        return try zip(draft.spec.categories, items).map { category, items in
            Row(name: try draft.rowName(category, width: nameWidth), items: items)
        }
    }
}

// MARK: As a panel

extension Rows {
    var labelFit: LabelFit? { needs }

    func unit(sharing fit: LabelFit, in area: Rect) -> Double? {
        guard let solution = fit.solve(length: width - column - gutter.depth),
            RowFit.isEnough(solution, for: fit, draft)
        else { return nil }
        return solution.unit
    }

    mutating func share(_ fit: LabelFit, unit: Double?) {
        if let unit { self.fit = fit.solution(unit: unit) }
    }

    func rowBands(in area: Rect) -> [BandScale.Band]? {
        let strip = strip.height
        return BandScale(
            least: least, natural: natural, start: area.minY + strip, length: area.height - strip,
            growth: Self.growth
        ).bands
    }
}

/// How long the bars may be, and which labels stand within theirs.
struct RowFit {
    private(set) var rows: [Rows.Row]
    private(set) var solution: LabelFit.Solution
    private let draft: Draft
    private let names: Rows.Names
    private let mark: Rows.Mark

    /// Labels stand at the bars' ends; where that leaves too little of the bars, within those that are long enough.
    /// `nil` where bars would be shorter than three ems.
    init?(_ draft: Draft, _ rows: [Rows.Row], _ names: Rows.Names, _ mark: Rows.Mark, width: Double) {
        self.draft = draft
        self.names = names
        self.mark = mark
        self.rows = rows
        let parts = rows.flatMap { $0.items.map(\.part) }
        let reach = max(0, parts.max() ?? 0) - min(0, parts.min() ?? 0)
        let outside = Self.fit(draft, rows, names, mark).solve(length: width)
        let isRoomy = outside.map { $0.unit * reach >= width * 0.4 } ?? false
        if !isRoomy, let inside = Self.inside(draft, rows, names, mark, width: width),
            inside.solution.unit >= (outside?.unit ?? 0) * 1.25
        {
            (self.rows, solution) = inside
        } else if let outside {
            solution = outside
        } else {
            return nil
        }
        guard Self.isEnough(solution, for: needs, draft) else { return nil }
    }

    /// What stands beyond the marks' ends.
    var needs: LabelFit { Self.fit(draft, rows, names, mark) }

    /// Bars of three ems, where there are any.
    static func isEnough(_ solution: LabelFit.Solution, for needs: LabelFit, _ draft: Draft) -> Bool {
        !needs.hasLengths || solution.unit >= draft.sizes.base * 3
    }

    /// First as many within as may be, then without those for which the bars prove too short.
    private static func inside(
        _ draft: Draft, _ rows: [Rows.Row], _ names: Rows.Names, _ mark: Rows.Mark, width: Double
    ) -> (rows: [Rows.Row], solution: LabelFit.Solution)? {
        // Bars of a shared scale may come out shorter than they could be.
        guard mark == .bar, !draft.isOfSharedScale else { return nil }
        var rows = rows
        let gap = Rows.labelGap(draft)
        for row in rows.indices {
            for item in rows[row].items.indices {
                rows[row].items[item].isInside = mayStandInside(rows[row].items[item], draft)
            }
        }
        while true {
            var isChanged = false
            guard let solution = fit(draft, rows, names, mark).solve(length: width) else { return nil }
            for row in rows.indices {
                for (index, item) in rows[row].items.enumerated() where item.isInside {
                    guard item.part.magnitude * solution.unit < item.label.width + 2 * gap else { continue }
                    rows[row].items[index].isInside = false
                    isChanged = true
                }
            }
            if !isChanged { return (rows, solution) }
        }
    }

    /// Only on one plain colour is the contrast known.
    private static func mayStandInside(_ item: Rows.Item, _ draft: Draft) -> Bool {
        let datum = item.datum
        return datum.value != nil && datum.form == .solid && item.label.width > 0 && item.note.lines.isEmpty
            && draft.texture(series: datum.series) == .solid && draft.ink(on: draft.color(of: datum)) != nil
    }

    private static func fit(
        _ draft: Draft, _ rows: [Rows.Row], _ names: Rows.Names, _ mark: Rows.Mark
    ) -> LabelFit {
        let gap = Rows.labelGap(draft)
        let radius = mark == .dot ? Rows.dotRadius(draft) : 0
        let thickness = mark == .dot ? 2 * radius : Rows.greatestThickness(draft)
        // Half the axis' own stroke, or a dot at zero, where nothing else lies on that side.
        let edge = LabelFit.Reach(part: 0, beyond: max(draft.style.marks.strokeWidth, radius))
        var fit = LabelFit(before: [edge], after: [edge])
        func add(_ reach: LabelFit.Reach, isNegative: Bool) {
            if isNegative { fit.before.append(reach) } else { fit.after.append(reach) }
        }
        for row in rows {
            for item in row.items {
                let open =
                    radius
                    + OpenEnd.length(item.datum.openEnd, thickness: thickness, style: draft.style)
                add(
                    LabelFit.Reach(part: item.part.magnitude, beyond: open + item.wordsBeyond(gap: gap)),
                    isNegative: item.isNegative)
            }
            if names == .opposite {
                add(
                    LabelFit.Reach(part: 0, beyond: row.name.width + gap),
                    isNegative: row.items.first?.isNegative != true)
            }
        }
        for part in draft.lineParts {
            add(
                LabelFit.Reach(part: part.magnitude, beyond: draft.style.marks.strokeWidth * 1.5),
                isNegative: part < 0)
        }
        return fit
    }
}

extension Rows.Item {
    /// What label and note take beyond the mark's end.
    func wordsBeyond(gap: Double) -> Double {
        (isInside || label.width == 0 ? 0 : gap + label.width) + (note.lines.isEmpty ? 0 : gap + note.width)
    }
}
