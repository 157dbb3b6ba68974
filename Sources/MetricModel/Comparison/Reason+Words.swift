// What a person reads of a verdict. No sentence ends with a full stop: notes and captions add their own.

extension Reason {
    /// The reason in words that name the places: 衡东县为前三季度数，其余为全年数.
    public func sentence(_ language: Language) -> String {
        switch kind {
        case .yearsDiffer: yearsDiffer(language)
        case .partOfYear: partOfYear(language)
        case .definitionDiffers: definitionDiffers(language)
        case .extentDiffers: extentDiffers(language)
        case .tierDiffers: tierDiffers(language)
        case .bound: bound(language)
        case .status: status(language)
        case .unitOrMeasure: unitOrMeasure(language)
        case .contradicted: contradicted(language)
        case .derived: derived(language)
        case .tooFew: tooFew(language)
        }
    }

    private func tierDiffers(_ language: Language) -> String {
        (language == .zh ? "层级不同：" : "Levels of government differ: ")
            + told(
                language, words: \.words, zh: { "为\($0)" },
                en: { words, areSeveral in
                    let tier = Tier.allCases.first { $0.words(.zh) == words }
                    return "\(areSeveral ? "are each" : "is") \(tier?.words(.en) ?? words)"
                })
            + (isFatal ? (language == .zh ? "，总量包含与被包含，不能并列" : "; one total may hold the other") : "")
    }

    private func derived(_ language: Language) -> String {
        let told = evidence.compactMap { item -> String? in
            guard let words = item.derivation?.words(language) else { return nil }
            return language == .zh
                ? "\(item.place)的数是推算的，不是报告原数：\(words)"
                : "the value of \(item.place) is worked out, not reported: \(words)"
        }
        return Self.few(
            told, language, zh: { "另有\($0)地的数也是推算的" }, en: { "\($0) more are worked out" })
    }

    /// A note or a table's row has no room for a hundred places: each number bears its own sign or remark.
    private static func few(
        _ told: [String], _ language: Language, zh: (Int) -> String, en: (Int) -> String
    ) -> String {
        let shown = shown(of: told)
        let rest = told.count - shown.count
        let more = rest == 0 ? [] : [language == .zh ? zh(rest) : en(rest)]
        return (shown + more).joined(separator: language == .zh ? "；" : "; ")
    }

    /// As many as `Words.places` names.
    private static func shown<Item>(of items: [Item]) -> ArraySlice<Item> {
        items.prefix(items.count > 5 ? 3 : 5)
    }

    private typealias Group = (words: String, places: [String])

    /// A clause for each of the first groups, and one for the places of the rest.
    private static func few(
        _ groups: [Group], _ language: Language, clause: (Group) -> String
    ) -> [String] {
        let shown = shown(of: groups)
        let rest = groups.dropFirst(shown.count).reduce(0) { $0 + $1.places.count }
        let more = rest == 0 ? [] : [language == .zh ? "另有\(rest)地各不相同" : "\(rest) more differ in turn"]
        return shown.map(clause) + more
    }

    private func yearsDiffer(_ language: Language) -> String {
        let dated = evidence.filter { $0.indicator?.period != nil }
            .sorted { a, b in
                guard let x = a.indicator?.period, let y = b.indicator?.period else { return false }
                return x < y
            }
        let undated = evidence.filter { $0.indicator?.period == nil }
        let years = Self.groups(dated) { $0.indicator?.period?.words(language) ?? "" }
        var parts = Self.few(years, language) { group in
            language == .zh
                ? Words.places(group.places, .zh) + group.words
                : "\(Words.places(group.places, .en)) \(group.words)"
        }
        if !undated.isEmpty {
            let places = Words.places(undated.map(\.place), language)
            parts.append(language == .zh ? "\(places)未注明时间" : "\(places) undated")
        }
        return language == .zh
            ? "年份不同：" + parts.joined(separator: "，") : "Years differ: " + parts.joined(separator: ", ")
    }

    private func partOfYear(_ language: Language) -> String {
        told(
            language, words: { $0.indicator?.period?.partWords(language) ?? "" }, zh: { "为\($0)数" },
            en: { "\($1 ? "cover" : "covers") \($0)" })
    }

    private func definitionDiffers(_ language: Language) -> String {
        let isAmongOthers = evidence.contains { item in
            item.indicator.map { !item.words.isEmpty && $0.scope == item.words } ?? false
        }
        func zh(_ words: String) -> String {
            if words.isEmpty { return "未注明" }
            if isAmongOthers { return "以\(words)为范围" }
            return words.hasPrefix("占") || words.hasPrefix("按") ? words : "为\(words)"
        }
        func en(_ words: String, _ areSeveral: Bool) -> String {
            if words.isEmpty { return areSeveral ? "don't say" : "doesn't say" }
            return "\(areSeveral ? "say" : "says") “\(words.trimmingQuotes)”"
        }
        return (language == .zh ? "口径不同：" : "Definitions differ: ")
            + told(language, words: \.words, zh: zh, en: en)
    }

