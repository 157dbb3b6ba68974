import SceneModel
import Styling
import Typesetting

/// The sheet and its measures, in points.
struct PageMetrics {
    /// A4.
    static let sheet = Size(width: 595.28, height: 841.89)
    private static let millimetre = 72 / 25.4

    /// The body's em and, from baseline to baseline, its leading.
    let em: Double
    let leading: Double
    /// Where text and figures stand on odd pages: from the first line's characters to the last one's feet.
    let block: Rect
    /// Where whole lines stand: with half of what lies between two of them above the first and below the last.
    let lines: Rect
    /// Side by side, and from one's left edge to the next one's.
    let columns: Int
    let columnWidth: Double
    private let columnStep: Double
    /// How far it is moved on even ones, which are bound on the right.
    let evenShift: Double

    init(_ style: Style) {
        let page = style.page
        em = style.size * page.text
        leading = em * page.leading
        let height = page.height * Self.millimetre
        let count = max(1, ((height - em) / leading + 0.01).rounded(.down) + 1)
        block = Rect(
            x: page.inner * Self.millimetre, y: page.top * Self.millimetre,
            width: max(em, page.width * Self.millimetre), height: em + (count - 1) * leading)
        lines = Rect(
            x: block.x, y: block.y - (leading - em) / 2, width: block.width, height: count * leading)
        columns = page.columns
        let gutter = page.gutter * Self.millimetre
        columnWidth = (block.width - gutter * Double(columns - 1)) / Double(columns)
        columnStep = columnWidth + gutter
        evenShift = Self.sheet.width - block.width - 2 * block.x
    }

    /// From where lines stand to where all else does, at a page's top and foot.
    var inset: Double { block.y - lines.y }

    /// From the text block's left edge.
    func left(ofColumn column: Int) -> Double { Double(column) * columnStep }

    func left(of page: FlowedPage) -> Double {
        lines.x + (page.columns > 1 ? left(ofColumn: page.column) : 0)
    }

    func points(millimetres: Double) -> Double { millimetres * Self.millimetre }
}

/// How one kind of text is set: sizes in ems of the body, heights in lines of it.
struct TextFormat {
    var role: FontRole
    var size: Double
    var lineHeight: Double
    var spaceBefore = 0.0
    var spaceAfter = 0.0
    var alignment = ParagraphStyle.Alignment.leading
    /// In its own ems.
    var indent = 0.0
    var isMuted = false
}

/// How each kind of text is set in one form of page.
struct TextFormats {
    var title: TextFormat
    var subtitle: TextFormat
    var author: TextFormat
    /// By level from 1, the last for all below.
    var headings: [TextFormat]
    var body = TextFormat(role: .text, size: 1, lineHeight: 1, alignment: .justified, indent: 2)
    var caption: TextFormat
    var tableTitle: TextFormat
    var tableHead: TextFormat
    var tableCell: TextFormat
    var note: TextFormat
    var contents: TextFormat
    var furniture: TextFormat

    init(_ form: Style.Page.Form) {
        switch form {
        case .report: self = .report
        case .official: self = .official
        }
    }

    func heading(level: Int) -> TextFormat { headings[min(max(level, 1), headings.count) - 1] }

    private init(
        title: TextFormat, subtitle: TextFormat, author: TextFormat, headings: [TextFormat],
        caption: TextFormat, tableTitle: TextFormat, tableHead: TextFormat, tableCell: TextFormat,
        note: TextFormat, contents: TextFormat, furniture: TextFormat
    ) {
        (self.title, self.subtitle, self.author, self.headings) = (title, subtitle, author, headings)
        (self.caption, self.tableTitle, self.tableHead) = (caption, tableTitle, tableHead)
        (self.tableCell, self.note, self.contents, self.furniture) = (tableCell, note, contents, furniture)
    }

    private static let report = TextFormats(
        title: TextFormat(role: .title, size: 2.4, lineHeight: 2),
        subtitle: TextFormat(role: .text, size: 1.2, lineHeight: 1.25, isMuted: true),
        author: TextFormat(role: .text, size: 0.88, lineHeight: 1, spaceBefore: 0.25, isMuted: true),
        headings: [
            TextFormat(role: .heading, size: 1.5, lineHeight: 1.6, spaceBefore: 1.4, spaceAfter: 0.4),
            TextFormat(role: .subheading, size: 1.15, lineHeight: 1.2, spaceBefore: 0.5, spaceAfter: 0.3),
            TextFormat(role: .strong, size: 1, lineHeight: 1, spaceBefore: 0.5),
        ],
        // It may stand pages away from its heading.
        caption: TextFormat(role: .strong, size: 0.84, lineHeight: 0.85),
        tableTitle: TextFormat(role: .strong, size: 0.92, lineHeight: 1, spaceBefore: 1),
        tableHead: TextFormat(role: .strong, size: 0.82, lineHeight: 0.8, isMuted: true),
        tableCell: TextFormat(role: .text, size: 0.86, lineHeight: 0.85),
        note: TextFormat(role: .text, size: 0.8, lineHeight: 0.75, isMuted: true),
        contents: TextFormat(role: .text, size: 1, lineHeight: 1),
        furniture: TextFormat(role: .text, size: 0.8, lineHeight: 1, isMuted: true))

    /// 三号 for the body (1), 二号 (22 points) for the title, 四号 (14) for numbers of pages, 五号 (10.5) in tables.
    private static let official = TextFormats(
        title: TextFormat(role: .title, size: 22 / 15.75, lineHeight: 1.25, alignment: .center),
        subtitle: TextFormat(role: .subheading, size: 1, lineHeight: 1, alignment: .center),
        author: TextFormat(role: .subheading, size: 1, lineHeight: 1, alignment: .center),
        headings: [
            TextFormat(role: .heading, size: 1, lineHeight: 1, indent: 2),
            TextFormat(role: .subheading, size: 1, lineHeight: 1, indent: 2),
            TextFormat(role: .text, size: 1, lineHeight: 1, indent: 2),
        ],
        caption: TextFormat(role: .text, size: 12 / 15.75, lineHeight: 0.7, alignment: .center),
        tableTitle: TextFormat(role: .heading, size: 12 / 15.75, lineHeight: 0.8, spaceBefore: 0.5),
        tableHead: TextFormat(role: .strong, size: 10.5 / 15.75, lineHeight: 0.6),
        tableCell: TextFormat(role: .text, size: 10.5 / 15.75, lineHeight: 0.6),
        note: TextFormat(role: .text, size: 10.5 / 15.75, lineHeight: 0.5),
        contents: TextFormat(role: .text, size: 1, lineHeight: 1),
        furniture: TextFormat(role: .text, size: 14 / 15.75, lineHeight: 1))
}
