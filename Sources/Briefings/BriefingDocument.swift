import SceneModel
import Styling

/// A briefing's contents before they are laid out on pages.
public struct BriefingDocument: Sendable, Hashable {
    public var title: String
    public var subtitle: String
    public var author: String
    /// Printed with the author.
    public var date = ""
    /// Of its words, as a PDF names it: `zh-CN`, `en`.
    public var language: String
    /// The data in words, for the document's description.
    public var description: String
    public var blocks: [Block]

    public enum Block: Sendable, Hashable {
        /// In the outline at its level, from 1.
        case heading(level: Int, text: String)
        case paragraph([Inline])
        case figure(Figure)
        case table(Table)
        /// What follows begins on a new page.
        case pageBreak
        /// The same, where the page is so full that no hole stays behind.
        case pageBreakIfFilled
        /// The headings down to a level with their pages, under a title of its own that isn't among them.
        case contents(title: String, depth: Int)
        /// The author's name with the date, on official pages; others bear them under the title.
        case signature
    }

    /// A run of a paragraph or a table's cell.
    public struct Inline: Sendable, Hashable {
        public var text: String
        public var role: FontRole
        public var isMuted: Bool
        /// Small and raised, never parted from what stands before it: the mark of a source.
        public var isMark: Bool
        /// The anchor it leads to; `nil` for plain words.
        public var link: String?
        /// The anchor that stands here; `nil` for none.
        public var anchor: String?
        /// What stands at the page's foot, under a number behind these words; empty for nothing. Its own notes
        /// aren't set.
        public var note: [Inline]

        public init(
            _ text: String, role: FontRole = .text, isMuted: Bool = false, isMark: Bool = false,
            link: String? = nil, anchor: String? = nil, note: [Inline] = []
        ) {
            self.text = text
            self.role = role
            self.isMuted = isMuted
            self.isMark = isMark
            self.link = link
            self.anchor = anchor
            self.note = note
        }
    }

    /// A chart, laid out already.
    public struct Figure: Sendable, Hashable {
        public var size: Size
        public var nodes: [Node]
        public var alt: String
        public var caption: [Inline]

        public init(size: Size, nodes: [Node], alt: String, caption: [Inline]) {
            self.size = size
            self.nodes = nodes
            self.alt = alt
            self.caption = caption
        }
    }

    public struct Table: Sendable, Hashable {
        public enum Alignment: Sendable, Hashable {
            case leading
            case trailing
            case center
        }

        public struct Column: Sendable, Hashable {
            public var title: String
            public var alignment: Alignment
            /// Its part of the width against the other columns.
            public var weight: Double

            public init(title: String, alignment: Alignment = .leading, weight: Double = 1) {
                self.title = title
                self.alignment = alignment
                self.weight = weight
            }
        }

        public var title: String
        /// What it is called where it goes on, if a heading in place of a title has said it.
        public var name = ""
        public var columns: [Column]
        /// Each row has a cell for each column.
        public var rows: Rows

        public init(title: String, columns: [Column], rows: [[[Inline]]]) {
            self.init(title: title, columns: columns, rows: Rows(rows))
        }

        public init(title: String, columns: [Column], rows: Rows) {
            self.title = title
            self.columns = columns
            self.rows = rows
        }
    }

    public init(
        title: String, subtitle: String, author: String, language: String = "zh-CN", description: String,
        blocks: [Block]
    ) {
        self.title = title
        self.subtitle = subtitle
        self.author = author
        self.language = language
        self.description = description
        self.blocks = blocks
    }
}
