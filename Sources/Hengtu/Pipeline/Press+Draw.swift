import Briefings
import CairoRendering
import Charting
import MetricModel
import PDFRendering
import SVGRendering
import SceneModel
import Styling
import Typesetting

public enum FileFormat: String, Sendable, CaseIterable {
    case svg
    case pdf
    case png

    /// - Throws: `HengtuError.unknownFormat`.
    package init(of path: String) throws(HengtuError) {
        guard let format = FileFormat(rawValue: FileSystem.ending(of: path)) else {
            throw .unknownFormat(path)
        }
        self = format
    }
}

extension Press {
    /// Lays a chart out in the press's style.
    ///
    /// - Parameter name: what messages call the chart.
    public func layOut(_ spec: ChartSpec, named name: String = "") throws(HengtuError) -> Scene {
        try Self.asked(of: name.isEmpty ? spec.title : name) {
            try Charting.layOut(spec, style: style, measurer: fonts)
        }
    }

    /// Lays a briefing out on pages.
    public func layOut(_ document: BriefingDocument) throws(HengtuError) -> Scene {
        try Self.asked(of: document.title) {
            try PageComposer(style: style, measurer: fonts).layOut(document)
        }
    }

    /// A briefing as a PDF.
    public func briefing(_ document: BriefingDocument) throws(HengtuError) -> [UInt8] {
        var bytes: [UInt8] = []
        try briefing(
            document, blocks: { take in for block in document.blocks { try take(block) } },
            write: { bytes += $0 })
        return bytes
    }

    /// The same piece by piece, each handed over as soon as its pages are complete, of blocks that are written then.
    func briefing(
        _ manuscript: BriefingManuscript, write: (_ piece: [UInt8]) throws -> Void
    ) throws(HengtuError) {
        try briefing(
            manuscript.document,
            blocks: { take in try manuscript.write(layOut: { try figureOnPage($0) }, to: take) },
            write: write)
    }

    private func briefing(
        _ document: BriefingDocument,
        blocks: (_ take: (BriefingDocument.Block) throws -> Void) throws -> Void,
        write: (_ piece: [UInt8]) throws -> Void
    ) throws(HengtuError) {
        try Self.asked(of: document.title) {
            var writer = pdf.begin()
            let hasBackground = options.background == .style
            let scene = try PageComposer(style: style, measurer: fonts).layOut(document, write: blocks) {
                page, number, faces in
                var page = page
                if !hasBackground { page.background = nil }
                try writer.draw(page, at: number, fonts: faces)
                for piece in writer.takePieces() { try write(piece) }
            }
            for piece in try writer.finish(scene) { try write(piece) }
        }
    }

    /// A chart as wide as a page's text, for a briefing set by this press.
    public func figure(_ spec: ChartSpec) throws(HengtuError) -> BriefingComposer.Frame {
        try Self.asked(of: spec.title) {
            var spec = spec
            // The section's heading says it.
            spec.title = ""
            return try frame(spec, width: try textWidth)
        }
    }

    /// The same, or `nil` where no page holds it with its caption.
    func figureOnPage(_ spec: ChartSpec) throws(HengtuError) -> BriefingComposer.Frame? {
        let composer = try Self.asked(of: spec.title) { try PageComposer(style: style, measurer: fonts) }
        let room = composer.room
        // What shows several metrics is wide: a column has room for their names alone.
        let isOfOne = ![.table, .matrix, .grid].contains(spec.kind)
        if isOfOne, composer.columnWidth < room.width, let narrow = try columnFigure(spec, composer) {
            return narrow
        }
        let frame = try figure(spec)
        let isHeld = frame.size.width <= room.width + 0.01 && frame.size.height <= 0.88 * room.height
        return isHeld ? frame : nil
    }

    /// As wide as a column of text, where it has room there without growing tall.
    private func columnFigure(
        _ spec: ChartSpec, _ composer: PageComposer
    ) throws(HengtuError) -> BriefingComposer.Frame? {
        var spec = spec
        spec.title = ""
        do {
            let frame = try figure(spec, width: composer.columnWidth)
            let isFitting =
                frame.size.width <= composer.columnWidth + 0.01
                && frame.size.height <= 0.6 * composer.room.height
            return isFitting ? frame : nil
        } catch .chart {
            return nil
        }
    }

    /// A chart of a width of its own, under its title.
    func figure(_ spec: ChartSpec, width: Double) throws(HengtuError) -> BriefingComposer.Frame {
        try Self.asked(of: spec.title) { try frame(spec, width: width) }
    }

    private func frame(_ spec: ChartSpec, width: Double) throws -> BriefingComposer.Frame {
        let frame = try Charting.layOutFrame(spec, style: style, measurer: fonts, width: width)
        return BriefingComposer.Frame(size: frame.size, nodes: frame.nodes)
    }

    /// Of a page's text, in points.
    var textWidth: Double {
        get throws(HengtuError) {
            try Self.asked(of: "") { try PageComposer(style: style, measurer: fonts).room.width }
        }
    }

    /// Of the table of a place's page.
    var rowsOfProfile: Int {
        get throws(HengtuError) {
            try Self.asked(of: "") { try PageComposer(style: style, measurer: fonts).rowsOfProfile }
        }
    }

    /// A scene as a file: SVG and PNG show its first page, PDF all.
    public func render(_ scene: Scene, as format: FileFormat) throws(HengtuError) -> [UInt8] {
        var scene = scene
        if options.background == .none {
            for index in scene.pages.indices { scene.pages[index].background = nil }
        }
        return try Self.asked(of: scene.title) {
            switch format {
            case .svg: try svg.render(scene)
            case .pdf: try pdf.render(scene)
            case .png: try png.render(scene)
            }
        }
    }

    /// What a room throws, as this module's own error.
    private static func asked<Result>(of name: String, _ work: () throws -> Result) throws(HengtuError)
        -> Result
    {
        do {
            return try work()
        } catch let error as HengtuError {
            throw error
        } catch let error as FontError {
            throw .font(error)
        } catch let error as ChartError {
            throw .chart(error, name: name)
        } catch let error as PageError {
            throw .page(error)
        } catch let error as SceneError {
            throw .scene(error)
        } catch let error as CairoError {
            throw .cairo(error)
        } catch {
            throw .unforeseen(String(describing: error))
        }
    }
}
