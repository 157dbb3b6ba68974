import MetricModel

/// Finds the standard name of a metric's wording.
final class MetricLookup: Sendable {
    /// Holds no array of its own, so that looking at one counts no references.
    private struct Pattern: Sendable {
        let metric: Int
        /// The last part's last two units, which rule out most patterns at once; 0 where it is shorter.
        let end: UInt32
        /// A bit for each unit that the name must hold, which rules out most of the others.
        let needs: UInt64
        /// The parts between gaps, in order, by their places in `parts`; the last one may be empty, then the name's
        /// end is free.
        var parts: Range<Int>
        let weight: Int
        /// `^`: the name begins with the first part too.
        let isWhole: Bool
    }

    private let names: [MetricName]
    /// The names of those whose percentages are growth rates.
    private let indices: [String]
    private let excepted: [[[UInt16]]]
    /// By the last two units of the last part, in shelves that other endings share.
    private let byEnd: [[Pattern]]
    /// Those whose last part is shorter, or empty: the name's end is free.
    private let others: [Pattern]
    /// Where each part stands in `units`, in which they follow one another.
    private let parts: [Range<Int>]
    private let units: [UInt16]

    init(_ names: [MetricName]) {
        self.names = names
        indices = names.filter { $0.kind == .index }.map(\.name)
        excepted = names.map { $0.except.words.map { Self.plain($0) } }
        var patterns: [Pattern] = []
        var all: [Range<Int>] = []
        var units: [UInt16] = []
        for (index, name) in names.enumerated() {
            for wording in name.all {
                let parts = wording.drop { $0 == MetricName.whole }
                    .split(separator: MetricName.gap, omittingEmptySubsequences: false).map { Self.plain($0) }
                let first = all.count
                for part in parts {
                    all.append(units.count..<units.count + part.count)
                    units += part
                }
                patterns.append(
                    Pattern(
                        metric: index, end: Self.end(of: parts.last ?? []),
                        needs: Self.bits(of: parts.joined()),
                        parts: first..<all.count,
                        weight: parts.reduce(0) { $0 + $1.count },
                        isWhole: wording.first == MetricName.whole))
            }
        }
        patterns.sort { ($0.weight, $1.metric) > ($1.weight, $0.metric) }
        var byEnd = [[Pattern]](repeating: [], count: Self.shelves)
        for pattern in patterns {
            if pattern.end != 0 { byEnd[Self.shelf(pattern.end)].append(pattern) }
        }
        self.byEnd = byEnd
        others = patterns.filter { $0.end == 0 }
        self.parts = all
        self.units = units
    }

    private static let shelves = 1024

    /// The last two units, packed; 0 for less than two.
    @inline(__always)
    private static func end(of name: [UInt16]) -> UInt32 {
        name.count >= 2 ? UInt32(name[name.count - 2]) << 16 | UInt32(name[name.count - 1]) : 0
    }

    @inline(__always)
    private static func bits(of units: some Sequence<UInt16>) -> UInt64 {
        units.reduce(0) { $0 | 1 << UInt64($1 & 63) }
    }

    @inline(__always)
    private static func shelf(_ end: UInt32) -> Int { Int((end &* 0x9E37_79B1) >> 16) & (shelves - 1) }

    /// Without what a report sets for looks: spaces, quotes, brackets, 的.
    static func plain(_ units: some Collection<UInt16>) -> [UInt16] {
        var plain: [UInt16] = []
        plain.reserveCapacity(units.count)
        appendPlain(units, to: &plain)
        return plain
    }

    static func appendPlain(_ units: some Collection<UInt16>, to plain: inout [UInt16]) {
        for unit in units {
            switch unit {
            case 0x20, 0x0A, 0x0D, 0x09, 0x3000, 0x201C, 0x201D, 0x22, 0x300C, 0x300D, 0x28, 0x29, 0xFF08,
                0xFF09, 0x7684, 0x2018, 0x2019:
                continue
            // Full-width letters and digits fold to ASCII.
            case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: plain.append(unit - 0xFEE0)
            default: plain.append(unit)
            }
        }
    }

    /// Whether percentages of a metric are growth rates: 居民消费价格指数 2.5%.
    func isIndex(_ canonical: String?) -> Bool {
        canonical.map { indices.contains($0) } ?? false
    }

