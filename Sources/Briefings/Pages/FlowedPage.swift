import SceneModel

/// A page while it is filled. Heights are from the top of its first line.
struct FlowedPage {
    /// Where the text block's top left corner is that of the sheet.
    var nodes: [Node] = []
    /// Of each column, or of the whole page.
    var notes: [[Slab]] = []
    /// Of the band: 1 across the page.
    private(set) var columns = 1
    private(set) var column = 0
    /// Where the band's columns begin; 0 for one across the page.
    private(set) var top = 0.0
    /// To the end of what stands in the frame, and what that wants below it.
    var y = 0.0
    var spaceBelow = 0.0
    /// What was drawn last is a figure.
    var endsWithFigure = false
    var hasContent = false
    /// Of the columns that are full.
    private var bottoms: [Double] = []
    /// Frames are counted through the document; in `goingOn` stands the end of what was drawn last.
    private(set) var frame = 0
    var goingOn = -1

    init() {}

    init(after page: FlowedPage) {
        frame = page.frame + 1
        goingOn = page.goingOn
    }

    var isEmpty: Bool { nodes.isEmpty && !hasContent && y == 0 }
    /// A frame as high as a page, with nothing in it.
    var isWhole: Bool { !hasContent && top == 0 }
    /// The notes of its column.
    var ownNotes: [Slab] { notes.indices.contains(column) ? notes[column] : [] }
    /// Where what comes across the page may begin.
    var bottom: Double { max(y, bottoms.max() ?? 0) }

    mutating func nextColumn() {
        bottoms.append(y)
        column += 1
        frame += 1
        (y, spaceBelow, hasContent) = (top, 0, false)
    }

    /// - Parameter top: of its columns.
    mutating func beginBand(_ columns: Int, at top: Double) {
        (self.columns, column, bottoms) = (columns, 0, [])
        (self.top, y, spaceBelow, hasContent) = (top, top, 0, false)
        frame += 1
    }

    /// What follows stands across the page.
    mutating func endBand() {
        y = bottom
        (columns, column, top, bottoms) = (1, 0, 0, [])
        hasContent = y > 0
        frame += 1
    }

    mutating func note(_ slabs: [Slab]) {
        if slabs.isEmpty { return }
        while notes.count <= column { notes.append([]) }
        notes[column] += slabs
    }

    mutating func draw(_ part: [Node], of flowable: Flowable, at offset: Point) {
        nodes.append(
            .group(
                Group(
                    offset: offset, role: flowable.role, isContinued: flowable.continues, nodes: part)))
    }
}
