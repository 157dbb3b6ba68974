import CCairo
import SceneModel

/// The structure elements that are used: Cairo ends the program at a name it doesn't know.
enum PDFTag: String {
    case document = "Document"
    case heading1 = "H1"
    case heading2 = "H2"
    case heading3 = "H3"
    case heading4 = "H4"
    case heading5 = "H5"
    case heading6 = "H6"
    case paragraph = "P"
    case figure = "Figure"
    case caption = "Caption"
    case table = "Table"
    case row = "TR"
    case head = "TH"
    case cell = "TD"
    case span = "Span"

    /// Holds elements; what lies directly in it is ornament.
    var isContainer: Bool {
        switch self {
        case .document, .table, .row: true
        default: false
        }
    }
}

extension Group.Role {
    var tag: PDFTag? {
        switch self {
        case .none, .artifact: nil
        case .heading(let level):
            [.heading1, .heading2, .heading3, .heading4, .heading5, .heading6][min(max(level, 1), 6) - 1]
        case .paragraph: .paragraph
        case .figure: .figure
        case .caption: .caption
        case .table: .table
        case .tableRow: .row
        case .tableHead: .head
        case .tableCell: .cell
        }
    }
}

extension Node {
    /// Whether it stands for itself in the structure, or holds what does. An artifact does by standing outside.
    var isStructured: Bool {
        switch self {
        case .group(let group):
            group.role != .none || group.nodes.contains(where: \.isStructured)
        case .link: true
        case .path, .glyphs, .anchor: false
        }
    }

    var isAnchor: Bool {
        if case .anchor = self { true } else { false }
    }
}
