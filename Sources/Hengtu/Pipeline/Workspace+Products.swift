import MetricModel
import Styling

/// A file of a build: its path from the output folder, and its bytes.
public struct Product: Sendable {
    public var path: String
    public var bytes: [UInt8]
}

extension Workspace {
    /// Everything that a build writes, in the order in which it is told. A chart that can't be drawn honestly is
    /// left out and becomes one of `problems`; the rest goes on.
    ///
    /// - Parameters:
    ///   - name: a style of hengtu's or a file that ends in `.toml`; `nil` for the project's.
    ///   - isStrict: whatever isn't plainly comparable is refused.
    ///   - isOnePage: the briefing is one page; what it had no room for is in `omitted`.
    public mutating func products(
        style name: String? = nil, options: Press.Options = Press.Options(), isStrict: Bool = false,
        isOnePage: Bool = false
    ) async throws(HengtuError) -> [Product] {
        var files: [PendingFile] = []
        try await build(
            style: name, options: options, isStrict: isStrict, isOnePage: isOnePage,
            progress: Progress(isTerminal: false)
        ) { path in
            let file = PendingFile(inMemory: path)
            files.append(file)
            return file
        }
        return files.map { Product(path: $0.path, bytes: $0.bytes) }
    }

    /// The same, each file written by the task that makes it as soon as it is made, and a briefing page by page.
    ///
    /// - Parameter place: where a file goes, from its path from the output folder; asked in the order in which they are told.
    /// - Returns: the paths, in that order.
    @discardableResult
    package mutating func build(
        style name: String?, options: Press.Options, isStrict: Bool, isOnePage: Bool = false,
        progress: Progress, place: (_ path: String) throws(HengtuError) -> PendingFile
    ) async throws(HengtuError) -> [String] {
        draftCharts()
        // A mistake in a text is told before anything is drawn.
        _ = try ownTexts()
        let style = try self.style(named: name)
        let charts = try plannedCharts(style: style, isStrict: isStrict)
        // One page has no room for them.
        if !isOnePage { warnings += textWarnings(charts) }
        try place("indicators.jsonl").write(IndicatorLines.write(indicators))
        try place("indicators.csv").write(IndicatorTable.write(indicators))
        var paths = ["indicators.jsonl", "indicators.csv"]
        var jobs: [Job] = []
        for chart in charts {
            let (svg, png) = ("charts/\(chart.name).svg", "charts/\(chart.name).png")
            jobs.append(.chart(chart, svg: try place(svg), png: try place(png)))
            paths += [svg, png]
        }
        let briefing = try place("briefing.pdf")
        paths.append("briefing.pdf")
        // It comes first, since it takes longest.
        if !isOnePage { jobs.insert(.briefing(charts, briefing), at: 0) }
        let results = await make(jobs, style: style, options: options, progress: progress)
        progress.finish()
        for result in results { try result.get() }
        if isOnePage { try briefing.write(try onePage(of: charts, style: style, options: options)) }
        return paths
    }

    private enum Job: Sendable {
        case chart(PlannedChart, svg: PendingFile, png: PendingFile)
        case briefing([PlannedChart], PendingFile)

        var name: String {
            switch self {
            case .chart(let chart, _, _): chart.name
            case .briefing: "briefing"
            }
        }
    }

    /// In parallel, each task with a press of its own.
    private func make(
        _ jobs: [Job], style: Style, options: Press.Options, progress: Progress
    ) async -> [Result<Void, HengtuError>] {
        await Parallel.map(
            jobs, with: { Press(style: style, options: options) },
            { press, job in
                defer { progress.step(job.name, of: jobs.count) }
                return Result { () throws(HengtuError) in
                    switch job {
                    case .chart(let chart, let svg, let png):
                        let scene = try press.layOut(chart.spec, named: chart.place)
                        try svg.write(try press.render(scene, as: .svg))
                        try png.write(try press.render(scene, as: .png))
                    case .briefing(let charts, let file):
                        try file.write { write throws(HengtuError) in
                            try briefing(of: charts, style: style, options: options, write: write)
                        }
                    }
                }
            })
    }
}