    private func extentDiffers(_ language: Language) -> String {
        func en(_ words: String, _ areSeveral: Bool) -> String {
            if words.isEmpty { return areSeveral ? "don't say" : "doesn't say" }
            return "\(areSeveral ? "cover" : "covers") \(MetricNames.extent(words, .en))"
        }
        return (language == .zh ? "范围不同：" : "Extents differ: ")
            + told(language, words: \.words, zh: { $0.isEmpty ? "未注明范围" : "为\($0)" }, en: en)
    }

    private func bound(_ language: Language) -> String {
        let clauses = evidence.filter(\.isApart).compactMap { item -> String? in
            guard let indicator = item.indicator else { return nil }
            let told = indicator.told(language)
            switch (indicator.bound, language) {
            case (.exact, _): return nil
            case (.about, .zh): return "\(item.place)为约数（\(told)）"
            case (.about, .en): return "\(item.place) gives a round figure (\(told))"
            case (_, .zh):
                // The words are ours, so they aren't quoted: the report may have said 突破, 超, 多.
                let what = indicator.isFall ? "实际降幅" : "实际值"
                let (side, more) = indicator.bound.isLower ? ("下限", "高") : ("上限", "低")
                return "\(item.place)只给了\(indicator.isFall ? "降幅" : "")\(side)（\(told)），\(what)可能更\(more)"
            case (_, .en):
                let (side, more) = indicator.bound.isLower ? ("a lower", "more") : ("an upper", "less")
                return "\(item.place) gives only \(side) bound (\(told)): it may be \(more)"
            }
        }
        return Self.few(
            clauses, language, zh: { "另有\($0)地也只给了界限或约数" },
            en: { "\($0) more give only bounds or round figures" })
    }

    private func status(_ language: Language) -> String {
        let apart = evidence.filter(\.isApart)
        let groups = Self.groups(apart) { $0.indicator?.period?.words(language) ?? "" }
        let parts = groups.map { group in
            language == .zh
                ? "\(Words.places(group.places, .zh))为\(group.words)目标数"
                : "\(Words.places(group.places, .en)): target for \(group.words.isEmpty ? "no stated year" : group.words)"
        }
        return language == .zh
            ? parts.joined(separator: "，") + "，不是实际完成数"
            : parts.joined(separator: "; ") + "; not what was reached"
    }

    private func unitOrMeasure(_ language: Language) -> String {
        let parts = Self.few(Self.groups(evidence, words: \.words), language) { group in
            let unit = group.words.isEmpty ? (language == .zh ? "无单位" : "no unit") : group.words
            return language == .zh
                ? "\(Words.places(group.places, .zh))为\(unit)"
                : "\(Words.places(group.places, .en)) in \(unit)"
        }
        return language == .zh
            ? "计量单位不同：\(parts.joined(separator: "，"))，不能直接比较"
            : "Units differ: \(parts.joined(separator: ", ")); they can't share an axis"
    }

    private func contradicted(_ language: Language) -> String {
        let told = evidence.map { item in
            language == .zh
                ? "\(item.place)的报告另有一数：\(item.words)" : "\(item.place) also reports \(item.words)"
        }
        return Self.few(
            told, language, zh: { "另有\($0)处也前后不一" }, en: { "\($0) more contradict themselves" })
    }

    private func tooFew(_ language: Language) -> String {
        let places = evidence.map(\.place)
        switch language {
        case .zh:
            // Others may publish it for another time, or in another measure.
            return places.isEmpty ? "所列各地都没有这样的数" : "只有\(Words.places(places, .zh))有这样的数，无从比较"
        case .en:
            return places.isEmpty
                ? "None of the places has such a value"
                : "Only \(Words.places(places, .en)) has such a value: nothing to compare with"
        }
    }

    /// Those apart by what they say, then the rest in one clause: 衡东县为前三季度数，其余为全年数.
    private func told(
        _ language: Language, words: (Evidence) -> String, zh: (String) -> String,
        en: (_ words: String, _ areSeveral: Bool) -> String
    ) -> String {
        let apart = Self.groups(evidence.filter(\.isApart), words: words)
        let rest = Self.groups(evidence.filter { !$0.isApart }, words: words)
        func clause(_ places: [String], _ said: String, isRest: Bool) -> String {
            let isNamed = !isRest || places.count == 1
            switch language {
            case .zh: return (isNamed ? Words.places(places, .zh) : "其余") + zh(said)
            case .en:
                return "\(isNamed ? Words.places(places, .en) : "the others") \(en(said, places.count > 1))"
            }
        }
        let clauses =
            Self.few(apart, language) { clause($0.places, $0.words, isRest: false) }
            + rest.map { clause($0.places, $0.words, isRest: rest.count == 1 && !apart.isEmpty) }
        return clauses.joined(separator: language == .zh ? "，" : ", ")
    }

    /// Places by what is said of them, in the order of their first.
    private static func groups(
        _ evidence: [Evidence], words: (Evidence) -> String
    ) -> [Group] {
        var groups: [Group] = []
        var known: [String: Int] = [:]
        for item in evidence {
            let said = words(item)
            if let group = known[said] {
                if groups[group].places.last != item.place { groups[group].places.append(item.place) }
            } else {
                known[said] = groups.count
                groups.append((said, [item.place]))
            }
        }
        return groups
    }
}
