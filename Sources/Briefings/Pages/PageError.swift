import SceneModel

/// Why a document can't be laid out on pages.
public enum PageError: Error, Sendable, Hashable {
    /// A figure was laid out wider or higher than a page's text, in points.
    case figureTooLarge(alt: String, width: Double, height: Double, room: Size)
    /// Under a table's head no page has room for its row, counted from 1, or for lines of it.
    case rowTooHigh(table: String, row: Int)
    /// A footnote takes more than half a page, or all those of one line or row more than it has.
    case noteTooHigh(String)
    /// A row has not as many cells as the table has columns.
    case cellCount(table: String, row: Int, expected: Int, found: Int)
    /// A table without columns, with weights that aren't positive numbers, or with more columns than characters
    /// have room.
    case badColumns(table: String)
    /// A table's columns need more than a page has, in points, so that no number leaves its unit; the widest is named.
    case tableTooWide(table: String, column: String, width: Double, room: Double)
    /// Two places have one anchor's name.
    case repeatedAnchor(String)
    /// A link leads to an anchor that stands nowhere.
    case unknownDestination(String)
    /// The style's size leaves no page to set text on, in points.
    case badSize(Double)
}
