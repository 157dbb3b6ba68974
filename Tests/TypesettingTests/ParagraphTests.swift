import SceneModel
import Styling
import TestSupport
import Testing

@testable import Typesetting

@Suite("A paragraph's lines")
struct ParagraphTests {
    @Test("fill the measure, and the last stands as it is")
    func justified() throws {
        let layout = try lay("全县2023年经济稳中有进，全年粮食产量再创新高，城乡居民收入稳步增长，民生福祉持续改善。", characters: 24.2)
        #expect(layout.lines.count == 2)
        #expect(abs(layout.lines[0].width - 242) < 0.01)
        #expect(layout.lines[1].width < 200)
    }

    @Test("open evenly, and number and unit least, where nothing else fills them")
    func loose() throws {
        let layout = try lay("云山县一般公共预算收入比青禾县多1286.89亿元，比上年多二百。", characters: 19)
        let line = try #require(layout.lines.first)
        #expect(line.text == "云山县一般公共预算收入比青禾县多")
        #expect(abs(line.width - 190) < 0.01)
        let glyphs = try #require(line.pieces.first?.text.runs.first?.glyphs)
        #expect(zip(glyphs, glyphs.dropFirst()).allSatisfy { $1.x - $0.x == 1200 })
    }

    @Test("may end before a period in brackets")
    func bracketed() throws {
        let lines = try lines("青禾县93.3亿元（2022年），云山县未公布", characters: 10)
        #expect(lines.dropFirst().first?.hasPrefix("（2022年），") == true, "\(lines)")
    }

    @Test("begin with no closing mark and end with no opening one")
    func marks() throws {
        #expect(try lines("全县新增企业三十家（含外资），同比多五家", characters: 8) == ["全县新增企业三十", "家（含外资），同比", "多五家"])
    }

    @Test("squeeze their marks before they open: eight characters and three marks in ten ems")
    func squeezed() throws {
        #expect(try lines("云山，青禾县，和白鹭，三地并进共同发展", characters: 10).first == "云山，青禾县，和白鹭，")
    }

    @Test(
        "keep a number with its unit, its sign, its other half",
        arguments: [
            "255.92亿元", "≥4.5%", "9%—10%", "3至5个", "30余家", "第3位", "第十三位", "1.2万平方公里", "-20.5%", "10 km",
            "1,024个", "图3", "no. 1", "figure 12", "Q1–Q3", "Jan–Nov",
            "Green",
        ])
    func numbers(kept: String) throws {
        for lead in 1..<12 {
            let text = String(repeating: "云", count: lead) + kept + "山山山山山山山山山山山山"
            let found = try lines(text, characters: 12).filter { $0.contains(kept) }
            #expect(found.count == 1, "\(lead)")
        }
    }

    @Test("set a Latin mark right behind a Chinese one, without its empty half")
    func latinBehindChinese() throws {
        let alone = try lay("云山“财政支出”", characters: 30, alignment: .leading).lines[0].width
        let marked = try lay("云山“财政支出”, of", characters: 30, alignment: .leading).lines[0].width
        let behind = try lay("x, of", characters: 30, alignment: .leading).lines[0].width
        let x = try lay("x", characters: 30, alignment: .leading).lines[0].width
        #expect(abs(marked - (alone + behind - x)) < 0.01)
    }

    @Test("never part —— and ……")
    func dashes() throws {
        for lead in 1..<10 {
            let text = String(repeating: "云", count: lead) + "——山山……山山山山山山山山山"
            let lines = try lines(text, characters: 8)
            #expect(lines.contains { $0.contains("——") } && lines.contains { $0.contains("……") })
        }
    }

