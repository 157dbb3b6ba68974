import SceneModel
import Styling
import Typesetting

/// The words at a mark: its value or that it is missing, with the numbers of its notes raised behind.
struct ValueLabel {
    var text: ShapedText?
    var marks: ShapedText?
    /// What else is to be said of it, smaller, behind all.
    var tag: ShapedText?
    var color: Color
    var marksColor: Color
    var size: Double
    private var gap: Double

    /// - Parameter hasTag: whether the datum's tag stands behind it and not elsewhere.
    init(_ datum: ChartSpec.Datum, _ draft: Draft, hasTag: Bool = true) throws {
        let isMissing = datum.value == nil
        let isHighlighted = draft.spec.categories[datum.category].isHighlighted
        let words = isMissing && datum.label.isEmpty ? draft.spec.missingWord : datum.label
        size = draft.sizes.value
        color = isMissing ? draft.style.colors.muted : draft.style.colors.text
        marksColor = draft.style.colors.muted
        text =
            words.isEmpty
            ? nil : try draft.shape(words, role: isHighlighted && !isMissing ? .strong : .text, size: size)
        let numbers = datum.notes.map(noteMark).joined()
        marks = numbers.isEmpty ? nil : try draft.shape(numbers, size: max(draft.sizes.least, size * 0.76))
        gap = text != nil && marks != nil ? size * 0.12 : 0
        tag = hasTag && !datum.tag.isEmpty ? try draft.shape(datum.tag, size: draft.sizes.tag) : nil
    }

    private var ownWidth: Double { (text?.width ?? 0) + gap + (marks?.width ?? 0) }
    private var tagGap: Double { ownWidth > 0 ? size * 0.35 : 0 }
    var width: Double { ownWidth + (tag.map { tagGap + $0.width } ?? 0) }

    /// On a bar of its own colour.
    func drawn(in ink: Color) -> ValueLabel {
        var label = self
        (label.color, label.marksColor) = (ink, ink)
        return label
    }

    /// Of a line whose middle is given.
    func baseline(middle: Double) -> Double { middle + (emAscent - 0.5) * size }

    func draw(x: Double, baseline: Double, into nodes: inout [Node]) {
        if let text { nodes += text.nodes(at: Point(x: x, y: baseline), color: color) }
        if let marks {
            let left = x + ownWidth - marks.width
            let raise = (size - marks.size) * emAscent
            nodes += marks.nodes(at: Point(x: left, y: baseline - raise), color: marksColor)
        }
        if let tag {
            nodes += tag.nodes(at: Point(x: x + ownWidth + tagGap, y: baseline), color: marksColor)
        }
    }
}

/// `①` to `㊿`, then `(51)`.
package func noteMark(_ number: Int) -> String {
    let first: (scalar: UInt32, number: Int)? =
        switch number {
        case 1...20: (0x2460, 1)
        case 21...35: (0x3251, 21)
        case 36...50: (0x32B1, 36)
        default: nil
        }
    guard let first, let scalar = Unicode.Scalar(first.scalar + UInt32(number - first.number)) else {
        return "(\(number))"
    }
    return String(scalar)
}
