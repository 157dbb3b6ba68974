import ArgumentParser
import Hengtu

struct Compare: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: words("一个指标在各地能不能比、怎么比", "Whether places compare on a metric, and how"),
        discussion: words(
            "例：hengtu compare Examples/hengyang --metric 地区生产总值",
            "Example: hengtu compare Examples/hengyang --metric 地区生产总值"))

    @OptionGroup var input: InputArguments
    @OptionGroup var query: QueryOptions
    @OptionGroup var common: CommonOptions

    @Flag(help: ArgumentHelp(words("写 JSON", "write JSON")))
    var json = false

    @Flag(
        help: ArgumentHelp(
            words("连同没有选用的数一起列出", "list the values that weren't chosen, too")))
    var all = false

    func validate() throws {
        if query.metrics.count > 1 || query.periods.count > 1 {
            throw ValidationError(
                words(
                    "一次比一个指标、一个时期；几个一起看请用 hengtu chart",
                    "one metric and one period at a time; several together: hengtu chart"))
        }
    }

    func run() async throws {
        let workspace = try await Workspace.load(
            input.inputs, language: Console.language, progress: Progress())
        var comparison = try workspace.compare(query.query(for: workspace.model), isStrict: query.strict)
        comparison.remedies = workspace.model.remedies(for: comparison)
        if all || json { workspace.model.addOthers(to: &comparison) }
        if json {
            try Console.write(JSON.pretty(comparison))
        } else {
            try Console.print(
                ComparisonText.render(
                    comparison, reports: workspace.reports, language: Console.language))
        }
        try Console.finish(workspace.problems)
    }
}

extension QueryOptions {
    /// Where no measure is asked for, the one in which most places publish the metric.
    func query(for model: MetricsModel) -> ComparisonQuery {
        let usual = model.metric(named: metric).flatMap { model.measures(of: $0).first }
        return ComparisonQuery(
            metric: metric, measure: measure ?? usual ?? .level, places: places, columns: columns,
            periods: periods.first ?? .latest, derived: derivation.derived)
    }
}
