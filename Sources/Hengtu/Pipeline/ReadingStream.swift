import Extraction
import MetricModel

/// Reads and extracts reports one after another, a few at a time, so that a folder of any size takes the memory of
/// a few reports. Results come in the order of the reports.
package struct ReadingStream {
    /// The files that are read: no output may replace them.
    package let inputs: [String]
    package let count: Int
    private let folder: String
    private let extractor: Extractor
    private let progress: Progress
    private var coming: ArraySlice<(name: String, entry: Project.ReportEntry)>
    private var underWay: [Task<Reading, Never>] = []
    /// Records that an earlier run wrote, by report.
    private var known: ArraySlice<(doc: String, indicators: [Indicator])>

    /// What a report gave, or why it couldn't be read.
    package enum Item: Sendable {
        case records(doc: String, [Indicator])
        case problem(HengtuError)
    }

    /// - Parameter inputs: a project file, a folder, reports, or indicators that an earlier run wrote.
    package init(_ inputs: [String], language: Language, progress: Progress) throws(HengtuError) {
        let source = try ProjectSource(inputs, language: language)
        let project = source.project
        folder = project.folder
        self.progress = progress
        coming = project.namedReports[...]
        count = coming.count
        extractor = coming.isEmpty ? Extractor() : Extractor(words: project.words)
        var known: [String: [Indicator]] = [:]
        var docs: [String] = []
        for indicator in source.indicators {
            if known[indicator.doc] == nil { docs.append(indicator.doc) }
            known[indicator.doc, default: []].append(indicator)
        }
        self.known = docs.map { ($0, known[$0] ?? []) }[...]
        self.inputs = project.files + source.recordFiles
    }

    /// - Returns: `nil` after the last one.
    package mutating func next() async -> Item? {
        while underWay.count < Parallel.width, let (name, entry) = coming.popFirst() {
            underWay.append(
                Task { [folder, extractor] in
                    Reading(entry, named: name, in: folder, extractor: extractor)
                })
        }
        guard let first = underWay.first else {
            progress.finish()
            return known.popFirst().map { .records(doc: $0.doc, $0.indicators) }
        }
        underWay.removeFirst()
        let reading = await first.value
        progress.step(reading.report?.name ?? "", of: count)
        if let problem = reading.problem { return .problem(problem) }
        return .records(doc: reading.report?.name ?? "", reading.indicators)
    }
}
