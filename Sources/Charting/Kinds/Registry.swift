import SceneModel

/// The part of a chart between legend and notes, measured for a width.
protocol Plot {
    /// With bands as narrow as they can be.
    var leastHeight: Double { get }
    var naturalHeight: Double { get }
    /// Whether it takes the style's height rather than its own.
    var fillsFrame: Bool { get }

    /// - Parameter area: of the width it was measured for, at least `leastHeight` high.
    func draw(in area: Rect, into nodes: inout [Node])
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
        case .slope: [slopePlot]
        case .bullet: [bulletPlot]
        }
    }

    /// How many series it draws; `nil` for any number.
    var seriesCount: Int? {
        switch self {
        case .slope, .bullet: 2
        default: nil
        }
    }
}
