import SceneModel
import Styling

/// The numbered notes below the chart, then the line that names the reports.
struct NoteBlock {
    private let notes: [(mark: TextBlock, text: TextBlock)]
    private let indent: Double
    private let source: TextBlock
    private let draft: Draft
    private let gap: Double

    init(_ draft: Draft, width: Double) throws {
        self.draft = draft
        let size = draft.sizes.note
        gap = size * 0.45
        let marks = try draft.spec.notes.indices.map {
            try draft.label(noteMark($0 + 1), size: size, width: .infinity)
        }
        let indent = (marks.map(\.width).max() ?? 0) + size * 0.4
        self.indent = indent
        notes = try zip(marks, draft.spec.notes).map { mark, note in
            (mark, try draft.prose(note, size: size, width: max(width - indent, size)))
        }
        source = try draft.prose(draft.spec.source, size: size, width: width)
    }

    var height: Double {
        let heights =
            notes.map { max($0.mark.height, $0.text.height) } + (source.lines.isEmpty ? [] : [source.height])
        return heights.reduce(0, +) + gap * Double(max(heights.count - 1, 0))
    }

    func draw(x: Double, top: Double, into nodes: inout [Node]) {
        let color = draft.style.colors.muted
        var top = top
        for note in notes {
            note.mark.draw(x: x, top: top, .leading, color: color, into: &nodes)
            note.text.draw(x: x + indent, top: top, .leading, color: color, into: &nodes)
            top += max(note.mark.height, note.text.height) + gap
        }
        source.draw(x: x, top: top, .leading, color: color, into: &nodes)
    }
}
