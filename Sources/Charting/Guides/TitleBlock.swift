import SceneModel
import Styling

/// The title and the line below it that says what is measured.
struct TitleBlock {
    private let title: TextBlock
    private let subtitle: TextBlock
    private let gap: Double
    private let draft: Draft

    init(_ draft: Draft, width: Double) throws {
        self.draft = draft
        title = try draft.prose(draft.spec.title, role: .title, size: draft.sizes.title, width: width)
        subtitle = try draft.prose(draft.spec.subtitle, size: draft.sizes.subtitle, width: width)
        gap = title.lines.isEmpty || subtitle.lines.isEmpty ? 0 : draft.sizes.base * 0.52
    }

    var height: Double { title.height + gap + subtitle.height }

    func draw(x: Double, top: Double, into nodes: inout [Node]) {
        title.draw(x: x, top: top, .leading, color: draft.style.colors.text, into: &nodes)
        subtitle.draw(
            x: x, top: top + title.height + gap, .leading, color: draft.style.colors.muted, into: &nodes)
    }
}
