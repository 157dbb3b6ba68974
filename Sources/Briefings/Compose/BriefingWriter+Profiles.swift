import MetricModel

/// A place under another, each on a page of its own where the one before fills its page.
extension BriefingWriter {
    mutating func profiles<Failure: Error>(_ hand: Receiver<Failure>) throws(Failure) {
        let published = Profile.published(coverage)
        let standings = Standings(plan.charts.lazy.map(\.comparison), language)
        let targets = Profile.published(coverage, as: .target)
        var isFirst = true
        for place in plan.places {
            let lines = Profile.lines(
                of: place, published[place] ?? [], plan.model, limit: plan.rowsOfProfile)
            if lines.isEmpty { continue }
            add(.pageBreakIfFilled)
            if isFirst { chapter(title(.profiles)) }
            isFirst = false
            heading(place, level: 2)
            paragraph(introduction(place, lines, standings, targets[place] ?? []))
            table(profile(of: place, lines))
            try handOver(hand)
        }
    }

    /// Where it stands, what it means to reach next, and which reports say so.
    private mutating func introduction(
        _ place: String, _ lines: [Profile.Line], _ standings: Standings,
        _ planned: [Profile.Published]
    ) -> [Inline] {
        var text = Sentence(language)
        if let told = standings.sentence(of: place) {
            text.add(told)
            text.stop()
        } else if standings.compares(place) {
            text.add(
                "\(place)没有能与别处排先后的数。", "No value of \(place) can be ranked among the others. ")
        }
        let targets = Profile.targets(
            of: place, planned, plan.model, after: lines.compactMap { $0.main.period?.end.year }.max())
        if let period = targets.first?.period {
            text.add("\(period.words(.zh))的主要目标是", "Main targets for \(period.words(.en)): ")
            for (number, target) in targets.enumerated() {
                if number > 0 { text.add("，", "; ") }
                text.add(MetricNames.inSentence(target.metric, language) + words("", " "))
                let value = ValueWords(target, language)
                text.add(value.before)
                text.add(index.marked(value.number, index.number(of: target, language)))
                text.add(value.after)
            }
            text.stop()
        }
        var docs: [String] = []
        for line in lines {
            if let doc = line.main.indicators.first?.doc, !docs.contains(doc) { docs.append(doc) }
        }
        let titles = docs.map { charts.reportTitle($0) }
        text.add(
            "以下数字据\(titles.map { "《\($0)》" }.joined(separator: "、"))。",
            "What follows is from \(titles.joined(separator: ", ")).")
        return text.trimmed
    }

    private mutating func profile(of place: String, _ lines: [Profile.Line]) -> Table {
        let isOneReport = Set(lines.compactMap { $0.main.indicators.first?.doc }).count == 1
        let rows = lines.map { line in
            [[Inline(MetricNames.words(line.metric, language))]] + cells(of: line, isOneReport: isOneReport)
        }
        var table = Table(
            title: "",
            columns: [
                Table.Column(title: words("指标", "Metric"), weight: 2.2),
                Table.Column(title: words("数值", "Value"), alignment: .trailing, weight: 1.4),
                Table.Column(title: words("时期", "Period"), weight: 1.7),
                Table.Column(title: words("增速", "Growth"), alignment: .trailing, weight: 1.1),
                Table.Column(title: words("自称位次", "Claimed rank"), weight: 1.9),
                Table.Column(title: words("出处", "Source"), weight: isOneReport ? 0.9 : 1.9),
            ], rows: rows)
        table.name = words("\(place)主要指标", "\(place): main indicators")
        return table
    }

    private mutating func cells(of line: Profile.Line, isOneReport: Bool) -> [[Inline]] {
        let main = line.main
        let number = index.number(of: main, language)
        let isGrowth = main.measure == .growth
        let value = isGrowth ? [] : [index.link(tables.printed(main), to: number)]
        let growth: [Inline] =
            if isGrowth {
                [index.link(tables.printed(main), to: number)]
            } else if let growth = line.growth {
                index.marked(tables.printed(growth), index.number(of: growth, language))
            } else {
                []
            }
        let rank = line.rank.map { rank in
            index.marked(
                ValueWords(rank.observation, language).all,
                index.number(of: rank.observation, language))
        }
        return [
            value, [Inline(main.period?.words(language) ?? words("未注明", "undated"))], growth, rank ?? [],
            [tables.source(of: main, number, isOneReport: isOneReport, index)],
        ]
    }
}

