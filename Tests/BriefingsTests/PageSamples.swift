import Briefings
import SceneModel
import Styling
import TestSupport

/// Documents of a few blocks, laid out in the sample style.
protocol PageSamples {}

extension PageSamples {
    typealias Document = BriefingDocument

    var sheetWidth: Double { 595.28 }
    var long: String { String(repeating: "全县经济稳中有进，粮食产量再创新高，城乡居民收入稳步增长。", count: 6) }

    func text(_ words: String) -> Document.Inline { Document.Inline(words) }

    func filler(lines: Int) -> [Document.Block] {
        (0..<lines).map { .paragraph([text("第\($0)行")]) }
    }

    func figure(height: Double, width: Double = 300, caption: String = "图：收入") -> Document.Figure {
        Document.Figure(
            size: Size(width: width, height: height),
            nodes: [
                .path(PathNode(.rect(Rect(x: 0, y: 0, width: width, height: height)), fill: .black))
            ], alt: "收入", caption: [text(caption)])
    }

    func table(rows: Int) -> Document.Table { table(names: Array(repeating: "云山县", count: rows)) }

    /// A row a name; one without a name belongs to the row above.
    func table(names: [String]) -> Document.Table {
        Document.Table(
            title: "收入",
            columns: [
                Document.Table.Column(title: "县区", weight: 2),
                Document.Table.Column(title: "数值", alignment: .trailing),
            ], rows: names.map { [$0.isEmpty ? [] : [text($0)], [text("10.94")]] })
    }

    func scene(_ blocks: [Document.Block], columns: Int = 1) throws -> Scene {
        let document = Document(
            title: "四县比较", subtitle: "据公开报告", author: "衡图", description: "", blocks: blocks)
        return try PageComposer(style: .sample(columns: columns), measurer: EmMeasurer()).layOut(document)
    }
}