    /// Whether a metric is an amount of money, whose percentages tell how it grew.
    func isMoney(_ canonical: String?) -> Bool {
        canonical.map { name in names.contains { $0.name == name && $0.kind == .money } } ?? false
    }

    /// The standard name of a plain wording for a number of a kind, or `nil`.
    func canonical(_ name: [UInt16], measure: Measure, unit: UnitKind?) -> String? {
        known(name, measure: measure, unit: unit).flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The standard name of a wording, empty for a metric that has none; `nil` for what is no metric that is known.
    func known(_ name: [UInt16], measure: Measure, unit: UnitKind?) -> String? {
        let end = Self.end(of: name)
        if let found = first(of: byEnd[Self.shelf(end)], name, end, measure, unit)
            ?? first(of: others, name, 0, measure, unit)
        {
            return found
        }
        // 一般公共预算收入总量: all of it.
        if name.count > 4, name.suffix(2).elementsEqual(Self.whole) {
            return known(Array(name.dropLast(2)), measure: measure, unit: unit)
        }
        // 固定资产投资完成率: a rate of completion goes with what was to be completed.
        guard name.count > Self.completion.count,
            name.suffix(Self.completion.count).elementsEqual(Self.completion)
        else { return nil }
        return known(Array(name.dropLast(Self.completion.count)), measure: .growth, unit: .percent)
    }

    private static let whole = "总量".scalarUnits
    private static let completion = "完成率".scalarUnits

    private func first(
        of patterns: [Pattern], _ name: [UInt16], _ end: UInt32, _ measure: Measure, _ unit: UnitKind?
    ) -> String? {
        let (patterns, units, parts) = (patterns.span, units, parts)
        let held = Self.bits(of: name)
        for index in patterns.indices
        where patterns[index].end == end && patterns[index].needs & ~held == 0
            && Self.matches(patterns[index], name, units, parts)
        {
            let metric = patterns[index].metric
            if fits(names[metric].kind, measure, unit),
                !excepted[metric].contains(where: { contains($0, in: name) })
            {
                return names[metric].name
            }
        }
        return nil
    }

    private func fits(_ kind: MetricName.Kind, _ measure: Measure, _ unit: UnitKind?) -> Bool {
        switch measure {
        case .level:
            switch kind {
            case .money: unit == .money || unit == .bare
            case .count: unit == .count || unit == .people || unit == .bare
            case .people: unit == .people || unit == .bare
            case .area: unit == .area
            case .share, .proportion: false
            case .anything, .index: true
            }
        case .ratio:
            kind == .share || kind == .anything || kind == .index || kind == .proportion && unit == nil
        case .growth, .change, .rank: kind != .proportion
        }
    }

    private static func matches(
        _ pattern: Pattern, _ name: [UInt16], _ units: [UInt16], _ parts: [Range<Int>]
    ) -> Bool {
        let (units, parts, name) = (units.span, parts.span, name.span)
        var end = name.count
        for index in pattern.parts.reversed() {
            let part = parts[index]
            if index == pattern.parts.upperBound - 1 {
                // The name ends in the last part.
                guard end >= part.count, has(units, part, name, at: end - part.count) else { return false }
                end -= part.count
            } else {
                guard let found = last(units, part, name, before: end) else { return false }
                end = found
            }
        }
        return !pattern.isWhole || end == 0
    }

    /// Where a part stands last in a name before an offset.
    private static func last(
        _ units: Span<UInt16>, _ part: Range<Int>, _ name: Span<UInt16>, before end: Int
    ) -> Int? {
        var start = end - part.count
        while start >= 0 {
            if has(units, part, name, at: start) { return start }
            start -= 1
        }
        return nil
    }

    @inline(__always)
    private static func has(
        _ units: Span<UInt16>, _ part: Range<Int>, _ name: Span<UInt16>, at start: Int
    ) -> Bool {
        for index in 0..<part.count where units[part.lowerBound + index] != name[start + index] {
            return false
        }
        return true
    }

    private func contains(_ part: [UInt16], in name: [UInt16]) -> Bool {
        !part.isEmpty && Self.last(part.span, 0..<part.count, name.span, before: name.count) != nil
    }
}
