/// What metrics' wordings say, each read once: a model holds thousands of records of a few hundred wordings.
struct Wordings {
    struct Reading {
        /// The name that facts are kept under.
        var metric: String
        /// The wording without quotes, spaces and 的.
        var plain: String
        var definition: Definition
    }

    private struct Wording: Hashable {
        var metric: String
        var canonical: String?
        var isRank: Bool
    }

    private var known: [Wording: Reading] = [:]

    mutating func reading(of indicator: Indicator) -> Reading {
        let wording = Wording(
            metric: indicator.metric, canonical: indicator.canonical, isRank: indicator.measure == .rank)
        if let reading = known[wording] { return reading }
        let plain = Self.plain(indicator.metric)
        let reading = Reading(
            metric: indicator.canonical ?? plain, plain: plain,
            definition: Definition(
                wording: indicator.metric, canonical: indicator.canonical, isRank: wording.isRank))
        known[wording] = reading
        return reading
    }

    mutating func definition(of observation: Observation) -> Definition {
        let own = observation.indicators.first.map { reading(of: $0).definition }
        let isOfOtherMetrics =
            switch observation.derivation?.rule {
            case .shareOfParts, .perHead, .rateOfDays: true
            case .growthOfLevels, .meanFromGap, nil: false
            }
        if let own, !isOfOtherMetrics { return own }
        var plain = Definition(wording: observation.metric, canonical: observation.metric)
        // From the wording of another metric it has no more than which part of the place it covers.
        if isOfOtherMetrics { plain.extent = own?.extent ?? "" }
        return plain
    }

    static func plain(_ metric: String) -> String {
        metric.filter { !$0.isWhitespace && !"“”\"「」《》的".contains($0) }
    }
}
