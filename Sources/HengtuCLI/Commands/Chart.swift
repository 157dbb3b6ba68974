import ArgumentParser
import Hengtu

struct Chart: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chart",
        abstract: words("画一张图：SVG、PDF 或 PNG", "Draw one chart: SVG, PDF or PNG"),
        discussion: words(
            "例：hengtu chart Examples/hengyang --metric 地区生产总值 -o gdp.svg",
            "Example: hengtu chart Examples/hengyang --metric 地区生产总值 -o gdp.svg"))

    /// A stage of the path at which to stop and print its value.
    enum Stage: String, ExpressibleByArgument, CaseIterable {
        case indicators, model, comparison, scene
    }

    @OptionGroup var input: InputArguments
    @OptionGroup var query: QueryOptions
    @OptionGroup var drawing: DrawingOptions
    @OptionGroup var common: CommonOptions

    @Option(
        help: ArgumentHelp(
            words(
                "ranking 排名，bar 柱形，diverging 增减，dot 点图，log-dot 对数刻度的点图，bullet 实际对目标；几个指标或时期：range 两点，slope 两端，stacked 叠起来，share 比重，table 排行表，matrix 公布情况，grid 多图",
                "ranking, bar, diverging, dot, log-dot, bullet; of several metrics or periods range, slope, stacked, share, table, matrix, grid"
            )))
    var kind: ChartSpec.Kind?

    @OptionGroup var form: FormOptions

    @Option(help: ArgumentHelp(words("标题；finding 表示由衡图写出结论", "title; finding for what the comparison shows")))
    var title: String?

    @Option(help: ArgumentHelp(words("副标题", "subtitle")))
    var subtitle: String?

    @Option(help: ArgumentHelp(words("突出的地方", "the place to highlight")))
    var highlight: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            words("文件，按结尾分格式：.svg .pdf .png", "the file; its ending says the format: .svg .pdf .png")))
    var output: String?

    @Option(
        help: ArgumentHelp(
            words("停在一步，把它的值写成 JSON", "stop at a stage and write its value as JSON")))
    var emit: Stage?

    func validate() throws {
        let count = query.metrics.count * query.periods.count
        if let kind, !kind.takes(metrics: count) {
            let kinds = ChartSpec.Kind.allCases.filter { $0.takes(metrics: count) }.map(\.rawValue)
            let (zh, en) = (kinds.joined(separator: "、"), kinds.joined(separator: ", "))
            throw ValidationError(
                words(
                    "\(kind) 画不了 \(count) 个指标或时期；可用 --kind \(zh)",
                    "\(kind) can't show \(count) metrics or periods; with --kind \(en) it can be done"))
        }
        if emit == nil && output == nil {
            throw ValidationError(words("请用 -o 给出文件，如 -o gdp.svg", "name a file with -o, as -o gdp.svg"))
        }
    }

    func run() async throws {
        let workspace = try await Workspace.load(
            input.inputs, language: Console.language, progress: Progress())
        if let value = try emitted(from: workspace) {
            try Console.write(value)
        } else if let output {
            let press = try press(for: workspace)
            let format = try FileFormat(of: output)
            var writer = OutputWriter(keeping: workspace.inputs)
            try writer.stage(try press.render(try scene(of: workspace, by: press), as: format), at: output)
            try writer.commit()
            Console.warn(ofFontsIn: press.style)
        }
        try Console.finish(workspace.problems)
    }

    /// The value of the stage at which to stop; `nil` to go on to the file.
    private func emitted(from workspace: Workspace) throws -> [UInt8]? {
        switch emit {
        case nil: nil
        case .indicators: IndicatorLines.write(workspace.indicators)
        case .model: try JSON.pretty(workspace.model)
        case .comparison:
            try JSON.pretty(try workspace.compare(query.query(for: workspace.model), isStrict: query.strict))
        case .scene: try JSON.pretty(try scene(of: workspace, by: try press(for: workspace)))
        }
    }

    private func press(for workspace: Workspace) throws -> Press {
        Press(style: try workspace.style(named: drawing.style), options: drawing.options)
    }

    private func scene(of workspace: Workspace, by press: Press) throws -> Scene {
        let query = self.query.query(for: workspace.model)
        let metrics = self.query.metrics.count > 1 ? self.query.metrics : []
        let usual = Project.ChartEntry.usualKind(for: query, metrics: metrics, periods: self.query.periods)
        var entry = Project.ChartEntry(
            name: output ?? query.metric, kind: kind ?? usual, query: query, highlight: highlight,
            title: title, subtitle: subtitle, size: form.size)
        entry.metrics = entry.kind.isOfMetrics ? self.query.metrics : metrics
        if self.query.periods.count > 1 { entry.periods = self.query.periods }
        entry.isOfRanks = form.ranks
        (entry.measure, entry.panels, entry.scale) = (self.query.measure, form.panels, form.panelScale)
        let chart = try workspace.planned(entry, style: press.style, isStrict: self.query.strict)
        for warning in chart.warnings { Console.say(warning.message(Console.language)) }
        return try press.layOut(chart.spec, named: chart.place)
    }
}

extension ChartSpec.Kind: ExpressibleByArgument {}
extension ChartSpec.PanelScale: ExpressibleByArgument {}
