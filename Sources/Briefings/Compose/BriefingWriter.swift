import Charting
import MetricModel
import SceneModel

/// A briefing while it is written: its blocks, and what has been printed so far.
struct BriefingWriter {
    let plan: BriefingPlan
    let charts: ChartComposer
    let reports: [String: Report]
    let narrative: Narrative
    let tables: BriefingTables
    /// What the places published, the metrics in the order of the themes.
    let coverage: [Coverage]
    private let frames: [BriefingComposer.Frame?]

    var blocks: [BriefingDocument.Block] = []
    var index: EvidenceIndex
    private var chapter = 0
    private var figures = 0
    /// The figures whose notes say what is to be minded of a chart, by its place in the plan.
    private(set) var notedIn: [Int: Int] = [:]
    /// Numbered in the section, of the third level.
    private var points = 0

    typealias Inline = BriefingDocument.Inline
    typealias Table = BriefingDocument.Table

    init(
        _ plan: BriefingPlan, frames: [BriefingComposer.Frame?], charts: ChartComposer,
        reports: [String: Report]
    ) {
        self.plan = plan
        self.frames = frames
        self.charts = charts
        self.reports = reports
        index = EvidenceIndex(plan.parts.contains(.annex) ? .annex : .lines(reports))
        narrative = Narrative(language: charts.language, model: plan.model, reports: reports)
        tables = BriefingTables(language: charts.language, charts: charts, reports: reports)
        coverage = plan.model.coverage().enumerated().sorted {
            let (x, y) = (
                BriefingTheme.order(of: $0.element.metric), BriefingTheme.order(of: $1.element.metric)
            )
            return (x, $0.offset) < (y, $1.offset)
        }.map(\.element)
    }

    var language: Language { charts.language }

