import SceneModel
import Typesetting

/// Draws pages one by one: what each shows, with its place in the structure, and its links.
struct PDFDrawing {
    /// By the scene's numbers; `nil` for one that nothing was shown in yet.
    private(set) var fonts: [PDFFont?] = []
    private(set) var structure: PDFStructure
    private(set) var opacities: Set<PDFOpacity> = []
    var destinations = PDFDestinations()
    private let engine: FontEngine

    // Of the page that is drawn.
    var content = PDFContent(page: Size(width: 0, height: 0))
    private var height = 0.0
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

    init(fonts: FontEngine, file: inout PDFFile) {
        engine = fonts
        structure = PDFStructure(in: &file)
    }

    /// - Parameters:
    ///   - number: its index among the document's pages, which may be drawn in another order.
    ///   - faces: the scene's fonts, as far as they are known.
    /// - Returns: the page's dictionary, but for what all pages share.
    mutating func draw(
        _ page: Page, number: Int, as reference: PDFReference, faces: [FontFace], to file: inout PDFFile
    ) throws -> String {
        try page.check(as: number, fonts: faces)
        height = page.size.height
        if fonts.count < faces.count { fonts += repeatElement(nil, count: faces.count - fonts.count) }
        try prepare(page.nodes, at: .zero, on: reference, faces, in: &file)
        content = PDFContent(page: page.size)
        owner = nil
        annotations = []
        let key = structure.beginPage(number, reference)
        if let background = page.background {
            let area = Rect(x: 0, y: 0, width: page.size.width, height: page.size.height)
            draw(PathNode(.rect(area), fill: background), at: .zero, for: .artifact)
        }
        try draw(page.nodes, at: .zero, in: .container(PDFStructure.root), to: &file)
        close()
        structure.endPage(key: key, in: &file)
        let stream = file.add(stream: content.bytes, entries: "")
        var entries = "/MediaBox [0 0 \(page.size.width.pdfNumber) \(page.size.height.pdfNumber)]"
        entries += " /Contents \(stream) /StructParents \(key)"
        if !annotations.isEmpty {
            entries += " /Annots [\(annotations.map(\.description).joined(separator: " "))]"
        }
        return entries
    }

    /// - Returns: the root of what is read aloud.
    mutating func finishStructure(in file: inout PDFFile) -> PDFReference { structure.write(to: &file) }

    /// The glyphs that nodes show, and the places that stand among them.
    private mutating func prepare(
        _ nodes: [Node], at offset: Point, on page: PDFReference, _ faces: [FontFace], in file: inout PDFFile
    ) throws {
        for node in nodes {
            switch node {
            case .group(let group):
                try prepare(group.nodes, at: offset.moved(by: group.offset), on: page, faces, in: &file)
            case .link(let link): try prepare(link.nodes, at: offset, on: page, faces, in: &file)
            case .anchor(let anchor):
                let place = offset.moved(by: anchor.at)
                try destinations.place(
                    anchor.name,
                    at: "[\(page) /XYZ \(place.x.pdfNumber) \((height - place.y).pdfNumber) null]", in: &file)
            case .glyphs(let run): try prepare(run, faces)
            case .path: break
            }
        }
    }

    private mutating func prepare(_ run: GlyphRun, _ faces: [FontFace]) throws {
        let number = run.font.rawValue
        if run.glyphs.isEmpty { return }
        var font = try fonts[number] ?? PDFFont(faces[number], name: "F\(number)", fonts: engine)
        // Its only holder may change it in place.
        fonts[number] = nil
        for cluster in run.clusters {
            for glyph in run.glyphs[cluster.glyphs] { try font.use(glyph.id, scalar: cluster.scalar) }
        }
        fonts[number] = font
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
            key = " /StructParent \(number)"
            inner = .element(element)
        }
        try draw(link.nodes, at: offset, in: inner, to: &file)
        let (x, y) = (link.area.minX + offset.x, height - link.area.maxY - offset.y)
        let edges = [x, y, x + link.area.width, y + link.area.height].map(\.pdfNumber)
        file.write(
            """
            << /Type /Annot /Subtype /Link /Rect [\(edges.joined(separator: " "))] /Border [0 0 0] /F 4 \
            /Contents \(link.nodes.words.pdfString)\(key) /Dest \(destinations.reference(to: link.destination, in: &file)) >>
            """, as: annotation)
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

extension Point {
    func moved(by other: Point) -> Point { Point(x: x + other.x, y: y + other.y) }
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
