import SceneModel
import Styling

/// Why a chart can't be laid out.
public enum ChartError: Error, Sendable, Hashable {
    case noCategories
    case noSeries
    case noData
    /// Ranks, of which not one is known.
    case noRanks
    /// More series than the style can tell apart.
    case tooManySeries(count: Int, limit: Int)
    /// A slope joins two series, a bullet sets one against the other.
    case seriesCount(kind: ChartSpec.Kind, count: Int, needed: ClosedRange<Int>)
    /// Only values above zero have a place on a logarithmic scale.
    case notPositive(value: Double, datum: Int)
    /// No part of a whole is negative.
    case negativePart(value: Double, datum: Int)
    /// `index` names none of `count`; `datum` is the place in `data`, or in `legend` where `what` is its series.
    case indexOutOfRange(what: Index, index: Int, count: Int, datum: Int)
    /// Infinite, not a number, or of a magnitude that no number of a report has (10⁻¹⁰⁰ … 10¹⁰⁰).
    case notDrawable(value: Double, datum: Int)
    /// A grid without panels.
    case noPanels
    /// A kind whose panels can't share a scale.
    case unsharedScale(ChartSpec.Kind)
    /// What has no panels, or whose panels would hold panels or tables again.
    case panelKind(ChartSpec.Kind)
    /// Two data for one category and series would lie on each other.
    case repeatedDatum(category: Int, series: Int)
    /// Not a size: zero, negative or infinite.
    case badSize(Size)
    /// `index` is the annotation's place in `annotations`.
    case badAnnotation(index: Int, AnnotationFault)
    /// Even in the smallest type the chart needs this much.
    case frameTooSmall(minimum: Size)

    public enum AnnotationFault: String, Sendable, Hashable {
        /// A kind of chart that has no room for them.
        case notOfKind
        /// No such category, or no datum there; a bracket whose ends are exchanged.
        case noSuchMark
        /// An arrow from or to where nothing is drawn.
        case noValue
        /// A line at no number that can be drawn.
        case notDrawable
    }

    public enum Index: String, Sendable, Hashable {
        case category
        case series
        case note
        case legend
    }
}

extension ChartSpec {
    /// - Throws: `ChartError` for what layout couldn't draw.
    ///
    /// - Parameter noteCount: of the notes that its data may name; `nil` for its own.
    func validate(style: Style, noteCount: Int? = nil) throws(ChartError) {
        if let size { try checkSize(size) }
        guard kind != .grid else { return try validatePanels(style: style) }
        guard !categories.isEmpty else { throw .noCategories }
        guard !series.isEmpty else { throw .noSeries }
        guard !data.isEmpty else { throw .noData }
        if isOfRanks, data.allSatisfy({ $0.value == nil }) { throw .noRanks }
        // Columns of cells need no colours to be told apart.
        guard kind == .table || kind == .matrix || series.count <= style.inkCount else {
            throw .tooManySeries(count: series.count, limit: style.inkCount)
        }
        if let needed = kind.seriesCount, !needed.contains(series.count) {
            throw .seriesCount(kind: kind, count: series.count, needed: needed)
        }
        var seen = [Bool](repeating: false, count: categories.count * series.count)
        for (i, datum) in data.enumerated() {
            try check(.category, datum.category, 0..<categories.count, i)
            try check(.series, datum.series, 0..<series.count, i)
            for note in datum.notes { try check(.note, note, 1..<(noteCount ?? notes.count) + 1, i) }
            if let value = datum.value {
                let magnitude = value.magnitude
                guard value == 0 || magnitude >= 1e-100 && magnitude <= 1e100 else {
                    throw .notDrawable(value: value, datum: i)
                }
                if kind == .logDot, value <= 0 { throw .notPositive(value: value, datum: i) }
                if kind.isStack, value < 0 { throw .negativePart(value: value, datum: i) }
            }
            let slot = datum.category * series.count + datum.series
            guard !seen[slot] else {
                throw .repeatedDatum(category: datum.category, series: datum.series)
            }
            seen[slot] = true
        }
        try validateLegend()
        try validateAnnotations()
    }

    private func validateLegend() throws(ChartError) {
        for (i, entry) in legend.enumerated() {
            if let index = entry.series { try check(.legend, index, 0..<series.count, i) }
        }
    }

    private func validatePanels(style: Style) throws(ChartError) {
        guard !panels.isEmpty else { throw .noPanels }
        for panel in panels {
            guard panel.kind.isPanel else { throw .panelKind(panel.kind) }
            guard scale == .own || panel.kind.sharesScale else { throw .unsharedScale(panel.kind) }
            try panel.validate(style: style, noteCount: notes.count)
        }
        try validateLegend()
        try validateAnnotations()
    }

    private func check(
        _ what: ChartError.Index, _ index: Int, _ range: Range<Int>, _ datum: Int
    ) throws(ChartError) {
        guard range.contains(index) else {
            throw .indexOutOfRange(what: what, index: index, count: range.count, datum: datum)
        }
    }
}

func checkSize(_ size: Size) throws(ChartError) {
    for side in [size.width, size.height] {
        guard side > 0, side <= 1e6 else { throw .badSize(size) }
    }
}
