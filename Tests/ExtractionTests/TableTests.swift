import Extraction
import MetricModel
import TestSupport
import Testing

@Suite("Tables: any of them, whole and broken")
struct TableTests {
    private static let cells = [
        "指标", "单位", "绝对数", "比上年增长（%）", "地区生产总值", "亿元", "286.3", "-4.7", "—", "", "其中：城镇", "1,024", "第3",
        "石桥区", "全市",
        "合  计", "5.1%", "（万元）", "2023年", "2022", "1—6月", "增速", "位次", "序号", "备注", "＃税收", "一、综合", "(", "①", "+",
        "%", "序",
        "99999999999999999999", "😀", "上年同期", "单位：亿元", "**88**",
    ]
    private static let separators = ["|", "\t", "  ", " | ", " ", "　　", "\n", "\n\n"]
    private static let around = ["表1 2023年主要指标", "单位：亿元、%", "注：略。", "|---|---|", "全县税收4.7亿元。", ""]

    @Test("On ragged tables spans reproduce raw, and no number gives two records", arguments: 0..<120)
    func ragged(seed: Int) {
        var generator = SeededGenerator(state: UInt64(seed))
        let separator = Self.separators.randomElement(using: &generator) ?? "\t"
        var lines: [String] = []
        for _ in 0..<Int.random(in: 1...25, using: &generator) {
            if Int.random(in: 0..<6, using: &generator) == 0 {
                lines.append(Self.around.randomElement(using: &generator) ?? "")
            }
            let row = (0..<Int.random(in: 1...7, using: &generator)).map { _ in
                Self.cells.randomElement(using: &generator) ?? ""
            }
            lines.append(row.joined(separator: separator))
        }
        let report = Report(name: "t.txt", text: lines.joined(separator: seed % 2 == 0 ? "\n" : "\r\n"))
        var seen: Set<TextSpan> = []
        for explanation in Extractor().explain(report) {
            #expect(report.text(at: explanation.span) == explanation.raw)
            for record in explanation.indicators where record.rule == "table" {
                #expect(seen.insert(record.span).inserted, "\(record)")
                #expect(!record.metric.isEmpty && (!record.unit.isEmpty || record.measure == .rank))
            }
        }
    }

    @Test(
        "Endless rows are read to their end",
        arguments: ["|", "|1", "\t", "1\t", "a  1\n", "指标\n", "指标\n1\n", "| a | 1 |\n", "---|\n", "表1\n"])
    func endless(piece: String) {
        let report = Report(name: "long.txt", text: String(repeating: piece, count: 20_000))
        for record in Extractor().extract(report) { #expect(report.text(at: record.span) == record.raw) }
    }

    @Test("A table takes nothing from the prose around it, and gives nothing to it")
    func around() {
        let records = Extractor().extract(
            Report(
                name: "r",
                text: """
                    清河县2023年国民经济和社会发展统计公报

                    全年地区生产总值286.3亿元。

                    表1 2021年农业

                    | 指标 | 单位 | 产量 |
                    |---|---|---|
                    | 粮食 | 万吨 | 41.1 |

                    全年税收收入4.7亿元。
                    """))
        #expect(
            records.map { $0.compact(place: "清河县", period: "2023") } == [
                "level 地区生产总值→= 286.3亿元", "level 粮食产量→粮食总产量 41.1万吨 @2021",
                "level 税收收入→地方税收收入 4.7亿元",
            ])
    }

    @Test("A number of a table that is none says why")
    func leftOut() {
        let explanations = Extractor().explain(
            Report(name: "r", text: "| 指标 | 2023年 |\n|---|---|\n| 地区生产总值 | 286.3 |\n"))
        let reasons = explanations.compactMap {
            if case .leftOut(let reason) = $0.outcome { reason } else { nil }
        }
        #expect(reasons == [.date, .noUnit])
    }
}
