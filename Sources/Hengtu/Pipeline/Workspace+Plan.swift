import Briefings
import Charting
import MetricModel

/// What a briefing of this project holds.
extension Workspace {
    func plan(of charts: [PlannedChart]) throws(HengtuError) -> BriefingPlan {
        var entries = charts.compactMap(\.chart)
        let parts = project.briefing.parts ?? BriefingPlan.Part.allCases
        if parts.contains(.themes) { entries += drafted(besides: entries) }
        var plan = BriefingPlan(
            title: project.briefing.title ?? project.title, subtitle: project.briefing.subtitle ?? "",
            author: project.author, parts: parts, themes: project.briefing.themes, charts: entries,
            sheets: charts.compactMap(\.sheet), model: model,
            places: project.places.map { model.place(named: $0) ?? $0 },
            findings: parts.contains(.findings) ? findings() : [], texts: try ownTexts())
        plan.date = project.briefing.date ?? ""
        // Its words are longer: beside five places they would run to ten lines a row.
        if project.language == .en { plan.placesSideBySide = 4 }
        return plan
    }

    /// Charts for themes that the project has none for: those that say most.
    private func drafted(besides charts: [BriefingPlan.Chart]) -> [BriefingPlan.Chart] {
        let taken = Set(charts.map { BriefingTheme.of($0.query.metric) })
        let wanted = project.briefing.themes.isEmpty ? BriefingTheme.allCases : project.briefing.themes
        let candidates = DraftChoice(model, places: project.places).all
        let composer = composer
        return wanted.filter { !taken.contains($0) && $0 != .other }.flatMap { theme in
            candidates.filter { BriefingTheme.of($0.query.metric) == theme }.prefix(Self.chartsPerTheme).map {
                let query = checkedQuery($0.query)
                return BriefingPlan.Chart(
                    query: query, compare: { [model] in model.compare(query) },
                    draw: { composer.chart($0, kind: ChartComposer.usualKind(for: query)) })
            }
        }
    }

    private static let chartsPerTheme = 2

    private func checkedQuery(_ query: ComparisonQuery) -> ComparisonQuery {
        var query = query
        if !derives { query.derived = false }
        return query
    }

    /// A warning for each of the user's paragraphs whose place the briefing doesn't hold.
    func textWarnings(_ charts: [PlannedChart]) -> [ChartWarning] {
        let parts = project.briefing.parts ?? BriefingPlan.Part.allCases
        let themes = project.briefing.themes.isEmpty ? BriefingTheme.allCases : project.briefing.themes
        func prints(_ theme: BriefingTheme) -> Bool { parts.contains(.themes) && themes.contains(theme) }
        return project.briefing.texts.compactMap { entry in
            let isPrinted: Bool
            let place: String
            switch entry.place {
            case .part(let part): (isPrinted, place) = (parts.contains(part), part.rawValue)
            case .theme(let theme): (isPrinted, place) = (prints(theme), theme.rawValue)
            case .chart(let name):
                let chart = charts.first { $0.name == name }
                place = name
                // One of several metrics stands before the themes.
                isPrinted =
                    switch chart?.content {
                    case .sheet: true
                    case .chart(let chart): prints(BriefingTheme.of(chart.query.metric))
                    case nil: false
                    }
            }
            return isPrinted ? nil : ChartWarning(place: entry.start.text, kind: .textWithoutPlace(place))
        }
    }

    /// The user's own paragraphs with their numbers.
    func ownTexts() throws(HengtuError) -> [OwnText] {
        var texts: [OwnText] = []
        for entry in project.briefing.texts {
            do throws(PlaceholderError) {
                texts.append(
                    try OwnText(
                        at: entry.place, heading: entry.heading, text: entry.text, model: model))
            } catch {
                throw .placeholder(error.kind, at: entry.positions[error.offset])
            }
        }
        return texts
    }
}
