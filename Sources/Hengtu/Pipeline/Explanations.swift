import Extraction
import MetricModel

/// What `hengtu explain` prints: the line with its indicators marked, then the rule and the context of each.
package enum Explanations {
    /// - Parameters:
    ///   - path: a report; where a project file that names it lies beside it, its hints and words are used.
    ///   - line: from 1; `nil` for every line that holds a number.
    package static func text(path: String, line: Int?, language: Language) throws(HengtuError) -> String {
        let report = try ReportReader.read(path)
        if let line, report.span(ofLine: line) == nil {
            throw .noSuchLine(path, line: line, of: report.lineCount)
        }
        let project = try project(beside: path)
        let entry = project?.reports.first { FileSystem.name(of: $0.file) == FileSystem.name(of: path) }
        let explanations = Extractor(words: project?.words ?? ExtraWords()).explain(
            report, hints: ReportHints(place: entry?.place, year: entry?.year))
        var numbersByLine: [Int: [Explanation]] = [:]
        for explanation in explanations {
            numbersByLine[report.position(of: explanation.span.start).line, default: []].append(explanation)
        }
        let lines = line.map { [$0] } ?? numbersByLine.keys.sorted()
        let blocks = lines.compactMap { number -> String? in
            guard let span = report.span(ofLine: number) else { return nil }
            return block(
                report.text(at: span), at: "\(path):\(number)", start: span.start,
                numbersByLine[number] ?? [],
                language)
        }
        return blocks.joined(separator: "\n\n")
    }

    private static func block(
        _ text: String, at place: String, start: Int, _ explanations: [Explanation], _ language: Language
    ) -> String {
        var (starts, ends): (Set<Int>, Set<Int>) = ([], [])
        for explanation in explanations where !explanation.indicators.isEmpty {
            starts.insert(explanation.span.start - start)
            ends.insert(explanation.span.end - start)
        }
        // «» around an indicator's number, nothing around one that was left out.
        var marked = ""
        for (offset, scalar) in text.unicodeScalars.enumerated() {
            if ends.contains(offset) { marked += "»" }
            if starts.contains(offset) { marked += "«" }
            marked.unicodeScalars.append(scalar)
        }
        if ends.contains(text.unicodeScalars.count) { marked += "»" }
        var lines = ["\(place): \(marked)"]
        for explanation in explanations { lines += explanation.sentences(in: language).map { "  " + $0 } }
        if explanations.isEmpty { lines.append(language == .zh ? "  这一行没有数" : "  no number in this line") }
        return lines.joined(separator: "\n")
    }

    private static func project(beside path: String) throws(HengtuError) -> Project? {
        let file = FileSystem.join(FileSystem.parent(of: path), ProjectSource.projectName)
        return FileSystem.kind(of: file) == .file ? try Project.read(file) : nil
    }
}
