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
    /// Sets a label within a width: in one line if it fits, else in lines as alike as can be.
    func label(_ text: String, role: FontRole = .text, size: Double, width: Double) throws -> TextBlock {
        guard !text.isEmpty else { return .empty }
        if !text.utf8.contains(UInt8(ascii: "\n")) {
            let shaped = try shape(text, role: role, size: size)
            if shaped.width <= width {
                return TextBlock(
                    lines: [.init(width: shaped.width, pieces: [.init(x: 0, text: shaped)])], size: size)
            }
        }
        return try balanced(text, role: role, size: size, width: width)
    }

    /// In no more lines than it takes, the narrowest that hold it: 东溪土家族／苗族自治县, not 东溪土家族苗族自／治县.
    private func balanced(
        _ text: String, role: FontRole, size: Double, width: Double
    ) throws -> TextBlock {
        let best = try prose(text, role: role, size: size, width: width)
        guard (2...4).contains(best.lines.count), best.width <= width else { return best }
        let even = best.lines.reduce(0) { $0 + $1.width } / Double(best.lines.count)
        for ems in [0, 0.5, 1, 2] where even + ems * size < best.width {
            let room = even + ems * size + 0.01
            let block = try prose(text, role: role, size: size, width: room)
            if block.lines.count == best.lines.count, block.width <= room { return block }
        }
        return best
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
