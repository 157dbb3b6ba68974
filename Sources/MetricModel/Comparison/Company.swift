/// What the reports of a place say beside one of its values, of the same thing in the same sense.
public struct Company: Sendable, Hashable {
    /// How it grew, over the same time.
    public var growth: Observation?
    /// What it was a year before.
    public var before: Observation?
    /// What it was to be.
    public var target: Observation?
}

extension MetricsModel {
    /// Two values that contradict each other are no company.
    public func company(of observation: Observation) -> Company {
        guard observation.derivation == nil, let period = observation.period, observation.status == .actual
        else { return Company() }
        var wordings = Wordings()
        let own = wordings.definition(of: observation)
        let alike = defined(place: observation.place, metric: observation.metric).filter {
            $0.definition == own && $0.fact.universe == observation.universe
        }.map(\.fact)
        func only(_ measure: Measure, _ status: Status, _ period: Period?) -> Observation? {
            let facts = alike.filter {
                $0.measure == measure && $0.status == status && $0.period == period && period != nil
            }
            let exact = facts.filter { $0.bound == .exact }
            let told = exact.isEmpty ? facts : exact
            guard let first = told.first, told.allSatisfy({ Conflict.agree($0, first) }) else { return nil }
            return first
        }
        let growth = observation.measure == .level ? only(.growth, .actual, period) : nil
        return Company(
            growth: growth?.quantity.unit == "%" ? growth : nil,
            before: only(observation.measure, .actual, period.aYearEarlier),
            target: only(observation.measure, .target, period))
    }
}
