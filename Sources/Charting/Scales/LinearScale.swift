/// From values to lengths, from zero: `k` points to the largest magnitude of the data.
///
/// Values are taken as parts of that magnitude, so that 10⁻⁶ and 10¹⁵ are alike.
struct LinearScale {
    /// Where zero lies.
    var zero: Double
    /// Points that one part is long; negative where values rise against the axis.
    var unit: Double

    func position(_ part: Double) -> Double { zero + unit * part }
}

/// How long bars may be so that each of them has room for what stands beyond its end.
struct LabelFit {
    /// Something that reaches from zero: `part` of the scale, then `beyond` in points.
    struct Reach {
        var part: Double
        var beyond: Double
    }

    /// Towards smaller and towards larger values; parts are never negative.
    var before: [Reach] = []
    var after: [Reach] = []

    /// Whether anything is to be drawn that is longer than nothing.
    var hasLengths: Bool { (before + after).contains { $0.part > 0 } }

    struct Solution {
        /// From the start to zero.
        var before: Double
        var after: Double
        var unit: Double
    }

    /// The largest unit with which both sides fit into a length; `nil` where what stands beyond the bars
    /// already fills it.
    ///
    /// The need for room grows with the unit as a convex polygon, so Newton's steps from above come to the
    /// crossing from above and end there after a few.
    func solve(length: Double) -> Solution? {
        let parts = (before.map(\.part).max() ?? 0) + (after.map(\.part).max() ?? 0)
        var unit = parts > 0 ? length / parts : 0
        for _ in 0..<64 {
            let (left, right) = (Self.need(before, unit), Self.need(after, unit))
            let room = length - left.length - right.length
            if room >= -1e-9 * length {
                return Solution(before: left.length, after: right.length, unit: unit)
            }
            let slope = left.slope + right.slope
            guard slope > 0 else { return nil }
            unit += room / slope
            guard unit > 0 else { return nil }
        }
        return nil
    }

    /// What each side needs with a unit.
    func solution(unit: Double) -> Solution {
        Solution(before: Self.need(before, unit).length, after: Self.need(after, unit).length, unit: unit)
    }

    /// What both sides need with a unit.
    func length(unit: Double) -> Double {
        Self.need(before, unit).length + Self.need(after, unit).length
    }

    private static func need(_ reaches: [Reach], _ unit: Double) -> (length: Double, slope: Double) {
        var need = (length: 0.0, slope: 0.0)
        for reach in reaches {
            let length = reach.part * unit + reach.beyond
            if length > need.length { need = (length, reach.part) }
        }
        return need
    }
}
