/// What is to be drawn, with every question answered: renderers only draw it.
public struct Scene: Sendable, Hashable, Codable {
    public var pages: [Page]
    public var title: String
    /// Tells the data in words: the SVG's `<desc>`, a figure's alternative text.
    public var description: String
    public var author: String
    /// `zh-CN`
    public var language: String
    /// The faces that glyph runs name by their index.
    public var fonts: [FontFace]
    public var outline: [OutlineEntry]

    public init(
        pages: [Page], title: String, description: String = "", author: String = "",
        language: String = "zh-CN", fonts: [FontFace], outline: [OutlineEntry] = []
    ) {
        self.pages = pages
        self.title = title
        self.description = description
        self.author = author
        self.language = language
        self.fonts = fonts
        self.outline = outline
    }
}

/// A bookmark of the document.
public struct OutlineEntry: Sendable, Hashable, Codable {
    public var title: String
    /// 1 for the top.
    public var level: Int
    /// An anchor's name.
    public var destination: String

    public init(title: String, level: Int, destination: String) {
        self.title = title
        self.level = level
        self.destination = destination
    }
}

public struct Page: Sendable, Hashable, Codable {
    public var size: Size
    /// `nil` leaves what lies below visible.
    public var background: Color?
    /// What the reader's page field shows: `1`, `ii`.
    public var label: String
    public var nodes: [Node]

    public init(size: Size, background: Color? = .white, label: String = "", nodes: [Node] = []) {
        self.size = size
        self.background = background
        self.label = label
        self.nodes = nodes
    }
}

public enum Node: Sendable, Hashable, Codable {
    case group(Group)
    case path(PathNode)
    case glyphs(GlyphRun)
    case link(Link)
    case anchor(Anchor)
}

/// Nodes that belong together: moved as one, told as one.
public struct Group: Sendable, Hashable, Codable {
    public var offset: Point
    public var role: Role
    /// More of what the last one of its role began on an earlier page.
    public var isContinued: Bool
    /// What a reader shows when the pointer rests on it; the SVG's `<title>`.
    public var title: String
    /// Where its number stands: `REPORT#start-end`; empty where it stands for none.
    public var source: String
    public var nodes: [Node]

    /// What a tagged PDF calls it.
    public enum Role: Sendable, Hashable, Codable {
        /// Only a group.
        case none
        case heading(level: Int)
        case paragraph
        /// Told by its alternative text.
        case figure(alt: String)
        case caption
        /// A footnote.
        case note
        /// A table of contents, and each of its lines.
        case contents
        case contentsEntry
        case table
        case tableRow
        case tableHead
        case tableCell
        /// Page numbers, rules: not read aloud.
        case artifact
    }

    public init(
        offset: Point = .zero, role: Role = .none, isContinued: Bool = false, title: String = "",
        source: String = "", nodes: [Node] = []
    ) {
        self.offset = offset
        self.role = role
        self.isContinued = isContinued
        self.title = title
        self.source = source
        self.nodes = nodes
    }
}

public struct PathNode: Sendable, Hashable, Codable {
    public var path: Path
    public var fill: Color?
    public var stroke: Stroke?

    public init(_ path: Path, fill: Color? = nil, stroke: Stroke? = nil) {
        self.path = path
        self.fill = fill
        self.stroke = stroke
    }
}

/// A rectangle of the page that leads to an anchor.
public struct Link: Sendable, Hashable, Codable {
    /// An anchor's name.
    public var destination: String
    /// Where it can be clicked, in the coordinates of its group.
    public var area: Rect
    public var nodes: [Node]

    public init(destination: String, area: Rect, nodes: [Node]) {
        self.destination = destination
        self.area = area
        self.nodes = nodes
    }
}

/// A place that links and the outline lead to.
public struct Anchor: Sendable, Hashable, Codable {
    public var name: String
    public var at: Point

    public init(name: String, at: Point) {
        self.name = name
        self.at = at
    }
}
