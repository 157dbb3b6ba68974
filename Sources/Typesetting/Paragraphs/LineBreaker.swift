import Styling

/// Chooses where lines end by looking at the whole paragraph.
///
/// Every place where a line may end is reached at the least cost from those before it; a line's cost tells how
/// far its spaces are from their natural width (`Cost`). The cheapest way to the end is the paragraph.
struct LineBreaker {
    /// The measure of all lines, in points.
    var width: Double
    /// Taken from the first line.
    var indent: Double
    var isJustified: Bool
    /// The em of most of the text, in points.
    var em: Double
    var level: Style.Prohibition

    /// What a line costs. Squeezing and opening grow with their square, so that lines share the burden.
    enum Cost {
        /// All that may close is closed.
        static let squeezed = 80.0
        /// Every joint is opened by as much as `easyOpening`.
        static let opened = 100.0
        /// In parts of the em.
        static let easyOpening = 0.05
        /// A line more.
        static let line = 1.0
        /// A ragged line is empty by a tenth of the measure.
        static let ragged = 10.0
        /// Fewer than two characters on the last line.
        static let widow = 1e5
        /// Inside what should stay whole but is wider than the measure: between a number and its unit,
        static let split = 1e6
        /// inside the unit,
        static let splitUnit = 2e6
        /// in the middle of a word,
        static let splitWord = 4e6
        /// or beside a mark that the break leaves on the wrong line.
        static let splitMark = 1e7
        /// Wider than the measure, because one glyph is.
        static let overfull = 1e9
    }

    /// The boxes of a line, without the spaces at its end.
    typealias Lines = [Range<Int>]

    /// A place where a line may begin; the last is the end of the text.
    private struct Stop {
        var box: Int
        /// One past the last box of a line that ends here.
        var end: Int
        var penalty: Double
        var cost = Double.infinity
        /// The stop where the line that ends here begins.
        var previous = 0
    }

    /// What the boxes before this one sum up to on one endless line.
    private struct Sum {
        var start = 0.0
        var end = 0.0
        var shrink = 0.0
        var stretch = 0.0
        var elasticity = 0.0
        var charactersBefore = 0
        var charactersThrough = 0
    }
}

extension LineBreaker {
    /// May cut boxes that are wider than the measure.
    func lines(of boxes: inout [Box], shaping: BoxShaping) -> Lines {
        var lines: Lines = []
        var start = 0
        var isFirst = true
        splitWide(&boxes, shaping: shaping)
        let sums = sums(of: boxes)
        while start < boxes.count {
            var end = start + 1
            while end < boxes.count, !boxes[end].beginsLine { end += 1 }
            lines += self.lines(boxes, sums, start..<end, indent: isFirst ? indent : 0)
            start = end
            isFirst = false
        }
        return lines
    }

    private func sums(of boxes: [Box]) -> [Sum] {
        var sum = Sum()
        return boxes.map { box in
            sum.end = sum.start + box.width
            sum.charactersThrough = sum.charactersBefore + box.characters
            let result = sum
            sum.charactersBefore = sum.charactersThrough
            sum.start = sum.end + box.glue.natural
            sum.shrink += box.glue.shrink
            sum.stretch += box.glue.stretch
            sum.elasticity += box.glue.elasticity
            return result
        }
    }

    private func lines(_ boxes: [Box], _ sums: [Sum], _ range: Range<Int>, indent: Double) -> Lines {
        var stops = stops(boxes, range)
        sums.withUnsafeBufferPointer { sums in
            stops.withUnsafeMutableBufferPointer { stops in reach(&stops, sums, indent: indent) }
        }
        var lines: Lines = []
        var index = stops.count - 1
        while index > 0 {
            let from = stops[index].previous
            lines.append(stops[from].box..<stops[index].end)
            index = from
        }
        return lines.reversed()
    }

    /// Finds each stop's cheapest way from the first.
    private func reach(
        _ stops: inout UnsafeMutableBufferPointer<Stop>, _ sums: UnsafeBufferPointer<Sum>, indent: Double
    ) {
        var low = 0
        // Of the stops from `low` on, the cheapest to reach.
        var least = 0.0
        for index in stops.indices.dropFirst() {
            let isLast = index == stops.count - 1
            least = min(least, stops[index - 1].cost)
            while low < index - 1,
                excess(sums, stops[low], stops[index], measure: width - (low == 0 ? indent : 0)) > 0
            {
                low += 1
                if stops[low - 1].cost <= least {
                    least = stops[low..<index].reduce(.infinity) { min($0, $1.cost) }
                }
            }
            for from in low..<index where stops[from].cost < stops[index].cost {
                let measure = width - (from == 0 ? indent : 0)
                let line = cost(sums, stops[from], stops[index], measure: measure, isLast: isLast)
                let cost = stops[from].cost + line + stops[index].penalty
                if cost < stops[index].cost {
                    stops[index].cost = cost
                    stops[index].previous = from
                } else if !isLast, least + line > stops[index].cost {
                    // Those that begin later are emptier still.
                    break
                }
            }
        }
    }

    private func stops(_ boxes: [Box], _ range: Range<Int>) -> [Stop] {
        var stops = [Stop(box: range.lowerBound, end: range.lowerBound, penalty: 0, cost: 0)]
        for index in range.dropFirst() {
            guard let penalty = boxes[index - 1].breakPenalty else { continue }
            stops.append(
                Stop(box: index, end: boxes[index - 1].isSpace ? index - 1 : index, penalty: penalty))
        }
        stops.append(Stop(box: range.upperBound, end: range.upperBound, penalty: 0))
        return stops
    }

    /// How much wider than the measure a line is when all that may close is closed.
    private func excess(_ sums: UnsafeBufferPointer<Sum>, _ from: Stop, _ to: Stop, measure: Double) -> Double
    {
        let first = sums[from.box]
        let last = sums[to.end - 1]
        let shrink = isJustified ? last.shrink - first.shrink : 0
        return last.end - first.start - shrink - measure - 0.001
    }

    private func cost(
        _ sums: UnsafeBufferPointer<Sum>, _ from: Stop, _ to: Stop, measure: Double, isLast: Bool
    ) -> Double {
        let first = sums[from.box]
        let last = sums[to.end - 1]
        let room = measure - (last.end - first.start)
        var cost = Cost.line
        if isLast, from.box > 0, last.charactersThrough - first.charactersBefore < 2 { cost += Cost.widow }
        if room < 0 {
            let shrink = isJustified ? last.shrink - first.shrink : 0
            if shrink + room < -0.001 { return cost + Cost.overfull }
            let part = shrink > 0 ? room / shrink : 0
            return cost + Cost.squeezed * part * part
        }
        if isLast { return cost }
        if isJustified {
            let step = Cost.easyOpening * em
            let easy = last.stretch - first.stretch + (last.elasticity - first.elasticity) * step
            let part = room / max(easy, step)
            return cost + Cost.opened * part * part
        }
        let part = room / measure * 10
        return cost + Cost.ragged * part * part
    }
}

extension Box {
    /// What it costs to end a line after it; `nil` where none may.
    fileprivate var breakPenalty: Double? { joint == .free ? 0 : splitPenalty }
}
