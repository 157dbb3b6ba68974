import SceneModel
import Typesetting

/// One page on its way to be an SVG: offsets are added up as groups are entered, so that only text is moved
/// by a transform.
struct SVGDrawing {
    let scene: Scene
    let fonts: FontEngine
    let options: SVGOptions
    var body = SVGWriter(capacity: 16_384)
    var glyphs: GlyphDefinitions

    init(scene: Scene, fonts: FontEngine, options: SVGOptions, store: GlyphStore) {
        self.scene = scene
        self.fonts = fonts
        self.options = options
        glyphs = GlyphDefinitions(faces: scene.fonts, engine: fonts, store: store)
    }

    mutating func draw(_ page: Page) throws -> [UInt8] {
        if let color = page.background {
            body.write(#"<rect width=""#)
            body.write(page.size.width)
            body.write(#"" height=""#)
            body.write(page.size.height)
            body.write(#"""#)
            body.writeFill(color)
            body.write("/>\n")
        }
        try draw(page.nodes, at: .zero)

        var file = SVGWriter(capacity: body.bytes.count + glyphs.definitions.bytes.count + 1024)
        writeHead(of: page, to: &file)
        if !glyphs.definitions.bytes.isEmpty {
            file.write("<defs>\n")
            file.write(glyphs.definitions)
            file.write("</defs>\n")
        }
        if options.text == .live {
            file.write(#"<g font-family=""#)
            file.write(Self.fontStack)
            file.write("\">\n")
        }
        file.write(body)
        file.write(options.text == .live ? "</g>\n</svg>\n" : "</svg>\n")
        return file.finish()
    }

    private func writeHead(of page: Page, to file: inout SVGWriter) {
        file.write(
            #"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width=""#)
        file.write(page.size.width)
        file.write(#"" height=""#)
        file.write(page.size.height)
        file.write(#"" viewBox="0 0 "#)
        file.write(page.size.width)
        file.write(" ")
        file.write(page.size.height)
        file.write(#"" role="img""#)
        if !scene.language.isEmpty {
            file.write(#" xml:lang=""#)
            file.write(text: scene.language)
            file.write(#"""#)
        }
        if !scene.title.isEmpty { file.writeReference("aria-labelledby", to: "title") }
        if !scene.description.isEmpty { file.writeReference("aria-describedby", to: "desc") }
        file.write(">\n")
        if !scene.title.isEmpty {
            file.write(#"<title id=""#)
            file.writePrefix()
            file.write(#"title">"#)
            file.write(text: scene.title)
            file.write("</title>\n")
        }
        if !scene.description.isEmpty {
            file.write(#"<desc id=""#)
            file.writePrefix()
            file.write(#"desc">"#)
            file.write(text: scene.description)
            file.write("</desc>\n")
        }
    }

    private mutating func draw(_ nodes: [Node], at offset: Point) throws {
        for node in nodes {
            switch node {
            case .group(let group): try draw(group, at: offset)
            case .path(let node): body.write(node, at: offset)
            case .glyphs(let run): try draw(run, at: offset)
            case .link(let link): try draw(link.nodes, at: offset)
            case .anchor: break
            }
        }
    }

    private mutating func draw(_ group: Group, at offset: Point) throws {
        let offset = Point(x: offset.x + group.offset.x, y: offset.y + group.offset.y)
        guard !group.title.isEmpty || !group.source.isEmpty else { return try draw(group.nodes, at: offset) }
        body.write("<g")
        if !group.source.isEmpty {
            body.write(#" data-source=""#)
            body.write(text: group.source)
            body.write(#"""#)
        }
        body.write(">")
        if !group.title.isEmpty {
            body.write("<title>")
            body.write(text: group.title)
            body.write("</title>")
        }
        body.write("\n")
        try draw(group.nodes, at: offset)
        body.write("</g>\n")
    }

    private mutating func draw(_ run: GlyphRun, at offset: Point) throws {
        let origin = Point(x: offset.x + run.origin.x, y: offset.y + run.origin.y)
        switch options.text {
        case .outlines: try glyphs.write(run, at: origin, to: &body)
        case .live: body.write(run, of: scene.fonts[run.font.rawValue], at: origin)
        }
    }
}

extension SVGWriter {
    fileprivate mutating func writeReference(_ attribute: StaticString, to id: StaticString) {
        write(" ")
        write(attribute)
        write(#"=""#)
        writePrefix()
        write(id)
        write(#"""#)
    }
}
