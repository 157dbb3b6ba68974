import MetricModel
import Styling

/// Runs of one paragraph, plain words joined.
struct Sentence {
    private(set) var inlines: [BriefingDocument.Inline] = []
    let language: Language

    init(_ language: Language) {
        self.language = language
    }

    mutating func add(_ words: String, role: FontRole = .text) {
        if words.isEmpty { return }
        if let last = inlines.indices.last, inlines[last].link == nil, !inlines[last].isMark,
            inlines[last].role == role
        {
            inlines[last].text += words
        } else {
            inlines.append(BriefingDocument.Inline(words, role: role))
        }
    }

    /// Whichever the language asks for.
    mutating func add(_ zh: String, _ en: String) { add(language == .zh ? zh : en) }

    mutating func add(_ value: [BriefingDocument.Inline]) { inlines += value }

    mutating func comma() { add("，", ", ") }
    mutating func semicolon() { add("；", "; ") }
    mutating func stop() { add("。", ". ") }

    /// Words in which some numbers occur: each, where it stands for the first time, with its source.
    mutating func add(
        _ words: String, marking numbers: [(text: String, number: Int)], _ index: inout EvidenceIndex
    ) {
        var rest = Substring(words)
        var left = numbers
        while true {
            let found = left.enumerated().compactMap { order, number in
                rest.firstRange(of: number.text).map { (order: order, range: $0) }
            }.min { ($0.range.lowerBound, $1.order) < ($1.range.lowerBound, $0.order) }
            guard let found else { break }
            add(String(rest[..<found.range.lowerBound]))
            add(index.marked(String(rest[found.range]), left[found.order].number))
            rest = rest[found.range.upperBound...]
            left.remove(at: found.order)
        }
        add(String(rest))
    }

    /// The runs, without the space that a last English sentence ends on.
    var trimmed: [BriefingDocument.Inline] {
        var runs = inlines
        if let last = runs.indices.last, runs[last].text.hasSuffix(" ") { runs[last].text.removeLast() }
        return runs
    }
}
