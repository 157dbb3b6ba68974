import SceneModel
import Styling
import Typesetting

/// The sheet and its measures, all from one size: the body's em.
struct PageMetrics {
    /// A4, in points.
    static let sheet = Size(width: 595.28, height: 841.89)

    /// In points: 25 mm at the sides at least, 28 mm above, 24 mm below.
    private static let sideMargin = 70.87
    private static let topMargin = 79.37
    private static let bottomMargin = 68.03

    /// The body's em and, from baseline to baseline, its leading, in points.
    let em: Double
    let leading: Double
    /// Where text stands: whole characters wide, whole lines high.
    let block: Rect

    /// - Parameter size: the style's: charts are set in it, the body a little larger.
    init(size: Double) {
        em = size * 1.1
        leading = em * 1.65
        let room = Self.sheet.width - 2 * Self.sideMargin
        let width = max(em, (room / em).rounded(.down) * em)
        let height = Self.sheet.height - Self.topMargin - Self.bottomMargin
        block = Rect(
            x: (Self.sheet.width - width) / 2, y: Self.topMargin, width: width,
            height: max(leading, (height / leading).rounded(.down) * leading))
    }
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

    static let title = TextFormat(role: .title, size: 2.4, lineHeight: 2)
    static let subtitle = TextFormat(role: .text, size: 1.2, lineHeight: 1.25, isMuted: true)
    static let author = TextFormat(
        role: .text, size: 0.88, lineHeight: 1, spaceBefore: 0.25, isMuted: true)
    static let body = TextFormat(
        role: .text, size: 1, lineHeight: 1, alignment: .justified, indent: 2)
    static let caption = TextFormat(role: .text, size: 0.84, lineHeight: 0.85, isMuted: true)
    static let tableTitle = TextFormat(role: .strong, size: 0.92, lineHeight: 1, spaceBefore: 1)
    static let tableHead = TextFormat(role: .strong, size: 0.82, lineHeight: 0.8, isMuted: true)
    static let tableCell = TextFormat(role: .text, size: 0.86, lineHeight: 0.85)
    static let furniture = TextFormat(role: .text, size: 0.8, lineHeight: 1, isMuted: true)

    static func heading(level: Int) -> TextFormat {
        switch level {
        case ...1:
            TextFormat(role: .title, size: 1.5, lineHeight: 1.6, spaceBefore: 1.4, spaceAfter: 0.4)
        case 2: TextFormat(role: .strong, size: 1.15, lineHeight: 1.2, spaceBefore: 0.5, spaceAfter: 0.3)
        default: TextFormat(role: .strong, size: 1, lineHeight: 1, spaceBefore: 0.5)
        }
    }
}
