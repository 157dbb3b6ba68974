import MetricModel

/// How records are written for other programs.
public enum ExportFormat: String, Sendable, CaseIterable {
    /// A file a report, a record a line.
    case jsonl
    /// One array.
    case json
    /// For spreadsheets: UTF-8 with its mark.
    case csv
    /// One database whose tables join.
    case sqlite
    /// A Frictionless Data Package: a folder.
    case package
}

extension Workspace {
    /// Everything that was read, as one file, or as the files of one folder. Values keep their digits in each.
    public func export(_ format: ExportFormat) throws(HengtuError) -> [Product] {
        switch format {
        case .jsonl: [Product(path: "indicators.jsonl", bytes: IndicatorLines.write(indicators))]
        case .json: [Product(path: "indicators.json", bytes: IndicatorLines.array(indicators))]
        case .csv: [Product(path: "indicators.csv", bytes: IndicatorTable.write(indicators))]
        case .sqlite:
            [
                Product(
                    path: "indicators.sqlite",
                    bytes: try IndicatorDatabase.bytes(of: ExportedRecord.all(indicators)))
            ]
        case .package: try DataPackage.products(of: ExportedRecord.all(indicators), title: project.title)
        }
    }
}
