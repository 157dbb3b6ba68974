import MetricModel

extension Observation {
    var isRate: Bool { measure == .growth || measure == .ratio }
}

extension [Reason] {
    /// All in one clause: 年份、时段不同，有的只给了下限; years and parts of the year differ, lower bounds among them.
    func minds(_ language: Language) -> String {
        let all = map { $0.shortWords(language) }
        guard language == .en else {
            let (differing, rest) = all.parted(by: "不同")
            return ((differing.isEmpty ? [] : [differing.joined(separator: "、") + "不同"]) + rest)
                .joined(separator: "，")
        }
        let (differing, others) = all.parted(by: " differ")
        let (held, rest) = others.parted(by: " among them")
        let clauses = [(differing, " differ"), (held, " among them")].filter { !$0.0.isEmpty }
            .map { Words.places($0.0, .en) + $0.1 }
        return (clauses + rest).joined(separator: ", ")
    }
}

extension [String] {
    /// Those that end so, without that end, and the others.
    fileprivate func parted(by ending: String) -> (ending: [String], others: [String]) {
        (
            filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) },
            filter { !$0.hasSuffix(ending) }
        )
    }
}

extension Reason {
    /// In a few characters, for where the sentence has no room.
    func shortWords(_ language: Language) -> String {
        switch (kind, language) {
        case (.yearsDiffer, .zh): "年份不同"
        case (.partOfYear, .zh): "时段不同"
        case (.definitionDiffers, .zh): "口径不同"
        case (.extentDiffers, .zh): "范围不同"
        case (.tierDiffers, .zh): "层级不同"
        case (.derived, .zh): "含推算数"
        case (.tierDiffers, .en): "levels of government differ"
        case (.derived, .en): "derived values among them"
        case (.bound, .zh): "有的只给了\(boundWords(.zh).joined(separator: "、"))"
        case (.status, .zh): "含目标数"
        case (.unitOrMeasure, .zh): "单位不同"
        case (.contradicted, .zh): "报告前后不一"
        case (.tooFew, .zh): "不足两地"
        case (.yearsDiffer, .en): "years differ"
        case (.partOfYear, .en): "parts of the year differ"
        case (.definitionDiffers, .en): "definitions differ"
        case (.extentDiffers, .en): "extents differ"
        case (.bound, .en): "\(boundWords(.en).joined(separator: " and ")) among them"
        case (.status, .en): "targets among them"
        case (.unitOrMeasure, .en): "units differ"
        case (.contradicted, .en): "contradicting reports"
        case (.tooFew, .en): "too few places"
        }
    }

    private func boundWords(_ language: Language) -> [String] {
        let bounds = evidence.filter(\.isApart).compactMap { $0.indicator?.signedBound }
        let isZH = language == .zh
        var words: [String] = []
        if bounds.contains(where: \.isLower) { words.append(isZH ? "下限" : "lower bounds") }
        if bounds.contains(where: \.isUpper) { words.append(isZH ? "上限" : "upper bounds") }
        if bounds.contains(.about) { words.append(isZH ? "约数" : "round figures") }
        return words
    }
}

/// Places that have no value for one reason.
struct Silence {
    let reason: MissingReason
    var places: [String]

    /// Of the rows without a value, each reason once. In English a sentence is about one place, for its verb.
    static func all(in rows: [Comparison.Row], _ language: Language) -> [Silence] {
        var found: [Silence] = []
        for row in rows where row.cells.allSatisfy({ $0.observation == nil }) {
            guard case .missing(let reason)? = row.cells.first else { continue }
            let isShared = language == .zh || reason == .notPublished || reason == .noReport
            if isShared, let known = found.firstIndex(where: { $0.reason == reason }) {
                found[known].places.append(row.place)
            } else {
                found.append(Silence(reason: reason, places: [row.place]))
            }
        }
        return found
    }

    /// In clauses; what several places published in its stead is told in one: 甲县只公布了…，乙县只公布了…，口径都不同.
    static func clauses(_ silences: [Silence], _ language: Language) -> [String] {
        let isZH = language == .zh
        let ending = isZH ? "，口径不同" : ", which is another metric"
        let told = silences.map { $0.sentence(language) }
        let alike = told.filter { $0.hasSuffix(ending) }
        guard alike.count > 1, let first = told.firstIndex(where: { $0.hasSuffix(ending) })
        else { return told }
        let parts = alike.map { String($0.dropLast(ending.count)) }
        let joined =
            isZH
            ? parts.joined(separator: "，") + "，口径都不同" : Words.list(parts) + ", which are other metrics"
        return told[..<first] + [joined] + told[first...].filter { !$0.hasSuffix(ending) }
    }

    func sentence(_ language: Language) -> String {
        let who = Words.places(places, language)
        if reason != .notPublished { return reason.sentence(place: who, language) }
        return language == .zh ? "\(who)未公布" : "not published by \(who)"
    }
}
