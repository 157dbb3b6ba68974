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
        expectTrueSpans(in: text)
    }

    @Test("So they do in reports whose characters were lost, doubled or replaced", arguments: 0..<40)
    func mutated(seed: Int) throws {
        var generator = SeededGenerator(state: UInt64(seed))
        let report = try #require(GoldenReport.all.randomElement(using: &generator))
        var scalars = Array(try report.text().unicodeScalars)
        for _ in 0..<Int.random(in: 1...80, using: &generator) where !scalars.isEmpty {
            let place = Int.random(in: 0..<scalars.count, using: &generator)
            let piece = Self.pieces.randomElement(using: &generator) ?? ""
            switch Int.random(in: 0..<4, using: &generator) {
            case 0: scalars.remove(at: place)
            case 1: scalars.insert(scalars[place], at: place)
            case 2: scalars.insert(contentsOf: Array(piece.unicodeScalars), at: place)
            default: scalars.removeSubrange(place..<min(scalars.count, place + 40))
            }
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        expectTrueSpans(in: String(text))
    }

    private func expectTrueSpans(in text: String) {
        let scalars = Array(text.unicodeScalars)
        let report = Report(name: "r.txt", text: text)
        for explanation in Extractor().explain(report) {
            let span = explanation.span
            guard span.start >= 0, span.end <= scalars.count, span.start < span.end else {
                Issue.record("span \(span) of \(scalars.count) scalars")
                continue
            }
            var slice = String.UnicodeScalarView()
            slice.append(contentsOf: scalars[span.start..<span.end])
            #expect(String(slice).unicodeScalars.elementsEqual(explanation.raw.unicodeScalars))
            for record in explanation.indicators { #expect(!record.rule.isEmpty && !record.metric.isEmpty) }
        }
        // Explaining costs words and changes nothing.
        let explained = Extractor().explain(report).flatMap(\.indicators)
        #expect(Extractor().extract(report).sorted(by: Self.byPlace) == explained.sorted(by: Self.byPlace))
    }

    private static func byPlace(_ a: Indicator, _ b: Indicator) -> Bool {
        (a.span, a.metric, a.subject, a.rule) < (b.span, b.metric, b.subject, b.rule)
    }

    @Test(
        "Endless input of one kind is read to its end",
        arguments: [
            "1", "（", "“", "、", "增长", "第一", "1:", "县", "一", "2023年", "全市", "5%、", "3|", "占3%", "600 ",
            "1111111111111111111.", "产品名称|产量|增长|粮食|3062|3.2|油料|12|1.1|\n",
        ])
    func endless(piece: String) {
        let text = String(repeating: piece, count: 20_000)
        let report = Report(name: "long.txt", text: text)
        for record in Extractor().extract(report) {
            #expect(record.span.end <= text.unicodeScalars.count)
        }
    }

    @Test(
        "A number that no sentence holds is cut where the sentence is, and a name doesn't grow with each number",
        arguments: ["1", "1111111111111111111.", "占3%"])
    func cutRuns(piece: String) {
        let text = String(repeating: piece, count: 20_000)
        let found = Extractor().explain(Report(name: "long.txt", text: text)).sorted { $0.span < $1.span }
        #expect(!found.isEmpty)
        for (one, next) in zip(found, found.dropFirst()) { #expect(one.span.end <= next.span.start) }
        for record in found.flatMap(\.indicators) { #expect(record.metric.count <= 20) }
    }

    @Test(
        "A report that begins far down, behind whatever stands above it, is read",
        arguments: [
            "清河县石桥镇2022年工作总结\n全镇实现产值12亿元。", "石桥村2022年工作总结\n全村实现产值12亿元。",
            "清河高新技术产业开发区2022年工作总结\n园区实现产值12亿元。",
        ], ["\n", "　"])
    func farDown(report: String, above: String) {
        let text = String(repeating: above, count: 60_000) + report
        let records = Extractor().extract(Report(name: "far.txt", text: text))
        #expect(records.map(\.raw) == ["12"])
    }

    @Test("Nothing at all gives nothing", arguments: ["", "\n", "\0", "\r", "。", "衡", "1", "%"])
    func nothing(text: String) {
        #expect(Extractor().extract(Report(name: "n.txt", text: text)).isEmpty)
    }
}

@Suite("What stands before a report shifts its records and changes nothing else")
struct PrependingTests {
    /// Nothing here names a time, a place or a number.
    static let neutral = [
        "以下材料供大家参阅，内容以正式文件为准。",
        "编者按：为让读者了解各项工作的进展，本报推出系列报道，敬请关注。",
        "大家好，欢迎阅读。这里刊登的是工作材料的全文，文字略有整理，各部门的同志可以对照自己的工作来看，有不清楚的地方请及时反馈。",
    ]

    @Test("A neutral paragraph first", arguments: GoldenReport.all, neutral)
    func prepended(report: GoldenReport, paragraph: String) throws {
        let text = try report.text()
        for gap in ["\n", "\n\n"] {
            let shift = (paragraph + gap).unicodeScalars.count
            let alone = Extractor().extract(Report(name: "r.txt", text: text))
            let after = Extractor().extract(Report(name: "r.txt", text: paragraph + gap + text))
            let expected = alone.map { record in
                var moved = record
                moved.span = TextSpan(start: record.span.start + shift, end: record.span.end + shift)
                return moved
            }
            let lost = expected.first { !after.contains($0) }
            let gained = after.first { !expected.contains($0) }
            #expect(
                after == expected, "lost \(String(describing: lost)), gained \(String(describing: gained))")
        }
    }
}
