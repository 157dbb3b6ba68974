import SceneModel

/// Lines that rise to the right at 45°, cut at the box by calculation: a scene has no clipping.
///
/// - Parameter spacing: between the lines, across them.
func hatching(in box: Rect, spacing: Double) -> Path {
    var path = Path()
    guard box.width > 0, box.height > 0, spacing > 0 else { return path }
    let step = spacing * 2.0.squareRoot()
    // On a line x + y is constant; the first is half a step from the top left corner.
    var sum = step / 2
    while sum < box.width + box.height {
        let low = max(0, sum - box.width)
        let high = min(box.height, sum)
        path.elements.append(.move(Point(x: box.minX + sum - high, y: box.minY + high)))
        path.elements.append(.line(Point(x: box.minX + sum - low, y: box.minY + low)))
        sum += step
    }
    return path
}
