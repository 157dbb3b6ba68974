import SceneModel
import Typesetting

/// A tagged PDF while its pages come: each is written at once, what all share at the end. Of a page nothing is kept but
/// its bytes, until they are taken.
public struct PDFWriter {
    private let options: PDFOptions
    private var file: PDFFile
    private var drawing: PDFDrawing
    private let tree: PDFReference
    private let resources: PDFReference
    /// By number.
    private var pages: [(reference: PDFReference, label: String)?] = []

    init(fonts: FontEngine, options: PDFOptions) {
        self.options = options
        var file = PDFFile()
        (tree, resources) = (file.reserve(), file.reserve())
        drawing = PDFDrawing(fonts: fonts, file: &file)
        self.file = file
    }

    /// - Parameters:
    ///   - number: the page's, from 0; pages may come in any order, each once.
    ///   - fonts: those of the scene, as far as pages have used any yet.
    /// - Throws: `SceneError` where the page can't be drawn, `FontError` where a font's file can't be read.
    public mutating func draw(_ page: Page, at number: Int, fonts: [FontFace]) throws {
        let reference = file.reserve()
        let entries = try drawing.draw(page, number: number, as: reference, faces: fonts, to: &file)
        file.write(
            "<< /Type /Page /Parent \(tree) \(entries) /Resources \(resources) /Tabs /S >>", as: reference)
        if number >= pages.count { pages += repeatElement(nil, count: number + 1 - pages.count) }
        pages[number] = (reference, page.label)
    }

    /// What is complete of the file, from its beginning, each piece once.
    public mutating func takePieces() -> [[UInt8]] { file.takePieces() }

    /// - Parameter scene: what the document says of itself, and its bookmarks; its pages have come.
    /// - Returns: the pieces that weren't taken; the file ends with them.
    /// - Throws: `SceneError` where a link leads nowhere or a page is wanting, `FontError`.
    public mutating func finish(_ scene: Scene) throws -> [[UInt8]] {
        for (number, page) in pages.enumerated() where page == nil {
            throw SceneError.noPage(number, of: pages.count)
        }
        let pages = pages.compactMap(\.self)
        file.write(
            "<< /Type /Pages /Kids [\(pages.map(\.reference.description).joined(separator: " "))] /Count \(pages.count) >>",
            as: tree)
        try writeResources()
        let outline = PDFOutline(scene.outline).write(to: &file, leadingTo: &drawing.destinations)
        try drawing.destinations.check()
        let structure = drawing.finishStructure(in: &file)
        let metadata = PDFMetadata(scene: scene, created: options.created)
        file.write(
            """
            << /Type /Catalog /Pages \(tree) /MarkInfo << /Marked true >> /StructTreeRoot \(structure) \
            /ViewerPreferences << /DisplayDocTitle true >>\(metadata.catalogEntries(in: &file)) \
            /PageLabels << /Nums [\(pages.map(\.label).runs)] >>\
            \(outline.map { " /Outlines \($0) /PageMode /UseOutlines" } ?? "") >>
            """, as: file.root)
        file.write(metadata.info, as: file.info)
        // Its only holder needs no copy of its bytes.
        let whole = file
        file = PDFFile()
        return whole.finish()
    }

    /// What all pages use.
    private mutating func writeResources() throws {
        var fonts: [String] = []
        for font in drawing.fonts.compactMap(\.self) {
            let reference = file.reserve()
            try font.write(to: &file, as: reference)
            fonts.append("/\(font.name) \(reference)")
        }
        // Solid again, after what isn't.
        let opacities = drawing.opacities
        let states = opacities.union(opacities.isEmpty ? [] : [PDFOpacity(1)])
            .sorted { $0.thousandths < $1.thousandths }.map { "/\($0.name) \($0.dictionary)" }
        file.write(
            "<< /Font << \(fonts.joined(separator: " ")) >> /ExtGState << \(states.joined(separator: " ")) >> >>",
            as: resources)
    }
}

extension [String] {
    /// Where the labels of pages begin anew: between, each is one more than the one before.
    fileprivate var runs: String {
        var parts: [String] = []
        var next: Label?
        for (index, text) in enumerated() {
            let label = Label(text)
            if label != next {
                let digits = label.number.map { " /S /D /St \($0)" } ?? ""
                let prefix = label.prefix.isEmpty ? "" : " /P \(label.prefix.pdfString)"
                parts.append("\(index) <<\(prefix)\(digits) >>")
            }
            next = label.number.map { Label(prefix: label.prefix, number: $0 + 1) }
        }
        return parts.joined(separator: " ")
    }

    /// `附-1`: what stands before its number, and that.
    private struct Label: Equatable {
        var prefix: String
        var number: Int?

        init(prefix: String, number: Int?) {
            (self.prefix, self.number) = (prefix, number)
        }

        init(_ text: String) {
            let digits = text.reversed().prefix { ("0"..."9").contains($0) }.reversed()
            number = digits.count < 9 && digits.first != "0" ? Int(String(digits)) : nil
            prefix = number == nil ? text : String(text.dropLast(digits.count))
        }
    }
}
