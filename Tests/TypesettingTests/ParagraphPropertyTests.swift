import SceneModel
import Styling
import TestSupport
import Testing

@testable import Typesetting

@Suite("Random paragraphs")
struct ParagraphPropertyTests {
    private static let barredFromStart = Set("、。，；：！？）》」』】〕”’·%‰℃—".unicodeScalars)
    private static let barredFromEnd = Set("（《「『【〔“‘≤≥".unicodeScalars)

    @Test("break no rule at any measure", arguments: 0..<25)
    func rules(batch: Int) throws {
        let measurer = EmMeasurer()
        var generator = SeededGenerator(state: UInt64(batch))
        for number in 0..<400 {
            let sample = SampleParagraph(using: &generator)
            let characters = Int.random(in: 8...60, using: &generator)
            let indent = Bool.random(using: &generator) && characters > 10 ? 20.0 : 0
            let layout = try Paragraph.layOut(
                [TextRun(sample.text, size: 10, color: .black)], width: Double(characters) * 10,
                style: ParagraphStyle(alignment: .justified, lineHeight: 16, indent: indent),
                measurer: measurer)
            let faults =
                faults(of: layout, sample) + faults(ofWidths: layout, measure: Double(characters) * 10)
            #expect(
                faults.isEmpty, "\(batch).\(number), \(characters) characters: \(layout.lines.map(\.text))")
        }
    }

    private func faults(of layout: ParagraphLayout, _ sample: SampleParagraph) -> [String] {
        let source = Array(sample.text.unicodeScalars)
        var faults: [String] = []
        var place = 0
        for (number, line) in layout.lines.enumerated() {
            let text = Array(line.text.unicodeScalars)
            // Only a space may be lost, where a line ends.
            if place < source.count, source[place] == " ", text.first != " " { place += 1 }
            if Array(source[place..<min(source.count, place + text.count)]) != text {
                faults.append("text lost")
            }
            if number > 0 {
                let isDash = place + 1 < source.count && source[place + 1] == source[place]
                if Self.barredFromStart.contains(source[place]), !(source[place] == "—" && isDash) {
                    faults.append("begins with \(source[place])")
                }
                let cut = place
                let kept = sample.kept.first { $0.lowerBound < cut && cut < $0.upperBound }
                if let kept, !source[kept].contains(" ") { faults.append("cuts \(kept)") }
            }
            place += text.count
            if let last = text.last, place < source.count, Self.barredFromEnd.contains(last) {
                faults.append("ends with \(last)")
            }
        }
        if place != source.count { faults.append("text lost at the end") }
        if layout.lines.count > 1, let last = layout.lines.last,
            last.text.unicodeScalars.filter({ $0.properties.isAlphabetic || $0.properties.numericType != nil }
            )
            .count < 2
        {
            faults.append("a last line of one character")
        }
        return faults
    }

    private func faults(ofWidths layout: ParagraphLayout, measure: Double) -> [String] {
        var faults: [String] = []
        for line in layout.lines.dropLast() where abs(line.x + line.width - measure) > 0.1 {
            // One word or number, and nothing beside it that could open.
            let isOneWord = line.text.unicodeScalars.allSatisfy { $0.isASCII && $0 != " " }
            if !isOneWord || line.x + line.width > measure { faults.append("\(line.x + line.width) wide") }
        }
        if let last = layout.lines.last, last.x + last.width > measure + 0.1 { faults.append("too wide") }
        for line in layout.lines { faults += self.faults(ofGaps: line) }
        for run in layout.lines.flatMap(\.pieces).flatMap(\.text.runs) {
            if zip(run.glyphs, run.glyphs.dropFirst()).contains(where: { $0.x >= $1.x }) {
                faults.append("glyphs out of order")
            }
        }
        return faults
    }

    /// Words are as the font has them; beside Han they stand off by a quarter of an em at most, and by what Han do
    /// in a line that had to be opened. Where no two Han stand together, little else can open.
    private func faults(ofGaps line: ParagraphLayout.Line) -> [String] {
        var faults: [String] = []
        let opened = hanGaps(of: line).max() ?? .infinity
        for run in line.pieces.flatMap(\.text.runs) {
            let letters = Array(run.text.unicodeScalars)
            for (here, next) in zip(letters.indices, letters.indices.dropFirst()) {
                let gap = Double(run.glyphs[next].x - run.glyphs[here].x) / 1000
                let pair = (letters[here], letters[next])
                if pair.0.isWordLike, pair.1.isWordLike, abs(gap - 0.5) > 0.002 {
                    faults.append("word opened")
                }
                let isEdge = pair.0.isWordLike && pair.1.properties.isIdeographic
                if isEdge, gap - 0.5 > 0.25 + opened + 0.002 {
                    faults.append("\(pair) apart by \(gap - 0.5)")
                }
            }
        }
        return faults
    }

    /// How far Han characters side by side stand apart, in ems.
    private func hanGaps(of line: ParagraphLayout.Line) -> [Double] {
        line.pieces.flatMap(\.text.runs).flatMap { run -> [Double] in
            let letters = Array(run.text.unicodeScalars)
            return zip(letters.indices, letters.indices.dropFirst()).compactMap { here, next -> Double? in
                guard letters[here].properties.isIdeographic, letters[next].properties.isIdeographic
                else { return nil }
                return Double(run.glyphs[next].x - run.glyphs[here].x) / 1000 - 1
            }
        }
    }
}

extension Unicode.Scalar {
    fileprivate var isWordLike: Bool { isASCII && (properties.isAlphabetic || properties.numericType != nil) }
}
