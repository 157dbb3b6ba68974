import SceneModel
import Styling

/// What the lines are made of: a word, a number, a Han character, a mark on half its width, a space.
struct Box {
    /// The run that it stands in.
    var run: Int
    /// Into the shaping's clusters.
    var clusters: Range<Int>
    var width: Double
    /// The classes of its first and last character.
    var first: CharacterClass
    var last: CharacterClass
    /// How many characters of text, marks not counted.
    var characters: Int
    var beginsLine: Bool
    /// Towards the next box.
    var joint: Joint
    var glue = Glue.none
    /// The empty half that a mark was robbed of, on its side.
    var blank = 0.0
    /// What it costs to end a line after it though it may not; `nil` while all that stays whole finds room.
    var splitPenalty: Double?

    var isSpace: Bool { first == .space || first == .lockedSpace }
}

/// The glyphs that belong together, as the font says.
struct Cluster {
    /// The bytes of its run's text that it shows.
    var bytes: Range<Int>
    /// Into the shaping's runs.
    var shaped: Int
    var glyphs: Range<Int>
    /// From the shaped run's left end, in points.
    var x: Double
    var width: Double
}

/// Shapes a paragraph once, stretch by stretch between the marks, and cuts the result into boxes.
struct BoxShaping {
    let runs: [TextRun]
    let measurer: any TextMeasurer
    private(set) var clusters: [Cluster] = []
    private(set) var shaped: [ShapedText.Run] = []
    private var marks: [Mark] = []

    /// A full-width mark, set on half its width.
    private struct Mark {
        var value: Unicode.Scalar
        var role: FontRole
        var size: Double
        var half: ShapedText
        var blank: Double
    }

    init(runs: [TextRun], measurer: any TextMeasurer) {
        self.runs = runs
        self.measurer = measurer
    }

    mutating func boxes(of text: ParagraphText) throws(FontError) -> [Box] {
        let scalars = text.scalars
        var boxes: [Box] = []
        boxes.reserveCapacity(scalars.count)
        clusters.reserveCapacity(scalars.count)
        var start = 0
        while start < scalars.count {
            if scalars[start].isSqueezable {
                boxes.append(try box(ofMark: scalars[start]))
                start += 1
                continue
            }
            var end = start + 1
            while end < scalars.count, scalars[end].continues(scalars[end - 1]) { end += 1 }
            try cut(scalars[start..<end], into: &boxes)
            start = end
        }
        glue(&boxes)
        return boxes
    }

    private mutating func box(ofMark scalar: ParagraphText.Scalar) throws(FontError) -> Box {
        let mark = try mark(scalar)
        let first = clusters.count
        append(mark.half, at: scalar.offset)
        return Box(
            run: scalar.run, clusters: first..<clusters.count, width: mark.half.width, first: scalar.kind,
            last: scalar.kind, characters: 0, beginsLine: scalar.beginsLine, joint: scalar.joint,
            blank: scalar.isLatinQuote ? 0 : mark.blank)
    }

    private mutating func mark(_ scalar: ParagraphText.Scalar) throws(FontError) -> Mark {
        let run = runs[scalar.run]
        if let known = marks.first(where: {
            $0.value == scalar.value && $0.role == run.role && $0.size == run.size
        }) {
            return known
        }
        let text = String(scalar.value)
        let full = try measurer.shape(text, role: run.role, size: run.size)
        let half = try measurer.shape(text, role: run.role, size: run.size, halfWidth: true)
        let mark = Mark(
            value: scalar.value, role: run.role, size: run.size, half: half,
            blank: max(0, full.width - half.width))
        marks.append(mark)
        return mark
    }

    /// Shapes a stretch of one run and cuts it where its joints and its clusters allow.
    private mutating func cut(
        _ scalars: ArraySlice<ParagraphText.Scalar>, into boxes: inout [Box]
    ) throws(FontError) {
        guard let head = scalars.first, let tail = scalars.last else { return }
        let run = runs[head.run]
        let bytes = run.text.utf8
        let from = bytes.index(bytes.startIndex, offsetBy: head.offset)
        let to = bytes.index(from, offsetBy: tail.end - head.offset)
        var cluster = clusters.count
        append(
            try measurer.shape(String(run.text[from..<to]), role: run.role, size: run.size), at: head.offset)

        var first = scalars.startIndex
        var firstCluster = cluster
        var characters = 0
        for index in scalars.indices {
            if scalars[index].kind.isText { characters += 1 }
            while cluster < clusters.count, clusters[cluster].bytes.lowerBound < scalars[index].end {
                cluster += 1
            }
            let isLast = index == scalars.endIndex - 1
            let splitsCluster =
                cluster < clusters.count && clusters[cluster].bytes.lowerBound != scalars[index].end
            if !isLast && (scalars[index].joint == .inside || splitsCluster) { continue }
            boxes.append(
                Box(
                    run: head.run, clusters: firstCluster..<cluster,
                    width: clusters[firstCluster..<cluster].reduce(0) { $0 + $1.width },
                    first: scalars[first].kind, last: scalars[index].kind, characters: characters,
                    beginsLine: scalars[first].beginsLine, joint: scalars[index].joint))
            first = index + 1
            firstCluster = cluster
            characters = 0
        }
    }

    private mutating func append(_ text: ShapedText, at offset: Int) {
        var base = offset
        for run in text.runs {
            shaped.append(run)
            let unit = unit(of: run.font, size: text.size)
            let end = base + run.text.utf8.count
            var glyph = 0
            while glyph < run.glyphs.count {
                let byte = run.glyphs[glyph].cluster
                var next = glyph + 1
                while next < run.glyphs.count, run.glyphs[next].cluster == byte { next += 1 }
                let x = glyph == 0 ? 0 : Double(run.glyphs[glyph].x) * unit
                let nextX = next < run.glyphs.count ? Double(run.glyphs[next].x) * unit : run.width
                let nextByte = next < run.glyphs.count ? base + Int(run.glyphs[next].cluster) : end
                clusters.append(
                    Cluster(
                        bytes: base + Int(byte)..<max(base + Int(byte), nextByte), shaped: shaped.count - 1,
                        glyphs: glyph..<next, x: x, width: nextX - x))
                glyph = next
            }
            base = end
        }
    }

    /// Points in a unit of a face at a run's size.
    func unit(of font: FontID, run: Int) -> Double { unit(of: font, size: runs[run].size) }

    private func unit(of font: FontID, size: Double) -> Double {
        let faces = measurer.faces
        guard faces.indices.contains(font.rawValue) else { return size }
        return size / Double(max(1, faces[font.rawValue].unitsPerEm))
    }

    private func glue(_ boxes: inout [Box]) {
        for index in boxes.indices.dropLast() {
            let next = boxes[index + 1]
            let box = boxes[index]
            if box.isSpace {
                boxes[index].glue = .after(space: box.width)
            } else if !next.isSpace {
                let blank = box.last.hasBlankAfter ? box.blank : next.first == .opening ? next.blank : 0
                boxes[index].glue = Glue(
                    box.last, next.first, joint: box.joint, blank: blank, em: runs[box.run].size)
            }
        }
    }
}

extension ParagraphText.Scalar {
    /// A full-width mark; whether it has an empty half is the font's matter.
    fileprivate var isSqueezable: Bool {
        (kind.hasBlankAfter || kind == .opening || isLatinQuote) && value.value >= 0x2000
    }

    /// Can be shaped with the one before it.
    fileprivate func continues(_ previous: ParagraphText.Scalar) -> Bool {
        run == previous.run && offset == previous.end && !beginsLine && !isSqueezable
    }
}
