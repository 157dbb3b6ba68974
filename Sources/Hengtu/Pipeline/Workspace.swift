import Briefings
import Extraction
import MetricModel

/// What a command works on: the project, its reports as read, their indicators and the model of them.
public struct Workspace: Sendable {
    package var project: Project
    /// The files of records that were read, the one that a person put right among them.
    var recordFiles: [String] = []
    public var reports: [Report]
    public var indicators: [Indicator]
    public var model: MetricsModel
    /// Whether what no report gives may be worked out; a chart may refuse it for itself.
    public var derives = true
    /// What a briefing of one page had no room for; `nil` before one is made.
    public internal(set) var omitted: OnePage.Omitted?
    /// What went wrong without stopping the rest: reports that could not be read, charts that were refused.
    public var problems: [HengtuError]
    /// What charts don't show well although they are right.
    public var warnings: [ChartWarning] = []

    /// Reads and extracts. A report that can't be read becomes a problem; only when none is left it fails.
    ///
    /// - Parameter inputs: a project file, a folder, reports, or indicators that an earlier run wrote.
    public static func load(
        _ inputs: [String], language: Language = .zh
    ) async throws(HengtuError) -> Workspace {
        try await load(inputs, language: language, progress: Progress(isTerminal: false))
    }

    /// Reads and extracts. A report that can't be read becomes a problem; only when none is left it fails.
    ///
    /// - Parameter inputs: a project file, a folder, reports, or indicators that an earlier run wrote.
    package static func load(
        _ inputs: [String], language: Language, progress: Progress
    ) async throws(HengtuError) -> Workspace {
        let source = try ProjectSource(inputs, language: language)
        var readings = await Reading.all(of: source.project, progress: progress)
        progress.finish()
        var indicators = source.indicators
        indicators.reserveCapacity(readings.reduce(indicators.count) { $0 + $1.indicators.count })
        for index in readings.indices {
            indicators += readings[index].indicators
            // Each is there once, and not with all others again.
            readings[index].indicators = []
        }
        var workspace = Workspace(
            project: source.project, reports: readings.compactMap(\.report), indicators: indicators,
            model: MetricsModel(indicators: []), problems: readings.compactMap(\.problem))
        workspace.recordFiles = source.recordFiles
        if workspace.reports.isEmpty, workspace.indicators.isEmpty {
            throw workspace.problems.first ?? .noReports(inputs.joined(separator: " "))
        }
        workspace.model = MetricsModel(indicators: workspace.indicators, places: source.project.namedPlaces)
        try workspace.checkNames()
        return workspace
    }

    /// The files that it was read from: no output may replace them.
    package var inputs: [String] {
        project.files + recordFiles
    }

    /// A folder of reports has no charts of its own: it gets those that say most.
    package mutating func draftCharts() {
        guard project.file == nil else { return }
        project.title = project.language == .zh ? "主要指标对比" : "Comparison of main indicators"
        project.charts = Project.draftCharts(from: model, language: project.language)
    }
}

/// One report read and extracted, or why not.
struct Reading: Sendable {
    var report: Report?
    var indicators: [Indicator] = []
    var problem: HengtuError?

    init(_ entry: Project.ReportEntry, named name: String, in folder: String, extractor: Extractor) {
        do {
            let report = try ReportReader.read(FileSystem.join(folder, entry.file), named: name)
            let hints = ReportHints(place: entry.place, year: entry.year)
            // Grown one by one, an array has room for up to as many again.
            indicators = extractor.extract(report, hints: hints).map(\.self)
            self.report = report
        } catch {
            problem = error
        }
    }

    /// In parallel, in the project's order.
    static func all(of project: Project, progress: Progress) async -> [Reading] {
        // Its tables take longer to lay out than a chart to draw.
        if project.reports.isEmpty { return [] }
        let extractor = Extractor(words: project.words)
        return await Parallel.map(project.namedReports) { name, entry in
            let reading = Reading(entry, named: name, in: project.folder, extractor: extractor)
            progress.step(name, of: project.reports.count)
            return reading
        }
    }
}
