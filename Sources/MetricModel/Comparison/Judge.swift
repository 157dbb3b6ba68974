/// Finds every reason why the observations of a comparison aren't alike.
struct Judge {
    let query: ComparisonQuery
    /// The observations of each column, in the order of the query's places.
    private let columns: [[Judged]]
    private let counting: Counting
    private let contradicting: (Observation) -> [Observation]
    private let tiers: [String: Tier?]

    /// An observation with what its wording says.
    private typealias Judged = (fact: Observation, definition: Definition)

    init(
        query: ComparisonQuery, rows: [Comparison.Row], counting: Counting,
        tiers: [String: Tier?], contradicting: @escaping (Observation) -> [Observation]
    ) {
        self.contradicting = contradicting
        self.tiers = tiers
        self.query = query
        self.counting = counting
        var wordings = Wordings()
        var columns = query.columns.indices.map { column in
            rows.compactMap { row -> Judged? in
                guard row.cells.indices.contains(column), let fact = row.cells[column].observation else {
                    return nil
                }
                return (fact, wordings.definition(of: fact))
            }
        }
        // Where no column has two places, what is compared is the columns with each other.
        if !columns.contains(where: { $0.count > 1 }) { columns = [columns.flatMap(\.self)] }
        self.columns = columns
    }

    var verdict: Verdict {
        let observed = columns.flatMap { $0.map(\.fact) }
        guard observed.count > 1 else {
            return .incomparable([
                Reason(
                    kind: .tooFew,
                    evidence: observed.map {
                        Reason.Evidence(
                            place: $0.place, words: "", indicator: $0.indicators.first, isApart: true)
                    }, isFatal: true)
            ])
        }
        let reasons = [
            unit(observed), scope, found(.definitionDiffers, definition),
            found(.extentDiffers, extent), tierReason, found(.yearsDiffer, years),
            found(.partOfYear, partOfYear), found(.status, status), bound(observed),
            derived(observed), contradicted(observed),
        ].compactMap(\.self)
        if reasons.isEmpty { return .comparable }
        return reasons.contains(where: \.isFatal) ? .incomparable(reasons) : .caveat(reasons)
    }

    /// One reason over all columns, its evidence each once.
    private func found(
        _ kind: Reason.Kind, _ evidence: ([Judged]) -> [Reason.Evidence]
    ) -> Reason? {
        var all: [Reason.Evidence] = []
        var seen: Set<Reason.Evidence> = []
        for column in columns where column.count > 1 {
            all += evidence(column).filter { seen.insert($0).inserted }
        }
        return all.isEmpty ? nil : Reason(kind: kind, evidence: all)
    }

    /// Evidence from every observation where what it says on a point isn't the same everywhere: apart are
    /// those that don't say what most say, or all where there is no most.
    private func evidence<Point: Hashable>(
        _ observed: [Judged], point: (Judged) -> Point, usual: Point? = nil, words: (Judged) -> String
    ) -> [Reason.Evidence] {
        let points = observed.map(point)
        guard Set(points).count > 1 else { return [] }
        let usual = usual ?? Self.majority(points)
        return zip(observed, points).map { judged, point in
            Reason.Evidence(
                place: judged.fact.place, words: words(judged), indicator: judged.fact.indicators.first,
                isApart: point != usual)
        }
    }

    /// What more say than anything else; `nil` for a tie.
    private static func majority<Point: Hashable>(_ points: [Point]) -> Point? {
        var counts: [Point: Int] = [:]
        for point in points { counts[point, default: 0] += 1 }
        let most = counts.values.max() ?? 0
        return counts.values.count { $0 == most } == 1 ? mostCommon(points) : nil
    }

    private func unit(_ observed: [Observation]) -> Reason? {
        guard !observed.allSatisfy(counting.admits) else { return nil }
        return Reason(
            kind: .unitOrMeasure,
            evidence: observed.map {
                Reason.Evidence(
                    place: $0.place, words: MetricUnit.plain($0.indicators.first?.unit ?? $0.quantity.unit),
                    indicator: $0.indicators.first, isApart: !counting.admits($0))
            }, isFatal: true)
    }

    /// A rank among others, a difference from another mean, a rank by something else: never side by side.
    private var scope: Reason? {
        guard query.measure == .rank || query.measure == .change else { return nil }
        var reason = found(.definitionDiffers) { observed in
            evidence(observed, point: \.fact.universe, words: \.fact.scope)
        }
        reason?.isFatal = true
        if reason != nil || query.measure != .rank { return reason }
        reason = found(.definitionDiffers) { observed in
            evidence(observed, point: \.definition.basis, words: \.definition.basisWords)
        }
        // Where one doesn't say by what, it may well be by the same.
        reason?.isFatal =
            Set(columns.flatMap { $0.compactMap(\.definition.basis) }).count > 1
        return reason
    }

