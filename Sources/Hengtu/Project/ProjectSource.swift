import MetricModel

/// From what a person names on the command line to a project.
struct ProjectSource {
    var project: Project
    /// Read from files of records, as an earlier `extract` or `build` wrote them.
    var indicators: [Indicator] = []
    private(set) var recordFiles: [String] = []

    static let projectName = "hengtu.toml"
    static let reportEndings: Set<String> = ["txt", "md", "text"]
    private static let recordEndings: Set<String> = ["jsonl", "csv"]

    init(_ inputs: [String], language: Language) throws(HengtuError) {
        if let only = inputs.first, inputs.count == 1, let file = Self.projectFile(only) {
            project = try Project.read(file)
            return
        }
        var reports: [Project.ReportEntry] = []
        for input in inputs {
            if FileSystem.kind(of: input) == .directory {
                reports += try Self.reports(in: input)
            } else if Self.recordEndings.contains(FileSystem.ending(of: input)) {
                indicators += try Self.indicators(in: input)
                recordFiles.append(input)
            } else if FileSystem.ending(of: input) == "toml" {
                throw .projectAmongReports(input)
            } else {
                reports.append(Project.ReportEntry(file: input))
            }
        }
        project = Project(title: "", language: language, reports: reports)
    }

    /// The project file that a path means: the file itself, or the one in a folder.
    private static func projectFile(_ path: String) -> String? {
        if FileSystem.ending(of: path) == "toml" { return path }
        let inside = FileSystem.join(path, projectName)
        return FileSystem.kind(of: inside) == .file ? inside : nil
    }

    private static func reports(in folder: String) throws(HengtuError) -> [Project.ReportEntry] {
        let names = try FileSystem.list(folder).filter { reportEndings.contains(FileSystem.ending(of: $0)) }
        if names.isEmpty { throw .noReports(folder) }
        return names.map { Project.ReportEntry(file: FileSystem.join(folder, $0)) }
    }

    private static func indicators(in path: String) throws(HengtuError) -> [Indicator] {
        let bytes = try FileSystem.read(path)
        do {
            return FileSystem.ending(of: path) == "csv"
                ? try IndicatorTable.read(bytes) : try IndicatorLines.read(bytes)
        } catch {
            throw .badIndicators(path, error)
        }
    }
}
