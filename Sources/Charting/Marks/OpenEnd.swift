import SceneModel
import Styling

/// The end of a bar whose value is only a bound: an angle beyond it that points to where the value may lie.
enum OpenEnd {
    /// What it takes beyond the bar's end, in points.
    static func length(_ end: ChartSpec.OpenEnd, thickness: Double, style: Style) -> Double {
        end == .none ? 0 : gap(style) + depth(thickness) + stroke(style)
    }

    fileprivate static func gap(_ style: Style) -> Double { style.size * 0.16 + stroke(style) }
    fileprivate static func depth(_ thickness: Double) -> Double { half(thickness) * 0.62 }
    /// Half its extent across the bar; a wide column needs no wide angle.
    fileprivate static func half(_ thickness: Double) -> Double { min(thickness / 2, 12) * 0.92 }
    fileprivate static func stroke(_ style: Style) -> Double { style.marks.strokeWidth * 1.5 }
}

extension Bar {
    func drawOpenEnd(_ style: Style, into nodes: inout [Node]) {
        guard openEnd != .none else { return }
        let isHorizontal = direction == .right || direction == .left
        let thickness = isHorizontal ? box.height : box.width
        let sign: Double = direction == .right || direction == .down ? 1 : -1
        // A bound is one of the signed value: at most −20 points away from zero.
        let isOutward = (openEnd == .lower) == (direction == .right || direction == .up)
        let half = OpenEnd.half(thickness)
        let near = end + sign * (OpenEnd.gap(style) + OpenEnd.stroke(style) / 2)
        let far = near + sign * OpenEnd.depth(thickness)
        let (tip, ends) = isOutward ? (far, near) : (near, far)
        let middle = isHorizontal ? box.midY : box.midX
        let points = [(ends, middle - half), (tip, middle), (ends, middle + half)].map { along, across in
            isHorizontal ? Point(x: along, y: across) : Point(x: across, y: along)
        }
        nodes.append(
            .path(PathNode(.polyline(points), stroke: Stroke(color: color, width: OpenEnd.stroke(style)))))
    }
}
