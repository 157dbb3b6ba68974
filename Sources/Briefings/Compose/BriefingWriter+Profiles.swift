import MetricModel

/// A place under another, each on a page of its own where the one before fills its page.
extension BriefingWriter {
    mutating func profiles() {
        let published = Profile.published(coverage)
        let known = plan.places.compactMap { place -> (String, [Profile.Line])? in
            let lines = Profile.lines(
                of: place, published[place] ?? [], plan.model, limit: plan.rowsOfProfile)
            return lines.isEmpty ? nil : (place, lines)
        }
        let orders = plan.charts.compactMap { Order($0.comparison, language) }
        for (number, (place, lines)) in known.enumerated() {
            blocks.append(.pageBreakIfFilled)
            if number == 0 { chapter(title(.profiles)) }
            heading(place, level: 2)
            paragraph(introduction(place, lines, orders))
            table(profile(of: place, lines))
        }
    }

    /// Of more than two places: of two one is always the last.
    private struct Order {
        let title: String
        let count: Int
        let ranks: [String: Int]

        init?(_ comparison: Comparison, _ language: Language) {
            let ranked = comparison.rows.filter { $0.rank != nil }
            guard ranked.count > 2 else { return nil }
            count = ranked.count
            title = ComparisonWords(comparison, language).title
            ranks = Dictionary(
                ranked.map { ($0.place, $0.rank ?? 0) }, uniquingKeysWith: { first, _ in first })
        }
    }

    private func introduction(_ place: String, _ lines: [Profile.Line], _ orders: [Order]) -> [Inline] {
        var docs: [String] = []
        for line in lines {
            if let doc = line.main.indicators.first?.doc, !docs.contains(doc) { docs.append(doc) }
        }
        let titles = docs.map { charts.reportTitle($0) }
        var text = Sentence(language)
        text.add(
            "据\(titles.map { "《\($0)》" }.joined(separator: "、"))，列出主要指标\(lines.count)项。",
            "From \(titles.joined(separator: ", ")): \(Words.count(lines.count, "main indicator")). ")
        let ordered = orders.compactMap { order in
            order.ranks[place].map { (order.title, $0, order.count) }
        }
        guard !ordered.isEmpty else { return text.trimmed }
        let told = ordered.map { title, rank, count in
            words("\(title)列\(count)地中第\(rank)", "\(title): no. \(rank) of \(count)")
        }
        text.add("能排先后的对照里，", "Where an order can be given: ")
        text.add(told.joined(separator: words("，", "; ")))
        text.stop()
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

    /// For each place what it reached, in the order of the coverage.
    static func published(_ coverage: [Coverage]) -> [String: [Coverage]] {
        var lines: [String: [Coverage]] = [:]
        for line in coverage {
            for place in Set(line.publications.filter { $0.status == .actual }.map(\.place)) {
                lines[place, default: []].append(line)
            }
        }
        return lines
    }

    /// By themes; where there are too many, what most places published.
    ///
    /// - Parameter coverage: of what the place reached.
    static func lines(
        of place: String, _ coverage: [Coverage], _ model: MetricsModel, limit: Int
    ) -> [Line] {
        var counts: [String: Int] = [:]
        var order: [String] = []
        for line in coverage {
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
