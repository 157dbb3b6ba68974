import Briefings
import SceneModel
import Styling
import TestSupport

extension Style {
    static let sample = Style(
        name: "sample",
        fonts: Fonts(
            text: FontRequest(families: ["Em"], isBold: false),
            strong: FontRequest(families: ["Em"], isBold: true),
            title: FontRequest(families: ["Em"], isBold: true)),
        colors: Colors(
            background: .white, text: .black, muted: .black, axis: .black, grid: .black, highlight: .black,
            negative: .black, series: [.black]),
        size: 10.5,
        scale: Scale(title: 1.5, subtitle: 1.1, label: 1, value: 1, tag: 0.8, note: 0.8),
        marks: Marks(strokeWidth: 1, hatchSpacing: 3, bandWidth: 0.7), frame: Size(width: 400, height: 250))
}

extension Style {
    static func sample(columns: Int) -> Style {
        var style = sample
        style.page.columns = columns
        return style
    }
}

/// A random document in which every text is its own, and every heading has a text or a figure behind it.
struct SampleDocument {
    var document = BriefingDocument(
        title: "四县经济运行比较", subtitle: "据各县公开报告", author: "衡图", description: "", blocks: [])
    private var texts: [DrawnPage.Stream: [String]] = [:]
    private var counter = 0
    private var anchors: [String] = []

    private static let phrases = [
        "全县经济稳中有进，", "收入255.92亿元，同比增长5.7%；", "新增企业30余家（含外资），", "“十四五”规划开局良好。", "粮食产量再创新高，",
        "GDP总量迈上新台阶，", "民生支出占比提高0.8个百分点。", "云山、青禾、白鹭三地并进，",
    ]

    init(using generator: inout SeededGenerator) {
        for _ in 0..<Int.random(in: 0...40, using: &generator) {
            switch Int.random(in: 0..<12, using: &generator) {
            case 0, 1: addHeading(using: &generator)
            case 2, 3: addFigure(using: &generator)
            case 4: addTable(rows: Int.random(in: 0...70, using: &generator), using: &generator)
            case 5: document.blocks.append(Bool.random(using: &generator) ? .pageBreak : .pageBreakIfFilled)
            default: addParagraph(using: &generator)
            }
        }
    }

    /// Every text of its blocks.
    func texts(in stream: DrawnPage.Stream) -> [String] { texts[stream] ?? [] }

    private mutating func own(_ text: String, in stream: DrawnPage.Stream = .running) -> String {
        counter += 1
        let text = "〔\(counter)〕" + text
        texts[stream, default: []].append(text)
        return text
    }

    private mutating func addHeading(using generator: inout SeededGenerator) {
        let level = Int.random(in: 1...3, using: &generator)
        document.blocks.append(.heading(level: level, text: own("经济运行总体情况")))
        if Bool.random(using: &generator) {
            addFigure(using: &generator)
        } else {
            addParagraph(using: &generator)
        }
    }

    private mutating func addParagraph(using generator: inout SeededGenerator) {
        var inlines: [BriefingDocument.Inline] = []
        for _ in 0..<Int.random(in: 1...30, using: &generator) {
            var inline = BriefingDocument.Inline(
                own(Self.phrases.randomElement(using: &generator) ?? ""))
            if Int.random(in: 0..<4, using: &generator) == 0 {
                inline.link = anchors.randomElement(using: &generator)
            }
            if Int.random(in: 0..<4, using: &generator) == 0 {
                anchors.append("anchor-\(counter)")
                inline.anchor = anchors.last
            }
            if Int.random(in: 0..<8, using: &generator) == 0 { inline.note = note(using: &generator) }
            inlines.append(inline)
        }
        document.blocks.append(.paragraph(inlines))
    }

    /// Of no more than the circled numbers that there are.
    private mutating func note(using generator: inout SeededGenerator) -> [BriefingDocument.Inline] {
        guard (texts[.notes] ?? []).count < 50 else { return [] }
        let words = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
            Self.phrases.randomElement(using: &generator) ?? ""
        }
        return [BriefingDocument.Inline(own(words.joined(), in: .notes))]
    }

    /// As wide as a page or as one of two columns.
    private mutating func addFigure(using generator: inout SeededGenerator) {
        let height = Double.random(in: 40...420, using: &generator)
        let width = Bool.random(using: &generator) ? 400.0 : 200
        let bar = Path.rect(Rect(x: 0, y: 0, width: width, height: height))
        let caption = own("图：四县一般公共预算收入，单位亿元；云山县为前三季度。", in: .figures)
        document.blocks.append(
            .figure(
                BriefingDocument.Figure(
                    size: Size(width: width, height: height), nodes: [.path(PathNode(bar, fill: .black))],
                    alt: "收入", caption: [BriefingDocument.Inline(caption)])))
    }

    private mutating func addTable(rows: Int, using generator: inout SeededGenerator) {
        let columns = [
            BriefingDocument.Table.Column(title: "县区", weight: 2),
            BriefingDocument.Table.Column(title: "数值", alignment: .trailing, weight: 1),
            BriefingDocument.Table.Column(title: "说明", alignment: .center, weight: 3),
        ]
        let title = own("各县收入", in: .tables)
        var cells: [[[BriefingDocument.Inline]]] = []
        for _ in 0..<rows {
            let length = Int.random(in: 0...4, using: &generator)
            let note = (0..<length).map { _ in Self.phrases.randomElement(using: &generator) ?? "" }
            var row = ["云山县", "10.94", note.joined()].map { [BriefingDocument.Inline(own($0, in: .tables))] }
            if Int.random(in: 0..<20, using: &generator) == 0 {
                row[2][0].note = self.note(using: &generator)
            }
            cells.append(row)
        }
        document.blocks.append(.table(BriefingDocument.Table(title: title, columns: columns, rows: cells)))
    }
}
