import SceneModel

/// A page's nodes with their places on the sheet.
struct DrawnPage {
    struct Box {
        var rect: Rect
        var text: String
    }

    /// Texts and figures.
    private(set) var boxes: [Box] = []
    /// Running heads and page numbers.
    private(set) var furniture: [Box] = []
    private(set) var links: [Link] = []
    private(set) var anchors: [Anchor] = []
    /// The groups that stand on the page itself, in order, without its furniture.
    let groups: [Group]
    let size: Size

    init(_ page: Page) {
        size = page.size
        groups = page.nodes.compactMap {
            if case .group(let group) = $0, group.role != .artifact { group } else { nil }
        }
        visit(page.nodes, at: .zero, isArtifact: false)
    }

    private mutating func visit(_ nodes: [Node], at offset: Point, isArtifact: Bool) {
        for node in nodes {
            switch node {
            case .group(let group):
                let moved = Point(x: offset.x + group.offset.x, y: offset.y + group.offset.y)
                visit(group.nodes, at: moved, isArtifact: isArtifact || group.role == .artifact)
            case .link(var link):
                link.area.x += offset.x
                link.area.y += offset.y
                links.append(link)
                visit(link.nodes, at: offset, isArtifact: isArtifact)
            case .anchor(let anchor): anchors.append(anchor)
            case .glyphs(let run):
                // A space at its end is narrower in a line that is squeezed.
                let width = run.width - (run.text.hasSuffix(" ") ? run.size / 2 : 0)
                let rect = Rect(
                    x: offset.x + run.origin.x, y: offset.y + run.origin.y - run.size * 0.88,
                    width: width, height: run.size)
                let box = Box(rect: rect, text: run.text)
                if isArtifact { furniture.append(box) } else { boxes.append(box) }
            case .path(let node):
                guard !isArtifact, let rect = node.path.corners else { continue }
                boxes.append(
                    Box(
                        rect: Rect(
                            x: offset.x + rect.x, y: offset.y + rect.y, width: rect.width,
                            height: rect.height), text: ""))
            }
        }
    }

    /// All that is read, without spaces.
    var text: String { boxes.map(\.text).joined().filter { $0 != " " } }

    /// What stands apart from the text that runs through the pages: figures and tables may stand in the midst of a
    /// paragraph, footnotes between its parts.
    enum Stream: CaseIterable {
        case running
        case figures
        case tables
        case notes
        case contents

        fileprivate init(_ role: Group.Role) {
            switch role {
            case .none: self = .figures
            case .table: self = .tables
            case .note: self = .notes
            case .contents: self = .contents
            default: self = .running
            }
        }
    }

    /// The same in one stream.
    func text(of stream: Stream) -> String {
        groups.filter { Stream($0.role) == stream }
            .map { DrawnPage(Page(size: Size(width: 0, height: 0), nodes: [.group($0)])).text }.joined()
    }

    /// How many lines a part of a paragraph has.
    static func lines(of part: Group, leading: Double) -> Int {
        let tops = part.nodes.compactMap { node -> Int? in
            switch node {
            case .glyphs(let run): Int(run.origin.y / leading)
            case .link(let link): Int(link.area.midY / leading)
            default: nil
            }
        }
        return Set(tops).count
    }

    func strays(from area: Rect) -> [Box] {
        boxes.filter { !area.contains($0.rect, tolerance: 0.01) }
    }

    var overlaps: [[Box]] {
        let all = (boxes + furniture).map { Box(rect: $0.rect.inset(by: 0.01), text: $0.text) }
        return all.indices.flatMap { a in
            all.indices.dropFirst(a + 1).filter { all[a].rect.intersects(all[$0].rect) }
                .map { [all[a], all[$0]] }
        }
    }

    var endsWithHeading: Bool {
        if case .heading? = groups.last?.role { true } else { false }
    }
}

extension Path {
    /// What a path of `rect` was made of.
    fileprivate var corners: Rect? {
        guard elements.count > 2, case .move(let from) = elements[0], case .line(let to) = elements[2]
        else { return nil }
        return Rect(x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y)
    }
}
