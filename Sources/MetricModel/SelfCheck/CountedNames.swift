/// 甲、乙、丙等5家企业: names listed before the number that counts them.
enum CountedNames {
    /// Longer lists aren't counted by hand either.
    private static let most = 30
    private static let longestName = 16
    private static let width = 200

    static func findings(in facts: some Sequence<Observation>, reports: [Report]) -> [Finding] {
        let texts = Dictionary(reports.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        return facts.lazy.flatMap(\.indicators).compactMap { record in
            guard record.measure == .level, record.bound == .exact, record.value.fractionDigits == 0,
                let count = Int(exactly: record.value.significand), record.value.exponent == 0,
                (2...most).contains(count), let report = texts[record.doc]
            else { return nil }
            let names = names(before: report.words(around: record.span, width: width).before)
            guard names.count > count else { return nil }
            return Finding(
                kind: .names, severity: .warning, place: record.subject, evidence: [record],
                working: names.joined(separator: "、"))
        }
    }

    private static let stops: Set<Character> = [
        "，", "。", "；", "：", "！", "？", ",", ";", ":", "”", "）", ")", "（", "(",
    ]

    /// The names of a list that ends in 等 right before the number; none where it doesn't.
    static func names(before words: String) -> [String] {
        guard words.hasSuffix("等") else { return [] }
        var list = String(words.dropLast())
        if let stop = list.lastIndex(where: stops.contains) {
            list = String(list[list.index(after: stop)...])
        }
        // 与 and 和 join parts of a name as often as names.
        var names = list.split(separator: "、").map(String.init)
        // What stands before the first name is its verb; a list that holds a number counts several things.
        guard names.count > 2,
            names.dropFirst().allSatisfy({
                $0.count <= longestName && !$0.contains { ("0"..."9").contains($0) }
            })
        else { return [] }
        names[0] = String(names[0].suffix(longestName))
        if let verb = verbs.first(where: { names[0].hasPrefix($0) && names[0].count > $0.count + 1 }) {
            names[0].removeFirst(verb.count)
        }
        return names
    }

    /// What leads to a list and is no name's beginning, the longer first.
    private static let verbs = [
        "成功引进", "先后引进", "新引进", "引进了", "引进", "包括", "对接", "走访", "同", "与", "和", "对", "将", "由",
    ]
}
