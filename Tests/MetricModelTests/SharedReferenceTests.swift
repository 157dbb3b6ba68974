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

    @Test("names its places and lets 衡山 be compared with 衡东 only with caveats")
    func verdicts() throws {
        let model = MetricsModel(indicators: try records().flatMap(\.self))
        #expect(model.places == ["衡山县", "衡东县", "雁峰区"])
        for (metric, measure) in [
            ("GDP", Measure.level), ("一般公共预算收入", .level), ("固定资产投资", .growth), ("民生支出占比", .ratio),
            ("空气质量优良率", .ratio), ("重点项目完成投资", .level),
        ] {
            let c = model.compare(ComparisonQuery(metric: metric, measure: measure))
            print(c.query.metric, c.verdict.summary(.zh), c.unit, c.format.unit)
            for row in c.rows {
                switch row.cells[0] {
                case .observed(let o):
                    print(
                        "  ", row.place, o.bound.sign + c.format.full(o.quantity),
                        o.period?.words(.zh) ?? "?", row.rank ?? 0, row.unranked?.rawValue ?? "")
                case .missing(let m): print("  ", m.sentence(place: row.place, .zh))
                }
            }
            for r in c.verdict.reasons {
                print("   -", r.sentence(.zh))
                print("   -", r.sentence(.en))
            }
        }
        for c in model.conflicts {
            print("conflict", c.observations.map { ($0.place, $0.wording, $0.written) })
        }
        for c in model.coverage().prefix(5) { print(c) }
    }
}
