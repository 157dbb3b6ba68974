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

    /// Those that run to several lines anyway keep this part of what they would have by their weights: with the rest the
    /// others' lines stand whole.
    private static let kept = 0.85

    /// - Parameters:
    ///   - weights: what each takes of the room, where words don't ask otherwise; over 0.
    ///   - wants: there is room for what they need at least.
    init(_ room: Double, weights: [Double], wants: [Want]) {
        let fair = Self.share(room, weights: weights, least: wants.map(\.least))
        let floors = zip(wants, fair).map { want, fair in
            want.whole <= fair ? want.whole : max(want.least, Self.kept * fair)
        }
        widths = wants.map(\.whole)
        // What makes a column whole is given to those first that lack least.
        let lacks = zip(wants, floors).map { $0.whole - $1 }
        var spare = room - floors.reduce(0, +)
        var open: [Int] = []
        for column in wants.indices.sorted(by: { (lacks[$0], $0) < (lacks[$1], $1) }) {
            if lacks[column] <= spare { spare -= lacks[column] } else { open.append(column) }
        }
        // Where all stand whole, the rest is air between them.
        let shared = open.isEmpty ? Array(wants.indices) : open.sorted()
        let rest = shared.reduce(room - widths.reduce(0, +)) { $0 + widths[$1] }
        let least = shared.map { open.isEmpty ? wants[$0].whole : floors[$0] }
        for (column, width) in zip(
            shared, Self.share(rest, weights: shared.map { weights[$0] }, least: least))
        {
            widths[column] = width
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
