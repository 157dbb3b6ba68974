import ArgumentParser
import Hengtu

struct CommonOptions: ParsableArguments {
    @Option(help: ArgumentHelp(words("消息的语言", "language of messages")))
    var lang: Language?
}

struct InputArguments: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            words(
                "报告（.txt、.md）、报告文件夹、hengtu.toml，或 indicators.jsonl、indicators.csv",
                "reports (.txt, .md), a folder of them, hengtu.toml, or indicators.jsonl or .csv")))
    var inputs: [String] = []

    func validate() throws {
        if inputs.isEmpty {
            throw ValidationError(
                words(
                    "请给出报告或项目，写在选项之前：--metric 一类选项后面的词都算它的",
                    "name reports or a project before the options: words after one such as --metric are its own"
                ))
        }
    }
}

/// What is compared.
struct QueryOptions: ParsableArguments {
    @Option(
        name: .customLong("metric"), parsing: .upToNextOption,
        help: ArgumentHelp(
            words(
                "指标名，如 一般公共预算收入；画图可写几个",
                "a metric's name, as 一般公共预算收入; several for a chart")))
    var metrics: [String]

    /// The first; the parser asks for one at least.
    var metric: String { metrics.first ?? "" }

    @Option(
        help: ArgumentHelp(
            words(
                "level 总量，growth 增速，ratio 比率，change 变化，rank 位次；不写则取多数地方公布的那种",
                "level, growth, ratio, change or rank; by default the one that most places publish")))
    var measure: Measure?

    @Option(
        parsing: .upToNextOption, help: ArgumentHelp(words("只比较这些地方", "only these places")))
    var places: [String] = []

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            words(
                "best 先取实绩后取目标，actual 实绩，target 目标", "best (actual, else target), actual, target")))
    var columns: [ComparisonQuery.Column] = [.best]

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            words(
                "latest 各取最近的，same 都取同一时期，或一个年份；画图可写几个，如 2021 2022",
                "latest each its newest, same one period for all, or a year; several for a chart, as 2021 2022"
            )))
    var periods: [ComparisonQuery.Periods] = [.latest]

    @OptionGroup var derivation: DerivationOptions

    @Flag(
        help: ArgumentHelp(
            words("有任何不可比之处就拒绝（退出码 2）", "refuse whatever isn't plainly comparable (exit 2)")))
    var strict = false
}

extension Measure: ExpressibleByArgument {}
extension ComparisonQuery.Column: ExpressibleByArgument {}
extension ComparisonQuery.Periods: ExpressibleByArgument {}

/// Whether what no report gives is worked out.
struct DerivationOptions: ParsableArguments {
    @Flag(
        inversion: .prefixedNo,
        help: ArgumentHelp(
            words("报告没有的数，能从别的数推算就推算，并标明", "work out what isn't reported where it follows, and mark it")))
    var derived = true
}

/// How long the briefing is.
struct PageOptions: ParsableArguments {
    @Flag(
        help: ArgumentHelp(
            words(
                "简报只排一页：要点、小图、一张表；放不下的省去，并说明省了什么",
                "a briefing of one page; what has no room is left out and told")))
    var onePage = false
}

/// What of a chart its kind leaves open.
struct FormOptions: ParsableArguments {
    @Option(help: ArgumentHelp(words("多图里每张小图的种类", "what the panels of a grid are")))
    var panels: ChartSpec.Kind?

    @Option(
        name: .customLong("panel-scale"),
        help: ArgumentHelp(words("多图的刻度：own 各用各的，shared 共用", "scale of a grid's panels: own or shared")))
    var panelScale = ChartSpec.PanelScale.own

    @Flag(help: ArgumentHelp(words("slope 画名次，不画数值", "a slope of ranks in place of values")))
    var ranks = false

    @Option(
        help: ArgumentHelp(
            words(
                "画幅：16:9、4:3、square、a4-half，或以磅计 960x540",
                "frame: 16:9, 4:3, square, a4-half, or in points 960x540")))
    var size: FrameSize?

    func validate() throws {
        if let panels, !panels.isPanel {
            throw ValidationError(words("\(panels) 不能作小图", "\(panels) can't be a panel"))
        }
    }
}

/// How it is drawn.
struct DrawingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            words("样式名或 .toml 文件", "a style's name or its .toml file")))
    var style: String?

    @Option(
        help: ArgumentHelp(
            words("SVG 文字：outlines 轮廓，live 可编辑的文字", "text of SVGs: outlines, or live text for editing")))
    var svgText: SVGOptions.Text = .outlines

    @Option(help: ArgumentHelp(words("PNG 的倍数", "PNG pixels to the point")))
    var scale: Double = 2

    @Option(
        help: ArgumentHelp(words("style 按样式，none 透明", "style's own, or none for a clear one")))
    var background: Press.Background = .style

    func validate() throws {
        if !(scale >= 0.1 && scale <= 20) {
            throw ValidationError(words("--scale 在 0.1 到 20 之间", "--scale lies between 0.1 and 20"))
        }
    }

    var options: Press.Options {
        Press.Options(svgText: svgText, background: background, scale: scale, created: Console.sourceDate)
    }
}

extension SVGOptions.Text: ExpressibleByArgument {}
extension Press.Background: ExpressibleByArgument {}

/// `960x540`, `16:9`
extension FrameSize: ExpressibleByArgument {
    public init?(argument: String) {
        if let name = Name(rawValue: argument) {
            self = .named(name)
            return
        }
        let parts = argument.split(whereSeparator: { $0 == "x" || $0 == "×" }).map { Double($0) }
        guard parts.count == 2, let width = parts[0], let height = parts[1], width > 0, height > 0,
            width <= 14_400, height <= 14_400
        else { return nil }
        self = .points(Size(width: width, height: height))
    }
}