    func words(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

    func title(_ part: BriefingPlan.Part) -> String { part.title(language) }

    mutating func write() {
        for part in plan.parts {
            switch part {
            case .contents: contents(depth: 1)
            case .keypoints: keypoints()
            case .themes: themes()
            case .profiles: profiles()
            case .plans: plans()
            case .values: values()
            case .method: method()
            case .findings: findings()
            case .annex: continue
            }
            ownTexts(at: .part(part))
        }
        deepenContents()
        // Where its numbers stand is known only once all are printed; so is where the figures' marks lead.
        guard plan.parts.contains(.annex) else {
            sources()
            return
        }
        linkFigures()
        // What is annexed stands behind it.
        if !blocks.isEmpty { blocks.append(.signature) }
        annex()
        ownTexts(at: .part(.annex))
    }

    private mutating func contents(depth: Int) {
        blocks.append(.contents(title: title(.contents), depth: depth))
    }

    /// Chapters alone, or their sections too where that is no page of its own.
    private mutating func deepenContents() {
        let count = blocks.count { if case .heading(let level, _) = $0 { level <= 2 } else { false } }
        guard count <= Self.linesOfContents else { return }
        for (number, block) in blocks.enumerated() {
            if case .contents(let title, _) = block { blocks[number] = .contents(title: title, depth: 2) }
        }
    }

    private static let linesOfContents = 20

    // MARK: Blocks

    mutating func heading(_ text: String, level: Int = 1) {
        if level < 3 { points = 0 }
        blocks.append(.heading(level: level, text: text))
    }

    /// With the next number: 一、经济总量.
    mutating func chapter(_ title: String) {
        chapter += 1
        heading(Self.ordinal(chapter, language) + title)
    }

    /// With the next number under its section: `1. `
    mutating func point() -> String {
        points += 1
        return "\(points). "
    }

    mutating func paragraph(_ inlines: [Inline]) {
        if !inlines.isEmpty { blocks.append(.paragraph(inlines)) }
    }

    mutating func remark(_ text: String) { paragraph([Inline(text, isMuted: true)]) }

    mutating func table(_ table: Table?) {
        if let table, !table.rows.isEmpty { blocks.append(.table(table)) }
    }

    mutating func figure(_ number: Int) {
        guard frames.indices.contains(number), plan.charts.indices.contains(number) else { return }
        let chart = plan.charts[number]
        // A hundred places are a table, which goes on from page to page.
        guard let frame = frames[number] else { return table(tables.values([chart.comparison], &index)) }
        let verdict = chart.comparison.verdict
        notedIn[number] = nextFigure(ofFrame: number, chart.spec)
        figure(
            chart.spec, frame, showing: chart.comparison.observations + chart.references,
            caveat: caveat(of: verdict))
    }

    /// In the few words that a caption has room for.
    private func caveat(of verdict: Verdict) -> String {
        if verdict.reasons.contains(where: { $0.kind == .tooFew }) { return "" }
        switch verdict {
        case .comparable: return ""
        case .caveat(let reasons): return words("\(reasons.count)点须注意", Words.count(reasons.count, "caveat"))
        case .incomparable: return verdict.summary(language)
        }
    }

    /// The next figure's number if that is of a chart that stands on a page and says itself what is to be minded.
    func nextFigure(ofFrame number: Int, _ spec: ChartSpec) -> Int? {
        frames.indices.contains(number) && frames[number] != nil && !spec.notes.isEmpty ? figures + 1 : nil
    }

    /// Of a chart of several metrics.
    mutating func sheet(_ number: Int) {
        let place = plan.charts.count + number
        guard frames.indices.contains(place), plan.sheets.indices.contains(number) else { return }
        let sheet = plan.sheets[number]
        guard let frame = frames[place] else { return table(tables.values(sheet.valued, &index)) }
        let minded = sheet.valued.map(\.verdict).count { verdict in
            verdict != .comparable && !verdict.reasons.contains { $0.kind == .tooFew }
        }
        figure(
            sheet.spec, frame, showing: sheet.valued.flatMap(\.observations) + sheet.references,
            caveat: minded == 0 ? "" : words("\(minded)项指标须注意", "\(minded) metrics with caveats"))
    }

    private mutating func figure(
        _ spec: ChartSpec, _ frame: BriefingComposer.Frame, showing observations: [Observation],
        caveat: String
    ) {
        figures += 1
        // A mark that no sentence tells still has its place in the annex.
        for observation in observations { _ = index.number(of: observation, language) }
        let caption = words(
            "图\(figures)　\(spec.title)" + (caveat.isEmpty ? "" : "（\(caveat)，见图注）"),
            "Figure \(figures). \(spec.title)" + (caveat.isEmpty ? "" : " (\(caveat), see notes)"))
        blocks.append(
            .figure(
                BriefingDocument.Figure(
                    size: frame.size, nodes: frame.nodes, alt: spec.description,
                    caption: [Inline(caption)])))
    }

    mutating func ownTexts(at place: OwnText.Place) {
        for text in plan.texts where text.place == place {
            if !text.heading.isEmpty { heading(point() + text.heading, level: 3) }
            paragraph(tables.inlines(of: text, &index))
        }
    }

    // MARK: Links

    private mutating func linkFigures() {
        var links = FigureLinks(index)
        for number in blocks.indices {
            guard case .figure(var figure) = blocks[number] else { continue }
            figure.nodes = links.linked(figure.nodes)
            blocks[number] = .figure(figure)
        }
        index = links.index
    }

    /// 一、 to 九十九、 as official papers number their headings.
    static func ordinal(_ number: Int, _ language: Language) -> String {
        guard language == .zh, (1...99).contains(number) else { return "\(number). " }
        return numeral(number) + "、"
    }

    /// 一 to 九十九.
    static func numeral(_ number: Int) -> String {
        let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
        let tens = number / 10
        guard (1...99).contains(number) else { return "\(number)" }
        return (tens > 1 ? digits[tens] : "") + (tens > 0 ? "十" : "") + digits[number % 10]
    }
}
