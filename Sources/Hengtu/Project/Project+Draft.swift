import Briefings
import MetricModel

extension Project {
    /// The charts that say most, each with why it was chosen: what a newcomer with a folder of unknown reports would
    /// want to see.
    static func draftCharts(from model: MetricsModel, language: Language) -> [ChartEntry] {
        var names: Set<String> = []
        return DraftChoice(model).chosen.map { candidate in
            let query = candidate.query
            var name = fileName(query.metric)
            // 空气质量优良率 says its measure already; a second chart of a metric has to.
            if query.measure == .growth || names.contains(name) { name += query.measure.words(.zh) }
            while !names.insert(name).inserted { name += "2" }
            var entry = ChartEntry(name: name, kind: ChartComposer.usualKind(for: query), query: query)
            entry.remarks = candidate.remarks(language)
            return entry
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
        let isChinese = language == .zh
        var lines = [
            isChinese
                ? "# 衡图项目：hengtu build 读它，画出下面各图并排出简报。"
                : "# A hengtu project: hengtu build draws the charts below and sets the briefing.",
            "title = \(Self.quoted(title))",
            "language = \"\(language.rawValue)\"    # zh \(isChinese ? "或" : "or") en",
            "style = \"\(style)\"",
        ]
        if !places.isEmpty {
            lines += [
                isChinese ? "# 参加比较的地方，按显示的顺序" : "# the places to compare, in the order they are shown",
                "places = [\(places.map(Self.quoted).joined(separator: ", "))]",
            ]
        }
        for report in reports {
            lines += [
                "", "[[report]]",
                "file = \(Self.quoted(FileSystem.path(of: FileSystem.join(self.folder, report.file), from: folder)))",
            ]
            if let place = report.place { lines.append("place = \(Self.quoted(place))") }
            if let year = report.year { lines.append("year = \(year)") }
        }
        if charts.contains(where: { !$0.remarks.isEmpty }) {
            lines.append("")
            lines += DraftChoice.explanation(language).map { "# " + $0 }
        }
        for chart in charts {
            lines.append("")
            lines += chart.remarks.map(Self.comment)
            lines += [
                "[[chart]]", "name = \(Self.quoted(chart.name))",
                "kind = \"\(chart.kind.rawValue)\"    # \(isChinese ? "ranking 排名，bar 柱形，diverging 增减，dot 点图，table 排行表，matrix 公布情况，grid 多图" : "ranking, bar, diverging, dot, table, matrix or grid")",
                "metric = \(Self.quoted(chart.query.metric))",
                "measure = \"\(chart.query.measure.rawValue)\"",
            ]
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A report's words may hold what a comment may not.
    private static func comment(_ text: String) -> String {
        var line = "# "
        line.unicodeScalars.append(
            contentsOf: text.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F })
        return line
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
