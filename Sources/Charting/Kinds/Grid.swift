import SceneModel
import Styling
import Typesetting

/// Small multiples: as many panels beside each other as the width suggests, or more where the height asks for it.
var gridPlots: [PlotMaker] {
    (0..<4).map { more in { draft, width in try Grid(draft, width: width, more: more) } }
}

/// Panels of other kinds in rows and columns, aligned; names stand once where all panels have the same.
struct Grid: Plot {
    private struct Panel {
        var plot: any Plot
        var title: TextBlock
        var subtitle: TextBlock

        init?(_ plot: any Plot, _ draft: Draft, width: Double) throws {
            self.plot = plot
            title = try draft.label(draft.spec.title, role: .strong, size: draft.sizes.label, width: width)
            subtitle = try draft.label(draft.spec.subtitle, size: draft.sizes.tag, width: width)
            guard title.width <= width + 1e-6, subtitle.width <= width + 1e-6 else { return nil }
        }

        var headHeight: Double {
            let height =
                title.height + subtitle.height
                + (title.lines.isEmpty || subtitle.lines.isEmpty ? 0 : subtitle.size * 0.3)
            return height > 0 ? height + max(title.size, subtitle.size) * 0.6 : 0
        }
    }

    /// Panels side by side.
    private struct Shelf {
        var panels: [Panel]
        var headHeight: Double { panels.map(\.headHeight).max() ?? 0 }
        var least: Double
        var natural: Double
    }

    private let draft: Draft
    /// `nil` where each panel has its own.
    private let names: RowNames?
    private let shelves: [Shelf]
    private let panelWidth: Double

    var fillsFrame: Bool { false }
    var leastHeight: Double { shelves.reduce(gaps) { $0 + $1.headHeight + $1.least } }
    var naturalHeight: Double { shelves.reduce(gaps) { $0 + $1.headHeight + $1.natural } }
    private var gaps: Double { Double(shelves.count - 1) * Self.gap(draft) }

    private static func gap(_ draft: Draft) -> Double { draft.sizes.base * 1.7 }

    init?(_ draft: Draft, width: Double, more: Int) throws {
        let count = draft.spec.panels.count
        let names = try RowNames(draft, width: width)
        var tried: Set<Int> = []
        for names in [names, nil] {
            let room = width - (names?.width ?? 0)
            let usual = Self.columns(draft, room: room, count: count)
            guard usual + more <= count else { continue }
            for columns in more > 0 ? [usual + more] : Array((1...usual).reversed()) {
                guard names != nil || tried.insert(columns).inserted else { continue }
                let panelWidth = (room - Double(columns - 1) * Self.gap(draft)) / Double(columns)
                guard panelWidth > 0,
                    let panels = try Self.panels(draft, width: panelWidth, names: names)
                else { continue }
                self.draft = draft
                self.names = names
                self.panelWidth = panelWidth
                shelves = Self.shelves(panels, columns: columns, draft, panelWidth)
                return
            }
        }
        return nil
    }

    /// How many panels stand side by side without an orphan below: wide enough each to be read.
    private static func columns(_ draft: Draft, room: Double, count: Int) -> Int {
        let gap = gap(draft)
        let most = max(1, min(count, Int((room + gap) / (draft.sizes.base * 9 + gap))))
        let rows = (count + most - 1) / most
        return (count + rows - 1) / rows
    }

    /// All of one make; `nil` where one of them needs more width, or wouldn't leave its names to the grid.
    private static func panels(_ draft: Draft, width: Double, names: RowNames?) throws -> [Panel]? {
        let specs = draft.spec.panels
        let extent =
            draft.spec.scale == .shared
            ? specs.map(\.extent).reduce((0, 0)) { (min($0.0, $1.low), max($0.1, $1.high)) } : nil
        makes: for make in 0..<(specs.map(\.kind.plots.count).max() ?? 0) {
            var panels: [Panel] = []
            for spec in specs {
                let own = draft.panel(spec, extent: extent, outerNames: names?.heights)
                let makers = spec.kind.plots
                guard let plot = try makers[min(make, makers.count - 1)](own, width) else { continue makes }
                let area = Rect(x: 0, y: 0, width: width, height: plot.leastHeight)
                if names != nil, plot.rowBands(in: area) == nil { continue makes }
                guard let panel = try Panel(plot, own, width: width) else { continue makes }
                panels.append(panel)
            }
            if extent != nil {
                guard let fit = Self.sharedFit(panels) else { continue }
                for index in panels.indices { panels[index].plot.share(fit, unit: nil) }
                let fits = panels.allSatisfy { panel in
                    let area = Rect(x: 0, y: 0, width: width, height: panel.plot.leastHeight)
                    return panel.plot.unit(sharing: fit, in: area) != nil
                }
                guard fits else { continue }
            }
            return panels
        }
        return nil
    }

