import SceneModel
import Styling
import Typesetting

/// What stands around the text of each page and isn't read aloud: running heads and page numbers.
struct PageFurniture {
    let setter: BlockSetter
    private var metrics: PageMetrics { setter.metrics }

    /// - Parameters:
    ///   - number: from 1; odd pages are right ones.
    ///   - title: the document's, over left pages; `section` is the chapter's that the page belongs to, over right
    ///     ones. The first page has its own title.
    func nodes(number: Int, title: String, section: String) throws(FontError) -> [Node] {
        switch setter.style.page.form {
        case .report:
            let words = number % 2 == 0 || section.isEmpty ? title : section
            return (number > 1 ? try head(words, isOdd: number % 2 == 1) : []) + (try middle(number))
        case .official: return try outside(number)
        }
    }

    private func head(_ words: String, isOdd: Bool) throws(FontError) -> [Node] {
        if words.isEmpty { return [] }
        let y = metrics.block.y - 2 * metrics.leading
        return try line(cutting: words, alignment: isOdd ? .trailing : .leading).map { $0.moved(down: y) }
            + [setter.line(at: y + metrics.leading, color: setter.style.colors.grid, width: 0.4)]
    }

    private func middle(_ number: Int) throws(FontError) -> [Node] {
        try lines("\(number)", alignment: .center).stacked.map {
            $0.moved(down: metrics.block.maxY + metrics.leading)
        }
    }

    /// Between dashes that lie 7 mm below the text, one character from its outer edge.
    private func outside(_ number: Int) throws(FontError) -> [Node] {
        let size = setter.formats.furniture.size * metrics.em
        let text = try setter.measurer.shape("— \(number) —", role: .text, size: size)
        let isOdd = number % 2 == 1
        let x = isOdd ? metrics.block.width - size - text.width : size
        // A dash lies about 0.38 em above the baseline.
        let baseline = metrics.block.maxY + metrics.points(millimetres: 7) + 0.38 * size
        return text.nodes(at: Point(x: x, y: baseline), color: setter.style.colors.text)
    }

    /// One line, cut with an ellipsis where the words are too many.
    private func line(
        cutting words: String, alignment: ParagraphStyle.Alignment
    ) throws(FontError) -> [Node] {
        let whole = try lines(words, alignment: alignment)
        if whole.count <= 1 { return whole.stacked }
        let letters = Array(words)
        var cut: [Slab] = []
        var fitting = 0
        var tooMany = letters.count
        while tooMany - fitting > 1 {
            let count = (fitting + tooMany) / 2
            let lines = try lines(String(letters[..<count]) + "…", alignment: alignment)
            if lines.count > 1 {
                tooMany = count
            } else {
                fitting = count
                cut = lines
            }
        }
        return cut.stacked
    }

    private func lines(_ text: String, alignment: ParagraphStyle.Alignment) throws(FontError) -> [Slab] {
        try setter.lines([BriefingDocument.Inline(text)], setter.formats.furniture, alignment: alignment)
    }
}
