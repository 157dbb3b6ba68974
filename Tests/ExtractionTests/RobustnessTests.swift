import Extraction
import MetricModel
import TestSupport
import Testing

@Suite("Any text is read without a trap, and every span tells the truth")
struct RobustnessTests {
    static let pieces = [
        "2023年", "前三季度", "，", "。", "；", "、", "增长", "下降", "5.7%", "1,234", "12,34", "三千万元", "第", "一", "全市",
        "排名",
        "分别", "和", "“", "”", "《", "》", "（", "）", "(", ")", "：", ":", "—", "-", "\0", "\r", "\r\n", "\n", " ",
        "\u{3000}",
        "😀", "𠀀", "亿元", "万", "余", "个", "3", "99999999999999999999", "．", "５", "％", "清河县", "GDP", "占", "比重",
        "达", "以上",
        "一、", "【路径二】", "#", "*", "■", "e\u{301}", "上年", "截至", "年底", "十", "百", "千", "亿", "零", "半", "…",
    ]

    @Test("Spans lie in the text, stand in order of the text and reproduce raw", arguments: 0..<60)
    func spansHold(seed: Int) {
        var generator = SeededGenerator(state: UInt64(seed))
        var text = ""
        for _ in 0..<Int.random(in: 0...400, using: &generator) {
            text += Self.pieces.randomElement(using: &generator) ?? ""
        }
        let scalars = Array(text.unicodeScalars)
        for explanation in Extractor().explain(Report(name: "r.txt", text: text)) {
            let span = explanation.span
            guard span.start >= 0, span.end <= scalars.count, span.start < span.end else {
                Issue.record("span \(span) of \(scalars.count) scalars, seed \(seed)")
                continue
            }
            var slice = String.UnicodeScalarView()
            slice.append(contentsOf: scalars[span.start..<span.end])
            #expect(String(slice).unicodeScalars.elementsEqual(explanation.raw.unicodeScalars))
            for record in explanation.indicators { #expect(!record.rule.isEmpty && !record.metric.isEmpty) }
        }
    }

    @Test(
        "Endless input of one kind is read to its end",
        arguments: ["1", "（", "“", "、", "增长", "第一", "1:", "县", "一", "2023年", "全市", "5%、"])
    func endless(piece: String) {
        let text = String(repeating: piece, count: 20_000)
        let report = Report(name: "long.txt", text: text)
        for record in Extractor().extract(report) {
            #expect(record.span.end <= text.unicodeScalars.count)
        }
    }

    @Test("Nothing at all gives nothing", arguments: ["", "\n", "\0", "\r", "。", "衡", "1", "%"])
    func nothing(text: String) {
        #expect(Extractor().extract(Report(name: "n.txt", text: text)).isEmpty)
    }
}
