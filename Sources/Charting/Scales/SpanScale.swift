/// From values to parts of a stretch that ends with the data, 0…1; where all are one value it lies in the middle.
enum SpanScale {
    case linear(low: Double, high: Double)
    case logarithmic(LogScale)

    func part(_ value: Double) -> Double {
        switch self {
        case .linear(let low, let high):
            // Halves, so that no difference leaves what a Double holds.
            high > low ? (value / 2 - low / 2) / (high / 2 - low / 2) : 0.5
        case .logarithmic(let scale): scale.part(value)
        }
    }
}

extension ChartSpec {
    /// - Precondition: for a logarithmic one all values are above zero.
    func span(isLogarithmic: Bool) -> SpanScale {
        let values = data.compactMap(\.value)
        let (low, high) = (values.min() ?? 1, values.max() ?? 1)
        return isLogarithmic ? .logarithmic(LogScale(low: low, high: high)) : .linear(low: low, high: high)
    }
}
