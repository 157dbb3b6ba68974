/// Horizontal bars around zero. Each name stands at the axis on the side where its bar isn't, so that it can
/// collide with none; where a row has bars on both sides, names have a column of their own.
func divergingPlot(_ draft: Draft, width: Double) throws -> (any Plot)? {
    try Rows(draft, width: width, names: draft.spec.series.count == 1 ? .opposite : .column)
}