    /// What stands beyond the bars of any of them; `nil` where one can't share its scale.
    private static func sharedFit(_ panels: [Panel]) -> LabelFit? {
        var fit = LabelFit()
        for panel in panels {
            guard let own = panel.plot.labelFit else { return nil }
            fit.before += own.before
            fit.after += own.after
        }
        return fit
    }

    private static func shelves(
        _ panels: [Panel], columns: Int, _ draft: Draft, _ width: Double
    ) -> [Shelf] {
        stride(from: 0, to: panels.count, by: columns).map { start in
            let row = Array(panels[start..<min(start + columns, panels.count)])
            let least = row.map(\.plot.leastHeight).max() ?? 0
            // Denser than on a page of its own; what would fill one takes a panel's proportions.
            let natural = row.map { panel in
                min(
                    panel.plot.naturalHeight,
                    panel.plot.fillsFrame
                        ? max(width * 0.72, draft.sizes.base * 10) : panel.plot.leastHeight * 1.4)
            }
            return Shelf(panels: row, least: least, natural: max(least, natural.max() ?? 0))
        }
    }
}

extension Grid {
    func draw(in area: Rect, into nodes: inout [Node]) {
        let gap = Self.gap(draft)
        let bands = BandScale(
            least: shelves.map { $0.headHeight + $0.least + gap },
            natural: shelves.map { $0.headHeight + $0.natural + gap }, start: area.minY,
            length: area.height + gap, growth: 1.6
        ).bands
        let areas = zip(shelves, bands).map { shelf, band in
            shelf.panels.indices.map { index in
                Rect(
                    x: area.minX + (names?.width ?? 0) + Double(index) * (panelWidth + gap),
                    y: band.start + shelf.headHeight, width: panelWidth,
                    height: band.length - gap - shelf.headHeight)
            }
        }
        let share = sharing(areas)
        for (shelf, areas) in zip(shelves, areas) {
            if let names, let rows = shelf.panels[0].plot.rowBands(in: areas[0]) {
                names.draw(right: areas[0].minX, rows, draft, into: &nodes)
            }
            for (panel, area) in zip(shelf.panels, areas) {
                drawHead(panel, x: area.minX, bottom: area.minY, into: &nodes)
                var plot = panel.plot
                if let share { plot.share(share.fit, unit: share.unit) }
                plot.draw(in: area, into: &nodes)
            }
        }
    }

    /// The scale of all panels: as long as the tightest of them allows.
    private func sharing(_ areas: [[Rect]]) -> (fit: LabelFit, unit: Double?)? {
        let panels = shelves.flatMap(\.panels)
        guard draft.spec.scale == .shared, let fit = Self.sharedFit(panels) else { return nil }
        let units = zip(panels, areas.joined()).map { $0.plot.unit(sharing: fit, in: $1) ?? 0 }
        return (fit, units.min())
    }

    /// Heads of a shelf end on one line, above their plots.
    private func drawHead(_ panel: Panel, x: Double, bottom: Double, into nodes: inout [Node]) {
        let top = bottom - panel.headHeight
        panel.title.draw(x: x, top: top, .leading, color: draft.style.colors.text, into: &nodes)
        let gap = panel.title.lines.isEmpty ? 0 : panel.subtitle.size * 0.3
        panel.subtitle.draw(
            x: x, top: top + panel.title.height + gap, .leading, color: draft.style.colors.muted, into: &nodes
        )
    }
}

/// The names of rows that several panels share, beside the first of each shelf.
private struct RowNames {
    private let names: [RowName]
    /// With the gap before the plot.
    let width: Double
    var heights: [Double] { names.map(\.height) }

    /// `nil` where the panels' categories differ.
    init?(_ draft: Draft, width: Double) throws {
        let categories = draft.spec.panels.map(\.categories)
        guard let first = categories.first, categories.allSatisfy({ $0 == first }) else { return nil }
        names = try first.map { try draft.rowName($0, width: width * 0.22) }
        self.width = RowName.column(names, draft)
    }

    func draw(right: Double, _ bands: [BandScale.Band], _ draft: Draft, into nodes: inout [Node]) {
        for (name, band) in zip(names, bands) {
            name.draw(
                x: right - RowName.gap(draft), top: band.middle - name.height / 2, .trailing, draft,
                into: &nodes)
        }
    }
}
