/// How a table's columns share its width, all in points: short words and numbers stand in one line each, and what is
/// left is for those whose cells run to several.
struct ColumnWidths {
    private(set) var widths: [Double]

    struct Want {
        /// Without parting a word, or a number from its unit.
        private(set) var least: Double
        /// Without parting a line.
        private(set) var whole: Double

        /// So that a sum of widths, rounded, still has room for each.
        private static let margin = 0.01

        init(_ widths: (least: Double, whole: Double)) {
            (least, whole) = (widths.least + Self.margin, widths.whole + Self.margin)
        }

        mutating func grow(to widths: (least: Double, whole: Double)) {
            least = max(least, widths.least + Self.margin)
            whole = max(whole, widths.whole + Self.margin)
        }
    }

    /// A column isn't parted for want of a little that the others can spare, keeping this part of their own shares.
    private static let kept = 0.9

    /// - Parameters:
    ///   - weights: what each takes of the room, where words don't ask otherwise; over 0.
    ///   - wants: there is room for what they need at least.
    init(_ room: Double, weights: [Double], wants: [Want]) {
        widths = wants.map(\.whole)
        var open = Array(wants.indices)
        var rest = room
        while let column = Self.easiest(of: open, rest, weights, wants) {
            open.removeAll { $0 == column }
            rest -= wants[column].whole
        }
        // Where all stand whole, the rest is air between them.
        let shared = open.isEmpty ? Array(wants.indices) : open
        let least = shared.map { open.isEmpty ? wants[$0].whole : wants[$0].least }
        let widths = Self.share(
            open.isEmpty ? room : rest, weights: shared.map { weights[$0] }, least: least)
        for (column, width) in zip(shared, widths) { self.widths[column] = width }
    }

    /// The column that asks least beside its share, if it may have what it asks for.
    private static func easiest(
        of open: [Int], _ rest: Double, _ weights: [Double], _ wants: [Want]
    ) -> Int? {
        let weight = open.reduce(0) { $0 + weights[$1] }
        let least = open.reduce(0) { $0 + wants[$1].least }
        return open.filter { column in
            let want = wants[column]
            let isWithinShare = want.whole * weight <= rest * weights[column]
            let left = (rest - want.whole) * weight
            return (isWithinShare || left >= kept * rest * (weight - weights[column]))
                && want.whole + least - want.least <= rest
        }.min { a, b in
            let (x, y) = (wants[a].whole / weights[a], wants[b].whole / weights[b])
            return (x, a) < (y, b)
        }
    }

    /// By weight, but none less than it needs; there is room for all needs.
    private static func share(_ room: Double, weights: [Double], least: [Double]) -> [Double] {
        var isFixed = weights.map { _ in false }
        while true {
            var rest = room
            var weight = 0.0
            for index in weights.indices {
                if isFixed[index] { rest -= least[index] } else { weight += weights[index] }
            }
            let widths = weights.indices.map { isFixed[$0] ? least[$0] : rest * weights[$0] / weight }
            let short = widths.indices.filter { !isFixed[$0] && widths[$0] < least[$0] }
            if short.isEmpty { return widths }
            for index in short { isFixed[index] = true }
        }
    }
}
