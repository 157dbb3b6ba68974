import CCairo
import SceneModel
import Typesetting

/// Draws a scene's pages with what only documents have.
struct PDFDrawing {
    private let scene: Scene
    private let plan: PDFPlan
    /// Of each of the scene's fonts, cut to the glyphs that it shows; `nil` where it shows none.
    private let faces: [(face: CairoFace, numbers: FontBlob)?]

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
            if plan.isTagged, index == 0 { canvas.begin(.document) }
            if let color = page.background { canvas.paint(color) }
            try draw(page.nodes, on: canvas, at: .zero, in: .ornament)
            if plan.isTagged, index == scene.pages.count - 1 { canvas.end(.document) }
            cairo_show_page(canvas.context)
            try canvas.check()
        }
        try writeOutline(on: canvas)
    }

    /// How nodes that are no elements themselves appear in the structure. Cairo tells it only of elements
    /// that hold no others, so that text beside a link needs one of its own.
    private enum Surroundings {
        /// Not at all.
        case ornament
        /// As spans.
        case mixed
        /// With the element that they are in.
        case element
    }

    private func draw(
        _ nodes: [Node], on canvas: borrowing Canvas, at offset: Point, in surroundings: Surroundings
    ) throws {
        var isInSpan = false
        for node in nodes {
            let isSpan = surroundings == .mixed && !node.isStructured && !node.isAnchor
            if isSpan, !isInSpan { canvas.begin(.span) }
            if isInSpan, !isSpan, !node.isAnchor { canvas.end(.span) }
            isInSpan = isSpan || isInSpan && node.isAnchor
            try draw(node, on: canvas, at: offset, in: isInSpan ? .element : surroundings)
        }
        if isInSpan { canvas.end(.span) }
    }

    private func draw(
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
            try canvas.beginLink(to: plan.name(of: link.destination), area: link.area, at: offset)
            try draw(link.nodes, on: canvas, at: offset, in: .element)
            canvas.endLink()
        case .anchor(let anchor): canvas.mark(try plan.name(of: anchor.name), anchor.at, at: offset)
        }
    }

    private func draw(
        _ group: Group, on canvas: borrowing Canvas, at offset: Point, in surroundings: Surroundings
    ) throws {
        let place = Point(x: offset.x + group.offset.x, y: offset.y + group.offset.y)
        cairo_translate(canvas.context, group.offset.x, group.offset.y)
        if let tag = group.role.tag, surroundings != .element {
            let isMixed = group.nodes.contains(where: \.isStructured)
            canvas.begin(tag)
            try draw(
                group.nodes, on: canvas, at: place,
                in: tag.isContainer ? .ornament : isMixed ? .mixed : .element)
            canvas.end(tag)
        } else {
            let isArtifact = group.role == .artifact && surroundings == .mixed
            try draw(group.nodes, on: canvas, at: place, in: isArtifact ? .ornament : surroundings)
        }
        cairo_translate(canvas.context, -group.offset.x, -group.offset.y)
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