    private func definition(_ observed: [Judged]) -> [Reason.Evidence] {
        if scope != nil { return [] }
        let shares = evidence(observed, point: \.definition.denominator, words: \.definition.shareWords)
        if !shares.isEmpty { return shares }
        return evidence(observed, point: \.definition.qualifiers, words: \.fact.quotedWording)
    }

    /// A place of a tier that can't be told is taken for the others'. Rates and values a head may stand side by
    /// side; a total and one that it holds may not, unless two others can be compared.
    private var tierReason: Reason? {
        func tier(_ judged: Judged) -> Tier? { tiers[judged.fact.place] ?? nil }
        var reason = found(.tierDiffers) { observed in
            let usual = mostCommon(observed.compactMap(tier))
            return evidence(
                observed, point: { tier($0) ?? usual }, usual: usual,
                words: { (tier($0) ?? usual)?.words(.zh) ?? "" })
        }
        reason?.isFatal =
            query.isOfTotals
            && columns.allSatisfy { column in
                let told = column.compactMap(tier)
                return Set(told).count == told.count
            }
        return reason
    }

    private func extent(_ observed: [Judged]) -> [Reason.Evidence] {
        evidence(observed, point: \.definition.extent, words: \.definition.extent)
    }

    private func years(_ observed: [Judged]) -> [Reason.Evidence] {
        evidence(observed, point: \.fact.years, words: \.fact.periodWords)
    }

    private func partOfYear(_ observed: [Judged]) -> [Reason.Evidence] {
        // Several years, or no period at all, is a matter of the years.
        let single = observed.filter { $0.fact.period?.isSeveralYears == false }
        return evidence(
            single, point: \.fact.shape,
            usual: single.contains { $0.fact.shape == .wholeYear } ? .wholeYear : nil, words: \.fact.partWords
        )
    }

    private func status(_ observed: [Judged]) -> [Reason.Evidence] {
        evidence(observed, point: \.fact.status, usual: .actual, words: \.fact.status.rawValue)
    }

    private func derived(_ observed: [Observation]) -> Reason? {
        guard observed.contains(where: { $0.derivation != nil }) else { return nil }
        return Reason(
            kind: .derived,
            evidence: observed.map {
                Reason.Evidence(
                    place: $0.place, words: $0.derivation?.working ?? "",
                    indicator: $0.indicators.first, isApart: $0.derivation != nil,
                    derivation: $0.derivation)
            })
    }

    private func contradicted(_ observed: [Observation]) -> Reason? {
        let evidence = observed.compactMap { fact -> Reason.Evidence? in
            let others = contradicting(fact)
            if others.isEmpty { return nil }
            return Reason.Evidence(
                place: fact.place, words: others.map(\.signed).joined(separator: "、"),
                indicator: fact.indicators.first, isApart: true)
        }
        return evidence.isEmpty ? nil : Reason(kind: .contradicted, evidence: evidence)
    }

    private func bound(_ observed: [Observation]) -> Reason? {
        // A derived value's bound is told with its working.
        let reported = observed.filter { $0.derivation == nil }
        guard reported.contains(where: { $0.bound != .exact }) else { return nil }
        return Reason(
            kind: .bound,
            evidence: observed.map {
                Reason.Evidence(
                    place: $0.place, words: $0.indicators.first?.boundedWords(around: $0.written, .zh) ?? "",
                    indicator: $0.indicators.first,
                    isApart: $0.bound != .exact && $0.derivation == nil)
            })
    }
}

/// What an observation says on the points that are judged.
extension Observation {
    fileprivate var years: [Int] { period.map { [$0.start.year, $0.end.year] } ?? [] }
    fileprivate var shape: PeriodShape { PeriodShape(period) }
    fileprivate var periodWords: String { period?.words(.zh) ?? "" }
    fileprivate var partWords: String { period?.partWords(.zh) ?? "" }
    /// Quotes of the wording's own stand within: “‘三类500强’项目”.
    fileprivate var quotedWording: String {
        "“" + String(wording.map { $0 == "“" ? "‘" : $0 == "”" ? "’" : $0 }) + "”"
    }
}

extension Definition {
    fileprivate var shareWords: String {
        if denominator.isEmpty || denominator.hasPrefix("恢复到") { return denominator }
        return (["年度目标", "年初预算"].contains(denominator) ? "按" : "占") + denominator
    }
    fileprivate var basisWords: String { basis.map { "按" + $0.words(.zh) } ?? "" }
}

extension ComparisonQuery {
    /// Amounts of which a city's holds its counties'; not rates and values a head.
    package var isOfTotals: Bool {
        measure == .level && !["人均", "千人"].contains { metric.contains($0) }
    }
}
