import Briefings
import Charting
import Extraction
import MetricModel
import SceneModel
import Styling

extension Project {
    /// Reads a project file. A key that it doesn't know is an error that names the nearest one.
    package static func read(_ path: String) throws(HengtuError) -> Project {
        let text = try ReportReader.text(of: try FileSystem.read(path), path: path)
        do {
            return try Project(reading: try StrictTable(toml: text, file: path), file: path)
        } catch let error as ConfigurationError {
            throw .configuration(error)
        } catch let error as HengtuError {
            throw error
        } catch {
            throw .unreadable(path, reason: String(describing: error))
        }
    }

    init(reading root: StrictTable, file: String) throws {
        try self.init(root, file: file)
        words = try ExtraWords(root, file: file)
        for table in try root.tables("chart") {
            let chart = try ChartEntry(table, file: file)
            if charts.contains(where: { $0.name == chart.name }) {
                throw HengtuError.sameChartName(chart.name, at: table.position(of: "name", in: file))
            }
            charts.append(chart)
        }
        if let table = try root.table("briefing") {
            briefing = try BriefingEntry(table, file: file, charts: charts.map(\.name))
        }
        try root.finish()
    }

    private init(_ root: StrictTable, file: String) throws(ConfigurationError) {
        self.init(
            file: file, folder: FileSystem.parent(of: file),
            title: try root.require(try root.string("title"), "title"),
            author: try root.string("author") ?? "",
            language: try root.choice("language", of: Language.self) ?? .zh,
            style: try root.string("style") ?? "briefing", reports: [],
            places: try root.strings("places") ?? [])
        names = try root.strings("names") ?? []
        positions = root.positions(of: ["places", "style"], in: file)
        for table in try root.tables("report") {
            reports.append(
                ReportEntry(
                    file: try table.require(try table.string("file"), "file"),
                    place: try table.string("place"), year: try table.year("year")))
        }
        if reports.isEmpty { throw root.error(.missingKey(key: "[[report]]")) }
    }
}

extension Project.ChartEntry {
    fileprivate init(_ table: StrictTable, file: String) throws(ConfigurationError) {
        let name = try table.require(try table.string("name"), "name")
        // It becomes a file's name: nothing that leads out of the folder.
        if name.isEmpty || name.hasPrefix(".") || name.contains(where: { $0 == "/" || $0 == "\0" }) {
            throw table.error(at: "name", .unknownValue(key: "name", value: name, allowed: [], nearest: nil))
        }
        let asked = try table.choice("measure", of: Measure.self)
        let metrics = try table.strings("metrics") ?? []
        let kind = try table.choice("kind", of: ChartSpec.Kind.self)
        let periods = try table.periods()
        let count = max(1, metrics.count) * max(1, periods.count)
        if let kind, !kind.takes(metrics: count) {
            throw table.unknownValue(
                "kind", kind.rawValue,
                allowed: ChartSpec.Kind.allCases.filter { $0.takes(metrics: count) }.map(\.rawValue))
        }
        let query = try Self.query(table, metric: metrics.first, asked ?? .level, periods.first)
        self.init(
            name: name,
            kind: kind ?? Self.usualKind(for: query, metrics: metrics, periods: periods),
            query: query, highlight: try table.string("highlight"), title: try table.string("title"),
            subtitle: try table.string("subtitle"), size: try table.size("size"))
        source = try table.string("source")
        notes = try table.strings("notes") ?? []
        for annotation in try table.tables("annotation") {
            annotations.append(try Project.AnnotationEntry(annotation, file: file))
        }
        self.metrics = metrics
        self.periods = periods.count > 1 ? periods : []
        self.measure = asked
        if self.kind == .slope { isOfRanks = try table.bool("ranks") ?? false }
        if self.kind == .grid {
            panels = try table.panels()
            scale = try table.choice("scale", of: ChartSpec.PanelScale.self) ?? .own
        }
        positions = table.positions(
            of: [
                "metric", "metrics", "scale", "measure", "periods", "columns", "places", "highlight", "name",
            ], in: file)
        positions["metric"] = positions["metric"] ?? positions["metrics"]
    }

    /// - Parameter metric: the first of several.
    private static func query(
        _ table: StrictTable, metric: String?, _ measure: Measure, _ period: ComparisonQuery.Periods?
    ) throws(ConfigurationError) -> ComparisonQuery {
        let columns = try table.strings("columns") ?? []
        var metric = metric
        if metric == nil { metric = try table.require(try table.string("metric"), "metric") }
        var query = ComparisonQuery(
            metric: metric ?? "", measure: measure, places: try table.strings("places") ?? [])
        if !columns.isEmpty { query.columns = [] }
        for (index, word) in columns.enumerated() {
            guard let column = ComparisonQuery.Column(rawValue: word) else {
                throw table.unknownValue(
                    "columns", index: index, word, allowed: ComparisonQuery.Column.allCases.map(\.rawValue))
            }
            query.columns.append(column)
        }
        if let period { query.periods = period }
        query.derived = try table.bool("derived") ?? true
        return query
    }
}

extension StrictTable {
    fileprivate func year(_ key: String) throws(ConfigurationError) -> Int? {
        guard let year = try integer(key) else { return nil }
        guard (1900...2199).contains(year) else {
            throw error(at: key, .outOfRange(key: key, value: Double(year), allowed: 1900...2199))
        }
        return year
    }

    /// One, or several of which each is a series.
    fileprivate func periods() throws(ConfigurationError) -> [ComparisonQuery.Periods] {
        var periods: [ComparisonQuery.Periods] = []
        for (index, word) in (try stringOrStrings("periods") ?? []).enumerated() {
            guard let period = ComparisonQuery.Periods(word) else {
                throw unknownValue(
                    "periods", index: isString("periods") ? nil : index, word,
                    allowed: ["latest", "same", "2022"])
            }
            periods.append(period)
        }
        return periods
    }

    /// What a grid is made of.
    fileprivate func panels() throws(ConfigurationError) -> ChartSpec.Kind? {
        guard let kind = try choice("panels", of: ChartSpec.Kind.self) else { return nil }
        guard kind.isPanel else {
            throw unknownValue(
                "panels", kind.rawValue, allowed: ChartSpec.Kind.allCases.filter(\.isPanel).map(\.rawValue))
        }
        return kind
    }

    /// `[960, 540]`, in points, or a name: `"16:9"`.
    fileprivate func size(_ key: String) throws(ConfigurationError) -> FrameSize? {
        if isString(key) {
            return try choice(key, of: FrameSize.Name.self).map { .named($0) }
        }
        guard let numbers = try numbers(key) else { return nil }
        guard numbers.count == 2 else { throw error(at: key, .wrongType(key: key, expected: .size)) }
        for number in numbers where !(50...14_400).contains(number) {
            throw error(at: key, .outOfRange(key: key, value: number, allowed: 50...14_400))
        }
        return .points(Size(width: numbers[0], height: numbers[1]))
    }

    func position(of key: String, in file: String) -> HengtuError.Position {
        let error = error(at: key, .missingKey(key: key))
        return HengtuError.Position(file: file, line: error.line, column: error.column)
    }

    fileprivate func positions(of keys: [String], in file: String) -> [String: HengtuError.Position] {
        let present = Set(self.keys)
        return Dictionary(
            uniqueKeysWithValues: keys.filter(present.contains).map { ($0, position(of: $0, in: file)) })
    }
}
