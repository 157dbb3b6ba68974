import SceneModel
import Styling

/// Words of one kind in a paragraph.
package struct TextRun: Sendable, Hashable {
    package var text: String
    package var role: FontRole
    /// Points to the em.
    package var size: Double
    package var color: Color
    /// The anchor it leads to; `nil` for plain words.
    package var link: String?
    /// The anchor that stands where it begins; `nil` for none.
    package var anchor: String?
    /// Above the line's own baseline, in points; what is raised belongs to the word before it.
    package var rise: Double

    package init(
        _ text: String, role: FontRole = .text, size: Double, color: Color, link: String? = nil,
        anchor: String? = nil, rise: Double = 0
    ) {
        self.text = text
        self.role = role
        self.size = size
        self.color = color
        self.link = link
        self.anchor = anchor
        self.rise = rise
    }
}

package struct ParagraphStyle: Sendable, Hashable {
    package enum Alignment: Sendable, Hashable {
        /// Both edges straight but for the last line.
        case justified
        case leading
        case center
        case trailing
    }

    package var alignment: Alignment
    /// From baseline to baseline, in points.
    package var lineHeight: Double
    /// Before the first line, in points.
    package var indent: Double
    package var rules: LineRules

    package init(
        alignment: Alignment, lineHeight: Double, indent: Double = 0, rules: LineRules = LineRules()
    ) {
        self.alignment = alignment
        self.lineHeight = lineHeight
        self.indent = indent
        self.rules = rules
    }
}

/// A paragraph in lines, its top left corner at 0.
package struct ParagraphLayout: Sendable, Hashable {
    package var lines: [Line]
    package var width: Double
    package var lineHeight: Double

    package var height: Double { Double(lines.count) * lineHeight }

    /// The piece of a line that one run fills.
    package struct Piece: Sendable, Hashable {
        /// The run's place among those that were set.
        package var run: Int
        /// From the paragraph's left edge, in points.
        package var x: Double
        package var text: ShapedText
        package var color: Color
        package var link: String?
        /// Above the line's baseline, in points.
        package var rise = 0.0
    }

    package struct Anchor: Sendable, Hashable {
        package var name: String
        package var x: Double
    }

    package struct Line: Sendable, Hashable {
        /// From the paragraph's left edge, in points.
        package var x: Double
        package var width: Double
        /// From the paragraph's top, in points.
        package var baseline: Double
        package var pieces: [Piece]
        package var anchors: [Anchor]
    }
}

package enum Paragraph {
    /// Sets runs in lines by the rules of Chinese text; no line is wider than `width` unless one
    /// glyph is, and a justified one is as wide unless it is one word. A text of nothing but spaces has no line.
    ///
    /// - Parameter width: the measure, in points.
    /// - Throws: `FontError` where a character can't be set.
    package static func layOut(
        _ runs: [TextRun], width: Double, style: ParagraphStyle, measurer: some TextMeasurer
    ) throws(FontError) -> ParagraphLayout {
        let text = ParagraphText(runs, rules: style.rules)
        var shaping = BoxShaping(runs: runs, measurer: measurer)
        var boxes = try shaping.boxes(of: text)
        let em = runs.map(\.size).max() ?? 0
        let breaker = LineBreaker(
            width: width, indent: style.indent, isJustified: style.alignment == .justified, em: em,
            level: style.rules.level)
        let lines = breaker.lines(of: &boxes, shaping: shaping)
        let setter = LineSetter(shaping: shaping, boxes: boxes, width: width, style: style, em: em)
        return setter.layout(lines)
    }

    /// The narrowest measures that part no number from its unit and no word, and that part no line of the text's own:
    /// of the widest such stretch, in points.
    package static func widths(
        _ runs: [TextRun], rules: LineRules = LineRules(), measurer: some TextMeasurer
    ) throws(FontError) -> (least: Double, whole: Double) {
        var shaping = BoxShaping(runs: runs, measurer: measurer)
        let boxes = try shaping.boxes(of: ParagraphText(runs, rules: rules))
        return (LineBreaker.leastWidth(of: boxes), LineBreaker.wholeWidth(of: boxes))
    }
}
