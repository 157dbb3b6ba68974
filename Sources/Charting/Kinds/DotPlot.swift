/// Dots on stems, in the order of the data: for many places, or values so alike that bars would be a wall of ink.
func dotPlot(_ draft: Draft, width: Double) throws -> (any Plot)? {
    try Rows(draft, width: width, names: .column, mark: .dot)
}