/// The main indicators of a place.
enum Profile {
    struct Line {
        var metric: String
        /// The latest amount or share, else the growth.
        var main: Observation
        var growth: Observation?
        var rank: Comparison.Claim?
    }

    /// A metric in a measure that a place published.
    struct Published {
        var metric: String
        var measure: Measure
        /// How many places did.
        var placeCount: Int
    }

    /// For each place what it reached, or means to, in the order of the coverage.
    static func published(_ coverage: [Coverage], as status: Status = .actual) -> [String: [Published]] {
        var lines: [String: [Published]] = [:]
        for line in coverage {
            // Counted once: a place's profile asks it of all that the place published.
            let published = Published(
                metric: line.metric, measure: line.measure, placeCount: line.placeCount)
            for place in Set(line.publications.filter { $0.status == status }.map(\.place)) {
                lines[place, default: []].append(published)
            }
        }
        return lines
    }

    /// By themes; where there are too many, what most places published.
    ///
    /// - Parameter published: what the place reached.
    static func lines(
        of place: String, _ published: [Published], _ model: MetricsModel, limit: Int
    ) -> [Line] {
        var counts: [String: Int] = [:]
        var order: [String] = []
        for line in published {
            guard line.measure != .rank, line.measure != .change else { continue }
            if counts[line.metric] == nil { order.append(line.metric) }
            counts[line.metric] = max(counts[line.metric] ?? 0, line.placeCount)
        }
        // Names of no list may be anything; standard ones are what people look for.
        let standard = order.filter(BriefingTheme.isStandard)
        let chosen = Set(
            standard.enumerated().sorted {
                (counts[$1.element] ?? 0, $0.offset) < (counts[$0.element] ?? 0, $1.offset)
            }.prefix(limit).map(\.element))
        return standard.filter(chosen.contains).compactMap { line(of: place, $0, model) }
    }

    /// For the latest period that it names, if that lies ahead of what was reached: standard metrics, those that most
    /// places mean to reach.
    ///
    /// - Parameters:
    ///   - published: what the place means to reach.
    ///   - year: the last of what was reached; `nil` where that is unknown, and nothing is told.
    static func targets(
        of place: String, _ published: [Published], _ model: MetricsModel, after year: Int?
    ) -> [Observation] {
        guard let year else { return [] }
        var found: [(fact: Observation, places: Int)] = []
        for line in published where BriefingTheme.isStandard(line.metric) {
            guard line.measure != .rank, line.measure != .change else { continue }
            let ahead = model.facts(place: place, metric: line.metric).filter {
                $0.measure == line.measure && $0.status == .target && ($0.period?.end.year ?? 0) > year
            }
            if let fact = ahead.max(by: { ($0.period?.end.year ?? 0) < ($1.period?.end.year ?? 0) }) {
                found.append((fact, line.placeCount))
            }
        }
        let latest = found.compactMap(\.fact.period).max()
        let chosen = found.enumerated().filter { $0.element.fact.period == latest }.sorted { a, b in
            (b.element.places, a.offset) < (a.element.places, b.offset)
        }.prefix(targetsTold)
        return chosen.sorted { $0.offset < $1.offset }.map(\.element.fact)
    }

    private static let targetsTold = 3

    private static func line(of place: String, _ metric: String, _ model: MetricsModel) -> Line? {
        for measure in [Measure.level, .ratio, .growth] {
            let comparison = model.compare(
                ComparisonQuery(
                    metric: metric, measure: measure, places: [place], columns: [.actual], derived: false))
            guard let row = comparison.rows.first, let main = row.cells.first?.observation else { continue }
            return Line(
                metric: metric, main: main, growth: model.company(of: main).growth,
                rank: row.claims.first { $0.observation.period == main.period })
        }
        return nil
    }
}
