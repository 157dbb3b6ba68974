import SceneModel
import Styling
import Typesetting

/// A league table: rank, name, and for each series a column of numbers with bars in its cells.
func tablePlot(_ draft: Draft, width: Double) throws -> (any Plot)? {
    try LeagueTable(draft, width: width, bars: .beside)
}

/// The same with the bars under their numbers, for many columns.
func narrowTablePlot(_ draft: Draft, width: Double) throws -> (any Plot)? {
    try LeagueTable(draft, width: width, bars: .below)
}

struct LeagueTable: Plot {
    enum Bars {
        case beside
        case below
    }

    private struct Row {
        var rank: TextBlock
        var name: TextBlock
        var tag: TextBlock
        /// Of its tallest cell or its name.
        var height: Double
    }

    private let draft: Draft
    private let width: Double
    private let rows: [Row]
    private let columns: [TableColumn]
    private let rankWidth: Double
    private let nameWidth: Double
    /// Where the names of the heads end, and where the head does.
    private let headLine: Double
    private let headHeight: Double
    private let least: [Double]
    private let natural: [Double]

    var leastHeight: Double { headHeight + least.reduce(0, +) }
    var naturalHeight: Double { headHeight + natural.reduce(0, +) }
    var fillsFrame: Bool { false }

    init?(_ draft: Draft, width: Double, bars: Bars) throws {
        let sizes = draft.sizes
        let spec = draft.spec
        let ranks = try spec.categories.map { try draft.label($0.rank, size: sizes.value, width: .infinity) }
        let rankWidth = ranks.map(\.width).max() ?? 0
        let contents = try spec.series.indices.map { try TableColumn.Content($0, draft, bars) }
        // Cells get the more, the narrower the names are broken.
        for share in [0.4, 0.3, 0.2, 0.14] {
            let names = try spec.categories.map { category in
                (
                    try draft.label(
                        category.name, role: category.isHighlighted ? .strong : .text, size: sizes.label,
                        width: width * share),
                    try draft.label(category.tag, size: sizes.tag, width: width * share)
                )
            }
            let nameWidth = names.map { max($0.width, $1.width) }.max() ?? 0
            let left = nameWidth + (rankWidth > 0 ? rankWidth + sizes.base * 0.9 : 0) + Self.gap(draft)
            guard let columns = try TableColumn.all(contents, draft, from: left, to: width) else { continue }
            self.draft = draft
            self.width = width
            self.rankWidth = rankWidth
            self.nameWidth = nameWidth
            self.columns = columns
            headLine = columns.map(\.nameHeight).max() ?? 0
            headHeight = headLine + (columns.map(\.detailHeight).max() ?? 0) + sizes.base * 0.45
            rows = zip(ranks, names).enumerated().map { index, row in
                let name = row.1.0.height + (row.1.1.lines.isEmpty ? 0 : row.1.1.height + sizes.tag * 0.25)
                let cells = columns.map { $0.height(of: index) }
                return Row(
                    rank: row.0, name: row.1.0, tag: row.1.1, height: max(name, cells.max() ?? 0))
            }
            least = rows.map { $0.height + sizes.base * 0.35 }
            natural = rows.map { $0.height + sizes.base * 0.85 }.evened
            return
        }
        return nil
    }

    /// Between two columns.
    static func gap(_ draft: Draft) -> Double { draft.sizes.base * 1.5 }
}

extension LeagueTable {
    func draw(in area: Rect, into nodes: inout [Node]) {
        for column in columns {
            column.drawHead(x: area.minX, line: area.minY + headLine, into: &nodes)
        }
        draft.drawRule(x: area.minX, y: area.minY + headHeight, width: width, isOfHead: true, into: &nodes)
        let bands = BandScale(
            least: least, natural: natural, start: area.minY + headHeight, length: area.height - headHeight,
            growth: 1.8
        ).bands
        for (index, (row, band)) in zip(rows, bands).enumerated() {
            let top = band.middle - row.height / 2
            drawName(row, x: area.minX, top: top, into: &nodes)
            for column in columns {
                column.drawCell(index, x: area.minX, top: top, into: &nodes)
            }
            draft.drawRule(x: area.minX, y: band.end, width: width, isOfHead: false, into: &nodes)
        }
    }

    private func drawName(_ row: Row, x: Double, top: Double, into nodes: inout [Node]) {
        let colors = draft.style.colors
        var x = x
        if rankWidth > 0 {
            row.rank.draw(x: x + rankWidth, top: top, .trailing, color: colors.muted, into: &nodes)
            x += rankWidth + draft.sizes.base * 0.9
        }
        row.name.draw(x: x, top: top, .leading, color: colors.text, into: &nodes)
        row.tag.draw(
            x: x, top: top + row.name.height + draft.sizes.tag * 0.25, .leading, color: colors.muted,
            into: &nodes)
    }
}
