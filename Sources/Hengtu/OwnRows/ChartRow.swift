import Briefings
import Charting
import MetricModel
import SceneModel

/// A number of one's own to chart: a name, a value, and what is to be said of it.
public struct ChartRow: Sendable, Hashable {
    public var name: String
    /// `nil` where it is missing, which is never drawn as zero.
    public var value: Double?
    /// What stands at the mark; by default the value in as few digits as tell it.
    public var label: String
    /// Which of several values of a name it is; empty where each name has one.
    public var series: String
    /// Hatched for a part of a year, outlined for a target.
    public var form: ChartSpec.Form
    /// Where the value is only a bound.
    public var openEnd: ChartSpec.OpenEnd
    /// Stands numbered below the chart; rows with the same words share the number.
    public var note: String
    /// Where the number comes from, as `FILE#start-end`.
    public var source: String
    /// How it changed, which a table shows beside it; `nil` where nothing is known.
    public var change: ChartSpec.Change?

    public init(
        _ name: String, _ value: Double?, label: String? = nil, series: String = "",
        form: ChartSpec.Form = .solid, openEnd: ChartSpec.OpenEnd = .none, note: String = "",
        source: String = "", change: ChartSpec.Change? = nil
    ) {
        self.name = name
        self.value = value
        self.label = label ?? value.map(Self.words) ?? ""
        self.series = series
        self.form = form
        self.openEnd = openEnd
        self.note = note
        self.source = source
        self.change = change
    }

    /// With a true minus, and no point behind a whole number.
    private static func words(_ value: Double) -> String {
        let words = Int(exactly: value).map(String.init) ?? "\(value)"
        return words.hasPrefix("-") ? "−" + words.dropFirst() : words
    }
}

extension ChartSpec {
    /// A chart of one's own rows, without any report.
    ///
    ///     ChartSpec(.ranking, "粮食总产量", subtitle: "2023年，单位：万吨",
    ///               rows: [ChartRow("青禾县", 128.5), ChartRow("白石县", 96.2), ChartRow("临江区", nil)])
    ///
    /// A ranking and a table are ordered here, from the largest value of the first series down and what is missing
    /// last; other kinds keep the rows' order. A name that comes twice in one series is an error of layout.
    /// A table and a matrix have a column for each series, a grid a panel.
    ///
    /// - Parameters:
    ///   - panels: the kind of a grid's.
    ///   - highlight: the name to highlight.
    ///   - ranks: of a slope: each series' ranks in place of its values.
    ///   - source: the line that says where the numbers come from, as it is to be printed.
    public init(
        _ kind: Kind, _ title: String, subtitle: String = "", rows: [ChartRow], highlight: String = "",
        source: String = "", size: Size? = nil, language: Language = .zh, panels: Kind = .bar,
        scale: PanelScale = .own, ranks: Bool = false
    ) {
        let rows = kind == .ranking || kind == .table ? Self.ranked(rows) : rows
        let names = Names(rows.map(\.name))
        let series = Names(rows.map(\.series))
        let notes = Names(rows.map(\.note).filter { !$0.isEmpty })
        let data = rows.map { row in
            Datum(
                category: names.number(of: row.name) ?? 0, series: series.number(of: row.series) ?? 0,
                value: row.value, label: row.label, form: row.form, openEnd: row.openEnd,
                notes: notes.number(of: row.note).map { [$0 + 1] } ?? [],
                title: [row.name, row.series, row.label].filter { !$0.isEmpty }.joined(separator: " "),
                source: row.source, change: row.change)
        }
        let missing = language == .zh ? "未公布" : "not published"
        self.init(
            kind: kind, title: title, subtitle: subtitle,
            categories: names.all.map {
                Category(name: $0, isHighlighted: !highlight.isEmpty && $0 == highlight)
            },
            series: series.all.map { Series(name: $0) }, data: data, notes: notes.all, source: source,
            description: Self.told(title, subtitle, rows, missing: missing, language), size: size,
            legend: Self.legend(kind == .slope ? [] : series.all, data, kind, language), missingWord: missing,
            language: language == .zh ? "zh-CN" : "en")
        switch kind {
        case .table: makeTable(language)
        case .matrix: makeMatrix(language)
        case .grid: makePanels(panels, scale)
        case .slope where ranks: makeRanks(language)
        default:
            tellScale(language)
            tellParts(language)
        }
    }

    /// By each name's first value; equals keep their order.
    private static func ranked(_ rows: [ChartRow]) -> [ChartRow] {
        let names = Names(rows.map(\.name))
        var values = [Double?](repeating: nil, count: names.all.count)
        let numbers = rows.map { names.number(of: $0.name) ?? 0 }
        for (row, number) in zip(rows, numbers) where values[number] == nil {
            values[number] = row.value ?? -.infinity
        }
        let order = rows.indices.sorted { a, b in
            let (x, y) = (values[numbers[a]] ?? 0, values[numbers[b]] ?? 0)
            return x == y ? a < b : x > y
        }
        return order.map { rows[$0] }
    }

    private static func told(
        _ title: String, _ subtitle: String, _ rows: [ChartRow], missing: String, _ language: Language
    ) -> String {
        let zh = language == .zh
        let facts = rows.map { row in
            let value = row.value == nil && row.label.isEmpty ? missing : row.label
            return row.name + (zh && row.series.isEmpty ? "" : " ")
                + (row.series.isEmpty ? "" : row.series + " ") + value
        }
        let head = subtitle.isEmpty ? title : zh ? "\(title)（\(subtitle)）" : "\(title) (\(subtitle))"
        return zh ? "\(head)：\(facts.joined(separator: "；"))。" : "\(head): \(facts.joined(separator: "; "))."
    }

    /// Only what this chart shows.
    private static func legend(
        _ series: [String], _ data: [Datum], _ kind: Kind, _ language: Language
    ) -> [LegendEntry] {
        let zh = language == .zh
        var legend =
            series.count > 1
            ? series.enumerated().map { LegendEntry(series: $0.offset, text: $0.element) } : []
        let drawn = data.filter { $0.value != nil }
        func add(_ entry: LegendEntry, if isShown: (Datum) -> Bool) {
            if drawn.contains(where: isShown) { legend.append(entry) }
        }
        add(LegendEntry(form: .outlined, text: zh ? "目标数" : "Target")) { $0.form == .outlined }
        add(LegendEntry(form: .hatched, text: zh ? "不足全年" : "Part of a year")) { $0.form == .hatched }
        // The end of a share is always 100 %, whatever is known of its parts.
        if kind == .share { return legend }
        add(LegendEntry(openEnd: .lower, text: zh ? "下限，可能更高" : "At least")) { $0.openEnd == .lower }
        add(LegendEntry(openEnd: .upper, text: zh ? "上限，可能更低" : "At most")) { $0.openEnd == .upper }
        return legend
    }
}

/// Words, each once, where it first stands.
private struct Names {
    var all: [String] = []
    /// Only where there are many: a few are sooner compared than hashed.
    private var numbers: [String: Int] = [:]
    private static let few = 16

    init(_ words: [String]) {
        for word in words where number(of: word) == nil {
            all.append(word)
            if all.count == Self.few {
                for (number, word) in all.enumerated() { numbers[word] = number }
            } else if all.count > Self.few {
                numbers[word] = all.count - 1
            }
        }
    }

    func number(of word: String) -> Int? {
        all.count < Self.few ? all.firstIndex(of: word) : numbers[word]
    }
}
