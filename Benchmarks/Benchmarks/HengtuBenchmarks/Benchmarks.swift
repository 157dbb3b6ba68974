import Benchmark
import Foundation
import Hengtu

/// The stations of the path, each alone and warm, then all of it from text to files.
let benchmarks: @Sendable () -> Void = {
    Benchmark.defaultConfiguration = .init(
        metrics: [.wallClock, .throughput, .peakMemoryResident],
        warmupIterations: 3, maxDuration: .seconds(3))

    let reports = ExampleReports.all
    let characters = reports.reduce(0) { $0 + $1.text.unicodeScalars.count }
    let indicators = reports.flatMap { Extractor().extract($0) }
    let query = ComparisonQuery(metric: "一般公共预算收入", measure: .level, places: ExampleReports.counties)

    Benchmark("extract \(characters) characters") { benchmark in
        let extractor = Extractor()
        benchmark.startMeasurement()
        for report in reports { blackHole(extractor.extract(report)) }
    }

    Benchmark("model and compare") { benchmark in
        blackHole(MetricsModel(indicators: indicators).compare(query))
    }

    for years in [2024...2024, 2020...2024, 2005...2024] {
        let records = GeneratedRecords(years: years)
        // The largest takes most of a minute: once is enough.
        let once = Benchmark.Configuration(
            metrics: [.wallClock, .cpuTotal, .peakMemoryResident], warmupIterations: 0, maxIterations: 1)
        Benchmark("load \(records.count) records", configuration: once) { _ in
            blackHole(records.model())
        }
        let everywhere = ComparisonQuery(metric: "地区生产总值", measure: .level)
        Benchmark("compare \(GeneratedRecords.counties) counties of \(records.count) records") { _, model in
            blackHole(model.compare(everywhere))
        } setup: {
            records.model()
        }
    }

    let spec = ChartComposer().chart(MetricsModel(indicators: indicators).compare(query), kind: .ranking)

    Benchmark("lay out a chart") { benchmark in
        let press = Press(style: try Style.named("briefing"))
        blackHole(try press.layOut(spec))
        benchmark.startMeasurement()
        blackHole(try press.layOut(spec))
    }

    for format in FileFormat.allCases {
        Benchmark("render a chart as \(format.rawValue.uppercased())") { benchmark in
            let press = Press(style: try Style.named("briefing"))
            let scene = try press.layOut(spec)
            blackHole(try press.render(scene, as: format))
            benchmark.startMeasurement()
            blackHole(try press.render(scene, as: format))
        }
    }

    // A hundred paragraphs of a hundred characters.
    let prose = ExampleReports.paragraphs(100, of: 100)

    Benchmark("set 10,000 characters in lines and on pages") { benchmark in
        let press = Press(style: try Style.named("briefing"))
        blackHole(try press.layOut(prose))
        benchmark.startMeasurement()
        blackHole(try press.layOut(prose))
    }

    Benchmark("render their pages as PDF") { benchmark in
        let press = Press(style: try Style.named("briefing"))
        let scene = try press.layOut(prose)
        blackHole(try press.render(scene, as: .pdf))
        benchmark.startMeasurement()
        blackHole(try press.render(scene, as: .pdf))
    }

    Benchmark("build the example: six charts as SVG and PNG, and the briefing") { _ in
        var workspace = try await Workspace.load([ExampleReports.folder.path])
        blackHole(try await workspace.products())
    }
}

/// The reports of `Examples/hengyang`.
enum ExampleReports {
    static let counties = ["衡山县", "衡东县", "雁峰区", "衡南县"]

    static let folder = URL(filePath: #filePath).appending(path: "../../../../Examples/hengyang").standardized

    static let all: [Report] = {
        let names = ["hengshan-2022", "hengdong-2023", "yanfeng-2022", "hengnan-2020", "hengyang-2020"]
        return names.compactMap { name in
            let text = try? String(contentsOf: folder.appending(path: name + ".txt"), encoding: .utf8)
            return text.map { Report(name: name + ".txt", text: $0) }
        }
    }()
    /// The reports' own words, cut anew.
    static func paragraphs(_ count: Int, of length: Int) -> BriefingDocument {
        let words = Array(all.map(\.text).joined().filter { !$0.isWhitespace })
        let blocks = (0..<count).map { number in
            let text = (0..<length).map { words[(number * length + $0) % max(1, words.count)] }
            return BriefingDocument.Block.paragraph([BriefingDocument.Inline(String(text))])
        }
        return BriefingDocument(
            title: "段落", subtitle: "", author: "", description: "", blocks: blocks)
    }
}
