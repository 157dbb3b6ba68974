import Foundation
import MetricModel
import Testing

/// The hand-made reference lies beside the package where people work on it.
private let reference = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("../shared/reference").standardizedFileURL

private func records() throws -> [[Indicator]] {
    try FileManager.default.contentsOfDirectory(at: reference, includingPropertiesForKeys: nil)
        .filter { $0.pathExtension == "jsonl" }
        .sorted { $0.path < $1.path }
        .map { try IndicatorLines.read([UInt8](Data(contentsOf: $0))) }
}

@Suite(
    "The hand-made reference",
    .enabled(if: FileManager.default.fileExists(atPath: reference.path), "needs ../shared/reference"))
struct SharedReferenceTests {
    @Test("is read, written and read again without loss")
    func roundTrip() throws {
        for indicators in try records() {
            #expect(try IndicatorLines.read(IndicatorLines.write(indicators)) == indicators)
            #expect(try IndicatorTable.read(IndicatorTable.write(indicators)) == indicators)
        }
    }

    @Test("bears six comparisons, of which one needs no caveat")
    func verdicts() throws {
        let model = MetricsModel(indicators: try records().flatMap(\.self))
        #expect(model.places == ["衡山县", "衡东县", "雁峰区"])
        let kinds = [
            ("GDP", Measure.level), ("一般公共预算收入", .level), ("固定资产投资", .growth), ("民生支出占比", .ratio),
            ("空气质量优良率", .ratio), ("重点项目完成投资", .level),
        ].map { metric, measure in
            model.compare(ComparisonQuery(metric: metric, measure: measure)).verdict.reasons.map(\.kind)
        }
        #expect(
            kinds == [
                [.yearsDiffer, .partOfYear, .bound], [], [.yearsDiffer, .partOfYear],
                [.definitionDiffers, .yearsDiffer, .bound], [.extentDiffers, .yearsDiffer, .derived],
                [.definitionDiffers, .yearsDiffer, .status],
            ])
    }
}
