import MetricModel
import Styling

/// Why a number can't be filled in.
public struct PlaceholderError: Error, Sendable, Hashable {
    /// Where its brace stands in the text, in Unicode scalars from 0.
    public var offset: Int
    public var kind: Kind

    public enum Kind: Sendable, Hashable {
        case unclosed
        case unopened
        /// Not `地方.指标`.
        case malformed(String)
        case unknownPlace(String, nearest: String?)
        case unknownMetric(String, nearest: String?)
        /// The place's reports don't give the metric at all.
        case notPublished(place: String, metric: String)
        /// They give it, but not in this measure, year or status: what they do give, as one writes it behind the metric.
        case noSuchFact(place: String, metric: String, asked: String, given: [String])
        /// Several values answer, each with how to ask for it alone; empty where nothing tells them apart.
        case ambiguous(place: String, metric: String, values: [String])
        /// 增长 before what fell, or 下降 before what rose.
        case wrongDirection(word: String, value: String)
    }
}

/// What stands between braces: place, metric, and what narrows it.
struct Placeholder {
    private let offset: Int
    private let place: String
    private let metric: String
    private var measure: Measure?
    private var status: Status?
    private var period: Period?

    init(_ words: String, at offset: Int) throws(PlaceholderError) {
        self.offset = offset
        var parts = words.split(separator: ".", omittingEmptySubsequences: false).map(Self.trimmed)
        guard parts.count >= 2, let place = parts.first, !place.isEmpty, parts.allSatisfy({ !$0.isEmpty })
        else { throw PlaceholderError(offset: offset, kind: .malformed(words)) }
        self.place = place
        parts.removeFirst()
        while parts.count > 1, let last = parts.last {
            if let word = Self.measures[last], measure == nil {
                measure = word
            } else if let word = Self.statuses[last], status == nil {
                status = word
            } else if let word = Period(last.hasSuffix("年") ? String(last.dropLast()) : last), period == nil {
                period = word
            } else {
                break
            }
            parts.removeLast()
        }
        metric = parts.joined(separator: ".")
    }

    private static func trimmed(_ part: Substring) -> String {
        var part = part
        while part.first?.isWhitespace == true { part.removeFirst() }
        while part.last?.isWhitespace == true { part.removeLast() }
        return String(part)
    }

    private static let measures: [String: Measure] = Dictionary(
        uniqueKeysWithValues: Measure.allCases.flatMap { [($0.rawValue, $0), ($0.words(.zh), $0)] })
    private static let statuses: [String: Status] = [
        "actual": .actual, "实际": .actual, "target": .target, "目标": .target,
    ]

    /// The one fact that it asks for: what was reached unless it names a target, an amount before a share, the latest
    /// where it names no time, a whole year before a part of it.
    func value(in model: MetricsModel) throws(PlaceholderError) -> Observation {
        guard let place = model.place(named: self.place) else {
            throw error(.unknownPlace(self.place, nearest: nearestWord(to: self.place, among: model.places)))
        }
        guard let metric = model.metric(named: self.metric) else {
            let known = model.coverage().map(\.metric)
            throw error(.unknownMetric(self.metric, nearest: nearestWord(to: self.metric, among: known)))
        }
        let all = model.facts(place: place, metric: metric)
        if all.isEmpty { throw error(.notPublished(place: place, metric: metric)) }
        let fitting = all.filter(fits)
        if fitting.isEmpty {
            let given = unique(all.map { way(to: $0, naming: [.measure, .status, .period]) })
            throw error(.noSuchFact(place: place, metric: metric, asked: asked, given: given))
        }
        let chosen = narrowed(fitting)
        let worth = chosen.filter { fact in chosen.first.map { !alike($0, fact) } ?? false }
        guard let first = chosen.first, worth.isEmpty else {
            let values = chosen.map { fact in
                "\(fact.signedBound.sign)\(fact.written)（“\(fact.wording)”"
                    + (fact.period.map { "，\($0)" } ?? "") + "）"
            }
            throw error(.ambiguous(place: place, metric: metric, values: unique(values)))
        }
        return first
    }

    private func alike(_ a: Observation, _ b: Observation) -> Bool {
        a.quantity == b.quantity && a.signedBound == b.signedBound
    }

    private func fits(_ fact: Observation) -> Bool {
        // A target is never taken for what was reached: who means it says so.
        (measure == nil || fact.measure == measure) && fact.status == (status ?? .actual)
            && (period == nil || fact.period == period)
    }

    private func narrowed(_ facts: [Observation]) -> [Observation] {
        var facts = facts
        if measure == nil {
            let first = [Measure.level, .ratio, .growth, .change, .rank].first { measure in
                facts.contains { $0.measure == measure }
            }
            facts = facts.filter { $0.measure == first }
        }
        if period == nil {
            let latest = facts.compactMap(\.period).filter { !$0.isSeveralYears }.max()
            // 全年 before 四季度, although the quarter begins later.
            let whole = latest.flatMap { Period(year: $0.end.year) }
            let time = facts.contains { $0.period == whole } ? whole : latest
            if let time { facts = facts.filter { $0.period == time } }
        }
        // The plain name before 市级重点项目完成投资, where both are given.
        let plain = facts.filter { $0.wording == metric || $0.wording == $0.metric }
        return plain.isEmpty ? facts : plain
    }

    private enum Narrowing { case measure, status, period }

    /// `level.2022`, `growth.2023.target`
    private func way(to fact: Observation, naming: [Narrowing]) -> String {
        var words: [String] = []
        if naming.contains(.measure) { words.append(fact.measure.rawValue) }
        if naming.contains(.period), let period = fact.period { words.append(period.description) }
        if naming.contains(.status), fact.status == .target { words.append(fact.status.rawValue) }
        return words.joined(separator: ".")
    }

    private var asked: String {
        [measure?.rawValue, period?.description, status?.rawValue].compactMap(\.self).joined(separator: ".")
    }

    private func unique(_ words: [String]) -> [String] {
        var seen: Set<String> = []
        return words.filter { seen.insert($0).inserted }
    }

    private func error(_ kind: PlaceholderError.Kind) -> PlaceholderError {
        PlaceholderError(offset: offset, kind: kind)
    }
}
