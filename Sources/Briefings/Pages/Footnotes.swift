import SceneModel
import Styling

/// Notes numbered through a document: each mark leads to its note, each note back to its mark.
struct Footnotes {
    /// What it says behind its number, by the anchor of its mark.
    typealias Note = (mark: String, inlines: [BriefingDocument.Inline])

    private(set) var texts: [Note] = []

    /// The block with a mark behind all words that have a note.
    mutating func marked(_ block: BriefingDocument.Block) -> BriefingDocument.Block {
        switch block {
        case .paragraph(let inlines): return .paragraph(marked(inlines))
        case .figure(var figure):
            figure.caption = marked(figure.caption)
            return .figure(figure)
        // Thousands of rows aren't copied for nothing.
        case .table(let table) where !table.rows.haveNotes: return block
        case .table(var table):
            for row in table.rows.indices {
                for cell in table.rows[row].indices {
                    table.rows[row][cell] = marked(table.rows[row][cell])
                }
            }
            return .table(table)
        case .heading, .contents, .pageBreak, .pageBreakIfFilled, .signature: return block
        }
    }

    private mutating func marked(_ inlines: [BriefingDocument.Inline]) -> [BriefingDocument.Inline] {
        guard inlines.contains(where: { !$0.note.isEmpty }) else { return inlines }
        return inlines.flatMap { $0.note.isEmpty ? [$0] : [$0, mark(of: $0.note)] }
    }

    private mutating func mark(of note: [BriefingDocument.Inline]) -> BriefingDocument.Inline {
        let number = texts.count + 1
        let (mark, own) = ("note.mark.\(number)", "note.\(number)")
        let sign = Self.sign(number)
        texts.append((mark, [BriefingDocument.Inline(sign, link: mark, anchor: own)] + note))
        // It never begins a line.
        var inline = BriefingDocument.Inline("\u{2060}" + sign, link: own, anchor: mark)
        inline.isMark = true
        return inline
    }

    /// ① to ㊿, then 〔51〕.
    static func sign(_ number: Int) -> String {
        let circled: Int? =
            switch number {
            case 1...20: 0x2460 + number - 1
            case 21...35: 0x3251 + number - 21
            case 36...50: 0x32B1 + number - 36
            default: nil
            }
        return circled.flatMap { Unicode.Scalar($0) }.map { String(Character($0)) } ?? "〔\(number)〕"
    }
}

extension BlockSetter {
    /// Over the notes of a page or a column: a third of the measure.
    var noteRule: Slab {
        let line = Path.line(from: Point(x: 0, y: 0), to: Point(x: metrics.columnWidth / 3, y: 0))
        let stroke = Stroke(color: style.colors.axis, width: 0.5)
        let rule = Node.path(PathNode(line, stroke: stroke)).moved(down: 0.35 * metrics.leading)
        return Slab(height: 0.6 * metrics.leading, nodes: [.group(Group(role: .artifact, nodes: [rule]))])
    }

    /// A line or a row stands on one page with all its notes.
    func checkNotes(of flowable: Flowable) throws(PageError) {
        let head = max(flowable.head?.height ?? 0, flowable.continuedHead?.height ?? 0)
        for slab in flowable.slabs where !slab.notes.isEmpty {
            let height = head + slab.atTop.height + noteRule.height + slab.notes.height
            if height > metrics.block.height { throw .noteTooHigh(slab.notes.flatMap(\.nodes).words) }
        }
    }
}

extension [Node] {
    fileprivate var words: String {
        map { node in
            switch node {
            case .group(let group): group.nodes.words
            case .link(let link): link.nodes.words
            case .glyphs(let run): run.text
            case .path, .anchor: ""
            }
        }.joined()
    }
}
