import Briefings
import Charting
import Styling

extension Workspace {
    /// The briefing alone, a PDF.
    package mutating func briefing(
        style name: String?, options: Press.Options, isOnePage: Bool = false, write: OutputWriter.PieceWriter
    ) throws(HengtuError) {
        draftCharts()
        // The model holds all that is printed.
        indicators = []
        let style = try self.style(named: name)
        let charts = try plannedCharts(style: style, isStrict: false)
        if !isOnePage { warnings += textWarnings(charts) }
        if isOnePage {
            try write(try onePage(of: charts, style: style, options: options), true)
        } else {
            try briefing(of: charts, style: style, options: options, write: write)
        }
    }

    func briefing(
        of charts: [PlannedChart], style: Style, options: Press.Options, write: OutputWriter.PieceWriter
    ) throws(HengtuError) {
        let press = try paperPress(style, options)
        var plan = try plan(of: charts)
        plan.rowsOfProfile = min(plan.rowsOfProfile, try press.rowsOfProfile)
        while true {
            let manuscript = try BriefingComposer(reports: reports, charts: composer).manuscript(plan) {
                (spec: ChartSpec) throws(HengtuError) in try press.figureOnPage(spec)
            }
            do {
                var begins = true
                return try press.briefing(manuscript) { piece in
                    try write(piece, begins)
                    begins = false
                }
            } catch .page(.tableTooWide) where plan.placesSideBySide > 0 {
                // Wide type leaves room for fewer places beside one another.
                plan.placesSideBySide = min(plan.placesSideBySide, plan.places.count) - 1
            }
        }
    }

    mutating func onePage(
        of charts: [PlannedChart], style: Style, options: Press.Options
    ) throws(HengtuError) -> [UInt8] {
        let press = try paperPress(style, options)
        let page = try onePage(of: try plan(of: charts), by: press)
        omitted = page.omitted
        return try press.render(page.scene, as: .pdf)
    }

    /// Paper has its own style: slides lend a briefing nothing but their name.
    private func paperPress(_ style: Style, _ options: Press.Options) throws(HengtuError) -> Press {
        var paper = style.medium == .slides ? try Style.resolve("briefing") : style
        paper.lines = style.lines
        return Press(style: paper, options: options)
    }
}
