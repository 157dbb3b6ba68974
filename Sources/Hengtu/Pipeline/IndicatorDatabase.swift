import MetricModel

/// Records as a SQLite database whose tables join: report, place, metric, rule and indicator, and a view
/// `indicators` with the guide's fields, a row a record, in the order of the reports.
enum IndicatorDatabase {
    /// Values are exact decimals as text; `base_value` is the same in the base unit, for sums `CAST(… AS REAL)`.
    private static let schema = """
        CREATE TABLE report(id INTEGER PRIMARY KEY, doc TEXT NOT NULL UNIQUE);
        CREATE TABLE place(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, code TEXT, level TEXT);
        CREATE TABLE metric(id INTEGER PRIMARY KEY, name TEXT NOT NULL, is_standard INTEGER NOT NULL,
            UNIQUE(name, is_standard));
        CREATE TABLE rule(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
        CREATE TABLE indicator(
            id INTEGER PRIMARY KEY,
            report_id INTEGER NOT NULL REFERENCES report, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
            raw TEXT NOT NULL, value TEXT NOT NULL, unit TEXT NOT NULL,
            base_value TEXT, base_unit TEXT NOT NULL, scale TEXT NOT NULL, basis TEXT NOT NULL,
            wording TEXT NOT NULL, metric_id INTEGER NOT NULL REFERENCES metric,
            place_id INTEGER NOT NULL REFERENCES place,
            measure TEXT NOT NULL, status TEXT NOT NULL, period TEXT, bound TEXT NOT NULL, scope TEXT NOT NULL,
            optional INTEGER NOT NULL, repeat INTEGER NOT NULL, rule_id INTEGER NOT NULL REFERENCES rule);
        CREATE INDEX indicator_by_metric ON indicator(metric_id, place_id);
        CREATE INDEX indicator_by_report ON indicator(report_id, start);
        CREATE VIEW indicators AS SELECT
            report.doc, start, "end", raw, value, unit, wording AS metric,
            CASE WHEN metric.is_standard THEN metric.name END AS canonical, place.name AS subject,
            place.code AS place_code, measure, status, period, bound, scope, optional, repeat,
            rule.name AS rule, base_value, base_unit, scale, basis
        FROM indicator JOIN report ON report.id = report_id JOIN place ON place.id = place_id
            JOIN metric ON metric.id = metric_id JOIN rule ON rule.id = rule_id
        ORDER BY indicator.id;
        """

    static func bytes(of records: [ExportedRecord]) throws(HengtuError) -> [UInt8] {
        let database = try SQLiteFile()
        try database.run(schema)
        try database.run("BEGIN")
        var reports = Numbering<String>()
        var places = Numbering<String>()
        var metrics = Numbering<MetricKey>()
        var rules = Numbering<String>()
        var codes: [String: PlaceCode] = [:]
        var rows: [[SQLiteFile.Cell]] = []
        for record in records {
            let indicator = record.indicator
            codes[indicator.subject] = record.placeCode
            let metric = MetricKey(
                name: indicator.canonical ?? indicator.metric, isStandard: indicator.canonical != nil)
            rows.append(
                [
                    .number(reports[indicator.doc]), .number(Int64(indicator.span.start)),
                    .number(Int64(indicator.span.end)), .text(indicator.raw), .text("\(indicator.value)"),
                    .text(indicator.unit), record.baseValue.map { .text("\($0)") } ?? .none,
                    .text(record.baseUnit), .text("\(record.scale)"), .text(record.basis),
                    .text(indicator.metric), .number(metrics[metric]), .number(places[indicator.subject]),
                    .text(indicator.measure.rawValue), .text(indicator.status.rawValue),
                    indicator.period.map { .text($0.description) } ?? .none, .text(indicator.bound.rawValue),
                    .text(indicator.scope), .number(indicator.isOptional ? 1 : 0),
                    .number(indicator.isRepeat ? 1 : 0), .number(rules[indicator.rule]),
                ])
        }
        try database.insert("INSERT INTO report(doc) VALUES(?)", reports.names.map { [.text($0)] })
        try database.insert("INSERT INTO rule(name) VALUES(?)", rules.names.map { [.text($0)] })
        try database.insert(
            "INSERT INTO metric(name, is_standard) VALUES(?, ?)",
            metrics.names.map { [.text($0.name), .number($0.isStandard ? 1 : 0)] })
        try database.insert(
            "INSERT INTO place(name, code, level) VALUES(?, ?, ?)",
            places.names.map { name in
                let code = codes[name]
                return [
                    .text(name), code.map { .text($0.digits) } ?? .none,
                    code.map { .text($0.level.rawValue) } ?? .none,
                ]
            })
        try database.insert(
            """
            INSERT INTO indicator(report_id, start, "end", raw, value, unit, base_value, base_unit, scale, basis,
                wording, metric_id, place_id, measure, status, period, bound, scope, optional, repeat, rule_id)
            VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, rows)
        try database.run("COMMIT")
        return try database.bytes()
    }

    private struct MetricKey: Hashable {
        let name: String
        let isStandard: Bool
    }

    /// Numbers names from 1 as they come.
    private struct Numbering<Name: Hashable> {
        private(set) var names: [Name] = []
        private var numbers: [Name: Int64] = [:]

        subscript(name: Name) -> Int64 {
            mutating get {
                if let number = numbers[name] { return number }
                names.append(name)
                numbers[name] = Int64(names.count)
                return Int64(names.count)
            }
        }
    }
}
