import Briefings
import MetricModel

extension Project {
    /// How many charts a draft holds at most: what a person looks through in one sitting.
    static let draftLimit = 12

    /// Charts for the metrics that most places share, those with the fewest caveats first: what a newcomer
    /// with a folder of unknown reports would want to see.
    static func draftCharts(from model: MetricsModel) -> [ChartEntry] {
        struct Candidate {
            var query: ComparisonQuery
            var places: Int
            var reasons: Int
            var order: Int
        }
        let candidates = model.coverage().enumerated().compactMap { order, line -> Candidate? in
            guard line.placeCount >= 2, line.measure != .rank, line.measure != .change else { return nil }
            let query = ComparisonQuery(metric: line.metric, measure: line.measure)
            let verdict = model.compare(query).verdict
            if case .incomparable = verdict { return nil }
            return Candidate(
                query: query, places: line.placeCount, reasons: verdict.reasons.count, order: order)
        }
        let best = candidates.sorted {
            ($1.places, $0.reasons, $0.order) < ($0.places, $1.reasons, $1.order)
        }
        var names: Set<String> = []
        return best.prefix(draftLimit).map { candidate in
            let query = candidate.query
            var name = fileName(query.metric)
            // 空气质量优良率 says its measure already; a second chart of a metric has to.
            if query.measure == .growth || names.contains(name) { name += query.measure.words(.zh) }
            while !names.insert(name).inserted { name += "2" }
            return ChartEntry(name: name, kind: ChartComposer.usualKind(for: query), query: query)
        }
    }

    /// A metric's name as a file's: 省、市/县 without what leads to another folder.
    private static func fileName(_ metric: String) -> String {
        String(metric.map { $0 == "/" || $0 == "\0" ? "-" : $0 }.drop { $0 == "." })
    }

    /// The project as a commented `hengtu.toml`.
    ///
    /// - Parameter path: where it will lie: the reports are named from there.
    package func toml(at path: String) -> String {
        let folder = FileSystem.parent(of: path)
        var lines = [
            "# 衡图项目：hengtu build 读它，画出下面各图并排出简报。", "title = \(Self.quoted(title))",
            "language = \"\(language.rawValue)\"    # zh 或 en", "style = \"\(style)\"",
        ]
        if !places.isEmpty {
            lines += ["# 参加比较的地方，按显示的顺序", "places = [\(places.map(Self.quoted).joined(separator: ", "))]"]
        }
        for report in reports {
            lines += [
                "", "[[report]]",
                "file = \(Self.quoted(FileSystem.path(of: FileSystem.join(self.folder, report.file), from: folder)))",
            ]
            if let place = report.place { lines.append("place = \(Self.quoted(place))") }
            if let year = report.year { lines.append("year = \(year)") }
        }
        for chart in charts {
            lines += [
                "", "[[chart]]", "name = \(Self.quoted(chart.name))",
                "kind = \"\(chart.kind.rawValue)\"    # ranking 排名，bar 柱形，diverging 增减，dot 点图",
                "metric = \(Self.quoted(chart.query.metric))",
                "measure = \"\(chart.query.measure.rawValue)\"",
            ]
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A TOML basic string.
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                result += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
