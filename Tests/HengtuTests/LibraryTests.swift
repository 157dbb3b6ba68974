import Foundation
import Hengtu
import Testing

/// What a Swift program that imports Hengtu writes: the examples of its documentation.
@Suite("Hengtu as a library")
struct LibraryTests {
    @Test("a chart from one's own rows, without any report")
    func ownRows() throws {
        let rows = [
            ChartRow("青禾县", 128.5), ChartRow("白石县", 96.2, label: "≥96.2", openEnd: .lower),
            ChartRow("临江区", nil),
        ]
        let chart = ChartSpec(
            .ranking, "粮食总产量", subtitle: "2023年，单位：万吨", rows: rows, source: "资料来源：示例")
        let press = Press(style: try Style.named("briefing"))
        let svg = try press.render(try press.layOut(chart), as: .svg)
        #expect(String(decoding: svg, as: UTF8.self).contains("<title"))
        #expect(chart.data.map(\.label) == ["128.5", "≥96.2", ""])
        try check("own-rows", svg)
    }

    @Test("two years of one's own, joined by lines")
    func slope() throws {
        let years = ["2021年": [9.92, 14.31], "2022年": [10.94, 14.05]]
        let slope = ChartSpec(
            .slope, "一般公共预算收入", subtitle: "单位：亿元",
            rows: years.sorted { $0.key < $1.key }.flatMap { year, values in
                zip(["青禾县", "白石县"], values).map { ChartRow($0, $1, series: year) }
            }, highlight: "青禾县")
        let press = Press(style: try Style.named("briefing"))
        #expect(try press.layOut(slope).pages.count == 1)
        #expect(slope.series.map(\.name) == ["2021年", "2022年"])
    }

    @Test("from reports to a comparison and its chart")
    func fromReports() throws {
        let reports = [
            Report(name: "qinghe.txt", text: "青禾县2022年工作回顾\n2022年，全县地区生产总值突破120亿元。"),
            Report(name: "baishi.txt", text: "白石县2022年工作回顾\n2022年，全县地区生产总值为98.6亿元。"),
        ]
        let extractor = Extractor()
        let model = MetricsModel(indicators: reports.flatMap { extractor.extract($0) })
        let comparison = model.compare(ComparisonQuery(metric: "地区生产总值", measure: .level))
        let chart = ChartComposer().chart(comparison, kind: .ranking)
        #expect(comparison.verdict.reasons.map(\.kind) == [.bound])
        #expect(chart.data.map(\.label) == ["≥120", "98.6"])
    }

    /// Its picture in the gallery; `RECORD=1` draws it anew, and fails.
    private func check(_ name: String, _ svg: [UInt8]) throws {
        let file = URL(fileURLWithPath: CommandLineRun.root + "/output/gallery/\(name).svg")
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try Data(svg).write(to: file)
            Issue.record("recorded \(name)")
        }
        guard BuildTests.hasGalleryFonts else { return }
        #expect(try Data(contentsOf: file) == Data(svg))
    }

    @Test("the documentation's examples are these")
    func documentation() throws {
        let folder = CommandLineRun.root + "/Sources/Hengtu/Hengtu.docc"
        let tests = try String(contentsOfFile: #filePath, encoding: .utf8)
        func lines(_ text: Substring) -> [String] {
            text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        }
        let own = lines(tests[...]).joined(separator: "\n")
        var count = 0
        for page in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
            let text = try String(contentsOfFile: folder + "/" + page, encoding: .utf8)
            for block in text.split(separator: "```").filter({ $0.hasPrefix("swift\n") }) {
                count += 1
                let example = lines(block.dropFirst("swift\n".count)).joined(separator: "\n")
                #expect(own.contains(example), "\(page): \(example)")
            }
        }
        #expect(count > 3)
    }
}
