import MetricModel
import Testing

@Suite("Report")
struct ReportTests {
    @Test(
        "gives the very scalars of any span, in any text",
        arguments: [
            "", "\n", "青石县\n\n收入 10.9 亿元", "一\r\n二\r\n", "𠮷县\u{1F469}\u{200D}\u{1F33E}收\r入\n三",
            "e\u{301}x\r\n",
        ])
    func spans(text: String) {
        let report = Report(name: "a.txt", text: text)
        let scalars = Array(text.unicodeScalars)
        for start in 0...scalars.count {
            for end in start...scalars.count {
                var expected = String.UnicodeScalarView()
                expected.append(contentsOf: scalars[start..<end])
                let found = report.text(at: TextSpan(start: start, end: end))
                #expect(Array(found.unicodeScalars) == Array(expected))
            }
        }
    }

    @Test("cuts a span that reaches out of the text, and has nothing beyond it")
    func outside() {
        let report = Report(name: "a.txt", text: "一二\n三")
        #expect(report.text(at: TextSpan(start: 3, end: 99)) == "三")
        #expect(report.text(at: TextSpan(start: 50, end: 60)) == "")
        #expect(report.text(at: TextSpan(start: -5, end: 1)) == "一")
        #expect(report.position(of: 99).line == 2)
    }

    @Test("knows lines with and without carriage returns")
    func lines() {
        let report = Report(name: "a.txt", text: "一\r\n\r\n二三\n\n四")
        let lines = (1...report.lineCount).map { report.span(ofLine: $0).map(report.text(at:)) }
        #expect(lines == ["一", "", "二三", "", "四"])
        #expect(report.span(ofLine: 0) == nil && report.span(ofLine: 6) == nil)
        #expect(report.position(of: 6).line == 3 && report.position(of: 6).column == 2)
        #expect(Report(name: "", text: "").span(ofLine: 1).map(report.text(at:)) == "")
    }

    @Test("shows the words around a number inside its own line, however wide they are asked for")
    func words() {
        let report = Report(name: "a.txt", text: "青石县全年\n𠮷镇收入10.9亿元，增长\r\n3%")
        let span = TextSpan(start: 10, end: 14)
        #expect(report.text(at: span) == "10.9")
        let near = report.words(around: span, width: 2)
        #expect(near.before == "收入" && near.at == "10.9" && near.after == "亿元")
        let all = report.words(around: span, width: .max)
        #expect(all.before == "𠮷镇收入" && all.after == "亿元，增长")
    }
}
