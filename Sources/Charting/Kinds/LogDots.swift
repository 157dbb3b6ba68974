/// Dots at equal distances for equal ratios: three counties and the city that dwarfs them. Nothing starts at zero,
/// which has no place here, so there are no stems.
func logDotPlot(_ draft: Draft, width: Double) throws -> (any Plot)? {
    try spanPlot(draft, width: width, isLogarithmic: true)
}