    @Test("leave a fifth of an em between Han and Latin, none where a space stands or a line ends")
    func gaps() throws {
        let layout = try lay("有GDP 和PM", characters: 20, alignment: .leading)
        let glyphs = try #require(layout.lines.first?.pieces.first?.text.runs.first?.glyphs)
        // 有 · gap · GDP · space · 和 · gap · PM, in thousandths of the em
        #expect(glyphs.map(\.x) == [0, 1200, 1700, 2200, 2700, 3200, 4400, 4900])
        #expect(layout.lines.first?.width == 54)
    }

    @Test("take quotation marks among Latin letters for Latin ones")
    func latinQuotes() throws {
        let layout = try lay("a “b” don’t", characters: 20, alignment: .leading)
        #expect(layout.lines.first?.width == 55)
        #expect(try lines("云云云云 he said “yes” and don’t", characters: 8).contains { $0.contains("don’t") })
    }

    @Test("set neighbouring marks on half their width")
    func neighbours() throws {
        let layout = try lay("（《云》）。", characters: 20, alignment: .leading)
        // Six halves but for 云, and a hair between the marks of each pair.
        let width = try #require(layout.lines.first?.width)
        #expect(abs(width - (10 + 5 * 5 + 3 * 0.2)) < 0.001)
    }

    @Test("keep to the level that is asked of them")
    func levels() throws {
        // A mark wherever a line of ten characters could begin or end with it.
        func edges(_ mark: String, _ level: Style.Prohibition) throws -> (starts: Bool, ends: Bool) {
            var (starts, ends) = (false, false)
            for lead in 1..<24 {
                let text =
                    String(repeating: "云", count: lead) + mark + String(repeating: "山", count: 24 - lead)
                let lines = try Paragraph.layOut(
                    [TextRun(text, size: 10, color: .black)], width: 80,
                    style: ParagraphStyle(
                        alignment: .justified, lineHeight: 16,
                        rules: LineRules(Style.Lines(prohibition: level))), measurer: EmMeasurer()
                ).lines.map(\.text)
                starts = starts || lines.dropFirst().contains { $0.hasPrefix(mark) }
                ends = ends || lines.dropLast().contains { $0.hasSuffix(mark) }
            }
            return (starts, ends)
        }
        for level in Style.Prohibition.allCases {
            #expect(try edges("，", level).starts == (level == .none), "\(level)")
            #expect(try edges("（", level).ends == (level == .none), "\(level)")
            #expect(try edges("／", level).starts == (level == .none), "\(level)")
            #expect(try edges("／", level).ends == (level < .gb), "\(level)")
            #expect(try edges("——", level).starts == (level < .strict), "\(level)")
            #expect(try edges("……", level).starts == (level < .strict), "\(level)")
        }
    }

    @Test("keep whole the names that are listed", arguments: ["欧阳青禾", "青禾县", "BYD青禾工厂"])
    func names(name: String) throws {
        let rules = LineRules(Style.Lines(names: ["青禾", "青禾县", "欧阳青禾", "BYD青禾工厂", "云"]))
        for lead in 1..<12 {
            let text = String(repeating: "山", count: lead) + name + "一般公共预算收入增长较快居全市前列"
            let lines = try Paragraph.layOut(
                [TextRun(text, size: 10, color: .black)], width: 90,
                style: ParagraphStyle(alignment: .justified, lineHeight: 16, rules: rules),
                measurer: EmMeasurer()
            ).lines.map(\.text)
            #expect(lines.filter { $0.contains(name) }.count == 1, "\(lines)")
        }
    }

    @Test("leave two characters before the first")
    func indent() throws {
        let layout = try lay("全县经济稳中有进粮食产量再创新高城乡居民收入稳步增长", characters: 10, indent: 20)
        #expect(layout.lines.map(\.x) == [20] + Array(repeating: 0, count: layout.lines.count - 1))
        #expect(abs(layout.lines[0].width - 80) < 0.01)
    }

    @Test("put no single character on the last")
    func lastLine() throws {
        let lines = try lines(String(repeating: "云", count: 21), characters: 10)
        #expect(lines.map(\.count).sorted() == [2, 9, 10] && lines.last?.count == 2)
    }

