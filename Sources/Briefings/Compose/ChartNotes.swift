import MetricModel

/// The numbered notes of a chart, and which of its numbers carry which.
struct ChartNotes {
    private let comparison: Comparison
    private let language: Language
    /// Why places without a value have none, where that is more than that they didn't publish it.
    private let missing: [(place: String, reason: MissingReason)]

    init(_ comparison: Comparison, _ language: Language) {
        self.comparison = comparison
        self.language = language
        var missing: [(place: String, reason: MissingReason)] = []
        for row in comparison.rows where row.cells.allSatisfy({ $0.observation == nil }) {
            if case .missing(let reason)? = row.cells.first, reason != .notPublished {
                missing.append((row.place, reason))
            }
        }
        self.missing = missing
    }

    /// In the order of their numbers.
    var sentences: [String] {
        let stop = language == .zh ? "。" : "."
        return comparison.verdict.reasons.map { $0.sentence(language) + stop }
            + missing.map { $0.reason.sentence(place: $0.place, language).capitalizedFirst + stop }
    }

    func numbers(of cell: Cell, _ row: Comparison.Row) -> [Int] {
        let reasons = comparison.verdict.reasons
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
            return missing.firstIndex { $0.place == row.place }.map { [reasons.count + $0 + 1] } ?? []
        }
    }
}

extension String {
    var capitalizedFirst: String {
        guard let first else { return self }
        return first.uppercased() + dropFirst()
    }
}
