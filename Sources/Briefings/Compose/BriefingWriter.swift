import Charting
import MetricModel
import SceneModel

/// A briefing while it is written, section by section: what has been printed so far, and the blocks that nobody took yet.
struct BriefingWriter {
    let plan: BriefingPlan
    let charts: ChartComposer
    let reports: [String: Report]
    let narrative: Narrative
    let tables: BriefingTables
    /// What the places published, the metrics in the order of the themes.
    let coverage: [Coverage]
    /// At each chart and then at each sheet.
    private let looks: [FirstLook]
    /// How deep the headings go that the table of contents lists.
    private let depth: Int

    /// Those that wait to be handed over.
    private var written: [Draft] = []
    private var isEmpty = true
    private var isSigned = false
    var index: EvidenceIndex
    private var chapter = 0
    private var figures = 0
    /// The figures whose notes say what is to be minded of a chart, by its place in the plan.
    private(set) var notedIn: [Int: Int] = [:]
    /// Numbered in the section, of the third level.
    private var points = 0

    typealias Inline = BriefingDocument.Inline
    typealias Table = BriefingDocument.Table

    /// A block, or a chart that is made when its place on the pages comes.
    enum Draft {
        case block(BriefingDocument.Block)
        case figure(() -> ChartSpec, caption: [Inline])
    }

    /// What was seen of a chart when it was first laid out, so that it needn't be made again for that.
    struct FirstLook: Sendable {
        let title: String
        let hasNotes: Bool
        /// What no page holds is a table.
        let isOnPage: Bool
    }

    /// Takes one, and may say in the index what it prints.
    typealias Receiver<Failure: Error> = (Draft, inout EvidenceIndex) throws(Failure) -> Void

    init(
        _ plan: BriefingPlan, looks: [FirstLook], depth: Int, index: EvidenceIndex, charts: ChartComposer,
        reports: [String: Report]
    ) {
        self.plan = plan
        self.looks = looks
        self.depth = depth
        self.index = index
        self.charts = charts
        self.reports = reports
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

    /// Hands over what it writes section by section, and keeps none of it.
    mutating func write<Failure: Error>(_ hand: Receiver<Failure>) throws(Failure) {
        for part in plan.parts where part != .annex {
            switch part {
            case .contents: add(.contents(title: title(.contents), depth: depth))
            case .keypoints: keypoints()
            case .themes: try themes(hand)
            case .profiles: try profiles(hand)
            case .plans: plans()
            case .values: values()
            case .method: method()
            case .findings: findings()
            case .annex: continue
            }
            ownTexts(at: .part(part))
            try handOver(hand)
        }
        // Where its numbers stand is known only once all are printed.
        if plan.parts.contains(.annex) {
            // What is annexed stands behind it.
            sign()
            annex()
            ownTexts(at: .part(.annex))
        } else {
            sources()
        }
        sign()
        try handOver(hand)
    }

    mutating func handOver<Failure: Error>(_ hand: Receiver<Failure>) throws(Failure) {
        let drafts = written
        written = []
        for draft in drafts { try hand(draft, &index) }
    }

    /// Once, where there is anything to sign.
    private mutating func sign() {
        if isEmpty || isSigned { return }
        add(.signature)
        isSigned = true
    }

    // MARK: Blocks

    mutating func add(_ block: BriefingDocument.Block) { add(.block(block)) }

    private mutating func add(_ draft: Draft) {
        written.append(draft)
        isEmpty = false
    }

    mutating func heading(_ text: String, level: Int = 1) {
        if level < 3 { points = 0 }
        add(.heading(level: level, text: text))
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
        if !inlines.isEmpty { add(.paragraph(inlines)) }
    }

    mutating func remark(_ text: String) { paragraph([Inline(text, isMuted: true)]) }

    mutating func table(_ table: Table?) {
        if let table, !table.rows.isEmpty { add(.table(table)) }
    }

    /// - Parameter number: of the chart in the plan.
    mutating func figure(_ number: Int, _ comparison: Comparison) {
        let chart = plan.charts[number]
        // A hundred places are a table, which goes on from page to page.
        guard looks[number].isOnPage else {
            return table(tables.values(count: 1, &index) { _ in comparison })
        }
        notedIn[number] = nextFigure(of: number)
        figure(
            number, showing: comparison.observations + chart.references,
            caveat: caveat(of: comparison.verdict)
        ) { chart.spec(of: comparison) }
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
    ///
    /// - Parameter number: of the chart, or of the sheet behind all charts.
    func nextFigure(of number: Int) -> Int? {
        looks[number].isOnPage && looks[number].hasNotes ? figures + 1 : nil
    }

    func title(ofChart number: Int) -> String { looks[number].title }

    /// Of a chart of several metrics.
    mutating func sheet(_ number: Int) {
        let place = plan.charts.count + number
        let sheet = plan.sheets[number]
        guard looks[place].isOnPage else {
            let valued = sheet.valued
            return table(tables.values(count: valued.count, &index) { valued[$0] })
        }
        let minded = sheet.valued.map(\.verdict).count { verdict in
            verdict != .comparable && !verdict.reasons.contains { $0.kind == .tooFew }
        }
        figure(
            place, showing: sheet.valued.flatMap(\.observations) + sheet.references,
            caveat: minded == 0 ? "" : words("\(minded)项指标须注意", "\(minded) metrics with caveats")
        ) { sheet.spec }
    }

    private mutating func figure(
        _ number: Int, showing observations: [Observation], caveat: String, spec: @escaping () -> ChartSpec
    ) {
        figures += 1
        let title = looks[number].title
        // A mark that no sentence tells still has its place in the annex.
        for observation in observations { _ = index.number(of: observation, language) }
        let caption = words(
            "图\(figures)　\(title)" + (caveat.isEmpty ? "" : "（\(caveat)，见图注）"),
            "Figure \(figures). \(title)" + (caveat.isEmpty ? "" : " (\(caveat), see notes)"))
        add(.figure(spec, caption: [Inline(caption)]))
    }

    mutating func ownTexts(at place: OwnText.Place) {
        for text in plan.texts where text.place == place {
            if !text.heading.isEmpty { heading(point() + text.heading, level: 3) }
            paragraph(tables.inlines(of: text, &index))
        }
    }

    // MARK: Numbers

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
