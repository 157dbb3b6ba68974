import MetricModel

/// The numbered notes of a chart, and which of its numbers carry which.
struct ChartNotes {
    private let reasons: [Reason]
    private let language: Language
    /// Why places without a value have none, where that is more than that they didn't publish it.
    private let missing: [Silence]

    /// - Parameter kinds: of the reasons that are told; `nil` for all.
    init(_ comparison: Comparison, _ language: Language, kinds: Set<Reason.Kind>? = nil) {
        reasons = comparison.verdict.reasons.filter { kinds?.contains($0.kind) ?? true }
        self.language = language
        missing = Silence.all(in: comparison.rows, language).filter { $0.reason != .notPublished }
    }

    /// In the order of their numbers.
    var sentences: [String] {
        let stop = language == .zh ? "。" : "."
        return reasons.map { $0.sentence(language) + stop }
            + missing.map { $0.sentence(language).capitalizedFirst + stop }
    }

    func numbers(of cell: Cell, _ row: Comparison.Row) -> [Int] {
        switch cell {
        case .observed(let observation):
            let record = observation.indicators.first
            return reasons.enumerated().compactMap { number, reason in
                let isApart = reason.evidence.contains {
                    $0.isApart && $0.place == row.place && $0.indicator == record
                }
                return isApart ? number + 1 : nil
            }
        case .missing:
            return missing.firstIndex { $0.places.contains(row.place) }.map { [reasons.count + $0 + 1] } ?? []
        }
    }
}

/// The notes of several comparisons numbered as one: what is said of two of them is said once.
struct SharedNotes {
    /// In the order of their numbers.
    private(set) var sentences: [String] = []
    /// For each comparison, of each of its own notes.
    private var numbers: [[Int]] = []

    /// - Parameter titles: whom a note is about where it isn't about all.
    init(_ notes: [ChartNotes], titles: [String], _ language: Language) {
        var found: [(sentence: String, about: [Int])] = []
        for (index, notes) in notes.enumerated() {
            numbers.append(
                notes.sentences.map { sentence in
                    if let known = found.firstIndex(where: { $0.sentence == sentence }) {
                        found[known].about.append(index)
                        return known + 1
                    }
                    found.append((sentence, [index]))
                    return found.count
                })
        }
        sentences = found.map { sentence, about in
            guard about.count < notes.count else { return sentence }
            let who = about.map { titles[$0] }
            return language == .zh
                ? who.joined(separator: "、") + "：" + sentence
                : who.joined(separator: ", ").capitalizedFirst + ". " + sentence.capitalizedFirst
        }
    }

    /// - Parameter own: numbers of a comparison's own notes.
    func numbers(_ own: [Int], of comparison: Int) -> [Int] {
        own.map { numbers[comparison][$0 - 1] }.sorted()
    }
}

extension String {
    var capitalizedFirst: String {
        guard let first else { return self }
        return first.uppercased() + dropFirst()
    }
}
