import SceneModel

/// Draws pages one by one: what each shows, with its place in the structure, and its links.
struct PDFDrawing {
    private let plan: PDFPlan
    /// Of each of the scene's fonts; `nil` where it shows none.
    private let fonts: [PDFFont?]
    private let pages: [PDFReference]
    private let heights: [Double]
    private(set) var structure: PDFStructure
    private(set) var opacities: Set<PDFOpacity> = []

    // Of the page that is drawn.
    var content = PDFContent(page: Size(width: 0, height: 0))
    private var height = 0.0
    private var page = 0
    private var annotations: [PDFReference] = []
    private var owner: Owner?

    /// Whose what is drawn next is.
    enum Owner: Equatable {
        case artifact
        case element(Int)
        /// Content that stands for a text of its own; in an artifact.
        case text
        case ornamentalText
    }

    /// Where nodes stand in the structure, which tells whose they are.
    private enum Surroundings {
        /// Among elements: what is none itself is ornament.
        case container(Int)
        case element(Int)
        /// Not read aloud; links still lead on.
        case artifact

        /// The element that those in it become children of.
        var parent: Int? {
            switch self {
            case .container(let element), .element(let element): element
            case .artifact: nil
            }
        }

        var owner: Owner {
            switch self {
            case .element(let element): .element(element)
            case .container, .artifact: .artifact
            }
        }
    }

    init(scene: Scene, plan: PDFPlan, fonts: [PDFFont?], pages: [PDFReference], file: inout PDFFile) {
        heights = scene.pages.map(\.size.height)
        self.plan = plan
        self.fonts = fonts
        self.pages = pages
        structure = PDFStructure(in: &file)
    }

    /// - Returns: the page's dictionary, but for what all pages share.
    mutating func draw(_ page: Page, number: Int, to file: inout PDFFile) throws -> String {
        content = PDFContent(page: page.size)
        (height, self.page, owner) = (page.size.height, number, nil)
        annotations = []
        structure.beginPage()
        if let background = page.background {
            let area = Rect(x: 0, y: 0, width: page.size.width, height: page.size.height)
            draw(PathNode(.rect(area), fill: background), at: .zero, for: .artifact)
        }
        try draw(page.nodes, at: .zero, in: .container(PDFStructure.root), to: &file)
        close()
        let stream = file.add(stream: content.bytes, entries: "")
        var entries = "/MediaBox [0 0 \(page.size.width.pdfNumber) \(page.size.height.pdfNumber)]"
        entries += " /Contents \(stream) /StructParents \(number)"
        if !annotations.isEmpty {
            entries += " /Annots [\(annotations.map(\.description).joined(separator: " "))]"
        }
        return entries
    }

    private mutating func draw(
        _ nodes: [Node], at offset: Point, in surroundings: Surroundings, to file: inout PDFFile,
        scope: String = ""
    ) throws {
        for node in nodes {
            switch node {
            case .group(let group): try draw(group, at: offset, in: surroundings, to: &file, scope: scope)
            case .path(let path): draw(path, at: offset, for: surroundings.owner)
            case .glyphs(let run):
                guard let font = fonts[run.font.rawValue] else { continue }
                if run.color.opacity < 1 { opacities.insert(PDFOpacity(run.color.opacity)) }
                show(run, in: font, at: offset, for: surroundings.owner)
            case .link(let link): try draw(link, at: offset, in: surroundings, to: &file)
            case .anchor: break
            }
        }
    }

    private mutating func draw(_ node: PathNode, at offset: Point, for owner: Owner) {
        for color in [node.fill, node.stroke?.color] {
            if let color, color.opacity < 1 { opacities.insert(PDFOpacity(color.opacity)) }
        }
        begin(owner)
        content.draw(node, at: offset)
    }

