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
        if let block = try betweenPeoples(
            text, role: role, size: size, width: width, lines: best.lines.count)
        {
            return block
        }
        let even = best.lines.reduce(0) { $0 + $1.width } / Double(best.lines.count)
        let word = try longestWord(of: text, role: role, size: size)
        for ems in [0, 0.5, 1, 2] where even + ems * size < best.width {
            // What is narrower breaks words.
            let room = max(even + ems * size, word) + 0.01
            let block = try prose(text, role: role, size: size, width: room)
            if block.lines.count == best.lines.count, block.width <= room { return block }
        }
        return best
    }

    /// Of those that aren't Han, which may break anywhere.
    func longestWord(of text: String, role: FontRole = .text, size: Double) throws -> Double {
        let words = text.unicodeScalars.split { $0.value >= 0x2E80 || $0.properties.isWhitespace }
        return try words.reduce(0) { max($0, try shape(String($1), role: role, size: size).width) }
    }

    /// 双江拉祜族佤族／布朗族傣族自治县, not 双江拉祜族佤族布／朗族傣族自治县: as even as can be with each line but the last
    /// ending on a people. `nil` where so many lines can't hold it so.
    private func betweenPeoples(
        _ text: String, role: FontRole, size: Double, width: Double, lines count: Int
    ) throws -> TextBlock? {
        guard !text.utf8.contains(UInt8(ascii: "\n")) else { return nil }
        var parts = [""]
        for character in text {
            if parts[parts.count - 1].hasSuffix("族") { parts.append("") }
            parts[parts.count - 1].append(character)
        }
        guard (count...8).contains(parts.count) else { return nil }
        let widths = try parts.map { try shape($0, role: role, size: size).width }
        var best: (cuts: [Int], widest: Double)?
        for cuts in Self.cuts(of: parts.count, into: count) {
            let widest = zip(cuts, cuts.dropFirst()).map { widths[$0..<$1].reduce(0, +) }.max() ?? 0
            if widest <= width, best.map({ widest < $0.widest }) ?? true { best = (cuts, widest) }
        }
        guard let cuts = best?.cuts else { return nil }
        let words = zip(cuts, cuts.dropFirst()).map { parts[$0..<$1].joined() }.joined(separator: "\n")
        let block = try prose(words, role: role, size: size, width: width)
        return block.lines.count == count && block.width <= width ? block : nil
    }

    /// Every way to cut a row of parts into so many stretches, with both ends: 3 into 2 is 0 1 3 and 0 2 3.
    private static func cuts(of parts: Int, into count: Int) -> [[Int]] {
        var all = [[0]]
        for number in 1...max(1, count) {
            all = all.flatMap { cuts -> [[Int]] in
                let last = cuts[cuts.count - 1]
                if number == count { return [cuts + [parts]] }
                return (last + 1..<max(last + 1, parts - count + number + 1)).map { cuts + [$0] }
            }
        }
        return all
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
