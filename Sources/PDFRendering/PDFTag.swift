import SceneModel

/// The structure elements that are used, by their standard names.
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
    case note = "Note"
    case contents = "TOC"
    case contentsEntry = "TOCI"
    case table = "Table"
    case row = "TR"
    case head = "TH"
    case cell = "TD"
    case link = "Link"

    /// Holds elements; what lies directly in it is ornament.
    var isContainer: Bool {
        switch self {
        case .document, .table, .row, .contents: true
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
        case .note: .note
        case .contents: .contents
        case .contentsEntry: .contentsEntry
        case .table: .table
        case .tableRow: .row
        case .tableHead: .head
        case .tableCell: .cell
        }
    }
}

extension Group {
    /// Whose heads a row's heads are: its own where cells stand beside them, else the columns'.
    var headScope: String {
        let hasCells = nodes.contains {
            if case .group(let group) = $0 { group.role == .tableCell } else { false }
        }
        return hasCells ? "Row" : "Column"
    }
}