    private mutating func draw(
        _ group: Group, at offset: Point, in surroundings: Surroundings, to file: inout PDFFile, scope: String
    ) throws {
        let place = offset.moved(by: group.offset)
        guard let tag = group.role.tag, let parent = surroundings.parent else {
            let inner = group.role == .artifact ? .artifact : surroundings
            return try draw(group.nodes, at: place, in: inner, to: &file, scope: scope)
        }
        let element = structure.add(tag, to: parent, isContinued: group.isContinued, in: &file)
        let outer = content.bounds
        content.bounds = nil
        content.lineEnd = nil
        try draw(
            group.nodes, at: place, in: tag.isContainer ? .container(element) : .element(element), to: &file,
            scope: tag == .row ? group.headScope : "")
        if case .figure(let alternative) = group.role { describe(figure: element, alternative) }
        if tag == .head, !scope.isEmpty { structure.describe(element, "/A << /O /Table /Scope /\(scope) >>") }
        // ISO 14289 asks that each note be named.
        if tag == .note { structure.describe(element, "/ID (note.\(element))") }
        content.cover(outer)
        content.lineEnd = nil
    }

    private mutating func describe(figure element: Int, _ alternative: String) {
        if !alternative.isEmpty { structure.describe(element, "/Alt \(alternative.pdfString)") }
        guard let box = content.bounds else { return }
        let edges = [box.minX, height - box.maxY, box.maxX, height - box.minY].map(\.pdfNumber)
        structure.describe(
            element, "/A << /O /Layout /Placement /Block /BBox [\(edges.joined(separator: " "))] >>")
    }

    private mutating func draw(
        _ link: Link, at offset: Point, in surroundings: Surroundings, to file: inout PDFFile
    ) throws {
        let annotation = file.reserve()
        annotations.append(annotation)
        var inner = surroundings
        var key = ""
        if let parent = surroundings.parent {
            let element = structure.add(.link, to: parent, in: &file)
            let number = structure.addLink(annotation, to: element)
            key = " /StructParent \(PDFStructure.key(ofLink: number, pages: pages.count))"
            inner = .element(element)
        }
        try draw(link.nodes, at: offset, in: inner, to: &file)
        let (x, y) = (link.area.minX + offset.x, height - link.area.maxY - offset.y)
        let edges = [x, y, x + link.area.width, y + link.area.height].map(\.pdfNumber)
        file.write(
            """
            << /Type /Annot /Subtype /Link /Rect [\(edges.joined(separator: " "))] /Border [0 0 0] /F 4 \
            /Contents \(link.nodes.words.pdfString)\(key) /Dest \(try destination(link.destination)) >>
            """, as: annotation)
    }

    /// Where an anchor stands, as links and bookmarks name it.
    func destination(_ anchor: String) throws(SceneError) -> String {
        let place = try plan.place(of: anchor)
        return
            "[\(pages[place.page]) /XYZ \(place.at.x.pdfNumber) \((heights[place.page] - place.at.y).pdfNumber) null]"
    }

    // MARK: Marked content

    mutating func begin(_ next: Owner) {
        guard owner != next else { return }
        close()
        owner = next
        switch next {
        case .artifact, .text, .ornamentalText: content.write("/Artifact BMC\n")
        case .element(let element):
            content.write(Array("/P <</MCID \(structure.addContent(to: element))>> BDC\n".utf8))
        }
    }

    /// Begins content that stands for a text, whatever glyphs show it.
    mutating func begin(_ next: Owner, text: Substring) {
        close()
        if case .element(let element) = next {
            content.write(Array("/Span <</MCID \(structure.addContent(to: element)) /ActualText ".utf8))
        } else {
            content.write("/Artifact BMC\n/Span <</ActualText ")
        }
        var string: [UInt8] = []
        string.append(pdfString: text)
        content.write(string)
        content.write(">> BDC\n")
        owner = next == .artifact ? .ornamentalText : .text
    }

    private mutating func close() {
        content.endText()
        switch owner {
        case nil: break
        case .ornamentalText: content.write("EMC EMC\n")
        case .artifact, .element, .text: content.write("EMC\n")
        }
        owner = nil
    }
}

extension [Node] {
    /// All text in them, as it comes.
    fileprivate var words: String {
        map { node in
            switch node {
            case .group(let group): group.nodes.words
            case .glyphs(let run): run.text
            case .link(let link): link.nodes.words
            case .path, .anchor: ""
            }
        }.joined()
    }
}
