/// Where a value can lie, by the bound that its report gives.
struct Interval {
    let low: Edge
    let high: Edge

    /// A value, or what lies just below (-1) or above (1) it; without a value it lies beyond all others.
    struct Edge: Hashable, Comparable {
        var value: ExactDecimal?
        var side: Int

        static func < (a: Edge, b: Edge) -> Bool {
            switch (a.value, b.value) {
            case (let x?, let y?): x == y ? a.side < b.side : x < y
            case (nil, _?): a.side < 0
            case (_?, nil): b.side > 0
            case (nil, nil): a.side < b.side
            }
        }
    }

    init(_ observation: Observation) {
        let value = observation.quantity.value
        var (low, high) = (Edge(value: value, side: 0), Edge(value: value, side: 0))
        switch observation.signedBound {
        case .exact: break
        case .more, .atLeast: high = Edge(value: nil, side: 1)
        case .less, .atMost: low = Edge(value: nil, side: -1)
        case .about:
            // 约30 is some number that one would round to 30: half a step of its last digit either way.
            let half = ExactDecimal(5, exponent: value.normalized.exponent - 1)
            low.value = value.subtracting(half) ?? value
            high.value = value.adding(half) ?? value
        }
        if observation.signedBound == .more { low.side = 1 }
        if observation.signedBound == .less { high.side = -1 }
        self.low = low
        self.high = high
    }

    private init(low: Edge, high: Edge) {
        self.low = low
        self.high = high
    }

    /// From the lower end of both to the higher.
    func joined(with other: Interval) -> Interval {
        Interval(low: min(low, other.low), high: max(high, other.high))
    }

    var isPoint: Bool { low == high }

    /// Every value here is smaller than every value there.
    func isBelow(_ other: Interval) -> Bool { high < other.low }
}

extension [Interval] {
    /// For each its competition rank from the largest: the best and the worst that it can be.
    func ranks() -> [ClosedRange<Int>] {
        let lows = map(\.low).sorted()
        let highs = map(\.high).sorted()
        var points: [Interval.Edge: Int] = [:]
        for interval in self where interval.isPoint { points[interval.low, default: 0] += 1 }
        return map { own in
            let above = count - lows.partitionPoint { own.high < $0 }
            let below = highs.partitionPoint { !($0 < own.low) }
            // A point is as large as the points at its place, itself included; a range equals only itself.
            let equal = own.isPoint ? points[own.low] ?? 1 : 1
            return above + 1...Swift.max(above + 1, count - below - equal + 1)
        }
    }
}

extension [Interval.Edge] {
    /// How many stand before the first that has passed, in an array where all after it have.
    fileprivate func partitionPoint(_ hasPassed: (Interval.Edge) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if hasPassed(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
