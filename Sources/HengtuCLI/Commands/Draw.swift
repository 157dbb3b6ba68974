import ArgumentParser
import Hengtu

struct Draw: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draw",
        abstract: words("用自己的数据表画图，不需要报告", "Draw charts of a table of one's own, without reports"),
        discussion: words(
            """
            表是 CSV 或制表符分隔，第一行写列名：name 名称、value 数值，可加 chart 图、series 系列、note 说明、
            change 增减。table 和 matrix 每个系列一列，grid 每个系列一张小图。
            有 chart 一列时，每个图名一张图，写到 -o 指的文件夹。
            例：hengtu draw 产量.csv --title 粮食总产量 -o 产量.svg
            """,
            """
            The table is CSV or tab-separated; its first line names the columns: name, value, and perhaps chart,
            series, note, change. With a column chart, each of its names becomes a chart in the folder that -o names.
            A table and a matrix have a column for each series, a grid a panel.
            Example: hengtu draw yield.csv --title 粮食总产量 -o yield.svg
            """))

    @Argument(help: ArgumentHelp(words("数据表（.csv、.tsv）", "the table (.csv, .tsv)")))
    var table: String

    @OptionGroup var drawing: DrawingOptions
    @OptionGroup var common: CommonOptions

    @Option(help: ArgumentHelp(words("图的种类", "the kind of chart")))
    var kind = ChartSpec.Kind.ranking

    @OptionGroup var form: FormOptions

    @Option(help: ArgumentHelp(words("标题；表里有 chart 一列时用那里的", "title, where the table has no column chart")))
    var title = ""

    @Option(help: ArgumentHelp(words("副标题：时间、单位", "subtitle: period and unit")))
    var subtitle = ""

    @Option(help: ArgumentHelp(words("来源，照写在图下", "the line below that names the source")))
    var source = ""

    @Option(help: ArgumentHelp(words("突出的名称", "the name to highlight")))
    var highlight = ""

    @Option(help: ArgumentHelp(words("写到文件夹时的格式", "the format of files in a folder")))
    var format = FileFormat.svg

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(words("文件（.svg .pdf .png），或文件夹", "a file (.svg .pdf .png), or a folder")))
    var output: String

    func run() async throws {
        let charts = try RowTable.read(table)
        if !highlight.isEmpty { try RowTable.check(highlight, isIn: charts, of: table) }
        let path = try DrawnPaths(output, format: format, charts: charts.map(\.title))
        let style = try Style.resolve(drawing.style ?? "briefing")
        let progress = Progress()
        var writer = OutputWriter(keeping: [table])
        var problems: [(index: Int, error: HengtuError)] = []
        try await Press.drawAll(
            charts, style: style, options: drawing.options, as: path.format, chart: chart(in: style)
        ) { (index, file) throws(HengtuError) in
            switch file {
            case .success(let bytes): try writer.stage(bytes, at: path.path(of: index))
            case .failure(let error):
                let error = charts[index].placed(error, in: table)
                if charts.count == 1 { throw error }
                problems.append((index, error))
            }
            progress.step(charts[index].title, of: charts.count)
        }
        progress.finish()
        try writer.commit()
        // Of many charts nobody reads a line each.
        if charts.count == 1, let only = charts.first {
            let spec = chart(in: style)(only)
            for warning in ChartWarning.all(of: spec, named: FileSystem.name(of: table), at: nil) {
                Console.say(warning.message(Console.language))
            }
        }
        Console.warn(ofFontsIn: style)
        try Console.finish(problems.sorted { $0.index < $1.index }.map(\.error))
    }

    /// How each chart of the table is made.
    private func chart(in style: Style) -> @Sendable (RowTable.Chart) -> ChartSpec {
        let language = Console.language
        let size = form.size?.size(in: style)
        return { [kind, title, subtitle, highlight, source, form] chart in
            ChartSpec(
                kind, chart.title.isEmpty ? title : chart.title, subtitle: subtitle, rows: chart.rows,
                highlight: highlight, source: source, size: size, language: language,
                panels: form.panels ?? .bar, scale: form.panelScale, ranks: form.ranks)
        }
    }
}

/// Where the charts of a table go: one to a file, many to a folder.
private struct DrawnPaths {
    let format: FileFormat
    private let output: String
    private let names: [String]?

    init(_ output: String, format: FileFormat, charts: [String]) throws(HengtuError) {
        self.output = output
        let isFolder = output.hasSuffix("/") || FileSystem.kind(of: output) == .directory
        let own = isFolder ? nil : FileFormat(rawValue: FileSystem.ending(of: output))
        if let own {
            guard charts.count == 1 else { throw .severalCharts(output, count: charts.count) }
            self.format = own
            names = nil
        } else {
            // chart.jpg is meant for a file, not for a folder of that name.
            if !isFolder, charts.count == 1, !FileSystem.ending(of: output).isEmpty {
                throw .unknownFormat(output)
            }
            self.format = format
            names = charts.map(Self.fileName)
        }
    }

    func path(of index: Int) -> String {
        guard let names else { return output }
        return FileSystem.join(output, "\(names[index]).\(format.rawValue)")
    }

    /// Nothing that leads out of the folder, nothing that a system forbids.
    private static func fileName(_ title: String) -> String {
        let name = String(
            title.unicodeScalars.prefix(80).map { scalar -> Character in
                scalar.value < 0x20 || "/\\:*?\"<>|".unicodeScalars.contains(scalar) ? "-" : Character(scalar)
            }
        ).drop { $0 == "." || $0 == " " }
        return name.isEmpty ? "chart" : String(name)
    }
}

extension FileFormat: ExpressibleByArgument {}
