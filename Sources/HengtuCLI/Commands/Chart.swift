import ArgumentParser
import Hengtu

struct Chart: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
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

    @Option(help: ArgumentHelp(words("ranking 排名，bar 柱形，diverging 增减", "ranking, bar or diverging")))
    var kind: ChartSpec.Kind?

    @Option(help: ArgumentHelp(words("标题", "title")))
    var title: String?

    @Option(help: ArgumentHelp(words("副标题", "subtitle")))
    var subtitle: String?

    @Option(help: ArgumentHelp(words("突出的地方", "the place to highlight")))
    var highlight: String?

    @Option(help: ArgumentHelp(words("画幅，磅：960x540", "frame in points: 960x540")))
    var size: FrameSize?

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
        if emit == nil && output == nil {
            throw ValidationError(words("请用 -o 给出文件，如 -o gdp.svg", "name a file with -o, as -o gdp.svg"))
        }
    }

    func run() async throws {
        let workspace = try await Workspace.load(
            input.inputs, language: Console.language, progress: Progress())
        if emit == .indicators { return try Console.write(IndicatorLines.write(workspace.indicators)) }
        if emit == .model { return try Console.write(JSON.pretty(workspace.model)) }
        let entry = Project.ChartEntry(
            name: output ?? query.metric,
            kind: kind
                ?? (query.query.columns.count > 1 ? .bar : query.measure == .growth ? .diverging : .ranking),
            query: query.query, highlight: highlight, title: title, subtitle: subtitle, size: size?.size)
        if emit == .comparison {
            return try Console.write(JSON.pretty(try workspace.compare(entry.query, isStrict: query.strict)))
        }
        let press = Press(style: try workspace.style(named: drawing.style), options: drawing.options)
        let scene = try press.layOut(
            try workspace.planned(entry, isStrict: query.strict).spec, named: entry.name)
        if emit == .scene { return try Console.write(JSON.pretty(scene)) }
        if let output {
            var writer = OutputWriter()
            try writer.stage(try press.render(scene, as: try FileFormat(of: output)), at: output)
            _ = try writer.commit()
        }
        try Console.finish(workspace.problems)
    }
}

extension ChartSpec.Kind: ExpressibleByArgument {}
