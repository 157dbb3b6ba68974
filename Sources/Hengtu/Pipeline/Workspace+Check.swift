import MetricModel

extension Workspace {
    /// What can't be right in the reports, or between them.
    public func findings() -> [Finding] { SelfCheck.findings(in: model, reports: reports) }

    /// Findings as a terminal shows them: `file:line:column: error: what`, then each place with its words. Ends
    /// with a line feed; empty where there are none.
    package func text(of findings: [Finding], language: Language) -> String {
        let places = ReportPlaces(self)
        return findings.map { finding in
            let head = finding.evidence.first.map { "\(places.position(of: $0)): " } ?? ""
            let lines = finding.evidence.map {
                "    \(places.position(of: $0)): \(places.words(around: $0))\n"
            }
            return "\(head)\(finding.severity.word(language)): \(finding.sentence(language))\n"
                + lines.joined()
        }.joined()
    }
}

/// Where a record stands, for people.
struct ReportPlaces {
    private let reports: [String: (path: String, report: Report)]

    init(_ workspace: Workspace) {
        let project = workspace.project
        let paths = Dictionary(
            project.namedReports.map { ($0.name, FileSystem.join(project.folder, $0.entry.file)) },
            uniquingKeysWith: { first, _ in first })
        reports = Dictionary(
            workspace.reports.map { ($0.name, (paths[$0.name] ?? $0.name, $0)) },
            uniquingKeysWith: { first, _ in first })
    }

    /// `reports/a.txt:12:5`; for a report that isn't at hand its name and the offset.
    func position(of record: Indicator) -> String {
        guard let (path, report) = reports[record.doc] else { return "\(record.doc)+\(record.span.start)" }
        let place = report.position(of: record.span.start)
        return "\(path):\(place.line):\(place.column)"
    }

    /// The words around the number, the number itself marked: 优良天数«335»天.
    func words(around record: Indicator) -> String {
        guard let (_, report) = reports[record.doc] else {
            return "\(record.metric)«\(record.raw)»\(record.unit)"
        }
        let (before, at, after) = report.words(around: record.span, width: 16)
        return "\(before)«\(at)»\(after)"
    }
}

extension Finding.Severity {
    fileprivate func word(_ language: Language) -> String {
        switch (self, language) {
        case (.error, .zh): "矛盾"
        case (.error, .en): "error"
        case (.warning, .zh): "存疑"
        case (.warning, .en): "warning"
        case (.note, .zh): "提示"
        case (.note, .en): "note"
        }
    }
}
