import SceneModel
import Typesetting

public struct PDFOptions: Sendable, Hashable {
    /// Seconds since 1970, as `SOURCE_DATE_EPOCH` has them; `nil` for a file that says no date.
    public var created: Int?

    public init(created: Int? = nil) {
        self.created = created
    }
}

/// Draws a scene, all its pages, as a tagged PDF with its text, outline, page labels and links.
///
/// Not `Sendable`, as its engine: one serves one task.
public struct PDFRenderer {
    private let fonts: FontEngine
    private let options: PDFOptions

    /// - Parameter fonts: the engine that measured the scene, or one of the same style.
    public init(fonts: FontEngine, options: PDFOptions = PDFOptions()) {
        self.fonts = fonts
        self.options = options
    }

    /// - Throws: `SceneError` where a page can't be drawn or a link leads nowhere, `FontError` where a font's
    ///   file can't be read.
    public func render(_ scene: Scene) throws -> [UInt8] {
        let plan = try PDFPlan(scene)
        let faces = try scene.fonts.indices.map { index in
            plan.fonts[index].isEmpty
                ? nil
                : try PDFFont(scene.fonts[index], use: plan.fonts[index], name: "F\(index)", fonts: fonts)
        }
        var file = PDFFile()
        let pages = scene.pages.map { _ in file.reserve() }
        let (tree, resources) = (file.reserve(), file.reserve())
        var drawing = PDFDrawing(scene: scene, plan: plan, fonts: faces, pages: pages, file: &file)
        for (number, page) in scene.pages.enumerated() {
            let entries = try drawing.draw(page, number: number, to: &file)
            file.write(
                "<< /Type /Page /Parent \(tree) \(entries) /Resources \(resources) /Tabs /S >>",
                as: pages[number])
        }
        file.write(
            "<< /Type /Pages /Kids [\(pages.map(\.description).joined(separator: " "))] /Count \(pages.count) >>",
            as: tree)
        writeResources(faces, drawing.opacities, as: resources, to: &file)

        let outline = try PDFOutline(scene.outline).write(to: &file, destination: drawing.destination)
        let structure = drawing.structure.write(to: &file, pages: pages)
        let metadata = PDFMetadata(scene: scene, created: options.created)
        let root = file.add(
            """
            << /Type /Catalog /Pages \(tree) /MarkInfo << /Marked true >> /StructTreeRoot \(structure) \
            /ViewerPreferences << /DisplayDocTitle true >>\(metadata.catalogEntries(in: &file)) \
            /PageLabels << /Nums [\(scene.pages.labelRuns)] >>\
            \(outline.map { " /Outlines \($0) /PageMode /UseOutlines" } ?? "") >>
            """)
        let info = file.add(metadata.info)
        return file.finish(root: root, info: info)
    }

    /// What all pages use.
    private func writeResources(
        _ faces: [PDFFont?], _ opacities: Set<PDFOpacity>, as reference: PDFReference, to file: inout PDFFile
    ) {
        let fonts = faces.compactMap(\.self).map { font in
            let reference = file.reserve()
            font.write(to: &file, as: reference)
            return "/\(font.name) \(reference)"
        }
        // Solid again, after what isn't.
        let states = opacities.union(opacities.isEmpty ? [] : [PDFOpacity(1)])
            .sorted { $0.thousandths < $1.thousandths }.map { "/\($0.name) \($0.dictionary)" }
        file.write(
            "<< /Font << \(fonts.joined(separator: " ")) >> /ExtGState << \(states.joined(separator: " ")) >> >>",
            as: reference)
    }
}

extension [Page] {
    /// Where the labels of pages begin anew: between, each is one more than the one before.
    fileprivate var labelRuns: String {
        var runs: [String] = []
        var next: Label?
        for (index, page) in enumerated() {
            let label = Label(page.label)
            if label != next {
                let digits = label.number.map { " /S /D /St \($0)" } ?? ""
                let prefix = label.prefix.isEmpty ? "" : " /P \(label.prefix.pdfString)"
                runs.append("\(index) <<\(prefix)\(digits) >>")
            }
            next = label.number.map { Label(prefix: label.prefix, number: $0 + 1) }
        }
        return runs.joined(separator: " ")
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
