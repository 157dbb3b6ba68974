import MetricModel

/// What a chart is to say beside its marks, by the names of places.
public enum AnnotationRequest: Sendable, Hashable {
    /// A line at the mean of those shown, each counted once.
    case average(label: String?)
    /// A line at a number in the chart's unit.
    case value(Double, label: String?)
    /// A line at the value of a place that isn't in the chart; `comparison` is the chart's with that place.
    case reference(place: String, comparison: Comparison, label: String?)
    /// A line at a mean that follows from what the reports say: 全市.
    case mean(Observation, label: String?)
    /// An arrow between two marks of the first column, with what lies between them.
    case difference(from: String, to: String, isPercent: Bool, label: String?)
    case note(place: String, column: ComparisonQuery.Column?, text: String)
    /// Over places that stand next to each other.
    case bracket(places: [String], label: String)
}

/// Which of several requests is refused, and why.
public struct RefusedAnnotation: Error, Sendable, Hashable {
    public var index: Int
    public var refusal: AnnotationRefusal
}

/// Why an annotation would say what the facts don't bear.
public enum AnnotationRefusal: Error, Sendable, Hashable {
    case notInChart(place: String)
    case noValue(place: String)
    case noColumn(String)
    case notNeighbours([String])
    /// Points of percent, or of a value that isn't above zero.
    case noPercent
    /// They can't be averaged, set against each other, or stand beside the chart's values.
    case incomparable([Reason])

    /// Whether it is the facts that refuse, not a slip of the one who asked.
    public var isOfFacts: Bool {
        if case .incomparable = self { return true }
        return false
    }
}
