import Styling

extension Draft {
    /// The words at a mark, beyond its value; empty for most.
    func note(at datum: ChartSpec.Datum, width: Double) throws -> TextBlock {
        let mark = ChartSpec.Mark(category: datum.category, series: datum.series)
        let texts = spec.annotations.compactMap { annotation -> String? in
            if case .note(mark, let text) = annotation { text } else { nil }
        }
        return texts.isEmpty
            ? .empty : try label(texts.joined(separator: "\n"), size: sizes.tag, width: width)
    }
}
