import CCairo
import SceneModel
import Typesetting

/// Draws a scene's pages with what only documents have.
struct PDFDrawing {
    private let scene: Scene
    private let plan: PDFPlan
    /// Of each of the scene's fonts, cut to the glyphs that it shows; `nil` where it shows none.
    private let faces: [(face: CairoFace, numbers: FontBlob)?]
    /// What figures say, in the order in which their tags began.
    private(set) var alternatives: [String] = []
    private var isDocumentOpen = false

    init(scene: Scene, plan: PDFPlan, fonts: FontEngine) throws {
        self.scene = scene
        self.plan = plan
        faces = try zip(scene.fonts, plan.glyphs).map { face, glyphs in
            guard let last = glyphs.max() else { return nil }
            let font = try fonts.font(of: face, holding: last)
            let cut = try fonts.subset(font, glyphs: glyphs, keepingNumbers: false)
            return (try CairoFace(cut, postScriptName: face.postScriptName), cut)
        }
    }

    mutating func draw(on canvas: borrowing Canvas) throws {
        for (index, page) in scene.pages.enumerated() {
            cairo_pdf_surface_set_size(canvas.surface, page.size.width, page.size.height)
            if !page.label.isEmpty { cairo_pdf_surface_set_page_label(canvas.surface, page.label) }
            canvas.clip(to: page.size)
            canvas.paint(page.background)
            try draw(page.nodes, on: canvas, at: .zero, in: .elements)
            if isDocumentOpen, index == scene.pages.count - 1 { canvas.end(.document) }
            cairo_show_page(canvas.context)
            try canvas.check()
        }
        try writeOutline(on: canvas)
    }

    /// Where nodes stand in the structure, which tells what becomes of their tags. Cairo marks only what is in
    /// elements that hold no others: text beside a link needs an element of its own.
    private enum Surroundings {
        /// Among elements: what is none itself is ornament.
        case elements
        /// Among elements and text: what is none itself becomes spans.
        case mixed
        /// In an element without others, or in a link: tags would end it.
        case element
        /// Not read aloud; links still lead on.
        case artifact
    }

    private mutating func draw(
        _ nodes: [Node], on canvas: borrowing Canvas, at offset: Point, in surroundings: Surroundings
    ) throws {
        var isInSpan = false
        for node in nodes {
            // An anchor neither begins a span nor ends one.
            let isSpan = node.isAnchor ? isInSpan : surroundings == .mixed && !node.isStructured
            if isSpan, !isInSpan { begin(.span, on: canvas) }
            if isInSpan, !isSpan { canvas.end(.span) }
            isInSpan = isSpan
            try draw(node, on: canvas, at: offset, in: isInSpan ? .element : surroundings)
        }
        if isInSpan { canvas.end(.span) }
    }

    private mutating func draw(
        _ node: Node, on canvas: borrowing Canvas, at offset: Point, in surroundings: Surroundings
    ) throws {
        switch node {
        case .group(let group): try draw(group, on: canvas, at: offset, in: surroundings)
        case .path(let node): canvas.draw(node)
        case .glyphs(let run):
            guard let (face, numbers) = faces[run.font.rawValue] else { return }
            canvas.draw(
                run, face: face, unitsPerEm: scene.fonts[run.font.rawValue].unitsPerEm,
                number: numbers.number, withText: true)
        case .link(let link):
            guard surroundings != .element else {
                return try draw(link.nodes, on: canvas, at: offset, in: .element)
            }
            openDocument(on: canvas)
            canvas.beginLink(to: try plan.name(of: link.destination), area: link.area, at: offset)
            try draw(link.nodes, on: canvas, at: offset, in: .element)
            canvas.endLink()
        case .anchor(let anchor): canvas.mark(try plan.name(of: anchor.name), anchor.at, at: offset)
        }
    }

    private mutating func draw(
        _ group: Group, on canvas: borrowing Canvas, at offset: Point, in surroundings: Surroundings
    ) throws {
        let place = Point(x: offset.x + group.offset.x, y: offset.y + group.offset.y)
        cairo_translate(canvas.context, group.offset.x, group.offset.y)
        if let tag = group.role.tag, surroundings == .elements || surroundings == .mixed {
            begin(tag, on: canvas)
            if case .figure(let alternative) = group.role { alternatives.append(alternative) }
            let isMixed = group.nodes.contains(where: \.isStructured)
            try draw(
                group.nodes, on: canvas, at: place,
                in: tag.isContainer ? .elements : isMixed ? .mixed : .element)
            canvas.end(tag)
        } else {
            let isArtifact = group.role == .artifact && surroundings != .element
            try draw(group.nodes, on: canvas, at: place, in: isArtifact ? .artifact : surroundings)
        }
        cairo_translate(canvas.context, -group.offset.x, -group.offset.y)
    }

    private mutating func begin(_ tag: PDFTag, on canvas: borrowing Canvas) {
        openDocument(on: canvas)
        canvas.begin(tag)
    }

    /// Before the first tag: a document without others would be one element over all pages.
    private mutating func openDocument(on canvas: borrowing Canvas) {
        guard !isDocumentOpen else { return }
        isDocumentOpen = true
        canvas.begin(.document)
    }

    private func writeOutline(on canvas: borrowing Canvas) throws {
        var parents: [(level: Int, id: Int32)] = []
        for entry in scene.outline {
            parents.removeAll { $0.level >= entry.level }
            let id = cairo_pdf_surface_add_outline(
                canvas.surface, parents.last?.id ?? CAIRO_PDF_OUTLINE_ROOT, entry.title,
                "dest='\(try plan.name(of: entry.destination))'",
                parents.isEmpty ? CAIRO_PDF_OUTLINE_FLAG_OPEN : cairo_pdf_outline_flags_t(rawValue: 0))
            parents.append((entry.level, id))
        }
    }
}

// MARK: Tags

extension Canvas {
    /// A page on which nothing is drawn would lose its tags, links and places: it gets a speck of white.
    fileprivate func paint(_ background: Color?) {
        if let background { paint(background) }
        guard background?.opacity != 1 else { return }
        let speck = Rect(x: 0, y: 0, width: 0.01, height: 0.01)
        draw(PathNode(.rect(speck), fill: .white))
    }

    fileprivate func begin(_ tag: PDFTag) {
        cairo_tag_begin(context, tag.rawValue, nil)
    }

    fileprivate func end(_ tag: PDFTag) {
        cairo_tag_end(context, tag.rawValue)
    }

    /// Cairo takes a link's area as it stands on the page, whatever the context is moved by.
    fileprivate func beginLink(to name: String, area: Rect, at offset: Point) {
        let numbers = [area.minX + offset.x, area.minY + offset.y, area.width, area.height]
        cairo_tag_begin(
            context, CAIRO_TAG_LINK,
            "dest='\(name)' rect=[\(numbers.map(\.inHundredths).joined(separator: " "))]")
    }

    fileprivate func endLink() {
        cairo_tag_end(context, CAIRO_TAG_LINK)
    }

    fileprivate func mark(_ name: String, _ point: Point, at offset: Point) {
        let (x, y) = ((point.x + offset.x).inHundredths, (point.y + offset.y).inHundredths)
        cairo_tag_begin(context, CAIRO_TAG_DEST, "name='\(name)' x=\(x) y=\(y)")
        cairo_tag_end(context, CAIRO_TAG_DEST)
    }
}

extension Double {
    /// Never in powers of ten: the scene was checked.
    fileprivate var inHundredths: String { String((self * 100).rounded() / 100) }
}
