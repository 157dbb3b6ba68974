import SceneModel

/// Notes numbered through a document: each mark leads to its note, each note back to its mark.
struct Footnotes {
    /// What each note says behind its number, by the anchor of its mark.
    private(set) var texts: [(mark: String, inlines: [BriefingDocument.Inline])] = []

    /// The blocks with a mark behind all words that have a note.
    mutating func marked(_ blocks: [BriefingDocument.Block]) -> [BriefingDocument.Block] {
        blocks.map { block in
            switch block {
            case .paragraph(let inlines): return .paragraph(marked(inlines))
            case .figure(var figure):
                figure.caption = marked(figure.caption)
                return .figure(figure)
            case .table(var table):
                for row in table.rows.indices {
                    for cell in table.rows[row].indices {
                        table.rows[row][cell] = marked(table.rows[row][cell])
                    }
                }
                return .table(table)
            case .heading, .contents, .pageBreak: return block
            }
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
