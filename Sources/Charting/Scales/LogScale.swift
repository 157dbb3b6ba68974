import Glibc

/// Equal distances for equal ratios, from one round value to another: 1, 2 or 5 times a power of ten.
struct LogScale {
    struct Tick {
        var part: Double
        /// `1000`, `2万`
        var label: String
    }

    private let low: Double
    private let high: Double
    /// The round values as 1, 2 or 5 and a power of ten.
    private let rounds: [(digit: Int, power: Int)]

    /// - Precondition: `0 < low ≤ high`, both finite.
    init(low: Double, high: Double) {
        let first = Int(floor(log10(low) + 1e-12))
        let last = Int(ceil(log10(high) - 1e-12))
        let all = (first...max(first, last)).flatMap { power in [1, 2, 5].map { (digit: $0, power: power) } }
        let from = all.lastIndex { Self.value($0) <= low * (1 + 1e-12) } ?? 0
        let to = all.firstIndex { Self.value($0) >= high * (1 - 1e-12) } ?? all.count - 1
        rounds = Array(all[from...max(from, to)])
        self.low = log10(Self.value(all[from]))
        self.high = log10(Self.value(all[max(from, to)]))
    }

    private static func value(_ round: (digit: Int, power: Int)) -> Double {
        Double(round.digit) * power10(round.power)
    }

    /// From 0 for the least round value to 1 for the largest.
    func part(_ value: Double) -> Double { high > low ? (log10(value) - low) / (high - low) : 0.5 }

    /// About so many at most: 1, 2 and 5 of each power, else the powers alone, else every so many of those.
    func ticks(count: Int, myriads: Bool) -> [Tick] {
        let powers = rounds.filter { $0.digit == 1 }
        let step = max(1, (powers.count + count - 1) / max(1, count))
        let kept =
            rounds.count <= count
            ? rounds : powers.enumerated().filter { $0.offset % step == 0 }.map(\.element)
        return kept.map { round in
            let value = Self.value(round)
            let unit = TickUnit.of(step: value, largest: value, TickUnit.all(myriads: myriads))
            return Tick(part: part(value), label: decimal(round.digit, round.power - unit.power) + unit.word)
        }
    }
}