    @Test("open only between Han: numbers and words stay as the font has them")
    func insides() throws {
        let layout = try lay("云山县2023年全年实现GDP总量255.92亿元比上年增长了一点", characters: 11)
        for run in layout.lines.flatMap(\.pieces).flatMap(\.text.runs) {
            let scalars = Array(run.text.unicodeScalars)
            for index in scalars.indices.dropLast()
            where scalars[index].isASCII && scalars[index + 1].isASCII {
                #expect(run.glyphs[index + 1].x - run.glyphs[index].x == 500)
            }
        }
    }

    @Test("break what is wider than the measure rather than pass it")
    func wide() throws {
        let layout = try lay("见https://example.org/reports/2023。", characters: 6)
        #expect(layout.lines.allSatisfy { $0.x >= 0 && $0.x + $0.width <= 60.001 })
        #expect(try lines("1234.56万平方公里", characters: 6) == ["1234.56", "万平方公里"])
        #expect(try lines("yunshan-county-2022", characters: 8) == ["yunshan-county-", "2022"])
    }

    @Test("need at least the width of what must stay whole")
    func leastWidth() throws {
        let runs = [TextRun("收入为255.92亿元，", size: 10, color: .black)]
        // 255.92 · gap · 亿元 · half a comma
        #expect(try Paragraph.widths(runs, measurer: EmMeasurer()).least == 30 + 2 + 20 + 5)
    }

    @Test("need the width of the longest line that the text asks for to stand whole")
    func wholeWidth() throws {
        let runs = [TextRun("2023年\n前三季度", size: 10, color: .black)]
        #expect(try Paragraph.widths(runs, measurer: EmMeasurer()).whole == 40)
    }

    @Test("end where the text asks, and nowhere at a joiner")
    func asked() throws {
        #expect(try lines("云山\n青禾", characters: 10) == ["云山", "青禾"])
        let name = try lines("云云云云云云云云云欧\u{2060}阳云云", characters: 10)
        #expect(name.contains { $0.contains("欧\u{2060}阳") })
    }

    @Test("are shared out over the runs, with each one's link and anchor")
    func runs() throws {
        let runs = [
            TextRun("云山县收入", size: 10, color: .black),
            TextRun("10.94", size: 10, color: .black, link: "annex-1", anchor: "number-1"),
            TextRun("亿元，增长三成一，连续五年居前。", size: 10, color: .black),
        ]
        let layout = try Paragraph.layOut(
            runs, width: 80, style: ParagraphStyle(alignment: .justified, lineHeight: 16),
            measurer: EmMeasurer())
        let line = try #require(layout.lines.first { !$0.anchors.isEmpty })
        let piece = try #require(line.pieces.first { $0.link == "annex-1" })
        #expect(line.anchors == [ParagraphLayout.Anchor(name: "number-1", x: piece.x)])
        // 10.94 and 亿元 share a line though they are two runs.
        #expect(line.pieces.contains { $0.run == 2 && $0.text.runs[0].text.hasPrefix("亿元") })
    }

    @Test("are none for an empty text")
    func empty() throws {
        #expect(try lay(" \n ", characters: 10).lines.isEmpty)
        #expect(try lay("", characters: 10).height == 0)
    }

    private func lay(
        _ text: String, characters: Double, alignment: ParagraphStyle.Alignment = .justified,
        indent: Double = 0
    ) throws -> ParagraphLayout {
        try Paragraph.layOut(
            [TextRun(text, size: 10, color: .black)], width: characters * 10,
            style: ParagraphStyle(alignment: alignment, lineHeight: 16, indent: indent),
            measurer: EmMeasurer())
    }

    private func lines(_ text: String, characters: Double) throws -> [String] {
        try lay(text, characters: characters).lines.map(\.text)
    }
}

extension ParagraphLayout.Line {
    var text: String { pieces.flatMap(\.text.runs).map(\.text).joined() }
}
