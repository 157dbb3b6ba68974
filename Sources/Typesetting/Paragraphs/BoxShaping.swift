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
    var font: FontID
    /// Into the shaping's glyphs.
    var glyphs: Range<Int>
    /// What its first glyph's place counts from, in font units.
    var origin: Int32
    /// In points.
    var width: Double
}

/// Shapes a paragraph run by run, and cuts the result into boxes.
struct BoxShaping {
    let runs: [TextRun]
    let measurer: any TextMeasurer
    private(set) var clusters: [Cluster] = []
    private(set) var glyphs: [Glyph] = []
    private var marks: [Mark] = []

    /// A full-width mark, set on half its width.
    private struct Mark {
        var value: Unicode.Scalar
        /// The first run that has it in this role and size.
        var run: Int
        var half: ShapedText
    }

    init(runs: [TextRun], measurer: any TextMeasurer) {
        self.runs = runs
        self.measurer = measurer
    }

    mutating func boxes(of text: ParagraphText) throws(FontError) -> [Box] {
        let scalars = text.scalars
        var boxes: [Box] = []
        boxes.reserveCapacity(scalars.count)
        clusters.reserveCapacity(scalars.count + 8)
        glyphs.reserveCapacity(scalars.count + 8)
        var start = 0
        while start < scalars.count {
            let run = scalars[start].run
            var cluster = clusters.count
            append(try measurer.shape(runs[run].text, role: runs[run].role, size: runs[run].size))
            let end = clusters.count
            while start < scalars.count, scalars[start].run == run {
                if scalars[start].isSqueezable {
                    while cluster < end, clusters[cluster].bytes.lowerBound < scalars[start].offset {
                        cluster += 1
                    }
                    let full = cluster < end ? clusters[cluster].width : 0
                    boxes.append(try box(ofMark: scalars[start], width: full))
                    start += 1
                } else {
                    start = cut(scalars, from: start, clusters: &cluster, end: end, into: &boxes)
                }
            }
        }
        glue(&boxes)
        return boxes
    }

    /// - Parameter full: the mark's own width, in points.
    private mutating func box(ofMark scalar: ParagraphText.Scalar, width full: Double) throws(FontError)
        -> Box
    {
        let index = try mark(scalar)
        let first = clusters.count
        append(marks[index].half, at: scalar.offset)
        let width = marks[index].half.width
        return Box(
            run: scalar.run, clusters: first..<clusters.count, width: width, first: scalar.kind,
            last: scalar.kind, characters: 0, beginsLine: scalar.beginsLine, joint: scalar.joint,
            blank: scalar.isLatinQuote ? 0 : max(0, full - width))
    }

    /// Its index among the marks.
    private mutating func mark(_ scalar: ParagraphText.Scalar) throws(FontError) -> Int {
        for index in marks.indices where marks[index].value == scalar.value {
            let known = marks[index].run
            if known == scalar.run
                || runs[known].role == runs[scalar.run].role && runs[known].size == runs[scalar.run].size
            {
                return index
            }
        }
        let (role, size) = (runs[scalar.run].role, runs[scalar.run].size)
        let half = try measurer.shape(String(scalar.value), role: role, size: size, halfWidth: true)
        marks.append(Mark(value: scalar.value, run: scalar.run, half: half))
        return marks.count - 1
    }

    /// Makes a box of the characters up to the next place where the joints and the clusters of their run allow a cut.
    ///
    /// - Parameter cluster: the first that may be theirs.
    /// - Returns: where the next box begins.
    private func cut(
        _ scalars: [ParagraphText.Scalar], from start: Int, clusters cluster: inout Int, end: Int,
        into boxes: inout [Box]
    ) -> Int {
        let head = scalars[start]
        while cluster < end, clusters[cluster].bytes.lowerBound < head.offset { cluster += 1 }
        let firstCluster = cluster
        var (index, characters, width) = (start, 0, 0.0)
        while true {
            if scalars[index].kind.isText { characters += 1 }
            let stop = scalars[index].end
            while cluster < end, clusters[cluster].bytes.lowerBound < stop {
                width += clusters[cluster].width
                cluster += 1
            }
            let next = index + 1
            let isLast = next == scalars.count || !scalars[next].continues(scalars[index])
            let splitsCluster = cluster < end && clusters[cluster].bytes.lowerBound != stop
            if isLast || !(scalars[index].joint == .inside || splitsCluster) { break }
            index = next
        }
        boxes.append(
            Box(
                run: head.run, clusters: firstCluster..<cluster, width: width, first: head.kind,
                last: scalars[index].kind, characters: characters, beginsLine: head.beginsLine,
                joint: scalars[index].joint))
        return index + 1
    }

    private mutating func append(_ text: ShapedText, at offset: Int = 0) {
        var base = offset
        for run in text.runs {
            let unit = unit(of: run.font, size: text.size)
            let end = base + run.text.utf8.count
            let start = glyphs.count
            glyphs += run.glyphs
            run.glyphs.withUnsafeBufferPointer { glyphs in
                var first = 0
                var x = 0.0
                while first < glyphs.count {
                    var next = first + 1
                    while next < glyphs.count, glyphs[next].cluster == glyphs[first].cluster { next += 1 }
                    let isLast = next == glyphs.count
                    let from = base + Int(glyphs[first].cluster)
                    let to = isLast ? end : base + Int(glyphs[next].cluster)
                    let nextX = isLast ? run.width : Double(glyphs[next].x) * unit
                    clusters.append(
                        Cluster(
                            bytes: from..<max(from, to), font: run.font, glyphs: start + first..<start + next,
                            origin: first == 0 ? 0 : glyphs[first].x, width: nextX - x))
                    (first, x) = (next, nextX)
                }
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

    /// May share a box with the one before it.
    fileprivate func continues(_ previous: ParagraphText.Scalar) -> Bool {
        run == previous.run && offset == previous.end && !beginsLine && !isSqueezable
    }
}
