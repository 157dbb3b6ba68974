import SceneModel
import Styling
import Typesetting

/// Type stands in its em box: so much of the em above the baseline, the rest below. The face's own ascent and
/// descent leave room for accents that Chinese labels don't have.
let emAscent = 0.88

/// Baseline to baseline, in ems.
private let leading = 1.32

/// A text in one or more lines.
struct TextBlock {
    struct Piece {
        /// From its line's start.
        var x: Double
        var text: ShapedText
    }

    struct Line {
        var width: Double
        var pieces: [Piece]
    }

    enum Alignment {
        case leading
        case center
        case trailing
    }

    var lines: [Line]
    var size: Double

    static let empty = TextBlock(lines: [], size: 0)

    var width: Double { lines.lazy.map(\.width).max() ?? 0 }
    var height: Double { lines.isEmpty ? 0 : size * (1 + leading * Double(lines.count - 1)) }

    /// Draws it with its top at `top`, and its left edge, middle or right edge at `x`.
    func draw(x: Double, top: Double, _ alignment: Alignment, color: Color, into nodes: inout [Node]) {
        var baseline = top + size * emAscent
        for line in lines {
            let start =
                switch alignment {
                case .leading: x
                case .center: x - line.width / 2
                case .trailing: x - line.width
                }
            for piece in line.pieces {
                nodes += piece.text.nodes(at: Point(x: start + piece.x, y: baseline), color: color)
            }
            baseline += size * leading
        }
    }
}

extension Draft {
    /// Sets a label within a width: in one line if it fits, else broken as prose is.
    func label(_ text: String, role: FontRole = .text, size: Double, width: Double) throws -> TextBlock {
        guard !text.isEmpty else { return .empty }
        if !text.utf8.contains(UInt8(ascii: "\n")) {
            let shaped = try shape(text, role: role, size: size)
            if shaped.width <= width {
                return TextBlock(
                    lines: [.init(width: shaped.width, pieces: [.init(x: 0, text: shaped)])], size: size)
            }
        }
        return try prose(text, role: role, size: size, width: width)
    }

    /// Sets a text in lines by the rules of Chinese text.
    func prose(_ text: String, role: FontRole = .text, size: Double, width: Double) throws -> TextBlock {
        guard !text.isEmpty else { return .empty }
        let paragraph = try Paragraph.layOut(
            [TextRun(text, role: role, size: size, color: .black)], width: width,
            style: ParagraphStyle(alignment: .leading, lineHeight: size * leading), measurer: measurer)
        return TextBlock(
            lines: paragraph.lines.map { line in
                TextBlock.Line(
                    width: line.width,
                    pieces: line.pieces.map { .init(x: $0.x - line.x, text: $0.text) })
            }, size: size)
    }
}
