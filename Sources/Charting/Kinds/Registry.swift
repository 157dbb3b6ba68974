import SceneModel

/// The part of a chart between legend and notes, measured for a width.
protocol Plot {
    /// With bands as narrow as they can be.
    var leastHeight: Double { get }
    var naturalHeight: Double { get }
    /// Whether it takes the style's height rather than its own.
    var fillsFrame: Bool { get }
    /// What its marks need along their axis, for panels that share a scale; `nil` where it can't share one.
    var labelFit: LabelFit? { get }

    /// The largest unit with which the needs of all such panels fit into an area; `nil` where it's too small.
    func unit(sharing fit: LabelFit, in area: Rect) -> Double?
    /// Takes the needs of all panels for its own, and the unit that suits all once that is known.
    mutating func share(_ fit: LabelFit, unit: Double?)
    /// Where its categories lie one under another, for names beside it; `nil` where they don't.
    func rowBands(in area: Rect) -> [BandScale.Band]?

    /// - Parameter area: of the width it was measured for, at least `leastHeight` high.
    func draw(in area: Rect, into nodes: inout [Node])
}

extension Plot {
    var labelFit: LabelFit? { nil }
    func unit(sharing fit: LabelFit, in area: Rect) -> Double? { nil }
    mutating func share(_ fit: LabelFit, unit: Double?) {}
    func rowBands(in area: Rect) -> [BandScale.Band]? { nil }
}

/// `nil` where the width isn't enough.
typealias PlotMaker = (_ draft: Draft, _ width: Double) throws -> (any Plot)?

extension ChartSpec.Kind {
    /// How a kind may be drawn; the first that fits is taken.
    var plots: [PlotMaker] {
        switch self {
        case .ranking: [rankingPlot]
        case .bar: [columnsPlot, lyingColumnsPlot]
        case .diverging: [divergingPlot]
        case .dot: [dotPlot]
        case .logDot: [logDotPlot]
        case .range: [rangePlot]
        case .slope: [slopePlot]
        case .bullet: [bulletPlot]
        case .stacked, .share: [stackPlot]
        case .table: [tablePlot, narrowTablePlot]
        case .matrix: [matrixPlot, turnedMatrixPlot, brokenMatrixPlot]
        case .grid: gridPlots
        }
    }

    /// How many series it draws; `nil` for any number.
    var seriesCount: ClosedRange<Int>? {
        switch self {
        case .range, .slope, .bullet: 2...2
        case .logDot: 1...2
        default: nil
        }
    }

    /// Whether it lays parts of a whole behind one another.
    package var isStack: Bool { self == .stacked || self == .share }

    /// Whether it shows several metrics, each in a unit and on a scale of its own.
    package var isOfMetrics: Bool { self == .table || self == .matrix || self == .grid }

    /// Whether a chart of reports may show so many metrics, or periods of one: as columns, panels or series.
    package func takes(metrics count: Int) -> Bool {
        switch self {
        case .table, .matrix, .grid, .bar, .dot: true
        case .range, .slope: count == 2
        case .logDot: count <= 2
        // One metric's values of several places are no parts of a whole.
        case .stacked, .share: count > 1
        case .ranking, .diverging, .bullet: count == 1
        }
    }

    /// Whether its lengths can mean the same in several panels.
    var sharesScale: Bool { [.ranking, .bar, .diverging, .dot].contains(self) }

    /// Whether a grid may be made of it.
    package var isPanel: Bool { !isOfMetrics }
}
