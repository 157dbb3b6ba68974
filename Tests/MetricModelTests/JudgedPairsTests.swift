import MetricModel
import Testing

@Suite("Pairs of reports, judged by hand before the code judged them")
struct JudgedPairsTests {
    private struct Outcome {
        var pair: JudgedPair
        var verdict: Verdict
        var found: Set<String>

        static let all = Result {
            var models: [[String]: MetricsModel] = [:]
            return try JudgedPair.all().map { pair in
                let model =
                    models[pair.sides] ?? MetricsModel(indicators: pair.records)
                models[pair.sides] = model
                return Outcome(pair, model)
            }
        }

        init(_ pair: JudgedPair, _ model: MetricsModel) {
            self.pair = pair
            verdict =
                model.compare(
                    ComparisonQuery(
                        metric: pair.metric, measure: pair.measure, places: pair.places, derived: false)
                ).verdict
            found = Set(verdict.reasons.map(\.kind.rawValue))
        }

        var isRefused: Bool {
            if case .incomparable = verdict { return true }
            return false
        }

        var told: String { "\(found.sorted().joined(separator: " ")) ← \(pair.line)" }
    }

    private func share(_ part: Int, of whole: Int) -> Double { Double(part) / Double(max(whole, 1)) }

    @Test("at least 99 % of what differs is caught, at most 5 % of what is alike is refused")
    func caught() throws {
        let outcomes = try Outcome.all.get()
        #expect(outcomes.count >= 200)
        let different = outcomes.filter { $0.pair.judgement != .same }
        let missed = different.filter { $0.verdict == .comparable }
        #expect(share(missed.count, of: different.count) <= 0.01, "\(missed.map(\.told))")
        let alike = outcomes.filter { $0.pair.judgement == .same }
        let refused = alike.filter { $0.verdict != .comparable }
        #expect(share(refused.count, of: alike.count) <= 0.05, "\(refused.map(\.told))")
    }

    @Test("what may never stand side by side is refused, and nothing else is")
    func severity() throws {
        let outcomes = try Outcome.all.get()
        let never = outcomes.filter { $0.pair.judgement == .never }
        let drawn = never.filter { !$0.isRefused }
        #expect(share(drawn.count, of: never.count) <= 0.01, "\(drawn.map(\.told))")
        let others = outcomes.filter { $0.pair.judgement != .never }
        let refused = others.filter(\.isRefused)
        #expect(share(refused.count, of: others.count) <= 0.05, "\(refused.map(\.told))")
    }

    @Test("the reasons are the statistician's, each and no other, in 95 of 100 pairs")
    func reasons() throws {
        let outcomes = try Outcome.all.get()
        let wrong = outcomes.filter { $0.found != $0.pair.reasons }
        #expect(share(wrong.count, of: outcomes.count) <= 0.05, "\(wrong.map(\.told))")
    }
}
