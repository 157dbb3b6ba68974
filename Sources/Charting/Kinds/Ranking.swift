/// Horizontal bars in the order of the data: names left of the axis, values at the bars' ends.
func rankingPlot(_ draft: Draft, width: Double) throws -> (any Plot)? {
    try Rows(draft, width: width, names: .column)
}
